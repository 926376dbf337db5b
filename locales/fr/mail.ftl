# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Madame, Monsieur,
mail-closing = Cordialement,
mail-signature = Le Secrétariat de la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 »
mail-reference = Numéro de référence : { $reference }
mail-reply = Vous pouvez répondre à ce courriel : votre réponse parviendra au Secrétariat.
# Before a link that stands in a line of its own
mail-link-hint = Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur :

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirmez votre adresse électronique ({ $reference })
mail-confirm-text = Votre adresse a été saisie sur notre site web comme adresse de contact d’un gouvernement local qui souhaite rejoindre la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ».
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

# The address has not been confirmed after three days: once
mail-reminder-subject = Rappel : confirmez votre adresse électronique ({ $reference })
mail-reminder-text = Il y a trois jours, votre adresse a été saisie sur notre site web comme adresse de contact d’un gouvernement local qui souhaite rejoindre la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ». Cette adresse n’a pas encore été confirmée.
mail-reminder-last = Nous n’enverrons pas d’autre rappel. Sans confirmation, nous supprimerons la manifestation d’intérêt 30 jours après son envoi.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Votre lien personnel ({ $reference })
mail-link-text = Voici un nouveau lien vers la page personnelle de votre gouvernement local. Les liens antérieurs fonctionnent toujours.
mail-link-known = Votre gouvernement local a déjà envoyé une manifestation d’intérêt avec cette adresse. Rien de nouveau n’a été enregistré. Voici un nouveau lien vers sa page personnelle, où vous pouvez tout consulter et tout corriger.
mail-link-unasked = Si vous n’avez pas demandé ce lien, vous n’avez rien à faire.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Une autre manifestation d’intérêt pour votre gouvernement local ({ $reference })
mail-namesake-text = Quelqu’un a envoyé une manifestation d’intérêt pour un gouvernement local du même nom, avec une autre adresse. La vôtre reste inchangée. Le Secrétariat examine les deux. Si vous en avez connaissance, vous n’avez rien à faire ; s’il s’agit d’une erreur, veuillez répondre à ce courriel.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Confirmez { $count } manifestation d’intérêt
   *[other] Confirmez { $count } manifestations d’intérêt
}
mail-merged-text = Votre adresse a été saisie plusieurs fois en peu de temps sur notre site web comme adresse de contact de gouvernements locaux qui souhaitent rejoindre la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ». Pour ne pas vous envoyer trop de courriels, nous réunissons les demandes de confirmation en un seul.
mail-merged-action = Pour chacune d’elles, veuillez ouvrir la page et confirmer l’adresse, ou choisir « Ce n’était pas moi ».
mail-merged-list = En attente de votre réponse

# Receipts
mail-corrected-subject = Nous avons reçu vos corrections ({ $reference })
mail-corrected-text = Vos corrections ont été enregistrées. Le Secrétariat en a été informé.
mail-proposed-text = Vos corrections ont été envoyées au Secrétariat. Les pages publiques affichent les anciennes réponses jusqu’à ce que les corrections soient acceptées.
mail-withdrawn-subject = Votre manifestation d’intérêt a été retirée ({ $reference })
mail-withdrawn-text = La manifestation d’intérêt a été retirée, comme vous le souhaitiez. Elle ne figure plus sur les pages publiques. Après six mois, nous effaçons les coordonnées. Vous pouvez envoyer une nouvelle manifestation d’intérêt à tout moment.

# A change of the contact person
mail-takeover-subject = Confirmez que vous êtes la nouvelle personne à contacter ({ $reference })
mail-takeover-text = Un gouvernement local qui participe à la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 » a indiqué votre adresse comme nouvelle adresse de contact.
mail-takeover-ignore = Si ce n’est pas exact, vous n’avez rien à faire.
mail-told-subject = La personne à contacter pour votre gouvernement local a changé ({ $reference })
mail-told-text = L’adresse de contact de votre gouvernement local a été modifiée et la nouvelle a été confirmée. Vos liens personnels ne fonctionnent plus.
mail-told-action = Si ce changement n’est pas justifié, ouvrez cette page dans un délai de 30 jours pour vous y opposer. Le Secrétariat décidera alors.
mail-told-button = S’opposer au changement

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Nous n’avons pas encore reçu votre profil ({ $reference })
mail-profile-text = Votre gouvernement local figure sur les pages publiques avec son engagement. Merci. Pour devenir membre de la campagne, il reste une étape : le profil, avec vos réponses aux questions de la campagne. Nous ne l’avons pas encore reçu.
mail-profile-action = Vous pouvez le rédiger sur votre page personnelle et l’enregistrer à tout moment pour le reprendre plus tard. Le lien est réservé à votre gouvernement local : merci de ne pas le transmettre à d’autres personnes.
mail-profile-last = C’est notre dernier rappel. Votre engagement reste inchangé et vous pouvez compléter le profil à tout moment.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Confirmez la deuxième adresse électronique ({ $reference })
mail-second-text = Votre adresse a été saisie sur notre site web comme deuxième adresse d’un gouvernement local qui participe à la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 » ou souhaite la rejoindre. Une fois l’adresse confirmée, vous recevrez une copie des courriels que nous adressons à la personne à contacter.
mail-copy-text = Voici une copie, sans liens, de notre courriel adressé à la personne à contacter de votre gouvernement local.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Vos données personnelles ont été effacées ({ $reference })
mail-erased-text = Nous avons effacé les coordonnées et tout ce que nous avions enregistré à votre sujet dans le cadre de la campagne. Si votre gouvernement local figure sur les pages publiques, il y reste sans contact.
mail-erased-last = Ceci est notre dernier courriel à cette adresse. Une fois qu’il aura été remis, l’adresse sera effacée elle aussi.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Nous avons besoin d’informations complémentaires ({ $reference })
mail-needs-information-text =
    Merci pour votre envoi. Pour pouvoir continuer, nous avons besoin d’informations complémentaires de votre part.

    Vous pouvez corriger et compléter vos réponses sur votre page personnelle, ou simplement répondre à ce courriel.
mail-pledged-subject = Félicitations : votre engagement est publié ({ $reference })
mail-pledged-text =
    Félicitations ! Le Secrétariat a accepté votre manifestation d’intérêt. Votre gouvernement local figure désormais parmi ceux qui se sont engagés à devenir des Villes et Territoires des Droits Humains.

    La page publique indique son nom, son type, son pays, sa région, son site web et sa population, ainsi que le nom et la fonction de la personne qui décide. Les coordonnées et votre message ne sont jamais rendus publics.

    L’étape suivante est le profil : les réponses aux questions de la campagne. Vous pouvez le rédiger peu à peu sur votre page personnelle ; ce que vous écrivez est enregistré. Une fois le profil accepté, votre gouvernement local devient membre.
mail-member-subject = Félicitations : votre gouvernement local est membre ({ $reference })
mail-member-text =
    Félicitations ! Le Secrétariat a accepté votre profil. Votre gouvernement local est désormais membre de la campagne et figure parmi les Villes et Territoires des Droits Humains.

    Votre profil est public. Si quelque chose est inexact ou vient à changer, vous pouvez le corriger à tout moment sur votre page personnelle. La page publique affiche la correction une fois que le Secrétariat l’a acceptée.
mail-public-page = Votre page publique
mail-declined-subject = À propos de votre manifestation d’intérêt ({ $reference })
mail-declined-not-local-government =
    Merci de l’intérêt que vous portez à la campagne. Elle est ouverte aux gouvernements locaux et régionaux, ainsi qu’à leurs associations et réseaux. D’après ce que nous voyons, vous écrivez au nom d’une organisation d’un autre type. C’est pourquoi nous n’avons pas pu retenir votre manifestation d’intérêt.

    Si nous avons mal compris, veuillez répondre à ce courriel. Nous réexaminerons alors la manifestation d’intérêt.
mail-declined-duplicate =
    Merci de l’intérêt que vous portez à la campagne. Nous avons déjà une manifestation d’intérêt pour le même gouvernement local et c’est elle que nous continuons à traiter. Celle dont il est question dans ce courriel est close ; vous n’avez rien à faire.

    Si vous n’avez pas connaissance de l’autre, ou si la personne à contacter a changé, veuillez répondre à ce courriel.
mail-declined-authority =
    Merci de l’intérêt que vous portez à la campagne. Nous n’avons pas pu vérifier que la manifestation d’intérêt a été envoyée au nom du gouvernement local. C’est pourquoi nous n’avons pas pu la retenir.

    Si vous pouvez en apporter la preuve, par exemple par un message envoyé d’une adresse officielle du gouvernement local, veuillez répondre à ce courriel. Nous réexaminerons alors la manifestation d’intérêt.
mail-declined-scope =
    Merci de l’intérêt que vous portez à la campagne. Nous avons lu attentivement votre manifestation d’intérêt. Elle ne correspond pas aux objectifs de la campagne. C’est pourquoi nous n’avons pas pu la retenir.

    Si nous avons mal compris, veuillez répondre à ce courriel. Nous réexaminerons alors la manifestation d’intérêt.
mail-declined-spam =
    Nous avons reçu une manifestation d’intérêt depuis cette adresse. Elle ressemble à une publicité ou à un message automatique. C’est pourquoi nous n’avons pas pu la retenir.

    Si c’est un gouvernement local qui l’a écrite, veuillez répondre à ce courriel. Nous réexaminerons alors la manifestation d’intérêt.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Vos données personnelles ont été effacées
mail-erased-messages = Nous avons effacé ce que vous nous aviez écrit, ainsi que votre adresse. Nous n’avons conservé aucune autre information à votre sujet.
