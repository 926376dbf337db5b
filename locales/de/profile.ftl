# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Ihr Profil
profile-intro = Das Profil zeigt der Öffentlichkeit, was Ihre Gebietskörperschaft für die Menschenrechte tut. Sie können es in mehreren Schritten und in jeder Sprache schreiben: Was Sie speichern, bleibt hier.
profile-member-text = Ihr Profil ist öffentlich. Ändern Sie, was nicht mehr stimmt, und senden Sie es ab; bis das Sekretariat es angenommen hat, sieht die Öffentlichkeit das alte.
profile-correction-waiting = Ihre Berichtigungen liegen beim Sekretariat. Wenn Sie jetzt etwas ändern, senden Sie sie bitte noch einmal ab.
profile-waiting = Dies ist das Profil, das Sie abgesendet haben. Das Sekretariat liest es gerade und wird per E-Mail antworten.
# How many required answers have been given
profile-progress = Beantwortete Pflichtfragen: { $given } von { $all }
profile-back = Alle Teile des Profils

# Before starting
profile-questions-title = Die Fragen des Profils
profile-questions-text = Sobald Ihre Zusage angenommen ist, beantworten Sie diese Fragen auf Ihrer persönlichen Seite, in der Sprache Ihrer Wahl. Nur der erste Teil ist Pflicht, alles Übrige ist optional. Sie können diese Seite ausdrucken und die Fragen besprechen, bevor Sie beginnen.
profile-questions-link = Alle Fragen zum Lesen und Ausdrucken

# The parts, and how far each has come
profile-step-questions = Die drei Fragen
profile-step-approach = Ihr Ansatz
profile-step-initiatives = Initiativen
profile-step-exchange = Themen und Austausch
profile-step-decision = Der Beschluss zum Beitritt
profile-step-picture = Ein Bild
profile-step-check = Überprüfen und absenden
profile-state-empty = Noch nichts eingetragen
profile-state-begun = Noch nicht vollständig
profile-state-done = Ausgefüllt

# Fields. $min and $max are numbers of characters.
profile-locale = Sprache Ihrer Antworten
profile-locale-hint = Schreiben Sie in der Sprache, in der Sie sich am besten ausdrücken können. Das Sekretariat kann Übersetzungen hinzufügen.
profile-essential = Warum sind lokale Gebietskörperschaften für die Menschenrechte unverzichtbar?
profile-framework = Warum sind die Menschenrechte ein nützlicher Rahmen für das Handeln vor Ort?
profile-joining = Was bedeutet der Beitritt zur Kampagne für Sie, und was bringen Sie ein?
profile-answer-hint = { $min } bis { $max } Zeichen
profile-text-hint = Höchstens { $max } Zeichen
profile-foundations = Grundlagen
profile-foundations-hint = Verpflichtungen, Pläne, Gesetze oder Chartas, auf denen Ihre Menschenrechtsarbeit beruht. Höchstens { $max } Zeichen.
profile-structures = Strukturen
profile-structures-hint = Stellen, Beiräte, Ombudspersonen und Haushaltsmittel, die diese Arbeit tragen. Höchstens { $max } Zeichen.
profile-tools = Instrumente
profile-tools-hint = Wie Sie arbeiten: Fortbildung, Beteiligung, Indikatoren, Beschwerden. Höchstens { $max } Zeichen.
profile-initiatives-text = Beschreiben Sie bis zu fünf Dinge, die Ihre Gebietskörperschaft für die Menschenrechte tut. Eines genügt.
profile-initiative = Initiative { $number }
profile-initiative-title = Titel
profile-initiative-text = Beschreibung
profile-initiative-link = Webadresse
profile-initiative-year = Jahr des Beginns
profile-themes = Themen
profile-themes-hint = Wählen Sie die Themen, an denen Ihre Gebietskörperschaft arbeitet.
profile-offers = Was können Sie anderen anbieten?
profile-seeks = Was suchen Sie bei anderen?
profile-decision-text = Hat Ihr Rat oder ein anderes Gremium den Beitritt beschlossen? Berichten Sie uns davon. Die Datei wird nur dann öffentlich gezeigt, wenn Sie es wünschen.
profile-decision-body = Wer den Beitritt beschlossen hat
profile-decision-on = Datum des Beschlusses
profile-decision-on-hint = Jahr, Monat und Tag, zum Beispiel 2026-11-25
profile-decision-reference = Nummer oder Titel des Beschlusses
profile-decision-public = Die Datei öffentlich zeigen
profile-decision-file = Der Beschluss als PDF-Datei
profile-decision-file-hint = Höchstens 5 MB, ohne Passwort. Eine neue Datei ersetzt die alte.
profile-picture-text = Zu Ihrem Profil wird ein Bild gezeigt. Senden Sie nur, was Sie veröffentlichen dürfen. Was die Kamera in der Datei vermerkt hat, etwa den Ort, entfernen wir.
profile-picture-file = Bild
profile-picture-file-hint = JPEG, PNG oder WebP, höchstens 6 MB. Ein neues Bild ersetzt das alte.
profile-picture-alt = Was das Bild zeigt
profile-picture-alt-hint = Für Menschen, die es nicht sehen können. Höchstens { $max } Zeichen.
profile-picture-holder = Wer die Rechte am Bild hat
profile-file-remove = Diese Datei entfernen
profile-file-kept = Ihre Datei ist noch da und wird mit allem anderen gespeichert. Sie müssen sie nicht noch einmal auswählen.
profile-file-again = Die Datei ist nicht mehr da: Wählen Sie sie noch einmal aus

# Themes, as in the letter
profile-theme-inclusion = Inklusion und Solidarität
profile-theme-equality = Gleichheit und Kampf gegen Rassismus
profile-theme-migrants = Rechte von Migrantinnen und Migranten
profile-theme-violence-against-women = Gewalt gegen Frauen
profile-theme-hate-speech = Hassrede
profile-theme-water = Wasser
profile-theme-food = Ernährung
profile-theme-health = Gesundheit
profile-theme-housing = Wohnen
profile-theme-environment = Umwelt
profile-theme-culture = Kultur
profile-theme-peace = Frieden und Sicherheit
profile-theme-participation = Demokratische Teilhabe
profile-theme-education = Bildung und Bewusstsein für Rechte
profile-theme-digital = Digitale Rechte
profile-theme-commons = Gemeingüter

# Saving and sending
profile-save = Speichern und weiter
profile-save-more = Speichern und eine weitere hinzufügen
profile-save-later = Speichern und später fortfahren
profile-saved = Ihr Profil ist gespeichert. Sie können jederzeit fortfahren.
profile-change = Ändern
profile-send = Profil absenden
profile-send-text = Lesen Sie alles noch einmal und senden Sie dann das Profil ab. Während das Sekretariat es liest, können Sie es nicht ändern.
profile-send-correction-text = Lesen Sie alles noch einmal und senden Sie dann das Profil ab. Das Sekretariat liest es, bevor die Öffentlichkeit es sieht.
profile-sent = Das Profil wurde abgesendet. Sie erhalten eine Eingangsbestätigung per E-Mail.
profile-stale = Jemand hat diesen Teil geändert, seit Sie die Seite geöffnet haben. Was Sie geschrieben haben, ist noch nicht gespeichert; es steht alles hier. Vergleichen Sie es mit dem jetzt gespeicherten Stand und speichern Sie noch einmal.
profile-stale-whole = Jemand hat das Profil geändert, seit Sie die Seite geöffnet haben. Dies ist der jetzige Stand: Bitte lesen Sie ihn noch einmal, bevor Sie ihn absenden.
profile-theirs = Der jetzt gespeicherte Stand

# Errors. $field is the label of the field.
profile-error-missing = Eine Antwort ist erforderlich: { $field }
profile-error-short = Schreiben Sie mindestens { $min } Zeichen: { $field }
profile-error-locale = Wählen Sie die Sprache Ihrer Antworten aus
profile-error-link = { $field }: Geben Sie eine gültige Webadresse ein, zum Beispiel https://www.example.org
profile-error-year = { $field }: Geben Sie ein Jahr ein, zum Beispiel 2019
profile-error-day = { $field }: Geben Sie Jahr, Monat und Tag ein, zum Beispiel 2026-11-25
profile-error-pdf = Diese Datei lässt sich nicht als PDF lesen. Speichern Sie das Dokument noch einmal als PDF und wählen Sie diese Datei
profile-error-pdf-locked = Dieses PDF ist mit einem Passwort geschützt. Wählen Sie eine Datei, die alle öffnen können
profile-error-pdf-large = Das PDF ist größer als 5 MB. Wählen Sie eine kleinere Datei
profile-error-picture = Diese Datei lässt sich nicht als Bild lesen. Wählen Sie eine JPEG-, PNG- oder WebP-Datei
profile-error-picture-large = Das Bild ist größer als 6 MB oder 40 Millionen Pixel, oder eine Seite ist länger als 20.000 Pixel. Wählen Sie ein kleineres

# The answer to a request for information
profile-answer-title = Dem Sekretariat antworten
profile-answer-asked = Was das Sekretariat gefragt hat
profile-answer-text = Schreiben Sie hier Ihre Antwort. Wenn etwas zu berichtigen ist, tun Sie das bitte zuerst:
profile-answer-label = Ihre Antwort
profile-answer-send = Antwort absenden
profile-answer-sent = Ihre Antwort wurde abgesendet. Sie erhalten eine Eingangsbestätigung per E-Mail.
profile-answer-stale = Das Sekretariat hat inzwischen etwas anderes gefragt. Ihre Antwort wurde nicht abgesendet; sie steht noch hier. Bitte lesen Sie die neue Frage.
profile-answer-incomplete = In Ihrem Profil fehlt etwas. Vervollständigen Sie es zuerst; Ihre Antwort wurde noch nicht abgesendet und steht noch hier.

# On the personal page
profile-complete = Profil ausfüllen
profile-correct = Profil berichtigen
profile-read = Profil lesen
profile-next-needs-information = Das Sekretariat braucht weitere Angaben von Ihnen. Bitte antworten Sie hier, sobald Sie können; dann setzt das Sekretariat die Prüfung fort.
profile-next-pledged = Ihre Gebietskörperschaft wird unter den Zusagen aufgeführt. Der nächste Schritt ist das Profil: Füllen Sie es hier aus und werden Sie Mitglied.
profile-next-wave = Die laufende Kampagnenrunde endet am { $date }. Ein bis dahin angenommenes Profil zählt zu dieser Runde.
profile-next-reminder = Wenn das Profil am { $date } noch fehlt, erinnern wir Sie per E-Mail.

# E-mails
profile-mail-sent-subject = Wir haben Ihr Profil erhalten ({ $reference })
profile-mail-sent-text = Ihr Profil liegt dem Sekretariat vor. Vielen Dank. Das Sekretariat wird es lesen und per E-Mail antworten. Sie müssen jetzt nichts weiter tun.
profile-mail-correction-text = Ihre Änderungen am Profil liegen dem Sekretariat vor. Vielen Dank. Bis sie angenommen sind, sieht die Öffentlichkeit das bisherige Profil.
profile-mail-answered-subject = Wir haben Ihre Antwort erhalten ({ $reference })
profile-mail-answered-text = Ihre Antwort liegt dem Sekretariat vor. Vielen Dank. Das Sekretariat wird sie lesen und per E-Mail antworten. Sie müssen jetzt nichts weiter tun.

profile-send-unavailable = Wir können im Moment nichts speichern; auch Ihr Profil wurde nicht abgesendet. Alles, was Sie geschrieben haben, steht noch hier: Bitte senden Sie es in einigen Minuten noch einmal ab.
