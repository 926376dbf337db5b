# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Dear Sir or Madam,
mail-closing = Kind regards,
mail-signature = The secretariat of the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”
mail-reference = Reference number: { $reference }
mail-reply = You can reply to this e-mail: your reply goes to the secretariat.
# Before a link that stands in a line of its own
mail-link-hint = If the button does not work, copy this link into your browser:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Please confirm your e-mail address ({ $reference })
mail-confirm-text = Your address was entered on our website as the contact for a local government that wants to join the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”.
mail-confirm-action = Please open this page and confirm the address. The link works for 30 days.
mail-confirm-button = Confirm the address
mail-confirm-not-me = If it was not you, open the same page and choose “It was not me”. Then you get no more e-mails about it.

# Confirmed: the receipt
mail-receipt-subject = We have received your expression of interest ({ $reference })
mail-receipt-text = Thank you. Your address is confirmed, and your expression of interest is with the secretariat.
mail-receipt-next = The secretariat will read your answers and reply by e-mail. You do not have to do anything now.
mail-receipt-action = On your personal page you can see at any time how things stand. The link is for your local government only: please do not pass it on.
mail-receipt-button = Open the personal page
mail-receipt-answers = Your answers

# The address has not been confirmed after three days: once
mail-reminder-subject = Please confirm your e-mail address, a reminder ({ $reference })
mail-reminder-text = Three days ago your address was entered on our website as the contact for a local government that wants to join the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”. It has not been confirmed yet.
mail-reminder-last = We send no further reminder. Without a confirmation we delete the expression of interest 30 days after it was sent.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Your personal link ({ $reference })
mail-link-text = Here is a new link to the personal page of your local government. Older links still work.
mail-link-known = Your local government has already sent an expression of interest from this address. Nothing new was saved. Here is a new link to its personal page, where you can see and correct everything.
mail-link-unasked = If you did not ask for this, you do not have to do anything.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Another expression of interest for your local government ({ $reference })
mail-namesake-text = Somebody has sent an expression of interest for a local government of the same name, from another address. Yours remains as it is. The secretariat looks at both. If you know of it, you do not have to do anything; if it is wrong, please reply to this e-mail.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Please confirm { $count } expression of interest
   *[other] Please confirm { $count } expressions of interest
}
mail-merged-text = Your address was entered on our website several times within a short time, as the contact for local governments that want to join the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”. So that you do not get too many e-mails, here they are in one.
mail-merged-action = For each of them, please open the page and confirm the address, or choose “It was not me”.
mail-merged-list = Waiting for your answer

# Receipts
mail-corrected-subject = We have received your corrections ({ $reference })
mail-corrected-text = Your corrections have been saved. The secretariat has been told.
mail-proposed-text = Your corrections have been sent to the secretariat. The public pages show the old answers until they are accepted.
mail-withdrawn-subject = Your expression of interest has been withdrawn ({ $reference })
mail-withdrawn-text = The expression of interest has been withdrawn, as you wanted. It is no longer shown on the public pages. After six months we erase the contact details. You can send a new expression of interest at any time.

# A change of the contact person
mail-takeover-subject = Please confirm that you are the new contact person ({ $reference })
mail-takeover-text = A local government that takes part in the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030” has named your address as its new contact.
mail-takeover-ignore = If this is not right, you do not have to do anything.
mail-told-subject = The contact person of your local government has changed ({ $reference })
mail-told-text = The contact address of your local government has been changed and the new one has been confirmed. Your personal links no longer work.
mail-told-action = If this is not right, open this page within 30 days and object. The secretariat then decides.
mail-told-button = Object to the change

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Your profile is still missing ({ $reference })
mail-profile-text = Your local government is on the public pages with its pledge. Thank you. To become a member of the campaign one step remains: the profile, with your answers to the campaign’s questions. We do not have it yet.
mail-profile-action = You can write it on your personal page and save it as far as you get. The link is for your local government only: please do not pass it on.
mail-profile-last = This is our last reminder. Your pledge stays as it is, and you can complete the profile at any time.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Please confirm the second e-mail address ({ $reference })
mail-second-text = Your address was entered on our website as the second address of a local government that takes part in the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030” or wants to join it. Once you have confirmed it, you get copies of our e-mails to the contact person.
mail-copy-text = This is a copy, without links, of our e-mail to the contact person of your local government.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Your personal data has been erased ({ $reference })
mail-erased-text = We have erased the contact details and everything else that we had stored about you in connection with the campaign. If your local government is on the public pages, it stays there without a contact.
mail-erased-last = This is our last e-mail to this address. Once it is delivered, the address is erased as well.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = We need some more information ({ $reference })
mail-needs-information-text =
    Thank you for what you have sent us. Before we can go on, we need some more information from you.

    You can correct and complete your answers on your personal page, or simply reply to this e-mail.
mail-pledged-subject = Congratulations: your pledge is published ({ $reference })
mail-pledged-text =
    Congratulations! The secretariat has accepted your expression of interest. Your local government is now shown among those that have pledged to become Human Rights Cities and Territories.

    The public page shows its name, kind, country, region, website and population, and the name and office of the person who decides. Contact details and your message to us are never public.

    The next step is the profile: the answers to the campaign’s questions. You can write it on your personal page, little by little; what you write is saved. Once the profile is accepted, your local government becomes a member.
mail-member-subject = Congratulations: your local government is a member ({ $reference })
mail-member-text =
    Congratulations! The secretariat has accepted your profile. Your local government is now a member of the campaign and shown among the Human Rights Cities and Territories.

    Your profile is public. If something is not right or changes, you can correct it on your personal page at any time. The public page shows the correction once the secretariat has accepted it.
mail-public-page = Your public page
mail-declined-subject = About your expression of interest ({ $reference })
mail-declined-not-local-government =
    Thank you for your interest in the campaign. Local and regional governments can join it, and so can their associations and networks. From what we can see, you write for an organisation of another kind. That is why we could not accept your expression of interest.

    If we have misunderstood, please reply to this e-mail. Then we look at it again.
mail-declined-duplicate =
    Thank you for your interest in the campaign. We already have an expression of interest for the same local government and go on with that one. The one that this e-mail is about is closed; you do not have to do anything.

    If you do not know of the other one, or if the contact person has changed, please reply to this e-mail.
mail-declined-authority =
    Thank you for your interest in the campaign. We could not verify that the expression of interest was sent on behalf of the local government. That is why we could not accept it.

    If you can show us that it was, for example with a message from an official address of the local government, please reply to this e-mail. Then we look at it again.
mail-declined-scope =
    Thank you for your interest in the campaign. We have read your expression of interest carefully. It does not fit the aims of the campaign. That is why we could not accept it.

    If we have misunderstood, please reply to this e-mail. Then we look at it again.
mail-declined-spam =
    We have received an expression of interest from this address. It looks like advertising or an automatic message. That is why we could not accept it.

    If a local government wrote it, please reply to this e-mail. Then we look at it again.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Your personal data has been erased
mail-erased-messages = We have erased what you had written to us and your address with it. We have nothing else about you.
