# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Carta d’invitació, 2022
invitation-skip = Ves a la carta
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Aquesta traducció encara no ha estat revisada per cap persona que tingui aquesta llengua com a llengua materna.
invitation-read-original = Llegeix l’original en indonesi
invitation-original = Aquest és el text original de la carta.
# The letter names a deadline of 2022; this says so.
invitation-dated = La carta és del 2022 i es mostra tal com es va enviar. Les dates que hi figuren ja han passat; el que és vigent avui s’indica al costat.
invitation-join = Uniu-vos a la campanya
invitation-side-by-side = Lectura en paral·lel amb
invitation-one-language = Llegeix en una sola llengua
invitation-campaign-state = La campanya avui
