# The desk: the campaign in numbers.

numbers-title = Chiffres
numbers-scope = Tous les graphiques comptent ce qui figure aujourd’hui sur les pages publiques, sauf le délai de décision, qui porte sur toutes les manifestations d’intérêt.
numbers-nothing = Aucun engagement pour le moment. Les graphiques apparaîtront avec le premier.
numbers-over-time = Engagements et membres au fil du temps
numbers-by-section = Par section de CGLU
numbers-by-country = Par pays
numbers-by-kind = Par type
numbers-by-wave = Par vague
numbers-by-language = Par langue de correspondance
numbers-pledges = Engagements
numbers-members = Membres
numbers-together = Au total
numbers-until = Jusqu’à la fin de
# Months, such as “November 2026”
numbers-span = { $first } – { $last }
numbers-table = Les chiffres sous forme de tableau
numbers-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
numbers-none = Sans indication
numbers-waits = De la réception à la décision
numbers-median = Médiane :
numbers-median-head = Médiane
numbers-days = { $count ->
    [0] moins d’un jour
    [one] { $count } jour
   *[other] { $count } jours
}
numbers-decided = { $count ->
    [one] sur { $count } manifestation d’intérêt acceptée ou non retenue
   *[other] sur { $count } manifestations d’intérêt acceptées ou non retenues
}
numbers-undecided = Rien n’a encore été décidé.
