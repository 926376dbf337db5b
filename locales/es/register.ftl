# The desk: the list of signups, its filters, exports.

register-search-hint = Todo lo que se escribió: nombres, región, responsable, contacto, direcciones, mensaje. También la referencia. No importan los acentos ni las mayúsculas.
register-more = Más filtros
register-any = Todos
register-section = Sección de CGLU
register-kind = Tipo
register-language = Idioma
register-reviewer = Responsable del expediente
register-origin = Procedencia
register-flag = Particularidad
register-no-country = Sin país
register-no-wave = Ninguna todavía
register-no-reviewer = Nadie todavía
register-origin-form = Formulario de este sitio
register-origin-staff = Correo o papel, introducido por el equipo
register-origin-import = Importación de miembros anteriores
register-age-week = Menos de 7 días
register-age-month = Menos de 30 días
register-age-older = 30 días o más
register-age-old = 90 días o más
register-flag-public = En las páginas públicas
register-flag-erased = Datos personales borrados
register-erased = Datos personales borrados
register-active = Filtros activos
# Read by screen readers before a filter, such as “State: Received”
register-clear = Quitar el filtro:
register-clear-all = Quitar todos los filtros
register-export-csv = Exportar en CSV
register-export-xlsx = Exportar en XLSX
register-export-contacts = Exportar los contactos
register-xlsx-most = Un archivo XLSX contiene como máximo { $count } manifestaciones de interés: exporte en CSV o filtre
register-print = Para imprimir
register-by-pages = Página por página
register-print-most = En papel, las primeras { $count }

# The contacts, an export of their own
register-contacts-title = Exportar los contactos
register-contacts-text = Este archivo contiene los nombres, las direcciones y los teléfonos de los contactos. El registro de auditoría conserva quién lo ha obtenido, cuándo y por qué. Elimine el archivo después de usarlo.
register-contacts-why = ¿Para qué necesita los contactos?
register-contacts-why-hint = Por ejemplo: invitación al foro de Gwangju
register-error-why-missing = Indique para qué necesita los contactos
register-error-why-long = Acorte el motivo a 500 caracteres
