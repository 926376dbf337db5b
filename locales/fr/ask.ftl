# Ask your government to join: the model letter and the model motion.

ask-title = Inviter votre gouvernement local à participer
ask-description = Un modèle de lettre à la mairie et un modèle de délibération pour le conseil, en 13 langues, à copier, imprimer ou envoyer : invitez votre gouvernement local à rejoindre la campagne.
ask-intro = Vous aimeriez que votre ville ou votre région devienne une Ville ou un Territoire des Droits Humains ? Seul le gouvernement local peut rejoindre la campagne, mais les habitantes et habitants, les associations et les membres du conseil peuvent le lui demander. Voici un modèle de lettre et un modèle de délibération, à adapter comme vous le souhaitez.
ask-form-title = Compléter les noms
ask-private = Ce que vous saisissez ne figure que sur cette page. Nous ne l’enregistrons pas.
ask-name = Nom du gouvernement local
ask-sender = Votre nom
ask-place = Votre commune
ask-in = Langue de la lettre et de la délibération
ask-button = Compléter
ask-name-blank = [nom du gouvernement local]
ask-sender-blank = [votre nom]
ask-place-blank = [commune]
ask-letter-title = La lettre
ask-motion-title = La délibération
ask-use-hint = Sélectionnez le texte pour le copier, ou imprimez cette page : seules la lettre et la délibération sont imprimées, chacune sur sa propre page.
ask-mail = Ouvrir dans votre messagerie
ask-error-too-long = { $field } : ne dépassez pas { $max } caractères
ask-error-unprintable = { $field } : supprimez les caractères qui ne peuvent pas être affichés, comme les sauts de ligne ou les caractères de contrôle

# The subject of the e-mail
ask-subject = { $name } : participation à la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 »

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    À l’attention de la ou du maire
    { $name }

    { $place }, le { $date }

    Objet : participation à la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 »

    Madame la Maire, Monsieur le Maire,

    Je vous écris pour vous demander d’engager notre gouvernement local dans cette campagne mondiale de la Commission Inclusion Sociale, Démocratie Participative et Droits Humains de CGLU. Elle réunit des gouvernements locaux dont l’action est guidée par les droits humains. D’ici 2030, ils devraient être mille.

    C’est là où nous vivons que les droits humains deviennent réalité : dans le logement, la santé, l’accès à l’eau, l’éducation et la manière de décider. Les gouvernements locaux participants échangent leurs expériences, font entendre leur voix auprès des Nations Unies et montrent publiquement leur action.

    Tous les gouvernements locaux et régionaux peuvent participer, quelle que soit leur taille. La participation est gratuite et il n’est pas nécessaire d’être membre de CGLU. La campagne et le formulaire sont présentés ici :
    { $address }

    Je vous remercie par avance de faire cette démarche ou de soumettre la question au conseil, et de m’informer de la suite donnée à ma demande.

    Je vous prie d’agréer, Madame la Maire, Monsieur le Maire, l’expression de ma considération distinguée.

    { $sender }
ask-motion =
    Projet de délibération
    Objet : participation à la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 »

    { $name }

    Le conseil,

    Considérant que les droits humains se réalisent d’abord là où les gens vivent, et que le Conseil des droits de l’homme des Nations Unies a reconnu le rôle des gouvernements locaux dans sa résolution 45/7 ;
    Considérant que la campagne de la Commission Inclusion Sociale, Démocratie Participative et Droits Humains de CGLU réunit des gouvernements locaux dont l’action est guidée par les droits humains ;
    Considérant que tous les gouvernements locaux et régionaux peuvent y participer gratuitement, sans être membres de CGLU ;

    Après en avoir délibéré, décide :

    Article premier. De rejoindre la campagne.
    Article 2. De charger l’exécutif d’envoyer la manifestation d’intérêt au Secrétariat de la campagne et de désigner une personne à contacter ({ $address }).
    Article 3. De charger l’exécutif de préparer le profil pour la campagne avec les habitantes et habitants et les associations.
    Article 4. De demander qu’un compte rendu lui soit présenté dans un délai d’un an.
