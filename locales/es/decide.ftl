# The desk: decisions on a signup, their mails, work lists.

# What a local government does after the decision: its answers and its profile.
decide-event-answered = Solicitud de información respondida
decide-event-profile-submitted = Perfil enviado
decide-event-profile-corrected = Corrección del perfil enviada
decide-mail-kind-answered = Acuse de recibo de una respuesta
decide-mail-kind-profile = Acuse de recibo de un perfil
decide-change-answered-subject = Respuesta: { $name } ({ $reference })
decide-change-answered-text = Un gobierno local ha respondido a una solicitud de información.
decide-change-profile-subject = Perfil: { $name } ({ $reference })
decide-change-profile-text = Un gobierno local ha enviado su perfil o una corrección. Espera a la Secretaría.
decide-event-translated = Traducción del perfil guardada
decide-profile-writing = El gobierno local está escribiendo su perfil.
decide-profile-sent = Perfil por leer
decide-profile-published = El perfil que ve el público
decide-profile-correction = Corrección del perfil
decide-profile-correction-text = El público ve el perfil anterior hasta que usted acepte el nuevo.
decide-profile-translations = Traducciones del perfil
decide-profile-translate = Traducir al
decide-profile-translate-open = Abrir
decide-answers-title = Respuestas a solicitudes de información
decide-translate-title = Traducir el perfil
decide-translate-text = Las traducciones se muestran junto al original. Un campo vacío significa que no hay traducción.
decide-translate-save = Guardar las traducciones
decide-translate-saved = Las traducciones se han guardado.
decide-translate-stale = Alguien ha cambiado algunos de estos textos desde que abrió la página. Los suyos están todos aquí y todavía no se han guardado: compárelos y guarde de nuevo.
decide-translate-theirs = Lo que hay guardado ahora:
