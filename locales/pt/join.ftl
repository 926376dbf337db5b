# The form of the expression of interest, and its receipt page.

join-title = Aderir à campanha
join-intro = Com este formulário, seu governo local manifesta interesse em aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”. O preenchimento leva menos de cinco minutos e a participação é gratuita.
join-next-steps = Logo após o envio, a pessoa de contato recebe um e-mail para confirmar o endereço. Em seguida, o Secretariado lê suas respostas e responde.
join-print-hint = Se precisar de aprovação prévia, é possível imprimir esta página e preenchê-la em papel.
join-optional-hint = Todas as perguntas exigem resposta, exceto as marcadas como opcionais.

# Sections; each says who will see the answers
join-section-government = Seu governo local
join-section-leader = Quem decide
join-section-contact = A quem escrevemos
join-section-message = Outras informações
join-section-send = Antes de enviar
join-public-hint = Estas respostas serão divulgadas ao público depois que o Secretariado as aceitar.
join-private-hint = Só o Secretariado vê estas respostas.

# Fields: label and hint
join-government-name = Nome do governo local
join-government-name-hint = Em seu próprio idioma e escrita, tal como é escrito oficialmente.
join-latin-name = Nome em caracteres latinos
join-latin-name-hint = Somente se for diferente do nome acima.
join-kind = Tipo de governo local
join-country = País ou território
join-region = Região ou província
join-region-hint = Serve para distinguir lugares com o mesmo nome.
join-website = Site oficial
join-website-hint = Por exemplo: https://www.example.org
join-population = População
join-population-hint = Um número inteiro; basta uma estimativa.
join-leader-name = Nome da pessoa que decide
join-leader-name-hint = Por exemplo: a prefeita ou o prefeito, a presidente ou o presidente, a governadora ou o governador.
join-leader-office = Cargo dessa pessoa
join-leader-office-hint = Por exemplo: prefeita ou prefeito, presidente, vice-prefeita ou vice-prefeito.
join-contact-name = Nome da pessoa de contato
join-contact-role = Cargo da pessoa de contato
join-contact-email = Endereço de e-mail da pessoa de contato
join-contact-email-hint = Enviamos a este endereço um link que abre a página pessoal do seu governo local.
join-contact-phone = Telefone
join-contact-phone-hint = Com o código do país, por exemplo +34 933 428 750.
join-second-email = Segundo endereço de e-mail
join-second-email-hint = Recebe cópia dos nossos e-mails; pode ser, por exemplo, a caixa de e-mail compartilhada do seu setor.
join-correspondence-locale = Idioma dos e-mails que enviaremos
join-message = Por que deseja aderir à campanha?
join-message-hint = No máximo { $max } caracteres. É possível escrever em qualquer idioma.
join-authorised = Tenho autorização para enviar esta manifestação de interesse em nome do governo local indicado acima.
join-privacy = Li o <a data-l10n-name="privacy">aviso de privacidade</a> e concordo com o uso destas respostas para a campanha.
join-trap = Deixe este campo vazio
join-submit = Enviar a manifestação de interesse

# Notices above the form
join-between-waves = A próxima onda ainda não foi aberta. Sua manifestação de interesse fará parte dela.
join-foreign = Suas respostas chegaram por meio de outro site e, por isso, não foram salvas. Estão todas aqui: confira-as e envie-as a partir desta página.
join-unavailable = No momento, não é possível salvar nada; por isso, suas respostas não foram salvas. Estão todas aqui: envie-as novamente em alguns minutos.
join-already-confirmed = Esta manifestação de interesse já está confirmada e não pode mais ser alterada pelo formulário. Para corrigir uma resposta, use o link pessoal que enviamos.
join-ended = A campanha terminou e o formulário está fechado. Suas respostas não foram salvas. Estão todas aqui, para que possa copiá-las e nos escrever:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Informe o nome do governo local
join-error-kind-missing = Escolha o tipo de governo local
join-error-country-missing = Escolha o país ou território
join-error-website-invalid = Informe um endereço de site no formato correto, por exemplo https://www.example.org
join-error-population-invalid = Informe a população como número inteiro, por exemplo 120000
join-error-leader-name-missing = Informe o nome da pessoa que decide
join-error-leader-office-missing = Informe o cargo da pessoa que decide
join-error-contact-name-missing = Informe o nome da pessoa de contato
join-error-contact-role-missing = Informe o cargo da pessoa de contato
join-error-contact-email-missing = Informe o endereço de e-mail da pessoa de contato
join-error-contact-email-invalid = Informe o endereço de e-mail da pessoa de contato no formato correto, por exemplo nome@example.org
join-error-contact-email-local = O endereço de e-mail da pessoa de contato tem, antes do sinal @, letras que a maioria dos servidores de e-mail não aceita. Informe um endereço que tenha apenas letras latinas simples, sem acentos, antes do sinal @
join-error-second-email-invalid = Informe o segundo endereço de e-mail no formato correto, por exemplo nome@example.org
join-error-second-email-local = O segundo endereço de e-mail tem, antes do sinal @, letras que a maioria dos servidores de e-mail não aceita. Informe um endereço que tenha apenas letras latinas simples, sem acentos, antes do sinal @
join-error-second-email-same = Informe um segundo endereço de e-mail diferente do da pessoa de contato ou deixe o campo vazio
join-error-correspondence-locale-missing = Escolha o idioma dos e-mails que enviaremos
join-error-authorised-missing = Confirme que tem autorização para enviar esta manifestação de interesse
join-error-privacy-missing = Confirme que leu o aviso de privacidade
# $field is the label of the field
join-error-too-long = { $field }: use no máximo { $max } caracteres
join-error-unprintable = { $field }: remova os caracteres que não podem ser exibidos, como quebras de linha ou caracteres de controle

# Receipt page
join-receipt-title = Agradecemos o envio: agora, confirme seu endereço
join-receipt-saved = Sua manifestação de interesse foi salva.
join-receipt-reference = Seu número de referência
join-receipt-mail = Enviamos um e-mail à pessoa de contato. Abra o link que está nele e confirme o endereço no prazo de 30 dias.
join-receipt-no-mail = Nenhum e-mail depois de alguns minutos? Verifique a pasta de spam. Se também não estiver lá, escreva para nós e informe o número de referência.
join-receipt-next = Próximos passos
join-receipt-next-confirm = A pessoa de contato confirma o endereço.
join-receipt-next-receipt = Enviamos um comprovante de recebimento com um link pessoal, que permite acompanhar o andamento.
join-receipt-next-review = O Secretariado lê suas respostas e responde por e-mail.
join-receipt-confirmed = O endereço está confirmado. Enviamos à pessoa de contato um comprovante de recebimento com o link pessoal.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Muitos formulários chegaram da sua rede em poucos minutos, por isso suas respostas ainda não foram salvas. Todas continuam aqui.
# What search engines and shared links say of the form
join-description = O formulário com que um governo local manifesta interesse em aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”. É gratuito e leva menos de cinco minutos.
