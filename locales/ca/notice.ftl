# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Avís de privacitat
notice-privacy-description = Quines dades personals utilitza la campanya, per què, durant quant de temps i quins són els vostres drets.
notice-privacy-version = Versió { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Qui n’és responsable
notice-privacy-controller = El responsable del tractament és Ciutats i Governs Locals Units (CGLU), a través de la Secretaria de la seva Comissió d’Inclusió Social, Democràcia Participativa i Drets Humans, a Barcelona. La Secretaria respon totes les preguntes sobre les vostres dades: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Què recollim
notice-privacy-data-public = <strong>Respostes públiques:</strong> les dades del govern local, el nom i el càrrec de la persona amb poder de decisió, i el perfil. Només es publiquen després que la Secretaria les hagi acceptades. El PDF d’una decisió només es publica si ho trieu.
notice-privacy-data-private = <strong>Respostes només per a la Secretaria:</strong> el nom, la funció, l’adreça electrònica i el telèfon de la persona de contacte, la segona adreça electrònica, la llengua dels nostres correus, el vostre missatge i les vostres confirmacions al formulari.
notice-privacy-data-source = Aquestes dades provenen del formulari, de correus o cartes a la Secretaria, o de les seves llistes anteriors de membres. És possible que una altra persona del vostre govern local ens hagi donat el vostre nom.

# Purposes and legal bases
notice-privacy-purpose-title = Per què utilitzem les vostres dades i amb quines bases jurídiques
notice-privacy-purpose = Utilitzem les vostres dades per comprovar les manifestacions d’interès, per escriure-us, per mostrar qui hi participa i per comptar els compromisos i els membres. Són persones les que decideixen si s’accepta una manifestació d’interès. No ho decideix un ordinador. La participació és voluntària. Sense les respostes obligatòries no podem tramitar una manifestació d’interès.
notice-privacy-basis-interest = <strong>Interès legítim:</strong> tenim interès a dur a terme la campanya, a mostrar qui hi participa i a protegir el lloc web contra usos indeguts (article 6, apartat 1, lletra f), de l’RGPD).
notice-privacy-basis-consent = <strong>Consentiment:</strong> el demanem quan una resposta és opcional o quan marqueu que hi esteu d’acord (article 6, apartat 1, lletra a), de l’RGPD). Podeu retirar el vostre consentiment en qualsevol moment. El que s’ha fet abans continua sent lícit.

# Who sees the data; e-mails
notice-privacy-access-title = Qui veu les vostres dades
notice-privacy-access-private = Només la Secretaria utilitza les respostes que no són públiques. Les persones que administren els seus servidors hi poden tenir accés tècnic. El lloc web registra qui consulta o exporta dades personals.
notice-privacy-access-public = Qualsevol persona del món pot llegir les respostes publicades i descarregar-les com a dades obertes (llicència CC BY 4.0). No podem recuperar les còpies que n’hagin fet altres persones.
notice-privacy-mail = El servidor de correu de la Secretaria lliura els nostres correus al vostre servidor de correu. Un enllaç personal obre la vostra pàgina personal durant un màxim de 365 dies. No el passeu a ningú més. Un cop enviat el correu, conservem l’enllaç només en forma de hash, a partir del qual no es pot llegir.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Galetes i dades tècniques
notice-privacy-technical = Les pàgines públiques no instal·len galetes, no carreguen res d’altres llocs web i no us rastregen. Només el personal de la Secretaria rep una galeta quan inicia la sessió. És necessària per iniciar la sessió. El lloc web escurça les adreces IP i no les emmagatzema. Els seus registres no contenen noms, adreces electròniques ni enllaços personals.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Quant de temps conservem les vostres dades
notice-privacy-retention-active = <strong>Manifestacions d’interès que estem tramitant, compromisos i membres:</strong> mentre el govern local hi participi.
notice-privacy-retention-unconfirmed = <strong>Adreça sense confirmar:</strong> al cap de 20 dies, la manifestació d’interès passa a una llista de treball de la Secretaria. Al cap de 30 dies se suprimeix, llevat que la Secretaria decideixi conservar-la. Es conserven el número de referència i la data.
notice-privacy-retention-ended = <strong>Manifestacions d’interès no acceptades o retirades:</strong> 6 mesos.
notice-privacy-retention-mail = <strong>Textos dels nostres correus en aquest lloc web:</strong> 12 mesos.
notice-privacy-retention-records = <strong>Enviaments sospitosos apartats i registres de qui ha fet què i quan:</strong> 24 mesos.
notice-privacy-retention-after = Els mesos es compten des de l’últim esdeveniment. Després s’esborren les dades de contacte i els textos lliures. És possible que les còpies de seguretat anteriors encara els continguin.

# Rights and how to use them
notice-privacy-rights-title = Els vostres drets
notice-privacy-rights = Teniu dret a veure les vostres dades, a fer-les rectificar, a fer-les suprimir, a fer-ne limitar l’ús i a rebre-les en un fitxer de lectura mecànica. Si suprimim les dades d’una persona, el compromís o la condició de membre continua comptant.
notice-privacy-rights-object = <strong>Teniu dret a oposar-vos</strong> a l’ús que fem de les vostres dades, per motius relacionats amb la vostra situació particular.
notice-privacy-rights-use = A la vostra pàgina personal podeu corregir i completar respostes i retirar la manifestació d’interès. Per a tota la resta, escriviu a la Secretaria. Rebreu una resposta en el termini d’un mes: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Podeu presentar una reclamació davant d’una autoritat de protecció de dades. A Espanya és l’Agència Espanyola de Protecció de Dades.

# Changes
notice-privacy-changes-title = Canvis en aquest avís
notice-privacy-changes = Si aquest avís canvia, rep una versió i una data noves. Amb cada manifestació d’interès desem la versió vigent quan es va enviar.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Declaració d’accessibilitat
notice-accessibility-description = Quin nivell d’accessibilitat es proposa assolir aquest lloc web, com ho provem, quins són els seus límits coneguts i com podeu avisar-nos d’un problema.
notice-accessibility-version = Versió { $version }, { $date }

# The standard
notice-accessibility-standard = Volem que tothom pugui utilitzar aquest lloc web. El nostre objectiu és complir les Pautes d’Accessibilitat per al Contingut Web (WCAG) 2.2, nivell AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Com ho provem
notice-accessibility-test-automatic = <strong>Automàticament:</strong> amb axe i Nu HTML Checker, en totes les llengües. Aquestes eines només troben una part dels problemes.
notice-accessibility-test-browser = <strong>En un navegador real:</strong> només amb el teclat, amb una amplada de 320 píxels, sense JavaScript, i de dreta a esquerra en àrab.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Límits coneguts
notice-accessibility-limits-translations = La carta d’invitació es va escriure en indonesi. Les seves dotze traduccions encara no han estat revisades per persones que tinguin aquestes llengües com a llengua materna. Les traduccions de les altres pàgines tampoc.
notice-accessibility-limits-people = Les persones amb discapacitat encara no han provat aquest lloc web.

# Feedback
notice-accessibility-feedback-title = Aviseu-nos d’un problema
notice-accessibility-feedback = Si no podeu llegir o utilitzar alguna cosa, escriviu a la Secretaria. Indiqueu la pàgina i descriviu el problema. També podeu demanar unir-vos a la campanya per correu electrònic: <a data-l10n-name="email">{ $email }</a>
