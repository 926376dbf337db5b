# Ask your government to join: the model letter and the model motion.

ask-title = Peça ao seu governo local que participe
ask-description = Um modelo de carta à prefeitura e um modelo de moção, em 13 idiomas, para copiar, imprimir ou enviar: peça ao seu governo local que participe da campanha.
ask-intro = Gostaria que seu município ou sua região fosse uma Cidade ou um Território de Direitos Humanos? Só o próprio governo local pode aderir, mas a população, as associações e quem tem mandato na câmara podem pedir isso a ele. Aqui estão uma carta e uma moção, para adaptar à vontade.
ask-form-title = Preencher os nomes
ask-private = O que for digitado aparece só nesta página. Não guardamos nada.
ask-name = Nome do governo local
ask-sender = Seu nome
ask-place = Sua localidade
ask-in = Idioma da carta e da moção
ask-button = Preencher
ask-name-blank = [nome do governo local]
ask-sender-blank = [seu nome]
ask-place-blank = [localidade]
ask-letter-title = A carta
ask-motion-title = A moção
ask-use-hint = Selecione o texto para copiá-lo ou imprima esta página: só a carta e a moção são impressas, cada uma em uma folha separada.
ask-mail = Abrir no programa de e-mail
ask-error-too-long = { $field }: use no máximo { $max } caracteres
ask-error-unprintable = { $field }: remova os caracteres que não podem ser exibidos, como quebras de linha ou caracteres de controle

# The subject of the e-mail
ask-subject = { $name }: adesão à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $place }, { $date }

    À prefeita ou ao prefeito
    { $name }

    Assunto: adesão à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”

    Prezada prefeita, prezado prefeito,

    Escrevo para pedir que nosso governo local participe desta campanha global do Comitê de Inclusão Social, Democracia Participativa e Direitos Humanos da CGLU. Ela reúne governos locais que orientam seu trabalho pelos direitos humanos. Até 2030, devem ser mil.

    Os direitos humanos se tornam realidade onde as pessoas vivem: na moradia e na saúde, na água e na educação, e no modo como as decisões são tomadas. Quem participa troca experiências com outros governos locais, tem voz junto às Nações Unidas e mostra ao público o que faz.

    Todos os governos locais e regionais podem aderir, de qualquer tamanho. A adesão é gratuita e não é preciso ser membro da CGLU. A campanha e o formulário são apresentados aqui:
    { $address }

    Peço que dê este passo ou leve o assunto à câmara, e agradeço desde já uma resposta.

    Atenciosamente,

    { $sender }
    { $place }
ask-motion =
    Moção: adesão à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”

    { $name }

    Considerando que os direitos humanos se realizam, antes de tudo, onde as pessoas vivem, e que o Conselho de Direitos Humanos das Nações Unidas reconheceu o papel dos governos locais em sua resolução 45/7;
    Considerando que a campanha do Comitê de Inclusão Social, Democracia Participativa e Direitos Humanos da CGLU reúne governos locais que orientam seu trabalho pelos direitos humanos;
    Considerando que todos os governos locais e regionais podem aderir gratuitamente, sem serem membros da CGLU;

    A câmara delibera:

    1. Aderir à campanha.
    2. Solicitar ao executivo que envie a manifestação de interesse ao Secretariado da campanha e indique uma pessoa de contato ({ $address }).
    3. Solicitar ao executivo que prepare o perfil para a campanha com a população e as associações.
    4. Receber, no prazo de um ano, um relatório a respeito.
