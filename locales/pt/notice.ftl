# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Aviso de privacidade
notice-privacy-description = Que dados pessoais a campanha utiliza, por quê, durante quanto tempo e quais são seus direitos.
notice-privacy-version = Versão { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Quem é responsável
notice-privacy-controller = O responsável pelo tratamento é a organização Cidades e Governos Locais Unidos (CGLU), por meio do Secretariado de seu Comitê de Inclusão Social, Democracia Participativa e Direitos Humanos, em Barcelona. O Secretariado responde a todas as perguntas sobre seus dados: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = O que coletamos
notice-privacy-data-public = <strong>Respostas públicas:</strong> as informações sobre o governo local, o nome e o cargo da pessoa que decide, e o perfil. São publicadas somente depois que o Secretariado as aceita. O PDF de uma decisão só é publicado se for essa a sua escolha.
notice-privacy-data-private = <strong>Respostas somente para o Secretariado:</strong> o nome, o cargo, o endereço de e-mail e o telefone da pessoa de contato, o segundo endereço de e-mail, o idioma de nossos e-mails, sua mensagem e suas confirmações no formulário.
notice-privacy-data-source = Estes dados vêm do formulário, de e-mails ou cartas ao Secretariado, ou de suas listas anteriores de membros. É possível que seu nome nos tenha sido informado por outra pessoa do seu governo local.

# Purposes and legal bases
notice-privacy-purpose-title = Por que utilizamos seus dados e com que bases jurídicas
notice-privacy-purpose = Utilizamos seus dados para verificar as manifestações de interesse, para lhe escrever, para mostrar quem participa e para contar os compromissos e os membros. São pessoas que decidem se uma manifestação de interesse é aceita. Não é um computador que decide isso. A adesão é voluntária. Sem as respostas obrigatórias, não podemos tratar uma manifestação de interesse.
notice-privacy-basis-interest = <strong>Interesse legítimo:</strong> temos interesse em realizar a campanha, em mostrar quem participa e em proteger o site contra o uso indevido (artigo 6.º, n.º 1, alínea f), do RGPD).
notice-privacy-basis-consent = <strong>Consentimento:</strong> nós o pedimos quando uma resposta é opcional ou quando se marca uma caixa para concordar (artigo 6.º, n.º 1, alínea a), do RGPD). É possível retirar o consentimento a qualquer momento. O que foi feito antes continua lícito.

# Who sees the data; e-mails
notice-privacy-access-title = Quem vê seus dados
notice-privacy-access-private = Somente o Secretariado utiliza as respostas que não são públicas. As pessoas que operam seus servidores podem ter acesso técnico. O site registra quem consulta ou exporta dados pessoais.
notice-privacy-access-public = Qualquer pessoa no mundo pode ler as respostas publicadas e baixá-las como dados abertos (licença CC BY 4.0). Não podemos recolher as cópias que outras pessoas tenham feito.
notice-privacy-mail = O servidor de e-mail do Secretariado entrega nossos e-mails ao seu servidor de e-mail. Um link pessoal abre sua página pessoal por até 365 dias. Não o repasse a outras pessoas. Depois que o e-mail é enviado, guardamos o link apenas em forma de hash, a partir do qual não pode ser lido.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies e dados técnicos
notice-privacy-technical = As páginas públicas não instalam cookies, não carregam nada de outros sites e não rastreiam ninguém. Somente a equipe do Secretariado recebe um cookie ao iniciar a sessão. Ele é necessário para iniciar a sessão. O site encurta os endereços IP e não os armazena. Seus registros não contêm nomes, endereços de e-mail nem links pessoais.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Por quanto tempo guardamos seus dados
notice-privacy-retention-active = <strong>Manifestações de interesse que estamos tratando, compromissos e membros:</strong> enquanto o governo local participar.
notice-privacy-retention-unconfirmed = <strong>Endereço não confirmado:</strong> após 20 dias, a manifestação de interesse entra em uma lista de trabalho do Secretariado. Após 30 dias, é apagada, a menos que o Secretariado decida guardá-la. O número de referência e a data permanecem.
notice-privacy-retention-ended = <strong>Manifestações de interesse não aceitas ou retiradas:</strong> 6 meses.
notice-privacy-retention-mail = <strong>Textos de nossos e-mails neste site:</strong> 12 meses.
notice-privacy-retention-records = <strong>Envios suspeitos separados e registros de quem fez o quê e quando:</strong> 24 meses.
notice-privacy-retention-after = Os meses são contados a partir do último evento. Depois disso, os dados de contato e os textos livres são apagados. Cópias de segurança anteriores ainda podem contê-los.

# Rights and how to use them
notice-privacy-rights-title = Seus direitos
notice-privacy-rights = É seu direito ver seus dados, obter que sejam corrigidos, que sejam apagados e que seu uso seja limitado, e recebê-los em um arquivo de leitura automática. Se apagarmos os dados de uma pessoa, o compromisso ou a condição de membro continua contando.
notice-privacy-rights-object = <strong>É seu direito opor-se</strong> ao uso que fazemos de seus dados, por motivos relacionados com sua situação particular.
notice-privacy-rights-use = Em sua página pessoal, é possível corrigir e completar respostas e retirar a manifestação de interesse. Para todo o resto, escreva ao Secretariado. Responderemos no prazo de um mês: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = É possível apresentar uma reclamação a uma autoridade de proteção de dados. Na Espanha, é a Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Alterações neste aviso
notice-privacy-changes = Se este aviso mudar, receberá uma nova versão e uma nova data. Com cada manifestação de interesse, guardamos a versão em vigor quando ela foi enviada.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Declaração de acessibilidade
notice-accessibility-description = Que acessibilidade este site pretende oferecer, como a testamos, quais são seus limites conhecidos e como nos avisar de um problema.
notice-accessibility-version = Versão { $version }, { $date }

# The standard
notice-accessibility-standard = Queremos que todas as pessoas possam utilizar este site. Nosso objetivo é cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Como testamos
notice-accessibility-test-automatic = <strong>Automaticamente:</strong> com axe e Nu HTML Checker, em todos os idiomas. Essas ferramentas encontram apenas uma parte dos problemas.
notice-accessibility-test-browser = <strong>Em um navegador real:</strong> somente com o teclado, com uma largura de 320 pixels, sem JavaScript, e da direita para a esquerda em árabe.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Limites conhecidos
notice-accessibility-limits-translations = A carta-convite foi escrita em indonésio. Suas doze traduções ainda não foram revisadas por falantes nativos. As traduções das outras páginas também não.
notice-accessibility-limits-people = Este site ainda não foi testado por pessoas com deficiência.

# Feedback
notice-accessibility-feedback-title = Avise-nos de um problema
notice-accessibility-feedback = Se não conseguir ler ou utilizar algo, escreva ao Secretariado. Indique a página e descreva o problema. Também é possível pedir a adesão por e-mail: <a data-l10n-name="email">{ $email }</a>
