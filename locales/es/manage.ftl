# The desk: waves, supporters, documents, import.

# Las tareas menos frecuentes
manage-nav = Gestión
manage-title = Gestión
manage-nothing = Su rol no tiene tareas aquí. Una persona que administre el sitio puede darle otro.

# La importación de miembros desde un archivo CSV
manage-import-title = Importar miembros
manage-import-about = Miembros y compromisos anteriores a este sitio, desde un archivo CSV.
manage-import-text = Pegue la lista o elija un archivo. Primero verá qué haría la importación; no se guarda nada sin su acuerdo.
manage-import-list = La lista, pegada
manage-import-file = O un archivo
manage-import-file-hint = CSV en UTF-8, separado por comas o puntos y comas
manage-import-look = Examinar la lista
manage-import-columns = Las columnas
manage-import-columns-text = La primera línea nombra las columnas, en cualquier orden. Una fila cuya fuente ya existe nunca se importa de nuevo.
manage-import-faults = { $count ->
    [one] { $count } error en la lista; no se ha guardado nada
   *[other] { $count } errores en la lista; no se ha guardado nada
}
manage-import-look-title = Lo que haría la importación
manage-import-nothing-yet = Todavía no se ha guardado nada.
manage-import-new = Nueva
manage-import-same = Ya existe
manage-import-differs = Ya existe, pero es diferente
manage-import-differs-text = Lo que ya existe se queda como está, porque alguien puede haberlo corregido. Se nombran las columnas que difieren; cámbielas en la página de la manifestación de interés.
manage-import-none-new = No hay nada nuevo en esta lista.
manage-import-take = { $count ->
    [one] Importar { $count } fila
   *[other] Importar { $count } filas
}
manage-import-done = { $count ->
    [one] Se ha importado { $count } fila, que ya es pública.
   *[other] Se han importado { $count } filas, que ya son públicas.
}
manage-import-row = Línea
manage-import-joined = Adhesión
manage-import-fate = Qué ocurre
manage-import-like = Quizá el mismo gobierno local:
manage-import-line = Línea { $line }
manage-import-cell = Línea { $line }, { $column }
manage-event-imported = Importada desde una lista

# Lo que contienen las columnas
manage-column-name = Nombre en su propia lengua y escritura; obligatorio
manage-column-latin-name = Nombre en letras latinas, si es distinto
manage-column-kind = municipality, metropolitan, province, region, network u other; obligatorio
manage-column-country = Dos letras de la norma ISO 3166-1, por ejemplo KR; solo una red puede no tenerlas
manage-column-region = Distingue a los homónimos
manage-column-level = pledge (compromiso) o member (miembro); obligatorio
manage-column-wave = Número de la ola, si se conoce
manage-column-joined-on = Día, mes o año: 2022-09-15, 2022-09 o 2022
manage-column-website = Dirección del sitio web
manage-column-latitude = Grados entre −90 y 90, positivos al norte
manage-column-longitude = Grados entre −180 y 180, positivos al este
manage-column-contact-email = Dirección de la persona de contacto; sin ella nunca se envía ningún correo
manage-column-source-url = Dirección de la página que anunció la adhesión; obligatorio. Cada una puede figurar una sola vez

# Errores. $value es el contenido de la celda, un límite, una línea o las palabras admitidas.
manage-fault-not-csv = No es un archivo CSV en UTF-8. Guarde la tabla como «CSV UTF-8» y envíe ese archivo
manage-fault-empty = La lista está vacía
manage-fault-no-rows = Hay columnas, pero ninguna fila
manage-fault-rows = Más de { $value } filas; divida la lista
manage-fault-column-twice = La columna «{ $value }» figura dos veces
manage-fault-column-unknown = No existe la columna «{ $value }»
manage-fault-column-missing = Falta la columna «{ $value }»
manage-fault-cells = El número de celdas no es el de la primera línea: { $value }
manage-fault-stray-quote = La celda contiene unas comillas; ponga toda la celda entre comillas y duplique las interiores
manage-fault-open-quote = Se abren unas comillas que nunca se cierran
manage-fault-after-quote = Hay texto después de las comillas de cierre
manage-fault-missing = No debe estar vacía
manage-fault-letters = Se han perdido letras porque el archivo no está en UTF-8: { $value }
manage-fault-unprintable = Hay caracteres que no se pueden mostrar, por ejemplo saltos de línea
manage-fault-too-long = Más de { $value } caracteres
manage-fault-word = Debe ser una de estas palabras: { $value }
manage-fault-country = No es un código de país de la norma ISO 3166-1: { $value }
manage-fault-wave = No existe esa ola: { $value }
manage-fault-date = No es un día, un mes o un año como 2022-09-15, 2022-09 o 2022: { $value }
manage-fault-future = Fecha futura: { $value }
manage-fault-degrees = Debe ser un número de grados entre −{ $value } y { $value }
manage-fault-half-a-place = La latitud y la longitud van juntas; falta una
manage-fault-website = No es la dirección de un sitio web: { $value }
manage-fault-source = No es la dirección de una página: { $value }
manage-fault-source-twice = Ya figura en la línea { $value }
manage-fault-name-twice = El mismo gobierno local ya figura en la línea { $value }
manage-fault-email = No es una dirección de correo electrónico: { $value }
manage-fault-email-local = Los servidores de correo rechazan letras con acentos antes de la @: { $value }

# Lo que comparten las páginas siguientes
manage-save = Guardar
manage-stale = Alguien ha cambiado estos datos desde que usted los abrió. No se ha guardado nada de lo que usted escribió. Esta es la versión actual; lo que escribió figura debajo. Si guarda de nuevo, la sustituirá.

# Las olas de la campaña
manage-waves-title = Olas
manage-waves-about = Cuándo abren y cierran las olas de la campaña.
manage-waves-text = Todo lo que el sitio dice de la campaña se ajusta de inmediato a estas fechas. Una ola se cierra cuando su último día ha terminado en todo el mundo.
manage-wave-title = Ola { $number }
manage-wave-number = Número
manage-wave-opens = Apertura
manage-wave-opens-hint = Un día o un mes: 2027-03-15 o 2027-03. Vacío: está abierta, pero no se sabe desde cuándo
manage-wave-closes = Cierre
manage-wave-closes-hint = El último día, por ejemplo 2027-09-30. Vacío: fecha por anunciar
manage-wave-signups = Manifestaciones de interés
manage-wave-unknown = desconocida
manage-wave-to-be-announced = por anunciar
manage-wave-add = Añadir una ola
manage-wave-delete = Eliminar esta ola
manage-wave-saved = La ola se ha guardado.
manage-wave-deleted = La ola se ha eliminado.
manage-wave-in-use = Hay manifestaciones de interés que pertenecen a esta ola: conserva su número y no se puede eliminar.
manage-wave-error-number = Escriba un número del 1 al 999
manage-wave-error-taken = Ya existe la ola { $number }
manage-wave-error-in-use = Hay manifestaciones de interés que pertenecen a esta ola, así que conserva su número
manage-wave-error-opens = Escriba un día como 2027-03-15, un mes como 2027-03, o nada
manage-wave-error-closes = Escriba un día como 2027-09-30, o nada
manage-wave-error-backwards = No puede cerrar antes de abrir
manage-wave-error-order = Estas fechas no encajan con la ola { $number }: las olas se siguen por sus números y no se solapan

# Quién apoya la carta
manage-supporters-title = Apoyos de la carta
manage-supporters-about = Quién figura bajo «Con el apoyo de» en la página de la carta.
manage-supporters-text = Figuran al final de la carta en todos los idiomas. Mientras no haya ninguno, la línea no aparece.
manage-supporters-none = Todavía no hay ninguno.
manage-supporter-title = Apoyo
manage-supporter-name = Nombre
manage-supporter-website = Sitio web
manage-supporter-position = Lugar en la lista
manage-supporter-position-hint = Los números más bajos van primero
manage-supporter-add = Añadir un apoyo
manage-supporter-delete = Quitar este apoyo
manage-supporter-saved = El apoyo se ha guardado y figura en la página de la carta.
manage-supporter-deleted = El apoyo se ha quitado.
manage-supporter-error-name = Escriba el nombre
manage-supporter-error-long = Escriba un nombre de 200 caracteres como máximo, en una línea
manage-supporter-error-twice = Este apoyo ya está en la lista
manage-supporter-error-website = Escriba una dirección web, por ejemplo, https://www.example.org, o nada
manage-supporter-error-position = Escriba un número del 1 al 999
manage-supporter-logo = Logotipo
manage-supporter-logo-none = No hay ninguno: la carta muestra el nombre.
manage-supporter-logo-file = Archivo
manage-supporter-logo-hint = PNG, JPEG o WebP, como máximo 6 MB, mejor sobre fondo blanco o transparente. El nombre es su texto alternativo. Se quita la información que el archivo contiene además de la imagen.
manage-supporter-logo-save = Guardar el logotipo
manage-supporter-logo-delete = Quitar el logotipo
manage-supporter-logo-saved = El logotipo se ha guardado y figura en la página de la carta.
manage-supporter-logo-deleted = El logotipo se ha quitado; la carta muestra el nombre.
manage-supporter-logo-error-none = Elija un archivo
manage-supporter-logo-error-unreadable = Este archivo no se puede leer como imagen. Elija un archivo PNG, JPEG o WebP
manage-supporter-logo-error-large = La imagen supera los 6 MB o los 40 millones de píxeles, o uno de sus lados pasa de 20 000 píxeles. Elija una más pequeña

# Los documentos para descargar
manage-documents-title = Documentos
manage-documents-about = Lo que se puede descargar desde la página de la campaña, por idioma.
manage-documents-text = En todos los idiomas, la página de la campaña los muestra todos, primero los del idioma de quien lee.
manage-documents-none = Todavía no hay ninguno.
manage-document-title = Documento
manage-document-name = Título
manage-document-name-hint = En el idioma del documento
manage-document-locale = Idioma
manage-document-file = Archivo PDF
manage-document-file-hint = 6 MB como máximo
manage-document-file-replace = 6 MB como máximo. Si no elige ninguno, se conserva el actual
manage-document-size = PDF, { $size } kB
manage-document-add = Añadir un documento
manage-document-delete = Quitar este documento
manage-document-saved = El documento se ha guardado y se puede descargar.
manage-document-deleted = El documento se ha quitado.
manage-document-error-title = Escriba el título
manage-document-error-long = Escriba un título de 200 caracteres como máximo, en una línea
manage-document-error-locale = Elija el idioma del documento
manage-document-error-none = Elija un archivo
manage-document-error-large = Elija un archivo de 6 MB como máximo
manage-document-error-pdf = Elija un archivo PDF completo
manage-document-error-locked = Elija un archivo PDF que se abra sin contraseña
