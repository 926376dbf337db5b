# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Su perfil
profile-intro = El perfil muestra al público lo que su gobierno local hace por los derechos humanos. Puede escribirlo en varias sesiones y en cualquier idioma: lo que guarde queda aquí.
profile-member-text = Su perfil es público. Cambie lo que ya no sea correcto y envíelo; hasta que la Secretaría lo acepte, el público seguirá viendo el anterior.
profile-correction-waiting = La Secretaría ya tiene sus correcciones. Si ahora modifica algo, vuelva a enviarlas.
profile-waiting = Este es el perfil que ha enviado. La Secretaría lo está revisando y le contestará por correo electrónico.
# How many required answers have been given
profile-progress = Respuestas obligatorias dadas: { $given } de { $all }
profile-back = Todas las partes del perfil

# Before starting
profile-questions-title = Las preguntas del perfil
profile-questions-text = Una vez aceptado su compromiso, responderá a estas preguntas en su página personal, en el idioma que prefiera. Solo la primera parte es obligatoria; todo lo demás es opcional. Puede imprimir esta página y debatir las preguntas antes de empezar.
profile-questions-link = Todas las preguntas, para leer e imprimir

# The parts, and how far each has come
profile-step-questions = Las tres preguntas
profile-step-approach = Su enfoque
profile-step-initiatives = Iniciativas
profile-step-exchange = Temas e intercambio
profile-step-decision = La decisión de unirse
profile-step-picture = Una imagen
profile-step-check = Revisar y enviar
profile-state-empty = Nada escrito todavía
profile-state-begun = Todavía incompleto
profile-state-done = Completado

# Fields. $min and $max are numbers of characters.
profile-locale = Idioma de sus respuestas
profile-locale-hint = Escriba en el idioma en el que mejor se exprese. La Secretaría puede añadir traducciones.
profile-essential = ¿Por qué los gobiernos locales son esenciales para los derechos humanos?
profile-framework = ¿Por qué los derechos humanos son un marco útil para la acción local?
profile-joining = ¿Qué significa para ustedes unirse a la campaña y qué le aportan?
profile-answer-hint = De { $min } a { $max } caracteres
profile-text-hint = Como máximo { $max } caracteres
profile-foundations = Fundamentos
profile-foundations-hint = Compromisos, planes, leyes o cartas en los que se basa su trabajo por los derechos humanos. Como máximo { $max } caracteres.
profile-structures = Estructuras
profile-structures-hint = Oficinas, consejos, defensorías y presupuestos que sostienen este trabajo. Como máximo { $max } caracteres.
profile-tools = Herramientas
profile-tools-hint = Cómo trabajan: formación, participación, indicadores, quejas. Como máximo { $max } caracteres.
profile-initiatives-text = Describa hasta cinco cosas que su gobierno local hace por los derechos humanos. Con una basta.
profile-initiative = Iniciativa { $number }
profile-initiative-title = Título
profile-initiative-text = Descripción
profile-initiative-link = Dirección web
profile-initiative-year = Año en que empezó
profile-themes = Temas
profile-themes-hint = Elija los temas en los que trabaja su gobierno local.
profile-offers = ¿Qué pueden ofrecer a los demás?
profile-seeks = ¿Qué esperan de los demás?
profile-decision-text = ¿Ha decidido el pleno u otro órgano unirse a la campaña? Cuéntenoslo. El archivo se muestra al público solo si usted lo desea.
profile-decision-body = Quién decidió
profile-decision-on = Fecha de la decisión
profile-decision-on-hint = Año, mes y día, por ejemplo, 2026-11-25
profile-decision-reference = Número o título de la decisión
profile-decision-public = Mostrar el archivo al público
profile-decision-file = La decisión en un archivo PDF
profile-decision-file-hint = Como máximo 5 MB, sin contraseña. Un archivo nuevo sustituye al anterior.
profile-picture-text = Con su perfil se muestra una imagen. Envíe solo lo que pueda publicar. Quitamos lo que la cámara anotó en el archivo, como el lugar.
profile-picture-file = Imagen
profile-picture-file-hint = JPEG, PNG o WebP, como máximo 6 MB. Una imagen nueva sustituye a la anterior.
profile-picture-alt = Qué muestra la imagen
profile-picture-alt-hint = Para las personas que no pueden verla. Como máximo { $max } caracteres.
profile-picture-holder = Titular de los derechos de la imagen
profile-file-remove = Quitar este archivo
profile-file-kept = Su archivo se ha conservado y se guarda junto con lo demás. No hace falta que lo elija de nuevo.
profile-file-again = El archivo ya no está: elíjalo de nuevo

# Themes, as in the letter
profile-theme-inclusion = Inclusión y solidaridad
profile-theme-equality = Igualdad y lucha contra el racismo
profile-theme-migrants = Derechos de las personas migrantes
profile-theme-violence-against-women = Violencia contra las mujeres
profile-theme-hate-speech = Discursos de odio
profile-theme-water = Agua
profile-theme-food = Alimentación
profile-theme-health = Salud
profile-theme-housing = Vivienda
profile-theme-environment = Medio ambiente
profile-theme-culture = Cultura
profile-theme-peace = Paz y seguridad
profile-theme-participation = Participación democrática
profile-theme-education = Educación y sensibilización sobre los derechos
profile-theme-digital = Derechos digitales
profile-theme-commons = Bienes comunes

# Saving and sending
profile-save = Guardar y continuar
profile-save-more = Guardar y añadir otra
profile-save-later = Guardar y continuar más tarde
profile-saved = Su perfil se ha guardado. Puede continuar en cualquier momento.
profile-change = Cambiar
profile-send = Enviar el perfil
profile-send-text = Léalo todo una vez más y envíe el perfil. Mientras la Secretaría lo lee, no puede cambiarlo.
profile-send-correction-text = Léalo todo una vez más y envíe el perfil. La Secretaría lo lee antes de que lo vea el público.
profile-sent = El perfil se ha enviado. Recibirá un acuse de recibo por correo electrónico.
profile-stale = Alguien ha cambiado esta parte desde que abrió la página. Lo que ha escrito todavía no se ha guardado; está todo aquí. Compárelo con lo que hay guardado ahora y guárdelo de nuevo.
profile-stale-whole = Alguien ha cambiado el perfil desde que abrió la página. Así está ahora: léalo de nuevo antes de enviarlo.
profile-theirs = Lo que hay guardado ahora

# Errors. $field is the label of the field.
profile-error-missing = Se necesita una respuesta: { $field }
profile-error-short = Escriba al menos { $min } caracteres: { $field }
profile-error-locale = Elija el idioma de sus respuestas
profile-error-link = { $field }: escriba una dirección web con el formato correcto, por ejemplo, https://www.example.org
profile-error-year = { $field }: escriba un año, por ejemplo, 2019
profile-error-day = { $field }: escriba año, mes y día, por ejemplo, 2026-11-25
profile-error-pdf = Este archivo no se puede leer como PDF. Guarde de nuevo el documento como PDF y elija ese archivo
profile-error-pdf-locked = Este PDF está protegido con contraseña. Elija un archivo que cualquier persona pueda abrir
profile-error-pdf-large = El PDF supera los 5 MB. Elija un archivo más pequeño
profile-error-picture = Este archivo no se puede leer como imagen. Elija un archivo JPEG, PNG o WebP
profile-error-picture-large = La imagen supera los 6 MB o los 40 millones de píxeles, o uno de sus lados pasa de 20 000 píxeles. Elija una más pequeña

# The answer to a request for information
profile-answer-title = Responder a la Secretaría
profile-answer-asked = Qué ha preguntado la Secretaría
profile-answer-text = Escriba aquí su respuesta. Si hay que corregir algo, hágalo antes:
profile-answer-label = Su respuesta
profile-answer-send = Enviar la respuesta
profile-answer-sent = Su respuesta se ha enviado. Recibirá un acuse de recibo por correo electrónico.
profile-answer-stale = Entretanto, la Secretaría ha preguntado otra cosa. Su respuesta no se ha enviado; sigue aquí. Lea la nueva pregunta.
profile-answer-incomplete = Falta algo en su perfil. Complételo primero; su respuesta todavía no se ha enviado y sigue aquí.

# On the personal page
profile-complete = Completar el perfil
profile-correct = Corregir el perfil
profile-read = Leer el perfil
profile-next-needs-information = La Secretaría necesita más información. Responda aquí en cuanto pueda; después, la Secretaría continuará la revisión.
profile-next-pledged = Su gobierno local figura entre las ciudades y los territorios comprometidos. El siguiente paso es el perfil: complételo aquí para ser miembro.
profile-next-wave = La ola actual se cierra el { $date }. Los perfiles aceptados hasta entonces cuentan para ella.
profile-next-reminder = Si el { $date } todavía falta el perfil, se lo recordaremos por correo electrónico.

# E-mails
profile-mail-sent-subject = Hemos recibido su perfil ({ $reference })
profile-mail-sent-text = Gracias. La Secretaría ya tiene su perfil; lo leerá y le contestará por correo electrónico. Por ahora no tiene que hacer nada.
profile-mail-correction-text = Gracias. La Secretaría ya tiene los cambios de su perfil. El público seguirá viendo el perfil anterior hasta que se acepten.
profile-mail-answered-subject = Hemos recibido su respuesta ({ $reference })
profile-mail-answered-text = Gracias. La Secretaría ya tiene su respuesta; la leerá y le contestará por correo electrónico. Por ahora no tiene que hacer nada.

profile-send-unavailable = En este momento no podemos guardar nada, por lo que su perfil no se ha enviado. Todo lo que ha escrito sigue aquí: envíelo de nuevo dentro de unos minutos.
