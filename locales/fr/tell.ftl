# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Vous n’êtes pas dans la liste ?
tell-missing-intro = Votre gouvernement local a rejoint la campagne, mais vous ne le trouvez pas sur ce site ? Signalez-le au Secrétariat. S’il ne l’a pas encore fait, il peut la rejoindre ici :
tell-wrong-title = Signaler une erreur
tell-wrong-intro = Indiquez au Secrétariat ce qu’il faut corriger à propos de ce gouvernement local :
tell-description = Signalez au Secrétariat qu’un gouvernement local manque dans la liste de la campagne ou qu’une information à son sujet est erronée.
tell-body-missing = Quel gouvernement local manque-t-il, et depuis quand participe-t-il ?
tell-body-wrong = Qu’est-ce qui est erroné, et que faudrait-il écrire ?
tell-body-hint = { $max } caractères au plus. Vous pouvez écrire dans la langue de votre choix.
tell-email = Votre adresse électronique
tell-email-hint = Uniquement si vous souhaitez une réponse.
tell-privacy = Seul le Secrétariat lit votre message. Il est effacé six mois après avoir été traité.
tell-button = Envoyer au Secrétariat
tell-foreign = Votre message est arrivé par un autre site web et n’a donc pas été enregistré. Il figure en entier ci-dessous : vérifiez-le et envoyez-le depuis cette page.
tell-unavailable = Nous ne pouvons rien enregistrer pour le moment ; votre message n’a donc pas été enregistré. Il figure en entier ci-dessous : veuillez l’envoyer de nouveau dans quelques minutes.
tell-error-body-missing = Saisissez votre message
tell-error-body-long = Votre message : ne dépassez pas { $max } caractères
tell-error-body-unprintable = Votre message : supprimez les caractères qui ne peuvent pas être affichés, comme les caractères de contrôle
tell-error-email-invalid = Saisissez votre adresse électronique au bon format, par exemple nom@example.org, ou laissez le champ vide
tell-error-email-local = Votre adresse électronique comporte, avant le signe @, des lettres que la plupart des serveurs de messagerie n’acceptent pas. Saisissez une adresse qui ne comporte que des lettres latines simples, sans accent, avant le signe @
tell-receipt-title = Merci de nous avoir écrit
tell-receipt-text = Le Secrétariat a reçu votre message et va l’examiner.
tell-receipt-answer = Il vous répondra à l’adresse électronique que vous avez indiquée.
tell-reply-subject = Votre message au Secrétariat de la campagne des Villes et Territoires des Droits Humains
