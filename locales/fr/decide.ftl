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
