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
