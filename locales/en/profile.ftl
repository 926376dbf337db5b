# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Your profile
profile-intro = The profile shows the public what your local government does for human rights. You can write it in several sittings and in any language: what you save stays here.
profile-member-text = Your profile is public. Change what is no longer right and send it; until the secretariat has accepted it, the public sees the old one.
profile-correction-waiting = Your corrections are with the secretariat. If you change something now, please send them again.
profile-waiting = This is the profile that you have sent. The secretariat is reading it and will reply by e-mail.
# How many required answers have been given
profile-progress = Required answers given: { $given } of { $all }
profile-back = All parts of the profile

# Before starting
profile-questions-title = The questions of the profile
profile-questions-text = Once your pledge is accepted, you answer these questions on your personal page, in the language of your choice. Only the first part is required; everything else is optional. You can print this page and discuss it before you start.
profile-questions-link = All questions, for reading and printing

# The parts, and how far each has come
profile-step-questions = The three questions
profile-step-approach = Your approach
profile-step-initiatives = Initiatives
profile-step-exchange = Themes and exchange
profile-step-decision = The decision to join
profile-step-picture = A picture
profile-step-check = Check and send
profile-state-empty = Nothing entered yet
profile-state-begun = Not complete yet
profile-state-done = Filled in

# Fields. $min and $max are numbers of characters.
profile-locale = Language of your answers
profile-locale-hint = Write in the language in which you express yourselves best. The secretariat may add translations.
profile-essential = Why are local governments essential to human rights?
profile-framework = Why are human rights a useful framework for local action?
profile-joining = What does joining the campaign mean to you, and what do you bring to it?
profile-answer-hint = { $min } to { $max } characters
profile-text-hint = At most { $max } characters
profile-foundations = Foundations
profile-foundations-hint = Commitments, plans, laws or charters that your work for human rights rests on. At most { $max } characters.
profile-structures = Structures
profile-structures-hint = Offices, councils, ombudspersons and budgets that carry this work. At most { $max } characters.
profile-tools = Tools
profile-tools-hint = How you work: training, participation, indicators, complaints. At most { $max } characters.
profile-initiatives-text = Describe up to five things that your local government does for human rights. One is enough.
profile-initiative = Initiative { $number }
profile-initiative-title = Title
profile-initiative-text = Description
profile-initiative-link = Web address
profile-initiative-year = Year in which it began
profile-themes = Themes
profile-themes-hint = Choose the themes that your local government works on.
profile-offers = What can you offer to others?
profile-seeks = What do you seek from others?
profile-decision-text = Has your council or another body decided to join? Tell us about it. The file is shown to the public only if you want it.
profile-decision-body = Who decided
profile-decision-on = Date of the decision
profile-decision-on-hint = Year, month and day, for example 2026-11-25
profile-decision-reference = Number or title of the decision
profile-decision-public = Show the file to the public
profile-decision-file = The decision as a PDF file
profile-decision-file-hint = At most 5 MB, without a password. A new file takes the place of the old one.
profile-picture-text = A picture is shown with your profile. Send only what you may publish. We remove what the camera has noted in the file, such as the place.
profile-picture-file = Picture
profile-picture-file-hint = JPEG, PNG or WebP, at most 6 MB. A new picture takes the place of the old one.
profile-picture-alt = What the picture shows
profile-picture-alt-hint = For people who cannot see it. At most { $max } characters.
profile-picture-holder = Who holds the rights to the picture
profile-file-remove = Remove this file
profile-file-kept = Your file has been kept and is saved together with the rest. You do not have to choose it again.
profile-file-again = The file is no longer there: choose it again

# Themes, as in the letter
profile-theme-inclusion = Inclusion and solidarity
profile-theme-equality = Equality and anti-racism
profile-theme-migrants = Migrants’ rights
profile-theme-violence-against-women = Violence against women
profile-theme-hate-speech = Hate speech
profile-theme-water = Water
profile-theme-food = Food
profile-theme-health = Health
profile-theme-housing = Housing
profile-theme-environment = Environment
profile-theme-culture = Culture
profile-theme-peace = Peace and security
profile-theme-participation = Democratic participation
profile-theme-education = Education and awareness of rights
profile-theme-digital = Digital rights
profile-theme-commons = Commons

# Saving and sending
profile-save = Save and continue
profile-save-more = Save and add another
profile-save-later = Save and continue later
profile-saved = Your profile has been saved. You can go on at any time.
profile-change = Change
profile-send = Send the profile
profile-send-text = Read everything once more, then send the profile. While the secretariat is reading it, you cannot change it.
profile-send-correction-text = Read everything once more, then send the profile. The secretariat reads it before the public sees it.
profile-sent = The profile has been sent. You will get a receipt by e-mail.
profile-stale = Somebody has changed this part since you opened the page. What you wrote has not been saved yet; it is all here. Compare it with what is saved now, and save again.
profile-stale-whole = Somebody has changed the profile since you opened the page. This is how it is now: please read it again before you send it.
profile-theirs = As it is saved now

# Errors. $field is the label of the field.
profile-error-missing = An answer is needed: { $field }
profile-error-short = Write at least { $min } characters: { $field }
profile-error-locale = Choose the language of your answers
profile-error-link = { $field }: enter a web address in the correct format, such as https://www.example.org
profile-error-year = { $field }: enter a year, such as 2019
profile-error-day = { $field }: enter year, month and day, such as 2026-11-25
profile-error-pdf = This file cannot be read as a PDF. Save the document as a PDF again and choose that file
profile-error-pdf-locked = This PDF is protected by a password. Choose a file that everybody can open
profile-error-pdf-large = The PDF is larger than 5 MB. Choose a smaller file
profile-error-picture = This file cannot be read as a picture. Choose a JPEG, PNG or WebP file
profile-error-picture-large = The picture is larger than 6 MB or 40 million pixels, or a side is longer than 20,000 pixels. Choose a smaller one

# The answer to a request for information
profile-answer-title = Answer the secretariat
profile-answer-asked = What the secretariat has asked
profile-answer-text = Write your answer here. If something has to be corrected, please do that first:
profile-answer-label = Your answer
profile-answer-send = Send the answer
profile-answer-sent = Your answer has been sent. You will get a receipt by e-mail.
profile-answer-stale = The secretariat has asked something else meanwhile. Your answer has not been sent; it is still here. Please read the new question.
profile-answer-incomplete = Something is missing in your profile. Complete it first; your answer has not been sent yet and is still here.

# On the personal page
profile-complete = Complete the profile
profile-correct = Correct the profile
profile-read = Read the profile
profile-next-needs-information = The secretariat needs more information from you. Please answer here as soon as you can; then the secretariat goes on.
profile-next-pledged = Your local government is shown among the pledges. The next step is the profile: complete it here, and become a member.
profile-next-wave = The current wave closes on { $date }. A profile that is accepted by then counts for it.
profile-next-reminder = If the profile is still missing on { $date }, we remind you by e-mail.

# E-mails
profile-mail-sent-subject = We have received your profile ({ $reference })
profile-mail-sent-text = Thank you. Your profile is with the secretariat, which will read it and reply by e-mail. You do not have to do anything now.
profile-mail-correction-text = Thank you. The changes to your profile are with the secretariat. The public sees the old profile until they are accepted.
profile-mail-answered-subject = We have received your answer ({ $reference })
profile-mail-answered-text = Thank you. Your answer is with the secretariat, which will read it and reply by e-mail. You do not have to do anything now.

profile-send-unavailable = We cannot save anything right now, so your profile has not been sent. Everything you wrote is still here: please send it again in a few minutes.
