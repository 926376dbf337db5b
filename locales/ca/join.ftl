# The form of the expression of interest, and its receipt page.

join-title = Uniu-vos a la campanya
join-intro = Amb aquest formulari, el vostre govern local manifesta el seu interès a unir-se a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030». Hi trigareu menys de cinc minuts i és gratuït.
join-next-steps = Tot seguit enviarem un correu a la persona de contacte perquè confirmi l’adreça. Després, la Secretaria llegirà les respostes i us contestarà.
join-print-hint = Si abans necessiteu una aprovació, podeu imprimir aquesta pàgina i omplir-la en paper.
join-optional-hint = Cal respondre totes les preguntes, excepte les marcades com a opcionals.

# Sections; each says who will see the answers
join-section-government = El vostre govern local
join-section-leader = Qui decideix
join-section-contact = A qui escriurem
join-section-message = Què més ens voleu dir
join-section-send = Abans d’enviar
join-public-hint = Aquestes respostes es mostraran al públic quan la Secretaria les hagi acceptat.
join-private-hint = Aquestes respostes només les veurà la Secretaria.

# Fields: label and hint
join-government-name = Nom del govern local
join-government-name-hint = En la vostra llengua i el vostre alfabet, tal com l’escriviu oficialment.
join-latin-name = Nom en alfabet llatí
join-latin-name-hint = Només si és diferent del nom anterior.
join-kind = Tipus de govern local
join-country = País o territori
join-region = Regió o província
join-region-hint = Serveix per distingir els llocs que tenen el mateix nom.
join-website = Lloc web oficial
join-website-hint = Per exemple, https://www.example.org
join-population = Nombre d’habitants
join-population-hint = Un nombre enter; n’hi ha prou amb una estimació.
join-leader-name = Nom de la persona amb poder de decisió
join-leader-name-hint = Per exemple, l’alcalde o alcaldessa, el president o presidenta, el governador o governadora.
join-leader-office = Càrrec d’aquesta persona
join-leader-office-hint = Per exemple, alcalde o alcaldessa, president o presidenta, tinent o tinenta d’alcaldia.
join-contact-name = Nom de la persona de contacte
join-contact-role = Funció de la persona de contacte
join-contact-email = Adreça electrònica de la persona de contacte
join-contact-email-hint = Enviarem a aquesta adreça un enllaç que obre la pàgina personal del vostre govern local.
join-contact-phone = Telèfon
join-contact-phone-hint = Amb el prefix del país, per exemple +34 933 428 750.
join-second-email = Segona adreça electrònica
join-second-email-hint = Hi arribarà una còpia dels nostres correus; pot ser, per exemple, la bústia compartida de la vostra oficina.
join-correspondence-locale = Llengua dels correus que us enviarem
join-message = Per què us voleu unir a la campanya?
join-message-hint = Com a màxim, { $max } caràcters. Podeu escriure en qualsevol llengua.
join-authorised = Tinc autorització per enviar aquesta manifestació d’interès en nom del govern local indicat més amunt.
join-privacy = He llegit l’<a data-l10n-name="privacy">avís de privacitat</a> i accepto que aquestes respostes s’utilitzin per a la campanya.
join-trap = Deixeu aquest camp en blanc
join-submit = Envia la manifestació d’interès

# Notices above the form
join-between-waves = La pròxima onada encara no s’ha obert. La vostra manifestació d’interès en formarà part.
join-foreign = Les vostres respostes ens han arribat a través d’un altre lloc web i, per això, no s’han desat. Són totes aquí: reviseu-les i envieu-les des d’aquesta pàgina.
join-unavailable = Ara mateix no podem desar res i, per això, les vostres respostes no s’han desat. Són totes aquí: torneu-les a enviar d’aquí a uns minuts.
join-already-confirmed = Aquesta manifestació d’interès ja està confirmada i no es pot modificar amb el formulari. Per corregir una resposta, feu servir l’enllaç personal que us hem enviat.
join-ended = La campanya ha acabat i el formulari està tancat. Les vostres respostes no s’han desat. Són totes aquí perquè pugueu copiar-les i escriure’ns:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Escriviu el nom del govern local
join-error-kind-missing = Trieu el tipus de govern local
join-error-country-missing = Trieu el país o territori
join-error-website-invalid = Escriviu una adreça web amb el format correcte, per exemple https://www.example.org
join-error-population-invalid = Escriviu el nombre d’habitants com a nombre enter, per exemple 120000
join-error-leader-name-missing = Escriviu el nom de la persona amb poder de decisió
join-error-leader-office-missing = Escriviu el càrrec de la persona amb poder de decisió
join-error-contact-name-missing = Escriviu el nom de la persona de contacte
join-error-contact-role-missing = Escriviu la funció de la persona de contacte
join-error-contact-email-missing = Escriviu l’adreça electrònica de la persona de contacte
join-error-contact-email-invalid = Escriviu l’adreça electrònica de la persona de contacte amb el format correcte, per exemple nom@example.org
join-error-contact-email-local = L’adreça electrònica de la persona de contacte té, abans de l’arrova (@), lletres que la majoria de servidors de correu no admeten. Escriviu una adreça que abans de l’arrova tingui lletres llatines simples, sense accents
join-error-second-email-invalid = Escriviu la segona adreça electrònica amb el format correcte, per exemple nom@example.org
join-error-second-email-local = La segona adreça electrònica té, abans de l’arrova (@), lletres que la majoria de servidors de correu no admeten. Escriviu una adreça que abans de l’arrova tingui lletres llatines simples, sense accents
join-error-second-email-same = Escriviu una segona adreça electrònica diferent de la de la persona de contacte o deixeu el camp en blanc
join-error-correspondence-locale-missing = Trieu la llengua dels correus que us enviarem
join-error-authorised-missing = Confirmeu que teniu autorització per enviar aquesta manifestació d’interès
join-error-privacy-missing = Confirmeu que heu llegit l’avís de privacitat
# $field is the label of the field
join-error-too-long = { $field }: feu servir, com a màxim, { $max } caràcters
join-error-unprintable = { $field }: elimineu els caràcters que no es poden mostrar, com ara salts de línia o caràcters de control

# Receipt page
join-receipt-title = Gràcies: ara confirmeu la vostra adreça
join-receipt-saved = La vostra manifestació d’interès s’ha desat.
join-receipt-reference = El vostre número de referència
join-receipt-mail = Hem enviat un correu a la persona de contacte. Obriu l’enllaç que hi trobareu i confirmeu l’adreça en un termini de 30 dies.
join-receipt-no-mail = Al cap d’uns minuts encara no heu rebut cap correu? Mireu la carpeta de correu brossa. Si tampoc no hi és, escriviu-nos i indiqueu el número de referència.
join-receipt-next = Què passa ara
join-receipt-next-confirm = La persona de contacte confirma l’adreça.
join-receipt-next-receipt = Us enviem un justificant de recepció amb un enllaç personal, on podreu veure en quin punt es troba la manifestació d’interès.
join-receipt-next-review = La Secretaria llegeix les respostes i us contesta per correu electrònic.
join-receipt-confirmed = L’adreça està confirmada. Hem enviat a la persona de contacte un justificant de recepció amb el vostre enllaç personal.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Han arribat molts formularis des de la vostra xarxa en pocs minuts, i per això les vostres respostes encara no s’han desat. Són totes aquí.
# What search engines and shared links say of the form
join-description = El formulari amb què un govern local manifesta el seu interès a unir-se a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030». És gratuït i s’emplena en menys de cinc minuts.
