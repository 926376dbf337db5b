# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Ciudades y Territorios de Derechos Humanos
site-description = La campaña mundial «10, 100, 1000 Ciudades y Territorios de Derechos Humanos para 2030»: lea la carta de invitación y únase.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Ir al contenido principal
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Navegación principal
site-nav-letter = La carta
site-nav-campaign = La campaña
site-nav-members = Quién participa
site-nav-join = Unirse a la campaña
# Read by screen readers before the name of the current language
site-language = Idioma
site-footer-committee = Comisión de Inclusión Social, Democracia Participativa y Derechos Humanos de CGLU
site-footer-label = Acerca de este sitio
site-footer-ask = Pida a su gobierno local que se una
site-footer-contact = Escribir a la Secretaría
site-footer-privacy = Aviso de privacidad
site-footer-accessibility = Declaración de accesibilidad
# Printed at the foot of a page, before its address
site-print-address = Esta página:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] miembro
   *[other] miembros
}
site-pledges-label = { $count ->
    [one] ciudad o territorio comprometido
   *[other] ciudades y territorios comprometidos
}
site-goal-label = de 1000 para 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Miembros: { $members }. Ciudades y territorios comprometidos: { $pledges }. Meta: 1000 para 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = La ola { $number } está abierta
site-wave-until = hasta el { $date }, en cualquier lugar del mundo
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Cierra el { $date } a las { $time } UTC.
site-wave-unknown-end = Fecha de cierre por anunciar
site-wave-between = La próxima ola todavía no está abierta
site-wave-between-text = Aun así, puede unirse hoy mismo: su manifestación de interés formará parte de la próxima ola.
site-campaign-ended = La campaña ha terminado
site-campaign-ended-text = El formulario está cerrado. Si desea escribirnos, esta es nuestra dirección:

# Forms
site-optional = opcional
site-error-prefix = Error:
site-error-summary = Hay un problema
site-choose = Elija una opción

# Error pages: a title and a sentence each
site-error-home = Ir a la carta de invitación
site-error-not-found = Página no encontrada
site-error-not-found-text = Si escribió la dirección, compruebe que sea correcta. Si siguió un enlace, puede que sea antiguo o que esté incompleto.
site-error-bad-request = No se ha podido leer esta solicitud
site-error-bad-request-text = Contiene algo dañado o inesperado. Vuelva atrás, revise lo que ha escrito e inténtelo de nuevo.
site-error-forbidden = Esta acción no está permitida
site-error-forbidden-text = No se ha modificado nada. Si ha llegado aquí desde otro sitio web, abra esta página directamente e inténtelo de nuevo.
site-error-too-large = Es demasiado para un solo envío
site-error-too-large-text = Vuelva atrás, acorte lo que ha escrito y envíelo de nuevo.
site-error-too-many = Demasiados intentos
site-error-too-many-text = Espere unos minutos e inténtelo de nuevo.
site-error-unavailable = En este momento no podemos guardar nada
site-error-unavailable-text = No durará mucho. Inténtelo de nuevo dentro de unos minutos.
site-error-internal = Se ha producido un error por nuestra parte
site-error-internal-text = El error ha quedado registrado y lo revisaremos. Inténtelo de nuevo más tarde.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Si nos escribe al respecto, indique este código: { $id }

# Kinds of local government
site-kind-municipality = Municipio
site-kind-metropolitan = Área metropolitana o mancomunidad de municipios
site-kind-province = Provincia, departamento o condado
site-kind-region = Región o estado federado
site-kind-network = Red o asociación de gobiernos locales
site-kind-other = Otro

# States of an expression of interest
site-state-unconfirmed = Dirección sin confirmar
site-state-received = Recibida
site-state-under-review = En revisión
site-state-needs-information = Se necesita más información
site-state-pledged = Compromiso publicado
site-state-profile-submitted = Perfil enviado
site-state-member = Miembro
site-state-declined = No aceptada
site-state-withdrawn = Retirada
site-state-archived = Archivada

# The name of this country where CLDR’s is not used
site-country-ps = Estado de Palestina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Vuelva a intentarlo dentro de { $count } minuto.
   *[other] Vuelva a intentarlo dentro de { $count } minutos.
}
# The picture shown where a page is shared
site-share-picture = Los números 10, 100 y 1000, mil puntos y el año 2030

# The store cannot be written: what was sent comes back
site-again-text = Lo que ha enviado no se ha guardado. Está todo aquí: envíelo de nuevo dentro de unos minutos.
site-again-button = Enviar de nuevo
