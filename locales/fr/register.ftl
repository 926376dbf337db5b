# The desk: the list of signups, its filters, exports.

register-search-hint = Tout ce qui a été saisi : noms, région, responsable, contact, adresses, message. La référence aussi. Accents et majuscules sont indifférents.
register-more = Plus de filtres
# All of them; { $filter } is the filter: state, country, section, kind, wave, language, reviewer,
# age, decided, origin, flag, event, account
register-any = { $filter ->
    [section] Toutes
    [wave] Toutes
    [language] Toutes
    [age] Toutes
    [origin] Toutes
    [flag] Toutes
    [decided] Avec ou sans
   *[other] Tous
}
register-section = Section de CGLU
register-kind = Type
register-language = Langue
register-reviewer = Responsable du dossier
register-decided = Décision
register-origin = Provenance
register-flag = Particularité
register-no-country = Sans pays
register-no-wave = Aucune pour le moment
register-no-reviewer = Personne pour le moment
register-origin-form = Formulaire de ce site
register-origin-staff = Courriel ou papier, saisi par l’équipe
register-origin-import = Importation des membres plus anciens
register-age-week = Moins de 7 jours
register-age-month = Moins de 30 jours
register-age-older = 30 jours ou plus
register-age-old = 90 jours ou plus
register-decided-day = Dans les dernières 24 heures
register-decided-week = Dans les 7 derniers jours
register-decided-month = Dans les 30 derniers jours
register-flag-public = Sur les pages publiques
register-flag-proposed = Avec une proposition
register-flag-erased = Données personnelles effacées
register-erased = Données personnelles effacées
# The way back to the list, before the number of signups
register-found = Manifestations d’intérêt trouvées
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
register-contacts-text = Ce fichier contient les noms, les adresses et les numéros de téléphone des contacts. Le journal d’audit garde la trace de la personne qui l’a obtenu, de la date et du motif. Supprimez le fichier après usage.
register-contacts-why = Pourquoi avez-vous besoin des contacts ?
register-contacts-why-hint = Par exemple : invitation au forum de Gwangju. Au plus { $max } caractères.
register-error-why-missing = Indiquez pourquoi vous avez besoin des contacts
register-error-why-long = Raccourcissez votre motif à 500 caractères

# The audit log, for administrators
register-audit-title = Journal d’audit
register-audit-search = Rechercher
register-audit-search-hint = Une référence, une adresse électronique, un motif
register-audit-event = Quoi
register-audit-account = Qui
register-audit-from = Du
register-audit-to = Au
register-audit-when = Quand
register-audit-about = Objet
register-audit-nobody = Public, ligne de commande ou le site lui-même
register-audit-none = Aucune entrée ne correspond.
register-audit-text = Qui a consulté ou modifié quoi. Les entrées ne peuvent pas être modifiées ; la consultation de cette page est elle-même une entrée.

# What the audit log tells of: first the thing, then what was done
register-event-account-invited = Compte : invitation
register-event-account-set-up = Compte : configuration
register-event-account-disabled = Compte : fermeture
register-event-account-enabled = Compte : réouverture
register-event-account-reset = Compte : nouvelle invitation
register-event-role-changed = Compte : changement de rôle
register-event-sessions-ended = Compte : sessions fermées
register-event-accounts-listed = Comptes : liste consultée
register-event-account-viewed = Compte : consultation
register-event-password-changed = Mot de passe modifié
register-event-password-refused = Changement de mot de passe refusé
register-event-code-changed = Code à usage unique reconfiguré
register-event-recovery-codes-made = Codes de secours créés
register-event-recovery-code-used = Code de secours utilisé
register-event-signed-in = Connexion
register-event-sign-in-failed = Connexion échouée
register-event-sign-ins-strayed = Connexions échouées sans compte : combien en une heure
register-event-signed-out = Déconnexion
register-event-signups-listed = Manifestations d’intérêt : liste consultée
register-event-signup-viewed = Manifestation d’intérêt : consultation
register-event-note-added = Manifestation d’intérêt : note ajoutée
register-event-signups-exported = Manifestations d’intérêt : exportation
register-event-contacts-exported = Contacts : exportation
register-event-signup-confirmed = Manifestation d’intérêt : adresse confirmée manuellement
register-event-signup-undisowned = Manifestation d’intérêt : « Ce n’était pas moi » annulé
register-event-signup-released = Manifestation d’intérêt : sortie de quarantaine
register-event-signup-kept = Manifestation d’intérêt : conservée sans confirmation
register-event-signup-moved = Manifestation d’intérêt : changement d’état
register-event-proposal-accepted = Corrections : acceptées
register-event-proposal-discarded = Corrections : rejetées
register-event-contact-settled = Contact : opposition réglée
register-event-decisions-listed = Décisions : liste consultée
register-event-decision-proposed = Décision : proposée
register-event-decision-released = Décision : validée
register-event-decision-discarded = Décision : abandonnée
register-event-mails-listed = Courriels : liste consultée
register-event-mail-viewed = Courriel : consultation
register-event-mail-retried = Courriel : nouvel essai
register-event-mail-resent = Courriel : rédigé à nouveau
register-event-mail-settled = Courriel : retiré de la liste de travail
register-event-mails-held = Courriels : envoi suspendu
register-event-mails-released = Courriels : envoi repris
register-event-retention-erased = Conservation : effacement
register-event-person-exported = Données d’une personne : exportation
register-event-person-erased = Données d’une personne : effacement
register-event-members-imported = Membres : importation
register-event-store-copied = Sauvegarde faite
register-event-store-restored = Sauvegarde restaurée
register-event-wave-changed = Vague : modification
register-event-supporter-changed = Soutien : modification
register-event-document-changed = Document : modification
register-event-audit-viewed = Journal d’audit : consultation
register-event-messages-listed = Messages : liste consultée
register-event-message-done = Message : traité
register-event-message-reopened = Message : rouvert
register-event-message-released = Message : sorti de quarantaine
