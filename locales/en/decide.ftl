# The desk: decisions on a signup, their mails, work lists.

# What a local government does after the decision: its answers and its profile.
decide-event-answered = Request for information answered
decide-event-profile-submitted = Profile sent
decide-event-profile-corrected = Correction of the profile sent
decide-mail-kind-answered = Receipt for an answer
decide-mail-kind-profile = Receipt for a profile
decide-change-answered-subject = Answer: { $name } ({ $reference })
decide-change-answered-text = A local government has answered a request for information.
decide-change-profile-subject = Profile: { $name } ({ $reference })
decide-change-profile-text = A local government has sent its profile, or a correction of it. It is waiting for the secretariat.
decide-event-translated = Translation of the profile saved
decide-profile-writing = The local government is writing its profile.
decide-profile-sent = Profile to be read
decide-profile-published = The profile that the public sees
decide-profile-correction = Correction of the profile
decide-profile-correction-text = The public sees the old profile until you accept the new one.
decide-profile-translations = Translations of the profile
decide-profile-translate = Translate into
decide-profile-translate-open = Open
decide-answers-title = Answers to requests for information
decide-translate-title = Translate the profile
decide-translate-text = Translations are shown beside the original. An empty field is no translation. At most { $max } characters.
decide-translate-save = Save the translations
decide-translate-saved = The translations have been saved.
decide-translate-stale = Somebody has changed some of these texts since you opened the page. Yours are all here and have not been saved yet: compare, and save again.
decide-translate-theirs = As saved now:
# What can be decided
decide-title = Decide
decide-verdict-pledged = Accept as a pledge
decide-verdict-member = Accept the profile: member
decide-verdict-needs-information = Ask for information
decide-verdict-declined = Decline
decide-reason = Reason
decide-reason-button = Continue
decide-reason-change = choose another reason
decide-reason-not-local-government = Not a local government
decide-reason-duplicate = Duplicate
decide-reason-authority = Authority not verified
decide-reason-scope = Out of scope
decide-reason-spam = Spam

# The form
decide-to = To
decide-language = Language
decide-subject = Subject
decide-body = Text
decide-body-hint = An empty line begins a new paragraph. Greeting, links and signature are added. At most { $max } characters.
decide-words = In your own words
decide-words-hint = Stands below the text, for what concerns only this local government. At most { $max } characters.
decide-words-needed-hint = Say what you need to know. It stands below the text. At most { $max } characters.
decide-words-locale = Language of your own words
decide-no-mail = Why no mail is sent
decide-no-mail-hint = For example: joined in 2022, no contact known. Only the secretariat sees this. At most { $max } characters.
decide-no-mail-text = There is no contact: no mail is sent.
decide-release-now = Decide and send the mail
decide-propose = Keep as a proposal
decide-propose-hint = A proposal changes nothing until somebody releases it: you or a colleague.
decide-error-subject = Enter a subject
decide-error-body = Enter a text
decide-error-words = Say in your own words what you need to know
decide-error-words-locale = Choose the language of your own words
decide-error-no-mail = Say why no mail is sent
decide-stale = Somebody has changed this signup since you opened it. Nothing has been decided yet; what you typed is all here. Look at the signup as it is now, then decide again.
decide-unavailable = The store could not be written just now. What you typed is all here: try again in a moment.
decide-other-title = Meanwhile a colleague has proposed

# A proposal
decide-proposal-title = Proposal to release
decide-made-by = Proposed by { $who }
decide-proposal-stale = The signup has changed since. Look at it and edit the proposal, or discard it.
decide-release = Release and send the mail
decide-edit = Edit
decide-discard = Discard
decide-proposals-title = Proposals to release
decide-proposals-none = No proposals are waiting.
decide-proposals-text = Read the mails, tick what is right, and release it all at once.
decide-proposals-order = Your own proposals stand first.
decide-proposals-unticked = Nothing was ticked, so nothing was released.
decide-tick-mine = Tick all of mine
decide-tick-all = Tick all on this page
decide-tick-none = Untick all
decide-release-tick = Release
decide-release-ticked = Release what is ticked
decide-proposals-released = { $count ->
    [one] { $count } decision has been released.
   *[other] { $count } decisions have been released.
}
decide-proposals-refused = { $count ->
    [one] { $count } proposal was not released: the signup has changed since you opened the page, or a colleague was quicker.
   *[other] { $count } proposals were not released: the signups have changed since you opened the page, or a colleague was quicker.
}

# What has just been done
decide-done-proposed = The proposal is kept. Nothing has been sent yet.
decide-done-decided = Decided. The mail to { $email } goes out now.
decide-done-decided-unsent = Decided. No mail goes out, since there is no contact.
decide-done-undone = The proposal is discarded. Nothing has been sent.
decide-done-settled-before = A colleague was quicker: this proposal had been released or discarded already.
decide-done-taken = You take care of this signup now.
decide-done-moved = Done. No mail has been sent.

# Without a mail
decide-take = I take this
decide-take-hint = Then the signup is under review, and colleagues see that you take care of it.
decide-resume = Continue after the answer
decide-resume-hint = Use this if the information has come by mail or telephone. The signup goes back to where it was.
decide-reopen = Open again
decide-reopen-hint = After that the signup is under review. No mail is sent.
decide-archive = Archive
decide-archive-hint = The local government disappears from the public pages. No mail is sent, and this cannot be undone.
decide-why = Why?
decide-why-hint = Only the secretariat sees this. At most { $max } characters.
decide-error-why = Say why, in at most 500 characters
decide-error-profile = The profile is not complete: something required is missing, or a web address is not in the correct format. Ask the local government to correct it on its personal page.

# The history and the outbox
decide-event-proposed = Decision proposed
decide-event-discarded = Proposed decision discarded
decide-event-information-asked = Asked for information
decide-event-pledged = Accepted as a pledge
decide-event-declined = Declined
decide-event-member = Profile accepted
decide-event-taken = Taken under review
decide-event-resumed = Continued after the answer
decide-event-reopened = Opened again
decide-event-archived = Archived
decide-mail-kind = Decision

# The work lists
decide-nav-work = Work
decide-work-title = Work
decide-list-new = New
decide-list-ours = Waiting for us
decide-list-theirs = Waiting for them
decide-list-pledged = Pledged, profile missing
decide-list-proposals = Proposals to release
decide-list-failed = Failed mail
decide-messages = Readers’ messages
decide-messages-quarantine = Readers’ messages in quarantine
decide-list-quarantine = In quarantine
decide-list-unconfirmed = Not confirmed for 20 days
# What is in each work list
decide-list-new-text = Their address is confirmed, and nobody has decided or taken them yet.
decide-list-ours-text = Somebody has taken them, or the local government has sent or changed something: the next step is ours.
decide-list-theirs-text = We have asked for information and wait for the answer.
decide-list-pledged-text = Their pledge is published; they have not sent the profile yet. They are reminded after 30, 60 and 90 days.
decide-list-failed-text = These mails could not be delivered. The page of a mail says why, and what you can do.
decide-list-quarantine-text = A field that people do not see was filled in, as robots do. No mail has been sent. Release what comes from a local government.
decide-list-unconfirmed-text = Nobody has pressed the button in our mail. They are deleted after 30 days, unless you keep them or confirm the address by hand.
decide-list-whole = { $count ->
    [one] The whole list: { $count }
   *[other] The whole list: { $count }
}
decide-list-count = { $count ->
    [one] { $count } item is waiting
   *[other] { $count } items are waiting
}
decide-list-empty = Nothing is waiting here.
decide-oldest = oldest: { $age }
decide-waits = Waiting
decide-why-profile = Profile corrected
decide-next = Next:
decide-next-none = This was the last one in the list.

# One signup
decide-now = What to do now
decide-now-nothing = Nothing is waiting for the secretariat.
decide-reviewer = Taken care of by
decide-reviewer-nobody = nobody
decide-reviewer-button = Save
decide-notes = Notes
decide-notes-none = No notes.
decide-note = New note
decide-note-hint = Only the secretariat sees it. At most { $max } characters.
decide-note-button = Add the note
decide-error-note = Write a note of at most { $max } characters, without control characters
decide-done-noted = The note has been added.
decide-done-given = Saved.
decide-event-reviewer-changed = Given to somebody else, or to nobody

# What staff write into a signup themselves
decide-amend-title = Correct the answers
decide-amend-text = What you change takes effect at once, on the public pages too. What was there before and your reason stay with the signup.
decide-amend-stale = Somebody has changed this signup since you opened it. Nothing of yours has been saved yet; what you typed is all here. Compare it with the answers as they are now, and save again.
decide-amend-reasons = About this change
decide-amend-button = Save
decide-amend-proposed = The local government itself has proposed these changes. They wait as before: accept or discard them on the page of the signup.
decide-done-amended = The answers have been corrected.
decide-event-amended = Answers corrected by the secretariat
decide-contact-title = Replace the contact
decide-contact-text = The new contact takes effect at once and gets a personal link. The links of the previous contact stop working; that person is told and may object.
decide-contact-why = Why is the contact replaced?
decide-verified = How was the new contact verified?
decide-verified-hint = For example: a letter from the mayor’s office, a call to the number on the website. At most { $max } characters.
decide-done-contact = The contact has been replaced.
decide-event-contact-replaced = Contact replaced by the secretariat

# Notes about an erased signup
decide-notes-erased = Nothing can be noted any more: the personal data was erased, and a note could bring it back.
