# The secretariat's desk, and the mails to the secretariat. English, French and Spanish only.

# Frame
admin-title = Panel de la Secretaría
admin-nav-label = Panel de la Secretaría
admin-nav-signups = Manifestaciones de interés
admin-nav-mail = Bandeja de salida
admin-sign-out = Cerrar sesión
admin-language = Idioma
admin-language-button = Cambiar idioma
admin-site-link = Sitio público

# Signing in
admin-sign-in-title = Iniciar sesión
admin-sign-in-email = Dirección de correo electrónico
admin-sign-in-password = Contraseña
admin-sign-in-code = Código de un solo uso
admin-sign-in-code-hint = Seis dígitos de su aplicación de autenticación
admin-sign-in-button = Iniciar sesión
admin-sign-in-failed = La dirección, la contraseña o el código no son correctos. Cada código sirve una sola vez: si acaba de usarlo, espere al siguiente.
admin-sign-in-waited = Demasiados intentos con esta dirección. Espere 15 minutos e inténtelo de nuevo.
admin-sign-in-needed = Inicie sesión para abrir esta página.
admin-signed-out = Sesión cerrada.

# The invitation to an account
admin-invitation-title = Configure su cuenta
admin-invitation-for = Cuenta para { $email }
admin-invitation-password = Contraseña nueva
admin-invitation-password-hint = Al menos 15 caracteres. Unas cuantas palabras que nadie más juntaría son fáciles de recordar. Puede pegar la contraseña desde un gestor de contraseñas.
admin-invitation-qr = Escanee este código con una aplicación de autenticación
admin-invitation-secret = O escriba esta clave en la aplicación:
admin-invitation-code = Los seis dígitos que la aplicación muestra ahora
admin-invitation-button = Configurar la cuenta
admin-invitation-gone = Este enlace ya se ha utilizado o es demasiado antiguo. Pida uno nuevo a una persona que administre el sitio.
admin-invitation-done = Su cuenta está lista. Inicie sesión con su nueva contraseña y el próximo código.
admin-error-password-short = Escriba una contraseña de al menos 15 caracteres
admin-error-password-long = Escriba una contraseña de 1024 bytes como máximo
admin-error-password-common = Escriba una contraseña más difícil de adivinar: esta es habitual, o repite unos pocos caracteres o su dirección
admin-error-code-wrong = Escriba los seis dígitos que la aplicación muestra ahora. Si se rechazan otra vez, compruebe la hora de su teléfono

# The list of signups
admin-signups-title = Manifestaciones de interés
admin-signups-count = { $count ->
    [one] { $count } manifestación de interés
   *[other] { $count } manifestaciones de interés
}
admin-signups-search = Buscar
admin-signups-search-hint = Nombre, región, contacto, referencia
admin-signups-all-states = Todos los estados
admin-signups-state = Estado
admin-signups-filter = Mostrar
admin-signups-none = Ninguna manifestación de interés coincide con estos criterios.
admin-signups-empty = Todavía no hay manifestaciones de interés. Aparecen aquí en cuanto alguien envía el formulario.
admin-signups-export = Exportar todo en CSV
admin-signups-reference = Referencia
admin-signups-government = Gobierno local
admin-signups-country = País
admin-signups-age = Antigüedad
admin-signups-sent = Enviada el
admin-signups-previous = Página anterior
admin-signups-next = Página siguiente
admin-signups-page = Página { $page } de { $pages }
admin-age-days = { $count ->
    [0] hoy
    [one] { $count } día
   *[other] { $count } días
}
admin-quarantined = En cuarentena
admin-disowned = «No fui yo»

# One signup
admin-signup-back = Todas las manifestaciones de interés
admin-signup-answers = Respuestas
admin-signup-history = Historial
admin-signup-mails = Correos
admin-signup-no-mails = Todavía no hay correos.
admin-signup-circumstances = Detalles del envío
admin-signup-letter = Carta leída en
admin-signup-privacy = Aviso de privacidad, versión
admin-signup-wave = Ola
admin-signup-wave-next = la próxima
admin-confirm-title = Confirmar la dirección manualmente
admin-confirm-text = Utilice esta opción si ha comprobado por otra vía que la dirección pertenece al gobierno local.
admin-confirm-how = ¿Cómo lo ha comprobado?
admin-confirm-how-hint = Por ejemplo: llamada a la centralita del ayuntamiento el 3 de mayo. Solo la Secretaría ve esta respuesta.
admin-confirm-email = Dirección de correo electrónico de la persona de contacto
admin-confirm-email-hint = Corríjala aquí si tiene un error de escritura. El acuse de recibo con el enlace personal se envía a esta dirección.
admin-confirm-button = Confirmar la dirección
admin-confirm-done = La dirección está confirmada. El acuse de recibo está en camino.
admin-error-how-missing = Indique cómo ha comprobado la dirección
admin-undisown-title = «No fui yo»
admin-undisown-text = Una persona con acceso a este buzón ha indicado que la manifestación de interés no procede de ella. No se envían más correos. Si fue un error, puede anular este aviso.
admin-undisown-button = Anular el aviso
admin-undisown-done = Aviso anulado. Se reanuda el envío de correos.
admin-release-title = En cuarentena
admin-release-text = Se ha rellenado un campo que las personas no ven, como hacen los robots. No se ha enviado ningún correo. Si lo ha escrito un gobierno local, sáquelo de la cuarentena: entonces saldrán los correos habituales.
admin-release-button = Sacar de la cuarentena
admin-release-done = Ya no está en cuarentena. Los correos habituales están en camino.
admin-stale = Alguien ha modificado esta manifestación de interés desde que usted la abrió. No se ha guardado nada de lo que usted ha hecho. A continuación puede ver cómo está ahora.

# What happened: the history
admin-event-submitted = Enviada
admin-event-repeated = Formulario enviado de nuevo con la misma dirección: se ha enviado un enlace nuevo
admin-event-updated = Modificada por la persona solicitante antes de confirmar
admin-event-confirmed = Dirección confirmada con el enlace
admin-event-confirmed-by-hand = Dirección confirmada manualmente
admin-event-disowned = «No fui yo»
admin-event-undisowned = «No fui yo» anulado
admin-event-quarantined = Apartada: campo oculto rellenado
admin-event-released = Sacada de la cuarentena
admin-event-corrected = Respuestas corregidas por la persona solicitante
admin-event-proposed = Correcciones propuestas por la persona solicitante
admin-event-contact-changed = Persona de contacto cambiada por la persona solicitante
admin-event-contact-confirmed = Nueva dirección de contacto confirmada
admin-event-contact-objected = El contacto anterior se opone al cambio
admin-event-contact-settled = Objeción resuelta
admin-event-withdrawn = Retirada por la persona solicitante
admin-event-reminded = Recordatorio puesto en cola
admin-event-joined-wave = Incorporada a la ola que se ha abierto
admin-by-applicant = Solicitante
admin-by-site = Sitio web

# The outbox
admin-mail-title = Bandeja de salida
admin-mail-open = El envío de correos está activo.
admin-mail-waiting = No se puede conectar con el servidor de correo. Lo reintentamos automáticamente; no se pierde ningún correo.
admin-mail-held = La cola está en pausa: no se envía ningún correo hasta que usted reanude el envío.
admin-mail-reason = Respuesta del servidor de correo:
admin-mail-release = Reanudar el envío
admin-mail-hold = Pausar todos los envíos
admin-mail-retry = Reintentar ahora
admin-mail-retry-all = Reintentar todos ahora
admin-mail-recipient = Para
admin-mail-subject = Asunto
admin-mail-kind = Tipo
admin-mail-status = Estado
admin-mail-when = Fecha
admin-mail-words = Respuesta del servidor
admin-mail-attempts = Intentos
admin-mail-next = Próximo intento
admin-mail-none = Todavía no hay correos.
admin-mail-text = Texto
admin-mail-masked = Los enlaces a páginas personales están ocultos.
admin-mail-signup = Manifestación de interés
admin-mail-status-queued = En espera
admin-mail-status-sending = Enviándose
admin-mail-status-sent = Enviado
admin-mail-status-failed = Fallido
admin-mail-status-all = Todos los estados
admin-mail-kind-confirm = Solicitud de confirmación de la dirección
admin-mail-kind-receipt = Acuse de recibo
admin-mail-kind-notice = Aviso a la Secretaría
admin-mail-kind-digest = Resumen para la Secretaría
admin-mail-kind-disowned = Aviso: «No fui yo»
admin-mail-kind-reminder = Recordatorio de confirmación
admin-mail-kind-merged = Varias solicitudes de confirmación en un solo correo
admin-mail-kind-link = Nuevo enlace personal
admin-mail-kind-namesake = Aviso al contacto registrado: otra manifestación de interés
admin-mail-kind-corrected = Acuse de recibo de correcciones
admin-mail-kind-withdrawn = Confirmación de la retirada
admin-mail-kind-takeover = Solicitud al nuevo contacto
admin-mail-kind-told = Aviso al contacto anterior
admin-mail-kind-change = Aviso de un cambio

# Mails to the secretariat
admin-notice-subject = Nueva manifestación de interés: { $name } ({ $country })
admin-notice-text = Un gobierno local ha enviado una manifestación de interés. Su dirección todavía no está confirmada.
admin-notice-button = Abrir en el panel de la Secretaría
admin-digest-subject = { $count ->
    [one] { $count } manifestación de interés más
   *[other] { $count } manifestaciones de interés más
}
admin-digest-text = Han llegado muchas manifestaciones de interés en menos de una hora. Estas llegaron sin aviso propio; es posible que sus direcciones todavía no estén confirmadas.
admin-digest-button = Abrir la lista en el panel de la Secretaría
admin-disowned-subject = «No fui yo»: { $name } ({ $reference })
admin-disowned-text = La persona titular del buzón indica que esta manifestación de interés no procede de ella. No se le envían más correos. Puede anular este aviso en el panel de la Secretaría.
admin-mail-automatic = Este correo se ha enviado automáticamente desde el sitio web de la campaña.
# A local government has done something on its personal page. $reference follows the name.
admin-change-corrected-subject = Respuestas corregidas: { $name } ({ $reference })
admin-change-corrected-text = El gobierno local ha corregido sus respuestas. El historial y las respuestas en el panel de la Secretaría muestran qué ha cambiado.
admin-change-proposed-subject = Correcciones propuestas: { $name } ({ $reference })
admin-change-proposed-text = El gobierno local figura en las páginas públicas. Sus correcciones se mostrarán en ellas una vez que usted las haya aceptado en el panel de la Secretaría.
admin-change-withdrawn-subject = Manifestación de interés retirada: { $name } ({ $reference })
admin-change-withdrawn-text = El gobierno local ha retirado su manifestación de interés. Ya no figura en las páginas públicas.
admin-change-objected-subject = Objeción a un cambio de contacto: { $name } ({ $reference })
admin-change-objected-text = La persona de contacto anterior se opone al cambio de la dirección de contacto. Hasta que usted lo resuelva en el panel de la Secretaría, nadie puede cambiar nada en la página personal.
admin-change-button = Abrir en el panel de la Secretaría

# On the desk: what the applicant has changed, and what waits for the secretariat
admin-known-title = Posible duplicado
admin-known-text = Otra manifestación de interés tiene el mismo nombre y país:
admin-proposal-title = Correcciones propuestas
admin-proposal-text = El gobierno local figura en las páginas públicas. Acepte sus correcciones para mostrarlas o descártelas.
admin-proposal-accept = Aceptar las correcciones
admin-proposal-discard = Descartar las correcciones
admin-proposal-accepted = Las correcciones se han aceptado y se muestran.
admin-proposal-discarded = Las correcciones se han descartado. Se mantienen las respuestas anteriores.
admin-objection-title = Objeción al cambio de contacto
admin-objection-text = El contacto anterior se opone a la nueva dirección. Averigüe quién tiene razón. Nadie puede cambiar nada en la página personal hasta que usted lo haya resuelto.
admin-objection-old = Dirección anterior
admin-objection-new = Nueva dirección
admin-objection-keep = Mantener la nueva dirección
admin-objection-restore = Volver a la dirección anterior
admin-objection-settled = Resuelto. La persona de contacto recibe un nuevo enlace personal.
admin-revision-before = antes
admin-revision-now = ahora
admin-revision-title = Qué ha cambiado

# Reminders of the profile
admin-event-profile-reminded = Recordatorio del perfil puesto en cola
admin-mail-kind-profile-reminder = Recordatorio del perfil

# The second address
admin-event-second-confirmed = Segunda dirección confirmada
admin-event-second-disowned = Segunda dirección eliminada por su titular: «No fui yo»
admin-mail-kind-second = Solicitud de confirmación de la segunda dirección
