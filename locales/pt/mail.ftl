# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Prezada senhora, prezado senhor,
mail-closing = Atenciosamente,
mail-signature = O Secretariado da campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”
mail-reference = Número de referência: { $reference }
mail-automatic = Este e-mail foi enviado automaticamente. Se quiser, responda: sua mensagem chegará ao Secretariado.
# Before a link that stands in a line of its own
mail-link-hint = Se o botão não funcionar, copie este link para o navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirme seu endereço de e-mail ({ $reference })
mail-confirm-text = Seu endereço foi informado em nosso site como contato de um governo local que deseja aderir à campanha “10, 100, 1000 Cidades e Territórios de Direitos Humanos até 2030”.
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
