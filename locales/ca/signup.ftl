# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirmeu la vostra adreça electrònica
signup-confirm-text = Algú ha indicat la vostra adreça com a adreça de contacte d’un govern local que es vol unir a la campanya. Confirmeu que heu estat vós o que n’esteu al corrent.
signup-confirm-button = Sí, confirma l’adreça
signup-disown-button = No he estat jo
signup-disown-hint = En aquest cas, no rebreu més correus sobre aquest assumpte i s’avisarà la Secretaria.
signup-confirmed-title = Gràcies, la vostra adreça està confirmada
signup-confirmed-text = Us hem enviat un justificant de recepció amb totes les respostes i el vostre enllaç personal. La Secretaria llegirà les respostes i us contestarà per correu electrònic.
signup-disowned-title = Gràcies per avisar-nos
signup-disowned-text = No rebreu més correus sobre aquesta manifestació d’interès. S’ha avisat la Secretaria. Si ha estat un error, escriviu-nos i indiqueu el número de referència.
signup-write-to = Escriviu a la Secretaria:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Aquest enllaç ja no funciona
signup-link-text = Pot ser que sigui massa antic o que el vostre programa de correu l’hagi tallat. Proveu de copiar l’enllaç sencer del correu al navegador. Si no funciona, escriviu-nos i indiqueu el número de referència, si el teniu.

# The personal page
signup-title = La vostra manifestació d’interès
signup-reference = Número de referència
signup-state = En quin punt es troba
signup-next = Què passa ara
signup-answers = Les vostres respostes
signup-sent-on = Data d’enviament
signup-keep-link = Aquesta pàgina és només per al vostre govern local. No passeu l’enllaç a ningú més.
signup-steps-label = El camí per ser membre
signup-step-sent = Enviada
signup-step-confirmed = Adreça confirmada
signup-step-review = Revisada per la Secretaria
signup-step-pledged = Compromís publicat
signup-step-member = Perfil acceptat: membre
# Read by screen readers after a step
signup-step-done = fet
signup-step-current = ara

signup-next-unconfirmed = Confirmeu la vostra adreça electrònica amb l’enllaç que us hem enviat.
signup-next-received = La Secretaria llegirà les respostes i us contestarà per correu electrònic. De moment no heu de fer res.
signup-next-under-review = La Secretaria està llegint les respostes i us contestarà per correu electrònic. De moment no heu de fer res.
signup-next-profile-submitted = La Secretaria està llegint el vostre perfil i us contestarà per correu electrònic.
signup-next-member = El vostre govern local és membre de la campanya: consta entre les Ciutats i Territoris de Drets Humans.
signup-next-declined = La Secretaria no ha acceptat la manifestació d’interès i us n’ha explicat el motiu per correu electrònic.
signup-next-withdrawn = La manifestació d’interès s’ha retirat.
signup-next-archived = Aquesta manifestació d’interès està tancada.

# A lost link: a new one is mailed
signup-lost-offer = Demana un enllaç nou
signup-lost-title = Demaneu un enllaç personal nou
signup-lost-text = Escriviu l’adreça electrònica de la persona de contacte. Si correspon a una manifestació d’interès, hi enviarem un enllaç nou.
signup-lost-email = Adreça electrònica
signup-lost-button = Envia l’enllaç
signup-lost-done-title = Mireu la bústia de correu
signup-lost-done-text = Si aquesta adreça correspon a una manifestació d’interès, d’aquí a poc hi arribarà un correu amb un enllaç nou. Si al cap d’una hora no heu rebut res, mireu la carpeta de correu brossa o escriviu-nos.
signup-lost-email-invalid = Escriviu una adreça electrònica amb el format correcte, per exemple nom@example.org

# What a local government can do on its personal page
signup-actions = Què podeu fer
signup-correct = Corregeix les respostes
signup-contact = Canvia la persona de contacte
signup-withdraw = Retira la manifestació d’interès

# Correcting the answers
signup-correct-title = Corregiu les respostes
signup-correct-text = Canvieu el que ja no sigui correcte. La Secretaria veurà què ha canviat.
signup-correct-public = El vostre govern local ja consta a les pàgines públiques. S’hi continuaran mostrant les respostes antigues fins que la Secretaria hagi acceptat les noves.
signup-correct-button = Desa les correccions
signup-corrected = Les vostres correccions s’han desat.
signup-proposed = Les vostres correccions s’han enviat a la Secretaria. Les pàgines públiques mostraran les respostes antigues fins que s’hagin acceptat les correccions.
signup-unchanged = No s’ha canviat res.
signup-waiting = Correccions pendents de revisió per la Secretaria
signup-stale = Algú ha canviat les respostes d’ençà que heu obert aquesta pàgina. Les vostres correccions encara no s’han desat; són totes aquí. Compareu-les amb les respostes actuals i torneu-les a desar.
signup-answers-now = Les respostes actuals

# Changing the contact person
signup-contact-title = Canvieu la persona de contacte
signup-contact-text = Ara se n’encarrega una altra persona? Podeu canviar la persona de contacte en qualsevol moment. Una adreça electrònica nova només és vàlida un cop s’ha confirmat amb un enllaç que hi enviem. Llavors s’avisa l’adreça antiga, i tots els enllaços personals anteriors deixen de funcionar.
signup-contact-button = Desa la persona de contacte
signup-contact-saved = Les dades de la persona de contacte s’han desat.
signup-contact-asked = Hem enviat un enllaç a l’adreça nova. Serà vàlida tan bon punt s’hagi confirmat.
signup-contact-waiting = Adreça nova, encara sense confirmar
# The page behind the link to the new address
signup-takeover-title = Confirmeu que sou la nova persona de contacte
signup-takeover-text = Un govern local que participa en la campanya ha indicat la vostra adreça com a nova adreça de contacte. Confirmeu que és correcte.
signup-takeover-button = Sí, confirma l’adreça
signup-takeover-done-title = Gràcies, sou la nova persona de contacte
signup-takeover-done-text = Us hem enviat un correu amb el vostre enllaç personal.
# The page behind the link to the old address
signup-object-title = Presenteu una objecció al canvi de contacte
signup-object-text = S’ha canviat l’adreça de contacte del vostre govern local. Si us hi oposeu, s’avisarà la Secretaria, que decidirà qui és la persona de contacte. Fins aleshores, ningú no podrà canviar res a la pàgina personal.
signup-object-button = Presenta una objecció al canvi
signup-object-done-title = La vostra objecció s’ha registrat
signup-object-done-text = S’ha avisat la Secretaria, que us escriurà. Fins aleshores, ningú no podrà canviar res a la pàgina personal.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = S’ha presentat una objecció a un canvi de la persona de contacte. Fins que la Secretaria no hagi decidit, aquí no es pot canviar res.

# Withdrawing
signup-withdraw-title = Voleu retirar la manifestació d’interès?
signup-withdraw-text = En aquest cas, la Secretaria deixarà de tramitar-la i el vostre govern local desapareixerà de seguida de les pàgines públiques. Aquí no ho podreu desfer, però podeu enviar una manifestació d’interès nova en qualsevol moment.
signup-withdraw-button = Sí, retira-la
signup-withdraw-back = No, torna enrere

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Confirmeu la segona adreça electrònica
signup-second-text = Algú ha indicat la vostra adreça com a segona adreça d’un govern local que participa en la campanya o que s’hi vol unir. Quan estigui confirmada, rebreu una còpia, sense enllaços, dels correus que enviem a la persona de contacte.
signup-second-hint = En aquest cas, l’adreça se suprimeix i no rebreu més correus sobre aquest assumpte.
signup-second-done-text = A partir d’ara rebreu una còpia, sense enllaços, dels correus que enviem a la persona de contacte.
signup-second-gone-text = Aquesta adreça s’ha suprimit. No rebreu més correus sobre aquest assumpte.
signup-second-waiting = Segona adreça, encara sense confirmar

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = S’han demanat molts enllaços des de la vostra xarxa en pocs minuts, i per això ara no se n’ha enviat cap.
