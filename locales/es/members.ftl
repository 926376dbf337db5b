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
members-map-label = Mapa del mundo. La lista de abajo dice lo mismo.

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
    [one] { $count } de ellos no tiene lugar en el mapa.
   *[other] { $count } de ellos no tienen lugar en el mapa.
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
members-all = Todos
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
