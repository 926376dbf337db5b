# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Benvolguda senyora, benvolgut senyor,
mail-closing = Cordialment,
mail-signature = La Secretaria de la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»
mail-reference = Número de referència: { $reference }
mail-reply = Podeu respondre a aquest correu: la resposta arribarà a la Secretaria.
# Before a link that stands in a line of its own
mail-link-hint = Si el botó no funciona, copieu aquest enllaç al navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirmeu la vostra adreça electrònica ({ $reference })
mail-confirm-text = Al nostre lloc web s’ha indicat la vostra adreça com a adreça de contacte d’un govern local que es vol unir a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030».
mail-confirm-action = Obriu aquesta pàgina i confirmeu l’adreça. L’enllaç funciona durant 30 dies.
mail-confirm-button = Confirma l’adreça
mail-confirm-not-me = Si no heu estat vós, obriu la mateixa pàgina i trieu «No he estat jo». Així no rebreu més correus sobre aquest assumpte.

# Confirmed: the receipt
mail-receipt-subject = Hem rebut la vostra manifestació d’interès ({ $reference })
mail-receipt-text = Gràcies. La vostra adreça està confirmada i la Secretaria ja té la vostra manifestació d’interès.
mail-receipt-next = La Secretaria llegirà les respostes i us contestarà per correu electrònic. De moment no heu de fer res.
mail-receipt-action = A la vostra pàgina personal podeu veure en qualsevol moment en quin punt es troba. L’enllaç és només per al vostre govern local: us preguem que no el passeu a ningú més.
mail-receipt-button = Obre la pàgina personal
mail-receipt-answers = Les vostres respostes

# The address has not been confirmed after three days: once
mail-reminder-subject = Recordatori: confirmeu la vostra adreça electrònica ({ $reference })
mail-reminder-text = Fa tres dies es va indicar la vostra adreça al nostre lloc web com a adreça de contacte d’un govern local que es vol unir a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030». Encara no s’ha confirmat.
mail-reminder-last = No us enviarem cap més recordatori. Si l’adreça no es confirma, suprimirem la manifestació d’interès 30 dies després de l’enviament.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = El vostre enllaç personal ({ $reference })
mail-link-text = Aquí teniu un enllaç nou a la pàgina personal del vostre govern local. Els enllaços anteriors encara funcionen.
mail-link-known = El vostre govern local ja ha enviat una manifestació d’interès des d’aquesta adreça. No s’ha desat res de nou. Aquí teniu un enllaç nou a la pàgina personal, on podeu veure-ho i corregir-ho tot.
mail-link-unasked = Si no ho heu demanat, no heu de fer res.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Una altra manifestació d’interès per al vostre govern local ({ $reference })
mail-namesake-text = Algú ha enviat, des d’una altra adreça, una manifestació d’interès per a un govern local amb el mateix nom. La vostra queda tal com està. La Secretaria examina totes dues. Si n’esteu al corrent, no heu de fer res; si no és correcte, responeu a aquest correu.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Confirmeu { $count } manifestació d’interès
   *[other] Confirmeu { $count } manifestacions d’interès
}
mail-merged-text = Al nostre lloc web s’ha indicat la vostra adreça diverses vegades en poc temps com a adreça de contacte de governs locals que es volen unir a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030». Per no enviar-vos massa correus, els hem aplegat en un de sol.
mail-merged-action = Per a cada manifestació d’interès, obriu la pàgina i confirmeu l’adreça o trieu «No he estat jo».
mail-merged-list = Pendents de la vostra resposta

# Receipts
mail-corrected-subject = Hem rebut les vostres correccions ({ $reference })
mail-corrected-text = Les vostres correccions s’han desat. S’ha avisat la Secretaria.
mail-proposed-text = Les vostres correccions s’han enviat a la Secretaria. Les pàgines públiques mostraran les respostes antigues fins que s’hagin acceptat les correccions.
mail-withdrawn-subject = La vostra manifestació d’interès s’ha retirat ({ $reference })
mail-withdrawn-text = La manifestació d’interès s’ha retirat, tal com volíeu. Ja no es mostra a les pàgines públiques. Al cap de sis mesos esborrarem les dades de contacte. Podeu enviar una manifestació d’interès nova en qualsevol moment.

# A change of the contact person
mail-takeover-subject = Confirmeu que sou la nova persona de contacte ({ $reference })
mail-takeover-text = Un govern local que participa en la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030» ha indicat la vostra adreça com a nova adreça de contacte.
mail-takeover-ignore = Si no és correcte, no heu de fer res.
mail-told-subject = La persona de contacte del vostre govern local ha canviat ({ $reference })
mail-told-text = S’ha canviat l’adreça de contacte del vostre govern local i la nova s’ha confirmat. Els vostres enllaços personals han deixat de funcionar.
mail-told-action = Si no és correcte, obriu aquesta pàgina en un termini de 30 dies i presenteu una objecció. Llavors decidirà la Secretaria.
mail-told-button = Presenta una objecció al canvi

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Encara falta el vostre perfil ({ $reference })
mail-profile-text = El vostre govern local consta a les pàgines públiques amb el seu compromís. Gràcies. Per ser membre de la campanya només queda un pas: el perfil, amb les vostres respostes a les preguntes de la campanya. Encara no l’hem rebut.
mail-profile-action = Podeu escriure’l a la vostra pàgina personal i desar-lo en qualsevol moment per continuar més endavant. L’enllaç és només per al vostre govern local: us preguem que no el passeu a ningú més.
mail-profile-last = Aquest és el nostre últim recordatori. El compromís queda tal com està i podeu completar el perfil en qualsevol moment.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Confirmeu la segona adreça electrònica ({ $reference })
mail-second-text = Al nostre lloc web s’ha indicat la vostra adreça com a segona adreça d’un govern local que participa en la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030» o que s’hi vol unir. Quan l’hàgiu confirmat, rebreu còpia dels correus que enviem a la persona de contacte.
mail-copy-text = Aquesta és una còpia, sense enllaços, del correu que hem enviat a la persona de contacte del vostre govern local.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Les vostres dades personals s’han esborrat ({ $reference })
mail-erased-text = Hem esborrat les dades de contacte i tota la resta d’informació que teníem desada sobre vós en relació amb la campanya. Si el vostre govern local consta a les pàgines públiques, hi continuarà sense persona de contacte.
mail-erased-last = Aquest és el nostre últim correu a aquesta adreça. Un cop lliurat, també s’esborrarà l’adreça.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Ens cal més informació ({ $reference })
mail-needs-information-text =
    Gràcies per tot el que ens heu enviat. Per poder continuar, ens cal més informació per part vostra.

    Podeu corregir i completar les respostes a la vostra pàgina personal o, simplement, respondre a aquest correu.
mail-pledged-subject = Enhorabona: el vostre compromís s’ha publicat ({ $reference })
mail-pledged-text =
    Enhorabona! La Secretaria ha acceptat la vostra manifestació d’interès. El vostre govern local ja consta entre els que s’han compromès a esdevenir Ciutats i Territoris de Drets Humans.

    La pàgina pública en mostra el nom, el tipus, el país, la regió, el lloc web i la població, i també el nom i el càrrec de la persona que decideix. Les dades de contacte i el vostre missatge no es fan públics mai.

    El pas següent és el perfil: les respostes a les preguntes de la campanya. El podeu escriure a poc a poc a la vostra pàgina personal; tot el que escriviu queda desat. Un cop acceptat el perfil, el vostre govern local en serà membre.
mail-member-subject = Enhorabona: el vostre govern local és membre de la campanya ({ $reference })
mail-member-text =
    Enhorabona! La Secretaria ha acceptat el vostre perfil. El vostre govern local ja és membre de la campanya i consta entre les Ciutats i Territoris de Drets Humans.

    El vostre perfil és públic. Si hi ha res que no sigui correcte o que canviï, ho podeu corregir en qualsevol moment a la vostra pàgina personal. La pàgina pública mostrarà la correcció un cop la Secretaria l’hagi acceptada.
mail-public-page = La vostra pàgina pública
mail-declined-subject = Sobre la vostra manifestació d’interès ({ $reference })
mail-declined-not-local-government =
    Gràcies pel vostre interès en la campanya. S’hi poden unir els governs locals i regionals, i també les seves associacions i xarxes. Pel que veiem, escriviu en nom d’una organització d’un altre tipus. Per això no hem pogut acceptar la vostra manifestació d’interès.

    Si ho hem entès malament, us preguem que respongueu a aquest correu. Llavors la tornarem a examinar.
mail-declined-duplicate =
    Gràcies pel vostre interès en la campanya. Ja tenim una manifestació d’interès del mateix govern local i continuem amb aquella. La manifestació d’interès a què fa referència aquest correu queda tancada; no heu de fer res.

    Si no teniu coneixement de l’altra, o si ha canviat la persona de contacte, us preguem que respongueu a aquest correu.
mail-declined-authority =
    Gràcies pel vostre interès en la campanya. No hem pogut verificar que la manifestació d’interès s’hagi enviat en nom del govern local. Per això no l’hem pogut acceptar.

    Si ens ho podeu demostrar, per exemple amb un missatge des d’una adreça oficial del govern local, us preguem que respongueu a aquest correu. Llavors la tornarem a examinar.
mail-declined-scope =
    Gràcies pel vostre interès en la campanya. Hem llegit amb atenció la vostra manifestació d’interès. No s’ajusta als objectius de la campanya. Per això no l’hem pogut acceptar.

    Si ho hem entès malament, us preguem que respongueu a aquest correu. Llavors la tornarem a examinar.
mail-declined-spam =
    Hem rebut una manifestació d’interès des d’aquesta adreça. Sembla publicitat o un missatge automàtic. Per això no l’hem pogut acceptar.

    Si la va escriure un govern local, us preguem que respongueu a aquest correu. Llavors la tornarem a examinar.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Les vostres dades personals s’han esborrat
mail-erased-messages = Hem esborrat el que ens havíeu escrit, juntament amb la vostra adreça. No conservem cap altra informació sobre vós.
