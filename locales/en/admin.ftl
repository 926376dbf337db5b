# The secretariat's desk, and the mails to the secretariat. English, French and Spanish only.

# Frame
admin-title = Desk
admin-nav-label = Desk
admin-nav-signups = Signups
admin-nav-mail = Outbox
admin-sign-out = Sign out
admin-language = Language
admin-language-button = Change language
admin-site-link = Public site

# Signing in
admin-sign-in-title = Sign in
admin-sign-in-email = E-mail address
admin-sign-in-password = Password
admin-sign-in-code = One-time code
admin-sign-in-code-hint = Six digits from your authenticator app, or a recovery code
admin-sign-in-button = Sign in
admin-sign-in-lost = Password or phone lost? An administrator makes you a new link.
admin-sign-in-failed = The address, the password or the code is not right. A code works only once: if you have just used it, wait for the next one.
admin-sign-in-waited = Too many attempts for this address. Wait 15 minutes, then try again.
admin-sign-in-needed = Please sign in to open this page.
admin-signed-out = You are signed out.

# The invitation to an account
admin-invitation-title = Set up your account
admin-invitation-for = Account for { $email }
admin-invitation-password = New password
admin-invitation-password-hint = At least 15 characters. A few words that only you would put together are easy to remember. You can paste it from a password manager.
admin-invitation-qr = Scan this code with an authenticator app
admin-invitation-secret = Or type this key into the app:
admin-invitation-code = The six digits that the app shows now
admin-invitation-button = Set up the account
admin-invitation-gone = This link has been used or is too old. Ask an administrator for a new one.
admin-invitation-ready = Your account is ready
admin-invitation-done = Sign in with your new password and the next code.
admin-error-password-short = Enter a password of at least 15 characters
admin-error-password-long = Enter a password of at most 1,024 bytes
admin-error-password-common = Enter a password that is harder to guess: this one is known from leaks, or has little in it but common words, words of this site or your address
admin-error-code-wrong = Enter the six digits that the app shows now. If they are refused again, check the clock of your phone

# The list of signups
admin-signups-title = Signups
admin-signups-count = { $count ->
    [one] { $count } signup
   *[other] { $count } signups
}
admin-signups-search = Search
admin-signups-state = State
admin-signups-filter = Show
admin-signups-none = No signups match.
admin-signups-empty = No signups yet. They appear here as soon as somebody sends the form.
admin-signups-reference = Reference
admin-signups-government = Local government
admin-signups-country = Country
admin-signups-age = Age
admin-signups-sent = Sent
admin-signups-previous = Previous page
admin-signups-next = Next page
admin-signups-page = Page { $page } of { $pages }
admin-age-days = { $count ->
    [0] today
    [one] { $count } day
   *[other] { $count } days
}
admin-quarantined = In quarantine
admin-disowned = “It was not me”

# One signup
admin-signup-back = All signups
admin-signup-public = Public page
admin-signup-answers = Answers
admin-signup-history = History
admin-signup-mails = Mails
admin-signup-no-mails = No mails yet.
admin-signup-circumstances = How it was sent
admin-signup-letter = Letter read in
admin-signup-privacy = Privacy notice, version
admin-signup-wave = Wave
admin-signup-wave-next = the next one
admin-confirm-title = Confirm the address by hand
admin-confirm-text = Use this if you have checked in another way that the address belongs to the local government.
admin-confirm-how = How did you verify it?
admin-confirm-how-hint = For example: called the switchboard of the town hall on 3 May. Only the secretariat sees this. At most { $max } characters.
admin-confirm-email = E-mail address of the contact person
admin-confirm-email-hint = Correct it here if it was mistyped. The receipt with the personal link goes to this address.
admin-confirm-button = Confirm the address
admin-confirm-done = The address is confirmed. The receipt is on its way.
admin-error-how-missing = Say how you verified the address
admin-undisown-title = “It was not me”
admin-undisown-text = Somebody with this mailbox said that the expression of interest does not come from them. No more mails are sent. If it was a mistake, you can undo it.
admin-undisown-button = Undo
admin-undisown-done = Undone. Mails are sent again.
admin-release-title = In quarantine
admin-release-text = A field that people do not see was filled in, as robots do. No mail has been sent. If a local government wrote this, release it: then the usual mails go out.
admin-release-button = Release from quarantine
admin-release-done = Released. The usual mails are on their way.
admin-stale = Somebody has changed this signup since you opened it. Nothing of yours has been saved. Below is how it is now.

# What happened: the history
admin-event-submitted = Sent
admin-event-repeated = Form sent again from the same address: a new link was mailed
admin-event-updated = Changed by the applicant before confirming
admin-event-confirmed = Address confirmed by link
admin-event-confirmed-by-hand = Address confirmed by hand
admin-event-disowned = “It was not me”
admin-event-undisowned = “It was not me” undone
admin-event-quarantined = Set aside: hidden field filled in
admin-event-released = Released from quarantine
admin-event-corrected = Answers corrected by the applicant
admin-event-proposed = Corrections proposed by the applicant
admin-event-contact-changed = Contact person changed by the applicant
admin-event-contact-confirmed = New contact address confirmed
admin-event-contact-objected = The old contact objects to the change
admin-event-contact-settled = Objection settled
admin-event-withdrawn = Withdrawn by the applicant
admin-event-reminded = Reminder queued
admin-event-joined-wave = Attached to the wave that has opened
admin-by-applicant = Applicant
admin-by-site = Website

# The outbox
admin-mail-title = Outbox
admin-mail-open = Mails are being sent.
admin-mail-waiting = The mail server cannot be reached. We try again by ourselves; no mail is lost.
admin-mail-held = The queue is held: no mail is sent until you let it go on.
admin-mail-reason = What the mail server said:
admin-mail-release = Go on sending
admin-mail-hold = Hold all mails
admin-mail-retry = Try again now
admin-mail-retry-all = Try all again now
admin-mail-all-retried = All mails that are waiting or have failed are tried again now.
admin-mail-all-held = The mails are held.
admin-mail-all-released = The mails go out again.
admin-mail-recipient = To
admin-mail-subject = Subject
admin-mail-kind = Kind
admin-mail-status = State
admin-mail-when = When
admin-mail-words = The server’s words
admin-mail-attempts = Attempts
admin-mail-next = Next attempt
admin-mail-none = No mails yet.
admin-mail-text = Text
admin-mail-masked = Links to personal pages are masked.
admin-mail-signup = Signup
admin-mail-status-queued = Waiting
admin-mail-status-sending = Being sent
admin-mail-status-sent = Sent
admin-mail-status-failed = Failed
admin-mail-status-all = All states
admin-mail-kind-confirm = Request to confirm the address
admin-mail-kind-receipt = Receipt
admin-mail-kind-notice = Notice to the secretariat
admin-mail-kind-digest = Digest to the secretariat
admin-mail-kind-disowned = Notice: “It was not me”
admin-mail-kind-reminder = Reminder to confirm
admin-mail-kind-merged = Several requests to confirm, in one
admin-mail-kind-link = New personal link
admin-mail-kind-namesake = Notice to the recorded contact: another signup
admin-mail-kind-corrected = Receipt for corrections
admin-mail-kind-withdrawn = Confirmation of the withdrawal
admin-mail-kind-takeover = Request to the new contact
admin-mail-kind-told = Notice to the old contact
admin-mail-kind-change = Notice of a change

# Mails to the secretariat
admin-notice-subject = New expression of interest: { $name } ({ $country })
admin-notice-text = A local government has sent an expression of interest. Its address has not been confirmed yet.
admin-notice-button = Open it on the desk
admin-digest-subject = { $count ->
    [one] { $count } more expression of interest
   *[other] { $count } more expressions of interest
}
admin-digest-text = Many expressions of interest have arrived within an hour. These came in without a notice of their own; their addresses may not have been confirmed yet.
admin-digest-button = Open the list on the desk
admin-disowned-subject = “It was not me”: { $name } ({ $reference })
admin-disowned-text = The owner of the mailbox says that this expression of interest does not come from them. No more mails go to it. You can undo this on the desk.
admin-mail-automatic = This e-mail was sent automatically by the campaign’s website.
# A local government has done something on its personal page. $reference follows the name.
admin-change-corrected-subject = Answers corrected: { $name } ({ $reference })
admin-change-corrected-text = The local government has corrected its answers. The history and the answers on the desk show what has changed.
admin-change-proposed-subject = Corrections proposed: { $name } ({ $reference })
admin-change-proposed-text = The local government is on the public pages. Its corrections are shown there once you have accepted them on the desk.
admin-change-withdrawn-subject = Withdrawn: { $name } ({ $reference })
admin-change-withdrawn-text = The local government has withdrawn its expression of interest. It is no longer shown on the public pages.
admin-change-objected-subject = Objection to a change of contact: { $name } ({ $reference })
admin-change-objected-text = The old contact person objects to the change of the contact address. Until you settle it on the desk, nobody can change anything on the personal page.
admin-change-button = Open it on the desk

# On the desk: what the applicant has changed, and what waits for the secretariat
admin-known-title = Possible duplicate
admin-known-text = Other signups may be of the same local government:
admin-proposal-title = Proposed corrections
admin-proposal-text = The local government is public. Accept its corrections to show them, or discard them.
admin-proposal-accept = Accept the corrections
admin-proposal-discard = Discard the corrections
admin-proposal-accepted = The corrections are accepted and shown.
admin-proposal-discarded = The corrections are discarded. The old answers stay.
admin-objection-title = Objection to the change of contact
admin-objection-text = The old contact address objects to the new one. Find out who is right. Nobody can change anything on the personal page until you have settled it.
admin-objection-old = Old address
admin-objection-new = New address
admin-objection-before = Going back to the old address also takes back what else has changed about the contact, up to 30 days before:
admin-objection-keep = Keep the new address
admin-objection-restore = Go back to the old address
admin-objection-settled = Settled. The contact person gets a new personal link.
admin-revision-before = before
admin-revision-now = now
admin-revision-title = What has changed

# Reminders of the profile
admin-event-profile-reminded = Reminder of the profile queued
admin-mail-kind-profile-reminder = Reminder of the profile

# The second address
admin-event-second-confirmed = Second address confirmed
admin-event-second-disowned = Second address removed by its owner: “It was not me”
admin-mail-kind-second = Request to confirm the second address
# Accounts
admin-account-title = Your account
admin-account-role = Role
admin-account-state = State
admin-account-created = Created
admin-account-signed-in = Last sign-in
admin-account-never = never
admin-account-invited-until = Link works until
admin-account-state-open = Open
admin-account-state-invited = Invited, not set up yet
admin-account-state-disabled = Closed
admin-role-reader = Reader: sees
admin-role-reviewer = Reviewer: also decides and writes
admin-role-administrator = Administrator: also manages accounts, waves, supporters and documents
admin-account-password-text = All other sessions of yours end when the password changes.
admin-account-password-old = Current password
admin-account-password-now = Your password
admin-account-password-button = Change the password
admin-account-password-done = The password has been changed. All other sessions have ended.
admin-account-password-wrong = Enter the password with which you sign in now
admin-account-code-text = For a new phone or another authenticator app. The old key stops working once the new one is confirmed.
admin-account-code-title = New key for one-time codes
admin-account-code-hint = Scan the code with your app, then type the six digits that it shows.
admin-account-code-button = Use the new key
admin-account-code-done = The new key is in use from now on. All other sessions have ended.
admin-account-code-old = One-time code from the present key
admin-account-code-wrong = Enter the six digits that the app shows now, or a recovery code. Each works once: after signing in, wait for the next
admin-recovery-title = Recovery codes
admin-recovery-text = If your phone is lost, type one of these codes instead of the six digits. Each works once. Print them or keep them in a password manager.
admin-recovery-once = They are shown only now.
admin-recovery-left = { $count ->
    [0] No codes left
    [one] { $count } code left
   *[other] { $count } codes left
}
admin-recovery-button = Make ten new codes
admin-recovery-used = You signed in with a recovery code, which is used up now. If your phone is lost, set up a new key for one-time codes.
admin-sessions-title = Sessions
admin-sessions-text = Wherever you are signed in. A session ends by itself after an hour without use, and after twelve hours in any case.
admin-sessions-password-hint = Type your password to end sessions.
admin-sessions-none = Not signed in anywhere.
admin-sessions-begun = Begun { $time }
admin-sessions-used = Last used { $time }
admin-sessions-own = This session
admin-sessions-end = End
admin-sessions-end-label = End the session begun { $time }
admin-sessions-end-all = End all others
admin-sessions-done = The sessions have ended.
admin-accounts-title = Accounts
admin-accounts-invite-title = Invite somebody
admin-accounts-invite-text = You get a link to pass on, by telephone or in person rather than by e-mail. It works once, for 7 days, and sets password and one-time code.
admin-accounts-invite-button = Make the account
admin-accounts-known = Enter an address that has no account yet. For one that has, open the account and make a new link
admin-accounts-link-title = Link to the account
admin-accounts-link-text = This link sets up the account of { $email }. It works once, for 7 days. Give it to nobody else.
admin-accounts-link-once = It is shown only now, and is not sent by e-mail.
admin-accounts-role-button = Change the role
admin-accounts-role-done = The role has been changed. It takes effect at once.
admin-accounts-role-same = The account had this role already; nothing has changed.
admin-accounts-reset-title = New link
admin-accounts-reset-text = Password, one-time code and recovery codes stop working, all sessions end, and you get a link that sets new ones.
admin-accounts-reset-button = Take the old ones away and make a link
admin-accounts-disable-title = Close the account
admin-accounts-disable-text = Nobody can sign in with it any more; all sessions end at once. What this person has done stays in the records.
admin-accounts-disable-button = Close the account
admin-accounts-disabled = The account is closed.
admin-accounts-enable-title = Open the account again
admin-accounts-enable-text = Then make a new link: the old password no longer works.
admin-accounts-enable-button = Open the account again
admin-accounts-enabled = The account is open again. Make a new link so that its owner can set it up.
admin-accounts-last = This is the last account by which somebody manages accounts. Make another administrator first.

# A form that was sent when the session had ended
admin-kept-needed = Your session has ended. What you typed is kept: sign in again to send it.
admin-kept-title = Signed in again
admin-kept-text = What you typed before is still there. Send it now, or leave this page to drop it.
admin-kept-button = Send what I typed

# The mail ledger: searching, sending anew, what the server's words mean
admin-mail-search-hint = Recipient, subject, reference
admin-mail-kind-all = All kinds
admin-mail-no-match = No mails match.
admin-mail-cause = What it means
admin-mail-resend = Write anew
admin-mail-resend-hint = Writing anew makes a new mail to the address that the signup has now. A link in it is new; the old link stops working.
admin-mail-settle = Take off the work list
admin-mail-correct = Correct the address on the page of the signup
admin-mail-retried = The mail is tried again now.
admin-mail-resent = This is the new mail. The old one is off the work list.
admin-mail-resent-waits = The new mail goes out as soon as this mailbox may get another one.
admin-mail-resend-useless = Nothing was sent: what this mail says does not hold any more, or a new one was sent already.
admin-mail-resend-full = Not now: this mailbox has had its mails for the moment. Try again in ten minutes, or tomorrow.
admin-mail-settled = The mail is off the work list.
admin-mail-settled-at = Off the work list since { $time }: written anew, or taken off by hand. It is not tried again.
admin-cause-unknown = The mailbox does not exist. The address is probably mistyped, or the person has left.
admin-cause-domain = The part of the address after the @ does not exist or takes no mail. It is probably mistyped.
admin-cause-closed = The mailbox is closed.
admin-cause-full = The mailbox is full. Try again later, or ask for another address.
admin-cause-large = The mail is too large for this mailbox.
admin-cause-elsewhere = The recipient’s mail server cannot be reached.
admin-cause-proof = The recipient’s server does not trust our sender. Whoever runs the site should check SPF, DKIM and DMARC.
admin-cause-refused = The recipient’s server refuses the mail.
admin-cause-ascii = The address has letters before the @ that mail servers do not take. Ask for another address.
admin-cause-greylisted = The recipient’s server takes mails of new senders only at a second try. We try again by ourselves.
admin-cause-spam = The recipient’s server takes the mail for spam. Write to them in another way.
admin-cause-relay = Our mail server does not send to this address for us. Whoever runs the site should check its settings.
admin-cause-later = The recipient’s server is busy. We try again by ourselves.
admin-cause-lost = The connection broke. We try again by ourselves.
admin-cause-unreachable = Our mail server cannot be reached.
admin-cause-tls = Our mail server offers no secure connection. Whoever runs the site should check its settings and certificate.
admin-cause-login = Our mail server refuses the user name or password. Whoever runs the site should check HRC_SMTP_URL.
admin-cause-file = The mail cannot be written as a file. Whoever runs the site should check the disk.
admin-accounts-about = Invite people, change their roles, end their sessions, close accounts.

# How long data is kept, and a person’s data
admin-event-kept = Kept although the address is not confirmed
admin-event-erased = Personal data erased
admin-mail-kind-erased = Confirmation that data was erased
admin-keep-title = Not confirmed for 20 days
admin-keep-text = If nobody confirms the address and nobody keeps the signup, all its data is erased; reference and dates remain. When:
admin-keep-button = Keep it
admin-keep-done = It is kept. You can still confirm the address by hand.
admin-erased-text = The personal data was erased. Reference, dates and history remain. When:
admin-person-title = Personal data
admin-person-text = For a request of the contact person: everything that is stored about their address, in all signups.
admin-person-export = Export as JSON
admin-person-erase = Erase…
admin-erase-title = Erase personal data
admin-erase-text = Contact details, messages, notes, mails and drafts about this address are erased in all signups. It cannot be undone. The person gets a confirmation by e-mail; then that address is erased, too. The signups still count.
admin-erase-public = The local government stays on the public pages, without a contact.
admin-erase-whole = The local government is not public: everything about it is erased, and the signup ends as withdrawn.
admin-erase-reason = Reason
admin-erase-reason-hint = It stays in the audit log. Do not name the person. For example: request by e-mail of 3 March. At most { $max } characters.
admin-error-erase-reason-missing = Enter the reason
admin-error-erase-reason-personal = Leave name, address and telephone out of the reason: it is kept
admin-erase-confirm = I want to erase this person’s data for good.
admin-error-erase-unconfirmed = Confirm that the data is to be erased
admin-erase-button = Erase for good
admin-erase-done = The data is erased. A confirmation is on its way.
admin-erase-done-but = The data is erased in the signups. The address also belongs to an account of the desk, which stays: close it under accounts.
admin-change-erased-subject = Personal data erased ({ $reference })
admin-change-erased-text = The personal data of a contact was erased. What remains is on the desk under the reference. Please delete what you have of it in your own mailbox.

# Messages of readers
admin-messages-title = Messages
admin-messages-none = No messages here.
admin-message-states = Messages by state
admin-message-open = Open
admin-message-done = Done
admin-message-quarantine = In quarantine
admin-message-missing = A local government is missing from the list
admin-message-wrong = Something is wrong: { $name }
admin-message-no-answer = No answer is wanted.
admin-message-reply = Reply by e-mail
admin-message-set-done = Mark as done
admin-message-reopen = Open again
admin-message-release = Release from quarantine
admin-message-said-done = The message is marked as done.
admin-message-said-reopened = The message is open again.
admin-message-said-released = The message has been released from quarantine.
admin-message-notice-text = A reader has sent a message by the form on the site. It is on the desk.
admin-message-notice-last = There have been many messages within the hour. You get no further e-mails about them for now; all messages are on the desk.
admin-message-notice-button = Read the messages
admin-mail-kind-message = Message of a reader
admin-error-home = Back to the desk
admin-error-forbidden-text = Nothing has been changed. Either your role does not include this, which an administrator can change, or you came here through another website: then open this page directly and try again.

# A person who only wrote a message was erased
admin-erased-message-subject = Personal data erased (a message)
admin-erased-message-text = The messages of a person were erased at their request. Please delete what you have of them in your own mailbox.
