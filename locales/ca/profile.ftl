# The profile: the answers to the campaign's questions, on the personal page.

profile-title = El vostre perfil
profile-intro = El perfil mostra al públic què fa el vostre govern local pels drets humans. El podeu escriure en diverses vegades i en qualsevol llengua: el que deseu queda aquí.
profile-member-text = El vostre perfil és públic. Canvieu el que ja no sigui correcte i envieu-lo; fins que la Secretaria l’accepti, el públic continuarà veient l’anterior.
profile-correction-waiting = La Secretaria ja té les vostres correccions. Si ara modifiqueu res, torneu-les a enviar.
profile-waiting = Aquest és el perfil que heu enviat. La Secretaria l’està llegint i us contestarà per correu electrònic.
# How many required answers have been given
profile-progress = Respostes obligatòries donades: { $given } de { $all }
profile-back = Totes les parts del perfil

# Before starting
profile-questions-title = Les preguntes del perfil
profile-questions-text = Un cop acceptat el vostre compromís, respondreu aquestes preguntes a la vostra pàgina personal, en la llengua que preferiu. Només la primera part és obligatòria; tota la resta és opcional. Podeu imprimir aquesta pàgina i debatre les preguntes abans de començar.
profile-questions-link = Totes les preguntes, per llegir i imprimir

# The parts, and how far each has come
profile-step-questions = Les tres preguntes
profile-step-approach = El vostre enfocament
profile-step-initiatives = Iniciatives
profile-step-exchange = Temes i intercanvi
profile-step-decision = La decisió d’unir-s’hi
profile-step-picture = Una imatge
profile-step-check = Revisió i enviament
profile-state-empty = Encara no hi ha res escrit
profile-state-begun = Encara incomplet
profile-state-done = Completat

# Fields. $min and $max are numbers of characters.
profile-locale = Llengua de les vostres respostes
profile-locale-hint = Escriviu en la llengua en què us expresseu millor. La Secretaria hi pot afegir traduccions.
profile-essential = Per què els governs locals són essencials per als drets humans?
profile-framework = Per què els drets humans són un marc útil per a l’acció local?
profile-joining = Què significa per a vosaltres unir-vos a la campanya i què hi aporteu?
profile-answer-hint = De { $min } a { $max } caràcters
profile-text-hint = Com a màxim { $max } caràcters
profile-foundations = Fonaments
profile-foundations-hint = Compromisos, plans, lleis o cartes en què es basa la vostra feina pels drets humans. Com a màxim { $max } caràcters.
profile-structures = Estructures
profile-structures-hint = Oficines, consells, defensories i pressupostos que sostenen aquesta feina. Com a màxim { $max } caràcters.
profile-tools = Eines
profile-tools-hint = Com treballeu: formació, participació, indicadors, queixes. Com a màxim { $max } caràcters.
profile-initiatives-text = Descriviu fins a cinc coses que el vostre govern local fa pels drets humans. Amb una n’hi ha prou.
profile-initiative = Iniciativa { $number }
profile-initiative-title = Títol
profile-initiative-text = Descripció
profile-initiative-link = Adreça web
profile-initiative-year = Any en què va començar
profile-themes = Temes
profile-themes-hint = Trieu els temes en què treballa el vostre govern local.
profile-offers = Què podeu oferir als altres?
profile-seeks = Què espereu dels altres?
profile-decision-text = El ple o un altre òrgan ha decidit unir-se a la campanya? Expliqueu-nos-ho. El fitxer només es mostra al públic si voleu.
profile-decision-body = Qui ho va decidir
profile-decision-on = Data de la decisió
profile-decision-on-hint = Any, mes i dia, per exemple 2026-11-25
profile-decision-reference = Número o títol de la decisió
profile-decision-public = Mostra el fitxer al públic
profile-decision-file = La decisió en un fitxer PDF
profile-decision-file-hint = Com a màxim 5 MB, sense contrasenya. Un fitxer nou substitueix l’anterior.
profile-picture-text = Amb el vostre perfil es mostra una imatge. Envieu només el que pugueu publicar. Traiem el que la càmera va anotar al fitxer, com ara el lloc.
profile-picture-file = Imatge
profile-picture-file-hint = JPEG, PNG o WebP, com a màxim 6 MB. Una imatge nova substitueix l’anterior.
profile-picture-alt = Què mostra la imatge
profile-picture-alt-hint = Per a les persones que no la poden veure. Com a màxim { $max } caràcters.
profile-picture-holder = Titular dels drets de la imatge
profile-file-remove = Treu aquest fitxer
profile-file-kept = El vostre fitxer s’ha conservat i es desa amb la resta. No cal que el torneu a triar.
profile-file-again = El fitxer ja no hi és: torneu-lo a triar

# Themes, as in the letter
profile-theme-inclusion = Inclusió i solidaritat
profile-theme-equality = Igualtat i lluita contra el racisme
profile-theme-migrants = Drets de les persones migrants
profile-theme-violence-against-women = Violència contra les dones
profile-theme-hate-speech = Discursos d’odi
profile-theme-water = Aigua
profile-theme-food = Alimentació
profile-theme-health = Salut
profile-theme-housing = Habitatge
profile-theme-environment = Medi ambient
profile-theme-culture = Cultura
profile-theme-peace = Pau i seguretat
profile-theme-participation = Participació democràtica
profile-theme-education = Educació i sensibilització sobre els drets
profile-theme-digital = Drets digitals
profile-theme-commons = Béns comuns

# Saving and sending
profile-save = Desa i continua
profile-save-more = Desa i afegeix-ne una altra
profile-save-later = Desa i continua més tard
profile-saved = El vostre perfil s’ha desat. Podeu continuar en qualsevol moment.
profile-change = Canvia
profile-send = Envia el perfil
profile-send-text = Llegiu-ho tot una vegada més i envieu el perfil. Mentre la Secretaria el llegeix, no el podeu canviar.
profile-send-correction-text = Llegiu-ho tot una vegada més i envieu el perfil. La Secretaria el llegeix abans que el vegi el públic.
profile-sent = El perfil s’ha enviat. Rebreu un justificant de recepció per correu electrònic.
profile-stale = Algú ha canviat aquesta part d’ençà que heu obert la pàgina. El que heu escrit encara no s’ha desat; és tot aquí. Compareu-ho amb el que hi ha desat ara i torneu a desar.
profile-stale-whole = Algú ha canviat el perfil d’ençà que heu obert la pàgina. Ara està així: torneu-lo a llegir abans d’enviar-lo.
profile-theirs = El que hi ha desat ara

# Errors. $field is the label of the field.
profile-error-missing = Cal una resposta: { $field }
profile-error-short = Escriviu almenys { $min } caràcters: { $field }
profile-error-locale = Trieu la llengua de les vostres respostes
profile-error-link = { $field }: escriviu una adreça web amb el format correcte, per exemple https://www.example.org
profile-error-year = { $field }: escriviu un any, per exemple 2019
profile-error-day = { $field }: escriviu any, mes i dia, per exemple 2026-11-25
profile-error-pdf = Aquest fitxer no es pot llegir com a PDF. Torneu a desar el document com a PDF i trieu aquell fitxer
profile-error-pdf-locked = Aquest PDF està protegit amb contrasenya. Trieu un fitxer que tothom pugui obrir
profile-error-pdf-large = El PDF supera els 5 MB. Trieu un fitxer més petit
profile-error-picture = Aquest fitxer no es pot llegir com a imatge. Trieu un fitxer JPEG, PNG o WebP
profile-error-picture-large = La imatge supera els 6 MB o els 40 milions de píxels, o un dels costats passa de 20.000 píxels. Trieu-ne una de més petita

# The answer to a request for information
profile-answer-title = Responeu a la Secretaria
profile-answer-asked = Què ha preguntat la Secretaria
profile-answer-text = Escriviu aquí la resposta. Si cal corregir res, feu-ho abans:
profile-answer-label = La vostra resposta
profile-answer-send = Envia la resposta
profile-answer-sent = La vostra resposta s’ha enviat. Rebreu un justificant de recepció per correu electrònic.
profile-answer-stale = Mentrestant, la Secretaria ha preguntat una altra cosa. La vostra resposta no s’ha enviat; encara és aquí. Llegiu la nova pregunta.
profile-answer-incomplete = Falta alguna cosa al vostre perfil. Completeu-lo primer; la vostra resposta encara no s’ha enviat i continua aquí.

# On the personal page
profile-complete = Completa el perfil
profile-correct = Corregeix el perfil
profile-read = Llegeix el perfil
profile-next-needs-information = La Secretaria necessita més informació. Responeu aquí tan aviat com pugueu; després, la Secretaria continuarà la revisió.
profile-next-pledged = El vostre govern local ja consta entre les ciutats i els territoris compromesos. El pas següent és el perfil: completeu-lo aquí per ser membre.
profile-next-wave = L’onada actual es tanca en aquesta data: { $date }. Els perfils acceptats fins aleshores hi compten.
profile-next-reminder = Si encara falta el perfil, us ho recordarem per correu electrònic en aquesta data: { $date }.

# E-mails
profile-mail-sent-subject = Hem rebut el vostre perfil ({ $reference })
profile-mail-sent-text = Gràcies. La Secretaria ja té el vostre perfil; el llegirà i us contestarà per correu electrònic. De moment no heu de fer res.
profile-mail-correction-text = Gràcies. La Secretaria ja té els canvis del vostre perfil. El públic continuarà veient el perfil anterior fins que s’acceptin.
profile-mail-answered-subject = Hem rebut la vostra resposta ({ $reference })
profile-mail-answered-text = Gràcies. La Secretaria ja té la vostra resposta; la llegirà i us contestarà per correu electrònic. De moment no heu de fer res.

profile-send-unavailable = Ara mateix no podem desar res i, per això, el vostre perfil no s’ha enviat. Tot el que heu escrit continua aquí: torneu-lo a enviar d’aquí a uns minuts.
