# Where a signup is on the map, on the desk. English, French and Spanish only.

place-title = Lieu sur la carte
# The name of the place follows
place-match = Trouvé par le nom dans le répertoire des lieux :
place-hand = Indiqué manuellement :
place-import = Repris de la liste importée :
place-nobody = Le répertoire des lieux ne connaît pas ce nom. Tant que personne n’indique de lieu, le gouvernement local ne figure pas sur la carte.
place-nowhere = Indiqué manuellement : nulle part sur la carte.
place-link = Voir le lieu ou le changer
place-search-title = Un autre lieu
place-search = Nom du lieu, dans n’importe quelle langue
place-search-button = Rechercher
place-none = Le répertoire n’a pas de lieu de ce nom dans ce pays.
place-coordinates = Coordonnées
place-latitude = Latitude
place-longitude = Longitude
place-set = Enregistrer
place-error = Indiquez la latitude (de -90 à 90) et la longitude (de -180 à 180) en degrés, par exemple 41.38 et 2.17
place-nowhere-title = Aucun lieu
place-nowhere-button = Retirer de la carte
place-event = Lieu sur la carte indiqué manuellement
place-done = Le lieu est enregistré.
