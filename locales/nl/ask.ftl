# Ask your government to join: the model letter and the model motion.

ask-title = Vraag uw overheid om mee te doen
ask-description = Een modelbrief aan de burgemeester en een modelmotie voor de raad, in 13 talen, om te kopiëren, af te drukken of te versturen: vraag uw overheid zich bij de campagne aan te sluiten.
ask-intro = Wilt u dat uw stad, dorp of regio een mensenrechtenstad of -gebied wordt? Alleen de overheid zelf kan zich aansluiten, maar inwoners, verenigingen en raadsleden kunnen erom vragen. Hier vindt u een brief en een motie. Pas ze aan zoals u wilt.
ask-form-title = Namen invullen
ask-private = Wat u invult, staat alleen op deze pagina. Wij bewaren het niet.
ask-name = Naam van de lokale overheid
ask-sender = Uw naam
ask-place = Uw woonplaats
ask-in = Taal van de brief en de motie
ask-button = Invullen
ask-name-blank = [naam van de lokale overheid]
ask-sender-blank = [uw naam]
ask-place-blank = [plaats]
ask-letter-title = De brief
ask-motion-title = De motie
ask-use-hint = Selecteer de tekst om die te kopiëren, of druk deze pagina af: alleen de brief en de motie komen op papier, elk op een eigen blad.
ask-mail = Openen in uw e-mailprogramma
ask-error-too-long = { $field }: gebruik maximaal { $max } tekens
ask-error-unprintable = { $field }: verwijder tekens die niet kunnen worden weergegeven, zoals regeleinden of besturingstekens

# The subject of the e-mail
ask-subject = { $name }: aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    Aan de burgemeester
    { $name }

    { $place }, { $date }

    Betreft: aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”

    Geachte burgemeester,

    Graag vraag ik u om onze lokale overheid te laten meedoen aan deze wereldwijde campagne van de Commissie voor Sociale Inclusie, Participatieve Democratie en Mensenrechten van UCLG. De campagne brengt lokale overheden bijeen die zich in hun werk door de mensenrechten laten leiden. In 2030 moeten het er duizend zijn.

    Mensenrechten worden werkelijkheid waar mensen wonen: bij huisvesting en gezondheid, bij water en onderwijs, en in de manier waarop besluiten worden genomen. Wie meedoet, wisselt ervaringen uit met anderen, heeft een stem bij de Verenigde Naties en laat in het openbaar zien wat er gebeurt.

    Alle lokale en regionale overheden kunnen zich aansluiten, hoe groot of klein ook. Het is gratis en lidmaatschap van UCLG is niet nodig. Uitleg over de campagne en het formulier staan hier:
    { $address }

    Wilt u deze stap zetten of de vraag aan de raad voorleggen? Ik hoor graag van u.

    Met vriendelijke groet,

    { $sender }
ask-motion =
    Motie: aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”

    { $name }

    De raad, in vergadering bijeen,

    constaterende dat
    – de campagne van de Commissie voor Sociale Inclusie, Participatieve Democratie en Mensenrechten van UCLG lokale overheden bijeenbrengt die zich in hun werk door de mensenrechten laten leiden;
    – alle lokale en regionale overheden zich gratis kunnen aansluiten, zonder lid van UCLG te zijn;

    overwegende dat
    – mensenrechten vooral werkelijkheid worden waar mensen wonen;
    – de Mensenrechtenraad van de Verenigde Naties de rol van lokale overheden heeft erkend in resolutie 45/7;

    spreekt uit dat de overheid zich bij de campagne aansluit;

    verzoekt het dagelijks bestuur
    1. het blijk van belangstelling naar het secretariaat van de campagne te sturen en een contactpersoon aan te wijzen ({ $address });
    2. het profiel voor de campagne samen met inwoners en verenigingen op te stellen;
    3. de raad hierover binnen een jaar te informeren,

    en gaat over tot de orde van de dag.
