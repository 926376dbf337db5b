# El escritorio: manifestaciones de interés llegadas por correo o en papel, posibles duplicados, fusión.

# Introducir una manifestación de interés llegada por correo o en papel
entry-title = Introducir una manifestación de interés llegada por correo o en papel
entry-link = Introducir una manifestación de interés llegada por correo o en papel
entry-text = Introduzca lo que dice el correo o el papel. La Secretaría no recibe ningún aviso de ello. Si la dirección está por confirmar, la persona de contacto recibe enseguida el correo habitual.
entry-section-came = Cómo llegó
entry-came = ¿Cómo llegó?
entry-came-mail = Por correo electrónico
entry-came-paper = En papel
entry-came-other = Por otra vía
entry-arrived = ¿Qué día llegó?
entry-arrived-hint = Pertenece a la ola abierta ese día o, si no la había, a la siguiente.
entry-remark = Observación
entry-remark-hint = Por ejemplo, dónde se guarda el original. Solo la ve la Secretaría. Como máximo { $max } caracteres.
entry-section-known = Qué sabe usted del remitente
entry-verified = ¿La dirección de correo electrónico es del remitente?
entry-verified-hand = Sí, la hemos verificado. La manifestación de interés queda recibida de inmediato y la persona de contacto recibe el acuse de recibo con un enlace personal.
entry-verified-ask = Aún no se sabe. Se pide a la dirección que se confirme.
entry-verified-none = No hay dirección de correo electrónico. La manifestación de interés queda recibida de inmediato; no se escribe a nadie y las decisiones se toman sin correo.
entry-how = ¿Cómo se verificó la dirección o al remitente?
entry-how-hint = Por ejemplo: una llamada al número del sitio web. Es necesario, salvo si se pide a la dirección que se confirme. Como máximo { $max } caracteres.
entry-authorised = El correo o el papel dice que quien lo envía está autorizado a actuar en nombre del gobierno local.
entry-privacy = El correo o el papel dice que la persona de contacto ha leído el aviso de privacidad y lo acepta.
entry-privacy-version = ¿Qué aviso de privacidad?
entry-privacy-version-number = Versión { $version }
entry-privacy-version-unknown = Otro, o no se sabe
entry-button = Guardar la manifestación de interés
entry-known = Puede que ya haya una manifestación de interés de este gobierno local, así que todavía no se ha guardado nada. Mírela primero. Todo lo que escribió está aquí.
entry-known-title = Ya existe
entry-anyway = La he mirado: guardar esta de todos modos
entry-sent-before = Este formulario ya se guardó, con otras respuestas. Corríjalas en la página de la manifestación de interés; todo lo que acaba de escribir está aquí.
entry-done = La manifestación de interés se ha guardado.
entry-event = Introducida por la Secretaría
entry-error-came = Elija cómo llegó
entry-error-arrived = Escriba el día en que llegó, como año-mes-día
entry-error-arrived-future = Escriba un día que no esté en el futuro
entry-error-arrived-ended = Escriba un día anterior al final de la campaña: no se admite lo que llegó más tarde
entry-error-verified = Elija qué se sabe de la dirección de correo electrónico
entry-error-address = Deje vacía la dirección de correo electrónico o elija otra respuesta más abajo
entry-error-second-address = Escriba esta dirección como la de la persona de contacto o déjela vacía
entry-error-how = Indique cómo se verificó la dirección o al remitente
entry-error-authorised = Sin la palabra del remitente de que está autorizado no hay manifestación de interés: pídala antes
entry-error-privacy = Sin el consentimiento de la persona de contacto no se puede guardar nada: pídalo antes
entry-error-privacy-version = Elija el aviso de privacidad que tenía la persona de contacto

# Posibles duplicados y por qué
entry-reason-name = Mismo nombre y país
entry-reason-near-name = Mismo nombre, salvo palabras como «Ciudad de»
entry-reason-spelling = Nombres que difieren en una letra
entry-reason-place = Mismo lugar en el mapa
entry-reason-mailbox = Misma dirección de contacto
entry-reason-website = Mismo sitio web
entry-kin-title = Con la misma dirección de contacto o el mismo sitio web
