# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Carta de invitación, 2022
invitation-skip = Ir a la carta
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Esta traducción todavía no ha sido revisada por una persona que tenga este idioma como lengua materna.
invitation-read-original = Leer el original en indonesio
invitation-original = Este es el texto original de la carta.
# The letter names a deadline of 2022; this says so.
invitation-dated = La carta es de 2022 y se muestra tal como se envió. Las fechas que contiene ya han pasado; la información vigente figura al lado.
invitation-join = Unirse a la campaña
invitation-side-by-side = Leer en paralelo con
invitation-one-language = Leer en un solo idioma
invitation-campaign-state = La campaña hoy
