# The desk: the list of signups, its filters, exports.

register-search-hint = Todo lo que se escribió: nombres, región, responsable, contacto, direcciones, mensaje. También la referencia. No importan los acentos ni las mayúsculas.
register-more = Más filtros
# All of them; { $filter } is the filter: state, country, section, kind, wave, language, reviewer,
# age, decided, origin, flag, event, account
register-any = { $filter ->
    [section] Todas
    [wave] Todas
    [age] Todas
    [origin] Todas
    [flag] Todas
    [decided] Con o sin decisión
   *[other] Todos
}
register-section = Sección de CGLU
register-kind = Tipo
register-language = Idioma
register-reviewer = Responsable del expediente
register-decided = Decisión
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
register-decided-day = En las últimas 24 horas
register-decided-week = En los últimos 7 días
register-decided-month = En los últimos 30 días
register-flag-public = En las páginas públicas
register-flag-proposed = Con una propuesta
register-flag-erased = Datos personales borrados
register-erased = Datos personales borrados
# The way back to the list, before the number of signups
register-found = Manifestaciones de interés encontradas
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
register-contacts-text = Este archivo contiene los nombres, las direcciones y los teléfonos de los contactos. El registro de auditoría deja constancia de quién lo ha obtenido, cuándo y por qué. Elimine el archivo después de usarlo.
register-contacts-why = ¿Para qué necesita los contactos?
register-contacts-why-hint = Por ejemplo: invitación al foro de Gwangju. Como máximo { $max } caracteres.
register-error-why-missing = Indique para qué necesita los contactos
register-error-why-long = Acorte el motivo a 500 caracteres

# The audit log, for administrators
register-audit-title = Registro de auditoría
register-audit-search = Buscar
register-audit-search-hint = Una referencia, una dirección de correo, un motivo
register-audit-event = Qué
register-audit-account = Quién
register-audit-from = Desde
register-audit-to = Hasta
register-audit-when = Cuándo
register-audit-about = Sobre qué
register-audit-nobody = Público, línea de comandos o el propio sitio
register-audit-none = No coincide ninguna entrada.
register-audit-text = Quién ha visto o cambiado qué. Las entradas no se pueden cambiar; consultar esta página es a su vez una entrada.

# What the audit log tells of: first the thing, then what was done
register-event-account-invited = Cuenta: invitación
register-event-account-set-up = Cuenta: configuración
register-event-account-disabled = Cuenta: cierre
register-event-account-enabled = Cuenta: reapertura
register-event-account-reset = Cuenta: nueva invitación
register-event-role-changed = Cuenta: cambio de rol
register-event-sessions-ended = Cuenta: sesiones cerradas
register-event-accounts-listed = Cuentas: lista consultada
register-event-account-viewed = Cuenta: consulta
register-event-password-changed = Contraseña cambiada
register-event-password-refused = Cambio de contraseña rechazado
register-event-code-changed = Código de un solo uso configurado de nuevo
register-event-recovery-codes-made = Códigos de recuperación creados
register-event-recovery-code-used = Código de recuperación usado
register-event-signed-in = Inicio de sesión
register-event-sign-in-failed = Inicio de sesión fallido
register-event-sign-ins-strayed = Inicios de sesión fallidos sin cuenta: cuántos en una hora
register-event-signed-out = Cierre de sesión
register-event-signups-listed = Manifestaciones de interés: lista consultada
register-event-signup-viewed = Manifestación de interés: consulta
register-event-note-added = Manifestación de interés: nota añadida
register-event-signups-exported = Manifestaciones de interés: exportación
register-event-contacts-exported = Contactos: exportación
register-event-signup-confirmed = Manifestación de interés: dirección confirmada manualmente
register-event-signup-undisowned = Manifestación de interés: «No fui yo» anulado
register-event-signup-released = Manifestación de interés: salida de la cuarentena
register-event-signup-kept = Manifestación de interés: conservada sin confirmar
register-event-signup-moved = Manifestación de interés: cambio de estado
register-event-proposal-accepted = Correcciones: aceptadas
register-event-proposal-discarded = Correcciones: descartadas
register-event-contact-settled = Contacto: objeción resuelta
register-event-decisions-listed = Decisiones: lista consultada
register-event-decision-proposed = Decisión: propuesta
register-event-decision-released = Decisión: aprobada
register-event-decision-discarded = Decisión: descartada
register-event-mails-listed = Correos: lista consultada
register-event-mail-viewed = Correo: consulta
register-event-mail-retried = Correo: nuevo intento
register-event-mail-resent = Correo: redactado de nuevo
register-event-mail-settled = Correo: quitado de la lista de trabajo
register-event-mails-held = Correos: envío en pausa
register-event-mails-released = Correos: envío reanudado
register-event-retention-erased = Conservación: borrado
register-event-person-exported = Datos de una persona: exportación
register-event-person-erased = Datos de una persona: borrado
register-event-members-imported = Miembros: importación
register-event-store-copied = Copia de seguridad hecha
register-event-store-restored = Copia de seguridad restaurada
register-event-wave-changed = Ola: modificación
register-event-supporter-changed = Apoyo: modificación
register-event-document-changed = Documento: modificación
register-event-audit-viewed = Registro de auditoría: consulta
register-event-messages-listed = Mensajes: lista consultada
register-event-message-done = Mensaje: atendido
register-event-message-reopened = Mensaje: abierto de nuevo
register-event-message-released = Mensaje: sacado de la cuarentena
