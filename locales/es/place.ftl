# Where a signup is on the map, on the desk. English, French and Spanish only.

place-title = Lugar en el mapa
# The name of the place follows
place-match = Encontrado por el nombre en el nomenclátor:
place-hand = Indicado manualmente:
place-import = Tomado de la lista importada:
place-nobody = El nomenclátor no conoce este nombre. Mientras nadie indique un lugar, el gobierno local no figura en el mapa.
place-nowhere = Indicado manualmente: en ningún lugar del mapa.
place-link = Ver el lugar o cambiarlo
place-search-title = Otro lugar
place-search = Nombre del lugar, en cualquier idioma
place-search-button = Buscar
place-none = El nomenclátor no tiene ese lugar en este país.
place-coordinates = Coordenadas
place-latitude = Latitud
place-longitude = Longitud
place-set = Guardar
place-error = Escriba la latitud (de -90 a 90) y la longitud (de -180 a 180) en grados, por ejemplo 41.38 y 2.17
place-nowhere-title = Ningún lugar
place-nowhere-button = Quitar del mapa
place-event = Lugar en el mapa indicado manualmente
place-done = El lugar se ha guardado.
