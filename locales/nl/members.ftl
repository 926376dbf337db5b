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
members-title = Wie meedoet
members-description = Mensenrechtensteden en -gebieden en wie heeft toegezegd dat te worden: op een kaart en in een lijst, met zoeken en filters.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } van { $goal }
members-map = Kaart
members-map-label = Wereldkaart. De lijst eronder bevat dezelfde gegevens.

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
    [one] { $count } daarvan staat niet op de kaart.
   *[other] { $count } daarvan staan niet op de kaart.
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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] Alle
}
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

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } in de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”.
members-member-since = Lid van de campagne sinds { $date }
members-pledge-since = Toezegging aan de campagne: { $date }
members-is-member = Lid van de campagne
members-is-pledge = Toezegging aan de campagne
members-leader = Wie beslist
members-no-profile = Het profiel is nog niet gepubliceerd.
members-facts = In het kort
members-offers = Wat zij anderen biedt
members-seeks = Wat zij bij anderen zoekt
members-decision-file = Het besluit lezen (pdf)
members-original = Origineel: { $language }
members-translation = Vertaling: { $language }
members-wrong = Klopt er iets niet? Laat het ons weten

# The page of one that was public and is no more; it does not say which
members-gone-title = Doet niet meer mee aan de campagne
members-gone-text = De lokale overheid die hier stond, neemt niet meer deel aan de campagne. Wij hebben de pagina verwijderd.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Badge en certificaat
members-badge-text = Kopieer deze regels naar uw eigen website. De badge toont altijd uw actuele status.
members-badge-alt = { $name }: badge van de campagne Mensenrechtensteden en -gebieden
members-badge-member = Lid van de campagne
members-badge-pledge = Wij hebben toegezegd
members-badge-name = Mensenrechtensteden
members-certificate-link = Certificaat om af te drukken
members-certificate-title = Certificaat
members-certificate-member = is lid van de wereldwijde campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”. Een openbaar profiel laat de wereld zien wat er voor de mensenrechten wordt gedaan.
members-certificate-pledge = heeft in de wereldwijde campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030” toegezegd een mensenrechtenstad of -gebied te worden.
members-certificate-dated = Afgedrukt vanaf de website van de campagne op { $date }. Of het certificaat nog geldt, staat hier:

# Open data
members-data-title = Open data
members-data-description = De lijst van toezeggingen en leden als JSON, CSV, GeoJSON en Atom, vrij te gebruiken.
members-data-text = Wat deze pagina’s tonen, is er ook voor computerprogramma’s. De bestanden zijn altijd even actueel als de pagina’s, op volgorde van nummer. Elk nummer wordt maar één keer toegekend.
members-data-json = alle velden; het schema zegt wat ze betekenen
members-data-csv = voor rekenbladen; UTF-8
members-data-geojson = voor kaarten; alleen lokale overheden waarvan de locatie bekend is
members-data-atom = om te volgen wat nieuw is
members-data-schema = JSON Schema
members-data-licence = U mag de gegevens gebruiken en delen, ook gewijzigd, als u de bron noemt: <a data-l10n-name="licence">Creative Commons Naamsvermelding 4.0</a>. De coördinaten komen van <a data-l10n-name="places">GeoNames</a>, onder dezelfde licentie.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = De velden
members-fields-name = Veld
members-fields-meaning = Betekenis
members-fields-shape = Formaat
members-fields-example = Voorbeeld
members-field-number = Nummer in de lijst, maar één keer toegekend
members-field-wave = Campagneronde waarin de overheid zich aansloot
members-field-pledged-on = Wanneer het blijk van belangstelling is aanvaard
members-field-member-on = Wanneer het profiel is aanvaard
members-field-latitude = Breedtegraad van de plaats (WGS 84)
members-field-longitude = Lengtegraad van de plaats (WGS 84)
members-field-page = De pagina op deze website, in het Engels
members-shape-number = geheel getal
members-shape-degrees = decimaal getal, in graden
members-shape-text = tekst
members-shape-word = een van deze woorden:
members-shape-words = een lijst van deze woorden:
members-shape-country = twee letters volgens ISO 3166-1
members-shape-day = dag, maand of jaar (ISO 8601)
members-shape-address = webadres
members-shape-empty = kan leeg zijn
