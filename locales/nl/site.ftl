# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Mensenrechtensteden en -gebieden
site-description = De wereldwijde campagne “10, 100, 1000 Mensenrechtensteden en -gebieden in 2030”: lees de uitnodigingsbrief en sluit u aan.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Direct naar de hoofdinhoud
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Hoofdnavigatie
site-nav-letter = De brief
site-nav-campaign = De campagne
site-nav-members = Wie meedoet
site-nav-join = Sluit u aan bij de campagne
# Read by screen readers before the name of the current language
site-language = Taal
site-footer-committee = Commissie voor Sociale Inclusie, Participatieve Democratie en Mensenrechten van UCLG
site-footer-label = Over deze website
site-footer-ask = Vraag uw overheid om mee te doen
site-footer-contact = Schrijf naar het secretariaat
site-footer-privacy = Privacyverklaring
site-footer-accessibility = Toegankelijkheidsverklaring
# Printed at the foot of a page, before its address
site-print-address = Adres van deze pagina:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] lid
   *[other] leden
}
site-pledges-label = { $count ->
    [one] toezegging
   *[other] toezeggingen
}
site-goal-label = van de 1000 in 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Leden: { $members }. Toezeggingen: { $pledges }. Doel: 1000 in 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Campagneronde { $number } is geopend
site-wave-until = tot en met { $date }, waar ook ter wereld
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = De ronde sluit op { $date } om { $time } uur UTC.
site-wave-unknown-end = De uiterste datum wordt nog bekendgemaakt
site-wave-between = De volgende campagneronde is nog niet geopend
site-wave-between-text = U kunt zich vandaag toch al aansluiten: uw blijk van belangstelling telt dan mee in de volgende ronde.
site-campaign-ended = De campagne is afgelopen
site-campaign-ended-text = Het formulier is gesloten. Wilt u ons schrijven? Dit is ons adres:

# Forms
site-optional = niet verplicht
site-error-prefix = Fout:
site-error-summary = Er is een probleem
site-choose = Maak een keuze

# Error pages: a title and a sentence each
site-error-home = Naar de uitnodigingsbrief
site-error-not-found = Pagina niet gevonden
site-error-not-found-text = Hebt u het adres zelf ingevoerd? Controleer dan of het klopt. Hebt u een link gevolgd? Dan is die misschien verouderd of niet volledig.
site-error-bad-request = Dit verzoek kon niet worden gelezen
site-error-bad-request-text = Het verzoek was beschadigd of bevatte iets onverwachts. Ga terug, controleer wat u hebt ingevuld en probeer het opnieuw.
site-error-forbidden = Dit is niet toegestaan
site-error-forbidden-text = Er is niets gewijzigd. Bent u hier via een andere website gekomen? Open deze pagina dan rechtstreeks en probeer het opnieuw.
site-error-too-large = Dit is te veel om in één keer te verzenden
site-error-too-large-text = Ga terug, kort in wat u hebt ingevuld en verzend het opnieuw.
site-error-too-many = Te veel pogingen
site-error-too-many-text = Wacht een paar minuten en probeer het dan opnieuw.
site-error-unavailable = Wij kunnen op dit moment niets opslaan
site-error-unavailable-text = Dit duurt niet lang. Probeer het over een paar minuten opnieuw.
site-error-internal = Er is bij ons iets misgegaan
site-error-internal-text = De fout is vastgelegd en wij zoeken uit wat er aan de hand is. Probeer het later opnieuw.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Schrijft u ons hierover? Vermeld dan deze code: { $id }

# Kinds of local government
site-kind-municipality = Gemeente
site-kind-metropolitan = Metropoolregio of samenwerkingsverband van gemeenten
site-kind-province = Provincie, departement of graafschap
site-kind-region = Regio of deelstaat
site-kind-network = Netwerk of vereniging van lokale overheden
site-kind-other = Overig

# States of an expression of interest
site-state-unconfirmed = Adres niet bevestigd
site-state-received = Ontvangen
site-state-under-review = In behandeling
site-state-needs-information = Aanvullende informatie nodig
site-state-pledged = Toezegging geregistreerd
site-state-profile-submitted = Profiel ingediend
site-state-member = Lid
site-state-declined = Afgewezen
site-state-withdrawn = Ingetrokken
site-state-archived = Gearchiveerd

# The name of this country where CLDR’s is not used
site-country-ps = Staat Palestina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Probeer het over { $count } minuut opnieuw.
   *[other] Probeer het over { $count } minuten opnieuw.
}
# The picture shown where a page is shared
site-share-picture = De getallen 10, 100 en 1000, duizend stippen en het jaar 2030

# The store cannot be written: what was sent comes back
site-again-text = Wat u hebt verzonden, is niet opgeslagen. Alles staat hier nog: verzend het over een paar minuten opnieuw.
site-again-button = Opnieuw verzenden
