# The form of the expression of interest, and its receipt page.

join-title = Der Kampagne beitreten
join-intro = Mit diesem Formular bekundet Ihre Gebietskörperschaft ihr Interesse, der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ beizutreten. Das Ausfüllen dauert weniger als fünf Minuten; der Beitritt ist kostenlos.
join-next-steps = Wir senden der Ansprechperson sofort eine E-Mail, damit sie die Adresse bestätigt. Danach liest das Sekretariat Ihre Angaben und antwortet Ihnen.
join-print-hint = Wenn Sie zuerst eine Zustimmung einholen müssen, können Sie diese Seite ausdrucken und auf Papier ausfüllen.
join-optional-hint = Bitte beantworten Sie alle Fragen; nur die als optional gekennzeichneten können offen bleiben.

# Sections; each says who will see the answers
join-section-government = Ihre Gebietskörperschaft
join-section-leader = Wer entscheidet
join-section-contact = An wen wir schreiben
join-section-message = Was Sie uns noch sagen möchten
join-section-send = Vor dem Absenden
join-public-hint = Diese Angaben werden veröffentlicht, sobald das Sekretariat sie angenommen hat.
join-private-hint = Diese Angaben sieht nur das Sekretariat.

# Fields: label and hint
join-government-name = Name der lokalen Gebietskörperschaft
join-government-name-hint = In Ihrer eigenen Sprache und Schrift, so wie Sie ihn amtlich schreiben.
join-latin-name = Name in lateinischer Schrift
join-latin-name-hint = Nur, wenn er vom oben genannten Namen abweicht.
join-kind = Art der lokalen Gebietskörperschaft
join-country = Land oder Gebiet
join-region = Region oder Provinz
join-region-hint = So lassen sich gleichnamige Orte unterscheiden.
join-website = Offizielle Website
join-website-hint = Zum Beispiel https://www.example.org
join-population = Einwohnerzahl
join-population-hint = Eine ganze Zahl; eine Schätzung genügt.
join-leader-name = Name der entscheidungsbefugten Person
join-leader-name-hint = Zum Beispiel die Bürgermeisterin oder der Bürgermeister, die Präsidentin oder der Präsident, die Gouverneurin oder der Gouverneur.
join-leader-office = Amt dieser Person
join-leader-office-hint = Zum Beispiel Bürgermeisterin oder Bürgermeister, Präsidentin oder Präsident, stellvertretende Bürgermeisterin oder stellvertretender Bürgermeister.
join-contact-name = Name der Ansprechperson
join-contact-role = Funktion der Ansprechperson
join-contact-email = E-Mail-Adresse der Ansprechperson
join-contact-email-hint = An diese Adresse senden wir einen Link, der die persönliche Seite Ihrer Gebietskörperschaft öffnet.
join-contact-phone = Telefon
join-contact-phone-hint = Mit Ländervorwahl, zum Beispiel +34 933 428 750.
join-second-email = Zweite E-Mail-Adresse
join-second-email-hint = Hierhin gehen Kopien unserer E-Mails, zum Beispiel an das gemeinsame Postfach Ihrer Dienststelle.
join-correspondence-locale = Sprache für den Schriftverkehr
join-message = Warum möchten Sie der Kampagne beitreten?
join-message-hint = Höchstens { $max } Zeichen. Sie können in jeder Sprache schreiben.
join-authorised = Ich bin befugt, diese Interessenbekundung im Namen der oben genannten Stelle einzureichen.
join-privacy = Ich habe die <a data-l10n-name="privacy">Datenschutzhinweise</a> gelesen und bin damit einverstanden, dass diese Angaben für die Kampagne verwendet werden.
join-trap = Lassen Sie dieses Feld leer
join-submit = Interessenbekundung absenden

# Notices above the form
join-between-waves = Die nächste Kampagnenrunde hat noch nicht begonnen. Ihre Interessenbekundung zählt dann zu dieser Runde.
join-foreign = Ihre Angaben sind über eine andere Website bei uns eingegangen und wurden deshalb nicht gespeichert. Hier stehen sie alle noch: Überprüfen Sie sie und senden Sie sie von dieser Seite aus ab.
join-unavailable = Wir können im Moment nichts speichern; auch Ihre Angaben wurden nicht gespeichert. Hier stehen sie alle noch: Bitte senden Sie sie in einigen Minuten noch einmal ab.
join-already-confirmed = Diese Interessenbekundung ist bereits bestätigt und lässt sich über das Formular nicht mehr ändern. Um eine Angabe zu berichtigen, verwenden Sie den persönlichen Link, den wir Ihnen gesendet haben.
join-ended = Die Kampagne ist beendet und das Formular geschlossen. Ihre Angaben wurden nicht gespeichert. Hier stehen sie alle noch, damit Sie sie kopieren und uns schreiben können:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Geben Sie den Namen der lokalen Gebietskörperschaft ein
join-error-kind-missing = Wählen Sie die Art der lokalen Gebietskörperschaft aus
join-error-country-missing = Wählen Sie das Land oder Gebiet aus
join-error-website-invalid = Geben Sie eine gültige Website-Adresse ein, zum Beispiel https://www.example.org
join-error-population-invalid = Geben Sie die Einwohnerzahl als ganze Zahl ein, zum Beispiel 120000
join-error-leader-name-missing = Geben Sie den Namen der entscheidungsbefugten Person ein
join-error-leader-office-missing = Geben Sie das Amt der entscheidungsbefugten Person ein
join-error-contact-name-missing = Geben Sie den Namen der Ansprechperson ein
join-error-contact-role-missing = Geben Sie die Funktion der Ansprechperson ein
join-error-contact-email-missing = Geben Sie die E-Mail-Adresse der Ansprechperson ein
join-error-contact-email-invalid = Geben Sie eine gültige E-Mail-Adresse der Ansprechperson ein, zum Beispiel name@example.org
join-error-contact-email-local = Die E-Mail-Adresse der Ansprechperson enthält vor dem @ Buchstaben, die die meisten Mailserver nicht verarbeiten können. Geben Sie eine Adresse ein, die vor dem @ einfache lateinische Buchstaben ohne Umlaute und Akzente hat
join-error-second-email-invalid = Geben Sie eine gültige zweite E-Mail-Adresse ein, zum Beispiel name@example.org
join-error-second-email-local = Die zweite E-Mail-Adresse enthält vor dem @ Buchstaben, die die meisten Mailserver nicht verarbeiten können. Geben Sie eine Adresse ein, die vor dem @ einfache lateinische Buchstaben ohne Umlaute und Akzente hat
join-error-second-email-same = Geben Sie eine zweite E-Mail-Adresse ein, die nicht die der Ansprechperson ist, oder lassen Sie das Feld leer
join-error-correspondence-locale-missing = Wählen Sie die Sprache für den Schriftverkehr aus
join-error-authorised-missing = Bestätigen Sie, dass Sie befugt sind, diese Interessenbekundung einzureichen
join-error-privacy-missing = Bestätigen Sie, dass Sie die Datenschutzhinweise gelesen haben
# $field is the label of the field
join-error-too-long = { $field }: Verwenden Sie höchstens { $max } Zeichen
join-error-unprintable = { $field }: Entfernen Sie Zeichen, die nicht dargestellt werden können, zum Beispiel Zeilenumbrüche oder Steuerzeichen

# Receipt page
join-receipt-title = Vielen Dank: Bitte bestätigen Sie Ihre Adresse
join-receipt-saved = Ihre Interessenbekundung wurde gespeichert.
join-receipt-reference = Ihre Vorgangsnummer
join-receipt-mail = Wir haben der Ansprechperson eine E-Mail gesendet. Öffnen Sie den Link in dieser E-Mail und bestätigen Sie die Adresse innerhalb von 30 Tagen.
join-receipt-no-mail = Ist nach einigen Minuten keine E-Mail angekommen? Sehen Sie im Spam-Ordner nach. Wenn sie auch dort nicht ist, schreiben Sie uns und geben Sie die Vorgangsnummer an.
join-receipt-next = Wie es weitergeht
join-receipt-next-confirm = Die Ansprechperson bestätigt die Adresse.
join-receipt-next-receipt = Wir senden eine Eingangsbestätigung mit einem persönlichen Link, unter dem Sie den aktuellen Stand sehen.
join-receipt-next-review = Das Sekretariat liest Ihre Angaben und antwortet per E-Mail.
join-receipt-confirmed = Die Adresse ist bestätigt. Wir haben der Ansprechperson eine Eingangsbestätigung mit Ihrem persönlichen Link gesendet.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Aus Ihrem Netz sind innerhalb weniger Minuten viele Formulare eingegangen. Ihre Angaben wurden deshalb noch nicht gespeichert. Sie stehen alle hier.
# What search engines and shared links say of the form
join-description = Das Formular, mit dem eine Gebietskörperschaft ihr Interesse am Beitritt zur Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ bekundet. Das Ausfüllen dauert weniger als fünf Minuten; der Beitritt ist kostenlos.
