# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Prezada senhora, prezado senhor,
mail-closing = Atenciosamente,
mail-signature = O Secretariado da campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”
mail-reference = Número de referência: { $reference }
mail-reply = Se quiser, responda a este e-mail: sua mensagem chegará ao Secretariado.
# Before a link that stands in a line of its own
mail-link-hint = Se o botão não funcionar, copie este link para o navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirme seu endereço de e-mail ({ $reference })
mail-confirm-text = Seu endereço foi informado em nosso site como endereço de contato de um governo local que deseja aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”.
mail-confirm-action = Por favor, abra esta página e confirme o endereço. O link funciona por 30 dias.
mail-confirm-button = Confirmar o endereço
mail-confirm-not-me = Se a indicação não foi sua, abra a mesma página e escolha “Não fui eu”. Nesse caso, não enviaremos mais e-mails sobre o assunto.

# Confirmed: the receipt
mail-receipt-subject = Recebemos sua manifestação de interesse ({ $reference })
mail-receipt-text = Agradecemos seu interesse. Seu endereço está confirmado e sua manifestação de interesse já está com o Secretariado.
mail-receipt-next = O Secretariado lerá suas respostas e responderá por e-mail. Por enquanto, não é preciso fazer nada.
mail-receipt-action = Em sua página pessoal, é possível acompanhar o andamento a qualquer momento. O link é exclusivo do seu governo local: por favor, não o repasse.
mail-receipt-button = Abrir a página pessoal
mail-receipt-answers = Suas respostas

# The address has not been confirmed after three days: once
mail-reminder-subject = Lembrete: confirme seu endereço de e-mail ({ $reference })
mail-reminder-text = Há três dias, seu endereço foi informado em nosso site como endereço de contato de um governo local que deseja aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”. O endereço ainda não foi confirmado.
mail-reminder-last = Não enviaremos outro lembrete. Sem confirmação, apagaremos a manifestação de interesse 30 dias após o envio.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Seu link pessoal ({ $reference })
mail-link-text = Aqui está um novo link para a página pessoal do seu governo local. Os links anteriores continuam funcionando.
mail-link-known = Seu governo local já enviou uma manifestação de interesse com este endereço. Nada de novo foi salvo. Aqui está um novo link para a página pessoal dele, onde é possível ver e corrigir tudo.
mail-link-unasked = Se o pedido não foi seu, não é preciso fazer nada.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Outra manifestação de interesse para seu governo local ({ $reference })
mail-namesake-text = Alguém enviou uma manifestação de interesse para um governo local de mesmo nome, com outro endereço. A sua permanece como está. O Secretariado analisa as duas. Se estiver ciente disso, não é preciso fazer nada; se houve engano, por favor, responda a este e-mail.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Confirme { $count } manifestação de interesse
   *[other] Confirme { $count } manifestações de interesse
}
mail-merged-text = Seu endereço foi informado várias vezes em pouco tempo em nosso site como endereço de contato de governos locais que desejam aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”. Para não enviar e-mails demais, reunimos os pedidos de confirmação em um só.
mail-merged-action = Para cada um deles, abra a página e confirme o endereço ou escolha “Não fui eu”.
mail-merged-list = Aguardando sua resposta

# Receipts
mail-corrected-subject = Recebemos suas correções ({ $reference })
mail-corrected-text = Suas correções foram salvas. O Secretariado foi informado.
mail-proposed-text = Suas correções foram enviadas ao Secretariado. As páginas públicas mostram as respostas anteriores até que as correções sejam aceitas.
mail-withdrawn-subject = Sua manifestação de interesse foi retirada ({ $reference })
mail-withdrawn-text = A manifestação de interesse foi retirada, conforme solicitado. Ela não aparece mais nas páginas públicas. Após seis meses, apagamos os dados de contato. É possível enviar uma nova manifestação de interesse a qualquer momento.

# A change of the contact person
mail-takeover-subject = Confirme que é a nova pessoa de contato ({ $reference })
mail-takeover-text = Um governo local que participa da campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030” indicou seu endereço como novo endereço de contato.
mail-takeover-ignore = Se isso não estiver correto, não é preciso fazer nada.
mail-told-subject = A pessoa de contato do seu governo local mudou ({ $reference })
mail-told-text = O endereço de contato do seu governo local foi alterado, e o novo foi confirmado. Seus links pessoais não funcionam mais.
mail-told-action = Se isso não estiver correto, abra esta página em até 30 dias e oponha-se à alteração. Nesse caso, o Secretariado decidirá.
mail-told-button = Opor-se à alteração

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Seu perfil ainda não chegou ({ $reference })
mail-profile-text = Seu governo local aparece nas páginas públicas com seu compromisso. Agradecemos. Para se tornar membro da campanha, falta uma etapa: o perfil, com as respostas às perguntas da campanha. Ainda não o recebemos.
mail-profile-action = É possível preenchê-lo em sua página pessoal, salvar a qualquer momento e continuar depois. O link é exclusivo do seu governo local: por favor, não o repasse.
mail-profile-last = Este é nosso último lembrete. O compromisso permanece como está, e o perfil pode ser completado a qualquer momento.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Confirme o segundo endereço de e-mail ({ $reference })
mail-second-text = Seu endereço foi informado em nosso site como segundo endereço de um governo local que participa da campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030” ou deseja aderir a ela. Depois da confirmação, este endereço receberá cópia dos e-mails que enviamos à pessoa de contato.
mail-copy-text = Esta é uma cópia, sem links, do e-mail que enviamos à pessoa de contato do seu governo local.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Seus dados pessoais foram apagados ({ $reference })
mail-erased-text = Apagamos os dados de contato e tudo o mais que tínhamos guardado a seu respeito em relação à campanha. Se seu governo local aparece nas páginas públicas, ele continuará nelas, sem pessoa de contato.
mail-erased-last = Este é nosso último e-mail para este endereço. Depois da entrega, o endereço também será apagado.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Precisamos de mais informações ({ $reference })
mail-needs-information-text =
    Agradecemos seu envio. Para continuar, precisamos de mais algumas informações.

    É possível corrigir e completar as respostas em sua página pessoal ou simplesmente responder a este e-mail.
mail-pledged-subject = Parabéns: seu compromisso foi publicado ({ $reference })
mail-pledged-text =
    Parabéns! O Secretariado aceitou sua manifestação de interesse. Seu governo local agora aparece entre os que se comprometeram a se tornar Cidades e Territórios de Direitos Humanos.

    A página pública mostra o nome, o tipo, o país, a região, o site e a população, além do nome e do cargo da pessoa que decide. Os dados de contato e sua mensagem nunca são públicos.

    A próxima etapa é o perfil: as respostas às perguntas da campanha. Ele pode ser escrito aos poucos em sua página pessoal; o que for escrito fica salvo. Quando o perfil for aceito, seu governo local será membro.
mail-member-subject = Parabéns: seu governo local é membro ({ $reference })
mail-member-text =
    Parabéns! O Secretariado aceitou seu perfil. Seu governo local agora é membro da campanha e aparece entre as Cidades e Territórios de Direitos Humanos.

    Seu perfil é público. Se algo não estiver certo ou mudar, é possível corrigi-lo a qualquer momento em sua página pessoal. A página pública mostrará a correção assim que o Secretariado a aceitar.
mail-public-page = Sua página pública
mail-declined-subject = Sobre sua manifestação de interesse ({ $reference })
mail-declined-not-local-government =
    Agradecemos seu interesse na campanha. Podem aderir a ela governos locais e regionais, bem como suas associações e redes. Pelo que vemos, a mensagem vem de uma organização de outro tipo. Por isso não pudemos aceitar sua manifestação de interesse.

    Se entendemos mal, por favor, responda a este e-mail. Faremos então uma nova análise.
mail-declined-duplicate =
    Agradecemos seu interesse na campanha. Já temos uma manifestação de interesse do mesmo governo local e seguimos com ela. A manifestação de interesse de que trata este e-mail fica encerrada; não é preciso fazer nada.

    Se não tiver conhecimento da outra, ou se a pessoa de contato mudou, por favor, responda a este e-mail.
mail-declined-authority =
    Agradecemos seu interesse na campanha. Não pudemos verificar se a manifestação de interesse foi enviada em nome do governo local. Por isso não pudemos aceitá-la.

    Se puder comprovar isso, por exemplo com uma mensagem de um endereço oficial do governo local, por favor, responda a este e-mail. Faremos então uma nova análise.
mail-declined-scope =
    Agradecemos seu interesse na campanha. Lemos com atenção sua manifestação de interesse. Ela não corresponde aos objetivos da campanha. Por isso não pudemos aceitá-la.

    Se entendemos mal, por favor, responda a este e-mail. Faremos então uma nova análise.
mail-declined-spam =
    Recebemos uma manifestação de interesse deste endereço. Ela parece publicidade ou uma mensagem automática. Por isso não pudemos aceitá-la.

    Se foi escrita por um governo local, por favor, responda a este e-mail. Faremos então uma nova análise.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Seus dados pessoais foram apagados
mail-erased-messages = Apagamos o que nos escreveu, junto com seu endereço. Não guardamos nenhuma outra informação a seu respeito.
