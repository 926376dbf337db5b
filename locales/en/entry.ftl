# The desk: signups from mail or paper, likely duplicates, merging.

# Entering a signup that came by mail or on paper
entry-title = Enter a signup from mail or paper
entry-link = Enter a signup from mail or paper
entry-text = Enter what the mail or paper says. No notice of it goes to the secretariat. If the address still has to be confirmed, the contact gets the usual e-mail at once.
entry-section-came = How it came
entry-came = How did it come?
entry-came-mail = By e-mail
entry-came-paper = On paper
entry-came-other = Another way
entry-arrived = On which day did it arrive?
entry-arrived-hint = It belongs to the wave that was open on that day, or else to the next.
entry-remark = Remark
entry-remark-hint = For example where the original is kept. Only the secretariat sees it. At most { $max } characters.
entry-section-known = What you know of the sender
entry-verified = Is the e-mail address the sender’s?
entry-verified-hand = Yes, we have verified it. The signup is received at once, and the contact gets the receipt with a personal link.
entry-verified-ask = Not known yet. The address is asked to confirm itself.
entry-verified-none = There is no e-mail address. The signup is received at once; nobody is written to, and decisions go without e-mail.
entry-how = How was the address, or the sender, verified?
entry-how-hint = For example: a call to the number on the website. Needed unless the address is asked to confirm itself. At most { $max } characters.
entry-authorised = The mail or paper says that its sender is authorised to act on behalf of the local government.
entry-privacy = The mail or paper says that the contact has read the privacy notice and agrees with it.
entry-privacy-version = Which privacy notice?
entry-privacy-version-number = Version { $version }
entry-privacy-version-unknown = Another one, or not known
entry-button = Enter the signup
entry-known = There may be a signup of this local government already, so nothing has been saved yet. Look at it first. Everything you typed is here.
entry-known-title = Already there
entry-anyway = I have looked at it: enter this one all the same
entry-sent-before = This form has been saved already, with other answers. Correct them on the page of the signup; everything you typed now is here.
entry-done = The signup has been entered.
entry-event = Entered by the secretariat
entry-error-came = Choose how it came
entry-error-arrived = Enter the day on which it arrived, as year-month-day
entry-error-arrived-future = Enter a day that is not in the future
entry-error-arrived-ended = Enter a day before the end of the campaign: it takes no signups that came later
entry-error-verified = Choose what is known of the e-mail address
entry-error-address = Leave the e-mail address empty, or choose another answer below
entry-error-second-address = Enter this address as the contact person’s, or leave it empty
entry-error-how = Say how the address or the sender was verified
entry-error-authorised = Without the sender’s word that they are authorised there is no signup: ask for it first
entry-error-privacy = Without the contact’s consent nothing can be stored: ask for it first
entry-error-privacy-version = Choose the privacy notice that the contact had

# Likely duplicates and why
entry-reason-name = Same name and country
entry-reason-near-name = Same name but for words such as “City of”
entry-reason-spelling = Names that differ by a letter
entry-reason-place = Same place on the map
entry-reason-mailbox = Same contact address
entry-reason-website = Same website
entry-kin-title = With the same contact address or website
