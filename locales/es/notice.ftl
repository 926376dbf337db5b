# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Aviso de privacidad
notice-privacy-description = Qué datos personales utiliza la campaña, por qué, durante cuánto tiempo y cuáles son sus derechos.
notice-privacy-version = Versión { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Quién es responsable
notice-privacy-controller = El responsable del tratamiento es Ciudades y Gobiernos Locales Unidos (CGLU), a través de la Secretaría de su Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos, en Barcelona. La Secretaría responde a todas las preguntas sobre sus datos: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Qué recogemos
notice-privacy-data-public = <strong>Respuestas públicas:</strong> los datos del gobierno local, el nombre y el cargo de la persona que decide, y el perfil. Solo se publican después de que la Secretaría las haya aceptado. El PDF de una decisión solo se publica si usted lo elige.
notice-privacy-data-private = <strong>Respuestas solo para la Secretaría:</strong> el nombre, el cargo, la dirección de correo electrónico y el teléfono de la persona de contacto, la segunda dirección de correo electrónico, el idioma de nuestros correos, su mensaje y sus confirmaciones en el formulario.
notice-privacy-data-source = Estos datos proceden del formulario, de correos o cartas a la Secretaría, o de sus listas anteriores de miembros. Es posible que su nombre nos lo haya dado otra persona de su gobierno local.

# Purposes and legal bases
notice-privacy-purpose-title = Por qué utilizamos sus datos y con qué bases jurídicas
notice-privacy-purpose = Utilizamos sus datos para comprobar las manifestaciones de interés, para escribirle, para mostrar quién participa y para contar los compromisos y los miembros. Son personas quienes deciden si se acepta una manifestación de interés. No lo decide una máquina. La participación es voluntaria. Sin las respuestas obligatorias no podemos tramitar una manifestación de interés.
notice-privacy-basis-interest = <strong>Interés legítimo:</strong> tenemos interés en llevar a cabo la campaña, en mostrar quién participa y en proteger el sitio web contra usos indebidos (artículo 6, apartado 1, letra f), del RGPD).
notice-privacy-basis-consent = <strong>Consentimiento:</strong> lo pedimos cuando una respuesta es opcional o cuando usted marca que está de acuerdo (artículo 6, apartado 1, letra a), del RGPD). Puede retirar su consentimiento en cualquier momento. Lo que se hizo antes sigue siendo lícito.

# Who sees the data; e-mails
notice-privacy-access-title = Quién ve sus datos
notice-privacy-access-private = Solo la Secretaría utiliza las respuestas que no son públicas. Las personas que administran sus servidores pueden tener acceso técnico. El sitio web registra quién consulta o exporta datos personales.
notice-privacy-access-public = Cualquier persona del mundo puede leer las respuestas publicadas y descargarlas como datos abiertos (licencia CC BY 4.0). No podemos recuperar las copias que otras personas hayan hecho.
notice-privacy-mail = El servidor de correo de la Secretaría entrega nuestros correos al servidor de correo que usted utiliza. Un enlace personal abre su página personal durante un máximo de 365 días. No lo comparta con otras personas. Una vez enviado el correo, conservamos el enlace solo en forma de hash, a partir del cual no se puede leer.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies y datos técnicos
notice-privacy-technical = Las páginas públicas no instalan cookies, no cargan nada de otros sitios web y no rastrean a nadie. Solo el personal de la Secretaría recibe una cookie al iniciar sesión. Es necesaria para iniciar sesión. El sitio web acorta las direcciones IP y no las almacena. Sus registros no contienen nombres, direcciones de correo electrónico ni enlaces personales.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Cuánto tiempo conservamos sus datos
notice-privacy-retention-active = <strong>Manifestaciones de interés que estamos tramitando, compromisos y miembros:</strong> mientras el gobierno local participe.
notice-privacy-retention-unconfirmed = <strong>Dirección sin confirmar:</strong> a los 20 días, la manifestación de interés pasa a una lista de trabajo de la Secretaría. A los 30 días se elimina, salvo que la Secretaría decida conservarla. Se conservan el número de referencia y la fecha.
notice-privacy-retention-ended = <strong>Manifestaciones de interés no aceptadas o retiradas:</strong> 6 meses.
notice-privacy-retention-mail = <strong>Textos de nuestros correos en este sitio web:</strong> 12 meses.
notice-privacy-retention-records = <strong>Envíos sospechosos apartados y registros de quién hizo qué y cuándo:</strong> 24 meses.
notice-privacy-retention-after = Los meses se cuentan desde el último suceso. Después se borran los datos de contacto y los textos libres. Es posible que las copias de seguridad anteriores aún los contengan.

# Rights and how to use them
notice-privacy-rights-title = Sus derechos
notice-privacy-rights = Usted tiene derecho a ver sus datos, a que se rectifiquen, a que se supriman, a que se limite su uso y a recibirlos en un archivo de lectura mecánica. Si suprimimos los datos de una persona, el compromiso o la condición de miembro sigue contando.
notice-privacy-rights-object = <strong>Usted tiene derecho a oponerse</strong> a que utilicemos sus datos, por motivos relacionados con su situación particular.
notice-privacy-rights-use = En su página personal puede corregir y completar respuestas y retirar la manifestación de interés. Para todo lo demás, escriba a la Secretaría. Recibirá una respuesta en el plazo de un mes: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Puede presentar una reclamación ante una autoridad de protección de datos. En España es la Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Cambios en este aviso
notice-privacy-changes = Si este aviso cambia, recibe una versión y una fecha nuevas. Con cada manifestación de interés guardamos la versión vigente cuando se envió.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Declaración de accesibilidad
notice-accessibility-description = Qué nivel de accesibilidad se propone alcanzar este sitio web, cómo lo probamos, cuáles son sus límites conocidos y cómo avisarnos de un problema.
notice-accessibility-version = Versión { $version }, { $date }

# The standard
notice-accessibility-standard = Queremos que todas las personas puedan utilizar este sitio web. Nuestro objetivo es cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Cómo lo probamos
notice-accessibility-test-automatic = <strong>De forma automática:</strong> con axe y Nu HTML Checker, en todos los idiomas. Estas herramientas solo encuentran una parte de los problemas.
notice-accessibility-test-browser = <strong>En un navegador real:</strong> solo con el teclado, con una anchura de 320 píxeles, sin JavaScript, y de derecha a izquierda en árabe.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Límites conocidos
notice-accessibility-limits-translations = La carta de invitación se escribió en indonesio. Sus doce traducciones todavía no han sido revisadas por personas que tengan esas lenguas como lengua materna. Las traducciones de las demás páginas tampoco.
notice-accessibility-limits-people = Las personas con discapacidad todavía no han probado este sitio web.

# Feedback
notice-accessibility-feedback-title = Avísenos de un problema
notice-accessibility-feedback = Si no puede leer o utilizar algo, escriba a la Secretaría. Indique la página y describa el problema. También puede pedir unirse a la campaña por correo electrónico: <a data-l10n-name="email">{ $email }</a>
