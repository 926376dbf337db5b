# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Datenschutzhinweise
notice-privacy-description = Welche personenbezogenen Daten die Kampagne verwendet, warum und wie lange, und welche Rechte Sie haben.
notice-privacy-version = Version { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Wer verantwortlich ist
notice-privacy-controller = Verantwortlicher ist die UCLG (United Cities and Local Governments), handelnd durch das Sekretariat ihres Ausschusses für soziale Eingliederung, partizipative Demokratie und Menschenrechte in Barcelona. Das Sekretariat beantwortet alle Fragen zu Ihren Daten: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Was wir erheben
notice-privacy-data-public = <strong>Öffentliche Angaben:</strong> die Daten der lokalen Gebietskörperschaft, Name und Amt der entscheidungsbefugten Person und das Profil. Sie werden erst veröffentlicht, wenn das Sekretariat sie angenommen hat. Das PDF eines Beschlusses wird nur veröffentlicht, wenn Sie das auswählen.
notice-privacy-data-private = <strong>Angaben nur für das Sekretariat:</strong> Name, Funktion, E-Mail-Adresse und Telefonnummer der Ansprechperson, die zweite E-Mail-Adresse, die Sprache unserer E-Mails, Ihre Nachricht und Ihre Bestätigungen im Formular.
notice-privacy-data-source = Diese Daten stammen aus dem Formular, aus E-Mails oder Briefen an das Sekretariat oder aus seinen früheren Mitgliederlisten. Möglicherweise hat uns eine andere Person aus Ihrer Gebietskörperschaft Ihren Namen genannt.

# Purposes and legal bases
notice-privacy-purpose-title = Warum und auf welchen Rechtsgrundlagen wir Ihre Daten verwenden
notice-privacy-purpose = Wir verwenden Ihre Daten, um Interessenbekundungen zu prüfen, Ihnen zu schreiben, zu zeigen, wer teilnimmt, und Zusagen und Mitglieder zu zählen. Ob eine Interessenbekundung angenommen wird, entscheiden Menschen. Ein Computer entscheidet das nicht. Der Beitritt ist freiwillig. Ohne die erforderlichen Angaben können wir eine Interessenbekundung nicht bearbeiten.
notice-privacy-basis-interest = <strong>Berechtigtes Interesse:</strong> Wir haben ein Interesse daran, die Kampagne durchzuführen, zu zeigen, wer teilnimmt, und die Website vor Missbrauch zu schützen (Art. 6 Abs. 1 Buchst. f DSGVO).
notice-privacy-basis-consent = <strong>Einwilligung:</strong> Wir bitten darum, wo eine Angabe optional ist oder wo Sie ankreuzen, dass Sie einverstanden sind (Art. 6 Abs. 1 Buchst. a DSGVO). Sie können Ihre Einwilligung jederzeit widerrufen. Was vorher geschehen ist, bleibt rechtmäßig.

# Who sees the data; e-mails
notice-privacy-access-title = Wer Ihre Daten sieht
notice-privacy-access-private = Nur das Sekretariat verwendet die Angaben, die nicht öffentlich sind. Personen, die seine Server betreiben, haben möglicherweise technischen Zugang. Die Website zeichnet auf, wer personenbezogene Daten ansieht oder exportiert.
notice-privacy-access-public = Veröffentlichte Angaben können weltweit alle lesen und als offene Daten herunterladen (Lizenz CC BY 4.0). Kopien, die andere angefertigt haben, können wir nicht zurückholen.
notice-privacy-mail = Der Mailserver des Sekretariats übermittelt unsere E-Mails an Ihren Mailserver. Ein persönlicher Link öffnet Ihre persönliche Seite bis zu 365 Tage lang. Bitte geben Sie ihn nicht weiter. Sobald die E-Mail versendet ist, bewahren wir den Link nur als Hashwert auf, aus dem er nicht gelesen werden kann.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies und technische Daten
notice-privacy-technical = Öffentliche Seiten setzen keine Cookies, laden nichts von anderen Websites und verfolgen Sie nicht. Nur Beschäftigte des Sekretariats erhalten ein Cookie, wenn sie sich anmelden. Es ist für die Anmeldung erforderlich. Die Website kürzt IP-Adressen und speichert sie nicht. Ihre Protokolle enthalten keine Namen, keine E-Mail-Adressen und keine persönlichen Links.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Wie lange wir Ihre Daten aufbewahren
notice-privacy-retention-active = <strong>Interessenbekundungen, die wir bearbeiten, Zusagen und Mitglieder:</strong> solange die lokale Gebietskörperschaft teilnimmt.
notice-privacy-retention-unconfirmed = <strong>Adresse nicht bestätigt:</strong> Am 20. Tag kommt die Interessenbekundung auf eine Arbeitsliste des Sekretariats. Am 30. Tag wird sie gelöscht, es sei denn, das Sekretariat beschließt, sie zu behalten. Die Vorgangsnummer und das Datum bleiben erhalten.
notice-privacy-retention-ended = <strong>Abgelehnt oder zurückgezogen:</strong> 6 Monate.
notice-privacy-retention-mail = <strong>Texte unserer E-Mails auf dieser Website:</strong> 12 Monate.
notice-privacy-retention-records = <strong>Aussortierte verdächtige Einsendungen und Aufzeichnungen darüber, wer wann was getan hat:</strong> 24 Monate.
notice-privacy-retention-after = Die Monate zählen ab dem letzten Ereignis. Danach werden Kontaktdaten und Freitexte gelöscht. Frühere Sicherungskopien können sie noch enthalten.

# Rights and how to use them
notice-privacy-rights-title = Ihre Rechte
notice-privacy-rights = Sie haben das Recht, Auskunft über Ihre Daten zu erhalten, sie berichtigen oder löschen zu lassen, ihre Verwendung einschränken zu lassen und sie in einer maschinenlesbaren Datei zu erhalten. Wenn wir die Daten einer Person löschen, zählt die Zusage oder die Mitgliedschaft weiterhin.
notice-privacy-rights-object = <strong>Sie haben das Recht, der Verwendung Ihrer Daten zu widersprechen</strong>, aus Gründen, die sich aus Ihrer besonderen Situation ergeben.
notice-privacy-rights-use = Auf Ihrer persönlichen Seite können Sie Angaben berichtigen und ergänzen und die Interessenbekundung zurückziehen. Für alles andere schreiben Sie an das Sekretariat. Sie erhalten innerhalb eines Monats eine Antwort: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Sie können sich bei einer Datenschutzbehörde beschweren. In Spanien ist dies die Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Änderungen dieser Hinweise
notice-privacy-changes = Wenn sich diese Hinweise ändern, erhalten sie eine neue Version und ein neues Datum. Mit jeder Interessenbekundung speichern wir die Version, die beim Absenden galt.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Erklärung zur Barrierefreiheit
notice-accessibility-description = Wie barrierefrei diese Website sein soll, wie wir das testen, welche Grenzen bekannt sind und wie Sie uns ein Problem melden.
notice-accessibility-version = Version { $version }, { $date }

# The standard
notice-accessibility-standard = Wir möchten, dass alle Menschen diese Website nutzen können. Unser Ziel ist es, die Richtlinien für barrierefreie Webinhalte (Web Content Accessibility Guidelines, WCAG) 2.2, Stufe AA, zu erfüllen.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Wie wir testen
notice-accessibility-test-automatic = <strong>Automatisch:</strong> mit axe und dem Nu HTML Checker, in jeder Sprache. Solche Werkzeuge finden nur einen Teil der Probleme.
notice-accessibility-test-browser = <strong>In einem echten Browser:</strong> nur mit der Tastatur, bei einer Breite von 320 Pixeln, ohne JavaScript und auf Arabisch von rechts nach links.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Bekannte Grenzen
notice-accessibility-limits-translations = Das Einladungsschreiben wurde auf Indonesisch verfasst. Seine zwölf Übersetzungen wurden noch nicht muttersprachlich geprüft, die Übersetzungen der anderen Seiten ebenfalls nicht.
notice-accessibility-limits-people = Menschen mit Behinderungen haben diese Website noch nicht getestet.

# Feedback
notice-accessibility-feedback-title = Melden Sie uns ein Problem
notice-accessibility-feedback = Wenn Sie etwas nicht lesen oder nutzen können, schreiben Sie an das Sekretariat. Nennen Sie die Seite und beschreiben Sie das Problem. Sie können auch per E-Mail um den Beitritt bitten: <a data-l10n-name="email">{ $email }</a>
