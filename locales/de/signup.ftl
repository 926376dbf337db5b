# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Bestätigen Sie Ihre E-Mail-Adresse
signup-confirm-text = Ihre Adresse wurde als Kontaktadresse einer lokalen Gebietskörperschaft angegeben, die der Kampagne beitreten möchte. Bestätigen Sie, dass Sie das waren oder dass Sie davon wissen.
signup-confirm-button = Ja, Adresse bestätigen
signup-disown-button = Das war ich nicht
signup-disown-hint = Dann erhalten Sie dazu keine E-Mails mehr, und das Sekretariat wird informiert.
signup-confirmed-title = Vielen Dank, Ihre Adresse ist bestätigt
signup-confirmed-text = Wir haben Ihnen eine Eingangsbestätigung mit allen Angaben und Ihrem persönlichen Link gesendet. Das Sekretariat wird Ihre Angaben lesen und per E-Mail antworten.
signup-disowned-title = Vielen Dank für den Hinweis
signup-disowned-text = Sie erhalten zu dieser Interessenbekundung keine E-Mails mehr. Das Sekretariat wurde informiert. Falls das ein Versehen war, schreiben Sie uns und geben Sie die Vorgangsnummer an.
signup-write-to = Schreiben Sie an das Sekretariat:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Dieser Link funktioniert nicht mehr
signup-link-text = Vielleicht ist er zu alt, oder Ihr E-Mail-Programm hat ihn abgeschnitten. Versuchen Sie, den ganzen Link aus der E-Mail in Ihren Browser zu kopieren. Wenn das nicht hilft, schreiben Sie uns und geben Sie Ihre Vorgangsnummer an, falls Sie sie haben.

# The personal page
signup-title = Ihre Interessenbekundung
signup-reference = Vorgangsnummer
signup-state = Aktueller Stand
signup-next = Wie es weitergeht
signup-answers = Ihre Angaben
signup-sent-on = Gesendet am
signup-keep-link = Diese Seite ist nur für Ihre Gebietskörperschaft bestimmt. Geben Sie den Link nicht an andere weiter.
signup-steps-label = Der Weg zur Mitgliedschaft
signup-step-sent = Abgesendet
signup-step-confirmed = Adresse bestätigt
signup-step-review = Vom Sekretariat geprüft
signup-step-pledged = Zusage veröffentlicht
signup-step-member = Profil angenommen: Mitglied
# Read by screen readers after a step
signup-step-done = erledigt
signup-step-current = jetzt

signup-next-unconfirmed = Bitte bestätigen Sie Ihre E-Mail-Adresse über den Link, den wir Ihnen gesendet haben.
signup-next-received = Das Sekretariat wird Ihre Angaben lesen und per E-Mail antworten. Sie müssen jetzt nichts weiter tun.
signup-next-under-review = Das Sekretariat liest Ihre Angaben gerade und wird per E-Mail antworten. Sie müssen jetzt nichts weiter tun.
signup-next-profile-submitted = Das Sekretariat liest Ihr Profil gerade und wird per E-Mail antworten.
signup-next-member = Ihre Gebietskörperschaft ist Mitglied der Kampagne: Sie wird unter den Städten und Gebieten für Menschenrechte aufgeführt.
signup-next-declined = Das Sekretariat hat die Interessenbekundung abgelehnt und Ihnen den Grund per E-Mail mitgeteilt.
signup-next-withdrawn = Die Interessenbekundung wurde zurückgezogen.
signup-next-archived = Diese Interessenbekundung ist abgeschlossen.

# A lost link: a new one is mailed
signup-lost-offer = Neuen Link anfordern
signup-lost-title = Neuen persönlichen Link anfordern
signup-lost-text = Geben Sie die E-Mail-Adresse der Ansprechperson ein. Wenn sie zu einer Interessenbekundung gehört, senden wir einen neuen Link an diese Adresse.
signup-lost-email = E-Mail-Adresse
signup-lost-button = Link senden
signup-lost-done-title = Prüfen Sie Ihren Posteingang
signup-lost-done-text = Wenn diese Adresse zu einer Interessenbekundung gehört, ist eine E-Mail mit einem neuen Link unterwegs. Wenn innerhalb einer Stunde nichts ankommt, sehen Sie im Spam-Ordner nach oder schreiben Sie uns.
signup-lost-email-invalid = Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.org

# What a local government can do on its personal page
signup-actions = Was Sie tun können
signup-correct = Angaben berichtigen
signup-contact = Ansprechperson ändern
signup-withdraw = Interessenbekundung zurückziehen

# Correcting the answers
signup-correct-title = Angaben berichtigen
signup-correct-text = Ändern Sie, was nicht mehr stimmt. Das Sekretariat sieht, was sich geändert hat.
signup-correct-public = Ihre Gebietskörperschaft ist bereits auf den öffentlichen Seiten aufgeführt. Dort bleiben die bisherigen Angaben stehen, bis das Sekretariat die neuen angenommen hat.
signup-correct-button = Berichtigungen speichern
signup-corrected = Ihre Berichtigungen wurden gespeichert.
signup-proposed = Ihre Berichtigungen wurden an das Sekretariat gesendet. Die öffentlichen Seiten zeigen die bisherigen Angaben, bis die Berichtigungen angenommen sind.
signup-unchanged = Es wurde nichts geändert.
signup-waiting = Berichtigungen, die dem Sekretariat zur Prüfung vorliegen
signup-stale = Seit Sie diese Seite geöffnet haben, hat jemand die Angaben geändert. Ihre Berichtigungen wurden noch nicht gespeichert; hier stehen sie alle noch. Vergleichen Sie sie mit dem aktuellen Stand der Angaben und speichern Sie sie noch einmal.
signup-answers-now = Aktueller Stand der Angaben

# Changing the contact person
signup-contact-title = Ansprechperson ändern
signup-contact-text = Ist inzwischen jemand anderes zuständig? Sie können die Ansprechperson jederzeit ändern. Eine neue E-Mail-Adresse gilt, sobald sie über einen Link bestätigt wurde, den wir dorthin senden. Dann benachrichtigen wir die bisherige Adresse, und alle älteren persönlichen Links werden ungültig.
signup-contact-button = Ansprechperson speichern
signup-contact-saved = Die Ansprechperson wurde gespeichert.
signup-contact-asked = Wir haben einen Link an die neue Adresse gesendet. Sie gilt, sobald sie bestätigt ist.
signup-contact-waiting = Neue Adresse, noch nicht bestätigt
# The page behind the link to the new address
signup-takeover-title = Bestätigen Sie, dass Sie die neue Ansprechperson sind
signup-takeover-text = Eine lokale Gebietskörperschaft, die an der Kampagne teilnimmt, hat Ihre Adresse als neue Kontaktadresse angegeben. Bestätigen Sie, dass das richtig ist.
signup-takeover-button = Ja, Adresse bestätigen
signup-takeover-done-title = Vielen Dank, Sie sind die neue Ansprechperson
signup-takeover-done-text = Wir haben Ihnen eine E-Mail mit Ihrem persönlichen Link gesendet.
# The page behind the link to the old address
signup-object-title = Der Änderung der Ansprechperson widersprechen
signup-object-text = Die Kontaktadresse Ihrer Gebietskörperschaft wurde geändert. Wenn Sie widersprechen, wird das Sekretariat informiert und entscheidet, wer die Ansprechperson ist. Bis dahin kann niemand auf der persönlichen Seite etwas ändern.
signup-object-button = Der Änderung widersprechen
signup-object-done-title = Ihr Widerspruch wurde registriert
signup-object-done-text = Das Sekretariat wurde informiert und wird Ihnen schreiben. Bis dahin kann niemand auf der persönlichen Seite etwas ändern.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Einer Änderung der Ansprechperson wurde widersprochen. Bis das Sekretariat entschieden hat, kann hier nichts geändert werden.

# Withdrawing
signup-withdraw-title = Interessenbekundung zurückziehen?
signup-withdraw-text = Dann stellt das Sekretariat die Bearbeitung ein, und Ihre Gebietskörperschaft verschwindet sofort von den öffentlichen Seiten. Sie können das hier nicht rückgängig machen, aber jederzeit eine neue Interessenbekundung senden.
signup-withdraw-button = Ja, zurückziehen
signup-withdraw-back = Nein, zurück

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Bestätigen Sie die zweite E-Mail-Adresse
signup-second-text = Jemand hat Ihre Adresse als zweite Adresse einer lokalen Gebietskörperschaft angegeben, die an der Kampagne teilnimmt oder ihr beitreten möchte. Sobald sie bestätigt ist, erhalten Sie Kopien unserer E-Mails an die Ansprechperson, ohne Links.
signup-second-hint = Dann wird diese Adresse entfernt, und Sie erhalten dazu keine E-Mails mehr.
signup-second-done-text = Sie erhalten von nun an Kopien unserer E-Mails an die Ansprechperson, ohne Links.
signup-second-gone-text = Diese Adresse wurde entfernt. Sie erhalten dazu keine E-Mails mehr.
signup-second-waiting = Zweite Adresse, noch nicht bestätigt

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Aus Ihrem Netz wurden innerhalb weniger Minuten viele Links angefordert. Deshalb wurde jetzt keiner gesendet.
