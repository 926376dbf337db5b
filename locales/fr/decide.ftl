# The desk: decisions on a signup, their mails, work lists.

# What a local government does after the decision: its answers and its profile.
decide-event-answered = Réponse à la demande d’informations
decide-event-profile-submitted = Profil envoyé
decide-event-profile-corrected = Correction du profil envoyée
decide-mail-kind-answered = Accusé de réception d’une réponse
decide-mail-kind-profile = Accusé de réception d’un profil
decide-change-answered-subject = Réponse : { $name } ({ $reference })
decide-change-answered-text = Un gouvernement local a répondu à une demande d’informations.
decide-change-profile-subject = Profil : { $name } ({ $reference })
decide-change-profile-text = Un gouvernement local a envoyé son profil ou une correction de celui-ci, que le Secrétariat doit maintenant examiner.
decide-event-translated = Traduction du profil enregistrée
decide-profile-writing = Le gouvernement local écrit son profil.
decide-profile-sent = Profil à lire
decide-profile-published = Le profil que voit le public
decide-profile-correction = Correction du profil
decide-profile-correction-text = Le public voit l’ancien profil jusqu’à ce que vous acceptiez le nouveau.
decide-profile-translations = Traductions du profil
decide-profile-translate = Traduire en
decide-profile-translate-open = Ouvrir
decide-answers-title = Réponses aux demandes d’informations
decide-translate-title = Traduire le profil
decide-translate-text = Les traductions sont montrées à côté de l’original. Un champ vide signifie qu’il n’y a pas de traduction. Au plus { $max } caractères.
decide-translate-save = Enregistrer les traductions
decide-translate-saved = Les traductions ont été enregistrées.
decide-translate-stale = Quelqu’un a modifié certains de ces textes depuis que vous avez ouvert la page. Les vôtres sont tous ici et n’ont pas encore été enregistrés : comparez, puis enregistrez de nouveau.
decide-translate-theirs = Texte enregistré maintenant :
# Le bureau : décisions sur une manifestation d’intérêt, leurs courriels, listes de travail.

# Ce qui peut être décidé
decide-title = Décider
decide-verdict-pledged = Accepter comme engagement
decide-verdict-member = Accepter le profil : membre
decide-verdict-needs-information = Demander des informations
decide-verdict-declined = Ne pas retenir
decide-reason = Motif
decide-reason-button = Continuer
decide-reason-change = choisir un autre motif
decide-reason-not-local-government = N’est pas un gouvernement local
decide-reason-duplicate = Doublon
decide-reason-authority = Habilitation non vérifiée
decide-reason-scope = Hors du champ de la campagne
decide-reason-spam = Indésirable

# Le formulaire
decide-to = À
decide-language = Langue
decide-subject = Objet
decide-body = Texte
decide-body-hint = Une ligne vide commence un nouveau paragraphe. La formule d’appel, les liens et la signature sont ajoutés. Au plus { $max } caractères.
decide-words = Avec vos propres mots
decide-words-hint = Ajouté sous le texte, pour ce qui ne concerne que ce gouvernement local. Au plus { $max } caractères.
decide-words-needed-hint = Indiquez ce que vous avez besoin de savoir. Ce texte est ajouté sous le premier. Au plus { $max } caractères.
decide-words-locale = Langue de vos propres mots
decide-no-mail = Pourquoi aucun courriel n’est envoyé
decide-no-mail-hint = Par exemple : a rejoint la campagne en 2022, pas de contact connu. Seul le Secrétariat le voit. Au plus { $max } caractères.
decide-no-mail-text = Il n’y a pas de contact : aucun courriel n’est envoyé.
decide-release-now = Décider et envoyer le courriel
decide-propose = Enregistrer comme proposition
decide-propose-hint = Une proposition ne change rien tant que personne ne la valide : vous ou une autre personne de l’équipe.
decide-error-subject = Saisissez un objet
decide-error-body = Saisissez un texte
decide-error-words = Indiquez avec vos propres mots ce que vous avez besoin de savoir
decide-error-words-locale = Choisissez la langue de vos propres mots
decide-error-no-mail = Indiquez pourquoi aucun courriel n’est envoyé
decide-stale = Quelqu’un a modifié cette manifestation d’intérêt depuis que vous l’avez ouverte. Rien n’est encore décidé ; tout ce que vous avez saisi est ici. Regardez son état actuel, puis décidez à nouveau.
decide-unavailable = L’enregistrement n’est pas possible en ce moment. Tout ce que vous avez saisi est ici : réessayez dans un instant.
decide-other-title = Entre-temps, quelqu’un de l’équipe a proposé

# Une proposition
decide-proposal-title = Proposition à valider
decide-made-by = Proposition faite par { $who }
decide-proposal-stale = La manifestation d’intérêt a changé depuis. Regardez-la et modifiez la proposition, ou abandonnez-la.
decide-release = Valider et envoyer le courriel
decide-edit = Modifier
decide-discard = Abandonner
decide-proposals-title = Propositions à valider
decide-proposals-none = Aucune proposition en attente.
decide-proposals-text = Lisez les courriels, cochez ce qui convient et validez le tout en une fois.
decide-proposals-order = Vos propres propositions viennent en premier.
decide-proposals-unticked = Rien n’était coché : rien n’a été validé.
decide-tick-mine = Cocher toutes les miennes
decide-tick-all = Cocher toutes celles de cette page
decide-tick-none = Tout décocher
decide-release-tick = Valider
decide-release-ticked = Valider ce qui est coché
decide-proposals-released = { $count ->
    [one] { $count } décision a été validée.
   *[other] { $count } décisions ont été validées.
}
decide-proposals-refused = { $count ->
    [one] { $count } proposition n’a pas été validée : la manifestation d’intérêt a changé depuis que vous avez ouvert la page, ou quelqu’un de l’équipe a été plus rapide.
   *[other] { $count } propositions n’ont pas été validées : les manifestations d’intérêt ont changé depuis que vous avez ouvert la page, ou quelqu’un de l’équipe a été plus rapide.
}

# Ce qui vient d’être fait
decide-done-proposed = La proposition est enregistrée. Rien n’a encore été envoyé.
decide-done-decided = La décision est prise. Le courriel à { $email } part maintenant.
decide-done-decided-unsent = La décision est prise. Aucun courriel n’est envoyé, faute de contact.
decide-done-undone = La proposition est abandonnée. Rien n’a été envoyé.
decide-done-settled-before = Quelqu’un de l’équipe a été plus rapide : cette proposition avait déjà été validée ou abandonnée.
decide-done-taken = Vous vous occupez maintenant de cette manifestation d’intérêt.
decide-done-moved = C’est fait. Aucun courriel n’a été envoyé.

# Sans courriel
decide-take = Je m’en occupe
decide-take-hint = La manifestation d’intérêt est alors en cours d’examen, et l’équipe voit que vous vous en occupez.
decide-resume = Continuer après la réponse
decide-resume-hint = À utiliser si les informations sont arrivées par courriel ou par téléphone. La manifestation d’intérêt revient à l’état où elle était.
decide-reopen = Rouvrir
decide-reopen-hint = La manifestation d’intérêt est ensuite en cours d’examen. Aucun courriel n’est envoyé.
decide-archive = Archiver
decide-archive-hint = Le gouvernement local disparaît des pages publiques. Aucun courriel n’est envoyé, et c’est irréversible.
decide-why = Pourquoi ?
decide-why-hint = Seul le Secrétariat le voit. Au plus { $max } caractères.
decide-error-why = Indiquez pourquoi, en 500 caractères au plus
decide-error-profile = Le profil n’est pas complet : un élément obligatoire manque, ou une adresse web n’est pas au bon format. Demandez au gouvernement local de le corriger sur sa page personnelle.

# L’historique et la boîte d’envoi
decide-event-proposed = Décision proposée
decide-event-discarded = Décision proposée abandonnée
decide-event-information-asked = Informations demandées
decide-event-pledged = Acceptée comme engagement
decide-event-declined = Non retenue
decide-event-member = Profil accepté
decide-event-taken = Prise en charge pour examen
decide-event-resumed = Reprise après la réponse
decide-event-reopened = Rouverte
decide-event-archived = Archivée
decide-mail-kind = Décision

# Les listes de travail
decide-nav-work = Travail
decide-work-title = Travail
decide-list-new = Nouvelles
decide-list-ours = En attente du Secrétariat
decide-list-theirs = En attente du gouvernement local
decide-list-pledged = Engagement publié, profil à compléter
decide-list-proposals = Propositions à valider
decide-list-failed = Courriels en échec
decide-messages = Messages du public
decide-messages-quarantine = Messages du public en quarantaine
decide-list-quarantine = En quarantaine
decide-list-unconfirmed = Non confirmées depuis 20 jours
# What is in each work list
decide-list-new-text = Leur adresse est confirmée ; personne n’a encore décidé ni pris le dossier en charge.
decide-list-ours-text = Quelqu’un les a prises en charge, ou le gouvernement local a envoyé ou modifié quelque chose : c’est à nous d’agir.
decide-list-theirs-text = Nous avons demandé des informations et attendons la réponse.
decide-list-pledged-text = L’engagement est publié, le profil n’a pas encore été envoyé. Un rappel part après 30, 60 et 90 jours.
decide-list-failed-text = Ces courriels n’ont pas pu être remis. La page de chaque courriel dit pourquoi et ce que vous pouvez faire.
decide-list-quarantine-text = Un champ que personne ne voit a été rempli, comme le font les robots. Aucun courriel n’a été envoyé. Sortez de quarantaine ce qui vient d’un gouvernement local.
decide-list-unconfirmed-text = Personne n’a confirmé l’adresse depuis notre courriel. Elles sont supprimées après 30 jours, sauf si vous les conservez ou confirmez l’adresse vous-même.
decide-list-whole = { $count ->
    [one] Toute la liste : { $count }
   *[other] Toute la liste : { $count }
}
decide-list-count = { $count ->
    [one] { $count } élément en attente
   *[other] { $count } éléments en attente
}
decide-list-empty = Rien n’est en attente ici.
decide-oldest = le plus ancien : { $age }
decide-waits = En attente depuis
decide-why-profile = Profil corrigé
decide-next = Suivante :
decide-next-none = C’était la dernière de la liste.

# Une manifestation d’intérêt
decide-now = À faire maintenant
decide-now-nothing = Rien à faire pour le Secrétariat.
decide-reviewer = Prise en charge par
decide-reviewer-nobody = personne
decide-reviewer-button = Enregistrer
decide-notes = Notes
decide-notes-none = Aucune note.
decide-note = Nouvelle note
decide-note-hint = Seul le Secrétariat la voit. { $max } caractères au plus.
decide-note-button = Ajouter la note
decide-error-note = Écrivez une note de { $max } caractères au plus, sans caractères de contrôle
decide-done-noted = La note a été ajoutée.
decide-done-given = C’est enregistré.
decide-event-reviewer-changed = Confiée à quelqu’un d’autre, ou à personne

# What staff write into a signup themselves
decide-amend-title = Corriger les réponses
decide-amend-text = Vos changements prennent effet aussitôt, y compris sur les pages publiques. Les réponses précédentes et votre motif restent dans la manifestation d’intérêt.
decide-amend-stale = Quelqu’un a modifié cette manifestation d’intérêt depuis que vous l’avez ouverte. Rien n’a encore été enregistré ; tout ce que vous avez saisi est ici. Comparez avec les réponses actuelles, puis enregistrez de nouveau.
decide-amend-reasons = À propos de ce changement
decide-amend-button = Enregistrer
decide-amend-proposed = Le gouvernement local lui-même a proposé ces changements. Ils restent en attente : acceptez-les ou rejetez-les sur la page de la manifestation d’intérêt.
decide-done-amended = Les réponses ont été corrigées.
decide-event-amended = Réponses corrigées par le Secrétariat
decide-contact-title = Remplacer le contact
decide-contact-text = Le changement de contact prend effet aussitôt, et la nouvelle personne reçoit un lien personnel. Les liens de la précédente ne fonctionnent plus ; elle est prévenue et peut s’y opposer.
decide-contact-why = Pourquoi le contact est-il remplacé ?
decide-verified = Comment le nouveau contact a-t-il été vérifié ?
decide-verified-hint = Par exemple : une lettre de la mairie, un appel au numéro indiqué sur le site. Au plus { $max } caractères.
decide-done-contact = Le contact a été remplacé.
decide-event-contact-replaced = Contact remplacé par le Secrétariat

# Notes about an erased signup
decide-notes-erased = Il n’est plus possible d’ajouter de notes : les données personnelles ont été effacées, et une note pourrait les faire réapparaître.
