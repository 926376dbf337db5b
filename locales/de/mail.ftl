# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Sehr geehrte Damen und Herren,
mail-closing = Mit freundlichen Grüßen
mail-signature = Das Sekretariat der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“
mail-reference = Vorgangsnummer: { $reference }
mail-reply = Sie können auf diese E-Mail antworten: Ihre Antwort geht an das Sekretariat.
# Before a link that stands in a line of its own
mail-link-hint = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diesen Link in Ihren Browser:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Bitte bestätigen Sie Ihre E-Mail-Adresse ({ $reference })
mail-confirm-text = Ihre Adresse wurde auf unserer Website als Kontaktadresse einer lokalen Gebietskörperschaft angegeben, die der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ beitreten möchte.
mail-confirm-action = Bitte öffnen Sie diese Seite und bestätigen Sie die Adresse. Der Link funktioniert 30 Tage lang.
mail-confirm-button = Adresse bestätigen
mail-confirm-not-me = Wenn Sie das nicht waren, öffnen Sie dieselbe Seite und wählen Sie „Das war ich nicht“. Dann erhalten Sie dazu keine E-Mails mehr.

# Confirmed: the receipt
mail-receipt-subject = Wir haben Ihre Interessenbekundung erhalten ({ $reference })
mail-receipt-text = Ihre Adresse ist bestätigt, und Ihre Interessenbekundung liegt dem Sekretariat vor. Vielen Dank.
mail-receipt-next = Das Sekretariat wird Ihre Angaben lesen und per E-Mail antworten. Sie müssen jetzt nichts weiter tun.
mail-receipt-action = Auf Ihrer persönlichen Seite sehen Sie jederzeit den aktuellen Stand. Der Link ist nur für Ihre Gebietskörperschaft bestimmt: Bitte geben Sie ihn nicht weiter.
mail-receipt-button = Persönliche Seite öffnen
mail-receipt-answers = Ihre Angaben

# The address has not been confirmed after three days: once
mail-reminder-subject = Erinnerung: Bitte bestätigen Sie Ihre E-Mail-Adresse ({ $reference })
mail-reminder-text = Ihre Adresse wurde vor drei Tagen auf unserer Website als Kontaktadresse einer lokalen Gebietskörperschaft angegeben, die der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ beitreten möchte. Bisher wurde die Adresse nicht bestätigt.
mail-reminder-last = Wir senden keine weitere Erinnerung. Ohne Bestätigung löschen wir die Interessenbekundung 30 Tage nach dem Absenden.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Ihr persönlicher Link ({ $reference })
mail-link-text = Sie erhalten hier einen neuen Link zur persönlichen Seite Ihrer Gebietskörperschaft. Ältere Links funktionieren weiterhin.
mail-link-known = Ihre Gebietskörperschaft hat von dieser Adresse aus bereits eine Interessenbekundung gesendet. Es wurde nichts Neues gespeichert. Hier ist ein neuer Link zur persönlichen Seite, auf der Sie alles ansehen und berichtigen können.
mail-link-unasked = Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Weitere Interessenbekundung für Ihre Gebietskörperschaft ({ $reference })
mail-namesake-text = Sie erhalten diese E-Mail, weil jemand von einer anderen Adresse aus eine Interessenbekundung für eine lokale Gebietskörperschaft gleichen Namens gesendet hat. Ihre Interessenbekundung bleibt, wie sie ist. Das Sekretariat sieht sich beide an. Wenn Sie davon wissen, müssen Sie nichts tun; wenn etwas nicht stimmt, antworten Sie bitte auf diese E-Mail.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Bitte bestätigen Sie { $count } Interessenbekundung
   *[other] Bitte bestätigen Sie { $count } Interessenbekundungen
}
mail-merged-text = Ihre Adresse wurde auf unserer Website innerhalb kurzer Zeit mehrmals als Kontaktadresse lokaler Gebietskörperschaften angegeben, die der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ beitreten möchten. Damit Sie nicht zu viele E-Mails erhalten, fassen wir sie in dieser einen zusammen.
mail-merged-action = Bitte öffnen Sie zu jeder Interessenbekundung die Seite und bestätigen Sie die Adresse oder wählen Sie „Das war ich nicht“.
mail-merged-list = Ihre Antwort steht noch aus

# Receipts
mail-corrected-subject = Wir haben Ihre Berichtigungen erhalten ({ $reference })
mail-corrected-text = Ihre Berichtigungen wurden gespeichert. Das Sekretariat wurde informiert.
mail-proposed-text = Ihre Berichtigungen wurden an das Sekretariat gesendet. Die öffentlichen Seiten zeigen die bisherigen Angaben, bis die Berichtigungen angenommen sind.
mail-withdrawn-subject = Ihre Interessenbekundung wurde zurückgezogen ({ $reference })
mail-withdrawn-text = Ihre Interessenbekundung wurde wie gewünscht zurückgezogen. Auf den öffentlichen Seiten wird sie nicht mehr angezeigt. Nach sechs Monaten löschen wir die Kontaktdaten. Sie können jederzeit eine neue Interessenbekundung senden.

# A change of the contact person
mail-takeover-subject = Bitte bestätigen Sie, dass Sie die neue Ansprechperson sind ({ $reference })
mail-takeover-text = Ihre Adresse wurde von einer lokalen Gebietskörperschaft, die an der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ teilnimmt, als neue Kontaktadresse angegeben.
mail-takeover-ignore = Wenn das nicht richtig ist, müssen Sie nichts tun.
mail-told-subject = Die Ansprechperson Ihrer Gebietskörperschaft wurde geändert ({ $reference })
mail-told-text = Ihre Gebietskörperschaft ist bei uns jetzt mit einer anderen Kontaktadresse eingetragen; die neue Adresse wurde bestätigt. Ihre persönlichen Links sind nicht mehr gültig.
mail-told-action = Wenn das nicht richtig ist, öffnen Sie innerhalb von 30 Tagen diese Seite und widersprechen Sie. Das Sekretariat entscheidet dann.
mail-told-button = Der Änderung widersprechen

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Ihr Profil fehlt noch ({ $reference })
mail-profile-text = Ihre Gebietskörperschaft steht mit ihrer Zusage auf den öffentlichen Seiten. Vielen Dank. Bis zur Mitgliedschaft in der Kampagne fehlt noch ein Schritt: das Profil mit Ihren Antworten auf die Fragen der Kampagne. Es liegt uns noch nicht vor.
mail-profile-action = Sie können es auf Ihrer persönlichen Seite ausfüllen, jederzeit speichern und später fortfahren. Der Link ist nur für Ihre Gebietskörperschaft bestimmt: Bitte geben Sie ihn nicht weiter.
mail-profile-last = Das ist unsere letzte Erinnerung. Ihre Zusage bleibt bestehen, und Sie können das Profil jederzeit ausfüllen.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Bitte bestätigen Sie die zweite E-Mail-Adresse ({ $reference })
mail-second-text = Ihre Adresse wurde auf unserer Website als zweite Adresse einer lokalen Gebietskörperschaft angegeben, die an der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ teilnimmt oder ihr beitreten möchte. Sobald Sie die Adresse bestätigt haben, erhalten Sie Kopien unserer E-Mails an die Ansprechperson.
mail-copy-text = Sie erhalten hier eine Kopie unserer E-Mail an die Ansprechperson Ihrer Gebietskörperschaft, ohne Links.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Ihre personenbezogenen Daten wurden gelöscht ({ $reference })
mail-erased-text = Ihre Kontaktdaten und alles Weitere, was wir im Zusammenhang mit der Kampagne über Sie gespeichert hatten, wurden gelöscht. Steht Ihre Gebietskörperschaft auf den öffentlichen Seiten, bleibt sie dort ohne Ansprechperson stehen.
mail-erased-last = Dies ist unsere letzte E-Mail an diese Adresse. Sobald sie zugestellt ist, wird auch die Adresse gelöscht.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Wir benötigen noch einige Angaben ({ $reference })
mail-needs-information-text =
    Ihre Angaben haben wir erhalten, vielen Dank. Bevor wir weitermachen können, benötigen wir noch einige weitere Angaben von Ihnen.

    Sie können Ihre Antworten auf Ihrer persönlichen Seite berichtigen und ergänzen oder einfach auf diese E-Mail antworten.
mail-pledged-subject = Herzlichen Glückwunsch: Ihre Zusage ist veröffentlicht ({ $reference })
mail-pledged-text =
    Ihnen und Ihrer Gebietskörperschaft herzlichen Glückwunsch! Das Sekretariat hat Ihre Interessenbekundung angenommen. Ihre Gebietskörperschaft wird jetzt unter denen aufgeführt, die zugesagt haben, Städte und Gebiete für Menschenrechte zu werden.

    Die öffentliche Seite zeigt Name, Art, Land, Region, Website und Einwohnerzahl sowie Namen und Amt der Person, die entscheidet. Kontaktdaten und Ihre Nachricht an uns sind niemals öffentlich.

    Der nächste Schritt ist das Profil: die Antworten auf die Fragen der Kampagne. Sie können es auf Ihrer persönlichen Seite nach und nach schreiben; was Sie schreiben, wird gespeichert. Sobald das Profil angenommen ist, wird Ihre Gebietskörperschaft Mitglied.
mail-member-subject = Herzlichen Glückwunsch: Ihre Gebietskörperschaft ist Mitglied ({ $reference })
mail-member-text =
    Ihnen und Ihrer Gebietskörperschaft herzlichen Glückwunsch! Das Sekretariat hat Ihr Profil angenommen. Ihre Gebietskörperschaft ist jetzt Mitglied der Kampagne und wird unter den Städten und Gebieten für Menschenrechte aufgeführt.

    Ihr Profil ist öffentlich. Wenn etwas nicht stimmt oder sich ändert, können Sie es jederzeit auf Ihrer persönlichen Seite berichtigen. Die öffentliche Seite zeigt die Berichtigung, sobald das Sekretariat sie angenommen hat.
mail-public-page = Ihre öffentliche Seite
mail-declined-subject = Zu Ihrer Interessenbekundung ({ $reference })
mail-declined-not-local-government =
    Ihr Interesse an der Kampagne wissen wir zu schätzen. Beitreten können ihr lokale und regionale Gebietskörperschaften sowie deren Verbände und Netzwerke. Soweit wir sehen, schreiben Sie für eine Organisation anderer Art. Deshalb konnten wir Ihre Interessenbekundung nicht annehmen.

    Wenn wir etwas falsch verstanden haben, antworten Sie bitte auf diese E-Mail. Dann prüfen wir die Interessenbekundung erneut.
mail-declined-duplicate =
    Ihr Interesse an der Kampagne wissen wir zu schätzen. Für dieselbe Gebietskörperschaft liegt uns bereits eine Interessenbekundung vor, mit der wir weiterarbeiten. Die Interessenbekundung, um die es in dieser E-Mail geht, ist damit abgeschlossen; Sie müssen nichts tun.

    Wenn Sie von der anderen nichts wissen oder wenn die Ansprechperson gewechselt hat, antworten Sie bitte auf diese E-Mail.
mail-declined-authority =
    Ihr Interesse an der Kampagne wissen wir zu schätzen. Wir konnten nicht nachprüfen, ob die Interessenbekundung im Namen der Gebietskörperschaft gesendet wurde. Deshalb konnten wir sie nicht annehmen.

    Wenn Sie uns das zeigen können, zum Beispiel mit einer Nachricht von einer offiziellen Adresse der Gebietskörperschaft, antworten Sie bitte auf diese E-Mail. Dann prüfen wir die Interessenbekundung erneut.
mail-declined-scope =
    Ihr Interesse an der Kampagne wissen wir zu schätzen. Wir haben Ihre Interessenbekundung sorgfältig gelesen. Sie passt nicht zu den Zielen der Kampagne. Deshalb konnten wir sie nicht annehmen.

    Wenn wir etwas falsch verstanden haben, antworten Sie bitte auf diese E-Mail. Dann prüfen wir die Interessenbekundung erneut.
mail-declined-spam =
    Ihre Adresse wurde in einer Interessenbekundung angegeben, die nach Werbung oder einer automatischen Nachricht aussieht. Deshalb konnten wir die Interessenbekundung nicht annehmen.

    Wenn eine Gebietskörperschaft sie geschrieben hat, antworten Sie bitte auf diese E-Mail. Dann prüfen wir die Interessenbekundung erneut.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Ihre personenbezogenen Daten wurden gelöscht
mail-erased-messages = Ihre Nachrichten an uns und Ihre Adresse wurden gelöscht. Weiteres haben wir über Sie nicht gespeichert.
