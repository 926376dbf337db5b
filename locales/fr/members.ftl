# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Afrique
members-section-asia-pacific = Asie-Pacifique
members-section-eurasia = Eurasie
members-section-europe = Europe
members-section-latin-america = Amérique latine
members-section-middle-east-west-asia = Moyen-Orient et Asie de l’Ouest
members-section-north-america = Amérique du Nord

# The list
members-title = Qui participe
members-description = Les Villes et Territoires des Droits Humains et celles et ceux qui se sont engagés à le devenir : sur une carte et dans une liste, avec recherche et filtres.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } sur { $goal }
members-map = Carte
members-map-label = Carte du monde. La liste ci-dessous donne les mêmes informations.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } gouvernement local : { $name }
   *[other] { $count } gouvernements locaux, dont { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Plusieurs, très proches
members-map-whole = Afficher le monde entier
members-map-area = Seule la partie de la carte que vous avez choisie est affichée.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } d’entre eux ne figure pas sur la carte.
   *[other] { $count } d’entre eux ne figurent pas sur la carte.
}
members-credit = Carte : Natural Earth. Lieux : <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Rechercher
members-search-hint = Un nom ou un lieu, quelles que soient la langue et l’écriture
members-level = Niveau
members-level-pledge = Engagement
members-section = Région du monde
members-wave-label = Vague
members-wave = Vague { $number }
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
    [section] Toutes
    [wave] Toutes
   *[other] Tous
}
members-sort = Ordre
members-sort-name = Par nom
members-sort-joined = Les plus récents d’abord
members-show = Afficher
members-reset = Tout afficher
members-found = { $count ->
    [one] { $count } gouvernement local
   *[other] { $count } gouvernements locaux
}
members-empty = Aucun gouvernement local n’est encore affiché ici. Le vôtre pourrait être le premier.
members-none = Aucun résultat.
members-pages = Pages de la liste
members-page = Page { $page } sur { $pages }
members-previous = Page précédente
members-next = Page suivante

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } dans la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ».
members-member-since = Membre de la campagne depuis : { $date }
members-pledge-since = Engagement dans la campagne : { $date }
members-is-member = Membre de la campagne
members-is-pledge = Engagement dans la campagne
members-leader = Qui décide
members-no-profile = Le profil n’est pas encore publié.
members-facts = En bref
members-offers = Ce qu’il offre aux autres
members-seeks = Ce qu’il recherche auprès des autres
members-decision-file = Lire la décision (PDF)
members-original = Texte original : { $language }
members-translation = Traduction : { $language }
members-wrong = Une erreur ? Signalez-la

# The page of one that was public and is no more; it does not say which
members-gone-title = Ne fait plus partie de la campagne
members-gone-text = Le gouvernement local présenté ici ne participe plus à la campagne. Nous avons retiré sa page.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Badge et certificat
members-badge-text = Copiez ces lignes sur votre propre site. Le badge indique toujours où vous en êtes.
members-badge-alt = { $name } : badge de la campagne Villes et Territoires des Droits Humains
members-badge-member = Membre de la campagne
members-badge-pledge = Nous nous engageons
members-badge-name = Villes des Droits Humains
members-certificate-link = Certificat à imprimer
members-certificate-title = Certificat
members-certificate-member = est membre de la campagne mondiale « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ». Son profil public présente son action pour les droits humains.
members-certificate-pledge = a pris l’engagement de devenir une Ville ou un Territoire des Droits Humains, dans la campagne mondiale « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ».
members-certificate-dated = Imprimé depuis le site de la campagne le { $date }. Pour vérifier s’il est toujours valable :

# Open data
members-data-title = Données ouvertes
members-data-description = La liste des engagements et des membres en JSON, CSV, GeoJSON et Atom, librement réutilisable.
members-data-text = Ce que montrent ces pages est aussi disponible pour les programmes informatiques. Les fichiers sont toujours aussi récents que les pages, dans l’ordre des numéros. Un numéro n’est attribué qu’une fois.
members-data-json = tous les champs ; le schéma dit ce qu’ils signifient
members-data-csv = pour les tableurs ; UTF-8
members-data-geojson = pour les cartes ; uniquement les gouvernements locaux dont le lieu est connu
members-data-atom = pour suivre les nouveautés
members-data-schema = Schéma JSON
members-data-licence = Vous pouvez utiliser et partager ces données, même modifiées, en citant la source : <a data-l10n-name="licence">Creative Commons Attribution 4.0</a>. Les coordonnées viennent de <a data-l10n-name="places">GeoNames</a>, sous la même licence.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Les champs
members-fields-name = Champ
members-fields-meaning = Signification
members-fields-shape = Format
members-fields-example = Exemple
members-field-number = Numéro dans la liste, attribué une seule fois
members-field-wave = Vague au cours de laquelle le gouvernement local a rejoint la campagne
members-field-pledged-on = Date d’acceptation de la manifestation d’intérêt
members-field-member-on = Date d’acceptation du profil
members-field-latitude = Latitude du lieu (WGS 84)
members-field-longitude = Longitude du lieu (WGS 84)
members-field-page = Sa page sur ce site, en anglais
members-shape-number = nombre entier
members-shape-degrees = nombre décimal, en degrés
members-shape-text = texte
members-shape-word = l’un de ces mots :
members-shape-words = une liste de ces mots :
members-shape-country = deux lettres de la norme ISO 3166-1
members-shape-day = jour, mois ou année (ISO 8601)
members-shape-address = adresse web
members-shape-empty = peut être vide
