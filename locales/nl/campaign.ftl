# The campaign page: aims, how to take part, documents.

campaign-title = De campagne
campaign-description = De doelen van de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”, wie zich kan aansluiten, hoe dat gaat en wanneer de campagnerondes zijn.
campaign-lead = De campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030” brengt lokale en regionale overheden bijeen die zich in hun werk door de mensenrechten willen laten leiden. In 2030 moeten het er duizend zijn.
campaign-origin = De Commissie voor Sociale Inclusie, Participatieve Democratie en Mensenrechten van UCLG voert de campagne, samen met de overheden die meedoen.

campaign-aims-title = Vier doelen
campaign-aim-connect = <strong>Verbinden.</strong> Wat een stad of regio voor de mensenrechten doet, mag ook elders bekend worden. De campagne verbindt lokale initiatieven over de grenzen heen, uit solidariteit.
campaign-aim-grow = <strong>Groeien.</strong> De beweging van mensenrechtensteden en -gebieden moet groter en sterker worden.
campaign-aim-heard = <strong>Gehoord worden.</strong> Wat lokaal gebeurt, moet wereldwijd meer gewicht krijgen: lokale overheden hebben een stem nodig in het stelsel van de mensenrechten en bij de Verenigde Naties.
campaign-aim-adopt = <strong>Vastleggen.</strong> De campagne moedigt lokale overheden aan om de mensenrechten in eigen beleid vast te leggen, bijvoorbeeld in een handvest of een plan, of door er een bureau voor op te richten.

campaign-definition-title = Wat is een mensenrechtenstad?
campaign-definition = Volgens de Verklaring van Gwangju uit 2011 is een mensenrechtenstad zowel een lokale gemeenschap als een maatschappelijk en politiek proces in een lokale omgeving waarin de mensenrechten een hoofdrol spelen als fundamentele waarden en leidende beginselen. Met andere woorden: het is een plek en een manier van werken, en het is nooit af.

campaign-who-title = Wie zich kan aansluiten
campaign-who = Alle lokale en regionale overheden kunnen zich aansluiten: gemeenten, metropoolregio’s, provincies, regio’s en hun netwerken, hoe groot ze ook zijn en welke bevoegdheden ze ook hebben. Meedoen is gratis en u hoeft geen lid van UCLG te zijn.

campaign-steps-title = Zo doet u mee
campaign-step-interest = <strong>Laat uw belangstelling blijken.</strong> Vul het <a data-l10n-name="join">formulier op deze website</a> in. Dat kost minder dan vijf minuten.
campaign-step-confirm = <strong>Bevestig het adres.</strong> Wij sturen de contactpersoon meteen een link per e-mail.
campaign-step-answer = <strong>Ontvang ons antwoord.</strong> Het secretariaat leest wat u hebt gestuurd en antwoordt u.
campaign-step-profile = <strong>Vul het profiel in.</strong> U beschrijft wat de mensenrechten voor uw werk betekenen en wat u aan de campagne bijdraagt. U kunt uw antwoorden opslaan en later verdergaan.

campaign-levels-title = Toezegging en lid
campaign-level-pledge = <strong>Toezegging:</strong> het secretariaat heeft het blijk van belangstelling aanvaard. Vanaf dat moment staat de overheid op deze website.
campaign-level-member = <strong>Lid:</strong> het secretariaat heeft ook het profiel aanvaard. De overheid is dan een mensenrechtenstad of -gebied.
campaign-benefits-title = Wat leden eraan hebben
campaign-benefit-network = Een netwerk waarin ze ervaringen uitwisselen met andere lokale overheden.
campaign-benefit-voice = Een stem bij de Verenigde Naties.
campaign-benefit-events = Een plaats op internationale bijeenkomsten, zoals het Wereldforum voor Mensenrechtensteden (World Human Rights Cities Forum) in Gwangju.
campaign-benefit-profile = Een openbaar profiel op deze website, dat laat zien wat ze doen.

campaign-waves-title = Campagnerondes en data
campaign-waves-text = De campagne verloopt in rondes. Een ronde blijft open tot de laatste dag overal ter wereld voorbij is: ze sluit de dag daarna om 12:00 uur UTC. Ook tussen twee rondes blijft het formulier open.
campaign-waves-name = Ronde
campaign-wave = Ronde { $number }
campaign-wave-opens = Begin
campaign-wave-closes = Uiterste datum
# The closing date of a wave that is still open
campaign-wave-unannounced = wordt nog bekendgemaakt

campaign-questions-title = Veelgestelde vragen
campaign-question-free = Kost het iets?
campaign-answer-free = Nee. Aansluiten kost niets en blijven meedoen ook niet.
campaign-question-uclg = Moeten we lid zijn van UCLG?
campaign-answer-uclg = Nee. De campagne staat open voor alle lokale en regionale overheden.
campaign-question-size = Zijn we te klein?
campaign-answer-size = Nee. Een dorp kan zich aansluiten, en een hoofdstad of een regio ook.
campaign-question-council = Is er een raadsbesluit nodig?
campaign-answer-council = De campagne vraagt er niet om. Wie het formulier verzendt, verklaart daartoe bevoegd te zijn. Schrijven uw regels een besluit voor? Neem dat dan eerst; u kunt het later aan het profiel toevoegen.
campaign-question-checked = Wat controleert het secretariaat?
campaign-answer-checked = Of het om een lokale overheid of een netwerk daarvan gaat, of die zich al eerder heeft gemeld en of de afzender namens haar mag spreken.
campaign-question-seen = Wie ziet onze antwoorden?
campaign-answer-seen = De naam, de soort, het land, de regio, de website en het aantal inwoners van uw overheid, en de naam en functie van degene die haar leidt, worden openbaar zodra het secretariaat ze heeft aanvaard. De contactgegevens en uw bericht zijn alleen voor het secretariaat. In de <a data-l10n-name="privacy">privacyverklaring</a> leest u meer.
campaign-question-late = En als een ronde al gesloten is?
campaign-answer-late = U kunt het formulier dan toch verzenden. Uw blijk van belangstelling telt mee in de volgende ronde.
campaign-question-leave = Kunnen we het later wijzigen of intrekken?
campaign-answer-leave = Ja, op elk moment. De persoonlijke link in onze e-mail opent een pagina waarop u uw antwoorden corrigeert of het blijk van belangstelling intrekt.

campaign-documents-title = Documenten om te downloaden
# Kind and size of a document, beside its title
campaign-document-size = Pdf, { $size } kB
