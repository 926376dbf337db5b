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
admin-sign-in-code-hint = Seis dígitos de su aplicación de autenticación, o un código de recuperación
admin-sign-in-button = Iniciar sesión
admin-sign-in-lost = ¿Ha perdido la contraseña o el teléfono? Una persona que administre el sitio le creará un enlace nuevo.
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
admin-invitation-ready = Su cuenta está lista
admin-invitation-done = Inicie sesión con su nueva contraseña y el próximo código.
admin-error-password-short = Escriba una contraseña de al menos 15 caracteres
admin-error-password-long = Escriba una contraseña de 1024 bytes como máximo
admin-error-password-common = Escriba una contraseña más difícil de adivinar: esta figura en filtraciones, o apenas contiene más que palabras comunes, palabras de este sitio o su dirección
admin-error-code-wrong = Escriba los seis dígitos que la aplicación muestra ahora. Si se rechazan otra vez, compruebe la hora de su teléfono

# The list of signups
admin-signups-title = Manifestaciones de interés
admin-signups-count = { $count ->
    [one] { $count } manifestación de interés
   *[other] { $count } manifestaciones de interés
}
admin-signups-search = Buscar
admin-signups-state = Estado
admin-signups-filter = Mostrar
admin-signups-none = Ninguna manifestación de interés coincide con estos criterios.
admin-signups-empty = Todavía no hay manifestaciones de interés. Aparecen aquí en cuanto alguien envía el formulario.
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
admin-signup-public = Página pública
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
admin-confirm-how-hint = Por ejemplo: llamada a la centralita del ayuntamiento el 3 de mayo. Solo la Secretaría ve esta respuesta. Como máximo { $max } caracteres.
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
admin-mail-all-retried = Se están volviendo a enviar todos los correos en espera o fallidos.
admin-mail-all-held = El envío de correos está en pausa.
admin-mail-all-released = El envío de correos se ha reanudado.
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
admin-known-text = Otras manifestaciones de interés pueden ser del mismo gobierno local:
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
admin-objection-before = Volver a la dirección anterior deshace también los demás cambios de los datos de contacto, hasta 30 días antes:
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
# Accounts
admin-account-title = Su cuenta
admin-account-role = Rol
admin-account-state = Estado
admin-account-created = Creada el
admin-account-signed-in = Último inicio de sesión
admin-account-never = nunca
admin-account-invited-until = Enlace válido hasta el
admin-account-state-open = Abierta
admin-account-state-invited = Invitada, todavía sin configurar
admin-account-state-disabled = Cerrada
admin-role-reader = Lectura: puede consultarlo todo
admin-role-reviewer = Revisión: también puede decidir y escribir
admin-role-administrator = Administración: también gestiona cuentas, olas, apoyos y documentos
admin-account-password-text = Al cambiar la contraseña se cierran todas sus demás sesiones.
admin-account-password-old = Contraseña actual
admin-account-password-now = Su contraseña
admin-account-password-button = Cambiar la contraseña
admin-account-password-done = La contraseña se ha cambiado. Todas las demás sesiones se han cerrado.
admin-account-password-wrong = Escriba la contraseña con la que inicia sesión actualmente
admin-account-code-text = Para un teléfono nuevo u otra aplicación de autenticación. La clave anterior deja de servir en cuanto se confirma la nueva.
admin-account-code-title = Nueva clave para los códigos de un solo uso
admin-account-code-hint = Escanee el código con su aplicación y escriba los seis dígitos que muestra.
admin-account-code-button = Usar la nueva clave
admin-account-code-done = La nueva clave ya está activa. Todas las demás sesiones se han cerrado.
admin-account-code-old = Código de un solo uso de la clave actual
admin-account-code-wrong = Escriba los seis dígitos que la aplicación muestra ahora, o un código de recuperación. Cada uno sirve una sola vez: tras iniciar sesión, espere al siguiente
admin-recovery-title = Códigos de recuperación
admin-recovery-text = Si pierde el teléfono, escriba uno de estos códigos en lugar de los seis dígitos. Cada uno sirve una sola vez. Imprímalos o guárdelos en un gestor de contraseñas.
admin-recovery-once = Solo se muestran ahora.
admin-recovery-left = { $count ->
    [0] No queda ningún código
    [one] Queda { $count } código
   *[other] Quedan { $count } códigos
}
admin-recovery-button = Crear diez códigos nuevos
admin-recovery-used = Ha iniciado sesión con un código de recuperación, que ya no sirve. Si ha perdido el teléfono, configure una nueva clave para los códigos de un solo uso.
admin-sessions-title = Sesiones
admin-sessions-text = Todas sus sesiones abiertas. Una sesión se cierra sola tras una hora sin uso y, en cualquier caso, a las doce horas.
admin-sessions-password-hint = Escriba su contraseña para cerrar sesiones.
admin-sessions-none = Ninguna sesión abierta.
admin-sessions-begun = Iniciada el { $time }
admin-sessions-used = Último uso el { $time }
admin-sessions-own = Esta sesión
admin-sessions-end = Cerrar
admin-sessions-end-label = Cerrar la sesión iniciada el { $time }
admin-sessions-end-all = Cerrar todas las demás
admin-sessions-done = Las sesiones se han cerrado.
admin-accounts-title = Cuentas
admin-accounts-invite-title = Invitar a una persona
admin-accounts-invite-text = Recibirá un enlace para entregarlo por teléfono o en persona, mejor que por correo electrónico. Sirve una sola vez, durante 7 días, y permite definir la contraseña y el código de un solo uso.
admin-accounts-invite-button = Crear la cuenta
admin-accounts-known = Escriba una dirección que todavía no tenga cuenta. Si ya la tiene, abra esa cuenta y cree un enlace nuevo
admin-accounts-link-title = Enlace a la cuenta
admin-accounts-link-text = Este enlace permite configurar la cuenta de { $email }. Sirve una sola vez, durante 7 días. No se lo dé a nadie más.
admin-accounts-link-once = Solo se muestra ahora y no se envía por correo electrónico.
admin-accounts-role-button = Cambiar el rol
admin-accounts-role-done = El rol se ha cambiado. El cambio se aplica de inmediato.
admin-accounts-role-same = La cuenta ya tenía este rol; no ha cambiado nada.
admin-accounts-reset-title = Enlace nuevo
admin-accounts-reset-text = La contraseña, el código de un solo uso y los códigos de recuperación dejan de servir, se cierran todas las sesiones y usted recibe un enlace para definir otros nuevos.
admin-accounts-reset-button = Retirar los anteriores y crear un enlace
admin-accounts-disable-title = Cerrar la cuenta
admin-accounts-disable-text = Nadie podrá iniciar sesión con ella; todas las sesiones se cierran de inmediato. Lo que ha hecho esta persona queda registrado.
admin-accounts-disable-button = Cerrar la cuenta
admin-accounts-disabled = La cuenta está cerrada.
admin-accounts-enable-title = Volver a abrir la cuenta
admin-accounts-enable-text = Después cree un enlace nuevo: la contraseña anterior ya no sirve.
admin-accounts-enable-button = Volver a abrir la cuenta
admin-accounts-enabled = La cuenta está abierta de nuevo. Cree un enlace nuevo para que su titular pueda configurarla.
admin-accounts-last = Esta es la última cuenta con la que se administran las cuentas. Dé antes ese rol a otra persona.

# A form that was sent when the session had ended
admin-kept-needed = Su sesión ha terminado. Lo que ha escrito se conserva: inicie sesión de nuevo para enviarlo.
admin-kept-title = Sesión iniciada de nuevo
admin-kept-text = Lo que había escrito sigue aquí. Envíelo ahora o salga de esta página para descartarlo.
admin-kept-button = Enviar lo que he escrito

# The mail ledger: searching, sending anew, what the server's words mean
admin-mail-search-hint = Destinatario, asunto, referencia
admin-mail-kind-all = Todos los tipos
admin-mail-no-match = Ningún correo coincide con estos criterios.
admin-mail-cause = Qué significa
admin-mail-resend = Redactar de nuevo
admin-mail-resend-hint = Se envía un correo nuevo a la dirección actual de la manifestación de interés. Si lleva un enlace, es nuevo; el anterior deja de funcionar.
admin-mail-settle = Quitar de la lista de trabajo
admin-mail-correct = Corregir la dirección en la página de la manifestación de interés
admin-mail-retried = Se está intentando enviar el correo de nuevo.
admin-mail-resent = Este es el correo nuevo. El anterior se ha quitado de la lista de trabajo.
admin-mail-resent-waits = El correo nuevo saldrá en cuanto este buzón pueda recibir otro.
admin-mail-resend-useless = No se ha enviado nada: lo que dice este correo ya no es válido, o ya se envió uno nuevo.
admin-mail-resend-full = Ahora no: este buzón ya ha recibido bastantes correos por el momento. Inténtelo dentro de diez minutos, o mañana.
admin-mail-settled = El correo se ha quitado de la lista de trabajo.
admin-mail-settled-at = Quitado de la lista de trabajo el { $time }: redactado de nuevo o quitado a mano. No se vuelve a intentar.
admin-cause-unknown = El buzón no existe. Probablemente la dirección tiene un error de escritura o la persona ya no está.
admin-cause-domain = La parte de la dirección después de la @ no existe o no recibe correo. Probablemente tiene un error de escritura.
admin-cause-closed = El buzón está cerrado.
admin-cause-full = El buzón está lleno. Inténtelo más tarde o pida otra dirección.
admin-cause-large = El correo es demasiado grande para este buzón.
admin-cause-elsewhere = No se puede conectar con el servidor del destinatario.
admin-cause-proof = El servidor del destinatario no confía en nuestro remitente. Quien opera el sitio debería comprobar SPF, DKIM y DMARC.
admin-cause-refused = El servidor del destinatario rechaza el correo.
admin-cause-ascii = La dirección tiene antes de la @ letras que los servidores no aceptan. Pida otra dirección.
admin-cause-greylisted = El servidor del destinatario solo acepta a remitentes nuevos en el segundo intento. Lo reintentamos automáticamente.
admin-cause-spam = El servidor del destinatario considera el correo como no deseado. Escriba a esa persona por otro medio.
admin-cause-relay = Nuestro servidor de correo no envía a esta dirección por nosotros. Quien opera el sitio debería comprobar la configuración.
admin-cause-later = El servidor del destinatario está ocupado. Lo reintentamos automáticamente.
admin-cause-lost = La conexión se interrumpió. Lo reintentamos automáticamente.
admin-cause-unreachable = No se puede conectar con nuestro servidor de correo.
admin-cause-tls = Nuestro servidor de correo no ofrece una conexión segura. Quien opera el sitio debería comprobar la configuración y el certificado.
admin-cause-login = Nuestro servidor de correo rechaza el nombre de usuario o la contraseña. Quien opera el sitio debería comprobar HRC_SMTP_URL.
admin-cause-file = El correo no se puede guardar como archivo. Quien opera el sitio debería comprobar el disco.
admin-accounts-about = Invitar a personas, cambiar su rol, cerrar sus sesiones, cerrar cuentas.

# How long data is kept, and a person’s data
admin-event-kept = Conservada aunque la dirección no está confirmada
admin-event-erased = Datos personales borrados
admin-mail-kind-erased = Confirmación del borrado de los datos
admin-keep-title = Sin confirmar desde hace 20 días
admin-keep-text = Si nadie confirma la dirección ni conserva la manifestación de interés, se borran todos sus datos; la referencia y las fechas permanecen. Fecha:
admin-keep-button = Conservarla
admin-keep-done = Se conserva. Todavía puede confirmar la dirección manualmente.
admin-erased-text = Los datos personales se han borrado. La referencia, las fechas y el historial permanecen. Fecha:
admin-person-title = Datos personales
admin-person-text = Para una petición de la persona de contacto: todo lo que está guardado sobre su dirección, en todas las manifestaciones de interés.
admin-person-export = Exportar en JSON
admin-person-erase = Borrar…
admin-erase-title = Borrar datos personales
admin-erase-text = Los datos de contacto, mensajes, notas, correos y borradores sobre esta dirección se borran en todas las manifestaciones de interés. No se puede deshacer. La persona recibe una confirmación por correo; después se borra también la dirección. Las manifestaciones de interés siguen contando.
admin-erase-public = El gobierno local sigue en las páginas públicas, sin contacto.
admin-erase-whole = El gobierno local no es público: se borra todo lo relacionado con él y la manifestación de interés termina como retirada.
admin-erase-reason = Motivo
admin-erase-reason-hint = Permanece en el registro de auditoría. No nombre a la persona. Por ejemplo: petición por correo del 3 de marzo. Como máximo { $max } caracteres.
admin-error-erase-reason-missing = Indique el motivo
admin-error-erase-reason-personal = No ponga el nombre, la dirección ni el teléfono en el motivo: se conserva
admin-erase-confirm = Quiero borrar definitivamente los datos de esta persona.
admin-error-erase-unconfirmed = Confirme que los datos deben borrarse
admin-erase-button = Borrar definitivamente
admin-erase-done = Los datos se han borrado. La confirmación está en camino.
admin-erase-done-but = Los datos se han borrado en las manifestaciones de interés. La dirección pertenece también a una cuenta del panel de la Secretaría, que se conserva: ciérrela en las cuentas.
admin-change-erased-subject = Datos personales borrados ({ $reference })
admin-change-erased-text = Se han borrado los datos personales de un contacto. Lo que queda está en el panel de la Secretaría con la referencia. Por favor, elimine lo que tenga de ello en su propio buzón.

# Messages of readers
admin-messages-title = Mensajes
admin-messages-none = Aquí no hay mensajes.
admin-message-states = Mensajes por estado
admin-message-open = Pendientes
admin-message-done = Atendidos
admin-message-quarantine = En cuarentena
admin-message-missing = Falta un gobierno local en la lista
admin-message-wrong = Aviso de un error: { $name }
admin-message-no-answer = No se desea respuesta.
admin-message-reply = Responder por correo electrónico
admin-message-set-done = Marcar como atendido
admin-message-reopen = Volver a abrir
admin-message-release = Sacar de la cuarentena
admin-message-said-done = El mensaje está marcado como atendido.
admin-message-said-reopened = El mensaje vuelve a estar abierto.
admin-message-said-released = El mensaje ha salido de la cuarentena.
admin-message-notice-text = Alguien ha enviado un mensaje con el formulario del sitio. Está en el panel de la Secretaría.
admin-message-notice-last = Ha habido muchos mensajes en una hora. Por ahora no recibirá más correos sobre ellos; todos los mensajes están en el panel de la Secretaría.
admin-message-notice-button = Leer los mensajes
admin-mail-kind-message = Mensaje del público
admin-error-home = Volver al panel de la Secretaría
admin-error-forbidden-text = No se ha modificado nada. O bien su rol no lo permite, lo que puede cambiar una persona que administre el sitio, o bien ha llegado aquí desde otro sitio web: en ese caso, abra esta página directamente e inténtelo de nuevo.

# A person who only wrote a message was erased
admin-erased-message-subject = Datos personales borrados (un mensaje)
admin-erased-message-text = Se han borrado los mensajes de una persona a petición suya. Por favor, elimine lo que tenga de ellos en su propio buzón.
