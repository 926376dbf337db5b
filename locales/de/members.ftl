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
members-title = Wer teilnimmt
members-description = Städte und Gebiete für Menschenrechte und Gebietskörperschaften, die zugesagt haben, es zu werden: auf einer Karte und in einer Liste, mit Suche und Filtern.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } von { $goal }
members-map = Karte
members-map-label = Weltkarte. Die Liste darunter enthält dieselben Angaben.

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
    [one] { $count } davon ist nicht auf der Karte eingezeichnet.
   *[other] { $count } davon sind nicht auf der Karte eingezeichnet.
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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] Alle
}
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

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } in der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“.
members-member-since = Mitglied der Kampagne seit: { $date }
members-pledge-since = Zusage zur Kampagne: { $date }
members-is-member = Mitglied der Kampagne
members-is-pledge = Zusage zur Kampagne
members-leader = Wer entscheidet
members-no-profile = Das Profil ist noch nicht veröffentlicht.
members-facts = Auf einen Blick
members-offers = Was sie anderen anbietet
members-seeks = Was sie bei anderen sucht
members-decision-file = Den Beschluss lesen (PDF)
members-original = Original: { $language }
members-translation = Übersetzung: { $language }
members-wrong = Etwas stimmt nicht? Sagen Sie es uns

# The page of one that was public and is no more; it does not say which
members-gone-title = Nicht mehr Teil der Kampagne
members-gone-text = Die Gebietskörperschaft, die hier stand, nimmt nicht mehr an der Kampagne teil. Wir haben ihre Seite entfernt.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Plakette und Urkunde
members-badge-text = Kopieren Sie diese Zeilen in Ihre eigene Website. Die Plakette zeigt immer Ihren aktuellen Stand.
members-badge-alt = { $name }: Plakette der Kampagne Städte und Gebiete für Menschenrechte
members-badge-member = Mitglied der Kampagne
members-badge-pledge = Wir haben zugesagt
members-badge-name = Menschenrechtsstädte
members-certificate-link = Urkunde zum Ausdrucken
members-certificate-title = Urkunde
members-certificate-member = ist Mitglied der globalen Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“. Ein öffentliches Profil zeigt aller Welt die Arbeit für die Menschenrechte.
members-certificate-pledge = hat in der globalen Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ zugesagt, Stadt oder Gebiet für Menschenrechte zu werden.
members-certificate-dated = Am { $date } von der Website der Kampagne ausgedruckt. Ob die Urkunde noch gilt, steht hier:

# Open data
members-data-title = Offene Daten
members-data-description = Die Liste der Zusagen und Mitglieder als JSON, CSV, GeoJSON und Atom, frei nutzbar.
members-data-text = Was diese Seiten zeigen, gibt es auch für Computerprogramme. Die Dateien sind immer so aktuell wie die Seiten und nach Nummern geordnet. Jede Nummer wird nur einmal vergeben.
members-data-json = alle Felder; das Schema sagt, was sie bedeuten
members-data-csv = für Tabellenprogramme; UTF-8
members-data-geojson = für Karten; nur Gebietskörperschaften, deren Lage bekannt ist
members-data-atom = um Neues zu verfolgen
members-data-schema = JSON-Schema
members-data-licence = Sie dürfen die Daten nutzen und weitergeben, auch verändert, wenn Sie die Quelle nennen: <a data-l10n-name="licence">Creative Commons Namensnennung 4.0</a>. Die Koordinaten stammen von <a data-l10n-name="places">GeoNames</a>, unter derselben Lizenz.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Die Felder
members-fields-name = Feld
members-fields-meaning = Bedeutung
members-fields-shape = Format
members-fields-example = Beispiel
members-field-number = Nummer in der Liste, nur einmal vergeben
members-field-wave = Kampagnenrunde, in der die Gebietskörperschaft beitrat
members-field-pledged-on = Wann die Interessenbekundung angenommen wurde
members-field-member-on = Wann das Profil angenommen wurde
members-field-latitude = Geografische Breite des Ortes (WGS 84)
members-field-longitude = Geografische Länge des Ortes (WGS 84)
members-field-page = Die Seite auf dieser Website, auf Englisch
members-shape-number = ganze Zahl
members-shape-degrees = Dezimalzahl, in Grad
members-shape-text = Text
members-shape-word = eines dieser Wörter:
members-shape-words = eine Liste dieser Wörter:
members-shape-country = zwei Buchstaben nach ISO 3166-1
members-shape-day = Tag, Monat oder Jahr (ISO 8601)
members-shape-address = Webadresse
members-shape-empty = kann leer sein
