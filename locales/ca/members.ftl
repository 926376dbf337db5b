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
members-map-label = Mapa del món. La llista de sota conté la mateixa informació.

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
    [one] { $count } d’ells no apareix al mapa.
   *[other] { $count } d’ells no apareixen al mapa.
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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
    [section] Totes
    [wave] Totes
   *[other] Tots
}
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

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030».
members-member-since = Membre de la campanya des de: { $date }
members-pledge-since = Compromís amb la campanya: { $date }
members-is-member = Membre de la campanya
members-is-pledge = Compromís amb la campanya
members-leader = Qui decideix
members-no-profile = El perfil encara no s’ha publicat.
members-facts = En un cop d’ull
members-offers = Què ofereix als altres
members-seeks = Què espera dels altres
members-decision-file = Llegeix la decisió (PDF)
members-original = Text original: { $language }
members-translation = Traducció: { $language }
members-wrong = Hi ha cap error? Aviseu-nos

# The page of one that was public and is no more; it does not say which
members-gone-title = Ja no forma part de la campanya
members-gone-text = El govern local que es mostrava aquí ja no participa en la campanya. N’hem retirat la pàgina.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Distintiu i certificat
members-badge-text = Copieu aquestes línies al vostre lloc web. El distintiu mostra sempre la vostra situació actual.
members-badge-alt = { $name }: distintiu de la campanya Ciutats i Territoris de Drets Humans
members-badge-member = Membre de la campanya
members-badge-pledge = Ens hi hem compromès
members-badge-name = Ciutats de Drets Humans
members-certificate-link = Certificat per imprimir
members-certificate-title = Certificat
members-certificate-member = és membre de la campanya mundial «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030». El seu perfil públic presenta la seva tasca pels drets humans.
members-certificate-pledge = s’ha compromès a ser una Ciutat o un Territori de Drets Humans, en la campanya mundial «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030».
members-certificate-dated = Imprès des del lloc web de la campanya. Data: { $date }. Per comprovar si encara és vigent:

# Open data
members-data-title = Dades obertes
members-data-description = La llista de compromisos i membres en JSON, CSV, GeoJSON i Atom, d’ús lliure.
members-data-text = El que mostren aquestes pàgines també està disponible per a programes informàtics. Els fitxers estan sempre tan actualitzats com les pàgines, per ordre de número. Cada número s’assigna una sola vegada.
members-data-json = tots els camps; l’esquema n’explica el significat
members-data-csv = per a fulls de càlcul; UTF-8
members-data-geojson = per a mapes; només els governs locals amb ubicació
members-data-atom = per seguir les novetats
members-data-schema = JSON Schema
members-data-licence = Podeu fer servir i compartir les dades, també modificades, si en citeu la font: <a data-l10n-name="licence">Creative Commons Reconeixement 4.0</a>. Les coordenades provenen de <a data-l10n-name="places">GeoNames</a>, amb la mateixa llicència.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Els camps
members-fields-name = Camp
members-fields-meaning = Significat
members-fields-shape = Format
members-fields-example = Exemple
members-field-number = Número a la llista, assignat una sola vegada
members-field-wave = Onada de la campanya en què s’hi va unir
members-field-pledged-on = Data en què es va acceptar la manifestació d’interès
members-field-member-on = Data en què es va acceptar el perfil
members-field-latitude = Latitud del lloc (WGS 84)
members-field-longitude = Longitud del lloc (WGS 84)
members-field-page = La seva pàgina en aquest lloc web, en anglès
members-shape-number = nombre enter
members-shape-degrees = nombre decimal, en graus
members-shape-text = text
members-shape-word = una d’aquestes paraules:
members-shape-words = una llista d’aquestes paraules:
members-shape-country = dues lletres de la norma ISO 3166-1
members-shape-day = dia, mes o any (ISO 8601)
members-shape-address = adreça web
members-shape-empty = pot ser buit
