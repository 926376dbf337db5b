# The campaign page: aims, how to take part, documents.

campaign-title = A campanha
campaign-description = Os objetivos da campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”, quem pode aderir, como participar e as datas das ondas.
campaign-lead = A campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030” reúne governos locais que querem orientar sua atuação pelos direitos humanos. Até 2030, devem ser mil.
campaign-origin = Ela é conduzida pelo Comitê de Inclusão Social, Democracia Participativa e Direitos Humanos da CGLU, junto com os governos locais participantes.

campaign-aims-title = Quatro objetivos
campaign-aim-connect = <strong>Conectar.</strong> O que uma cidade ou região faz pelos direitos humanos merece ser conhecido em outros lugares. A campanha aproxima iniciativas locais de diferentes países, com solidariedade.
campaign-aim-grow = <strong>Crescer.</strong> O movimento das Cidades e Territórios de Direitos Humanos precisa ficar maior e mais forte.
campaign-aim-heard = <strong>Ter voz.</strong> A ação local deve ter mais peso no mundo: os governos locais precisam ser ouvidos no sistema de direitos humanos e nas Nações Unidas.
campaign-aim-adopt = <strong>Adotar.</strong> A campanha incentiva os governos locais a criar seus próprios marcos de direitos humanos, como uma carta, um plano ou um órgão responsável.

campaign-definition-title = O que é uma Cidade de Direitos Humanos?
campaign-definition = Segundo a Declaração de Gwangju, de 2011, uma Cidade de Direitos Humanos é, ao mesmo tempo, uma comunidade local e um processo sociopolítico em um contexto local no qual os direitos humanos têm papel central como valores fundamentais e princípios orientadores. Em outras palavras: é um lugar e um modo de trabalhar, e nunca está concluída.

campaign-who-title = Quem pode aderir
campaign-who = Todos os governos locais e regionais podem aderir: municípios, regiões metropolitanas, províncias, estados, regiões e suas redes, quaisquer que sejam seu tamanho e suas competências. A adesão é gratuita e não é preciso ser membro da CGLU.

campaign-steps-title = Como participar
campaign-step-interest = <strong>Manifeste seu interesse.</strong> Preencha o <a data-l10n-name="join">formulário deste site</a>. Leva menos de cinco minutos.
campaign-step-confirm = <strong>Confirme o endereço.</strong> Enviamos logo em seguida um link por e-mail à pessoa de contato.
campaign-step-answer = <strong>Receba nossa resposta.</strong> O Secretariado lê o que foi enviado e responde.
campaign-step-profile = <strong>Complete o perfil.</strong> Conte o que os direitos humanos significam para seu trabalho e com o que seu governo local contribui para a campanha. É possível salvar as respostas e continuar depois.

campaign-levels-title = Compromisso e membro
campaign-level-pledge = <strong>Compromisso:</strong> o Secretariado aceitou a manifestação de interesse do governo local, que a partir daí aparece neste site.
campaign-level-member = <strong>Membro:</strong> o Secretariado aceitou também o perfil do governo local, que passa a ser uma Cidade ou um Território de Direitos Humanos.
campaign-benefits-title = O que os membros recebem
campaign-benefit-network = Uma rede para trocar experiências com outros governos locais.
campaign-benefit-voice = Uma voz junto às Nações Unidas.
campaign-benefit-events = Um lugar em eventos internacionais, como o Fórum Mundial de Cidades de Direitos Humanos, em Gwangju.
campaign-benefit-profile = Um perfil público neste site, que mostra o que fazem.

campaign-waves-title = Ondas e datas
campaign-waves-text = A campanha avança em ondas. Uma onda fica aberta até que seu último dia tenha terminado em todo o mundo: ela se encerra às 12:00 UTC do dia seguinte. Entre uma onda e outra, o formulário também fica aberto.
campaign-waves-name = Onda
campaign-wave = Onda { $number }
campaign-wave-opens = Abertura
campaign-wave-closes = Encerramento
# The closing date of a wave that is still open
campaign-wave-unannounced = data a ser divulgada

campaign-questions-title = Perguntas frequentes
campaign-question-free = Tem algum custo?
campaign-answer-free = Não. Não há taxas, nem para aderir nem para permanecer.
campaign-question-uclg = É preciso ser membro da CGLU?
campaign-answer-uclg = Não. A campanha está aberta a todos os governos locais e regionais.
campaign-question-size = Somos pequenos demais?
campaign-answer-size = Não. Um vilarejo pode aderir, assim como uma capital ou uma região.
campaign-question-council = É necessária uma deliberação da câmara?
campaign-answer-council = A campanha não exige. Quem envia o formulário declara ter autorização para isso. Se suas normas exigirem uma deliberação, ela deve ser aprovada antes; depois, pode ser acrescentada ao perfil.
campaign-question-checked = O que o Secretariado verifica?
campaign-answer-checked = Se quem pede é um governo local ou uma rede de governos locais, se já não houve um pedido anterior e se a pessoa que envia pode falar em nome dele.
campaign-question-seen = Quem vê nossas respostas?
campaign-answer-seen = O nome, o tipo, o país, a região, o site e a população do governo local, assim como o nome e o cargo de quem o dirige, tornam-se públicos depois de aceitos pelo Secretariado. Os dados de contato e a mensagem são só para o Secretariado. O <a data-l10n-name="privacy">aviso de privacidade</a> explica mais.
campaign-question-late = E se a onda já tiver sido encerrada?
campaign-answer-late = Mesmo assim é possível enviar o formulário. A manifestação de interesse fará parte da próxima onda.
campaign-question-leave = É possível alterar ou retirar depois?
campaign-answer-leave = Sim, a qualquer momento. O link pessoal do nosso e-mail abre uma página para corrigir as respostas ou retirar a manifestação de interesse.

campaign-documents-title = Documentos para baixar
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
