# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Not on the list?
tell-missing-intro = Has your local government joined the campaign, and you do not find it on this site? Tell the secretariat. If it has not joined yet, it can do so here:
tell-wrong-title = Something is wrong
tell-wrong-intro = Tell the secretariat what should be corrected about this local government:
tell-description = Tell the secretariat that a local government is missing from the list of the campaign, or that something about it is wrong.
tell-body-missing = Which local government is missing, and since when has it taken part?
tell-body-wrong = What is wrong, and what would be right?
tell-body-hint = At most { $max } characters. You may write in any language.
tell-email = Your e-mail address
tell-email-hint = Only if you would like an answer.
tell-privacy = Only the secretariat reads this. Your message is erased six months after it has been dealt with.
tell-button = Send to the secretariat
tell-foreign = Your message arrived through another website, so it has not been saved. It is all here: check it and send it from this page.
tell-unavailable = We cannot save anything right now, so your message has not been saved. It is all here: please send it again in a few minutes.
tell-error-body-missing = Enter your message
tell-error-body-long = Your message: use at most { $max } characters
tell-error-body-unprintable = Your message: remove characters that cannot be shown, such as control characters
tell-error-email-invalid = Enter your e-mail address in the correct format, such as name@example.org, or leave it empty
tell-error-email-local = Your e-mail address has letters before the @ that most mail servers cannot handle. Enter an address with plain Latin letters before the @
tell-receipt-title = Thank you for telling us
tell-receipt-text = The secretariat has your message and will look into it.
tell-receipt-answer = It will answer to the e-mail address that you gave.
tell-reply-subject = Your message to the secretariat of the campaign for Human Rights Cities and Territories
