# Ask your government to join: the model letter and the model motion.

ask-title = Pida a su gobierno local que se una
ask-description = Una carta modelo a la alcaldía y una moción modelo para el pleno, en 13 idiomas, para copiar, imprimir o enviar: pida a su gobierno local que se una a la campaña.
ask-intro = ¿Le gustaría que su ciudad, pueblo o región fuera una Ciudad o un Territorio de Derechos Humanos? Solo puede unirse el propio gobierno local, pero los vecinos y vecinas, las asociaciones y los miembros del pleno pueden pedírselo. Aquí tiene una carta y una moción. Adáptelas como quiera.
ask-form-title = Completar los nombres
ask-private = Lo que escriba aparece solo en esta página. No lo guardamos.
ask-name = Nombre del gobierno local
ask-sender = Su nombre
ask-place = Su localidad
ask-in = Idioma de la carta y de la moción
ask-button = Completar
ask-name-blank = [nombre del gobierno local]
ask-sender-blank = [su nombre]
ask-place-blank = [localidad]
ask-letter-title = La carta
ask-motion-title = La moción
ask-use-hint = Seleccione el texto para copiarlo o imprima esta página: solo se imprimen la carta y la moción, cada una en su propia hoja.
ask-mail = Abrir en su programa de correo
ask-error-too-long = { $field }: utilice { $max } caracteres como máximo
ask-error-unprintable = { $field }: elimine los caracteres que no se pueden mostrar, como saltos de línea o caracteres de control

# The subject of the e-mail
ask-subject = { $name }: adhesión a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    A la atención de la alcaldía
    { $name }

    { $place }, { $date }

    Asunto: adhesión a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»

    Estimada alcaldesa, estimado alcalde:

    Le escribo para pedirle que nuestro gobierno local se una a esta campaña mundial de la Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos de CGLU. La campaña reúne a gobiernos locales cuyo trabajo se guía por los derechos humanos. Para 2030 deberían ser mil.

    Los derechos humanos se hacen realidad donde vive la gente: en la vivienda y la salud, en el agua y la educación, y en la manera de tomar las decisiones. Quienes se unen intercambian experiencias, tienen voz ante las Naciones Unidas y muestran públicamente lo que hacen.

    Pueden unirse todos los gobiernos locales y regionales, de cualquier tamaño. Es gratuito y no hace falta ser miembro de CGLU. La campaña y el formulario se explican aquí:
    { $address }

    Le ruego que dé este paso o que lleve el asunto al pleno, y le agradecería que me comunicara su respuesta.

    Atentamente,

    { $sender }
ask-motion =
    Moción de adhesión a la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»

    { $name }

    Exposición de motivos

    Los derechos humanos se hacen realidad, ante todo, donde vive la gente. El Consejo de Derechos Humanos de las Naciones Unidas ha reconocido el papel de los gobiernos locales en su resolución 45/7.
    La campaña de la Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos de CGLU reúne a gobiernos locales cuyo trabajo se guía por los derechos humanos. Pueden unirse todos los gobiernos locales y regionales, gratuitamente y sin ser miembros de CGLU.

    Por todo ello, se propone al pleno la adopción de los siguientes acuerdos:

    Primero. Unirse a la campaña.
    Segundo. Encargar a la alcaldía que envíe la manifestación de interés a la Secretaría de la campaña y designe una persona de contacto ({ $address }).
    Tercero. Encargar a la alcaldía que prepare el perfil para la campaña con los vecinos y vecinas y las asociaciones.
    Cuarto. Recibir un informe al respecto en el plazo de un año.
