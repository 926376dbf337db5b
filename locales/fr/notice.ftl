# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Déclaration de confidentialité
notice-privacy-description = Quelles données personnelles la campagne utilise, pourquoi et pendant combien de temps, et quels sont vos droits.
notice-privacy-version = Version { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Qui est responsable
notice-privacy-controller = Le responsable du traitement est Cités et Gouvernements Locaux Unis (CGLU), par l’intermédiaire du Secrétariat de sa Commission Inclusion Sociale, Démocratie Participative et Droits Humains, à Barcelone. Le Secrétariat répond à toutes les questions sur vos données : <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Ce que nous recueillons
notice-privacy-data-public = <strong>Réponses publiques :</strong> les informations sur le gouvernement local, le nom et la fonction de la personne qui décide, et le profil. Elles ne sont publiées qu’après avoir été acceptées par le Secrétariat. Le PDF d’une décision n’est publié que si vous le choisissez.
notice-privacy-data-private = <strong>Réponses réservées au Secrétariat :</strong> le nom, la fonction, l’adresse électronique et le téléphone de la personne à contacter, la deuxième adresse électronique, la langue de nos courriels, votre message et vos confirmations dans le formulaire.
notice-privacy-data-source = Ces données proviennent du formulaire, de courriels ou de lettres adressés au Secrétariat, ou de ses listes antérieures de membres. Une autre personne de votre gouvernement local a pu nous donner votre nom.

# Purposes and legal bases
notice-privacy-purpose-title = Pourquoi nous utilisons vos données, et sur quelles bases juridiques
notice-privacy-purpose = Nous utilisons vos données pour vérifier les manifestations d’intérêt, vous écrire, montrer qui participe et compter les engagements et les membres. Ce sont des personnes qui décident d’accepter ou non une manifestation d’intérêt. Ce n’est pas un ordinateur qui en décide. La participation est volontaire. Sans les réponses obligatoires, nous ne pouvons pas traiter une manifestation d’intérêt.
notice-privacy-basis-interest = <strong>Intérêt légitime :</strong> nous avons un intérêt à mener la campagne, à montrer qui y participe et à protéger le site web contre les abus (article 6, paragraphe 1, point f), du RGPD).
notice-privacy-basis-consent = <strong>Consentement :</strong> nous vous le demandons lorsqu’une réponse est facultative ou lorsque vous cochez une case pour donner votre accord (article 6, paragraphe 1, point a), du RGPD). Vous pouvez retirer votre consentement à tout moment. Ce qui a été fait auparavant reste licite.

# Who sees the data; e-mails
notice-privacy-access-title = Qui voit vos données
notice-privacy-access-private = Seul le Secrétariat utilise les réponses qui ne sont pas publiques. Les personnes qui exploitent ses serveurs peuvent y avoir techniquement accès. Le site web enregistre qui consulte ou exporte des données personnelles.
notice-privacy-access-public = Toute personne, où qu’elle soit dans le monde, peut lire les réponses publiées et les télécharger en tant que données ouvertes (licence CC BY 4.0). Nous ne pouvons pas récupérer les copies que d’autres ont faites.
notice-privacy-mail = Le serveur de messagerie du Secrétariat transmet nos courriels à votre serveur de messagerie. Un lien personnel ouvre votre page personnelle pendant 365 jours au maximum. Veuillez ne pas le transmettre à d’autres personnes. Une fois le courriel envoyé, nous ne conservons le lien que sous forme d’empreinte (hash), à partir de laquelle il ne peut pas être lu.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies et données techniques
notice-privacy-technical = Les pages publiques ne déposent aucun cookie, ne chargent rien depuis d’autres sites web et ne vous suivent pas. Seul le personnel du Secrétariat reçoit un cookie lorsqu’il se connecte. Ce cookie est nécessaire à la connexion. Le site web raccourcit les adresses IP et ne les enregistre pas. Ses journaux ne contiennent ni noms, ni adresses électroniques, ni liens personnels.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Combien de temps nous conservons vos données
notice-privacy-retention-active = <strong>Manifestations d’intérêt en cours de traitement, engagements et membres :</strong> tant que le gouvernement local participe.
notice-privacy-retention-unconfirmed = <strong>Adresse non confirmée :</strong> le 20e jour, la manifestation d’intérêt est inscrite sur une liste de travail du Secrétariat. Le 30e jour, elle est supprimée, sauf si le Secrétariat décide de la conserver. Le numéro de référence et la date restent enregistrés.
notice-privacy-retention-ended = <strong>Manifestations d’intérêt non retenues ou retirées :</strong> 6 mois.
notice-privacy-retention-mail = <strong>Textes de nos courriels sur ce site web :</strong> 12 mois.
notice-privacy-retention-records = <strong>Envois suspects mis de côté, et journal des actions (qui a fait quoi, et quand) :</strong> 24 mois.
notice-privacy-retention-after = Les mois sont comptés à partir du dernier événement. Ensuite, les coordonnées et les textes libres sont effacés. Des sauvegardes antérieures peuvent encore les contenir.

# Rights and how to use them
notice-privacy-rights-title = Vos droits
notice-privacy-rights = Vous avez le droit de consulter vos données, de les faire rectifier, de les faire effacer, de faire limiter leur utilisation et de les recevoir dans un fichier lisible par machine. Si nous effaçons les données d’une personne, l’engagement ou l’adhésion continue de compter.
notice-privacy-rights-object = <strong>Vous avez le droit de vous opposer</strong> à notre utilisation de vos données, pour des raisons tenant à votre situation particulière.
notice-privacy-rights-use = Sur votre page personnelle, vous pouvez corriger et compléter des réponses et retirer la manifestation d’intérêt. Pour tout le reste, écrivez au Secrétariat. Vous recevrez une réponse dans un délai d’un mois : <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Vous pouvez introduire une réclamation auprès d’une autorité de protection des données. En Espagne, il s’agit de l’Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Modifications de cette déclaration
notice-privacy-changes = Si cette déclaration est modifiée, elle reçoit un nouveau numéro de version et une nouvelle date. Avec chaque manifestation d’intérêt, nous enregistrons la version en vigueur au moment de l’envoi.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Déclaration d’accessibilité
notice-accessibility-description = Quel niveau d’accessibilité ce site web vise, comment nous le testons, quelles sont ses limites connues et comment nous signaler un problème.
notice-accessibility-version = Version { $version }, { $date }

# The standard
notice-accessibility-standard = Nous voulons que tout le monde puisse utiliser ce site web. Nous visons la conformité aux Règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Comment nous testons
notice-accessibility-test-automatic = <strong>Automatiquement :</strong> avec axe et le Nu HTML Checker, dans toutes les langues. De tels outils ne trouvent qu’une partie des problèmes.
notice-accessibility-test-browser = <strong>Dans un vrai navigateur :</strong> au clavier seul, avec une largeur de 320 pixels, sans JavaScript, et de droite à gauche en arabe.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Limites connues
notice-accessibility-limits-translations = La lettre d’invitation a été rédigée en indonésien. Ses douze traductions n’ont pas encore été relues par des personnes dont c’est la langue maternelle. Les traductions des autres pages non plus.
notice-accessibility-limits-people = Ce site web n’a pas encore été testé par des personnes en situation de handicap.

# Feedback
notice-accessibility-feedback-title = Nous signaler un problème
notice-accessibility-feedback = Si vous ne pouvez pas lire ou utiliser quelque chose, écrivez au Secrétariat. Indiquez la page et décrivez le problème. Vous pouvez aussi demander à rejoindre la campagne par courriel : <a data-l10n-name="email">{ $email }</a>
