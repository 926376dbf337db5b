# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirme seu endereço de e-mail
signup-confirm-text = Alguém indicou seu endereço como endereço de contato de um governo local que deseja aderir à campanha. Confirme que a indicação foi sua ou que está ciente dela.
signup-confirm-button = Sim, confirmar o endereço
signup-disown-button = Não fui eu
signup-disown-hint = Nesse caso, não enviaremos mais e-mails sobre o assunto, e o Secretariado será informado.
signup-confirmed-title = Agradecemos: seu endereço está confirmado
signup-confirmed-text = Enviamos um comprovante de recebimento com todas as respostas e seu link pessoal. O Secretariado lerá suas respostas e responderá por e-mail.
signup-disowned-title = Agradecemos o aviso
signup-disowned-text = Não enviaremos mais e-mails sobre esta manifestação de interesse. O Secretariado foi informado. Se houve engano, escreva para nós e informe o número de referência.
signup-write-to = Escrever ao Secretariado:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Este link não funciona mais
signup-link-text = Ele pode ser antigo demais ou ter sido cortado pelo seu programa de e-mail. Tente copiar o link inteiro do e-mail para o navegador. Se isso não resolver, escreva para nós e informe seu número de referência, se o tiver.

# The personal page
signup-title = Sua manifestação de interesse
signup-reference = Número de referência
signup-state = Situação atual
signup-next = Próximos passos
signup-answers = Suas respostas
signup-sent-on = Enviada em
signup-keep-link = Esta página é exclusiva do seu governo local. Não repasse o link a outras pessoas.
signup-steps-label = As etapas para se tornar membro
signup-step-sent = Enviada
signup-step-confirmed = Endereço confirmado
signup-step-review = Analisada pelo Secretariado
signup-step-pledged = Compromisso publicado
signup-step-member = Perfil aceito: membro
# Read by screen readers after a step
signup-step-done = etapa concluída
signup-step-current = etapa atual

signup-next-unconfirmed = Confirme seu endereço de e-mail com o link que enviamos.
signup-next-received = O Secretariado lerá suas respostas e responderá por e-mail. Por enquanto, não é preciso fazer nada.
signup-next-under-review = O Secretariado está analisando suas respostas e responderá por e-mail. Por enquanto, não é preciso fazer nada.
signup-next-profile-submitted = O Secretariado está analisando seu perfil e responderá por e-mail.
signup-next-member = Seu governo local é membro: aparece entre as Cidades e Territórios de Direitos Humanos.
signup-next-declined = O Secretariado não aceitou a manifestação de interesse e explicou o motivo por e-mail.
signup-next-withdrawn = A manifestação de interesse foi retirada.
signup-next-archived = Esta manifestação de interesse está encerrada.

# A lost link: a new one is mailed
signup-lost-offer = Obter um novo link
signup-lost-title = Obter um novo link pessoal
signup-lost-text = Informe o endereço de e-mail da pessoa de contato. Se ele estiver associado a uma manifestação de interesse, enviaremos um novo link para esse endereço.
signup-lost-email = Endereço de e-mail
signup-lost-button = Enviar o link
signup-lost-done-title = Verifique sua caixa de e-mail
signup-lost-done-text = Se este endereço estiver associado a uma manifestação de interesse, um e-mail com um novo link está a caminho. Se nada chegar em uma hora, verifique a pasta de spam ou escreva para nós.
signup-lost-email-invalid = Informe um endereço de e-mail no formato correto, por exemplo nome@example.org

# What a local government can do on its personal page
signup-actions = O que é possível fazer
signup-correct = Corrigir as respostas
signup-contact = Alterar a pessoa de contato
signup-withdraw = Retirar a manifestação de interesse

# Correcting the answers
signup-correct-title = Corrigir as respostas
signup-correct-text = Altere o que não está mais correto. O Secretariado verá o que mudou.
signup-correct-public = Seu governo local já aparece nas páginas públicas. Elas continuarão mostrando as respostas anteriores até que o Secretariado aceite as novas.
signup-correct-button = Salvar as correções
signup-corrected = Suas correções foram salvas.
signup-proposed = Suas correções foram enviadas ao Secretariado. As páginas públicas mostram as respostas anteriores até que as correções sejam aceitas.
signup-unchanged = Nada foi alterado.
signup-waiting = Correções aguardando análise do Secretariado
signup-stale = Alguém alterou as respostas depois que esta página foi aberta. Suas correções ainda não foram salvas; estão todas aqui. Compare-as com as respostas atuais e salve novamente.
signup-answers-now = Respostas atuais

# Changing the contact person
signup-contact-title = Alterar a pessoa de contato
signup-contact-text = Outra pessoa assumiu essa tarefa? É possível alterar a pessoa de contato a qualquer momento. Um novo endereço de e-mail só passa a valer depois de confirmado com um link que enviamos para ele. Nesse momento, avisamos o endereço anterior, e todos os links pessoais anteriores deixam de funcionar.
signup-contact-button = Salvar a pessoa de contato
signup-contact-saved = Os dados da pessoa de contato foram salvos.
signup-contact-asked = Enviamos um link para o novo endereço. Ele passará a valer assim que for confirmado.
signup-contact-waiting = Novo endereço, ainda não confirmado
# The page behind the link to the new address
signup-takeover-title = Confirme que é a nova pessoa de contato
signup-takeover-text = Um governo local que participa da campanha indicou seu endereço como novo endereço de contato. Confirme que isso está correto.
signup-takeover-button = Sim, confirmar o endereço
signup-takeover-done-title = Agradecemos: a nova pessoa de contato está confirmada
signup-takeover-done-text = Enviamos um e-mail com seu link pessoal.
# The page behind the link to the old address
signup-object-title = Opor-se à alteração do contato
signup-object-text = O endereço de contato do seu governo local foi alterado. Em caso de objeção, o Secretariado será informado e decidirá quem é a pessoa de contato. Até lá, ninguém poderá alterar nada na página pessoal.
signup-object-button = Opor-se à alteração
signup-object-done-title = Sua objeção foi registrada
signup-object-done-text = O Secretariado foi informado e lhe escreverá. Até lá, ninguém pode alterar nada na página pessoal.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Houve uma objeção a uma alteração da pessoa de contato. Até que o Secretariado decida, nada pode ser alterado aqui.

# Withdrawing
signup-withdraw-title = Retirar a manifestação de interesse?
signup-withdraw-text = Nesse caso, o Secretariado deixará de tratá-la, e seu governo local desaparecerá imediatamente das páginas públicas. Não é possível desfazer a retirada aqui, mas uma nova manifestação de interesse pode ser enviada a qualquer momento.
signup-withdraw-button = Sim, retirar
signup-withdraw-back = Não, voltar

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Confirme o segundo endereço de e-mail
signup-second-text = Alguém informou seu endereço como segundo endereço de um governo local que participa da campanha ou deseja aderir a ela. Depois da confirmação, este endereço receberá uma cópia, sem links, dos e-mails que enviamos à pessoa de contato.
signup-second-hint = Nesse caso, o endereço será removido e não enviaremos mais e-mails sobre o assunto.
signup-second-done-text = A partir de agora, este endereço receberá uma cópia, sem links, dos e-mails que enviamos à pessoa de contato.
signup-second-gone-text = Este endereço foi removido. Não enviaremos mais e-mails sobre o assunto.
signup-second-waiting = Segundo endereço, ainda não confirmado

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Muitos links foram solicitados a partir da sua rede em poucos minutos, por isso nenhum foi enviado desta vez.
