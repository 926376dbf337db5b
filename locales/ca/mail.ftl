# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Benvolguda senyora, benvolgut senyor,
mail-closing = Cordialment,
mail-signature = La Secretaria de la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030»
mail-reference = Número de referència: { $reference }
mail-automatic = Aquest correu s’ha enviat automàticament. Hi podeu respondre: la resposta arribarà a la Secretaria.
# Before a link that stands in a line of its own
mail-link-hint = Si el botó no funciona, copieu aquest enllaç al navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirmeu la vostra adreça electrònica ({ $reference })
mail-confirm-text = Al nostre lloc web s’ha indicat la vostra adreça com a contacte d’un govern local que es vol unir a la campanya «10, 100, 1000 Ciutats i Territoris de Drets Humans per al 2030».
mail-confirm-action = Obriu aquesta pàgina i confirmeu l’adreça. L’enllaç funciona durant 30 dies.
mail-confirm-button = Confirma l’adreça
mail-confirm-not-me = Si no heu estat vós, obriu la mateixa pàgina i trieu «No he estat jo». Així no rebreu més correus sobre aquest assumpte.

# Confirmed: the receipt
mail-receipt-subject = Hem rebut la vostra manifestació d’interès ({ $reference })
mail-receipt-text = Gràcies. La vostra adreça està confirmada i la Secretaria ja té la vostra manifestació d’interès.
mail-receipt-next = La Secretaria llegirà les respostes i us contestarà per correu electrònic. De moment no heu de fer res.
mail-receipt-action = A la vostra pàgina personal podeu veure en qualsevol moment en quin punt es troba. L’enllaç és només per al vostre govern local: us preguem que no el passeu a ningú més.
mail-receipt-button = Obre la pàgina personal
mail-receipt-answers = Les vostres respostes
