# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Votre profil
profile-intro = Le profil montre au public ce que votre gouvernement local fait pour les droits humains. Vous pouvez l’écrire en plusieurs fois et dans la langue de votre choix : ce que vous enregistrez reste ici.
profile-member-text = Votre profil est public. Modifiez ce qui n’est plus exact et envoyez-le ; tant que le Secrétariat ne l’a pas accepté, le public voit l’ancien.
profile-correction-waiting = Vos corrections ont été transmises au Secrétariat. Si vous changez quelque chose maintenant, veuillez les envoyer de nouveau.
profile-waiting = Voici le profil que vous avez envoyé. Le Secrétariat l’examine et vous répondra par courriel.
# How many required answers have been given
profile-progress = Réponses obligatoires données : { $given } sur { $all }
profile-back = Toutes les parties du profil

# Before starting
profile-questions-title = Les questions du profil
profile-questions-text = Une fois votre engagement accepté, vous répondez à ces questions sur votre page personnelle, dans la langue de votre choix. Seule la première partie est obligatoire ; tout le reste est facultatif. Vous pouvez imprimer cette page et discuter des questions avant de commencer.
profile-questions-link = Toutes les questions, à lire et à imprimer

# The parts, and how far each has come
profile-step-questions = Les trois questions
profile-step-approach = Votre approche
profile-step-initiatives = Initiatives
profile-step-exchange = Thèmes et échanges
profile-step-decision = La décision de rejoindre la campagne
profile-step-picture = Une image
profile-step-check = Vérifier et envoyer
profile-state-empty = Rien de saisi pour l’instant
profile-state-begun = Incomplet
profile-state-done = Rempli

# Fields. $min and $max are numbers of characters.
profile-locale = Langue de vos réponses
profile-locale-hint = Écrivez dans la langue dans laquelle vous vous exprimez le mieux. Le Secrétariat peut ajouter des traductions.
profile-essential = Pourquoi les gouvernements locaux sont-ils essentiels pour les droits humains ?
profile-framework = Pourquoi les droits humains sont-ils un cadre utile pour l’action locale ?
profile-joining = Que signifie pour vous le fait de rejoindre la campagne, et que lui apportez-vous ?
profile-answer-hint = De { $min } à { $max } caractères
profile-text-hint = { $max } caractères au plus
profile-foundations = Fondements
profile-foundations-hint = Engagements, plans, lois ou chartes sur lesquels repose votre action en faveur des droits humains. { $max } caractères au plus.
profile-structures = Structures
profile-structures-hint = Services, conseils, instances de médiation et budgets qui portent cette action. { $max } caractères au plus.
profile-tools = Outils
profile-tools-hint = Vos méthodes : formation, participation, indicateurs, réclamations. { $max } caractères au plus.
profile-initiatives-text = Décrivez jusqu’à cinq actions de votre gouvernement local en faveur des droits humains. Une seule suffit.
profile-initiative = Initiative { $number }
profile-initiative-title = Titre
profile-initiative-text = Description
profile-initiative-link = Adresse web
profile-initiative-year = Année de début
profile-themes = Thèmes
profile-themes-hint = Choisissez les thèmes sur lesquels travaille votre gouvernement local.
profile-offers = Que pouvez-vous offrir aux autres ?
profile-seeks = Que recherchez-vous auprès des autres ?
profile-decision-text = Votre conseil ou un autre organe a-t-il décidé de rejoindre la campagne ? Parlez-nous-en. Le fichier n’est montré au public que si vous le souhaitez.
profile-decision-body = Qui a décidé
profile-decision-on = Date de la décision
profile-decision-on-hint = Année, mois et jour, par exemple 2026-11-25
profile-decision-reference = Numéro ou titre de la décision
profile-decision-public = Montrer le fichier au public
profile-decision-file = La décision en fichier PDF
profile-decision-file-hint = 5 Mo au plus, sans mot de passe. Un nouveau fichier remplace l’ancien.
profile-picture-text = Une image accompagne votre profil. N’envoyez que ce que vous avez le droit de publier. Nous retirons ce que l’appareil a noté dans le fichier, comme le lieu.
profile-picture-file = Image
profile-picture-file-hint = JPEG, PNG ou WebP, 6 Mo au plus. Une nouvelle image remplace l’ancienne.
profile-picture-alt = Ce que montre l’image
profile-picture-alt-hint = Pour les personnes qui ne peuvent pas la voir. { $max } caractères au plus.
profile-picture-holder = Titulaire des droits sur l’image
profile-file-remove = Retirer ce fichier
profile-file-kept = Votre fichier a été conservé et sera enregistré avec le reste. Il n’est pas nécessaire de le choisir de nouveau.
profile-file-again = Le fichier n’est plus là : choisissez-le de nouveau

# Themes, as in the letter
profile-theme-inclusion = Inclusion et solidarité
profile-theme-equality = Égalité et lutte contre le racisme
profile-theme-migrants = Droits des personnes migrantes
profile-theme-violence-against-women = Violences faites aux femmes
profile-theme-hate-speech = Discours de haine
profile-theme-water = Eau
profile-theme-food = Alimentation
profile-theme-health = Santé
profile-theme-housing = Logement
profile-theme-environment = Environnement
profile-theme-culture = Culture
profile-theme-peace = Paix et sécurité
profile-theme-participation = Participation démocratique
profile-theme-education = Éducation et sensibilisation aux droits
profile-theme-digital = Droits numériques
profile-theme-commons = Biens communs

# Saving and sending
profile-save = Enregistrer et continuer
profile-save-more = Enregistrer et en ajouter une autre
profile-save-later = Enregistrer et continuer plus tard
profile-saved = Votre profil a été enregistré. Vous pouvez continuer à tout moment.
profile-change = Modifier
profile-send = Envoyer le profil
profile-send-text = Relisez tout une dernière fois, puis envoyez le profil. Pendant que le Secrétariat le lit, vous ne pouvez pas le modifier.
profile-send-correction-text = Relisez tout une dernière fois, puis envoyez le profil. Le Secrétariat le lit avant que le public ne le voie.
profile-sent = Le profil a été envoyé. Vous recevrez un accusé de réception par courriel.
profile-stale = Quelqu’un a modifié cette partie depuis que vous avez ouvert la page. Ce que vous avez écrit n’a pas encore été enregistré ; tout est ici. Comparez avec ce qui est enregistré maintenant, puis enregistrez de nouveau.
profile-stale-whole = Quelqu’un a modifié le profil depuis que vous avez ouvert la page. Voici son état actuel : veuillez le relire avant de l’envoyer.
profile-theirs = Ce qui est enregistré maintenant

# Errors. $field is the label of the field.
profile-error-missing = Une réponse est nécessaire : { $field }
profile-error-short = Écrivez au moins { $min } caractères : { $field }
profile-error-locale = Choisissez la langue de vos réponses
profile-error-link = { $field } : saisissez une adresse web au bon format, par exemple https://www.example.org
profile-error-year = { $field } : saisissez une année, par exemple 2019
profile-error-day = { $field } : saisissez l’année, le mois et le jour, par exemple 2026-11-25
profile-error-pdf = Ce fichier ne peut pas être lu comme PDF. Enregistrez de nouveau le document au format PDF et choisissez ce fichier
profile-error-pdf-locked = Ce PDF est protégé par un mot de passe. Choisissez un fichier que tout le monde peut ouvrir
profile-error-pdf-large = Le PDF dépasse 5 Mo. Choisissez un fichier plus petit
profile-error-picture = Ce fichier ne peut pas être lu comme image. Choisissez un fichier JPEG, PNG ou WebP
profile-error-picture-large = L’image dépasse 6 Mo ou 40 millions de pixels, ou l’un de ses côtés dépasse 20 000 pixels. Choisissez-en une plus petite

# The answer to a request for information
profile-answer-title = Répondre au Secrétariat
profile-answer-asked = Ce que le Secrétariat a demandé
profile-answer-text = Écrivez votre réponse ici. S’il faut corriger quelque chose, faites-le d’abord :
profile-answer-label = Votre réponse
profile-answer-send = Envoyer la réponse
profile-answer-sent = Votre réponse a été envoyée. Vous recevrez un accusé de réception par courriel.
profile-answer-stale = Entre-temps, le Secrétariat a demandé autre chose. Votre réponse n’a pas été envoyée ; elle est encore ici. Veuillez lire la nouvelle question.
profile-answer-incomplete = Il manque quelque chose dans votre profil. Complétez-le d’abord ; votre réponse n’a pas encore été envoyée et elle est toujours ici.

# On the personal page
profile-complete = Compléter le profil
profile-correct = Corriger le profil
profile-read = Lire le profil
profile-next-needs-information = Le Secrétariat a besoin d’informations complémentaires de votre part. Répondez ici dès que possible : il poursuivra ensuite l’examen.
profile-next-pledged = Votre gouvernement local figure parmi les villes et territoires engagés. L’étape suivante est le profil : complétez-le ici pour devenir membre.
profile-next-wave = La vague actuelle se termine le { $date }. Tout profil accepté d’ici là est pris en compte dans cette vague.
profile-next-reminder = Si nous n’avons toujours pas reçu le profil le { $date }, nous vous le rappellerons par courriel.

# E-mails
profile-mail-sent-subject = Nous avons bien reçu votre profil ({ $reference })
profile-mail-sent-text = Merci. Votre profil a été transmis au Secrétariat, qui le lira et vous répondra par courriel. Vous n’avez rien à faire pour le moment.
profile-mail-correction-text = Merci. Les modifications de votre profil ont été transmises au Secrétariat. Le public voit l’ancien profil jusqu’à ce qu’elles soient acceptées.
profile-mail-answered-subject = Nous avons bien reçu votre réponse ({ $reference })
profile-mail-answered-text = Merci. Votre réponse a été transmise au Secrétariat, qui la lira et vous répondra par courriel. Vous n’avez rien à faire pour le moment.

profile-send-unavailable = Nous ne pouvons rien enregistrer pour le moment ; votre profil n’a donc pas été envoyé. Tout ce que vous avez écrit figure encore ici : veuillez l’envoyer de nouveau dans quelques minutes.
