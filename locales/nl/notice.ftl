# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Privacyverklaring
notice-privacy-description = Welke persoonsgegevens de campagne gebruikt, waarom en hoelang, en welke rechten u hebt.
notice-privacy-version = Versie { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Wie verantwoordelijk is
notice-privacy-controller = De verwerkingsverantwoordelijke is United Cities and Local Governments (UCLG), via het secretariaat van zijn Commissie voor Sociale Inclusie, Participatieve Democratie en Mensenrechten, in Barcelona. Het secretariaat beantwoordt alle vragen over uw gegevens: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Wat wij verzamelen
notice-privacy-data-public = <strong>Openbare antwoorden:</strong> de gegevens over de lokale overheid, de naam en de functie van de beslissingsbevoegde, en het profiel. Ze worden pas gepubliceerd nadat het secretariaat ze heeft aanvaard. De pdf van een besluit wordt alleen gepubliceerd als u daarvoor kiest.
notice-privacy-data-private = <strong>Antwoorden alleen voor het secretariaat:</strong> de naam, de functie, het e-mailadres en het telefoonnummer van de contactpersoon, het tweede e-mailadres, de taal van onze e-mails, uw bericht en uw bevestigingen op het formulier.
notice-privacy-data-source = Deze gegevens komen uit het formulier, uit e-mails of brieven aan het secretariaat, of uit zijn lijsten van leden die zich eerder hebben aangesloten. Mogelijk heeft iemand anders van uw lokale overheid ons uw naam gegeven.

# Purposes and legal bases
notice-privacy-purpose-title = Waarom en op welke rechtsgronden wij uw gegevens gebruiken
notice-privacy-purpose = Wij gebruiken uw gegevens om blijken van belangstelling te controleren, om u te schrijven, om te tonen wie deelneemt, en om toezeggingen en leden te tellen. Mensen beslissen of een blijk van belangstelling wordt aanvaard. Een computer beslist dat niet. Aansluiting is vrijwillig. Zonder de verplichte antwoorden kunnen wij een blijk van belangstelling niet behandelen.
notice-privacy-basis-interest = <strong>Gerechtvaardigd belang:</strong> wij hebben er belang bij de campagne te voeren, te tonen wie deelneemt en de website tegen misbruik te beschermen (artikel 6, lid 1, onder f, AVG).
notice-privacy-basis-consent = <strong>Toestemming:</strong> wij vragen die waar een antwoord niet verplicht is of waar u aanvinkt dat u akkoord gaat (artikel 6, lid 1, onder a, AVG). U kunt uw toestemming op elk moment intrekken. Wat vóór de intrekking is gedaan, blijft rechtmatig.

# Who sees the data; e-mails
notice-privacy-access-title = Wie uw gegevens ziet
notice-privacy-access-private = Alleen het secretariaat gebruikt de antwoorden die niet openbaar zijn. De personen die zijn servers beheren, kunnen technisch toegang hebben. De website legt vast wie persoonsgegevens bekijkt of exporteert.
notice-privacy-access-public = Iedereen ter wereld kan gepubliceerde antwoorden lezen en als open data downloaden (licentie CC BY 4.0). Kopieën die anderen hebben gemaakt, kunnen wij niet terughalen.
notice-privacy-mail = De mailserver van het secretariaat bezorgt onze e-mails bij uw mailserver. Een persoonlijke link opent uw persoonlijke pagina gedurende maximaal 365 dagen. Geef hem niet door aan anderen. Zodra de e-mail is verzonden, bewaren wij de link alleen als hash, waaruit hij niet te lezen is.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies en technische gegevens
notice-privacy-technical = Openbare pagina’s plaatsen geen cookies, laden niets van andere websites en volgen u niet. Alleen medewerkers van het secretariaat krijgen een cookie wanneer ze inloggen. Die is nodig om in te loggen. De website verkort IP-adressen en slaat ze niet op. De logbestanden bevatten geen namen, geen e-mailadressen en geen persoonlijke links.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Hoelang wij uw gegevens bewaren
notice-privacy-retention-active = <strong>Blijken van belangstelling die wij behandelen, toezeggingen en leden:</strong> zolang de lokale overheid deelneemt.
notice-privacy-retention-unconfirmed = <strong>Adres niet bevestigd:</strong> op dag 20 komt het blijk van belangstelling op een werklijst van het secretariaat. Op dag 30 wordt het verwijderd, tenzij het secretariaat besluit het te bewaren. Het referentienummer en de datum blijven bewaard.
notice-privacy-retention-ended = <strong>Afgewezen of ingetrokken:</strong> 6 maanden.
notice-privacy-retention-mail = <strong>Teksten van onze e-mails op deze website:</strong> 12 maanden.
notice-privacy-retention-records = <strong>Verdachte inzendingen die apart zijn gezet, en registraties van wie wat wanneer heeft gedaan:</strong> 24 maanden.
notice-privacy-retention-after = De maanden tellen vanaf de laatste gebeurtenis. Daarna worden contactgegevens en vrije tekst gewist. Eerdere back-ups kunnen die nog bevatten.

# Rights and how to use them
notice-privacy-rights-title = Uw rechten
notice-privacy-rights = U hebt het recht uw gegevens in te zien, ze te laten rectificeren, ze te laten wissen, het gebruik ervan te laten beperken en ze in een machineleesbaar bestand te ontvangen. Als wij de gegevens van een persoon wissen, blijft de toezegging of het lidmaatschap meetellen.
notice-privacy-rights-object = <strong>U hebt het recht bezwaar te maken</strong> tegen ons gebruik van uw gegevens, om redenen die verband houden met uw specifieke situatie.
notice-privacy-rights-use = Op uw persoonlijke pagina kunt u antwoorden corrigeren en aanvullen en het blijk van belangstelling intrekken. Schrijf voor al het andere naar het secretariaat. U krijgt binnen een maand antwoord: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = U kunt een klacht indienen bij een gegevensbeschermingsautoriteit. In Spanje is dat de Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Wijzigingen van deze verklaring
notice-privacy-changes = Als deze verklaring verandert, krijgt ze een nieuwe versie en datum. Bij elk blijk van belangstelling slaan wij de versie op die gold toen het werd verzonden.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Toegankelijkheidsverklaring
notice-accessibility-description = Hoe toegankelijk deze website moet zijn, hoe wij dat testen, wat de bekende beperkingen zijn en hoe u ons een probleem meldt.
notice-accessibility-version = Versie { $version }, { $date }

# The standard
notice-accessibility-standard = Wij willen dat iedereen deze website kan gebruiken. Wij streven ernaar te voldoen aan de Richtlijnen voor Toegankelijkheid van Webcontent (WCAG) 2.2, niveau AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Hoe wij testen
notice-accessibility-test-automatic = <strong>Automatisch:</strong> met axe en de Nu HTML Checker, in elke taal. Zulke hulpmiddelen vinden maar een deel van de problemen.
notice-accessibility-test-browser = <strong>In een echte browser:</strong> met alleen het toetsenbord, bij een breedte van 320 pixels, zonder JavaScript, en van rechts naar links in het Arabisch.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Bekende beperkingen
notice-accessibility-limits-translations = De uitnodigingsbrief is in het Indonesisch geschreven. Moedertaalsprekers hebben de twaalf vertalingen ervan nog niet gecontroleerd. De vertalingen van de andere pagina’s hebben zij ook nog niet gecontroleerd.
notice-accessibility-limits-people = Mensen met een beperking hebben deze website nog niet getest.

# Feedback
notice-accessibility-feedback-title = Meld ons een probleem
notice-accessibility-feedback = Als u iets niet kunt lezen of gebruiken, schrijf dan naar het secretariaat. Noem de pagina en beschrijf het probleem. U kunt ook per e-mail vragen om u aan te sluiten: <a data-l10n-name="email">{ $email }</a>
