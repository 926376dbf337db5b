# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = ¿No está en la lista?
tell-missing-intro = ¿Su gobierno local se ha unido a la campaña, pero no lo encuentra en este sitio? Avise a la Secretaría. Si todavía no se ha unido, puede hacerlo aquí:
tell-wrong-title = Avisar de un error
tell-wrong-intro = Indique a la Secretaría qué hay que corregir sobre este gobierno local:
tell-description = Avise a la Secretaría de que falta un gobierno local en la lista de la campaña o de que algún dato sobre él es erróneo.
tell-body-missing = ¿Qué gobierno local falta y desde cuándo participa?
tell-body-wrong = ¿Qué es incorrecto y qué debería figurar en su lugar?
tell-body-hint = { $max } caracteres como máximo. Puede escribir en cualquier idioma.
tell-email = Su dirección de correo electrónico
tell-email-hint = Solo si desea una respuesta.
tell-privacy = Solo lo lee la Secretaría. Su mensaje se borra seis meses después de haberse atendido.
tell-button = Enviar a la Secretaría
tell-foreign = Su mensaje ha llegado a través de otro sitio web, por lo que no se ha guardado. Está completo aquí: revíselo y envíelo desde esta página.
tell-unavailable = En este momento no podemos guardar nada, por lo que su mensaje no se ha guardado. Está completo aquí: vuelva a enviarlo dentro de unos minutos.
tell-error-body-missing = Escriba su mensaje
tell-error-body-long = Su mensaje: utilice { $max } caracteres como máximo
tell-error-body-unprintable = Su mensaje: elimine los caracteres que no se pueden mostrar, como los caracteres de control
tell-error-email-invalid = Escriba su dirección de correo electrónico con el formato correcto, por ejemplo, nombre@example.org, o deje el campo vacío
tell-error-email-local = Su dirección de correo electrónico tiene, antes de la @, letras que la mayoría de los servidores de correo no admiten. Escriba una dirección que solo tenga letras latinas simples, sin tildes, antes de la @
tell-receipt-title = Gracias por avisarnos
tell-receipt-text = La Secretaría tiene su mensaje y lo examinará.
tell-receipt-answer = Le contestará a la dirección de correo electrónico que ha indicado.
tell-reply-subject = Su mensaje a la Secretaría de la campaña de Ciudades y Territorios de Derechos Humanos
