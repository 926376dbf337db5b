# The desk: the campaign in numbers.

numbers-title = Cifras
numbers-scope = Todos los gráficos cuentan lo que hoy figura en las páginas públicas, salvo el tiempo hasta la decisión, que abarca todas las manifestaciones de interés.
numbers-nothing = Todavía no hay compromisos. Los gráficos aparecerán con el primero.
numbers-over-time = Compromisos y miembros a lo largo del tiempo
numbers-by-section = Por sección de CGLU
numbers-by-country = Por país
numbers-by-kind = Por tipo
numbers-by-wave = Por ola
numbers-by-language = Por idioma de correspondencia
numbers-pledges = Compromisos
numbers-members = Miembros
numbers-together = En total
numbers-until = Hasta el final de
# Months, such as “November 2026”
numbers-span = De { $first } a { $last }
numbers-table = Las cifras en una tabla
numbers-others = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
numbers-none = Sin indicar
numbers-waits = De la recepción a la decisión
numbers-median = Mediana:
numbers-median-head = Mediana
numbers-days = { $count ->
    [0] menos de un día
    [one] { $count } día
   *[other] { $count } días
}
numbers-decided = { $count ->
    [one] de { $count } manifestación de interés con decisión, aceptada o no
   *[other] de { $count } manifestaciones de interés con decisión, aceptadas o no
}
numbers-undecided = Todavía no se ha decidido nada.
