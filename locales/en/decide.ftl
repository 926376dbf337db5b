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
