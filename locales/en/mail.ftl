# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Dear Sir or Madam,
mail-closing = Kind regards,
mail-signature = The secretariat of the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”
mail-reference = Reference number: { $reference }
mail-automatic = This e-mail was sent automatically. You can reply to it: your reply goes to the secretariat.
# Before a link that stands in a line of its own
mail-link-hint = If the button does not work, copy this link into your browser:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Please confirm your e-mail address ({ $reference })
mail-confirm-text = Your address was entered on our website as the contact for a local government that wants to join the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”.
mail-confirm-action = Please open this page and confirm the address. The link works for 30 days.
mail-confirm-button = Confirm the address
mail-confirm-not-me = If it was not you, open the same page and choose “It was not me”. Then you get no more e-mails about it.

# Confirmed: the receipt
mail-receipt-subject = We have received your expression of interest ({ $reference })
mail-receipt-text = Thank you. Your address is confirmed, and your expression of interest is with the secretariat.
mail-receipt-next = The secretariat will read your answers and reply by e-mail. You do not have to do anything now.
mail-receipt-action = On your personal page you can see at any time how things stand. The link is for your local government only: please do not pass it on.
mail-receipt-button = Open the personal page
mail-receipt-answers = Your answers
