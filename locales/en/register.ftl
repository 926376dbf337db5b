# The desk: the list of signups, its filters, exports.

register-search-hint = Everything that was typed: names, region, leader, contact, addresses, message. Also the reference. Accents and capitals do not matter.
register-more = More filters
# All of them; { $filter } is the filter: state, country, section, kind, wave, language, reviewer,
# age, decided, origin, flag, event, account
register-any = { $filter ->
    [decided] With or without
   *[other] All
}
register-section = UCLG section
register-kind = Kind
register-language = Language
register-reviewer = Reviewer
register-decided = Decision
register-origin = Came by
register-flag = Special
register-no-country = No country
register-no-wave = None yet
register-no-reviewer = Nobody yet
register-origin-form = Form of this site
register-origin-staff = Mail or paper, entered by staff
register-origin-import = Import of older members
register-age-week = Less than 7 days
register-age-month = Less than 30 days
register-age-older = 30 days or more
register-age-old = 90 days or more
register-decided-day = In the last 24 hours
register-decided-week = In the last 7 days
register-decided-month = In the last 30 days
register-flag-public = On the public pages
register-flag-proposed = With a proposal
register-flag-erased = Personal data erased
register-erased = Personal data erased
# The way back to the list, before the number of signups
register-found = Signups found
register-active = Filters in force
# Read by screen readers before a filter, such as “State: Received”
register-clear = Remove filter:
register-clear-all = Remove all filters
register-export-csv = Export as CSV
register-export-xlsx = Export as XLSX
register-export-contacts = Export the contacts
register-xlsx-most = XLSX holds { $count } signups at most: export as CSV, or filter
register-print = For printing
register-by-pages = Page by page
register-print-most = On paper the first { $count }

# The contacts, an export of their own
register-contacts-title = Export the contacts
register-contacts-text = This file has the names, addresses and telephone numbers of the contacts. The audit log keeps who took it, when and why. Delete the file once you have used it.
register-contacts-why = What do you need the contacts for?
register-contacts-why-hint = For example: invitation to the forum in Gwangju. At most { $max } characters.
register-error-why-missing = Say what you need the contacts for
register-error-why-long = Shorten your reason to 500 characters

# The audit log, for administrators
register-audit-title = Audit log
register-audit-search = Search
register-audit-search-hint = A reference, an e-mail address, a reason
register-audit-event = What
register-audit-account = Who
register-audit-from = From
register-audit-to = Until
register-audit-when = When
register-audit-about = About
register-audit-nobody = Public, command line or the site itself
register-audit-none = No entries match.
register-audit-text = Who saw or changed what. Entries cannot be changed; looking at this page is itself an entry.

# What the audit log tells of: first the thing, then what was done
register-event-account-invited = Account: invited
register-event-account-set-up = Account: set up
register-event-account-disabled = Account: closed
register-event-account-enabled = Account: opened again
register-event-account-reset = Account: new invitation
register-event-role-changed = Account: role changed
register-event-sessions-ended = Account: sessions ended
register-event-accounts-listed = Accounts: list seen
register-event-account-viewed = Account: seen
register-event-password-changed = Password changed
register-event-password-refused = Change of password refused
register-event-code-changed = One-time code set up anew
register-event-recovery-codes-made = Recovery codes made
register-event-recovery-code-used = Recovery code used
register-event-signed-in = Signed in
register-event-sign-in-failed = Sign-in failed
register-event-sign-ins-strayed = Failed sign-ins without an account: how many in an hour
register-event-signed-out = Signed out
register-event-signups-listed = Signups: list seen
register-event-signup-viewed = Signup: seen
register-event-note-added = Signup: note added
register-event-signups-exported = Signups: exported
register-event-contacts-exported = Contacts: exported
register-event-signup-confirmed = Signup: address confirmed by hand
register-event-signup-undisowned = Signup: “It was not me” undone
register-event-signup-released = Signup: released from quarantine
register-event-signup-kept = Signup: kept although not confirmed
register-event-signup-moved = Signup: state changed
register-event-proposal-accepted = Corrections: accepted
register-event-proposal-discarded = Corrections: discarded
register-event-contact-settled = Contact: objection settled
register-event-decisions-listed = Decisions: list seen
register-event-decision-proposed = Decision: proposed
register-event-decision-released = Decision: released
register-event-decision-discarded = Decision: discarded
register-event-mails-listed = Outbox: list seen
register-event-mail-viewed = Mail: seen
register-event-mail-retried = Mail: tried again
register-event-mail-resent = Mail: written anew
register-event-mail-settled = Mail: settled
register-event-mails-held = Outbox: held
register-event-mails-released = Outbox: goes on
register-event-retention-erased = Retention: erased
register-event-person-exported = A person’s data: exported
register-event-person-erased = A person’s data: erased
register-event-members-imported = Members: imported
register-event-store-copied = Backup taken
register-event-store-restored = Backup restored
register-event-wave-changed = Wave: changed
register-event-supporter-changed = Supporter: changed
register-event-document-changed = Document: changed
register-event-audit-viewed = Audit log: seen
register-event-messages-listed = Messages: list seen
register-event-message-done = Message: done
register-event-message-reopened = Message: opened again
register-event-message-released = Message: released from quarantine
