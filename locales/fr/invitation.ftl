# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Lettre d’invitation, 2022
invitation-skip = Aller à la lettre
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Cette traduction n’a pas encore été relue par une personne dont c’est la langue maternelle.
invitation-read-original = Lire l’original indonésien
invitation-original = Voici le texte original de la lettre.
# The letter names a deadline of 2022; this says so.
invitation-dated = Cette lettre de 2022 est reproduite telle qu’elle a été envoyée. Les dates qu’elle contient sont passées ; ce qui vaut aujourd’hui est indiqué à côté.
invitation-join = Rejoindre la campagne
invitation-side-by-side = Lire en regard d’une autre langue
invitation-one-language = Lire dans une seule langue
invitation-campaign-state = La campagne aujourd’hui
