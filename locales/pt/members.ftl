# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = África
members-section-asia-pacific = Ásia-Pacífico
members-section-eurasia = Eurásia
members-section-europe = Europa
members-section-latin-america = América Latina
members-section-middle-east-west-asia = Oriente Médio e Ásia Ocidental
members-section-north-america = América do Norte

# The list
members-title = Quem participa
members-description = As Cidades e Territórios de Direitos Humanos e os que se comprometeram a sê-lo: num mapa e numa lista, com busca e filtros.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } de { $goal }
members-map = Mapa
members-map-label = Mapa do mundo. A lista abaixo diz o mesmo.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } governo local: { $name }
   *[other] { $count } governos locais, entre eles { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Vários próximos uns dos outros
members-map-whole = Mostrar o mundo inteiro
members-map-area = Só é mostrada a parte do mapa escolhida.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } deles não tem lugar no mapa.
   *[other] { $count } deles não têm lugar no mapa.
}
members-credit = Mapa: Natural Earth. Lugares: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Buscar
members-search-hint = Um nome ou lugar, em qualquer língua e escrita
members-level = Nível
members-level-pledge = Compromisso
members-section = Região do mundo
members-wave-label = Onda
members-wave = Onda { $number }
members-all = Todos
members-sort = Ordem
members-sort-name = Por nome
members-sort-joined = Os mais recentes primeiro
members-show = Mostrar
members-reset = Mostrar tudo
members-found = { $count ->
    [one] { $count } governo local
   *[other] { $count } governos locais
}
members-empty = Ainda não há nenhum governo local aqui. O seu pode ser o primeiro.
members-none = Nenhum resultado.
members-pages = Páginas da lista
members-page = Página { $page } de { $pages }
members-previous = Página anterior
members-next = Próxima página
