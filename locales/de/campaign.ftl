# The campaign page: aims, how to take part, documents.

campaign-title = Die Kampagne
campaign-description = Die Ziele der Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“, wer beitreten kann, wie es geht und wann die Kampagnenrunden stattfinden.
campaign-lead = Die Kampagne „10, 100, 1000 Städte und Gebiete für Menschenrechte bis 2030“ bringt Kommunen und Regionen zusammen, die sich in ihrer Arbeit von den Menschenrechten leiten lassen wollen. Bis 2030 sollen es tausend sein.
campaign-origin = Getragen wird sie vom Ausschuss der UCLG für soziale Eingliederung, partizipative Demokratie und Menschenrechte gemeinsam mit den teilnehmenden Gebietskörperschaften.

campaign-aims-title = Vier Ziele
campaign-aim-connect = <strong>Verbinden.</strong> Was eine Stadt oder Region für die Menschenrechte tut, soll auch anderswo bekannt werden. Die Kampagne verknüpft lokale Initiativen solidarisch über Grenzen hinweg.
campaign-aim-grow = <strong>Wachsen.</strong> Die Bewegung der Städte und Gebiete für Menschenrechte soll größer und stärker werden.
campaign-aim-heard = <strong>Gehör finden.</strong> Lokales Handeln soll weltweit mehr Gewicht bekommen: Gebietskörperschaften brauchen eine Stimme im Menschenrechtssystem und bei den Vereinten Nationen.
campaign-aim-adopt = <strong>Verankern.</strong> Die Kampagne ermutigt Gebietskörperschaften, sich selbst einen Rahmen für die Menschenrechte zu geben, zum Beispiel eine Charta, einen Aktionsplan oder eine zuständige Stelle.

campaign-definition-title = Was ist eine Menschenrechtsstadt?
campaign-definition = Nach der Erklärung von Gwangju aus dem Jahr 2011 ist eine Menschenrechtsstadt sowohl eine örtliche Gemeinschaft als auch ein gesellschaftlich-politischer Prozess vor Ort, in dem die Menschenrechte als grundlegende Werte und Leitprinzipien eine Schlüsselrolle spielen. Anders gesagt: Sie ist ein Ort und eine Arbeitsweise, und sie ist nie fertig.

campaign-who-title = Wer beitreten kann
campaign-who = Beitreten können alle lokalen und regionalen Gebietskörperschaften: Gemeinden, Metropolregionen, Provinzen, Landkreise, Regionen und ihre Netzwerke, unabhängig von ihrer Größe und ihren Zuständigkeiten. Der Beitritt ist kostenlos, und eine Mitgliedschaft in der UCLG ist nicht nötig.

campaign-steps-title = So nehmen Sie teil
campaign-step-interest = <strong>Interesse bekunden.</strong> Füllen Sie das <a data-l10n-name="join">Formular auf dieser Website</a> aus. Das dauert weniger als fünf Minuten.
campaign-step-confirm = <strong>Adresse bestätigen.</strong> Wir senden der Ansprechperson sofort einen Link per E-Mail.
campaign-step-answer = <strong>Antwort erhalten.</strong> Das Sekretariat liest Ihre Angaben und antwortet Ihnen.
campaign-step-profile = <strong>Profil ausfüllen.</strong> Sie beschreiben, was die Menschenrechte für Ihre Arbeit bedeuten und was Sie in die Kampagne einbringen. Sie können Ihre Antworten speichern und später fortfahren.

campaign-levels-title = Zusage und Mitglied
campaign-level-pledge = <strong>Zusage:</strong> Das Sekretariat hat die Interessenbekundung angenommen. Von da an steht die Gebietskörperschaft auf dieser Website.
campaign-level-member = <strong>Mitglied:</strong> Das Sekretariat hat auch das Profil angenommen. Die Gebietskörperschaft ist damit eine Stadt oder ein Gebiet für Menschenrechte.
campaign-benefits-title = Was Mitglieder davon haben
campaign-benefit-network = Ein Netzwerk, in dem sie Erfahrungen mit anderen Gebietskörperschaften austauschen.
campaign-benefit-voice = Eine Stimme gegenüber den Vereinten Nationen.
campaign-benefit-events = Die Teilnahme an internationalen Treffen wie dem Weltforum der Menschenrechtsstädte in Gwangju.
campaign-benefit-profile = Ein öffentliches Profil auf dieser Website, das ihre Arbeit zeigt.

campaign-waves-title = Kampagnenrunden und Termine
campaign-waves-text = Die Kampagne verläuft in Runden. Eine Runde läuft, bis ihr letzter Tag überall auf der Welt zu Ende ist: Sie schließt am folgenden Tag um 12:00 Uhr UTC. Auch zwischen zwei Runden bleibt das Formular geöffnet.
campaign-waves-name = Runde
campaign-wave = Runde { $number }
campaign-wave-opens = Beginn
campaign-wave-closes = Einsendeschluss
# The closing date of a wave that is still open
campaign-wave-unannounced = wird noch bekannt gegeben

campaign-questions-title = Häufige Fragen
campaign-question-free = Kostet das etwas?
campaign-answer-free = Nein. Weder der Beitritt noch die weitere Teilnahme kostet etwas.
campaign-question-uclg = Müssen wir Mitglied der UCLG sein?
campaign-answer-uclg = Nein. Die Kampagne steht allen lokalen und regionalen Gebietskörperschaften offen.
campaign-question-size = Sind wir zu klein?
campaign-answer-size = Nein. Ein Dorf kann ebenso beitreten wie eine Hauptstadt oder eine Region.
campaign-question-council = Brauchen wir einen Ratsbeschluss?
campaign-answer-council = Die Kampagne verlangt keinen. Wer das Formular absendet, erklärt, dazu befugt zu sein. Wenn Ihre Regeln einen Beschluss vorschreiben, fassen Sie ihn zuerst; Sie können ihn später dem Profil hinzufügen.
campaign-question-checked = Was prüft das Sekretariat?
campaign-answer-checked = Ob es sich um eine Gebietskörperschaft oder ein Netzwerk von Gebietskörperschaften handelt, ob sie sich schon gemeldet hat und ob die absendende Person für sie sprechen darf.
campaign-question-seen = Wer sieht unsere Angaben?
campaign-answer-seen = Name, Art, Land, Region, Website und Einwohnerzahl Ihrer Gebietskörperschaft sowie Name und Amt der Person an ihrer Spitze werden öffentlich, sobald das Sekretariat sie angenommen hat. Die Kontaktdaten und Ihre Nachricht sind nur für das Sekretariat bestimmt. Mehr dazu steht in den <a data-l10n-name="privacy">Datenschutzhinweisen</a>.
campaign-question-late = Und wenn eine Runde schon beendet ist?
campaign-answer-late = Sie können das Formular trotzdem absenden. Ihre Interessenbekundung zählt dann zur nächsten Runde.
campaign-question-leave = Können wir sie später ändern oder zurückziehen?
campaign-answer-leave = Ja, jederzeit. Der persönliche Link in unserer E-Mail öffnet eine Seite, auf der Sie Ihre Angaben berichtigen oder die Interessenbekundung zurückziehen.

campaign-documents-title = Dokumente zum Herunterladen
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
