# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Cidades e Territórios de Direitos Humanos
site-description = A campanha global “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”: leia a carta-convite e participe.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Ir para o conteúdo principal
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Navegação principal
site-nav-letter = A carta
site-nav-campaign = A campanha
site-nav-members = Quem participa
site-nav-join = Aderir à campanha
# Read by screen readers before the name of the current language
site-language = Idioma
site-footer-committee = Comitê de Inclusão Social, Democracia Participativa e Direitos Humanos da CGLU
site-footer-label = Sobre este site
site-footer-ask = Peça ao seu governo local que participe
site-footer-contact = Escrever ao Secretariado
site-footer-privacy = Aviso de privacidade
site-footer-accessibility = Declaração de acessibilidade
# Printed at the foot of a page, before its address
site-print-address = Esta página:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] membro
   *[other] membros
}
site-pledges-label = { $count ->
    [one] cidade ou território comprometido
   *[other] cidades e territórios comprometidos
}
site-goal-label = de 1000 até 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Membros: { $members }. Cidades e territórios comprometidos: { $pledges }. Meta: 1000 até 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = A onda { $number } está aberta
site-wave-until = até { $date }, em qualquer lugar do mundo
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Encerra-se em { $date }, às { $time } UTC.
site-wave-unknown-end = Data de encerramento a ser divulgada
site-wave-between = A próxima onda ainda não foi aberta
site-wave-between-text = Mesmo assim, já é possível aderir hoje: sua manifestação de interesse fará parte da próxima onda.
site-campaign-ended = A campanha terminou
site-campaign-ended-text = O formulário está fechado. Se desejar nos escrever, este é o nosso endereço:

# Forms
site-optional = opcional
site-error-prefix = Erro:
site-error-summary = Há um problema
site-choose = Escolha uma opção

# Error pages: a title and a sentence each
site-error-home = Ir para a carta-convite
site-error-not-found = Página não encontrada
site-error-not-found-text = Se digitou o endereço, verifique se está correto. Se seguiu um link, ele pode ser antigo ou estar incompleto.
site-error-bad-request = Não foi possível ler esta solicitação
site-error-bad-request-text = Ela contém algo danificado ou inesperado. Volte, confira o que preencheu e tente novamente.
site-error-forbidden = Esta ação não é permitida
site-error-forbidden-text = Nada foi alterado. Se chegou aqui por outro site, abra esta página diretamente e tente novamente.
site-error-too-large = É demais para um único envio
site-error-too-large-text = Volte, encurte o que preencheu e envie novamente.
site-error-too-many = Excesso de tentativas
site-error-too-many-text = Aguarde alguns minutos e tente novamente.
site-error-unavailable = No momento, não é possível salvar nada
site-error-unavailable-text = Isso não vai durar muito. Tente novamente em alguns minutos.
site-error-internal = Ocorreu um erro do nosso lado
site-error-internal-text = O erro foi registrado e será analisado. Tente novamente mais tarde.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Se nos escrever sobre isso, informe este código: { $id }

# Kinds of local government
site-kind-municipality = Município
site-kind-metropolitan = Região metropolitana ou consórcio de municípios
site-kind-province = Província, departamento ou condado
site-kind-region = Região ou estado federado
site-kind-network = Rede ou associação de governos locais
site-kind-other = Outro

# States of an expression of interest
site-state-unconfirmed = Endereço não confirmado
site-state-received = Recebida
site-state-under-review = Em análise
site-state-needs-information = Informações adicionais necessárias
site-state-pledged = Compromisso publicado
site-state-profile-submitted = Perfil enviado
site-state-member = Membro
site-state-declined = Não aceita
site-state-withdrawn = Retirada
site-state-archived = Arquivada

# The name of this country where CLDR’s is not used
site-country-ps = Estado da Palestina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Tente novamente em { $count } minuto.
   *[other] Tente novamente em { $count } minutos.
}
# The picture shown where a page is shared
site-share-picture = Os números 10, 100 e 1000, mil pontos e o ano 2030

# The store cannot be written: what was sent comes back
site-again-text = O que foi enviado não foi salvo. Está tudo aqui: envie novamente em alguns minutos.
site-again-button = Enviar novamente
