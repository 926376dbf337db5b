# Where a signup is on the map, on the desk. English, French and Spanish only.

place-title = Place on the map
# The name of the place follows
place-match = Found by the name in the gazetteer:
place-hand = Set by hand:
place-import = Taken from the imported list:
place-nobody = The gazetteer does not know this name. Until somebody sets a place, it is not on the map.
place-nowhere = Set by hand: nowhere on the map.
place-link = Look at the place or change it
place-search-title = Another place
place-search = Name of the place, in any language
place-search-button = Search
place-none = The gazetteer has no such place in this country.
place-coordinates = Coordinates
place-latitude = Latitude
place-longitude = Longitude
place-set = Set
place-error = Enter latitude (-90 to 90) and longitude (-180 to 180) in degrees, such as 41.38 and 2.17
place-nowhere-title = No place
place-nowhere-button = Take it off the map
place-event = Placed on the map by hand
place-done = The place is set.
