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
decide-change-profile-text = A local government has sent its profile, or a correction of it. It waits for the secretariat.
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
decide-translate-text = Translations are shown beside the original. An empty field is no translation.
decide-translate-save = Save the translations
decide-translate-saved = The translations have been saved.
decide-translate-stale = Somebody has changed some of these texts since you opened the page. Yours are all here and have not been saved yet: compare, and save again.
decide-translate-theirs = As saved now:
