# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Städte und Gebiete für Menschenrechte
site-description = Die globale Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“: Lesen Sie das Einladungsschreiben und treten Sie der Kampagne bei.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Zum Hauptinhalt springen
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Hauptnavigation
site-nav-letter = Einladungsschreiben
site-nav-campaign = Die Kampagne
site-nav-members = Wer teilnimmt
site-nav-join = Der Kampagne beitreten
# Read by screen readers before the name of the current language
site-language = Sprache
site-footer-committee = Ausschuss der UCLG für soziale Eingliederung, partizipative Demokratie und Menschenrechte
site-footer-label = Über diese Website
site-footer-ask = Ihre Kommune zum Beitritt auffordern
site-footer-contact = An das Sekretariat schreiben
site-footer-privacy = Datenschutzhinweise
site-footer-accessibility = Erklärung zur Barrierefreiheit
# Printed at the foot of a page, before its address
site-print-address = Adresse dieser Seite:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] Mitglied
   *[other] Mitglieder
}
site-pledges-label = { $count ->
    [one] Zusage
   *[other] Zusagen
}
site-goal-label = von 1000 bis zum Jahr 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Mitglieder: { $members }. Zusagen: { $pledges }. Ziel: 1000 bis zum Jahr 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Kampagnenrunde { $number } läuft
site-wave-until = bis zum { $date }, überall auf der Welt
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Die Runde endet am { $date } um { $time } Uhr UTC.
site-wave-unknown-end = Einsendeschluss wird noch bekannt gegeben
site-wave-between = Die nächste Kampagnenrunde hat noch nicht begonnen
site-wave-between-text = Sie können trotzdem schon heute beitreten: Ihre Interessenbekundung zählt dann zur nächsten Runde.
site-campaign-ended = Die Kampagne ist beendet
site-campaign-ended-text = Das Formular ist geschlossen. Wenn Sie uns schreiben möchten, erreichen Sie uns unter dieser Adresse:

# Forms
site-optional = optional
site-error-prefix = Fehler:
site-error-summary = Es gibt ein Problem
site-choose = Bitte auswählen

# Error pages: a title and a sentence each
site-error-home = Zum Einladungsschreiben
site-error-not-found = Seite nicht gefunden
site-error-not-found-text = Wenn Sie die Adresse eingegeben haben, prüfen Sie bitte, ob sie stimmt. Wenn Sie einem Link gefolgt sind, ist er möglicherweise veraltet oder unvollständig.
site-error-bad-request = Diese Anfrage konnte nicht gelesen werden
site-error-bad-request-text = Die Anfrage war beschädigt oder enthielt etwas Unerwartetes. Gehen Sie zurück, überprüfen Sie Ihre Angaben und versuchen Sie es noch einmal.
site-error-forbidden = Das ist nicht erlaubt
site-error-forbidden-text = Es wurde nichts geändert. Wenn Sie über eine andere Website hierhergekommen sind, öffnen Sie diese Seite direkt und versuchen Sie es noch einmal.
site-error-too-large = Das ist zu viel auf einmal
site-error-too-large-text = Gehen Sie zurück, kürzen Sie Ihre Angaben und senden Sie sie noch einmal ab.
site-error-too-many = Zu viele Versuche
site-error-too-many-text = Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.
site-error-unavailable = Wir können im Moment nichts speichern
site-error-unavailable-text = Das wird nicht lange dauern. Bitte versuchen Sie es in einigen Minuten noch einmal.
site-error-internal = Bei uns ist ein Fehler aufgetreten
site-error-internal-text = Der Fehler wurde aufgezeichnet, und wir gehen ihm nach. Bitte versuchen Sie es später noch einmal.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Wenn Sie uns deswegen schreiben, geben Sie bitte diesen Code an: { $id }

# Kinds of local government
site-kind-municipality = Gemeinde
site-kind-metropolitan = Metropolregion oder interkommunaler Verband
site-kind-province = Provinz, Departement oder Landkreis
site-kind-region = Region oder Bundesland
site-kind-network = Netzwerk oder Verband von Gebietskörperschaften
site-kind-other = Sonstige

# States of an expression of interest
site-state-unconfirmed = Adresse nicht bestätigt
site-state-received = Eingegangen
site-state-under-review = In Prüfung
site-state-needs-information = Weitere Angaben erforderlich
site-state-pledged = Zusage registriert
site-state-profile-submitted = Profil eingereicht
site-state-member = Mitglied
site-state-declined = Abgelehnt
site-state-withdrawn = Zurückgezogen
site-state-archived = Archiviert

# The name of this country where CLDR’s is not used
site-country-ps = Staat Palästina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Bitte versuchen Sie es in { $count } Minute erneut.
   *[other] Bitte versuchen Sie es in { $count } Minuten erneut.
}
# The picture shown where a page is shared
site-share-picture = Die Zahlen 10, 100 und 1000, tausend Punkte und das Jahr 2030

# The store cannot be written: what was sent comes back
site-again-text = Was Sie abgesendet haben, wurde nicht gespeichert. Hier steht alles noch: Bitte senden Sie es in einigen Minuten noch einmal ab.
site-again-button = Noch einmal absenden
