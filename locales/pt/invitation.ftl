# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Carta-convite, 2022
invitation-skip = Ir para a carta
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Esta tradução ainda não foi revisada por uma pessoa que tenha este idioma como língua materna.
invitation-read-original = Ler o original em indonésio
invitation-original = Este é o texto original da carta.
# The letter names a deadline of 2022; this says so.
invitation-dated = A carta é de 2022 e é apresentada tal como foi enviada. As datas nela contidas já passaram; o que vale hoje está indicado ao lado.
invitation-join = Aderir à campanha
invitation-side-by-side = Ler lado a lado com
invitation-one-language = Ler em um só idioma
invitation-campaign-state = A campanha hoje
