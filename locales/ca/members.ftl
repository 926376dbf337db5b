# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Àfrica
members-section-asia-pacific = Àsia-Pacífic
members-section-eurasia = Euràsia
members-section-europe = Europa
members-section-latin-america = Amèrica Llatina
members-section-middle-east-west-asia = Orient Mitjà i Àsia Occidental
members-section-north-america = Amèrica del Nord

# The list
members-title = Qui hi participa
members-description = Les Ciutats i Territoris de Drets Humans i els que s’han compromès a ser-ho: en un mapa i en una llista, amb cercador i filtres.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } de { $goal }
members-map = Mapa
members-map-label = Mapa del món. La llista de sota diu el mateix.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } govern local: { $name }
   *[other] { $count } governs locals, entre ells { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Diversos molt propers
members-map-whole = Mostra tot el món
members-map-area = Només es mostra la part del mapa que heu triat.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } d’ells no té lloc al mapa.
   *[other] { $count } d’ells no tenen lloc al mapa.
}
members-credit = Mapa: Natural Earth. Llocs: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Cerca
members-search-hint = Un nom o un lloc, en qualsevol llengua i escriptura
members-level = Nivell
members-level-pledge = Compromís
members-section = Regió del món
members-wave-label = Onada
members-wave = Onada { $number }
members-all = Tots
members-sort = Ordre
members-sort-name = Per nom
members-sort-joined = Els més recents primer
members-show = Mostra
members-reset = Mostra-ho tot
members-found = { $count ->
    [one] { $count } govern local
   *[other] { $count } governs locals
}
members-empty = Encara no s’hi mostra cap govern local. El vostre podria ser el primer.
members-none = No hi ha cap resultat.
members-pages = Pàgines de la llista
members-page = Pàgina { $page } de { $pages }
members-previous = Pàgina anterior
members-next = Pàgina següent
