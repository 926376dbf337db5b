# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirmeu la vostra adreça electrònica
signup-confirm-text = Algú ha indicat la vostra adreça com a contacte d’un govern local que es vol unir a la campanya. Confirmeu que heu estat vós o que n’esteu al corrent.
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
signup-next-needs-information = La Secretaria us ha demanat més informació per correu electrònic. Us preguem que respongueu a aquell correu.
signup-next-pledged = El vostre govern local ja consta entre les ciutats i els territoris compromesos. El pas següent és el perfil: la Secretaria us explicarà com completar-lo.
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
