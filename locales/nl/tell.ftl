# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Niet op de lijst?
tell-missing-intro = Heeft uw lokale overheid zich bij de campagne aangesloten, maar staat ze niet op deze website? Meld het dan bij het secretariaat. Heeft ze zich nog niet aangesloten? Dat kan hier:
tell-wrong-title = Een fout melden
tell-wrong-intro = Laat het secretariaat weten wat er over deze lokale overheid moet worden gecorrigeerd:
tell-description = Laat het secretariaat weten dat een lokale overheid ontbreekt op de lijst van de campagne of dat er iets over haar niet klopt.
tell-body-missing = Welke lokale overheid ontbreekt, en sinds wanneer doet ze mee?
tell-body-wrong = Wat klopt er niet, en wat zou er moeten staan?
tell-body-hint = Maximaal { $max } tekens. U kunt in elke taal schrijven.
tell-email = Uw e-mailadres
tell-email-hint = Alleen als u antwoord wilt.
tell-privacy = Alleen het secretariaat leest dit. Uw bericht wordt zes maanden na de afhandeling gewist.
tell-button = Verzenden naar het secretariaat
tell-foreign = Uw bericht kwam binnen via een andere website en is daarom niet opgeslagen. Het staat hier volledig: controleer het en verzend het vanaf deze pagina.
tell-unavailable = Wij kunnen op dit moment niets opslaan; ook uw bericht is niet opgeslagen. Het staat hier volledig: verzend het over een paar minuten opnieuw.
tell-error-body-missing = Vul uw bericht in
tell-error-body-long = Uw bericht: gebruik maximaal { $max } tekens
tell-error-body-unprintable = Uw bericht: verwijder tekens die niet kunnen worden weergegeven, zoals besturingstekens
tell-error-email-invalid = Vul een geldig e-mailadres in, bijvoorbeeld naam@example.org, of laat het veld leeg
tell-error-email-local = Uw e-mailadres bevat vóór het @-teken letters die de meeste mailservers niet kunnen verwerken. Vul een adres in met gewone Latijnse letters, zonder accenten, vóór het @-teken
tell-receipt-title = Hartelijk dank voor uw bericht
tell-receipt-text = Het secretariaat heeft uw bericht ontvangen en kijkt ernaar.
tell-receipt-answer = U krijgt antwoord op het e-mailadres dat u hebt opgegeven.
tell-reply-subject = Uw bericht aan het secretariaat van de campagne voor mensenrechtensteden en -gebieden
