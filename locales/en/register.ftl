# The desk: the list of signups, its filters, exports.

register-search-hint = Everything that was typed: names, region, leader, contact, addresses, message. Also the reference. Accents and capitals do not matter.
register-more = More filters
register-any = All
register-section = UCLG section
register-kind = Kind
register-language = Language
register-reviewer = Reviewer
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
register-flag-public = On the public pages
register-flag-erased = Personal data erased
register-erased = Personal data erased
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
register-contacts-why-hint = For example: invitation to the forum in Gwangju
register-error-why-missing = Say what you need the contacts for
register-error-why-long = Shorten your reason to 500 characters
