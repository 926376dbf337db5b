# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Geachte heer of mevrouw,
mail-closing = Met vriendelijke groet,
mail-signature = Het secretariaat van de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”
mail-reference = Referentienummer: { $reference }
mail-reply = U kunt op deze e-mail antwoorden: uw antwoord gaat naar het secretariaat.
# Before a link that stands in a line of its own
mail-link-hint = Werkt de knop niet? Kopieer dan deze link naar uw browser:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Bevestig uw e-mailadres ({ $reference })
mail-confirm-text = Op onze website is uw adres opgegeven als contactadres van een lokale overheid die zich wil aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”.
mail-confirm-action = Open deze pagina en bevestig het adres. De link werkt 30 dagen.
mail-confirm-button = Adres bevestigen
mail-confirm-not-me = Was u het niet? Open dan dezelfde pagina en kies “Ik was het niet”. U krijgt hierover dan geen e-mails meer.

# Confirmed: the receipt
mail-receipt-subject = Wij hebben uw blijk van belangstelling ontvangen ({ $reference })
mail-receipt-text = Hartelijk dank. Uw adres is bevestigd en uw blijk van belangstelling ligt bij het secretariaat.
mail-receipt-next = Het secretariaat zal uw antwoorden lezen en per e-mail reageren. U hoeft nu niets te doen.
mail-receipt-action = Op uw persoonlijke pagina kunt u op elk moment zien hoe het ervoor staat. De link is alleen voor uw lokale overheid bestemd: geef hem niet door.
mail-receipt-button = Persoonlijke pagina openen
mail-receipt-answers = Uw antwoorden

# The address has not been confirmed after three days: once
mail-reminder-subject = Herinnering: bevestig uw e-mailadres ({ $reference })
mail-reminder-text = Drie dagen geleden is uw adres op onze website opgegeven als contactadres van een lokale overheid die zich wil aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”. Het is nog niet bevestigd.
mail-reminder-last = Wij sturen hierna geen herinnering meer. Zonder bevestiging verwijderen wij het blijk van belangstelling 30 dagen na verzending.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Uw persoonlijke link ({ $reference })
mail-link-text = Hier is een nieuwe link naar de persoonlijke pagina van uw lokale overheid. Oudere links blijven werken.
mail-link-known = Uw lokale overheid heeft vanaf dit adres al een blijk van belangstelling gestuurd. Er is niets nieuws opgeslagen. Hier is een nieuwe link naar de persoonlijke pagina, waar u alles kunt bekijken en corrigeren.
mail-link-unasked = Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Nog een blijk van belangstelling voor uw lokale overheid ({ $reference })
mail-namesake-text = Iemand heeft vanaf een ander adres een blijk van belangstelling gestuurd voor een lokale overheid met dezelfde naam. Aan uw eigen blijk van belangstelling verandert niets. Het secretariaat bekijkt ze allebei. Weet u hiervan, dan hoeft u niets te doen; klopt het niet, beantwoord dan deze e-mail.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Bevestig { $count } blijk van belangstelling
   *[other] Bevestig { $count } blijken van belangstelling
}
mail-merged-text = Op onze website is uw adres binnen korte tijd meerdere keren opgegeven als contactadres van lokale overheden die zich willen aansluiten bij de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”. Om u niet te veel e-mails te sturen, hebben wij ze in deze e-mail samengevoegd.
mail-merged-action = Open voor elk blijk van belangstelling de pagina en bevestig het adres, of kies “Ik was het niet”.
mail-merged-list = Wachten op uw antwoord

# Receipts
mail-corrected-subject = Wij hebben uw correcties ontvangen ({ $reference })
mail-corrected-text = Uw correcties zijn opgeslagen. Het secretariaat is op de hoogte gebracht.
mail-proposed-text = Uw correcties zijn naar het secretariaat gestuurd. Op de openbare pagina’s blijven de oude antwoorden staan totdat de correcties zijn aanvaard.
mail-withdrawn-subject = Uw blijk van belangstelling is ingetrokken ({ $reference })
mail-withdrawn-text = Het blijk van belangstelling is ingetrokken, zoals u wilde. Het staat niet meer op de openbare pagina’s. Na zes maanden wissen wij de contactgegevens. U kunt op elk moment een nieuw blijk van belangstelling sturen.

# A change of the contact person
mail-takeover-subject = Bevestig dat u de nieuwe contactpersoon bent ({ $reference })
mail-takeover-text = Een lokale overheid die deelneemt aan de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”, heeft uw adres opgegeven als nieuw contactadres.
mail-takeover-ignore = Klopt dit niet? Dan hoeft u niets te doen.
mail-told-subject = De contactpersoon van uw lokale overheid is gewijzigd ({ $reference })
mail-told-text = Het contactadres van uw lokale overheid is gewijzigd en het nieuwe adres is bevestigd. Uw persoonlijke links zijn vervallen.
mail-told-action = Klopt dit niet? Open dan binnen 30 dagen deze pagina en maak bezwaar. Het secretariaat beslist dan.
mail-told-button = Bezwaar maken tegen de wijziging

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Uw profiel ontbreekt nog ({ $reference })
mail-profile-text = Uw lokale overheid staat met haar toezegging op de openbare pagina’s. Hartelijk dank. Om lid van de campagne te worden, rest er nog één stap: het profiel, met uw antwoorden op de vragen van de campagne. Wij hebben het nog niet ontvangen.
mail-profile-action = U kunt het invullen op uw persoonlijke pagina, op elk moment opslaan en later verdergaan. De link is alleen voor uw lokale overheid bestemd: geef hem niet door.
mail-profile-last = Dit is onze laatste herinnering. Uw toezegging blijft staan en u kunt het profiel op elk moment invullen.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Bevestig het tweede e-mailadres ({ $reference })
mail-second-text = Op onze website is uw adres opgegeven als tweede adres van een lokale overheid die deelneemt aan de campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030” of zich daarbij wil aansluiten. Zodra u het hebt bevestigd, krijgt u kopieën van onze e-mails aan de contactpersoon.
mail-copy-text = Dit is een kopie, zonder links, van onze e-mail aan de contactpersoon van uw lokale overheid.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Uw persoonsgegevens zijn gewist ({ $reference })
mail-erased-text = Wij hebben de contactgegevens gewist, net als al het andere dat wij in verband met de campagne over u hadden opgeslagen. Staat uw lokale overheid op de openbare pagina’s, dan blijft zij daar zonder contactpersoon staan.
mail-erased-last = Dit is onze laatste e-mail aan dit adres. Zodra deze is bezorgd, wordt ook het adres gewist.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Wij hebben nog enkele gegevens nodig ({ $reference })
mail-needs-information-text =
    Hartelijk dank voor wat u ons hebt gestuurd. Om verder te kunnen gaan, hebben wij nog aanvullende informatie van u nodig.

    U kunt uw antwoorden op uw persoonlijke pagina corrigeren en aanvullen, of gewoon deze e-mail beantwoorden.
mail-pledged-subject = Gefeliciteerd: uw toezegging is gepubliceerd ({ $reference })
mail-pledged-text =
    Gefeliciteerd! Het secretariaat heeft uw blijk van belangstelling aanvaard. Uw lokale overheid staat nu bij de overheden die hebben toegezegd Mensenrechtensteden en -gebieden te worden.

    Op de openbare pagina staan de naam, de soort overheid, het land, de regio, de website en het aantal inwoners, en de naam en functie van degene die beslist. Contactgegevens en uw bericht aan ons worden nooit openbaar.

    De volgende stap is het profiel: de antwoorden op de vragen van de campagne. U kunt het op uw persoonlijke pagina stap voor stap schrijven; wat u schrijft, wordt opgeslagen. Zodra het profiel is aanvaard, wordt uw lokale overheid lid.
mail-member-subject = Gefeliciteerd: uw lokale overheid is lid ({ $reference })
mail-member-text =
    Gefeliciteerd! Het secretariaat heeft uw profiel aanvaard. Uw lokale overheid is nu lid van de campagne en staat bij de Mensenrechtensteden en -gebieden.

    Uw profiel is openbaar. Klopt er iets niet of verandert er iets, dan kunt u het op elk moment op uw persoonlijke pagina corrigeren. De openbare pagina toont de correctie zodra het secretariaat die heeft aanvaard.
mail-public-page = Uw openbare pagina
mail-declined-subject = Over uw blijk van belangstelling ({ $reference })
mail-declined-not-local-government =
    Hartelijk dank voor uw belangstelling voor de campagne. Lokale en regionale overheden kunnen zich erbij aansluiten, en ook hun verenigingen en netwerken. Voor zover wij kunnen zien, schrijft u namens een ander soort organisatie. Daarom konden wij uw blijk van belangstelling niet aanvaarden.

    Hebben wij het verkeerd begrepen, beantwoord dan deze e-mail. Wij bekijken het dan opnieuw.
mail-declined-duplicate =
    Hartelijk dank voor uw belangstelling voor de campagne. Wij hebben al een blijk van belangstelling voor dezelfde lokale overheid en gaan daarmee verder. Het blijk van belangstelling waarover deze e-mail gaat, is daarmee afgesloten; u hoeft niets te doen.

    Bent u niet op de hoogte van het andere blijk van belangstelling, of is de contactpersoon gewijzigd, beantwoord dan deze e-mail.
mail-declined-authority =
    Hartelijk dank voor uw belangstelling voor de campagne. Wij konden niet nagaan of het blijk van belangstelling namens de lokale overheid is gestuurd. Daarom konden wij het niet aanvaarden.

    Kunt u dat aantonen, bijvoorbeeld met een bericht vanaf een officieel adres van de lokale overheid, beantwoord dan deze e-mail. Wij bekijken het dan opnieuw.
mail-declined-scope =
    Hartelijk dank voor uw belangstelling voor de campagne. Wij hebben uw blijk van belangstelling zorgvuldig gelezen. Het past niet bij de doelen van de campagne. Daarom konden wij het niet aanvaarden.

    Hebben wij het verkeerd begrepen, beantwoord dan deze e-mail. Wij bekijken het dan opnieuw.
mail-declined-spam =
    Wij hebben vanaf dit adres een blijk van belangstelling ontvangen. Het lijkt op reclame of een automatisch bericht. Daarom konden wij het niet aanvaarden.

    Heeft een lokale overheid het geschreven, beantwoord dan deze e-mail. Wij bekijken het dan opnieuw.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Uw persoonsgegevens zijn gewist
mail-erased-messages = Wij hebben gewist wat u ons had geschreven, samen met uw adres. Verder hebben wij niets over u opgeslagen.
