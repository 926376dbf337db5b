# The desk: waves, supporters, documents, import.

# Where the desk's rarer tasks are
manage-nav = Manage
manage-title = Manage
manage-nothing = Your role has no tasks here. An administrator can give you another one.

# The import of members from a CSV file
manage-import-title = Import members
manage-import-about = Members and pledges that are older than this site, from a CSV file.
manage-import-text = Paste the list or choose a file. You are shown first what it would do; nothing is stored until you agree.
manage-import-list = The list, pasted
manage-import-file = Or a file
manage-import-file-hint = CSV in UTF-8, separated by commas or semicolons
manage-import-look = Look at the list
manage-import-columns = The columns
manage-import-columns-text = The first line names the columns, in any order. A row whose source is there already is never imported again.
manage-import-faults = { $count ->
    [one] { $count } fault in the list; nothing has been stored
   *[other] { $count } faults in the list; nothing has been stored
}
manage-import-look-title = What the list would do
manage-import-nothing-yet = Nothing has been stored yet.
manage-import-new = New
manage-import-same = There already
manage-import-differs = There already, but different
manage-import-differs-text = What is there already stays as it is, since somebody may have corrected it. The columns that differ are named; change them on the page of the signup.
manage-import-none-new = Nothing in this list is new.
manage-import-take = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
manage-import-done = { $count ->
    [one] { $count } row has been imported and is public.
   *[other] { $count } rows have been imported and are public.
}
manage-import-row = Line
manage-import-joined = Joined
manage-import-fate = What happens
manage-import-like = Perhaps the same local government:
manage-import-line = Line { $line }
manage-import-cell = Line { $line }, { $column }
manage-event-imported = Imported from a list

# What the columns hold
manage-column-name = Name in its own language and script; needed
manage-column-latin-name = Name in Latin letters, if it is another one
manage-column-kind = municipality, metropolitan, province, region, network or other; needed
manage-column-country = Two letters of ISO 3166-1, such as KR; only a network may have none
manage-column-region = Tells namesakes apart
manage-column-level = pledge or member; needed
manage-column-wave = Number of the wave, if it is known
manage-column-joined-on = Day, month or year: 2022-09-15, 2022-09 or 2022
manage-column-website = Address of the website
manage-column-latitude = Degrees between −90 and 90, north is positive
manage-column-longitude = Degrees between −180 and 180, east is positive
manage-column-contact-email = Address of the contact person; without one, no mail is ever sent
manage-column-source-url = Address of the page on which the membership was announced; needed. Each may stand once

# Faults. $value is what stands in the cell, a limit, a line or the allowed words.
manage-fault-not-csv = This is not a CSV file in UTF-8. Save the table as “CSV UTF-8” and send that file
manage-fault-empty = The list is empty
manage-fault-no-rows = There are columns but no rows
manage-fault-rows = More than { $value } rows; divide the list
manage-fault-column-twice = The column “{ $value }” stands twice
manage-fault-column-unknown = There is no column “{ $value }”
manage-fault-column-missing = The column “{ $value }” is missing
manage-fault-cells = The line has another number of cells than the first line: { $value }
manage-fault-stray-quote = A quotation mark stands inside the cell; put the whole cell in quotation marks and write the inner ones twice
manage-fault-open-quote = A quotation mark is opened and never closed
manage-fault-after-quote = Text follows the closing quotation mark
manage-fault-missing = Must not be empty
manage-fault-letters = Letters were lost because the file is not UTF-8: { $value }
manage-fault-unprintable = There are characters that cannot be shown, such as line breaks
manage-fault-too-long = More than { $value } characters
manage-fault-word = Must be one of these words: { $value }
manage-fault-country = Not a country code of ISO 3166-1: { $value }
manage-fault-wave = There is no such wave: { $value }
manage-fault-date = Not a day, month or year such as 2022-09-15, 2022-09 or 2022: { $value }
manage-fault-future = Lies in the future: { $value }
manage-fault-degrees = Must be a number of degrees between −{ $value } and { $value }
manage-fault-half-a-place = Latitude and longitude belong together; one is missing
manage-fault-website = Not the address of a website: { $value }
manage-fault-source = Not the address of a page: { $value }
manage-fault-source-twice = Stands in line { $value } already
manage-fault-name-twice = The same local government stands in line { $value } already
manage-fault-email = Not an e-mail address: { $value }
manage-fault-email-local = Mail servers refuse letters with accents before the @: { $value }

# What the pages below share
manage-save = Save
manage-stale = Somebody has changed this since you opened it. Nothing of yours has been saved. This is how it is now; what you typed stands below. Saving again replaces it.

# Waves of the campaign
manage-waves-title = Waves
manage-waves-about = When the waves of the campaign open and close.
manage-waves-text = What the site says of the campaign follows these dates at once. A closing date ends when that day has ended everywhere on Earth.
manage-wave-title = Wave { $number }
manage-wave-number = Number
manage-wave-opens = Opens on
manage-wave-opens-hint = A day or a month: 2027-03-15 or 2027-03. Empty: it is open, but nobody knows since when
manage-wave-closes = Closes on
manage-wave-closes-hint = The last day, such as 2027-09-30. Empty: to be announced
manage-wave-signups = Expressions of interest
manage-wave-unknown = not known
manage-wave-to-be-announced = to be announced
manage-wave-add = Add a wave
manage-wave-delete = Delete this wave
manage-wave-saved = The wave is saved.
manage-wave-deleted = The wave is deleted.
manage-wave-in-use = Expressions of interest belong to this wave: it keeps its number and cannot be deleted.
manage-wave-error-number = Enter a number from 1 to 999
manage-wave-error-taken = There is a wave { $number } already
manage-wave-error-in-use = Expressions of interest belong to this wave, so its number stays
manage-wave-error-opens = Enter a day such as 2027-03-15, a month such as 2027-03, or nothing
manage-wave-error-closes = Enter a day such as 2027-09-30, or nothing
manage-wave-error-backwards = It cannot close before it opens
manage-wave-error-order = These dates do not go with wave { $number }: waves follow each other by their numbers and do not overlap

# Supporters of the letter
manage-supporters-title = Supporters of the letter
manage-supporters-about = Who stands under “Supported by” on the letter’s page.
manage-supporters-text = They stand at the end of the letter in all languages. While there are none, the line is left out.
manage-supporters-none = There are none yet.
manage-supporter-title = Supporter
manage-supporter-name = Name
manage-supporter-website = Website
manage-supporter-position = Place in the list
manage-supporter-position-hint = Lower numbers stand first
manage-supporter-add = Add a supporter
manage-supporter-delete = Remove this supporter
manage-supporter-saved = The supporter is saved and stands on the letter’s page.
manage-supporter-deleted = The supporter is removed.
manage-supporter-error-name = Enter the name
manage-supporter-error-long = Enter a name of at most 200 characters in one line
manage-supporter-error-twice = This supporter is in the list already
manage-supporter-error-website = Enter a web address such as https://www.example.org, or nothing
manage-supporter-error-position = Enter a number from 1 to 999
manage-supporter-logo = Logo
manage-supporter-logo-none = There is none: the letter shows the name.
manage-supporter-logo-file = File
manage-supporter-logo-hint = PNG, JPEG or WebP, at most 6 MB, best with a white or transparent background. The name is its text alternative. Information in the file other than the picture is removed.
manage-supporter-logo-save = Save the logo
manage-supporter-logo-delete = Remove the logo
manage-supporter-logo-saved = The logo is saved and stands on the letter’s page.
manage-supporter-logo-deleted = The logo is removed; the letter shows the name.
manage-supporter-logo-error-none = Choose a file
manage-supporter-logo-error-unreadable = This file cannot be read as a picture. Choose a PNG, JPEG or WebP file
manage-supporter-logo-error-large = The picture is larger than 6 MB or 40 million pixels, or a side is longer than 20,000 pixels. Choose a smaller one

# Documents to download
manage-documents-title = Documents
manage-documents-about = What can be downloaded from the campaign’s page, by language.
manage-documents-text = The campaign’s page lists them in all languages, those in the reader’s language first.
manage-documents-none = There are none yet.
manage-document-title = Document
manage-document-name = Title
manage-document-name-hint = In the language of the document
manage-document-locale = Language
manage-document-file = PDF file
manage-document-file-hint = At most 6 MB
manage-document-file-replace = At most 6 MB. Choose none to keep the file that is there
manage-document-size = PDF, { $size } kB
manage-document-add = Add a document
manage-document-delete = Remove this document
manage-document-saved = The document is saved and can be downloaded.
manage-document-deleted = The document is removed.
manage-document-error-title = Enter the title
manage-document-error-long = Enter a title of at most 200 characters in one line
manage-document-error-locale = Choose the language of the document
manage-document-error-none = Choose a file
manage-document-error-large = Choose a file of at most 6 MB
manage-document-error-pdf = Choose a whole PDF file
manage-document-error-locked = Choose a PDF file that opens without a password
