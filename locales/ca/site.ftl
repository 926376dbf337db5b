# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Ciutats i Territoris de Drets Humans
site-description = La campanya mundial «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»: llegiu la carta d’invitació i uniu-vos-hi.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Ves al contingut principal
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Navegació principal
site-nav-letter = La carta
site-nav-campaign = La campanya
site-nav-members = Qui hi participa
site-nav-join = Uniu-vos a la campanya
# Read by screen readers before the name of the current language
site-language = Llengua
site-footer-committee = Comissió d’Inclusió Social, Democràcia Participativa i Drets Humans de CGLU
site-footer-label = Sobre aquest lloc web
site-footer-ask = Demaneu al vostre govern local que s’hi uneixi
site-footer-contact = Escriviu a la Secretaria
site-footer-privacy = Avís de privacitat
site-footer-accessibility = Declaració d’accessibilitat
# Printed at the foot of a page, before its address
site-print-address = Adreça d’aquesta pàgina:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] membre
   *[other] membres
}
site-pledges-label = { $count ->
    [one] ciutat o territori compromès
   *[other] ciutats i territoris compromesos
}
site-goal-label = de 1000 per al 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Membres: { $members }. Ciutats i territoris compromesos: { $pledges }. Objectiu: 1000 per al 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = L’onada { $number } és oberta
site-wave-until = data límit: { $date }, a qualsevol lloc del món
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Tancament: { $date } a les { $time } UTC.
site-wave-unknown-end = Data límit pendent d’anunciar
site-wave-between = La pròxima onada encara no s’ha obert
site-wave-between-text = Tot i així, podeu unir-vos-hi avui mateix: la vostra manifestació d’interès formarà part de la pròxima onada.
site-campaign-ended = La campanya ha acabat
site-campaign-ended-text = El formulari està tancat. Si ens voleu escriure, aquesta és la nostra adreça:

# Forms
site-optional = opcional
site-error-prefix = Error:
site-error-summary = Hi ha un problema
site-choose = Trieu una opció

# Error pages: a title and a sentence each
site-error-home = Ves a la carta d’invitació
site-error-not-found = No s’ha trobat la pàgina
site-error-not-found-text = Si heu escrit l’adreça, comproveu que sigui correcta. Si heu seguit un enllaç, pot ser que sigui antic o que estigui incomplet.
site-error-bad-request = No s’ha pogut llegir aquesta petició
site-error-bad-request-text = Hi havia alguna dada malmesa o inesperada. Torneu enrere, reviseu el que heu introduït i torneu-ho a provar.
site-error-forbidden = Aquesta acció no està permesa
site-error-forbidden-text = No s’ha canviat res. Si heu arribat aquí des d’un altre lloc web, obriu aquesta pàgina directament i torneu-ho a provar.
site-error-too-large = És massa contingut per enviar-lo d’un sol cop
site-error-too-large-text = Torneu enrere, escurceu el que heu introduït i torneu-ho a enviar.
site-error-too-many = Massa intents
site-error-too-many-text = Espereu uns minuts i torneu-ho a provar.
site-error-unavailable = Ara mateix no podem desar res
site-error-unavailable-text = No durarà gaire. Torneu-ho a provar d’aquí a uns minuts.
site-error-internal = Hi ha hagut un error per part nostra
site-error-internal-text = L’error ha quedat registrat i l’examinarem. Torneu-ho a provar més tard.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Si ens escriviu per aquest motiu, indiqueu aquest codi: { $id }

# Kinds of local government
site-kind-municipality = Municipi
site-kind-metropolitan = Àrea metropolitana o associació de municipis
site-kind-province = Província, departament o comtat
site-kind-region = Regió o estat federat
site-kind-network = Xarxa o associació de governs locals
site-kind-other = Altres

# States of an expression of interest
site-state-unconfirmed = Adreça sense confirmar
site-state-received = Rebuda
site-state-under-review = En revisió
site-state-needs-information = Cal més informació
site-state-pledged = Compromís publicat
site-state-profile-submitted = Perfil enviat
site-state-member = Membre
site-state-declined = No acceptada
site-state-withdrawn = Retirada
site-state-archived = Arxivada

# The name of this country where CLDR’s is not used
site-country-ps = Estat de Palestina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Torneu-ho a provar d’aquí a { $count } minut.
   *[other] Torneu-ho a provar d’aquí a { $count } minuts.
}
# The picture shown where a page is shared
site-share-picture = Els números 10, 100 i 1000, mil punts i l’any 2030

# The store cannot be written: what was sent comes back
site-again-text = El que heu enviat no s’ha desat. Ho teniu tot aquí: torneu-ho a enviar d’aquí a uns minuts.
site-again-button = Torna-ho a enviar
