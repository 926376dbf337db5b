# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Geachte heer of mevrouw,
mail-closing = Met vriendelijke groet,
mail-signature = Het secretariaat van de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”
mail-reference = Referentienummer: { $reference }
mail-automatic = Deze e-mail is automatisch verzonden. U kunt erop antwoorden: uw antwoord gaat naar het secretariaat.
# Before a link that stands in a line of its own
mail-link-hint = Werkt de knop niet? Kopieer dan deze link naar uw browser:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Bevestig uw e-mailadres ({ $reference })
mail-confirm-text = Op onze website is uw adres opgegeven als contactadres van een lokale overheid die zich wil aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”.
mail-confirm-action = Open deze pagina en bevestig het adres. De link werkt 30 dagen.
mail-confirm-button = Bevestig het adres
mail-confirm-not-me = Was u het niet? Open dan dezelfde pagina en kies “Ik was het niet”. U krijgt hierover dan geen e-mails meer.

# Confirmed: the receipt
mail-receipt-subject = Wij hebben uw blijk van belangstelling ontvangen ({ $reference })
mail-receipt-text = Hartelijk dank. Uw adres is bevestigd en uw blijk van belangstelling ligt bij het secretariaat.
mail-receipt-next = Het secretariaat zal uw antwoorden lezen en per e-mail reageren. U hoeft nu niets te doen.
mail-receipt-action = Op uw persoonlijke pagina kunt u op elk moment zien hoe het ervoor staat. De link is alleen voor uw lokale overheid bestemd: geef hem niet door.
mail-receipt-button = Open de persoonlijke pagina
mail-receipt-answers = Uw antwoorden
