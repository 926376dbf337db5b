# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Uw profiel
profile-intro = Het profiel laat het publiek zien wat uw lokale overheid voor de mensenrechten doet. U kunt het in meerdere keren en in elke taal schrijven: wat u opslaat, blijft hier staan.
profile-member-text = Uw profiel is openbaar. Wijzig wat niet meer klopt en verzend het; totdat het secretariaat het heeft aanvaard, ziet het publiek het oude.
profile-correction-waiting = Uw correcties liggen bij het secretariaat. Als u nu iets wijzigt, verzend ze dan opnieuw.
profile-waiting = Dit is het profiel dat u hebt verzonden. Het secretariaat leest het en zal per e-mail reageren.
# How many required answers have been given
profile-progress = Verplichte antwoorden gegeven: { $given } van { $all }
profile-back = Alle delen van het profiel

# Before starting
profile-questions-title = De vragen van het profiel
profile-questions-text = Zodra uw toezegging is aanvaard, beantwoordt u deze vragen op uw persoonlijke pagina, in de taal van uw keuze. Alleen het eerste deel is verplicht; al het andere mag u overslaan. U kunt deze pagina afdrukken en de vragen bespreken voordat u begint.
profile-questions-link = Alle vragen, om te lezen en af te drukken

# The parts, and how far each has come
profile-step-questions = De drie vragen
profile-step-approach = Uw aanpak
profile-step-initiatives = Initiatieven
profile-step-exchange = Thema’s en uitwisseling
profile-step-decision = Het besluit om zich aan te sluiten
profile-step-picture = Een afbeelding
profile-step-check = Controleren en verzenden
profile-state-empty = Nog niets ingevuld
profile-state-begun = Nog niet volledig
profile-state-done = Ingevuld

# Fields. $min and $max are numbers of characters.
profile-locale = Taal van uw antwoorden
profile-locale-hint = Schrijf in de taal waarin u zich het best uitdrukt. Het secretariaat kan vertalingen toevoegen.
profile-essential = Waarom zijn lokale overheden onmisbaar voor de mensenrechten?
profile-framework = Waarom zijn mensenrechten een nuttig kader voor lokaal handelen?
profile-joining = Wat betekent aansluiting bij de campagne voor u, en wat brengt u in?
profile-answer-hint = { $min } tot { $max } tekens
profile-text-hint = Maximaal { $max } tekens
profile-foundations = Grondslagen
profile-foundations-hint = Verplichtingen, plannen, wetten of handvesten waarop uw werk voor de mensenrechten berust. Maximaal { $max } tekens.
profile-structures = Structuren
profile-structures-hint = Diensten, raden, ombudspersonen en budgetten die dit werk dragen. Maximaal { $max } tekens.
profile-tools = Instrumenten
profile-tools-hint = Hoe u werkt: opleiding, participatie, indicatoren, klachten. Maximaal { $max } tekens.
profile-initiatives-text = Beschrijf maximaal vijf dingen die uw lokale overheid voor de mensenrechten doet. Eén is genoeg.
profile-initiative = Initiatief { $number }
profile-initiative-title = Titel
profile-initiative-text = Beschrijving
profile-initiative-link = Webadres
profile-initiative-year = Jaar waarin het begon
profile-themes = Thema’s
profile-themes-hint = Kies de thema’s waaraan uw lokale overheid werkt.
profile-offers = Wat kunt u anderen bieden?
profile-seeks = Wat zoekt u bij anderen?
profile-decision-text = Heeft uw raad of een ander orgaan besloten zich aan te sluiten? Vertel het ons. Het bestand wordt alleen aan het publiek getoond als u dat wilt.
profile-decision-body = Wie het besluit heeft genomen
profile-decision-on = Datum van het besluit
profile-decision-on-hint = Jaar, maand en dag, bijvoorbeeld 2026-11-25
profile-decision-reference = Nummer of titel van het besluit
profile-decision-public = Het bestand aan het publiek tonen
profile-decision-file = Het besluit als pdf-bestand
profile-decision-file-hint = Maximaal 5 MB, zonder wachtwoord. Een nieuw bestand vervangt het oude.
profile-picture-text = Bij uw profiel wordt een afbeelding getoond. Stuur alleen wat u mag publiceren. Wat de camera in het bestand heeft vastgelegd, zoals de plaats, verwijderen wij.
profile-picture-file = Afbeelding
profile-picture-file-hint = JPEG, PNG of WebP, maximaal 6 MB. Een nieuwe afbeelding vervangt de oude.
profile-picture-alt = Wat de afbeelding laat zien
profile-picture-alt-hint = Voor mensen die de afbeelding niet kunnen zien. Maximaal { $max } tekens.
profile-picture-holder = Wie de rechten op de afbeelding heeft
profile-file-remove = Dit bestand verwijderen
profile-file-kept = Uw bestand is er nog en wordt samen met de rest opgeslagen. U hoeft het niet opnieuw te kiezen.
profile-file-again = Het bestand is er niet meer: kies het opnieuw

# Themes, as in the letter
profile-theme-inclusion = Inclusie en solidariteit
profile-theme-equality = Gelijkheid en strijd tegen racisme
profile-theme-migrants = Rechten van migranten
profile-theme-violence-against-women = Geweld tegen vrouwen
profile-theme-hate-speech = Haatzaaiende uitlatingen
profile-theme-water = Water
profile-theme-food = Voedsel
profile-theme-health = Gezondheid
profile-theme-housing = Huisvesting
profile-theme-environment = Leefomgeving
profile-theme-culture = Cultuur
profile-theme-peace = Vrede en veiligheid
profile-theme-participation = Democratische participatie
profile-theme-education = Onderwijs en bewustzijn van rechten
profile-theme-digital = Digitale rechten
profile-theme-commons = Commons

# Saving and sending
profile-save = Opslaan en verdergaan
profile-save-more = Opslaan en nog een initiatief toevoegen
profile-save-later = Opslaan en later verdergaan
profile-saved = Uw profiel is opgeslagen. U kunt op elk moment verdergaan.
profile-change = Wijzigen
profile-send = Profiel verzenden
profile-send-text = Lees alles nog een keer en verzend dan het profiel. Terwijl het secretariaat het leest, kunt u het niet wijzigen.
profile-send-correction-text = Lees alles nog een keer en verzend dan het profiel. Het secretariaat leest het voordat het publiek het ziet.
profile-sent = Het profiel is verzonden. U krijgt een ontvangstbevestiging per e-mail.
profile-stale = Iemand heeft dit deel gewijzigd sinds u de pagina opende. Wat u hebt geschreven, is nog niet opgeslagen; het staat allemaal hier. Vergelijk het met wat nu is opgeslagen en sla het opnieuw op.
profile-stale-whole = Iemand heeft het profiel gewijzigd sinds u de pagina opende. Zo ziet het er nu uit: lees het nog een keer voordat u het verzendt.
profile-theirs = Wat nu is opgeslagen

# Errors. $field is the label of the field.
profile-error-missing = Een antwoord is nodig: { $field }
profile-error-short = Schrijf ten minste { $min } tekens: { $field }
profile-error-locale = Kies de taal van uw antwoorden
profile-error-link = { $field }: vul een geldig webadres in, bijvoorbeeld https://www.example.org
profile-error-year = { $field }: vul een jaar in, bijvoorbeeld 2019
profile-error-day = { $field }: vul jaar, maand en dag in, bijvoorbeeld 2026-11-25
profile-error-pdf = Dit bestand kan niet als pdf worden gelezen. Sla het document opnieuw als pdf op en kies dat bestand
profile-error-pdf-locked = Deze pdf is met een wachtwoord beveiligd. Kies een bestand dat iedereen kan openen
profile-error-pdf-large = De pdf is groter dan 5 MB. Kies een kleiner bestand
profile-error-picture = Dit bestand kan niet als afbeelding worden gelezen. Kies een JPEG-, PNG- of WebP-bestand
profile-error-picture-large = De afbeelding is groter dan 6 MB of 40 miljoen pixels, of een zijde is langer dan 20.000 pixels. Kies een kleinere

# The answer to a request for information
profile-answer-title = Het secretariaat antwoorden
profile-answer-asked = Wat het secretariaat heeft gevraagd
profile-answer-text = Schrijf hier uw antwoord. Als er iets te corrigeren is, doe dat dan eerst:
profile-answer-label = Uw antwoord
profile-answer-send = Antwoord verzenden
profile-answer-sent = Uw antwoord is verzonden. U krijgt een ontvangstbevestiging per e-mail.
profile-answer-stale = Het secretariaat heeft intussen iets anders gevraagd. Uw antwoord is niet verzonden; het staat nog hier. Lees de nieuwe vraag.
profile-answer-incomplete = Er ontbreekt iets in uw profiel. Vul het eerst aan; uw antwoord is nog niet verzonden en staat nog hier.

# On the personal page
profile-complete = Profiel invullen
profile-correct = Profiel corrigeren
profile-read = Profiel lezen
profile-next-needs-information = Het secretariaat heeft meer informatie van u nodig. Antwoord hier zodra u kunt; daarna gaat het secretariaat verder.
profile-next-pledged = Uw lokale overheid staat nu bij de toezeggingen. De volgende stap is het profiel: vul het hier in en word lid.
profile-next-wave = De huidige campagneronde sluit op { $date }. Een profiel dat uiterlijk dan is aanvaard, telt mee in deze ronde.
profile-next-reminder = Als het profiel op { $date } nog ontbreekt, sturen wij u een herinnering per e-mail.

# E-mails
profile-mail-sent-subject = Wij hebben uw profiel ontvangen ({ $reference })
profile-mail-sent-text = Hartelijk dank. Uw profiel ligt bij het secretariaat. Het secretariaat zal het lezen en per e-mail reageren. U hoeft nu niets te doen.
profile-mail-correction-text = Hartelijk dank. De wijzigingen in uw profiel liggen bij het secretariaat. Totdat ze zijn aanvaard, ziet het publiek het oude profiel.
profile-mail-answered-subject = Wij hebben uw antwoord ontvangen ({ $reference })
profile-mail-answered-text = Hartelijk dank. Uw antwoord ligt bij het secretariaat. Het secretariaat zal het lezen en per e-mail reageren. U hoeft nu niets te doen.

profile-send-unavailable = Wij kunnen op dit moment niets opslaan; ook uw profiel is niet verzonden. Alles wat u hebt geschreven, staat hier nog: verzend het over een paar minuten opnieuw.
