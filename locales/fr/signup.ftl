# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirmez votre adresse électronique
signup-confirm-text = Quelqu’un a indiqué votre adresse comme adresse de contact d’un gouvernement local qui souhaite rejoindre la campagne. Confirmez que c’était bien vous, ou que vous en avez connaissance.
signup-confirm-button = Oui, confirmer l’adresse
signup-disown-button = Ce n’était pas moi
signup-disown-hint = Vous ne recevrez alors plus de courriels à ce sujet et le Secrétariat en sera informé.
signup-confirmed-title = Merci, votre adresse est confirmée
signup-confirmed-text = Nous vous avons envoyé un accusé de réception avec toutes les réponses et votre lien personnel. Le Secrétariat lira vos réponses et vous répondra par courriel.
signup-disowned-title = Merci de nous l’avoir signalé
signup-disowned-text = Vous ne recevrez plus de courriels concernant cette manifestation d’intérêt. Le Secrétariat en a été informé. S’il s’agit d’une erreur, écrivez-nous en indiquant le numéro de référence.
signup-write-to = Écrire au Secrétariat :

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Ce lien ne fonctionne plus
signup-link-text = Il est peut-être trop ancien, ou votre messagerie l’a peut-être coupé. Essayez de copier le lien entier du courriel dans votre navigateur. Si cela ne suffit pas, écrivez-nous en indiquant votre numéro de référence, si vous l’avez.

# The personal page
signup-title = Votre manifestation d’intérêt
signup-reference = Numéro de référence
signup-state = État d’avancement
signup-next = La suite
signup-answers = Vos réponses
signup-sent-on = Envoyée le
signup-keep-link = Cette page est réservée à votre gouvernement local. Ne transmettez pas le lien à d’autres personnes.
signup-steps-label = Les étapes pour devenir membre
signup-step-sent = Envoyée
signup-step-confirmed = Adresse confirmée
signup-step-review = Examinée par le Secrétariat
signup-step-pledged = Engagement publié
signup-step-member = Profil accepté : membre
# Read by screen readers after a step
signup-step-done = étape terminée
signup-step-current = étape actuelle

signup-next-unconfirmed = Veuillez confirmer votre adresse électronique à l’aide du lien que nous vous avons envoyé.
signup-next-received = Le Secrétariat lira vos réponses et vous répondra par courriel. Vous n’avez rien à faire pour le moment.
signup-next-under-review = Le Secrétariat examine vos réponses et vous répondra par courriel. Vous n’avez rien à faire pour le moment.
signup-next-profile-submitted = Le Secrétariat examine votre profil et vous répondra par courriel.
signup-next-member = Votre gouvernement local est membre : il figure parmi les Villes et Territoires des Droits Humains.
signup-next-declined = Le Secrétariat n’a pas retenu la manifestation d’intérêt et vous en a indiqué la raison par courriel.
signup-next-withdrawn = La manifestation d’intérêt a été retirée.
signup-next-archived = Cette manifestation d’intérêt est close.

# A lost link: a new one is mailed
signup-lost-offer = Obtenir un nouveau lien
signup-lost-title = Obtenir un nouveau lien personnel
signup-lost-text = Saisissez l’adresse électronique de la personne à contacter. Si cette adresse est associée à une manifestation d’intérêt, nous y envoyons un nouveau lien.
signup-lost-email = Adresse électronique
signup-lost-button = Envoyer le lien
signup-lost-done-title = Consultez votre messagerie
signup-lost-done-text = Si cette adresse est associée à une manifestation d’intérêt, un courriel avec un nouveau lien est en cours d’envoi. Si rien n’arrive dans l’heure, regardez dans le dossier des courriers indésirables ou écrivez-nous.
signup-lost-email-invalid = Saisissez une adresse électronique au bon format, par exemple nom@example.org

# What a local government can do on its personal page
signup-actions = Ce que vous pouvez faire
signup-correct = Corriger les réponses
signup-contact = Changer de personne à contacter
signup-withdraw = Retirer la manifestation d’intérêt

# Correcting the answers
signup-correct-title = Corriger les réponses
signup-correct-text = Modifiez ce qui n’est plus exact. Le Secrétariat verra ce qui a changé.
signup-correct-public = Votre gouvernement local figure déjà sur les pages publiques. Elles continuent d’afficher les anciennes réponses jusqu’à ce que le Secrétariat ait accepté les nouvelles.
signup-correct-button = Enregistrer les corrections
signup-corrected = Vos corrections ont été enregistrées.
signup-proposed = Vos corrections ont été envoyées au Secrétariat. Les pages publiques affichent les anciennes réponses jusqu’à ce que les corrections soient acceptées.
signup-unchanged = Rien n’a été modifié.
signup-waiting = Corrections en attente d’examen par le Secrétariat
signup-stale = Quelqu’un a modifié les réponses depuis que vous avez ouvert cette page. Vos corrections n’ont pas encore été enregistrées ; elles figurent toutes ici. Comparez-les avec les réponses actuelles, puis enregistrez de nouveau.
signup-answers-now = Réponses actuelles

# Changing the contact person
signup-contact-title = Changer de personne à contacter
signup-contact-text = Quelqu’un d’autre a pris le relais ? Vous pouvez changer de personne à contacter à tout moment. Une nouvelle adresse électronique n’est prise en compte qu’une fois confirmée à l’aide d’un lien que nous y envoyons. L’ancienne adresse en est alors informée et tous les liens personnels antérieurs cessent de fonctionner.
signup-contact-button = Enregistrer la personne à contacter
signup-contact-saved = La personne à contacter a été enregistrée.
signup-contact-asked = Nous avons envoyé un lien à la nouvelle adresse. Elle sera prise en compte dès qu’elle aura été confirmée.
signup-contact-waiting = Nouvelle adresse, pas encore confirmée
# The page behind the link to the new address
signup-takeover-title = Confirmez que vous êtes la nouvelle personne à contacter
signup-takeover-text = Un gouvernement local qui participe à la campagne a indiqué votre adresse comme nouvelle adresse de contact. Confirmez que c’est exact.
signup-takeover-button = Oui, confirmer l’adresse
signup-takeover-done-title = Merci, vous êtes la nouvelle personne à contacter
signup-takeover-done-text = Nous vous avons envoyé un courriel avec votre lien personnel.
# The page behind the link to the old address
signup-object-title = S’opposer au changement de contact
signup-object-text = L’adresse de contact de votre gouvernement local a été modifiée. Si vous vous y opposez, le Secrétariat en est informé et décide qui est la personne à contacter. D’ici là, personne ne peut rien modifier sur la page personnelle.
signup-object-button = S’opposer au changement
signup-object-done-title = Votre opposition a été enregistrée
signup-object-done-text = Le Secrétariat en a été informé et vous écrira. D’ici là, personne ne peut rien modifier sur la page personnelle.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Un changement de personne à contacter fait l’objet d’une opposition. Tant que le Secrétariat n’a pas pris de décision, rien ne peut être modifié ici.

# Withdrawing
signup-withdraw-title = Retirer la manifestation d’intérêt ?
signup-withdraw-text = Le Secrétariat cessera alors de la traiter et votre gouvernement local disparaîtra aussitôt des pages publiques. Vous ne pouvez pas annuler ce retrait ici, mais vous pouvez envoyer une nouvelle manifestation d’intérêt à tout moment.
signup-withdraw-button = Oui, la retirer
signup-withdraw-back = Non, revenir en arrière

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Confirmez la deuxième adresse électronique
signup-second-text = Quelqu’un a indiqué votre adresse comme deuxième adresse d’un gouvernement local qui participe à la campagne ou souhaite la rejoindre. Une fois l’adresse confirmée, vous recevrez une copie, sans liens, des courriels que nous adressons à la personne à contacter.
signup-second-hint = L’adresse sera alors supprimée et vous ne recevrez plus de courriels à ce sujet.
signup-second-done-text = Vous recevrez désormais une copie, sans liens, des courriels que nous adressons à la personne à contacter.
signup-second-gone-text = Cette adresse a été supprimée. Vous ne recevrez plus de courriels à ce sujet.
signup-second-waiting = Deuxième adresse, pas encore confirmée

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = De nombreux liens ont été demandés depuis votre réseau en quelques minutes ; aucun n’a donc été envoyé cette fois-ci.
