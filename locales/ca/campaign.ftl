# The campaign page: aims, how to take part, documents.

campaign-title = La campanya
campaign-description = Els objectius de la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030», qui s’hi pot unir, com participar-hi i les dates de les onades.
campaign-lead = La campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030» aplega governs locals que volen que els drets humans guiïn la seva feina. Per al 2030 haurien de ser mil.
campaign-origin = La impulsa la Comissió d’Inclusió Social, Democràcia Participativa i Drets Humans de CGLU juntament amb els governs locals que hi participen.

campaign-aims-title = Quatre objectius
campaign-aim-connect = <strong>Connectar.</strong> El que una ciutat o una regió fa pels drets humans mereix ser conegut arreu. La campanya uneix les iniciatives locals més enllà de les fronteres, amb solidaritat.
campaign-aim-grow = <strong>Créixer.</strong> El moviment de Ciutats i Territoris de Drets Humans ha de ser més ampli i més fort.
campaign-aim-heard = <strong>Fer-se sentir.</strong> L’acció local ha de tenir més pes al món: els governs locals necessiten veu en el sistema de drets humans i a les Nacions Unides.
campaign-aim-adopt = <strong>Adoptar.</strong> La campanya anima els governs locals a dotar-se d’un marc propi de drets humans, com ara una carta, un pla o una oficina.

campaign-definition-title = Què és una Ciutat de Drets Humans?
campaign-definition = Segons la Declaració de Gwangju del 2011, una Ciutat de Drets Humans és alhora una comunitat local i un procés sociopolític en un context local on els drets humans tenen un paper clau com a valors fonamentals i principis rectors. Dit d’una altra manera: és un lloc i una manera de treballar, i no s’acaba mai.

campaign-who-title = Qui s’hi pot unir
campaign-who = S’hi poden unir tots els governs locals i regionals: municipis, àrees metropolitanes, províncies, regions i les seves xarxes, siguin quines siguin la seva mida i les seves competències. És gratuït i no cal ser membre de CGLU.

campaign-steps-title = Com participar-hi
campaign-step-interest = <strong>Manifesteu el vostre interès.</strong> Empleneu el <a data-l10n-name="join">formulari d’aquest lloc web</a>. Hi trigareu menys de cinc minuts.
campaign-step-confirm = <strong>Confirmeu l’adreça.</strong> Enviem de seguida un enllaç per correu electrònic a la persona de contacte.
campaign-step-answer = <strong>Rebeu la nostra resposta.</strong> La Secretaria llegeix el que heu enviat i us contesta.
campaign-step-profile = <strong>Completeu el perfil.</strong> Expliqueu què signifiquen els drets humans per a la vostra feina i què aporteu a la campanya. Podeu desar les respostes i continuar més tard.

campaign-levels-title = Compromís i membre
campaign-level-pledge = <strong>Compromís:</strong> la Secretaria ha acceptat la manifestació d’interès del govern local, que des d’aleshores apareix en aquest lloc web.
campaign-level-member = <strong>Membre:</strong> la Secretaria també ha acceptat el perfil del govern local, que passa a ser una Ciutat o un Territori de Drets Humans.
campaign-benefits-title = Què hi guanyen els membres
campaign-benefit-network = Una xarxa per intercanviar experiències amb altres governs locals.
campaign-benefit-voice = Una veu davant les Nacions Unides.
campaign-benefit-events = Un lloc en trobades internacionals com el Fòrum Mundial de Ciutats de Drets Humans, a Gwangju.
campaign-benefit-profile = Un perfil públic en aquest lloc web que mostra el que fan.

campaign-waves-title = Onades i dates
campaign-waves-text = La campanya avança per onades. Una onada continua oberta fins que el seu últim dia s’ha acabat arreu del món: es tanca a les 12:00 UTC de l’endemà. Entre una onada i l’altra el formulari també és obert.
campaign-waves-name = Onada
campaign-wave = Onada { $number }
campaign-wave-opens = Obertura
campaign-wave-closes = Tancament
# The closing date of a wave that is still open
campaign-wave-unannounced = data pendent d’anunciar

campaign-questions-title = Preguntes freqüents
campaign-question-free = Costa diners?
campaign-answer-free = No. No hi ha cap quota, ni per unir-se a la campanya ni per continuar-hi.
campaign-question-uclg = Cal ser membre de CGLU?
campaign-answer-uclg = No. La campanya és oberta a tots els governs locals i regionals.
campaign-question-size = Som massa petits?
campaign-answer-size = No. S’hi pot unir un poble, i també una capital o una regió.
campaign-question-council = Cal un acord de ple?
campaign-answer-council = La campanya no el demana. Qui envia el formulari declara que hi té autorització. Si les vostres normes exigeixen un acord del ple o d’un altre òrgan, aproveu-lo abans; el podreu afegir al perfil.
campaign-question-checked = Què comprova la Secretaria?
campaign-answer-checked = Que qui ho demana és un govern local o una xarxa de governs locals, que no ho ha demanat abans i que la persona que envia el formulari pot parlar en nom seu.
campaign-question-seen = Qui veu les nostres respostes?
campaign-answer-seen = El nom, el tipus, el país, la regió, el lloc web i la població del vostre govern local, i també el nom i el càrrec de qui el dirigeix, es fan públics quan la Secretaria els accepta. Les dades de contacte i el vostre missatge són només per a la Secretaria. L’<a data-l10n-name="privacy">avís de privacitat</a> ho explica amb més detall.
campaign-question-late = I si una onada ja s’ha tancat?
campaign-answer-late = Podeu enviar el formulari igualment. La vostra manifestació d’interès formarà part de l’onada següent.
campaign-question-leave = La podem canviar o retirar més endavant?
campaign-answer-leave = Sí, en qualsevol moment. L’enllaç personal del nostre correu obre una pàgina on podeu corregir les respostes o retirar la manifestació d’interès.

campaign-documents-title = Documents per descarregar
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
