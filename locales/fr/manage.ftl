# The desk: waves, supporters, documents, import.

# Les tâches plus rares
manage-nav = Gestion
manage-title = Gestion
manage-nothing = Votre rôle ne comporte aucune tâche ici. Une personne qui administre le site peut vous en attribuer un autre.

# L’import de membres depuis un fichier CSV
manage-import-title = Importer des membres
manage-import-about = Les membres et engagements plus anciens que ce site, depuis un fichier CSV.
manage-import-text = Collez la liste ou choisissez un fichier. L’effet de l’importation vous est d’abord présenté ; rien n’est enregistré sans votre accord.
manage-import-list = La liste, collée
manage-import-file = Ou un fichier
manage-import-file-hint = CSV en UTF-8, séparé par des virgules ou des points-virgules
manage-import-look = Examiner la liste
manage-import-columns = Les colonnes
manage-import-columns-text = La première ligne nomme les colonnes, dans n’importe quel ordre. Une ligne dont la source existe déjà n’est jamais importée de nouveau.
manage-import-faults = { $count ->
    [one] { $count } erreur dans la liste ; rien n’a été enregistré
   *[other] { $count } erreurs dans la liste ; rien n’a été enregistré
}
manage-import-look-title = Ce que ferait l’importation
manage-import-nothing-yet = Rien n’a encore été enregistré.
manage-import-new = Nouveau
manage-import-same = Déjà présent
manage-import-differs = Déjà présent, mais différent
manage-import-differs-text = Ce qui existe déjà reste tel quel, car quelqu’un l’a peut-être corrigé. Les colonnes qui diffèrent sont nommées ; modifiez-les sur la page de la manifestation d’intérêt.
manage-import-none-new = Rien n’est nouveau dans cette liste.
manage-import-take = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
manage-import-done = { $count ->
    [one] { $count } ligne a été importée et est publique.
   *[other] { $count } lignes ont été importées et sont publiques.
}
manage-import-row = Ligne
manage-import-joined = Adhésion
manage-import-fate = Ce qui se passe
manage-import-like = Peut-être le même gouvernement local :
manage-import-line = Ligne { $line }
manage-import-cell = Ligne { $line }, { $column }
manage-event-imported = Importée depuis une liste

# Ce que contiennent les colonnes
manage-column-name = Nom dans sa langue et son écriture ; obligatoire
manage-column-latin-name = Nom en lettres latines, s’il est différent
manage-column-kind = municipality, metropolitan, province, region, network ou other ; obligatoire
manage-column-country = Deux lettres de la norme ISO 3166-1, par exemple KR ; seul un réseau peut ne pas en avoir
manage-column-region = Distingue les homonymes
manage-column-level = pledge (engagement) ou member (membre) ; obligatoire
manage-column-wave = Numéro de la vague, s’il est connu
manage-column-joined-on = Jour, mois ou année : 2022-09-15, 2022-09 ou 2022
manage-column-website = Adresse du site web
manage-column-latitude = Degrés entre −90 et 90, positifs au nord
manage-column-longitude = Degrés entre −180 et 180, positifs à l’est
manage-column-contact-email = Adresse de la personne à contacter ; sans elle, aucun courriel n’est jamais envoyé
manage-column-source-url = Adresse de la page qui a annoncé l’adhésion ; obligatoire. Chacune ne peut figurer qu’une fois

# Erreurs. $value est le contenu de la cellule, une limite, une ligne ou les mots admis.
manage-fault-not-csv = Ce n’est pas un fichier CSV en UTF-8. Enregistrez le tableau au format « CSV UTF-8 » et envoyez ce fichier
manage-fault-empty = La liste est vide
manage-fault-no-rows = Il y a des colonnes, mais aucune ligne
manage-fault-rows = Plus de { $value } lignes ; divisez la liste
manage-fault-column-twice = La colonne « { $value } » figure deux fois
manage-fault-column-unknown = Il n’existe pas de colonne « { $value } »
manage-fault-column-missing = La colonne « { $value } » manque
manage-fault-cells = Le nombre de cellules n’est pas celui de la première ligne : { $value }
manage-fault-stray-quote = La cellule contient un guillemet ; mettez toute la cellule entre guillemets et doublez ceux de l’intérieur
manage-fault-open-quote = Un guillemet est ouvert et jamais fermé
manage-fault-after-quote = Du texte suit le guillemet fermant
manage-fault-missing = Ne doit pas être vide
manage-fault-letters = Des lettres ont été perdues, car le fichier n’est pas en UTF-8 : { $value }
manage-fault-unprintable = Il y a des caractères qui ne peuvent pas être affichés, par exemple des sauts de ligne
manage-fault-too-long = Plus de { $value } caractères
manage-fault-word = Doit être l’un de ces mots : { $value }
manage-fault-country = N’est pas un code de pays ISO 3166-1 : { $value }
manage-fault-wave = Cette vague n’existe pas : { $value }
manage-fault-date = N’est pas un jour, un mois ou une année comme 2022-09-15, 2022-09 ou 2022 : { $value }
manage-fault-future = Date future : { $value }
manage-fault-degrees = Doit être un nombre de degrés entre −{ $value } et { $value }
manage-fault-half-a-place = La latitude et la longitude vont ensemble ; l’une manque
manage-fault-website = N’est pas l’adresse d’un site web : { $value }
manage-fault-source = N’est pas l’adresse d’une page : { $value }
manage-fault-source-twice = Figure déjà à la ligne { $value }
manage-fault-name-twice = Le même gouvernement local figure déjà à la ligne { $value }
manage-fault-email = N’est pas une adresse électronique : { $value }
manage-fault-email-local = Les serveurs de messagerie refusent les lettres accentuées avant le @ : { $value }

# Ce que partagent les pages suivantes
manage-save = Enregistrer
manage-stale = Quelqu’un a modifié ces données depuis que vous les avez ouvertes. Rien de votre saisie n’a été enregistré. Voici l’état actuel ; votre saisie figure ci-dessous. Si vous enregistrez de nouveau, elle remplacera cet état.

# Les vagues de la campagne
manage-waves-title = Vagues
manage-waves-about = Les dates d’ouverture et de clôture des vagues de la campagne.
manage-waves-text = Le site suit aussitôt ces dates dans tout ce qu’il dit de la campagne. Une vague se clôt quand sa dernière journée est terminée partout dans le monde.
manage-wave-title = Vague { $number }
manage-wave-number = Numéro
manage-wave-opens = Ouverture
manage-wave-opens-hint = Un jour ou un mois : 2027-03-15 ou 2027-03. Vide : elle est ouverte, sans que l’on sache depuis quand
manage-wave-closes = Clôture
manage-wave-closes-hint = Le dernier jour, par exemple 2027-09-30. Vide : date communiquée ultérieurement
manage-wave-signups = Manifestations d’intérêt
manage-wave-unknown = inconnue
manage-wave-to-be-announced = communiquée ultérieurement
manage-wave-add = Ajouter une vague
manage-wave-delete = Supprimer cette vague
manage-wave-saved = La vague est enregistrée.
manage-wave-deleted = La vague est supprimée.
manage-wave-in-use = Des manifestations d’intérêt appartiennent à cette vague : elle garde son numéro et ne peut pas être supprimée.
manage-wave-error-number = Saisissez un nombre de 1 à 999
manage-wave-error-taken = La vague { $number } existe déjà
manage-wave-error-in-use = Des manifestations d’intérêt appartiennent à cette vague, son numéro reste donc le même
manage-wave-error-opens = Saisissez un jour comme 2027-03-15, un mois comme 2027-03, ou rien
manage-wave-error-closes = Saisissez un jour comme 2027-09-30, ou rien
manage-wave-error-backwards = Elle ne peut pas être close avant son ouverture
manage-wave-error-order = Ces dates ne vont pas avec la vague { $number } : les vagues se suivent par leurs numéros et ne se chevauchent pas

# Les soutiens de la lettre
manage-supporters-title = Soutiens de la lettre
manage-supporters-about = Qui figure sous « Avec le soutien de » sur la page de la lettre.
manage-supporters-text = Les soutiens figurent à la fin de la lettre dans toutes les langues. Tant qu’il n’y en a aucun, la ligne n’apparaît pas.
manage-supporters-none = Il n’y en a pas encore.
manage-supporter-title = Soutien
manage-supporter-name = Nom
manage-supporter-website = Site web
manage-supporter-position = Place dans la liste
manage-supporter-position-hint = Les nombres les plus petits viennent en premier
manage-supporter-add = Ajouter un soutien
manage-supporter-delete = Retirer ce soutien
manage-supporter-saved = Le soutien est enregistré et figure sur la page de la lettre.
manage-supporter-deleted = Le soutien est retiré.
manage-supporter-error-name = Saisissez le nom
manage-supporter-error-long = Saisissez un nom de 200 caractères au maximum, sur une ligne
manage-supporter-error-twice = Ce soutien figure déjà dans la liste
manage-supporter-error-website = Saisissez une adresse web, par exemple https://www.example.org, ou rien
manage-supporter-error-position = Saisissez un nombre de 1 à 999
manage-supporter-logo = Logo
manage-supporter-logo-none = Il n’y en a pas : la lettre montre le nom.
manage-supporter-logo-file = Fichier
manage-supporter-logo-hint = PNG, JPEG ou WebP, 6 Mo au plus, de préférence sur fond blanc ou transparent. Le nom en est le texte de remplacement. Les informations que le fichier contient en plus de l’image sont retirées.
manage-supporter-logo-save = Enregistrer le logo
manage-supporter-logo-delete = Retirer le logo
manage-supporter-logo-saved = Le logo est enregistré et figure sur la page de la lettre.
manage-supporter-logo-deleted = Le logo est retiré ; la lettre montre le nom.
manage-supporter-logo-error-none = Choisissez un fichier
manage-supporter-logo-error-unreadable = Ce fichier ne peut pas être lu comme image. Choisissez un fichier PNG, JPEG ou WebP
manage-supporter-logo-error-large = L’image dépasse 6 Mo ou 40 millions de pixels, ou l’un de ses côtés dépasse 20 000 pixels. Choisissez-en une plus petite

# Les documents à télécharger
manage-documents-title = Documents
manage-documents-about = Ce que l’on peut télécharger depuis la page de la campagne, par langue.
manage-documents-text = Dans toutes les langues, la page de la campagne les présente tous, en commençant par ceux qui sont dans la langue de lecture.
manage-documents-none = Il n’y en a pas encore.
manage-document-title = Document
manage-document-name = Titre
manage-document-name-hint = Dans la langue du document
manage-document-locale = Langue
manage-document-file = Fichier PDF
manage-document-file-hint = 6 Mo au maximum
manage-document-file-replace = 6 Mo au maximum. Sans nouveau fichier, l’actuel est conservé
manage-document-size = PDF, { $size } ko
manage-document-add = Ajouter un document
manage-document-delete = Retirer ce document
manage-document-saved = Le document est enregistré et peut être téléchargé.
manage-document-deleted = Le document est retiré.
manage-document-error-title = Saisissez le titre
manage-document-error-long = Saisissez un titre de 200 caractères au maximum, sur une ligne
manage-document-error-locale = Choisissez la langue du document
manage-document-error-none = Choisissez un fichier
manage-document-error-large = Choisissez un fichier de 6 Mo au maximum
manage-document-error-pdf = Choisissez un fichier PDF complet
manage-document-error-locked = Choisissez un fichier PDF qui s’ouvre sans mot de passe
