# The desk: the list of signups, its filters, exports.

register-search-hint = Tout ce qui a été saisi : noms, région, responsable, contact, adresses, message. La référence aussi. Accents et majuscules sont indifférents.
register-more = Plus de filtres
register-any = Tous
register-section = Section de CGLU
register-kind = Type
register-language = Langue
register-reviewer = Responsable du dossier
register-origin = Provenance
register-flag = Particularité
register-no-country = Sans pays
register-no-wave = Aucune pour le moment
register-no-reviewer = Personne pour le moment
register-origin-form = Formulaire de ce site
register-origin-staff = Courrier ou papier, saisi par l’équipe
register-origin-import = Importation des membres plus anciens
register-age-week = Moins de 7 jours
register-age-month = Moins de 30 jours
register-age-older = 30 jours ou plus
register-age-old = 90 jours ou plus
register-flag-public = Sur les pages publiques
register-flag-erased = Données personnelles effacées
register-erased = Données personnelles effacées
register-active = Filtres actifs
# Read by screen readers before a filter, such as “State: Received”
register-clear = Retirer le filtre :
register-clear-all = Retirer tous les filtres
register-export-csv = Exporter en CSV
register-export-xlsx = Exporter en XLSX
register-export-contacts = Exporter les contacts
register-xlsx-most = Un fichier XLSX contient au plus { $count } manifestations d’intérêt : exportez en CSV ou filtrez
register-print = Pour l’impression
register-by-pages = Page par page
register-print-most = Sur papier, les { $count } premières

# The contacts, an export of their own
register-contacts-title = Exporter les contacts
register-contacts-text = Ce fichier contient les noms, les adresses et les numéros de téléphone des contacts. Le journal d’audit conserve qui l’a pris, quand et pourquoi. Supprimez le fichier après usage.
register-contacts-why = Pourquoi avez-vous besoin des contacts ?
register-contacts-why-hint = Par exemple : invitation au forum de Gwangju
register-error-why-missing = Indiquez pourquoi vous avez besoin des contacts
register-error-why-long = Raccourcissez votre motif à 500 caractères
