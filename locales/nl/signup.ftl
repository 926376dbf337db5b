# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Bevestig uw e-mailadres
signup-confirm-text = Iemand heeft uw adres opgegeven als contactadres van een lokale overheid die zich bij de campagne wil aansluiten. Bevestig dat u dat zelf was of dat u ervan weet.
signup-confirm-button = Ja, adres bevestigen
signup-disown-button = Ik was het niet
signup-disown-hint = U krijgt hierover dan geen e-mails meer en het secretariaat wordt op de hoogte gebracht.
signup-confirmed-title = Hartelijk dank, uw adres is bevestigd
signup-confirmed-text = Wij hebben u een ontvangstbevestiging gestuurd met alle antwoorden en uw persoonlijke link. Het secretariaat zal uw antwoorden lezen en per e-mail reageren.
signup-disowned-title = Hartelijk dank voor uw melding
signup-disowned-text = U krijgt geen e-mails meer over dit blijk van belangstelling. Het secretariaat is op de hoogte gebracht. Was dit een vergissing? Schrijf ons dan en vermeld het referentienummer.
signup-write-to = Schrijf naar het secretariaat:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Deze link werkt niet meer
signup-link-text = Misschien is de link te oud, of is hij door uw e-mailprogramma afgebroken. Probeer de volledige link uit de e-mail naar uw browser te kopiëren. Helpt dat niet? Schrijf ons dan en vermeld uw referentienummer, als u dat hebt.

# The personal page
signup-title = Uw blijk van belangstelling
signup-reference = Referentienummer
signup-state = Stand van zaken
signup-next = Hoe gaat het verder?
signup-answers = Uw antwoorden
signup-sent-on = Verzonden op
signup-keep-link = Deze pagina is alleen voor uw lokale overheid bestemd. Geef de link niet door aan anderen.
signup-steps-label = De weg naar het lidmaatschap
signup-step-sent = Verzonden
signup-step-confirmed = Adres bevestigd
signup-step-review = Beoordeeld door het secretariaat
signup-step-pledged = Toezegging gepubliceerd
signup-step-member = Profiel aanvaard: lid
# Read by screen readers after a step
signup-step-done = afgerond
signup-step-current = nu

signup-next-unconfirmed = Bevestig uw e-mailadres met de link die wij u hebben gestuurd.
signup-next-received = Het secretariaat zal uw antwoorden lezen en per e-mail reageren. U hoeft nu niets te doen.
signup-next-under-review = Het secretariaat leest uw antwoorden en zal per e-mail reageren. U hoeft nu niets te doen.
signup-next-profile-submitted = Het secretariaat leest uw profiel en zal per e-mail reageren.
signup-next-member = Uw lokale overheid is lid van de campagne: zij staat bij de Mensenrechtensteden en -gebieden.
signup-next-declined = Het secretariaat heeft het blijk van belangstelling afgewezen en u per e-mail laten weten waarom.
signup-next-withdrawn = Het blijk van belangstelling is ingetrokken.
signup-next-archived = Dit blijk van belangstelling is afgesloten.

# A lost link: a new one is mailed
signup-lost-offer = Nieuwe link aanvragen
signup-lost-title = Nieuwe persoonlijke link aanvragen
signup-lost-text = Vul het e-mailadres van de contactpersoon in. Hoort het bij een blijk van belangstelling, dan sturen wij een nieuwe link naar dat adres.
signup-lost-email = E-mailadres
signup-lost-button = Link verzenden
signup-lost-done-title = Controleer uw inbox
signup-lost-done-text = Hoort dit adres bij een blijk van belangstelling, dan is er een e-mail met een nieuwe link onderweg. Is er binnen een uur niets aangekomen? Kijk dan in de map met ongewenste e-mail of schrijf ons.
signup-lost-email-invalid = Vul een geldig e-mailadres in, bijvoorbeeld naam@example.org

# What a local government can do on its personal page
signup-actions = Wat u kunt doen
signup-correct = Antwoorden corrigeren
signup-contact = Contactpersoon wijzigen
signup-withdraw = Blijk van belangstelling intrekken

# Correcting the answers
signup-correct-title = Antwoorden corrigeren
signup-correct-text = Wijzig wat niet meer klopt. Het secretariaat ziet wat er is gewijzigd.
signup-correct-public = Uw lokale overheid staat al op de openbare pagina’s. Daar blijven de oude antwoorden staan totdat het secretariaat de nieuwe heeft aanvaard.
signup-correct-button = Correcties opslaan
signup-corrected = Uw correcties zijn opgeslagen.
signup-proposed = Uw correcties zijn naar het secretariaat gestuurd. Op de openbare pagina’s blijven de oude antwoorden staan totdat de correcties zijn aanvaard.
signup-unchanged = Er is niets gewijzigd.
signup-waiting = Correcties die nog bij het secretariaat liggen
signup-stale = Iemand heeft de antwoorden gewijzigd sinds u deze pagina hebt geopend. Uw correcties zijn nog niet opgeslagen; ze staan hier allemaal nog. Vergelijk ze met de antwoorden zoals ze nu zijn en sla ze opnieuw op.
signup-answers-now = De antwoorden zoals ze nu zijn

# Changing the contact person
signup-contact-title = Contactpersoon wijzigen
signup-contact-text = Heeft iemand anders het overgenomen? U kunt de contactpersoon op elk moment wijzigen. Een nieuw e-mailadres geldt zodra het is bevestigd via een link die wij ernaartoe sturen. Het oude adres krijgt dan bericht en alle eerdere persoonlijke links vervallen.
signup-contact-button = Contactpersoon opslaan
signup-contact-saved = De contactpersoon is opgeslagen.
signup-contact-asked = Wij hebben een link naar het nieuwe adres gestuurd. Het adres geldt zodra het is bevestigd.
signup-contact-waiting = Nieuw adres, nog niet bevestigd
# The page behind the link to the new address
signup-takeover-title = Bevestig dat u de nieuwe contactpersoon bent
signup-takeover-text = Een lokale overheid die aan de campagne deelneemt, heeft uw adres opgegeven als nieuw contactadres. Bevestig dat dit klopt.
signup-takeover-button = Ja, adres bevestigen
signup-takeover-done-title = Hartelijk dank, u bent de nieuwe contactpersoon
signup-takeover-done-text = Wij hebben u een e-mail met uw persoonlijke link gestuurd.
# The page behind the link to the old address
signup-object-title = Bezwaar maken tegen de wijziging van de contactpersoon
signup-object-text = Het contactadres van uw lokale overheid is gewijzigd. Als u bezwaar maakt, wordt het secretariaat op de hoogte gebracht en beslist het wie de contactpersoon is. Tot die tijd kan niemand iets wijzigen op de persoonlijke pagina.
signup-object-button = Bezwaar maken tegen de wijziging
signup-object-done-title = Uw bezwaar is geregistreerd
signup-object-done-text = Het secretariaat is op de hoogte gebracht en zal u schrijven. Tot die tijd kan niemand iets wijzigen op de persoonlijke pagina.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Er is bezwaar gemaakt tegen een wijziging van de contactpersoon. Totdat het secretariaat heeft beslist, kan hier niets worden gewijzigd.

# Withdrawing
signup-withdraw-title = Wilt u het blijk van belangstelling intrekken?
signup-withdraw-text = Het secretariaat stopt dan met de behandeling en uw lokale overheid verdwijnt direct van de openbare pagina’s. U kunt dit hier niet ongedaan maken, maar u kunt op elk moment een nieuw blijk van belangstelling sturen.
signup-withdraw-button = Ja, intrekken
signup-withdraw-back = Nee, teruggaan

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Bevestig het tweede e-mailadres
signup-second-text = Iemand heeft uw adres opgegeven als tweede adres van een lokale overheid die aan de campagne deelneemt of zich daarbij wil aansluiten. Zodra het is bevestigd, krijgt u kopieën van onze e-mails aan de contactpersoon, zonder links.
signup-second-hint = Dit adres wordt dan verwijderd en u krijgt hierover geen e-mails meer.
signup-second-done-text = Vanaf nu krijgt u kopieën van onze e-mails aan de contactpersoon, zonder links.
signup-second-gone-text = Dit adres is verwijderd. U krijgt hierover geen e-mails meer.
signup-second-waiting = Tweede adres, nog niet bevestigd

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Vanaf uw netwerk zijn in enkele minuten veel links aangevraagd. Daarom is er nu geen link verzonden.
