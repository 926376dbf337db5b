# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirme su dirección de correo electrónico
signup-confirm-text = Alguien ha indicado su dirección como dirección de contacto de un gobierno local que quiere unirse a la campaña. Confirme que fue usted o que tiene conocimiento de ello.
signup-confirm-button = Sí, confirmar la dirección
signup-disown-button = No fui yo
signup-disown-hint = En ese caso, no recibirá más correos al respecto y se informará a la Secretaría.
signup-confirmed-title = Gracias, su dirección está confirmada
signup-confirmed-text = Le hemos enviado un acuse de recibo con todas las respuestas y su enlace personal. La Secretaría leerá sus respuestas y le contestará por correo electrónico.
signup-disowned-title = Gracias por avisarnos
signup-disowned-text = No recibirá más correos sobre esta manifestación de interés. Se ha informado a la Secretaría. Si se trata de un error, escríbanos e indique el número de referencia.
signup-write-to = Escribir a la Secretaría:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Este enlace ya no funciona
signup-link-text = Puede que sea demasiado antiguo o que su programa de correo lo haya cortado. Pruebe a copiar el enlace completo del correo en su navegador. Si eso no ayuda, escríbanos e indique su número de referencia, si lo tiene.

# The personal page
signup-title = Su manifestación de interés
signup-reference = Número de referencia
signup-state = Estado actual
signup-next = Qué pasa ahora
signup-answers = Sus respuestas
signup-sent-on = Enviada el
signup-keep-link = Esta página es solo para su gobierno local. No comparta el enlace con otras personas.
signup-steps-label = Los pasos para ser miembro
signup-step-sent = Enviada
signup-step-confirmed = Dirección confirmada
signup-step-review = Revisada por la Secretaría
signup-step-pledged = Compromiso publicado
signup-step-member = Perfil aceptado: miembro
# Read by screen readers after a step
signup-step-done = paso completado
signup-step-current = paso actual

signup-next-unconfirmed = Confirme su dirección de correo electrónico con el enlace que le hemos enviado.
signup-next-received = La Secretaría leerá sus respuestas y le contestará por correo electrónico. Por ahora no tiene que hacer nada.
signup-next-under-review = La Secretaría está revisando sus respuestas y le contestará por correo electrónico. Por ahora no tiene que hacer nada.
signup-next-profile-submitted = La Secretaría está revisando su perfil y le contestará por correo electrónico.
signup-next-member = Su gobierno local es miembro: figura entre las Ciudades y Territorios de Derechos Humanos.
signup-next-declined = La Secretaría no ha aceptado la manifestación de interés y le ha explicado el motivo por correo electrónico.
signup-next-withdrawn = La manifestación de interés ha sido retirada.
signup-next-archived = Esta manifestación de interés está cerrada.

# A lost link: a new one is mailed
signup-lost-offer = Obtener un nuevo enlace
signup-lost-title = Obtener un nuevo enlace personal
signup-lost-text = Escriba la dirección de correo electrónico de la persona de contacto. Si está asociada a una manifestación de interés, enviaremos un nuevo enlace a esa dirección.
signup-lost-email = Dirección de correo electrónico
signup-lost-button = Enviar el enlace
signup-lost-done-title = Revise su buzón
signup-lost-done-text = Si esta dirección está asociada a una manifestación de interés, un correo con un nuevo enlace está en camino. Si no llega nada en el plazo de una hora, mire en la carpeta de correo no deseado o escríbanos.
signup-lost-email-invalid = Escriba una dirección de correo electrónico con el formato correcto, por ejemplo, nombre@example.org

# What a local government can do on its personal page
signup-actions = Qué puede hacer
signup-correct = Corregir las respuestas
signup-contact = Cambiar la persona de contacto
signup-withdraw = Retirar la manifestación de interés

# Correcting the answers
signup-correct-title = Corregir las respuestas
signup-correct-text = Modifique lo que ya no sea correcto. La Secretaría verá qué ha cambiado.
signup-correct-public = Su gobierno local ya figura en las páginas públicas. Estas seguirán mostrando las respuestas anteriores hasta que la Secretaría haya aceptado las nuevas.
signup-correct-button = Guardar las correcciones
signup-corrected = Sus correcciones se han guardado.
signup-proposed = Sus correcciones se han enviado a la Secretaría. Las páginas públicas muestran las respuestas anteriores hasta que se acepten las correcciones.
signup-unchanged = No se ha modificado nada.
signup-waiting = Correcciones pendientes de revisión por la Secretaría
signup-stale = Alguien ha modificado las respuestas desde que usted abrió esta página. Sus correcciones todavía no se han guardado; están todas aquí. Compárelas con las respuestas actuales y guárdelas de nuevo.
signup-answers-now = Respuestas actuales

# Changing the contact person
signup-contact-title = Cambiar la persona de contacto
signup-contact-text = ¿Se encarga ahora otra persona? Puede cambiar la persona de contacto en cualquier momento. Una nueva dirección de correo electrónico solo es válida una vez confirmada con un enlace que enviamos a esa dirección. Entonces avisamos a la dirección anterior y todos los enlaces personales anteriores dejan de funcionar.
signup-contact-button = Guardar la persona de contacto
signup-contact-saved = Los datos de la persona de contacto se han guardado.
signup-contact-asked = Hemos enviado un enlace a la nueva dirección. Será válida en cuanto se haya confirmado.
signup-contact-waiting = Nueva dirección, todavía sin confirmar
# The page behind the link to the new address
signup-takeover-title = Confirme que usted es la nueva persona de contacto
signup-takeover-text = Un gobierno local que participa en la campaña ha indicado su dirección como nueva dirección de contacto. Confirme que es correcto.
signup-takeover-button = Sí, confirmar la dirección
signup-takeover-done-title = Gracias, usted es la nueva persona de contacto
signup-takeover-done-text = Le hemos enviado un correo con su enlace personal.
# The page behind the link to the old address
signup-object-title = Oponerse al cambio de contacto
signup-object-text = La dirección de contacto de su gobierno local se ha cambiado. Si usted se opone, se informará a la Secretaría, que decidirá quién es la persona de contacto. Hasta entonces, nadie podrá cambiar nada en la página personal.
signup-object-button = Oponerse al cambio
signup-object-done-title = Su objeción ha quedado registrada
signup-object-done-text = Se ha informado a la Secretaría, que le escribirá. Hasta entonces, nadie puede cambiar nada en la página personal.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Se ha presentado una objeción a un cambio de la persona de contacto. Hasta que la Secretaría decida, aquí no se puede cambiar nada.

# Withdrawing
signup-withdraw-title = ¿Retirar la manifestación de interés?
signup-withdraw-text = En ese caso, la Secretaría dejará de tramitarla y su gobierno local desaparecerá de inmediato de las páginas públicas. No puede deshacerlo aquí, pero puede enviar una nueva manifestación de interés en cualquier momento.
signup-withdraw-button = Sí, retirarla
signup-withdraw-back = No, volver atrás

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Confirme la segunda dirección de correo electrónico
signup-second-text = Alguien ha indicado su dirección como segunda dirección de un gobierno local que participa en la campaña o quiere unirse a ella. Cuando esté confirmada, recibirá una copia, sin enlaces, de los correos que enviamos a la persona de contacto.
signup-second-hint = En ese caso, la dirección se elimina y no recibirá más correos al respecto.
signup-second-done-text = A partir de ahora recibirá una copia, sin enlaces, de los correos que enviamos a la persona de contacto.
signup-second-gone-text = Esta dirección se ha eliminado. No recibirá más correos al respecto.
signup-second-waiting = Segunda dirección, todavía sin confirmar

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Se han pedido muchos enlaces desde su red en pocos minutos, por lo que esta vez no se ha enviado ninguno.
