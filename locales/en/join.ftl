# The form of the expression of interest, and its receipt page.

join-title = Join the campaign
join-intro = With this form your local government expresses its interest in joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”. It takes less than five minutes and it is free.
join-next-steps = At once we send an e-mail to the contact person, to confirm the address. Then the secretariat reads your answers and replies.
join-print-hint = If you need an approval first, you can print this page and fill it in on paper.
join-optional-hint = All questions need an answer, except those marked as optional.

# Sections; each says who will see the answers
join-section-government = Your local government
join-section-leader = Who decides
join-section-contact = Whom we write to
join-section-message = Anything else
join-section-send = Before you send
join-public-hint = These answers are shown to the public once the secretariat has accepted them.
join-private-hint = Only the secretariat sees these answers.

# Fields: label and hint
join-government-name = Name of the local government
join-government-name-hint = In your own language and script, as you write it officially.
join-latin-name = Name in Latin letters
join-latin-name-hint = Only if it differs from the name above.
join-kind = Kind of local government
join-country = Country or territory
join-region = Region or province
join-region-hint = It tells places of the same name apart.
join-website = Official website
join-website-hint = For example https://www.example.org
join-population = Population
join-population-hint = A whole number; an estimate is enough.
join-leader-name = Name of the person who decides
join-leader-name-hint = For example the mayor, the president or the governor.
join-leader-office = Office of this person
join-leader-office-hint = For example mayor, president, deputy mayor.
join-contact-name = Name of the contact person
join-contact-role = Position of the contact person
join-contact-email = E-mail address of the contact person
join-contact-email-hint = We send a link to this address; the personal page of your local government opens with it.
join-contact-phone = Telephone
join-contact-phone-hint = With the country code, for example +34 933 428 750.
join-second-email = Second e-mail address
join-second-email-hint = It gets copies of our e-mails, for example your office’s shared mailbox.
join-correspondence-locale = Language of our e-mails to you
join-message = Why do you want to join?
join-message-hint = At most { $max } characters. You may write in any language.
join-authorised = I am authorised to submit this expression of interest on behalf of the local government named above.
join-privacy = I have read the <a data-l10n-name="privacy">privacy notice</a> and agree that these answers are used for the campaign.
join-trap = Leave this field empty
join-submit = Send the expression of interest

# Notices above the form
join-between-waves = The next wave has not opened yet. Your expression of interest will be part of it.
join-foreign = Your answers arrived through another website, so they have not been saved. They are all here: check them and send them from this page.
join-unavailable = We cannot save anything right now, so your answers have not been saved. They are all here: please send them again in a few minutes.
join-already-confirmed = This expression of interest has been confirmed already, so the form cannot change it any more. To correct an answer, use the personal link that we have sent you.
join-ended = The campaign has ended and the form is closed. Your answers have not been saved. They are all here, so that you can copy them and write to us:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Enter the name of the local government
join-error-kind-missing = Choose the kind of local government
join-error-country-missing = Choose the country or territory
join-error-website-invalid = Enter a website address in the correct format, such as https://www.example.org
join-error-population-invalid = Enter the population as a whole number, such as 120000
join-error-leader-name-missing = Enter the name of the person who decides
join-error-leader-office-missing = Enter the office of the person who decides
join-error-contact-name-missing = Enter the name of the contact person
join-error-contact-role-missing = Enter the position of the contact person
join-error-contact-email-missing = Enter the e-mail address of the contact person
join-error-contact-email-invalid = Enter the contact person’s e-mail address in the correct format, such as name@example.org
join-error-contact-email-local = The contact person’s e-mail address has letters before the @ that most mail servers cannot handle. Enter an address with plain Latin letters before the @
join-error-second-email-invalid = Enter the second e-mail address in the correct format, such as name@example.org
join-error-second-email-local = The second e-mail address has letters before the @ that most mail servers cannot handle. Enter an address with plain Latin letters before the @
join-error-second-email-same = Enter a second e-mail address that differs from the contact person’s, or leave it empty
join-error-correspondence-locale-missing = Choose the language of our e-mails to you
join-error-authorised-missing = Confirm that you are authorised to submit this expression of interest
join-error-privacy-missing = Confirm that you have read the privacy notice
# $field is the label of the field
join-error-too-long = { $field }: use at most { $max } characters
join-error-unprintable = { $field }: remove characters that cannot be shown, such as line breaks or control characters

# Receipt page
join-receipt-title = Thank you: please confirm your address
join-receipt-saved = Your expression of interest has been saved.
join-receipt-reference = Your reference number
join-receipt-mail = We have sent an e-mail to the contact person. Open the link in it and confirm the address within 30 days.
join-receipt-no-mail = No e-mail after a few minutes? Look in the spam folder. If it is not there either, write to us and give the reference number.
join-receipt-next = What happens next
join-receipt-next-confirm = The contact person confirms the address.
join-receipt-next-receipt = We send a receipt with a personal link, where you can see how things stand.
join-receipt-next-review = The secretariat reads your answers and replies by e-mail.
join-receipt-confirmed = The address is confirmed. We have sent a receipt with your personal link to the contact person.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Many forms have come from your network within a few minutes, so your answers have not been saved yet. They are all here.
# What search engines and shared links say of the form
join-description = The form by which a local government expresses its interest in joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”. It is free and takes less than five minutes.
