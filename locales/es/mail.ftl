# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Estimada señora, estimado señor:
mail-closing = Un cordial saludo,
mail-signature = La Secretaría de la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»
mail-reference = Número de referencia: { $reference }
mail-automatic = Este correo se ha enviado automáticamente. Puede responder a él: su respuesta llegará a la Secretaría.
# Before a link that stands in a line of its own
mail-link-hint = Si el botón no funciona, copie este enlace en su navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirme su dirección de correo electrónico ({ $reference })
mail-confirm-text = Su dirección se ha indicado en nuestro sitio web como contacto de un gobierno local que quiere unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030».
mail-confirm-action = Por favor, abra esta página y confirme la dirección. El enlace funciona durante 30 días.
mail-confirm-button = Confirmar la dirección
mail-confirm-not-me = Si no fue usted, abra la misma página y elija «No fui yo». En ese caso, no recibirá más correos al respecto.

# Confirmed: the receipt
mail-receipt-subject = Hemos recibido su manifestación de interés ({ $reference })
mail-receipt-text = Gracias. Su dirección está confirmada y la Secretaría ya tiene su manifestación de interés.
mail-receipt-next = La Secretaría leerá sus respuestas y le contestará por correo electrónico. Por ahora no tiene que hacer nada.
mail-receipt-action = En su página personal puede ver en todo momento el estado del proceso. El enlace es solo para su gobierno local: por favor, no lo comparta con otras personas.
mail-receipt-button = Abrir la página personal
mail-receipt-answers = Sus respuestas
