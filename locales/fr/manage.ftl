# The desk: waves, supporters, documents, import.

# Les tâches plus rares
manage-nav = Gestion
manage-title = Gestion
manage-nothing = Aucune tâche ici pour votre rôle. Une personne qui administre le site peut vous en donner un autre.

# L’import de membres depuis un fichier CSV
manage-import-title = Importer des membres
manage-import-about = Les membres et engagements plus anciens que ce site, depuis un fichier CSV.
manage-import-text = Collez la liste ou choisissez un fichier. Vous voyez d’abord ce qu’elle ferait ; rien n’est enregistré sans votre accord.
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
manage-import-look-title = Ce que ferait la liste
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
manage-import-fate = Suite
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
manage-fault-future = Est dans le futur : { $value }
manage-fault-degrees = Doit être un nombre de degrés entre −{ $value } et { $value }
manage-fault-half-a-place = La latitude et la longitude vont ensemble ; l’une manque
manage-fault-website = N’est pas l’adresse d’un site web : { $value }
manage-fault-source = N’est pas l’adresse d’une page : { $value }
manage-fault-source-twice = Figure déjà à la ligne { $value }
manage-fault-name-twice = Le même gouvernement local figure déjà à la ligne { $value }
manage-fault-email = N’est pas une adresse électronique : { $value }
manage-fault-email-local = Les serveurs de messagerie refusent les lettres accentuées avant le @ : { $value }
