# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Human Rights Cities and Territories
site-description = The global campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”: read the invitation letter and join.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Skip to main content
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Main navigation
site-nav-letter = The letter
site-nav-campaign = The campaign
site-nav-members = Who takes part
site-nav-join = Join the campaign
# Read by screen readers before the name of the current language
site-language = Language
site-footer-committee = UCLG Committee on Social Inclusion, Participatory Democracy and Human Rights
site-footer-label = About this site
site-footer-ask = Ask your government to join
site-footer-contact = Write to the secretariat
site-footer-privacy = Privacy notice
site-footer-accessibility = Accessibility statement
# Printed at the foot of a page, before its address
site-print-address = This page:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] member
   *[other] members
}
site-pledges-label = { $count ->
    [one] pledge
   *[other] pledges
}
site-goal-label = of 1000 by 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Members: { $members }. Pledges: { $pledges }. Goal: 1000 by 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Wave { $number } is open
site-wave-until = until { $date }, anywhere on Earth
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = It closes on { $date } at { $time } UTC.
site-wave-unknown-end = Closing date to be announced
site-wave-between = The next wave has not opened yet
site-wave-between-text = You can join today all the same: your expression of interest will be part of the next wave.
site-campaign-ended = The campaign has ended
site-campaign-ended-text = The form is closed. If you would like to write to us, here is our address:

# Forms
site-optional = optional
site-error-prefix = Error:
site-error-summary = There is a problem
site-choose = Please choose

# Error pages: a title and a sentence each
site-error-home = Go to the invitation letter
site-error-not-found = Page not found
site-error-not-found-text = If you typed the address, check that it is right. If you followed a link, it may be old or cut off.
site-error-bad-request = This request could not be read
site-error-bad-request-text = Something in it was damaged or unexpected. Go back, check what you entered, and try again.
site-error-forbidden = This is not allowed
site-error-forbidden-text = Nothing has been changed. If you came here through another website, open this page directly and try again.
site-error-too-large = This is too much to send at once
site-error-too-large-text = Go back, shorten what you entered, and send it again.
site-error-too-many = Too many attempts
site-error-too-many-text = Please wait a few minutes, then try again.
site-error-unavailable = We cannot save anything right now
site-error-unavailable-text = This will not last long. Please try again in a few minutes.
site-error-internal = Something went wrong on our side
site-error-internal-text = We have a record of the error and will look into it. Please try again later.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = If you write to us about this, please give this code: { $id }

# Kinds of local government
site-kind-municipality = Municipality
site-kind-metropolitan = Metropolitan area or association of municipalities
site-kind-province = Province, department or county
site-kind-region = Region or federal state
site-kind-network = Network or association of local governments
site-kind-other = Other

# States of an expression of interest
site-state-unconfirmed = Address not confirmed
site-state-received = Received
site-state-under-review = Under review
site-state-needs-information = Needs more information
site-state-pledged = Pledged
site-state-profile-submitted = Profile submitted
site-state-member = Member
site-state-declined = Declined
site-state-withdrawn = Withdrawn
site-state-archived = Archived

# The name of this country where CLDR’s is not used
site-country-ps = State of Palestine

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Please try again in { $count } minute.
   *[other] Please try again in { $count } minutes.
}
# The picture shown where a page is shared
site-share-picture = The numbers 10, 100 and 1000, a thousand dots, and the year 2030

# The store cannot be written: what was sent comes back
site-again-text = What you sent has not been saved. It is all here: please send it again in a few minutes.
site-again-button = Send again
