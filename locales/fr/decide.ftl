# The desk: decisions on a signup, their mails, work lists.

# What a local government does after the decision: its answers and its profile.
decide-event-answered = Réponse à la demande d’informations
decide-event-profile-submitted = Profil envoyé
decide-event-profile-corrected = Modification du profil envoyée
decide-mail-kind-answered = Accusé de réception d’une réponse
decide-mail-kind-profile = Accusé de réception d’un profil
decide-change-answered-subject = Réponse : { $name } ({ $reference })
decide-change-answered-text = Un gouvernement local a répondu à une demande d’informations.
decide-change-profile-subject = Profil : { $name } ({ $reference })
decide-change-profile-text = Un gouvernement local a envoyé son profil ou une modification de celui-ci. Il attend le Secrétariat.
decide-event-translated = Traduction du profil enregistrée
decide-profile-writing = Le gouvernement local écrit son profil.
decide-profile-sent = Profil à lire
decide-profile-published = Le profil que voit le public
decide-profile-correction = Modification du profil
decide-profile-correction-text = Le public voit l’ancien profil jusqu’à ce que vous acceptiez le nouveau.
decide-profile-translations = Traductions du profil
decide-profile-translate = Traduire en
decide-profile-translate-open = Ouvrir
decide-answers-title = Réponses aux demandes d’informations
decide-translate-title = Traduire le profil
decide-translate-text = Les traductions sont montrées à côté de l’original. Un champ vide signifie qu’il n’y a pas de traduction.
decide-translate-save = Enregistrer les traductions
decide-translate-saved = Les traductions ont été enregistrées.
decide-translate-stale = Quelqu’un a modifié certains de ces textes depuis que vous avez ouvert la page. Les vôtres sont tous ici et n’ont pas encore été enregistrés : comparez, puis enregistrez de nouveau.
decide-translate-theirs = Texte enregistré maintenant :
