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
members-map-label = Carte du monde. La liste ci-dessous dit la même chose.

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
    [one] { $count } d’entre eux n’a pas de place sur la carte.
   *[other] { $count } d’entre eux n’ont pas de place sur la carte.
}
members-credit = Carte : Natural Earth. Lieux : <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Rechercher
members-search-hint = Un nom ou un lieu, dans toute langue et toute écriture
members-level = Niveau
members-level-pledge = Engagement
members-section = Région du monde
members-wave-label = Vague
members-wave = Vague { $number }
members-all = Tous
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
