# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Staat u niet op de lijst?
tell-missing-intro = Heeft uw overheid zich bij de campagne aangesloten, maar staat ze niet op deze website? Laat het het secretariaat weten. Heeft ze zich nog niet aangesloten? Dat kan hier:
tell-wrong-title = Een fout melden
tell-wrong-intro = Laat het secretariaat weten wat er over deze overheid moet worden verbeterd:
tell-description = Laat het secretariaat weten dat een overheid ontbreekt op de lijst van de campagne of dat er iets over haar niet klopt.
tell-body-missing = Welke overheid ontbreekt, en sinds wanneer doet ze mee?
tell-body-wrong = Wat klopt er niet, en wat zou er moeten staan?
tell-body-hint = Hoogstens { $max } tekens. U mag in elke taal schrijven.
tell-email = Uw e-mailadres
tell-email-hint = Alleen als u antwoord wilt.
tell-privacy = Alleen het secretariaat leest dit. Uw bericht wordt zes maanden na de afhandeling gewist.
tell-button = Verzenden naar het secretariaat
tell-foreign = Uw bericht kwam binnen via een andere website en is daarom niet opgeslagen. Het staat hier volledig: controleer het en verzend het vanaf deze pagina.
tell-unavailable = We kunnen op dit moment niets opslaan, ook uw bericht niet. Het staat hier volledig: verzend het over een paar minuten opnieuw.
tell-error-body-missing = Vul uw bericht in
tell-error-body-long = Uw bericht: gebruik hoogstens { $max } tekens
tell-error-body-unprintable = Uw bericht: verwijder tekens die niet kunnen worden getoond, zoals stuurtekens
tell-error-email-invalid = Vul uw e-mailadres in de juiste vorm in, zoals naam@example.org, of laat het leeg
tell-error-email-local = Uw e-mailadres bevat vóór de @ letters die de meeste mailservers niet aankunnen. Vul een adres in met gewone Latijnse letters vóór de @
tell-receipt-title = Bedankt voor uw bericht
tell-receipt-text = Het secretariaat heeft uw bericht ontvangen en kijkt ernaar.
tell-receipt-answer = U krijgt antwoord op het e-mailadres dat u hebt opgegeven.
tell-reply-subject = Uw bericht aan het secretariaat van de campagne voor mensenrechtensteden en -gebieden
