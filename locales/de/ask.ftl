# Ask your government to join: the model letter and the model motion.

ask-title = Ihre Kommune zum Beitritt auffordern
ask-description = Ein Musterbrief an die Gemeindespitze und ein Musterantrag für den Rat, in 13 Sprachen, zum Kopieren, Drucken oder Versenden: Bitten Sie Ihre Kommune, der Kampagne beizutreten.
ask-intro = Soll Ihre Stadt, Ihr Dorf oder Ihre Region eine Stadt oder ein Gebiet für Menschenrechte werden? Beitreten kann nur die Gebietskörperschaft selbst. Einwohnerinnen und Einwohner, Vereine und Ratsmitglieder können sie aber darum bitten. Hier finden Sie einen Brief und einen Antrag, die Sie nach Belieben ändern können.
ask-form-title = Namen einsetzen
ask-private = Was Sie eingeben, steht nur auf dieser Seite. Wir speichern es nicht.
ask-name = Name der Gebietskörperschaft
ask-sender = Ihr Name
ask-place = Ihr Ort
ask-in = Sprache von Brief und Antrag
ask-button = Einsetzen
ask-name-blank = [Name der Gebietskörperschaft]
ask-sender-blank = [Ihr Name]
ask-place-blank = [Ort]
ask-letter-title = Der Brief
ask-motion-title = Der Antrag
ask-use-hint = Markieren Sie den Text, um ihn zu kopieren, oder drucken Sie diese Seite: Gedruckt werden nur Brief und Antrag, jeder auf einer eigenen Seite.
ask-mail = Im E-Mail-Programm öffnen
ask-error-too-long = { $field }: Verwenden Sie höchstens { $max } Zeichen
ask-error-unprintable = { $field }: Entfernen Sie Zeichen, die nicht dargestellt werden können, zum Beispiel Zeilenumbrüche oder Steuerzeichen

# The subject of the e-mail
ask-subject = { $name }: Beitritt zur Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    { $name }
    Bürgermeisterin oder Bürgermeister

    { $place }, { $date }

    Beitritt zur Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“

    Sehr geehrte Frau Bürgermeisterin, sehr geehrter Herr Bürgermeister,

    ich bitte Sie darum, dass unsere Kommune dieser globalen Kampagne des Ausschusses der UCLG für soziale Eingliederung, partizipative Demokratie und Menschenrechte beitritt. Sie bringt Kommunen und Regionen zusammen, die sich in ihrer Arbeit von den Menschenrechten leiten lassen. Bis 2030 sollen es tausend sein.

    Menschenrechte werden dort Wirklichkeit, wo Menschen leben: beim Wohnen und bei der Gesundheit, bei Wasser und Bildung und in der Art, wie Entscheidungen getroffen werden. Wer beitritt, tauscht Erfahrungen mit anderen aus, hat eine Stimme gegenüber den Vereinten Nationen und zeigt öffentlich, was vor Ort geschieht.

    Beitreten können alle lokalen und regionalen Gebietskörperschaften, gleich welcher Größe. Der Beitritt ist kostenlos, eine Mitgliedschaft in der UCLG ist nicht nötig. Die Kampagne und das Formular finden Sie hier:
    { $address }

    Bitte gehen Sie diesen Schritt, oder legen Sie die Frage dem Rat vor. Über eine Antwort freue ich mich.

    Mit freundlichen Grüßen

    { $sender }
ask-motion =
    Antrag: Beitritt zur Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“

    { $name }

    Der Rat möge beschließen:

    1. Die Gebietskörperschaft tritt der Kampagne bei.
    2. Die Verwaltung wird beauftragt, die Interessenbekundung an das Sekretariat der Kampagne zu senden und eine Ansprechperson zu benennen ({ $address }).
    3. Die Verwaltung wird beauftragt, das Profil für die Kampagne gemeinsam mit Einwohnerinnen und Einwohnern sowie Vereinen zu erarbeiten.
    4. Dem Rat wird innerhalb eines Jahres darüber berichtet.

    Begründung:

    Menschenrechte werden vor allem dort verwirklicht, wo Menschen leben. Der Menschenrechtsrat der Vereinten Nationen hat die Rolle der lokalen Gebietskörperschaften in seiner Resolution 45/7 anerkannt.
    Die Kampagne des Ausschusses der UCLG für soziale Eingliederung, partizipative Demokratie und Menschenrechte bringt Kommunen und Regionen zusammen, die sich in ihrer Arbeit von den Menschenrechten leiten lassen. Alle lokalen und regionalen Gebietskörperschaften können kostenlos beitreten, auch ohne Mitgliedschaft in der UCLG.
