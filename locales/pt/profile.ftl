# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Seu perfil
profile-intro = O perfil mostra ao público o que seu governo local faz pelos direitos humanos. É possível escrevê-lo aos poucos e em qualquer idioma: o que for salvo fica aqui.
profile-member-text = Seu perfil é público. Altere o que não está mais correto e envie-o; até que o Secretariado o aceite, o público continuará vendo o anterior.
profile-correction-waiting = Suas correções estão com o Secretariado. Se mudar algo agora, envie-as novamente.
profile-waiting = Este é o perfil enviado. O Secretariado está analisando o perfil e responderá por e-mail.
# How many required answers have been given
profile-progress = Respostas obrigatórias dadas: { $given } de { $all }
profile-back = Todas as partes do perfil

# Before starting
profile-questions-title = As perguntas do perfil
profile-questions-text = Depois que seu compromisso for aceito, estas perguntas são respondidas na página pessoal, no idioma de sua escolha. Só a primeira parte é obrigatória; todo o resto é opcional. É possível imprimir esta página e discutir as perguntas antes de começar.
profile-questions-link = Todas as perguntas, para ler e imprimir

# The parts, and how far each has come
profile-step-questions = As três perguntas
profile-step-approach = Sua abordagem
profile-step-initiatives = Iniciativas
profile-step-exchange = Temas e intercâmbio
profile-step-decision = A decisão de aderir
profile-step-picture = Uma imagem
profile-step-check = Conferir e enviar
profile-state-empty = Nada preenchido ainda
profile-state-begun = Ainda incompleto
profile-state-done = Preenchido

# Fields. $min and $max are numbers of characters.
profile-locale = Idioma de suas respostas
profile-locale-hint = Escreva no idioma em que se expressa melhor. O Secretariado pode acrescentar traduções.
profile-essential = Por que os governos locais são essenciais para os direitos humanos?
profile-framework = Por que os direitos humanos são um referencial útil para a ação local?
profile-joining = O que significa para seu governo local aderir à campanha, e o que ele traz para ela?
profile-answer-hint = De { $min } a { $max } caracteres
profile-text-hint = No máximo { $max } caracteres
profile-foundations = Fundamentos
profile-foundations-hint = Compromissos, planos, leis ou cartas em que se baseia seu trabalho pelos direitos humanos. No máximo { $max } caracteres.
profile-structures = Estruturas
profile-structures-hint = Órgãos, conselhos, ouvidorias e orçamentos que sustentam esse trabalho. No máximo { $max } caracteres.
profile-tools = Ferramentas
profile-tools-hint = Como o trabalho é feito: formação, participação, indicadores, reclamações. No máximo { $max } caracteres.
profile-initiatives-text = Descreva até cinco coisas que seu governo local faz pelos direitos humanos. Uma basta.
profile-initiative = Iniciativa { $number }
profile-initiative-title = Título
profile-initiative-text = Descrição
profile-initiative-link = Endereço na web
profile-initiative-year = Ano em que começou
profile-themes = Temas
profile-themes-hint = Escolha os temas em que seu governo local trabalha.
profile-offers = O que seu governo local pode oferecer aos outros?
profile-seeks = O que seu governo local espera dos outros?
profile-decision-text = A câmara ou outro órgão decidiu aderir? Conte-nos. O arquivo só é mostrado ao público se assim desejar.
profile-decision-body = Quem decidiu
profile-decision-on = Data da decisão
profile-decision-on-hint = Ano, mês e dia, por exemplo 2026-11-25
profile-decision-reference = Número ou título da decisão
profile-decision-public = Mostrar o arquivo ao público
profile-decision-file = A decisão em arquivo PDF
profile-decision-file-hint = No máximo 5 MB, sem senha. Um novo arquivo substitui o anterior.
profile-picture-text = Uma imagem é mostrada com seu perfil. Envie apenas o que pode ser publicado. Retiramos o que a câmera registrou no arquivo, como o lugar.
profile-picture-file = Imagem
profile-picture-file-hint = JPEG, PNG ou WebP, no máximo 6 MB. Uma nova imagem substitui a anterior.
profile-picture-alt = O que a imagem mostra
profile-picture-alt-hint = Para pessoas que não podem vê-la. No máximo { $max } caracteres.
profile-picture-holder = Titular dos direitos da imagem
profile-file-remove = Remover este arquivo
profile-file-kept = Seu arquivo foi mantido e será salvo com o restante. Não é preciso escolhê-lo de novo.
profile-file-again = O arquivo não está mais disponível: escolha-o de novo

# Themes, as in the letter
profile-theme-inclusion = Inclusão e solidariedade
profile-theme-equality = Igualdade e combate ao racismo
profile-theme-migrants = Direitos das pessoas migrantes
profile-theme-violence-against-women = Violência contra as mulheres
profile-theme-hate-speech = Discurso de ódio
profile-theme-water = Água
profile-theme-food = Alimentação
profile-theme-health = Saúde
profile-theme-housing = Moradia
profile-theme-environment = Meio ambiente
profile-theme-culture = Cultura
profile-theme-peace = Paz e segurança
profile-theme-participation = Participação democrática
profile-theme-education = Educação e conscientização sobre os direitos
profile-theme-digital = Direitos digitais
profile-theme-commons = Bens comuns

# Saving and sending
profile-save = Salvar e continuar
profile-save-more = Salvar e acrescentar outra
profile-save-later = Salvar e continuar depois
profile-saved = Seu perfil foi salvo. É possível continuar a qualquer momento.
profile-change = Alterar
profile-send = Enviar o perfil
profile-send-text = Leia tudo mais uma vez e envie o perfil. Enquanto o Secretariado o lê, não é possível alterá-lo.
profile-send-correction-text = Leia tudo mais uma vez e envie o perfil. O Secretariado o lê antes que o público o veja.
profile-sent = O perfil foi enviado. Um comprovante de recebimento chegará por e-mail.
profile-stale = Alguém alterou esta parte desde que a página foi aberta. O que foi escrito ainda não foi salvo; está tudo aqui. Compare com o que está salvo agora e salve novamente.
profile-stale-whole = Alguém alterou o perfil desde que a página foi aberta. Ele está assim agora: leia novamente antes de enviar.
profile-theirs = O que está salvo agora

# Errors. $field is the label of the field.
profile-error-missing = É necessária uma resposta: { $field }
profile-error-short = Escreva pelo menos { $min } caracteres: { $field }
profile-error-locale = Escolha o idioma de suas respostas
profile-error-link = { $field }: informe um endereço na web no formato correto, por exemplo https://www.example.org
profile-error-year = { $field }: informe um ano, por exemplo 2019
profile-error-day = { $field }: informe ano, mês e dia, por exemplo 2026-11-25
profile-error-pdf = Este arquivo não pode ser lido como PDF. Salve o documento novamente como PDF e escolha esse arquivo
profile-error-pdf-locked = Este PDF está protegido por senha. Escolha um arquivo que todos possam abrir
profile-error-pdf-large = O PDF tem mais de 5 MB. Escolha um arquivo menor
profile-error-picture = Este arquivo não pode ser lido como imagem. Escolha um arquivo JPEG, PNG ou WebP
profile-error-picture-large = A imagem tem mais de 6 MB ou de 40 milhões de pixels, ou um dos lados tem mais de 20.000 pixels. Escolha uma menor

# The answer to a request for information
profile-answer-title = Responder ao Secretariado
profile-answer-asked = O que o Secretariado perguntou
profile-answer-text = Escreva sua resposta aqui. Se algo precisar ser corrigido, corrija antes:
profile-answer-label = Sua resposta
profile-answer-send = Enviar a resposta
profile-answer-sent = Sua resposta foi enviada. Um comprovante de recebimento chegará por e-mail.
profile-answer-stale = Enquanto isso, o Secretariado perguntou outra coisa. Sua resposta não foi enviada; ela continua aqui. Leia a nova pergunta.
profile-answer-incomplete = Falta algo em seu perfil. Complete-o primeiro; sua resposta ainda não foi enviada e continua aqui.

# On the personal page
profile-complete = Completar o perfil
profile-correct = Corrigir o perfil
profile-read = Ler o perfil
profile-next-needs-information = O Secretariado precisa de mais informações. Responda aqui assim que possível; depois, o Secretariado continuará a análise.
profile-next-pledged = Seu governo local aparece entre as cidades e os territórios comprometidos. A próxima etapa é o perfil: complete-o aqui para se tornar membro.
profile-next-wave = A onda atual termina em { $date }. Os perfis aceitos até lá contam para ela.
profile-next-reminder = Se em { $date } o perfil ainda não tiver chegado, enviaremos um lembrete por e-mail.

# E-mails
profile-mail-sent-subject = Recebemos seu perfil ({ $reference })
profile-mail-sent-text = Agradecemos o envio. Seu perfil está com o Secretariado, que o lerá e responderá por e-mail. Por enquanto, não é preciso fazer nada.
profile-mail-correction-text = Agradecemos o envio. As alterações de seu perfil estão com o Secretariado. O público continuará vendo o perfil anterior até que sejam aceitas.
profile-mail-answered-subject = Recebemos sua resposta ({ $reference })
profile-mail-answered-text = Agradecemos o envio. Sua resposta está com o Secretariado, que a lerá e responderá por e-mail. Por enquanto, não é preciso fazer nada.

profile-send-unavailable = No momento, não é possível salvar nada; por isso, seu perfil não foi enviado. Tudo o que foi escrito continua aqui: envie-o novamente em alguns minutos.
