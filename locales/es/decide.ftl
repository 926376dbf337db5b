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
decide-change-profile-text = Un gobierno local ha enviado su perfil o una corrección. Está pendiente de revisión por la Secretaría.
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
decide-translate-text = Las traducciones se muestran junto al original. Un campo vacío significa que no hay traducción. Como máximo { $max } caracteres.
decide-translate-save = Guardar las traducciones
decide-translate-saved = Las traducciones se han guardado.
decide-translate-stale = Alguien ha cambiado algunos de estos textos desde que abrió la página. Los suyos están todos aquí y todavía no se han guardado: compárelos y guarde de nuevo.
decide-translate-theirs = Lo que hay guardado ahora:
# El escritorio: decisiones sobre una manifestación de interés, sus correos, listas de trabajo.

# Lo que se puede decidir
decide-title = Decidir
decide-verdict-pledged = Aceptar como compromiso
decide-verdict-member = Aceptar el perfil: miembro
decide-verdict-needs-information = Pedir información
decide-verdict-declined = No aceptar
decide-reason = Motivo
decide-reason-button = Continuar
decide-reason-change = elegir otro motivo
decide-reason-not-local-government = No es un gobierno local
decide-reason-duplicate = Duplicada
decide-reason-authority = Autorización no verificada
decide-reason-scope = Fuera del ámbito de la campaña
decide-reason-spam = Correo no deseado

# El formulario
decide-to = Para
decide-language = Idioma
decide-subject = Asunto
decide-body = Texto
decide-body-hint = Una línea vacía empieza un párrafo nuevo. El saludo, los enlaces y la firma se añaden. Como máximo { $max } caracteres.
decide-words = Con sus propias palabras
decide-words-hint = Se añade debajo del texto, para lo que solo concierne a este gobierno local. Como máximo { $max } caracteres.
decide-words-needed-hint = Indique qué necesita saber. Se añade debajo del texto. Como máximo { $max } caracteres.
decide-words-locale = Idioma de sus propias palabras
decide-no-mail = Por qué no se envía ningún correo
decide-no-mail-hint = Por ejemplo: se unió en 2022, no hay contacto conocido. Solo lo ve la Secretaría. Como máximo { $max } caracteres.
decide-no-mail-text = No hay contacto: no se envía ningún correo.
decide-release-now = Decidir y enviar el correo
decide-propose = Guardar como propuesta
decide-propose-hint = Una propuesta no cambia nada hasta que alguien la apruebe: usted u otra persona del equipo.
decide-error-subject = Escriba un asunto
decide-error-body = Escriba un texto
decide-error-words = Indique con sus propias palabras qué necesita saber
decide-error-words-locale = Elija el idioma de sus propias palabras
decide-error-no-mail = Indique por qué no se envía ningún correo
decide-stale = Alguien ha cambiado esta manifestación de interés desde que usted la abrió. Todavía no se ha decidido nada; todo lo que ha escrito está aquí. Mire cómo está ahora y decida de nuevo.
decide-unavailable = No se ha podido guardar en este momento. Todo lo que ha escrito está aquí: inténtelo de nuevo en un momento.
decide-other-title = Mientras tanto, alguien del equipo ha propuesto

# Una propuesta
decide-proposal-title = Propuesta por aprobar
decide-made-by = Propuesta hecha por { $who }
decide-proposal-stale = La manifestación de interés ha cambiado desde entonces. Mírela y edite la propuesta, o descártela.
decide-release = Aprobar y enviar el correo
decide-edit = Editar
decide-discard = Descartar
decide-proposals-title = Propuestas por aprobar
decide-proposals-none = No hay propuestas pendientes.
decide-proposals-text = Lea los correos, marque lo que esté bien y apruébelo todo de una vez.
decide-proposals-order = Sus propias propuestas aparecen primero.
decide-proposals-unticked = No había nada marcado: no se ha aprobado nada.
decide-tick-mine = Marcar todas las mías
decide-tick-all = Marcar todas las de esta página
decide-tick-none = Desmarcar todas
decide-release-tick = Aprobar
decide-release-ticked = Aprobar lo marcado
decide-proposals-released = { $count ->
    [one] Se ha aprobado { $count } decisión.
   *[other] Se han aprobado { $count } decisiones.
}
decide-proposals-refused = { $count ->
    [one] No se ha aprobado { $count } propuesta: la manifestación de interés ha cambiado desde que usted abrió la página, o alguien del equipo ha sido más rápido.
   *[other] No se han aprobado { $count } propuestas: las manifestaciones de interés han cambiado desde que usted abrió la página, o alguien del equipo ha sido más rápido.
}

# Lo que se acaba de hacer
decide-done-proposed = La propuesta está guardada. Todavía no se ha enviado nada.
decide-done-decided = La decisión está tomada. El correo a { $email } sale ahora.
decide-done-decided-unsent = La decisión está tomada. No se envía ningún correo, porque no hay contacto.
decide-done-undone = La propuesta se ha descartado. No se ha enviado nada.
decide-done-settled-before = Alguien del equipo ha sido más rápido: esta propuesta ya se había aprobado o descartado.
decide-done-taken = Ahora usted se encarga de esta manifestación de interés.
decide-done-moved = Hecho. No se ha enviado ningún correo.

# Sin correo
decide-take = Me encargo yo
decide-take-hint = Entonces la manifestación de interés queda en revisión y el equipo ve que usted se encarga de ella.
decide-resume = Continuar tras la respuesta
decide-resume-hint = Úselo si la información ha llegado por correo o por teléfono. La manifestación de interés vuelve a donde estaba.
decide-reopen = Volver a abrir
decide-reopen-hint = Después, la manifestación de interés queda en revisión. No se envía ningún correo.
decide-archive = Archivar
decide-archive-hint = El gobierno local desaparece de las páginas públicas. No se envía ningún correo y no se puede deshacer.
decide-why = ¿Por qué?
decide-why-hint = Solo lo ve la Secretaría. Como máximo { $max } caracteres.
decide-error-why = Indique por qué, en un máximo de 500 caracteres
decide-error-profile = El perfil no está completo: falta algo obligatorio o una dirección web no tiene el formato correcto. Pida al gobierno local que lo corrija en su página personal.

# El historial y la bandeja de salida
decide-event-proposed = Decisión propuesta
decide-event-discarded = Decisión propuesta descartada
decide-event-information-asked = Información solicitada
decide-event-pledged = Aceptada como compromiso
decide-event-declined = No aceptada
decide-event-member = Perfil aceptado
decide-event-taken = Puesta en revisión
decide-event-resumed = Continuada tras la respuesta
decide-event-reopened = Abierta de nuevo
decide-event-archived = Archivada
decide-mail-kind = Decisión

# Las listas de trabajo
decide-nav-work = Trabajo
decide-work-title = Trabajo
decide-list-new = Nuevas
decide-list-ours = Pendientes de la Secretaría
decide-list-theirs = Pendientes del gobierno local
decide-list-pledged = Compromiso publicado, perfil pendiente
decide-list-proposals = Propuestas por aprobar
decide-list-failed = Correos fallidos
decide-messages = Mensajes del público
decide-messages-quarantine = Mensajes del público en cuarentena
decide-list-quarantine = En cuarentena
decide-list-unconfirmed = Sin confirmar desde hace 20 días
# What is in each work list
decide-list-new-text = Su dirección está confirmada y nadie ha decidido ni se ha hecho cargo todavía.
decide-list-ours-text = Alguien se ha hecho cargo, o el gobierno local ha enviado o cambiado algo: nos toca actuar.
decide-list-theirs-text = Hemos pedido información y esperamos la respuesta.
decide-list-pledged-text = El compromiso está publicado y el perfil aún no se ha enviado. Se envía un recordatorio a los 30, 60 y 90 días.
decide-list-failed-text = Estos correos no se pudieron entregar. La página de cada correo dice por qué y qué puede hacer.
decide-list-quarantine-text = Se rellenó un campo que nadie ve, como hacen los robots. No se ha enviado ningún correo. Saque de la cuarentena lo que venga de un gobierno local.
decide-list-unconfirmed-text = Nadie ha confirmado la dirección desde nuestro correo. Se eliminan a los 30 días, salvo que las conserve o confirme la dirección usted.
decide-list-whole = { $count ->
    [one] Toda la lista: { $count }
   *[other] Toda la lista: { $count }
}
decide-list-count = { $count ->
    [one] { $count } elemento pendiente
   *[other] { $count } elementos pendientes
}
decide-list-empty = No hay nada pendiente aquí.
decide-oldest = el más antiguo: { $age }
decide-waits = Espera desde hace
decide-why-profile = Perfil corregido
decide-next = Siguiente:
decide-next-none = Era la última de la lista.

# Una manifestación de interés
decide-now = Qué hacer ahora
decide-now-nothing = No hay nada pendiente para la Secretaría.
decide-reviewer = A cargo de
decide-reviewer-nobody = nadie
decide-reviewer-button = Guardar
decide-notes = Notas
decide-notes-none = No hay notas.
decide-note = Nota nueva
decide-note-hint = Solo la ve la Secretaría. Como máximo { $max } caracteres.
decide-note-button = Añadir la nota
decide-error-note = Escriba una nota de { $max } caracteres como máximo, sin caracteres de control
decide-done-noted = La nota se ha añadido.
decide-done-given = Guardado.
decide-event-reviewer-changed = Asignada a otra persona, o a nadie

# What staff write into a signup themselves
decide-amend-title = Corregir las respuestas
decide-amend-text = Lo que usted cambie se aplica de inmediato, también en las páginas públicas. Las respuestas anteriores y su motivo quedan en la manifestación de interés.
decide-amend-stale = Alguien ha cambiado esta manifestación de interés desde que usted la abrió. Todavía no se ha guardado nada; todo lo que escribió está aquí. Compárelo con las respuestas actuales y guarde de nuevo.
decide-amend-reasons = Sobre este cambio
decide-amend-button = Guardar
decide-amend-proposed = El propio gobierno local ha propuesto estos cambios. Siguen en espera: acéptelos o descártelos en la página de la manifestación de interés.
decide-done-amended = Se han corregido las respuestas.
decide-event-amended = Respuestas corregidas por la Secretaría
decide-contact-title = Sustituir a la persona de contacto
decide-contact-text = El cambio se aplica de inmediato y la nueva persona de contacto recibe un enlace personal. Los enlaces de la anterior dejan de funcionar; se le avisa y puede oponerse.
decide-contact-why = ¿Por qué se sustituye a la persona de contacto?
decide-verified = ¿Cómo se verificó a la nueva persona de contacto?
decide-verified-hint = Por ejemplo: una carta de la oficina de la alcaldía, una llamada al número del sitio web. Como máximo { $max } caracteres.
decide-done-contact = Se ha sustituido a la persona de contacto.
decide-event-contact-replaced = Persona de contacto sustituida por la Secretaría

# Notes about an erased signup
decide-notes-erased = Ya no se pueden añadir notas: los datos personales se han borrado y una nota podría volver a introducirlos.
