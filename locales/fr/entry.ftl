# Le bureau : manifestations d’intérêt reçues par courriel ou sur papier, doublons possibles, fusion.

# Saisir une manifestation d’intérêt reçue par courriel ou sur papier
entry-title = Saisir une manifestation d’intérêt reçue par courriel ou sur papier
entry-link = Saisir une manifestation d’intérêt reçue par courriel ou sur papier
entry-text = Saisissez ce que dit le courriel ou le papier. Le Secrétariat n’en reçoit pas d’avis. Si l’adresse reste à confirmer, la personne à contacter reçoit aussitôt le courriel habituel.
entry-section-came = Comment elle est arrivée
entry-came = Comment est-elle arrivée ?
entry-came-mail = Par courriel
entry-came-paper = Sur papier
entry-came-other = Par un autre moyen
entry-arrived = Quel jour est-elle arrivée ?
entry-arrived-hint = Elle appartient à la vague ouverte ce jour-là, ou sinon à la suivante.
entry-remark = Remarque
entry-remark-hint = Par exemple où l’original est conservé. Seul le Secrétariat la voit. Au plus { $max } caractères.
entry-section-known = Ce que vous savez de l’expéditeur
entry-verified = L’adresse électronique est-elle bien celle de l’expéditeur ?
entry-verified-hand = Oui, nous l’avons vérifiée. La manifestation d’intérêt est reçue aussitôt, et la personne à contacter obtient l’accusé de réception avec un lien personnel.
entry-verified-ask = On ne le sait pas encore. Il est demandé à l’adresse de se confirmer.
entry-verified-none = Il n’y a pas d’adresse électronique. La manifestation d’intérêt est reçue aussitôt ; on n’écrit à personne, et les décisions se prennent sans courriel.
entry-how = Comment l’adresse, ou l’expéditeur, a-t-elle été vérifiée ?
entry-how-hint = Par exemple : un appel au numéro indiqué sur le site. Nécessaire, sauf s’il est demandé à l’adresse de se confirmer. Au plus { $max } caractères.
entry-authorised = Le courriel ou le papier dit que son expéditeur est autorisé à agir au nom du gouvernement local.
entry-privacy = Le courriel ou le papier dit que la personne à contacter a lu la déclaration de confidentialité et l’accepte.
entry-privacy-version = Quelle déclaration de confidentialité ?
entry-privacy-version-number = Version { $version }
entry-privacy-version-unknown = Une autre, ou on ne sait pas
entry-button = Enregistrer la manifestation d’intérêt
entry-known = Il existe peut-être déjà une manifestation d’intérêt de ce gouvernement local ; rien n’a donc encore été enregistré. Regardez-la d’abord. Tout ce que vous avez saisi est ici.
entry-known-title = Déjà là
entry-anyway = Je l’ai regardée : enregistrer tout de même celle-ci
entry-sent-before = Ce formulaire a déjà été enregistré, avec d’autres réponses. Corrigez-les sur la page de la manifestation d’intérêt ; tout ce que vous venez de saisir est ici.
entry-done = La manifestation d’intérêt a été enregistrée.
entry-event = Saisie par le Secrétariat
entry-error-came = Choisissez comment elle est arrivée
entry-error-arrived = Saisissez le jour d’arrivée, sous la forme année-mois-jour
entry-error-arrived-future = Saisissez un jour qui n’est pas dans le futur
entry-error-arrived-ended = Saisissez un jour antérieur à la fin de la campagne : ce qui est arrivé plus tard n’est plus accepté
entry-error-verified = Choisissez ce que l’on sait de l’adresse électronique
entry-error-address = Laissez l’adresse électronique vide, ou choisissez une autre réponse plus bas
entry-error-second-address = Saisissez cette adresse comme celle de la personne à contacter, ou laissez ce champ vide
entry-error-how = Indiquez comment l’adresse ou l’expéditeur a été vérifié
entry-error-authorised = Sans l’assurance que l’expéditeur est autorisé, il n’y a pas de manifestation d’intérêt : demandez-la d’abord
entry-error-privacy = Sans l’accord de la personne à contacter, rien ne peut être conservé : demandez-le d’abord
entry-error-privacy-version = Choisissez la déclaration de confidentialité que la personne avait sous les yeux

# Doublons possibles et pourquoi
entry-reason-name = Même nom et même pays
entry-reason-near-name = Même nom, à des mots près comme « Ville de »
entry-reason-spelling = Noms qui diffèrent d’une lettre
entry-reason-place = Même lieu sur la carte
entry-reason-mailbox = Même adresse de contact
entry-reason-website = Même site web
entry-kin-title = Avec la même adresse de contact ou le même site web
