# The secretariat's desk, and the mails to the secretariat. English, French and Spanish only.

# Frame
admin-title = Espace du Secrétariat
admin-nav-label = Espace du Secrétariat
admin-nav-signups = Manifestations d’intérêt
admin-nav-mail = Boîte d’envoi
admin-sign-out = Se déconnecter
admin-language = Langue
admin-language-button = Changer de langue
admin-site-link = Site public

# Signing in
admin-sign-in-title = Connexion
admin-sign-in-email = Adresse électronique
admin-sign-in-password = Mot de passe
admin-sign-in-code = Code à usage unique
admin-sign-in-code-hint = Six chiffres affichés par votre application d’authentification, ou un code de secours
admin-sign-in-button = Se connecter
admin-sign-in-lost = Mot de passe ou téléphone perdu ? Une personne qui administre le site vous créera un nouveau lien.
admin-sign-in-failed = L’adresse, le mot de passe ou le code est incorrect. Un code ne sert qu’une fois : si vous venez de l’utiliser, attendez le suivant.
admin-sign-in-waited = Trop de tentatives pour cette adresse. Attendez 15 minutes, puis réessayez.
admin-sign-in-needed = Veuillez vous connecter pour ouvrir cette page.
admin-signed-out = Déconnexion effectuée.

# The invitation to an account
admin-invitation-title = Configurez votre compte
admin-invitation-for = Compte pour { $email }
admin-invitation-password = Nouveau mot de passe
admin-invitation-password-hint = Au moins 15 caractères. Quelques mots que personne d’autre n’associerait sont faciles à retenir. Vous pouvez coller le mot de passe depuis un gestionnaire de mots de passe.
admin-invitation-qr = Scannez ce code avec une application d’authentification
admin-invitation-secret = Ou saisissez cette clé dans l’application :
admin-invitation-code = Les six chiffres que l’application affiche maintenant
admin-invitation-button = Configurer le compte
admin-invitation-gone = Ce lien a déjà été utilisé ou est trop ancien. Demandez-en un nouveau à une personne qui administre le site.
admin-invitation-ready = Votre compte est prêt
admin-invitation-done = Connectez-vous avec votre nouveau mot de passe et le prochain code.
admin-error-password-short = Saisissez un mot de passe d’au moins 15 caractères
admin-error-password-long = Saisissez un mot de passe de 1 024 octets au maximum
admin-error-password-common = Saisissez un mot de passe plus difficile à deviner : celui-ci figure dans des fuites de données, ou ne contient guère que des mots courants, des mots de ce site ou votre adresse
admin-error-code-wrong = Saisissez les six chiffres que l’application affiche maintenant. S’ils sont de nouveau refusés, vérifiez l’heure de votre téléphone

# The list of signups
admin-signups-title = Manifestations d’intérêt
admin-signups-count = { $count ->
    [one] { $count } manifestation d’intérêt
   *[other] { $count } manifestations d’intérêt
}
admin-signups-search = Rechercher
admin-signups-state = État
admin-signups-filter = Afficher
admin-signups-none = Aucune manifestation d’intérêt ne correspond à ces critères.
admin-signups-empty = Aucune manifestation d’intérêt pour le moment. Elles apparaissent ici dès que quelqu’un envoie le formulaire.
admin-signups-reference = Référence
admin-signups-government = Gouvernement local
admin-signups-country = Pays
admin-signups-age = Ancienneté
admin-signups-sent = Envoyée le
admin-signups-previous = Page précédente
admin-signups-next = Page suivante
admin-signups-page = Page { $page } sur { $pages }
admin-age-days = { $count ->
    [0] aujourd’hui
    [one] { $count } jour
   *[other] { $count } jours
}
admin-quarantined = En quarantaine
admin-disowned = « Ce n’était pas moi »

# One signup
admin-signup-back = Toutes les manifestations d’intérêt
admin-signup-public = Page publique
admin-signup-answers = Réponses
admin-signup-history = Historique
admin-signup-mails = Courriels
admin-signup-no-mails = Aucun courriel pour le moment.
admin-signup-circumstances = Détails de l’envoi
admin-signup-letter = Lettre lue en
admin-signup-privacy = Déclaration de confidentialité, version
admin-signup-wave = Vague
admin-signup-wave-next = la prochaine
admin-confirm-title = Confirmer l’adresse manuellement
admin-confirm-text = Utilisez cette option si vous avez vérifié par un autre moyen que l’adresse appartient au gouvernement local.
admin-confirm-how = Comment l’avez-vous vérifié ?
admin-confirm-how-hint = Par exemple : appel au standard de la mairie le 3 mai. Seul le Secrétariat voit cette réponse. Au plus { $max } caractères.
admin-confirm-email = Adresse électronique de la personne à contacter
admin-confirm-email-hint = Corrigez-la ici en cas de faute de frappe. L’accusé de réception avec le lien personnel est envoyé à cette adresse.
admin-confirm-button = Confirmer l’adresse
admin-confirm-done = L’adresse est confirmée. L’accusé de réception est en cours d’envoi.
admin-error-how-missing = Indiquez comment vous avez vérifié l’adresse
admin-undisown-title = « Ce n’était pas moi »
admin-undisown-text = Une personne ayant accès à cette messagerie a indiqué que la manifestation d’intérêt ne vient pas d’elle. Plus aucun courriel n’est envoyé. S’il s’agit d’une erreur, vous pouvez annuler ce signalement.
admin-undisown-button = Annuler le signalement
admin-undisown-done = Signalement annulé. L’envoi des courriels reprend.
admin-release-title = En quarantaine
admin-release-text = Un champ que personne ne voit a été rempli, comme le font les robots. Aucun courriel n’a été envoyé. Si cet envoi vient d’un gouvernement local, sortez-le de quarantaine : les courriels habituels partiront alors.
admin-release-button = Sortir de quarantaine
admin-release-done = Sortie de quarantaine. Les courriels habituels sont en cours d’envoi.
admin-stale = Quelqu’un a modifié cette manifestation d’intérêt depuis que vous l’avez ouverte. Rien de ce que vous avez fait n’a été enregistré. La version actuelle figure ci-dessous.

# What happened: the history
admin-event-submitted = Envoyée
admin-event-repeated = Formulaire envoyé de nouveau avec la même adresse : un nouveau lien a été envoyé
admin-event-updated = Modifiée par la personne demandeuse avant confirmation
admin-event-confirmed = Adresse confirmée par le lien
admin-event-confirmed-by-hand = Adresse confirmée manuellement
admin-event-disowned = « Ce n’était pas moi »
admin-event-undisowned = « Ce n’était pas moi » annulé
admin-event-quarantined = Mise de côté : champ caché rempli
admin-event-released = Sortie de quarantaine
admin-event-corrected = Réponses corrigées par la personne demandeuse
admin-event-proposed = Corrections proposées par la personne demandeuse
admin-event-contact-changed = Personne à contacter modifiée par la personne demandeuse
admin-event-contact-confirmed = Nouvelle adresse de contact confirmée
admin-event-contact-objected = L’ancien contact s’oppose au changement
admin-event-contact-settled = Opposition réglée
admin-event-withdrawn = Retirée par la personne demandeuse
admin-event-reminded = Rappel mis en file d’attente
admin-event-joined-wave = Rattachée à la vague qui s’est ouverte
admin-by-applicant = Personne demandeuse
admin-by-site = Site web

# The outbox
admin-mail-title = Boîte d’envoi
admin-mail-open = L’envoi des courriels est actif.
admin-mail-waiting = Le serveur de messagerie est injoignable. Nous réessayons automatiquement ; aucun courriel n’est perdu.
admin-mail-held = La file d’attente est suspendue : aucun courriel n’est envoyé tant que vous ne reprenez pas l’envoi.
admin-mail-reason = Réponse du serveur de messagerie :
admin-mail-release = Reprendre l’envoi
admin-mail-hold = Suspendre tous les envois
admin-mail-retry = Réessayer maintenant
admin-mail-retry-all = Tout réessayer maintenant
admin-mail-all-retried = Tous les courriels en attente ou en échec font l’objet d’un nouvel essai.
admin-mail-all-held = L’envoi des courriels est suspendu.
admin-mail-all-released = L’envoi des courriels a repris.
admin-mail-recipient = À
admin-mail-subject = Objet
admin-mail-kind = Type
admin-mail-status = État
admin-mail-when = Date
admin-mail-words = Réponse du serveur
admin-mail-attempts = Tentatives
admin-mail-next = Prochaine tentative
admin-mail-none = Aucun courriel pour le moment.
admin-mail-text = Texte
admin-mail-masked = Les liens vers les pages personnelles sont masqués.
admin-mail-signup = Manifestation d’intérêt
admin-mail-status-queued = En attente
admin-mail-status-sending = Envoi en cours
admin-mail-status-sent = Envoyé
admin-mail-status-failed = Échec
admin-mail-status-all = Tous les états
admin-mail-kind-confirm = Demande de confirmation de l’adresse
admin-mail-kind-receipt = Accusé de réception
admin-mail-kind-notice = Avis au Secrétariat
admin-mail-kind-digest = Récapitulatif pour le Secrétariat
admin-mail-kind-disowned = Avis : « Ce n’était pas moi »
admin-mail-kind-reminder = Rappel de confirmation
admin-mail-kind-merged = Plusieurs demandes de confirmation en un seul courriel
admin-mail-kind-link = Nouveau lien personnel
admin-mail-kind-namesake = Avis au contact enregistré : autre manifestation d’intérêt
admin-mail-kind-corrected = Accusé de réception de corrections
admin-mail-kind-withdrawn = Confirmation du retrait
admin-mail-kind-takeover = Demande au nouveau contact
admin-mail-kind-told = Avis à l’ancien contact
admin-mail-kind-change = Avis de modification

# Mails to the secretariat
admin-notice-subject = Nouvelle manifestation d’intérêt : { $name } ({ $country })
admin-notice-text = Un gouvernement local a envoyé une manifestation d’intérêt. Son adresse n’est pas encore confirmée.
admin-notice-button = Ouvrir dans l’espace du Secrétariat
admin-digest-subject = { $count ->
    [one] { $count } autre manifestation d’intérêt
   *[other] { $count } autres manifestations d’intérêt
}
admin-digest-text = De nombreuses manifestations d’intérêt sont arrivées en moins d’une heure. Celles-ci n’ont pas fait l’objet d’un avis séparé ; leurs adresses ne sont peut-être pas encore confirmées.
admin-digest-button = Ouvrir la liste dans l’espace du Secrétariat
admin-disowned-subject = « Ce n’était pas moi » : { $name } ({ $reference })
admin-disowned-text = La personne à qui appartient cette messagerie indique que cette manifestation d’intérêt ne vient pas d’elle. Plus aucun courriel n’est envoyé à cette adresse. Vous pouvez annuler ce signalement dans l’espace du Secrétariat.
admin-mail-automatic = Ce courriel a été envoyé automatiquement par le site web de la campagne.
# A local government has done something on its personal page. $reference follows the name.
admin-change-corrected-subject = Réponses corrigées : { $name } ({ $reference })
admin-change-corrected-text = Le gouvernement local a corrigé ses réponses. L’historique et les réponses dans l’espace du Secrétariat montrent ce qui a changé.
admin-change-proposed-subject = Corrections proposées : { $name } ({ $reference })
admin-change-proposed-text = Le gouvernement local figure sur les pages publiques. Ses corrections y seront affichées une fois que vous les aurez acceptées dans l’espace du Secrétariat.
admin-change-withdrawn-subject = Manifestation d’intérêt retirée : { $name } ({ $reference })
admin-change-withdrawn-text = Le gouvernement local a retiré sa manifestation d’intérêt. Elle ne figure plus sur les pages publiques.
admin-change-objected-subject = Opposition à un changement de contact : { $name } ({ $reference })
admin-change-objected-text = L’ancienne personne à contacter s’oppose au changement de l’adresse de contact. Tant que vous n’avez pas réglé la question dans l’espace du Secrétariat, personne ne peut rien modifier sur la page personnelle.
admin-change-button = Ouvrir dans l’espace du Secrétariat

# On the desk: what the applicant has changed, and what waits for the secretariat
admin-known-title = Doublon possible
admin-known-text = D’autres manifestations d’intérêt viennent peut-être du même gouvernement local :
admin-proposal-title = Corrections proposées
admin-proposal-text = Le gouvernement local figure sur les pages publiques. Acceptez ses corrections pour les afficher, ou rejetez-les.
admin-proposal-accept = Accepter les corrections
admin-proposal-discard = Rejeter les corrections
admin-proposal-accepted = Les corrections sont acceptées et affichées.
admin-proposal-discarded = Les corrections sont rejetées. Les anciennes réponses sont conservées.
admin-objection-title = Opposition au changement de contact
admin-objection-text = L’ancien contact s’oppose à la nouvelle adresse. Déterminez qui a raison. Personne ne peut rien modifier sur la page personnelle tant que vous n’avez pas réglé la question.
admin-objection-old = Ancienne adresse
admin-objection-new = Nouvelle adresse
admin-objection-before = Revenir à l’ancienne adresse annule aussi les autres modifications du contact, jusqu’à 30 jours auparavant :
admin-objection-keep = Conserver la nouvelle adresse
admin-objection-restore = Revenir à l’ancienne adresse
admin-objection-settled = Question réglée. La personne à contacter reçoit un nouveau lien personnel.
admin-revision-before = avant
admin-revision-now = maintenant
admin-revision-title = Ce qui a changé

# Reminders of the profile
admin-event-profile-reminded = Rappel du profil mis en file d’attente
admin-mail-kind-profile-reminder = Rappel du profil

# The second address
admin-event-second-confirmed = Deuxième adresse confirmée
admin-event-second-disowned = Deuxième adresse supprimée par la personne titulaire : « Ce n’était pas moi »
admin-mail-kind-second = Demande de confirmation de la deuxième adresse
# Accounts
admin-account-title = Votre compte
admin-account-role = Rôle
admin-account-state = État
admin-account-created = Créé le
admin-account-signed-in = Dernière connexion
admin-account-never = jamais
admin-account-invited-until = Lien valable jusqu’au
admin-account-state-open = Ouvert
admin-account-state-invited = Invitation faite, compte pas encore configuré
admin-account-state-disabled = Fermé
admin-role-reader = Lecture : peut tout consulter
admin-role-reviewer = Examen : peut aussi décider et écrire
admin-role-administrator = Administration : gère aussi les comptes, les vagues, les soutiens et les documents
admin-account-password-text = Changer de mot de passe met fin à toutes vos autres sessions.
admin-account-password-old = Mot de passe actuel
admin-account-password-now = Votre mot de passe
admin-account-password-button = Changer le mot de passe
admin-account-password-done = Le mot de passe a été changé. Toutes les autres sessions sont terminées.
admin-account-password-wrong = Saisissez le mot de passe avec lequel vous vous connectez actuellement
admin-account-code-text = Pour un nouveau téléphone ou une autre application d’authentification. L’ancienne clé n’est plus valable dès que la nouvelle est confirmée.
admin-account-code-title = Nouvelle clé pour les codes à usage unique
admin-account-code-hint = Scannez le code avec votre application, puis saisissez les six chiffres affichés.
admin-account-code-button = Utiliser la nouvelle clé
admin-account-code-done = La nouvelle clé est active. Toutes les autres sessions sont terminées.
admin-account-code-old = Code à usage unique de la clé actuelle
admin-account-code-wrong = Saisissez les six chiffres que l’application affiche maintenant, ou un code de secours. Chacun ne sert qu’une fois : après la connexion, attendez le suivant
admin-recovery-title = Codes de secours
admin-recovery-text = Si vous perdez votre téléphone, saisissez l’un de ces codes à la place des six chiffres. Chacun ne sert qu’une fois. Imprimez-les ou conservez-les dans un gestionnaire de mots de passe.
admin-recovery-once = Ils ne sont affichés que maintenant.
admin-recovery-left = { $count ->
    [0] Il ne reste aucun code
    [one] Il reste { $count } code
   *[other] Il reste { $count } codes
}
admin-recovery-button = Créer dix nouveaux codes
admin-recovery-used = Vous avez utilisé un code de secours pour vous connecter ; il n’est plus valable. Si votre téléphone est perdu, configurez une nouvelle clé pour les codes à usage unique.
admin-sessions-title = Sessions
admin-sessions-text = Toutes vos sessions ouvertes. Une session se termine d’elle-même après une heure sans activité, et dans tous les cas après douze heures.
admin-sessions-password-hint = Saisissez votre mot de passe pour mettre fin à des sessions.
admin-sessions-none = Aucune session ouverte.
admin-sessions-begun = Commencée le { $time }
admin-sessions-used = Dernière activité le { $time }
admin-sessions-own = Cette session
admin-sessions-end = Terminer
admin-sessions-end-label = Terminer la session commencée le { $time }
admin-sessions-end-all = Terminer toutes les autres
admin-sessions-done = Les sessions sont terminées.
admin-accounts-title = Comptes
admin-accounts-invite-title = Inviter une personne
admin-accounts-invite-text = Vous obtenez un lien à transmettre, par téléphone ou en personne plutôt que par courriel. Il sert une seule fois, pendant 7 jours, et permet de définir le mot de passe et le code à usage unique.
admin-accounts-invite-button = Créer le compte
admin-accounts-known = Saisissez une adresse qui n’a pas encore de compte. Si elle en a un, ouvrez ce compte et créez un nouveau lien
admin-accounts-link-title = Lien vers le compte
admin-accounts-link-text = Ce lien permet de configurer le compte de { $email }. Il sert une seule fois, pendant 7 jours. Ne le donnez à personne d’autre.
admin-accounts-link-once = Il n’est affiché que maintenant et n’est pas envoyé par courriel.
admin-accounts-role-button = Changer le rôle
admin-accounts-role-done = Le rôle a été changé. Le changement prend effet immédiatement.
admin-accounts-role-same = Le compte avait déjà ce rôle ; rien n’a changé.
admin-accounts-reset-title = Nouveau lien
admin-accounts-reset-text = Le mot de passe, le code à usage unique et les codes de secours ne sont plus valables, toutes les sessions se terminent, et vous obtenez un lien pour en définir de nouveaux.
admin-accounts-reset-button = Supprimer les anciens et créer un lien
admin-accounts-disable-title = Fermer le compte
admin-accounts-disable-text = Plus personne ne peut se connecter avec ce compte ; toutes les sessions se terminent immédiatement. Ce que cette personne a fait reste enregistré.
admin-accounts-disable-button = Fermer le compte
admin-accounts-disabled = Le compte est fermé.
admin-accounts-enable-title = Rouvrir le compte
admin-accounts-enable-text = Créez ensuite un nouveau lien : l’ancien mot de passe n’est plus valable.
admin-accounts-enable-button = Rouvrir le compte
admin-accounts-enabled = Le compte est rouvert. Créez un nouveau lien pour que la personne puisse le configurer.
admin-accounts-last = C’est le dernier compte qui permet de gérer les comptes. Désignez d’abord une autre personne pour l’administration.

# A form that was sent when the session had ended
admin-kept-needed = Votre session est terminée. Ce que vous avez saisi est conservé : reconnectez-vous pour l’envoyer.
admin-kept-title = Connexion rétablie
admin-kept-text = Ce que vous aviez saisi est toujours là. Envoyez-le maintenant, ou quittez cette page pour l’abandonner.
admin-kept-button = Envoyer ma saisie

# The mail ledger: searching, sending anew, what the server's words mean
admin-mail-search-hint = Destinataire, objet, référence
admin-mail-kind-all = Tous les types
admin-mail-no-match = Aucun courriel ne correspond à ces critères.
admin-mail-cause = Signification
admin-mail-resend = Rédiger à nouveau
admin-mail-resend-hint = Un nouveau courriel est envoyé à l’adresse actuelle de la manifestation d’intérêt. S’il contient un lien, celui-ci est nouveau ; l’ancien lien ne fonctionne plus.
admin-mail-settle = Retirer de la liste de travail
admin-mail-correct = Corriger l’adresse sur la page de la manifestation d’intérêt
admin-mail-retried = Nouvel essai en cours.
admin-mail-resent = Voici le nouveau courriel. L’ancien est retiré de la liste de travail.
admin-mail-resent-waits = Le nouveau courriel partira dès que cette messagerie pourra en recevoir un autre.
admin-mail-resend-useless = Rien n’a été envoyé : ce que dit ce courriel n’est plus valable, ou un nouveau a déjà été envoyé.
admin-mail-resend-full = Pas maintenant : cette messagerie a reçu assez de courriels pour le moment. Réessayez dans dix minutes, ou demain.
admin-mail-settled = Le courriel a été retiré de la liste de travail.
admin-mail-settled-at = Retiré de la liste de travail le { $time } : rédigé à nouveau, ou retiré manuellement. Il n’y aura pas d’autre essai.
admin-cause-unknown = Cette messagerie n’existe pas. L’adresse contient sans doute une faute de frappe, ou la personne est partie.
admin-cause-domain = La partie de l’adresse après le @ n’existe pas ou ne reçoit pas de courriels. Elle contient sans doute une faute de frappe.
admin-cause-closed = Cette messagerie est fermée.
admin-cause-full = Cette messagerie est pleine. Réessayez plus tard, ou demandez une autre adresse.
admin-cause-large = Le courriel est trop volumineux pour cette messagerie.
admin-cause-elsewhere = Le serveur du destinataire est injoignable.
admin-cause-proof = Le serveur du destinataire ne fait pas confiance à notre adresse d’envoi. La personne qui exploite le site devrait vérifier SPF, DKIM et DMARC.
admin-cause-refused = Le serveur du destinataire refuse le courriel.
admin-cause-ascii = L’adresse contient avant le @ des lettres que les serveurs n’acceptent pas. Demandez une autre adresse.
admin-cause-greylisted = Le serveur du destinataire n’accepte les nouveaux expéditeurs qu’au deuxième essai. Nous réessayons automatiquement.
admin-cause-spam = Le serveur du destinataire prend le courriel pour du courrier indésirable. Contactez cette personne par un autre moyen.
admin-cause-relay = Notre serveur de messagerie n’envoie pas à cette adresse pour nous. La personne qui exploite le site devrait vérifier ses réglages.
admin-cause-later = Le serveur du destinataire est occupé. Nous réessayons automatiquement.
admin-cause-lost = La connexion a été interrompue. Nous réessayons automatiquement.
admin-cause-unreachable = Notre serveur de messagerie est injoignable.
admin-cause-tls = Notre serveur de messagerie n’offre pas de connexion sécurisée. La personne qui exploite le site devrait vérifier ses réglages et son certificat.
admin-cause-login = Notre serveur de messagerie refuse le nom d’utilisateur ou le mot de passe. La personne qui exploite le site devrait vérifier HRC_SMTP_URL.
admin-cause-file = Le courriel ne peut pas être enregistré comme fichier. La personne qui exploite le site devrait vérifier le disque.
admin-accounts-about = Inviter des personnes, changer leur rôle, terminer leurs sessions, fermer des comptes.

# How long data is kept, and a person’s data
admin-event-kept = Conservée bien que l’adresse ne soit pas confirmée
admin-event-erased = Données personnelles effacées
admin-mail-kind-erased = Confirmation de l’effacement des données
admin-keep-title = Non confirmée depuis 20 jours
admin-keep-text = Si personne ne confirme l’adresse et que personne ne conserve la manifestation d’intérêt, toutes ses données sont effacées ; la référence et les dates restent. Date :
admin-keep-button = La conserver
admin-keep-done = Elle est conservée. Vous pouvez toujours confirmer l’adresse manuellement.
admin-erased-text = Les données personnelles ont été effacées. La référence, les dates et l’historique restent. Date :
admin-person-title = Données personnelles
admin-person-text = Pour une demande de la personne à contacter : tout ce qui est enregistré au sujet de son adresse, dans toutes les manifestations d’intérêt.
admin-person-export = Exporter en JSON
admin-person-erase = Effacer…
admin-erase-title = Effacer des données personnelles
admin-erase-text = Les coordonnées, messages, notes, courriels et brouillons concernant cette adresse sont effacés dans toutes les manifestations d’intérêt. C’est irréversible. La personne reçoit une confirmation par courriel ; ensuite, l’adresse est effacée elle aussi. Les manifestations d’intérêt continuent d’être comptées.
admin-erase-public = Le gouvernement local reste sur les pages publiques, sans contact.
admin-erase-whole = Le gouvernement local n’est pas public : tout ce qui le concerne est effacé et la manifestation d’intérêt est considérée comme retirée.
admin-erase-reason = Motif
admin-erase-reason-hint = Il reste dans le journal d’audit. Ne nommez pas la personne. Par exemple : demande par courriel du 3 mars. Au plus { $max } caractères.
admin-error-erase-reason-missing = Indiquez le motif
admin-error-erase-reason-personal = N’indiquez ni nom, ni adresse, ni téléphone dans le motif : il est conservé
admin-erase-confirm = Je veux effacer définitivement les données de cette personne.
admin-error-erase-unconfirmed = Confirmez que les données doivent être effacées
admin-erase-button = Effacer définitivement
admin-erase-done = Les données sont effacées. Une confirmation est en cours d’envoi.
admin-erase-done-but = Les données sont effacées dans les manifestations d’intérêt. L’adresse appartient aussi à un compte de l’espace du Secrétariat, qui est conservé : fermez-le dans les comptes.
admin-change-erased-subject = Données personnelles effacées ({ $reference })
admin-change-erased-text = Les données personnelles d’un contact ont été effacées. Ce qui reste figure dans l’espace du Secrétariat sous la référence. Veuillez supprimer ce que vous en avez dans votre propre messagerie.

# Messages of readers
admin-messages-title = Messages
admin-messages-none = Aucun message ici.
admin-message-states = Messages par état
admin-message-open = À traiter
admin-message-done = Traités
admin-message-quarantine = En quarantaine
admin-message-missing = Un gouvernement local manque dans la liste
admin-message-wrong = Erreur signalée : { $name }
admin-message-no-answer = Aucune réponse n’est souhaitée.
admin-message-reply = Répondre par courriel
admin-message-set-done = Marquer comme traité
admin-message-reopen = Rouvrir
admin-message-release = Sortir de quarantaine
admin-message-said-done = Le message est marqué comme traité.
admin-message-said-reopened = Le message est rouvert.
admin-message-said-released = Le message est sorti de quarantaine.
admin-message-notice-text = Une personne a envoyé un message par le formulaire du site. Il se trouve dans l’espace du Secrétariat.
admin-message-notice-last = Il y a eu beaucoup de messages en une heure. Vous ne recevez plus de courriels à ce sujet pour le moment ; tous les messages se trouvent dans l’espace du Secrétariat.
admin-message-notice-button = Lire les messages
admin-mail-kind-message = Message du public
admin-error-home = Retour à l’espace du Secrétariat
admin-error-forbidden-text = Rien n’a été modifié. Soit votre rôle ne le permet pas, ce qu’une personne qui administre le site peut changer, soit vous venez d’un autre site web : dans ce cas, ouvrez directement cette page et réessayez.

# A person who only wrote a message was erased
admin-erased-message-subject = Données personnelles effacées (un message)
admin-erased-message-text = Les messages d’une personne ont été effacés à sa demande. Veuillez supprimer ce que vous en avez dans votre propre messagerie.
