# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Villes et Territoires des Droits Humains
site-description = La campagne mondiale « 10, 100, 1000 Villes et Territoires des Droits Humains d’ici 2030 » : lisez la lettre d’invitation et rejoignez-nous.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Aller au contenu principal
# Between a label and its value, with the spaces of the language.
site-colon = {" : "}

# Navigation
site-nav-label = Navigation principale
site-nav-letter = La lettre
site-nav-campaign = La campagne
site-nav-members = Qui participe
site-nav-join = Rejoindre la campagne
# Read by screen readers before the name of the current language
site-language = Langue
site-footer-committee = Commission Inclusion Sociale, Démocratie Participative et Droits Humains de CGLU
site-footer-label = À propos de ce site
site-footer-ask = Inviter votre gouvernement local à participer
site-footer-contact = Écrire au Secrétariat
site-footer-privacy = Déclaration de confidentialité
site-footer-accessibility = Déclaration d’accessibilité
# Printed at the foot of a page, before its address
site-print-address = Cette page :

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] membre
   *[other] membres
}
site-pledges-label = { $count ->
    [one] ville ou territoire engagé
   *[other] villes et territoires engagés
}
site-goal-label = sur 1000 d’ici 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Membres : { $members }. Villes et territoires engagés : { $pledges }. Objectif : 1000 d’ici 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = La vague { $number } est ouverte
site-wave-until = jusqu’au { $date }, partout dans le monde
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Clôture le { $date } à { $time } UTC.
site-wave-unknown-end = Date de clôture communiquée ultérieurement
site-wave-between = La prochaine vague n’est pas encore ouverte
site-wave-between-text = Vous pouvez néanmoins nous rejoindre dès aujourd’hui : votre manifestation d’intérêt fera partie de la prochaine vague.
site-campaign-ended = La campagne est terminée
site-campaign-ended-text = Le formulaire est fermé. Si vous souhaitez nous écrire, voici notre adresse :

# Forms
site-optional = facultatif
site-error-prefix = Erreur :
site-error-summary = Il y a un problème
site-choose = Veuillez choisir

# Error pages: a title and a sentence each
site-error-home = Aller à la lettre d’invitation
site-error-not-found = Page introuvable
site-error-not-found-text = Si vous avez saisi l’adresse, vérifiez qu’elle est correcte. Si vous avez suivi un lien, il est peut-être trop ancien ou incomplet.
site-error-bad-request = Cette demande n’a pas pu être lue
site-error-bad-request-text = Elle contient un élément endommagé ou inattendu. Revenez en arrière, vérifiez votre saisie et réessayez.
site-error-forbidden = Cette action n’est pas autorisée
site-error-forbidden-text = Rien n’a été modifié. Si vous venez d’un autre site web, ouvrez directement cette page et réessayez.
site-error-too-large = Cet envoi est trop volumineux
site-error-too-large-text = Revenez en arrière, raccourcissez votre texte et envoyez-le de nouveau.
site-error-too-many = Trop de tentatives
site-error-too-many-text = Veuillez patienter quelques minutes, puis réessayer.
site-error-unavailable = Nous ne pouvons rien enregistrer pour le moment
site-error-unavailable-text = Cela ne durera pas. Veuillez réessayer dans quelques minutes.
site-error-internal = Un problème est survenu de notre côté
site-error-internal-text = L’erreur a été enregistrée et nous allons l’examiner. Veuillez réessayer plus tard.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Si vous nous écrivez à ce sujet, veuillez indiquer ce code : { $id }

# Kinds of local government
site-kind-municipality = Municipalité
site-kind-metropolitan = Métropole ou intercommunalité
site-kind-province = Province, département ou comté
site-kind-region = Région ou État fédéré
site-kind-network = Réseau ou association de gouvernements locaux
site-kind-other = Autre

# States of an expression of interest
site-state-unconfirmed = Adresse non confirmée
site-state-received = Reçue
site-state-under-review = En cours d’examen
site-state-needs-information = Informations complémentaires demandées
site-state-pledged = Engagement publié
site-state-profile-submitted = Profil envoyé
site-state-member = Membre
site-state-declined = Non retenue
site-state-withdrawn = Retirée
site-state-archived = Archivée

# The name of this country where CLDR’s is not used
site-country-ps = État de Palestine

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Veuillez réessayer dans { $count } minute.
   *[other] Veuillez réessayer dans { $count } minutes.
}
# The picture shown where a page is shared
site-share-picture = Les nombres 10, 100 et 1000, mille points et l’année 2030

# The store cannot be written: what was sent comes back
site-again-text = Ce que vous avez envoyé n’a pas été enregistré. Tout figure encore ici : veuillez l’envoyer de nouveau dans quelques minutes.
site-again-button = Envoyer de nouveau
