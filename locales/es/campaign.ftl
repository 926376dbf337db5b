# The campaign page: aims, how to take part, documents.

campaign-title = La campaña
campaign-description = Los objetivos de la campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030», quién puede unirse, cómo participar y las fechas de sus olas.
campaign-lead = La campaña «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030» reúne a gobiernos locales que quieren que los derechos humanos guíen su trabajo. Para 2030 deberían ser mil.
campaign-origin = La impulsa la Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos de CGLU junto con los gobiernos locales que participan.

campaign-aims-title = Cuatro objetivos
campaign-aim-connect = <strong>Conectar.</strong> Lo que una ciudad o una región hace por los derechos humanos merece conocerse en otros lugares. La campaña une las iniciativas locales más allá de las fronteras, en solidaridad.
campaign-aim-grow = <strong>Crecer.</strong> El movimiento de Ciudades y Territorios de Derechos Humanos debe ser más amplio y más fuerte.
campaign-aim-heard = <strong>Hacerse oír.</strong> La acción local debe tener más peso en el mundo: los gobiernos locales necesitan voz en el sistema de derechos humanos y en las Naciones Unidas.
campaign-aim-adopt = <strong>Adoptar.</strong> La campaña anima a los gobiernos locales a dotarse de su propio marco de derechos humanos, por ejemplo una carta, un plan o una oficina.

campaign-definition-title = ¿Qué es una Ciudad de Derechos Humanos?
campaign-definition = Según la Declaración de Gwangju de 2011, una Ciudad de Derechos Humanos es a la vez una comunidad local y un proceso sociopolítico en un contexto local en el que los derechos humanos desempeñan un papel clave como valores fundamentales y principios rectores. Dicho de otro modo: es un lugar y una manera de trabajar, y nunca está terminada.

campaign-who-title = Quién puede unirse
campaign-who = Pueden unirse todos los gobiernos locales y regionales: municipios, áreas metropolitanas, provincias, regiones y sus redes, sean cuales sean su tamaño y sus competencias. Es gratuito y no hace falta ser miembro de CGLU.

campaign-steps-title = Cómo participar
campaign-step-interest = <strong>Manifieste su interés.</strong> Complete el <a data-l10n-name="join">formulario de este sitio</a>. Lleva menos de cinco minutos.
campaign-step-confirm = <strong>Confirme la dirección.</strong> Enviamos enseguida un enlace por correo electrónico a la persona de contacto.
campaign-step-answer = <strong>Reciba nuestra respuesta.</strong> La Secretaría lee lo que ha enviado y le contesta.
campaign-step-profile = <strong>Complete el perfil.</strong> Explique qué significan los derechos humanos para su trabajo y qué aporta a la campaña. Puede guardar las respuestas y continuar más tarde.

campaign-levels-title = Compromiso y miembro
campaign-level-pledge = <strong>Compromiso:</strong> la Secretaría ha aceptado la manifestación de interés del gobierno local, que desde entonces figura en este sitio.
campaign-level-member = <strong>Miembro:</strong> la Secretaría ha aceptado también el perfil del gobierno local, que pasa a ser una Ciudad o un Territorio de Derechos Humanos.
campaign-benefits-title = Qué obtienen los miembros
campaign-benefit-network = Una red para intercambiar experiencias con otros gobiernos locales.
campaign-benefit-voice = Una voz ante las Naciones Unidas.
campaign-benefit-events = Un lugar en encuentros internacionales como el Foro Mundial de Ciudades de Derechos Humanos, en Gwangju.
campaign-benefit-profile = Un perfil público en este sitio que muestra lo que hacen.

campaign-waves-title = Olas y fechas
campaign-waves-text = La campaña avanza por olas. Una ola sigue abierta hasta que su último día ha terminado en todo el mundo: cierra a las 12:00 UTC del día siguiente. Entre una ola y otra, el formulario también está abierto.
campaign-waves-name = Ola
campaign-wave = Ola { $number }
campaign-wave-opens = Apertura
campaign-wave-closes = Cierre
# The closing date of a wave that is still open
campaign-wave-unannounced = fecha por anunciar

campaign-questions-title = Preguntas frecuentes
campaign-question-free = ¿Cuesta algo?
campaign-answer-free = No. No hay cuotas, ni por unirse ni por seguir en la campaña.
campaign-question-uclg = ¿Hay que ser miembro de CGLU?
campaign-answer-uclg = No. La campaña está abierta a todos los gobiernos locales y regionales.
campaign-question-size = ¿Somos demasiado pequeños?
campaign-answer-size = No. Puede unirse un pueblo, y también una capital o una región.
campaign-question-council = ¿Se necesita un acuerdo del pleno?
campaign-answer-council = La campaña no lo pide. Quien envía el formulario declara que tiene autorización para hacerlo. Si sus normas exigen un acuerdo del pleno o de otro órgano, apruébenlo antes; podrán añadirlo al perfil.
campaign-question-checked = ¿Qué comprueba la Secretaría?
campaign-answer-checked = Que quien lo solicita es un gobierno local o una red de gobiernos locales, que no lo ha solicitado ya y que la persona que envía el formulario puede hablar en su nombre.
campaign-question-seen = ¿Quién ve nuestras respuestas?
campaign-answer-seen = El nombre, el tipo, el país, la región, el sitio web y la población de su gobierno local, así como el nombre y el cargo de quien lo dirige, se hacen públicos cuando la Secretaría los acepta. Los datos de contacto y su mensaje son solo para la Secretaría. El <a data-l10n-name="privacy">aviso de privacidad</a> lo explica con más detalle.
campaign-question-late = ¿Y si una ola ya ha cerrado?
campaign-answer-late = Puede enviar el formulario de todos modos. Su manifestación de interés formará parte de la ola siguiente.
campaign-question-leave = ¿Podemos cambiarla o retirarla después?
campaign-answer-leave = Sí, en cualquier momento. El enlace personal de nuestro correo abre una página donde puede corregir las respuestas o retirar la manifestación de interés.

campaign-documents-title = Documentos para descargar
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
