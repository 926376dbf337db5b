# The form of the expression of interest, and its receipt page.

join-title = Rejoindre la campagne
join-intro = Par ce formulaire, votre gouvernement local manifeste son intérêt à rejoindre la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ». Le formulaire se remplit en moins de cinq minutes et la participation est gratuite.
join-next-steps = Dès l’envoi, la personne à contacter reçoit un courriel pour confirmer l’adresse. Le Secrétariat lit ensuite vos réponses et vous répond.
join-print-hint = Si vous avez besoin d’un accord préalable, vous pouvez imprimer cette page et la remplir sur papier.
join-optional-hint = Toutes les réponses sont obligatoires, sauf mention « facultatif ».

# Sections; each says who will see the answers
join-section-government = Votre gouvernement local
join-section-leader = Qui décide
join-section-contact = À qui nous écrivons
join-section-message = Autres informations
join-section-send = Avant d’envoyer
join-public-hint = Ces réponses seront rendues publiques une fois acceptées par le Secrétariat.
join-private-hint = Seul le Secrétariat voit ces réponses.

# Fields: label and hint
join-government-name = Nom du gouvernement local
join-government-name-hint = Dans votre langue et votre écriture, tel que vous l’écrivez officiellement.
join-latin-name = Nom en caractères latins
join-latin-name-hint = Seulement s’il diffère du nom ci-dessus.
join-kind = Type de gouvernement local
join-country = Pays ou territoire
join-region = Région ou province
join-region-hint = Pour distinguer les lieux qui portent le même nom.
join-website = Site web officiel
join-website-hint = Par exemple https://www.example.org
join-population = Population
join-population-hint = Un nombre entier ; une estimation suffit.
join-leader-name = Nom de la personne qui décide
join-leader-name-hint = Par exemple la ou le maire, la présidente ou le président, la gouverneure ou le gouverneur.
join-leader-office = Fonction de cette personne
join-leader-office-hint = Par exemple maire, présidente ou président, maire adjointe ou maire adjoint.
join-contact-name = Nom de la personne à contacter
join-contact-role = Fonction de la personne à contacter
join-contact-email = Adresse électronique de la personne à contacter
join-contact-email-hint = Nous envoyons à cette adresse un lien qui ouvre la page personnelle de votre gouvernement local.
join-contact-phone = Téléphone
join-contact-phone-hint = Avec l’indicatif du pays, par exemple +34 933 428 750.
join-second-email = Deuxième adresse électronique
join-second-email-hint = Elle reçoit une copie de nos courriels ; il peut s’agir, par exemple, de la messagerie partagée de votre service.
join-correspondence-locale = Langue des courriels que nous vous adressons
join-message = Pourquoi souhaitez-vous rejoindre la campagne ?
join-message-hint = { $max } caractères au plus. Vous pouvez écrire dans la langue de votre choix.
join-authorised = J’ai l’autorisation d’envoyer cette manifestation d’intérêt au nom du gouvernement local indiqué ci-dessus.
join-privacy = J’ai lu la <a data-l10n-name="privacy">déclaration de confidentialité</a> et j’accepte que ces réponses soient utilisées pour la campagne.
join-trap = Laissez ce champ vide
join-submit = Envoyer la manifestation d’intérêt

# Notices above the form
join-between-waves = La prochaine vague n’est pas encore ouverte. Votre manifestation d’intérêt en fera partie.
join-foreign = Vos réponses nous sont parvenues par un autre site web et n’ont donc pas été enregistrées. Elles figurent toutes ici : vérifiez-les et envoyez-les depuis cette page.
join-unavailable = Nous ne pouvons rien enregistrer pour le moment ; vos réponses n’ont donc pas été enregistrées. Elles figurent toutes ici : veuillez les envoyer de nouveau dans quelques minutes.
join-already-confirmed = Cette manifestation d’intérêt est déjà confirmée et le formulaire ne permet plus de la modifier. Pour corriger une réponse, utilisez le lien personnel que nous vous avons envoyé.
join-ended = La campagne est terminée et le formulaire est fermé. Vos réponses n’ont pas été enregistrées. Elles figurent toutes ici, afin que vous puissiez les copier et nous écrire :

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Saisissez le nom du gouvernement local
join-error-kind-missing = Choisissez le type de gouvernement local
join-error-country-missing = Choisissez le pays ou le territoire
join-error-website-invalid = Saisissez une adresse de site web au bon format, par exemple https://www.example.org
join-error-population-invalid = Saisissez la population sous forme de nombre entier, par exemple 120000
join-error-leader-name-missing = Saisissez le nom de la personne qui décide
join-error-leader-office-missing = Saisissez la fonction de la personne qui décide
join-error-contact-name-missing = Saisissez le nom de la personne à contacter
join-error-contact-role-missing = Saisissez la fonction de la personne à contacter
join-error-contact-email-missing = Saisissez l’adresse électronique de la personne à contacter
join-error-contact-email-invalid = Saisissez l’adresse électronique de la personne à contacter au bon format, par exemple nom@example.org
join-error-contact-email-local = L’adresse électronique de la personne à contacter comporte, avant le signe @, des lettres que la plupart des serveurs de messagerie n’acceptent pas. Saisissez une adresse qui ne comporte que des lettres latines simples, sans accent, avant le signe @
join-error-second-email-invalid = Saisissez la deuxième adresse électronique au bon format, par exemple nom@example.org
join-error-second-email-local = La deuxième adresse électronique comporte, avant le signe @, des lettres que la plupart des serveurs de messagerie n’acceptent pas. Saisissez une adresse qui ne comporte que des lettres latines simples, sans accent, avant le signe @
join-error-second-email-same = Saisissez une deuxième adresse électronique différente de celle de la personne à contacter, ou laissez ce champ vide
join-error-correspondence-locale-missing = Choisissez la langue des courriels que nous vous adressons
join-error-authorised-missing = Confirmez que vous avez l’autorisation d’envoyer cette manifestation d’intérêt
join-error-privacy-missing = Confirmez que vous avez lu la déclaration de confidentialité
# $field is the label of the field
join-error-too-long = { $field } : ne dépassez pas { $max } caractères
join-error-unprintable = { $field } : supprimez les caractères qui ne peuvent pas être affichés, comme les sauts de ligne ou les caractères de contrôle

# Receipt page
join-receipt-title = Merci ! Veuillez confirmer votre adresse
join-receipt-saved = Votre manifestation d’intérêt a été enregistrée.
join-receipt-reference = Votre numéro de référence
join-receipt-mail = Nous avons envoyé un courriel à la personne à contacter. Ouvrez le lien qu’il contient et confirmez l’adresse dans un délai de 30 jours.
join-receipt-no-mail = Aucun courriel après quelques minutes ? Regardez dans le dossier des courriers indésirables. S’il n’y est pas non plus, écrivez-nous en indiquant le numéro de référence.
join-receipt-next = La suite
join-receipt-next-confirm = La personne à contacter confirme l’adresse.
join-receipt-next-receipt = Nous envoyons un accusé de réception avec un lien personnel, qui vous permet de suivre l’avancement.
join-receipt-next-review = Le Secrétariat lit vos réponses et vous répond par courriel.
join-receipt-confirmed = L’adresse est confirmée. Nous avons envoyé à la personne à contacter un accusé de réception avec votre lien personnel.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = De nombreux formulaires sont arrivés de votre réseau en quelques minutes ; vos réponses n’ont donc pas encore été enregistrées. Elles figurent toutes ici.
# What search engines and shared links say of the form
join-description = Le formulaire par lequel un gouvernement local manifeste son intérêt pour la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 ». Il est gratuit et prend moins de cinq minutes.
