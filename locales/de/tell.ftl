# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Nicht auf der Liste?
tell-missing-intro = Ihre Gebietskörperschaft ist der Kampagne beigetreten, aber Sie finden sie nicht auf dieser Website? Teilen Sie es dem Sekretariat mit. Wenn sie noch nicht beigetreten ist, kann sie das hier tun:
tell-wrong-title = Fehler melden
tell-wrong-intro = Teilen Sie dem Sekretariat mit, was zu dieser Gebietskörperschaft berichtigt werden soll:
tell-description = Teilen Sie dem Sekretariat mit, dass eine Gebietskörperschaft auf der Liste der Kampagne fehlt oder dass eine Angabe zu ihr nicht stimmt.
tell-body-missing = Welche Gebietskörperschaft fehlt, und seit wann nimmt sie teil?
tell-body-wrong = Was ist falsch, und was wäre richtig?
tell-body-hint = Höchstens { $max } Zeichen. Sie können in jeder Sprache schreiben.
tell-email = Ihre E-Mail-Adresse
tell-email-hint = Nur wenn Sie eine Antwort wünschen.
tell-privacy = Das liest nur das Sekretariat. Ihre Nachricht wird sechs Monate nach der Erledigung gelöscht.
tell-button = An das Sekretariat senden
tell-foreign = Ihre Nachricht kam über eine andere Website an und wurde deshalb nicht gespeichert. Sie steht vollständig hier: Prüfen Sie sie, und senden Sie sie von dieser Seite aus.
tell-unavailable = Wir können im Moment nichts speichern, auch Ihre Nachricht nicht. Sie steht vollständig hier: Bitte senden Sie sie in einigen Minuten noch einmal.
tell-error-body-missing = Geben Sie Ihre Nachricht ein
tell-error-body-long = Ihre Nachricht: Verwenden Sie höchstens { $max } Zeichen
tell-error-body-unprintable = Ihre Nachricht: Entfernen Sie Zeichen, die nicht dargestellt werden können, zum Beispiel Steuerzeichen
tell-error-email-invalid = Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.org, oder lassen Sie das Feld leer
tell-error-email-local = Ihre E-Mail-Adresse enthält vor dem @ Buchstaben, die die meisten Mailserver nicht verarbeiten können. Geben Sie eine Adresse ein, die vor dem @ einfache lateinische Buchstaben ohne Umlaute und Akzente hat
tell-receipt-title = Vielen Dank für Ihren Hinweis
tell-receipt-text = Das Sekretariat hat Ihre Nachricht erhalten und geht ihr nach.
tell-receipt-answer = Es antwortet an die E-Mail-Adresse, die Sie angegeben haben.
tell-reply-subject = Ihre Nachricht an das Sekretariat der Kampagne der Städte und Gebiete für Menschenrechte
