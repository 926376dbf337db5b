# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Não está na lista?
tell-missing-intro = Seu governo local aderiu à campanha, mas não aparece neste site? Avise o Secretariado. Se ainda não aderiu, pode fazê-lo aqui:
tell-wrong-title = Avisar sobre um erro
tell-wrong-intro = Diga ao Secretariado o que deve ser corrigido sobre este governo local:
tell-description = Avise o Secretariado de que um governo local está faltando na lista da campanha ou de que alguma informação sobre ele está errada.
tell-body-missing = Qual governo local está faltando e desde quando participa?
tell-body-wrong = O que está errado e qual seria a informação correta?
tell-body-hint = No máximo { $max } caracteres. É possível escrever em qualquer idioma.
tell-email = Seu endereço de e-mail
tell-email-hint = Só se desejar uma resposta.
tell-privacy = Só o Secretariado lê sua mensagem. Ela é apagada seis meses depois de ter sido tratada.
tell-button = Enviar ao Secretariado
tell-foreign = Sua mensagem chegou por outro site e, por isso, não foi salva. Ela está inteira aqui: confira e envie a partir desta página.
tell-unavailable = No momento não podemos salvar nada e, por isso, sua mensagem não foi salva. Ela está inteira aqui: envie novamente em alguns minutos.
tell-error-body-missing = Escreva sua mensagem
tell-error-body-long = Sua mensagem: use no máximo { $max } caracteres
tell-error-body-unprintable = Sua mensagem: remova os caracteres que não podem ser exibidos, como caracteres de controle
tell-error-email-invalid = Informe seu endereço de e-mail no formato correto, por exemplo nome@example.org, ou deixe o campo vazio
tell-error-email-local = Seu endereço de e-mail tem, antes do sinal @, letras que a maioria dos servidores de e-mail não aceita. Informe um endereço que tenha apenas letras latinas simples, sem acentos, antes do sinal @
tell-receipt-title = Agradecemos o aviso
tell-receipt-text = O Secretariado recebeu sua mensagem e vai examiná-la.
tell-receipt-answer = A resposta será enviada ao endereço de e-mail informado.
tell-reply-subject = Sua mensagem ao Secretariado da campanha das Cidades e Territórios de Direitos Humanos
