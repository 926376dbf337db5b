# The form of the expression of interest, and its receipt page.

join-title = Sluit u aan bij de campagne
join-intro = Met dit formulier geeft uw lokale overheid blijk van belangstelling om zich aan te sluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”. Het kost minder dan vijf minuten en het is gratis.
join-next-steps = De contactpersoon krijgt direct een e-mail om het adres te bevestigen. Daarna leest het secretariaat uw antwoorden en krijgt u een reactie.
join-print-hint = Hebt u eerst goedkeuring nodig? Dan kunt u deze pagina afdrukken en op papier invullen.
join-optional-hint = Beantwoord alle vragen; alleen vragen waar “niet verplicht” bij staat, mag u overslaan.

# Sections; each says who will see the answers
join-section-government = Uw lokale overheid
join-section-leader = Wie beslist
join-section-contact = Aan wie wij schrijven
join-section-message = Wat u ons nog wilt vertellen
join-section-send = Voordat u verzendt
join-public-hint = Deze antwoorden worden openbaar zodra het secretariaat ze heeft aanvaard.
join-private-hint = Alleen het secretariaat ziet deze antwoorden.

# Fields: label and hint
join-government-name = Naam van de lokale overheid
join-government-name-hint = In uw eigen taal en schrift, zoals u de naam officieel schrijft.
join-latin-name = Naam in Latijns schrift
join-latin-name-hint = Alleen als die afwijkt van de naam hierboven.
join-kind = Soort lokale overheid
join-country = Land of gebied
join-region = Regio of provincie
join-region-hint = Zo zijn plaatsen met dezelfde naam uit elkaar te houden.
join-website = Officiële website
join-website-hint = Bijvoorbeeld https://www.example.org
join-population = Aantal inwoners
join-population-hint = Een geheel getal; een schatting is voldoende.
join-leader-name = Naam van de beslissingsbevoegde
join-leader-name-hint = Bijvoorbeeld de burgemeester, de voorzitter of de gouverneur.
join-leader-office = Functie van de beslissingsbevoegde
join-leader-office-hint = Bijvoorbeeld burgemeester, voorzitter, locoburgemeester of wethouder.
join-contact-name = Naam van de contactpersoon
join-contact-role = Functie van de contactpersoon
join-contact-email = E-mailadres van de contactpersoon
join-contact-email-hint = Naar dit adres sturen wij een link waarmee u de persoonlijke pagina van uw lokale overheid opent.
join-contact-phone = Telefoon
join-contact-phone-hint = Met het landnummer, bijvoorbeeld +34 933 428 750.
join-second-email = Tweede e-mailadres
join-second-email-hint = Hier komt een kopie van onze e-mails binnen, bijvoorbeeld in de gedeelde mailbox van uw afdeling.
join-correspondence-locale = Taal voor correspondentie
join-message = Waarom wilt u zich aansluiten bij de campagne?
join-message-hint = Maximaal { $max } tekens. U kunt in elke taal schrijven.
join-authorised = Ik ben bevoegd dit blijk van belangstelling in te dienen namens de hierboven genoemde overheid.
join-privacy = Ik heb de <a data-l10n-name="privacy">privacyverklaring</a> gelezen en ga ermee akkoord dat deze antwoorden voor de campagne worden gebruikt.
join-trap = Laat dit veld leeg
join-submit = Blijk van belangstelling verzenden

# Notices above the form
join-between-waves = De volgende campagneronde is nog niet geopend. Uw blijk van belangstelling telt mee in die ronde.
join-foreign = Uw antwoorden zijn via een andere website bij ons binnengekomen en zijn daarom niet opgeslagen. Ze staan hier allemaal nog: controleer ze en verzend ze vanaf deze pagina.
join-unavailable = Wij kunnen op dit moment niets opslaan; ook uw antwoorden zijn niet opgeslagen. Ze staan hier allemaal nog: verzend ze over een paar minuten opnieuw.
join-already-confirmed = Dit blijk van belangstelling is al bevestigd en kan niet meer via het formulier worden gewijzigd. Wilt u een antwoord corrigeren? Gebruik dan de persoonlijke link die wij u hebben gestuurd.
join-ended = De campagne is afgelopen en het formulier is gesloten. Uw antwoorden zijn niet opgeslagen. Ze staan hier allemaal nog, zodat u ze kunt kopiëren en ons kunt schrijven:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Vul de naam van de lokale overheid in
join-error-kind-missing = Kies het soort lokale overheid
join-error-country-missing = Kies het land of gebied
join-error-website-invalid = Vul een geldig websiteadres in, bijvoorbeeld https://www.example.org
join-error-population-invalid = Vul het aantal inwoners in als geheel getal, bijvoorbeeld 120000
join-error-leader-name-missing = Vul de naam van de beslissingsbevoegde in
join-error-leader-office-missing = Vul de functie van de beslissingsbevoegde in
join-error-contact-name-missing = Vul de naam van de contactpersoon in
join-error-contact-role-missing = Vul de functie van de contactpersoon in
join-error-contact-email-missing = Vul het e-mailadres van de contactpersoon in
join-error-contact-email-invalid = Vul een geldig e-mailadres van de contactpersoon in, bijvoorbeeld naam@example.org
join-error-contact-email-local = Het e-mailadres van de contactpersoon bevat vóór het @-teken letters die de meeste mailservers niet kunnen verwerken. Vul een adres in met gewone Latijnse letters, zonder accenten, vóór het @-teken
join-error-second-email-invalid = Vul een geldig tweede e-mailadres in, bijvoorbeeld naam@example.org
join-error-second-email-local = Het tweede e-mailadres bevat vóór het @-teken letters die de meeste mailservers niet kunnen verwerken. Vul een adres in met gewone Latijnse letters, zonder accenten, vóór het @-teken
join-error-second-email-same = Vul een tweede e-mailadres in dat afwijkt van dat van de contactpersoon, of laat het veld leeg
join-error-correspondence-locale-missing = Kies de taal voor correspondentie
join-error-authorised-missing = Bevestig dat u bevoegd bent dit blijk van belangstelling in te dienen
join-error-privacy-missing = Bevestig dat u de privacyverklaring hebt gelezen
# $field is the label of the field
join-error-too-long = { $field }: gebruik maximaal { $max } tekens
join-error-unprintable = { $field }: verwijder tekens die niet kunnen worden weergegeven, zoals regeleinden of besturingstekens

# Receipt page
join-receipt-title = Hartelijk dank: bevestig nu uw adres
join-receipt-saved = Uw blijk van belangstelling is opgeslagen.
join-receipt-reference = Uw referentienummer
join-receipt-mail = Wij hebben de contactpersoon een e-mail gestuurd. Open de link in die e-mail en bevestig het adres binnen 30 dagen.
join-receipt-no-mail = Is er na een paar minuten nog geen e-mail? Kijk dan in de map met ongewenste e-mail. Staat de e-mail daar ook niet, schrijf ons dan en vermeld het referentienummer.
join-receipt-next = Hoe gaat het verder?
join-receipt-next-confirm = De contactpersoon bevestigt het adres.
join-receipt-next-receipt = Wij sturen een ontvangstbevestiging met een persoonlijke link, waarmee u kunt zien hoe het ervoor staat.
join-receipt-next-review = Het secretariaat leest uw antwoorden en reageert per e-mail.
join-receipt-confirmed = Het adres is bevestigd. Wij hebben de contactpersoon een ontvangstbevestiging met uw persoonlijke link gestuurd.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Vanaf uw netwerk zijn in enkele minuten veel formulieren binnengekomen. Daarom zijn uw antwoorden nog niet opgeslagen. Ze staan allemaal hier.
# What search engines and shared links say of the form
join-description = Het formulier waarmee een lokale overheid laat blijken dat ze zich wil aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”. Het is gratis en kost minder dan vijf minuten.
