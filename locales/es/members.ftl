# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = África
members-section-asia-pacific = Asia-Pacífico
members-section-eurasia = Eurasia
members-section-europe = Europa
members-section-latin-america = América Latina
members-section-middle-east-west-asia = Oriente Medio y Asia Occidental
members-section-north-america = América del Norte

# The list
members-title = Quién participa
members-description = Las Ciudades y Territorios de Derechos Humanos y los que se han comprometido a serlo: en un mapa y en una lista, con buscador y filtros.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } de { $goal }
members-map = Mapa
members-map-label = Mapa del mundo. La lista que figura debajo contiene la misma información.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } gobierno local: { $name }
   *[other] { $count } gobiernos locales, entre ellos { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Varios muy próximos
members-map-whole = Mostrar todo el mundo
members-map-area = Solo se muestra la parte del mapa que ha elegido.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } de ellos no figura en el mapa.
   *[other] { $count } de ellos no figuran en el mapa.
}
members-credit = Mapa: Natural Earth. Lugares: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Buscar
members-search-hint = Un nombre o un lugar, en cualquier idioma y escritura
members-level = Nivel
members-level-pledge = Compromiso
members-section = Región del mundo
members-wave-label = Ola
members-wave = Ola { $number }
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
    [section] Todas
    [wave] Todas
   *[other] Todos
}
members-sort = Orden
members-sort-name = Por nombre
members-sort-joined = Los más recientes primero
members-show = Mostrar
members-reset = Mostrar todo
members-found = { $count ->
    [one] { $count } gobierno local
   *[other] { $count } gobiernos locales
}
members-empty = Todavía no se muestra ningún gobierno local. El suyo podría ser el primero.
members-none = No hay resultados.
members-pages = Páginas de la lista
members-page = Página { $page } de { $pages }
members-previous = Página anterior
members-next = Página siguiente

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } en la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030».
members-member-since = Miembro de la campaña desde: { $date }
members-pledge-since = Compromiso con la campaña: { $date }
members-is-member = Miembro de la campaña
members-is-pledge = Compromiso con la campaña
members-leader = Quién decide
members-no-profile = El perfil todavía no se ha publicado.
members-facts = De un vistazo
members-offers = Qué ofrece a los demás
members-seeks = Qué espera de los demás
members-decision-file = Leer la decisión (PDF)
members-original = Texto original: { $language }
members-translation = Traducción: { $language }
members-wrong = ¿Hay algún error? Avísenos

# The page of one that was public and is no more; it does not say which
members-gone-title = Ya no forma parte de la campaña
members-gone-text = El gobierno local que se mostraba aquí ya no participa en la campaña. Hemos retirado su página.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Distintivo y certificado
members-badge-text = Copie estas líneas en su propio sitio web. El distintivo muestra siempre su situación actual.
members-badge-alt = { $name }: distintivo de la campaña Ciudades y Territorios de Derechos Humanos
members-badge-member = Miembro de la campaña
members-badge-pledge = Nos hemos comprometido
members-badge-name = Ciudades de Derechos Humanos
members-certificate-link = Certificado para imprimir
members-certificate-title = Certificado
members-certificate-member = es miembro de la campaña mundial «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030». Su perfil público presenta su labor por los derechos humanos.
members-certificate-pledge = se ha comprometido a ser una Ciudad o un Territorio de Derechos Humanos, en la campaña mundial «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030».
members-certificate-dated = Impreso desde el sitio web de la campaña el { $date }. Para comprobar si sigue vigente:

# Open data
members-data-title = Datos abiertos
members-data-description = La lista de compromisos y miembros en JSON, CSV, GeoJSON y Atom, de uso libre.
members-data-text = Lo que muestran estas páginas también está disponible para programas informáticos. Los archivos están siempre tan actualizados como las páginas, por orden de número. Cada número se asigna una sola vez.
members-data-json = todos los campos; el esquema explica su significado
members-data-csv = para hojas de cálculo; UTF-8
members-data-geojson = para mapas; solo los gobiernos locales con ubicación
members-data-atom = para seguir las novedades
members-data-schema = JSON Schema
members-data-licence = Puede usar y compartir los datos, también modificados, si cita la fuente: <a data-l10n-name="licence">Creative Commons Atribución 4.0</a>. Las coordenadas proceden de <a data-l10n-name="places">GeoNames</a>, con la misma licencia.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Los campos
members-fields-name = Campo
members-fields-meaning = Significado
members-fields-shape = Formato
members-fields-example = Ejemplo
members-field-number = Número en la lista, asignado una sola vez
members-field-wave = Ola de la campaña en la que se unió
members-field-pledged-on = Fecha en que se aceptó la manifestación de interés
members-field-member-on = Fecha en que se aceptó el perfil
members-field-latitude = Latitud del lugar (WGS 84)
members-field-longitude = Longitud del lugar (WGS 84)
members-field-page = Su página en este sitio, en inglés
members-shape-number = número entero
members-shape-degrees = número decimal, en grados
members-shape-text = texto
members-shape-word = una de estas palabras:
members-shape-words = una lista de estas palabras:
members-shape-country = dos letras de la norma ISO 3166-1
members-shape-day = día, mes o año (ISO 8601)
members-shape-address = dirección web
members-shape-empty = puede estar vacío
