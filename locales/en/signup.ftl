# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Confirm your e-mail address
signup-confirm-text = Somebody gave your address as the contact for a local government that wants to join the campaign. Confirm that it was you, or that you know about it.
signup-confirm-button = Yes, confirm the address
signup-disown-button = It was not me
signup-disown-hint = Then you get no more e-mails about it, and the secretariat is told.
signup-confirmed-title = Thank you, your address is confirmed
signup-confirmed-text = We have sent you a receipt with all answers and your personal link. The secretariat will read your answers and reply by e-mail.
signup-disowned-title = Thank you for telling us
signup-disowned-text = You will get no more e-mails about this expression of interest. The secretariat has been told. If this was a mistake, write to us and give the reference number.
signup-write-to = Write to the secretariat:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = This link does not work any more
signup-link-text = It may be too old, or it may have been cut off by your e-mail program. Try to copy the whole link from the e-mail into your browser. If that does not help, write to us and give your reference number, if you have it.

# The personal page
signup-title = Your expression of interest
signup-reference = Reference number
signup-state = Where it stands
signup-next = What happens next
signup-answers = Your answers
signup-sent-on = Sent on
signup-keep-link = This page is for your local government only. Do not pass the link on to others.
signup-steps-label = The way to becoming a member
signup-step-sent = Sent
signup-step-confirmed = Address confirmed
signup-step-review = Reviewed by the secretariat
signup-step-pledged = Pledge published
signup-step-member = Profile accepted: member
# Read by screen readers after a step
signup-step-done = done
signup-step-current = now

signup-next-unconfirmed = Please confirm your e-mail address with the link that we have sent you.
signup-next-received = The secretariat will read your answers and reply by e-mail. You do not have to do anything now.
signup-next-under-review = The secretariat is reading your answers and will reply by e-mail. You do not have to do anything now.
signup-next-profile-submitted = The secretariat is reading your profile and will reply by e-mail.
signup-next-member = Your local government is a member: it is shown among the Human Rights Cities and Territories.
signup-next-declined = The secretariat has declined the expression of interest and told you why by e-mail.
signup-next-withdrawn = The expression of interest has been withdrawn.
signup-next-archived = This expression of interest is closed.

# A lost link: a new one is mailed
signup-lost-offer = Get a new link
signup-lost-title = Get a new personal link
signup-lost-text = Enter the e-mail address of the contact person. If it belongs to an expression of interest, we send a new link to it.
signup-lost-email = E-mail address
signup-lost-button = Send the link
signup-lost-done-title = Look in your mailbox
signup-lost-done-text = If this address belongs to an expression of interest, an e-mail with a new link is on its way. If nothing arrives within an hour, look in the spam folder or write to us.
signup-lost-email-invalid = Enter an e-mail address in the correct format, such as name@example.org

# What a local government can do on its personal page
signup-actions = What you can do
signup-correct = Correct the answers
signup-contact = Change the contact person
signup-withdraw = Withdraw

# Correcting the answers
signup-correct-title = Correct the answers
signup-correct-text = Change what is no longer right. The secretariat will see what has changed.
signup-correct-public = Your local government is on the public pages already. They keep showing the old answers until the secretariat has accepted the new ones.
signup-correct-button = Save the corrections
signup-corrected = Your corrections have been saved.
signup-proposed = Your corrections have been sent to the secretariat. The public pages show the old answers until they are accepted.
signup-unchanged = Nothing has been changed.
signup-waiting = Corrections waiting for the secretariat
signup-stale = Somebody has changed the answers since you opened this page. Your corrections have not been saved yet; they are all here. Compare them with the answers as they are now, and save again.
signup-answers-now = The answers as they are now

# Changing the contact person
signup-contact-title = Change the contact person
signup-contact-text = Has somebody else taken over? You can change the contact person at any time. A new e-mail address takes effect when it has been confirmed with a link that we send to it. Then the old address is told, and all older personal links stop working.
signup-contact-button = Save the contact person
signup-contact-saved = The contact person has been saved.
signup-contact-asked = We have sent a link to the new address. It takes effect as soon as it has been confirmed.
signup-contact-waiting = New address, not confirmed yet
# The page behind the link to the new address
signup-takeover-title = Confirm that you are the new contact person
signup-takeover-text = A local government that takes part in the campaign has named your address as its new contact. Confirm that this is right.
signup-takeover-button = Yes, confirm the address
signup-takeover-done-title = Thank you, you are the new contact person
signup-takeover-done-text = We have sent you an e-mail with your personal link.
# The page behind the link to the old address
signup-object-title = Object to the change of contact
signup-object-text = The contact address of your local government has been changed. If you object, the secretariat is told, and it decides who the contact person is. Until then nobody can change anything on the personal page.
signup-object-button = I object to the change
signup-object-done-title = Your objection has been recorded
signup-object-done-text = The secretariat has been told and will write to you. Until then nobody can change anything on the personal page.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = A change of the contact person has been objected to. Until the secretariat has decided, nothing can be changed here.

# Withdrawing
signup-withdraw-title = Withdraw the expression of interest?
signup-withdraw-text = Then the secretariat stops handling it, and your local government disappears from the public pages at once. You cannot undo this here, but you can send a new expression of interest at any time.
signup-withdraw-button = Yes, withdraw
signup-withdraw-back = No, go back

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Confirm the second e-mail address
signup-second-text = Somebody gave your address as the second address of a local government that takes part in the campaign or wants to join it. Once it is confirmed, you get copies of our e-mails to the contact person, without links.
signup-second-hint = Then this address is removed, and you get no more e-mails about it.
signup-second-done-text = From now on you get copies of our e-mails to the contact person, without links.
signup-second-gone-text = This address has been removed. You will get no more e-mails about it.
signup-second-waiting = Second address, not confirmed yet

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Many links have been asked for from your network within a few minutes, so none was sent now.
