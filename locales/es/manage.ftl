# The desk: waves, supporters, documents, import.

# Las tareas menos frecuentes
manage-nav = Gestión
manage-title = Gestión
manage-nothing = Su rol no tiene tareas aquí. Una persona que administre el sitio puede darle otro.

# La importación de miembros desde un archivo CSV
manage-import-title = Importar miembros
manage-import-about = Miembros y compromisos anteriores a este sitio, desde un archivo CSV.
manage-import-text = Pegue la lista o elija un archivo. Primero verá lo que haría; no se guarda nada sin su acuerdo.
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
manage-import-look-title = Lo que haría la lista
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
manage-import-fate = Qué pasa
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
manage-fault-future = Está en el futuro: { $value }
manage-fault-degrees = Debe ser un número de grados entre −{ $value } y { $value }
manage-fault-half-a-place = La latitud y la longitud van juntas; falta una
manage-fault-website = No es la dirección de un sitio web: { $value }
manage-fault-source = No es la dirección de una página: { $value }
manage-fault-source-twice = Ya figura en la línea { $value }
manage-fault-name-twice = El mismo gobierno local ya figura en la línea { $value }
manage-fault-email = No es una dirección de correo electrónico: { $value }
manage-fault-email-local = Los servidores de correo rechazan letras con acentos antes de la @: { $value }
