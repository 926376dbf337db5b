# Ask your government to join: the model letter and the model motion.

ask-title = Demaneu al vostre govern local que s’hi uneixi
ask-description = Un model de carta a l’alcaldia i un model de moció per al ple, en 13 llengües, per copiar, imprimir o enviar: demaneu al vostre govern local que s’uneixi a la campanya.
ask-intro = Us agradaria que la vostra ciutat, el vostre poble o la vostra regió fos una Ciutat o un Territori de Drets Humans? Només s’hi pot unir el mateix govern local, però els veïns i veïnes, les associacions i els membres del ple l’hi poden demanar. Aquí teniu una carta i una moció. Adapteu-les com vulgueu.
ask-form-title = Completeu els noms
ask-private = El que escriviu apareix només en aquesta pàgina. No ho desem.
ask-name = Nom del govern local
ask-sender = El vostre nom
ask-place = La vostra població
ask-in = Llengua de la carta i de la moció
ask-button = Completa
ask-name-blank = [nom del govern local]
ask-sender-blank = [el vostre nom]
ask-place-blank = [població]
ask-letter-title = La carta
ask-motion-title = La moció
ask-use-hint = Seleccioneu el text per copiar-lo o imprimiu aquesta pàgina: només s’imprimeixen la carta i la moció, cadascuna en un full propi.
ask-mail = Obre en el programa de correu
ask-error-too-long = { $field }: feu servir, com a màxim, { $max } caràcters
ask-error-unprintable = { $field }: elimineu els caràcters que no es poden mostrar, com ara salts de línia o caràcters de control

# The subject of the e-mail
ask-subject = { $name }: adhesió a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    A l’atenció de l’alcaldia
    { $name }

    { $place }, { $date }

    Assumpte: adhesió a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»

    Senyora alcaldessa, senyor alcalde,

    Us escric per demanar-vos que el nostre govern local s’uneixi a aquesta campanya mundial de la Comissió d’Inclusió Social, Democràcia Participativa i Drets Humans de CGLU. La campanya aplega governs locals que es guien pels drets humans en la seva feina. Per al 2030 haurien de ser mil.

    Els drets humans es fan realitat allà on viu la gent: en l’habitatge i la salut, en l’aigua i l’educació, i en la manera de prendre les decisions. Els governs locals que s’hi uneixen intercanvien experiències, tenen veu davant les Nacions Unides i mostren públicament el que fan.

    S’hi poden unir tots els governs locals i regionals, de qualsevol mida. És gratuït i no cal ser membre de CGLU. La campanya i el formulari s’expliquen aquí:
    { $address }

    Us prego que feu aquest pas o que porteu la qüestió al ple, i us agrairia que m’informéssiu de la vostra resposta.

    Atentament,

    { $sender }
ask-motion =
    Moció d’adhesió a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»

    { $name }

    Atès que els drets humans es fan realitat sobretot allà on viu la gent, i que el Consell de Drets Humans de les Nacions Unides ha reconegut el paper dels governs locals en la resolució 45/7;
    Atès que la campanya de la Comissió d’Inclusió Social, Democràcia Participativa i Drets Humans de CGLU aplega governs locals que es guien pels drets humans en la seva feina;
    Atès que s’hi poden unir tots els governs locals i regionals, de manera gratuïta i sense ser membres de CGLU;

    Per tot això, es proposa al ple l’adopció dels acords següents:

    Primer. Unir-se a la campanya.
    Segon. Encarregar a l’alcaldia que enviï la manifestació d’interès a la Secretaria de la campanya i designi una persona de contacte ({ $address }).
    Tercer. Encarregar a l’alcaldia que prepari el perfil per a la campanya amb els veïns i veïnes i les associacions.
    Quart. Rebre’n un informe en el termini d’un any.
