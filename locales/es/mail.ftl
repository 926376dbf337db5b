# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Estimada señora, estimado señor:
mail-closing = Un cordial saludo,
mail-signature = La Secretaría de la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»
mail-reference = Número de referencia: { $reference }
mail-reply = Puede responder a este correo: su respuesta llegará a la Secretaría.
# Before a link that stands in a line of its own
mail-link-hint = Si el botón no funciona, copie este enlace en su navegador:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Confirme su dirección de correo electrónico ({ $reference })
mail-confirm-text = Su dirección se ha indicado en nuestro sitio web como dirección de contacto de un gobierno local que quiere unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030».
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

# The address has not been confirmed after three days: once
mail-reminder-subject = Recordatorio: confirme su dirección de correo electrónico ({ $reference })
mail-reminder-text = Hace tres días se indicó su dirección en nuestro sitio web como dirección de contacto de un gobierno local que quiere unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030». Todavía no se ha confirmado.
mail-reminder-last = No enviaremos más recordatorios. Sin confirmación, eliminaremos la manifestación de interés 30 días después de su envío.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Su enlace personal ({ $reference })
mail-link-text = Aquí tiene un nuevo enlace a la página personal de su gobierno local. Los enlaces anteriores siguen funcionando.
mail-link-known = Su gobierno local ya ha enviado una manifestación de interés con esta dirección. No se ha guardado nada nuevo. Aquí tiene un nuevo enlace a su página personal, donde puede verlo y corregirlo todo.
mail-link-unasked = Si usted no lo ha pedido, no tiene que hacer nada.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Otra manifestación de interés para su gobierno local ({ $reference })
mail-namesake-text = Alguien ha enviado una manifestación de interés para un gobierno local del mismo nombre, con otra dirección. La suya se mantiene tal como está. La Secretaría revisa ambas. Si tiene conocimiento de ello, no tiene que hacer nada; si es un error, responda a este correo.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Confirme { $count } manifestación de interés
   *[other] Confirme { $count } manifestaciones de interés
}
mail-merged-text = Su dirección se ha indicado varias veces en poco tiempo en nuestro sitio web como dirección de contacto de gobiernos locales que quieren unirse a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030». Para que no reciba demasiados correos, hemos reunido las solicitudes de confirmación en uno solo.
mail-merged-action = Para cada una de ellas, abra la página y confirme la dirección, o elija «No fui yo».
mail-merged-list = Pendientes de su respuesta

# Receipts
mail-corrected-subject = Hemos recibido sus correcciones ({ $reference })
mail-corrected-text = Sus correcciones se han guardado. Se ha informado a la Secretaría.
mail-proposed-text = Sus correcciones se han enviado a la Secretaría. Las páginas públicas muestran las respuestas anteriores hasta que se acepten las correcciones.
mail-withdrawn-subject = Su manifestación de interés ha sido retirada ({ $reference })
mail-withdrawn-text = La manifestación de interés ha sido retirada, tal como usted quería. Ya no figura en las páginas públicas. Al cabo de seis meses borramos los datos de contacto. Puede enviar una nueva manifestación de interés en cualquier momento.

# A change of the contact person
mail-takeover-subject = Confirme que usted es la nueva persona de contacto ({ $reference })
mail-takeover-text = Un gobierno local que participa en la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030» ha indicado su dirección como nueva dirección de contacto.
mail-takeover-ignore = Si no es correcto, no tiene que hacer nada.
mail-told-subject = La persona de contacto de su gobierno local ha cambiado ({ $reference })
mail-told-text = La dirección de contacto de su gobierno local se ha cambiado y la nueva se ha confirmado. Sus enlaces personales ya no funcionan.
mail-told-action = Si no es correcto, abra esta página en un plazo de 30 días y opóngase al cambio. En ese caso, decidirá la Secretaría.
mail-told-button = Oponerse al cambio

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Todavía falta su perfil ({ $reference })
mail-profile-text = Su gobierno local figura en las páginas públicas con su compromiso. Gracias. Para ser miembro de la campaña queda un paso: el perfil, con sus respuestas a las preguntas de la campaña. Todavía no lo hemos recibido.
mail-profile-action = Puede redactarlo en su página personal y guardarlo en cualquier momento para seguir más adelante. El enlace es solo para su gobierno local: por favor, no lo comparta con otras personas.
mail-profile-last = Este es nuestro último recordatorio. Su compromiso se mantiene y puede completar el perfil en cualquier momento.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Confirme la segunda dirección de correo electrónico ({ $reference })
mail-second-text = Su dirección se ha indicado en nuestro sitio web como segunda dirección de un gobierno local que participa en la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030» o quiere unirse a ella. Cuando la confirme, recibirá copia de los correos que enviamos a la persona de contacto.
mail-copy-text = Esta es una copia, sin enlaces, del correo que hemos enviado a la persona de contacto de su gobierno local.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Sus datos personales se han borrado ({ $reference })
mail-erased-text = Hemos borrado los datos de contacto y todo lo demás que teníamos guardado sobre usted en relación con la campaña. Si su gobierno local figura en las páginas públicas, seguirá en ellas sin persona de contacto.
mail-erased-last = Este es nuestro último correo a esta dirección. Una vez entregado, también se borrará la dirección.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Necesitamos más información ({ $reference })
mail-needs-information-text =
    Gracias por lo que nos ha enviado. Para poder continuar, necesitamos más información.

    Puede corregir y completar sus respuestas en su página personal, o simplemente responder a este correo.
mail-pledged-subject = Enhorabuena: su compromiso está publicado ({ $reference })
mail-pledged-text =
    ¡Enhorabuena! La Secretaría ha aceptado su manifestación de interés. Su gobierno local figura ahora entre los que se han comprometido a convertirse en Ciudades y Territorios de Derechos Humanos.

    La página pública muestra su nombre, tipo, país, región, sitio web y población, así como el nombre y el cargo de la persona que decide. Los datos de contacto y su mensaje nunca son públicos.

    El siguiente paso es el perfil: las respuestas a las preguntas de la campaña. Puede redactarlo poco a poco en su página personal; lo que escriba queda guardado. Una vez aceptado el perfil, su gobierno local será miembro.
mail-member-subject = Enhorabuena: su gobierno local es miembro ({ $reference })
mail-member-text =
    ¡Enhorabuena! La Secretaría ha aceptado su perfil. Su gobierno local es ahora miembro de la campaña y figura entre las Ciudades y Territorios de Derechos Humanos.

    Su perfil es público. Si algo no es correcto o cambia, puede corregirlo en cualquier momento en su página personal. La página pública mostrará la corrección una vez que la Secretaría la haya aceptado.
mail-public-page = Su página pública
mail-declined-subject = Sobre su manifestación de interés ({ $reference })
mail-declined-not-local-government =
    Gracias por su interés en la campaña. Pueden unirse a ella los gobiernos locales y regionales, así como sus asociaciones y redes. Por lo que vemos, usted escribe en nombre de una organización de otro tipo. Por eso no hemos podido aceptar su manifestación de interés.

    Si lo hemos entendido mal, responda a este correo. En ese caso, volveremos a revisar la manifestación de interés.
mail-declined-duplicate =
    Gracias por su interés en la campaña. Ya tenemos una manifestación de interés del mismo gobierno local y seguimos adelante con ella. La manifestación de interés a la que se refiere este correo queda cerrada; no tiene que hacer nada.

    Si no tiene conocimiento de la otra, o si ha cambiado la persona de contacto, responda a este correo.
mail-declined-authority =
    Gracias por su interés en la campaña. No hemos podido verificar que la manifestación de interés se haya enviado en nombre del gobierno local. Por eso no hemos podido aceptarla.

    Si puede acreditarlo, por ejemplo con un mensaje desde una dirección oficial del gobierno local, responda a este correo. En ese caso, volveremos a revisar la manifestación de interés.
mail-declined-scope =
    Gracias por su interés en la campaña. Hemos leído con atención su manifestación de interés. No se ajusta a los objetivos de la campaña. Por eso no hemos podido aceptarla.

    Si lo hemos entendido mal, responda a este correo. En ese caso, volveremos a revisar la manifestación de interés.
mail-declined-spam =
    Hemos recibido una manifestación de interés desde esta dirección. Parece publicidad o un mensaje automático. Por eso no hemos podido aceptarla.

    Si la escribió un gobierno local, responda a este correo. En ese caso, volveremos a revisar la manifestación de interés.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Sus datos personales se han borrado
mail-erased-messages = Hemos borrado lo que nos había escrito, junto con su dirección. No conservamos ninguna otra información sobre usted.
