# The campaign page: aims, how to take part, documents.

campaign-title = La campagne
campaign-description = Les objectifs de la campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 », qui peut la rejoindre, comment participer et les dates de ses vagues.
campaign-lead = La campagne « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 » réunit des gouvernements locaux qui veulent que les droits humains guident leur action. D’ici 2030, ils devraient être mille.
campaign-origin = Elle est menée par la Commission Inclusion Sociale, Démocratie Participative et Droits Humains de CGLU, avec les gouvernements locaux participants.

campaign-aims-title = Quatre objectifs
campaign-aim-connect = <strong>Relier.</strong> Ce qu’une ville ou une région fait pour les droits humains mérite d’être connu ailleurs. La campagne relie les initiatives locales par-delà les frontières, dans un esprit de solidarité.
campaign-aim-grow = <strong>Grandir.</strong> Le mouvement des Villes et Territoires des Droits Humains doit s’étendre et se renforcer.
campaign-aim-heard = <strong>Se faire entendre.</strong> L’action locale doit peser davantage dans le monde : les gouvernements locaux ont besoin d’une voix dans le système des droits humains et aux Nations Unies.
campaign-aim-adopt = <strong>S’engager chez soi.</strong> La campagne encourage les gouvernements locaux à se doter de leur propre cadre en matière de droits humains : une charte, un plan ou un service, par exemple.

campaign-definition-title = Qu’est-ce qu’une Ville des Droits Humains ?
campaign-definition = Selon la Déclaration de Gwangju de 2011, une Ville des Droits Humains est à la fois une communauté locale et un processus sociopolitique dans un contexte local où les droits humains jouent un rôle essentiel en tant que valeurs fondamentales et principes directeurs. Autrement dit, c’est un lieu et une manière de travailler, et ce travail n’est jamais achevé.

campaign-who-title = Qui peut participer
campaign-who = Tous les gouvernements locaux et régionaux peuvent participer : municipalités, métropoles, provinces, départements, régions et leurs réseaux, quelles que soient leur taille et leurs compétences. La participation est gratuite et il n’est pas nécessaire d’être membre de CGLU.

campaign-steps-title = Comment participer
campaign-step-interest = <strong>Manifestez votre intérêt.</strong> Remplissez le <a data-l10n-name="join">formulaire de ce site</a>. Cela prend moins de cinq minutes.
campaign-step-confirm = <strong>Confirmez l’adresse.</strong> Nous envoyons aussitôt un lien par courriel à la personne à contacter.
campaign-step-answer = <strong>Recevez notre réponse.</strong> Le Secrétariat lit votre envoi et vous répond.
campaign-step-profile = <strong>Complétez votre profil.</strong> Vous expliquez ce que les droits humains apportent à votre travail et ce que vous apportez à la campagne. Vous pouvez enregistrer vos réponses et continuer plus tard.

campaign-levels-title = Engagement et membre
campaign-level-pledge = <strong>Engagement :</strong> le Secrétariat a accepté la manifestation d’intérêt du gouvernement local, qui figure dès lors sur ce site.
campaign-level-member = <strong>Membre :</strong> le Secrétariat a aussi accepté le profil du gouvernement local, qui devient une Ville ou un Territoire des Droits Humains.
campaign-benefits-title = Ce que les membres y gagnent
campaign-benefit-network = Un réseau pour échanger leurs expériences avec d’autres gouvernements locaux.
campaign-benefit-voice = Une voix auprès des Nations Unies.
campaign-benefit-events = Une place dans des rencontres internationales comme le Forum Mondial des Villes des Droits Humains, à Gwangju.
campaign-benefit-profile = Un profil public sur ce site, qui montre leur action.

campaign-waves-title = Vagues et dates
campaign-waves-text = La campagne avance par vagues. Une vague reste ouverte jusqu’à ce que son dernier jour soit terminé partout dans le monde : elle se clôt à 12:00 UTC le lendemain. Entre deux vagues, le formulaire reste ouvert lui aussi.
campaign-waves-name = Vague
campaign-wave = Vague { $number }
campaign-wave-opens = Ouverture
campaign-wave-closes = Clôture
# The closing date of a wave that is still open
campaign-wave-unannounced = date communiquée ultérieurement

campaign-questions-title = Questions fréquentes
campaign-question-free = Est-ce payant ?
campaign-answer-free = Non. Il n’y a aucun frais, ni pour rejoindre la campagne ni pour y rester.
campaign-question-uclg = Faut-il être membre de CGLU ?
campaign-answer-uclg = Non. La campagne est ouverte à tous les gouvernements locaux et régionaux.
campaign-question-size = Sommes-nous trop petits ?
campaign-answer-size = Non. Un village peut participer, tout comme une capitale ou une région.
campaign-question-council = Faut-il une délibération du conseil ?
campaign-answer-council = La campagne n’en demande pas. La personne qui envoie le formulaire déclare y être autorisée. Si vos règles exigent une délibération, adoptez-la d’abord ; vous pourrez la joindre à votre profil.
campaign-question-checked = Que vérifie le Secrétariat ?
campaign-answer-checked = Que la demande vient bien d’un gouvernement local ou d’un réseau de gouvernements locaux, qu’elle n’a pas déjà été faite et que la personne qui l’envoie peut parler au nom de ce gouvernement.
campaign-question-seen = Qui voit nos réponses ?
campaign-answer-seen = Le nom, le type, le pays, la région, le site web et la population de votre gouvernement local, ainsi que le nom et la fonction de la personne qui le dirige, deviennent publics une fois acceptés par le Secrétariat. Les coordonnées de contact et votre message restent réservés au Secrétariat. La <a data-l10n-name="privacy">déclaration de confidentialité</a> en dit plus.
campaign-question-late = Et si une vague est close ?
campaign-answer-late = Vous pouvez tout de même envoyer le formulaire. Votre manifestation d’intérêt fera alors partie de la vague suivante.
campaign-question-leave = Peut-on la modifier ou la retirer ensuite ?
campaign-answer-leave = Oui, à tout moment. Le lien personnel de notre courriel ouvre une page où vous corrigez vos réponses ou retirez votre manifestation d’intérêt.

campaign-documents-title = Documents à télécharger
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } ko
