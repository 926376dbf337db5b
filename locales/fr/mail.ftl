# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Madame, Monsieur,
mail-closing = Cordialement,
mail-signature = Le Secrétariat de la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 »
mail-reference = Numéro de référence : { $reference }
mail-automatic = Ce courriel a été envoyé automatiquement. Vous pouvez y répondre : votre réponse parviendra au Secrétariat.
# Before a link that stands in a line of its own
mail-link-hint = Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur :

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirmez votre adresse électronique ({ $reference })
mail-confirm-text = Votre adresse a été saisie sur notre site web comme contact d’un gouvernement local qui souhaite rejoindre la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ».
mail-confirm-action = Veuillez ouvrir cette page et confirmer l’adresse. Le lien est valable 30 jours.
mail-confirm-button = Confirmer l’adresse
mail-confirm-not-me = Si ce n’était pas vous, ouvrez la même page et choisissez « Ce n’était pas moi ». Vous ne recevrez alors plus de courriels à ce sujet.

# Confirmed: the receipt
mail-receipt-subject = Nous avons reçu votre manifestation d’intérêt ({ $reference })
mail-receipt-text = Merci. Votre adresse est confirmée et votre manifestation d’intérêt a été transmise au Secrétariat.
mail-receipt-next = Le Secrétariat lira vos réponses et vous répondra par courriel. Vous n’avez rien à faire pour le moment.
mail-receipt-action = Votre page personnelle vous permet de suivre l’avancement à tout moment. Le lien est réservé à votre gouvernement local : merci de ne pas le transmettre à d’autres personnes.
mail-receipt-button = Ouvrir la page personnelle
mail-receipt-answers = Vos réponses
