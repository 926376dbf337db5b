# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Afrika
members-section-asia-pacific = Asien-Pazifik
members-section-eurasia = Eurasien
members-section-europe = Europa
members-section-latin-america = Lateinamerika
members-section-middle-east-west-asia = Naher Osten und Westasien
members-section-north-america = Nordamerika

# The list
members-title = Wer nimmt teil
members-description = Städte und Gebiete für Menschenrechte und solche, die es zu werden zugesagt haben: auf einer Karte und in einer Liste, mit Suche und Filtern.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } von { $goal }
members-map = Karte
members-map-label = Weltkarte. Die Liste darunter sagt dasselbe.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } Gebietskörperschaft: { $name }
   *[other] { $count } Gebietskörperschaften, darunter { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Mehrere dicht beieinander
members-map-whole = Die ganze Welt anzeigen
members-map-area = Es wird nur der gewählte Teil der Karte gezeigt.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } davon hat keinen Ort auf der Karte.
   *[other] { $count } davon haben keinen Ort auf der Karte.
}
members-credit = Karte: Natural Earth. Orte: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Suchen
members-search-hint = Name oder Ort, in jeder Sprache und Schrift
members-level = Stufe
members-level-pledge = Zusage
members-section = Weltregion
members-wave-label = Kampagnenrunde
members-wave = Kampagnenrunde { $number }
members-all = Alle
members-sort = Reihenfolge
members-sort-name = Nach Namen
members-sort-joined = Die neuesten zuerst
members-show = Anzeigen
members-reset = Alle anzeigen
members-found = { $count ->
    [one] { $count } Gebietskörperschaft
   *[other] { $count } Gebietskörperschaften
}
members-empty = Hier ist noch keine Gebietskörperschaft aufgeführt. Ihre könnte die erste sein.
members-none = Keine Treffer.
members-pages = Seiten der Liste
members-page = Seite { $page } von { $pages }
members-previous = Vorige Seite
members-next = Nächste Seite
