# The form of the expression of interest, and its receipt page.

join-title = Unirse a la campaña
join-intro = Con este formulario, su gobierno local manifiesta su interés en unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030». Completarlo lleva menos de cinco minutos y la participación es gratuita.
join-next-steps = En cuanto envíe el formulario, la persona de contacto recibirá un correo electrónico para confirmar la dirección. Después, la Secretaría leerá sus respuestas y le contestará.
join-print-hint = Si necesita una aprobación previa, puede imprimir esta página y completarla en papel.
join-optional-hint = Todas las preguntas requieren respuesta, salvo las marcadas como opcionales.

# Sections; each says who will see the answers
join-section-government = Su gobierno local
join-section-leader = Quién decide
join-section-contact = A quién escribimos
join-section-message = Otra información
join-section-send = Antes de enviar
join-public-hint = Estas respuestas se harán públicas una vez que la Secretaría las haya aceptado.
join-private-hint = Solo la Secretaría ve estas respuestas.

# Fields: label and hint
join-government-name = Nombre del gobierno local
join-government-name-hint = En su propio idioma y escritura, tal como se escribe oficialmente.
join-latin-name = Nombre en caracteres latinos
join-latin-name-hint = Solo si difiere del nombre anterior.
join-kind = Tipo de gobierno local
join-country = País o territorio
join-region = Región o provincia
join-region-hint = Sirve para distinguir lugares con el mismo nombre.
join-website = Sitio web oficial
join-website-hint = Por ejemplo, https://www.example.org
join-population = Población
join-population-hint = Un número entero; basta con una estimación.
join-leader-name = Nombre de la persona que decide
join-leader-name-hint = Por ejemplo, la alcaldesa o el alcalde, la presidenta o el presidente, la gobernadora o el gobernador.
join-leader-office = Cargo de esta persona
join-leader-office-hint = Por ejemplo, alcaldesa o alcalde, presidenta o presidente, vicealcaldesa o vicealcalde.
join-contact-name = Nombre de la persona de contacto
join-contact-role = Cargo de la persona de contacto
join-contact-email = Dirección de correo electrónico de la persona de contacto
join-contact-email-hint = Enviamos a esta dirección un enlace que abre la página personal de su gobierno local.
join-contact-phone = Teléfono
join-contact-phone-hint = Con el código del país, por ejemplo, +34 933 428 750.
join-second-email = Segunda dirección de correo electrónico
join-second-email-hint = Recibe copia de nuestros correos; puede ser, por ejemplo, el buzón compartido de su oficina.
join-correspondence-locale = Idioma de los correos que le enviamos
join-message = ¿Por qué quiere unirse a la campaña?
join-message-hint = { $max } caracteres como máximo. Puede escribir en cualquier idioma.
join-authorised = Tengo autorización para enviar esta manifestación de interés en nombre del gobierno local indicado más arriba.
join-privacy = He leído el <a data-l10n-name="privacy">aviso de privacidad</a> y acepto que estas respuestas se utilicen para la campaña.
join-trap = Deje este campo vacío
join-submit = Enviar la manifestación de interés

# Notices above the form
join-between-waves = La próxima ola todavía no está abierta. Su manifestación de interés formará parte de ella.
join-foreign = Sus respuestas llegaron a través de otro sitio web, por lo que no se han guardado. Están todas aquí: revíselas y envíelas desde esta página.
join-unavailable = En este momento no podemos guardar nada, por lo que sus respuestas no se han guardado. Están todas aquí: envíelas de nuevo dentro de unos minutos.
join-already-confirmed = Esta manifestación de interés ya está confirmada y no se puede modificar con el formulario. Para corregir una respuesta, utilice el enlace personal que le hemos enviado.
join-ended = La campaña ha terminado y el formulario está cerrado. Sus respuestas no se han guardado. Están todas aquí para que pueda copiarlas y escribirnos:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Escriba el nombre del gobierno local
join-error-kind-missing = Elija el tipo de gobierno local
join-error-country-missing = Elija el país o territorio
join-error-website-invalid = Escriba una dirección de sitio web con el formato correcto, por ejemplo, https://www.example.org
join-error-population-invalid = Escriba la población como número entero, por ejemplo, 120000
join-error-leader-name-missing = Escriba el nombre de la persona que decide
join-error-leader-office-missing = Escriba el cargo de la persona que decide
join-error-contact-name-missing = Escriba el nombre de la persona de contacto
join-error-contact-role-missing = Escriba el cargo de la persona de contacto
join-error-contact-email-missing = Escriba la dirección de correo electrónico de la persona de contacto
join-error-contact-email-invalid = Escriba la dirección de correo electrónico de la persona de contacto con el formato correcto, por ejemplo, nombre@example.org
join-error-contact-email-local = La dirección de correo electrónico de la persona de contacto tiene, antes de la @, letras que la mayoría de los servidores de correo no admiten. Escriba una dirección que solo tenga letras latinas simples, sin tildes, antes de la @
join-error-second-email-invalid = Escriba la segunda dirección de correo electrónico con el formato correcto, por ejemplo, nombre@example.org
join-error-second-email-local = La segunda dirección de correo electrónico tiene, antes de la @, letras que la mayoría de los servidores de correo no admiten. Escriba una dirección que solo tenga letras latinas simples, sin tildes, antes de la @
join-error-second-email-same = Escriba una segunda dirección de correo electrónico distinta de la de la persona de contacto, o deje el campo vacío
join-error-correspondence-locale-missing = Elija el idioma de los correos que le enviamos
join-error-authorised-missing = Confirme que tiene autorización para enviar esta manifestación de interés
join-error-privacy-missing = Confirme que ha leído el aviso de privacidad
# $field is the label of the field
join-error-too-long = { $field }: utilice { $max } caracteres como máximo
join-error-unprintable = { $field }: elimine los caracteres que no se pueden mostrar, como saltos de línea o caracteres de control

# Receipt page
join-receipt-title = Gracias. Confirme ahora su dirección
join-receipt-saved = Su manifestación de interés se ha guardado.
join-receipt-reference = Su número de referencia
join-receipt-mail = Hemos enviado un correo electrónico a la persona de contacto. Abra el enlace que contiene y confirme la dirección en un plazo de 30 días.
join-receipt-no-mail = ¿No ha llegado ningún correo al cabo de unos minutos? Mire en la carpeta de correo no deseado. Si tampoco está ahí, escríbanos e indique el número de referencia.
join-receipt-next = Qué pasa ahora
join-receipt-next-confirm = La persona de contacto confirma la dirección.
join-receipt-next-receipt = Enviamos un acuse de recibo con un enlace personal, que permite seguir el estado del proceso.
join-receipt-next-review = La Secretaría lee sus respuestas y contesta por correo electrónico.
join-receipt-confirmed = La dirección está confirmada. Hemos enviado a la persona de contacto un acuse de recibo con el enlace personal.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Han llegado muchos formularios desde su red en pocos minutos, por lo que sus respuestas todavía no se han guardado. Están todas aquí.
# What search engines and shared links say of the form
join-description = El formulario con el que un gobierno local manifiesta su interés en unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030». Es gratuito y lleva menos de cinco minutos.
