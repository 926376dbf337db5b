# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Afrika
members-section-asia-pacific = Azië en de Stille Oceaan
members-section-eurasia = Eurazië
members-section-europe = Europa
members-section-latin-america = Latijns-Amerika
members-section-middle-east-west-asia = Midden-Oosten en West-Azië
members-section-north-america = Noord-Amerika

# The list
members-title = Wie doet mee
members-description = Mensenrechtensteden en -gebieden en wie heeft toegezegd dat te worden: op een kaart en in een lijst, met zoeken en filters.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } van { $goal }
members-map = Kaart
members-map-label = Wereldkaart. De lijst eronder zegt hetzelfde.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } lokale overheid: { $name }
   *[other] { $count } lokale overheden, waaronder { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Meerdere dicht bij elkaar
members-map-whole = De hele wereld tonen
members-map-area = Alleen het gekozen deel van de kaart wordt getoond.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } daarvan heeft geen plaats op de kaart.
   *[other] { $count } daarvan hebben geen plaats op de kaart.
}
members-credit = Kaart: Natural Earth. Plaatsen: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Zoeken
members-search-hint = Een naam of plaats, in elke taal en elk schrift
members-level = Niveau
members-level-pledge = Toezegging
members-section = Wereldregio
members-wave-label = Campagneronde
members-wave = Campagneronde { $number }
members-all = Alle
members-sort = Volgorde
members-sort-name = Op naam
members-sort-joined = Nieuwste eerst
members-show = Tonen
members-reset = Alles tonen
members-found = { $count ->
    [one] { $count } lokale overheid
   *[other] { $count } lokale overheden
}
members-empty = Hier staat nog geen lokale overheid. De uwe kan de eerste zijn.
members-none = Geen resultaten.
members-pages = Pagina’s van de lijst
members-page = Pagina { $page } van { $pages }
members-previous = Vorige pagina
members-next = Volgende pagina
