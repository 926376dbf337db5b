# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Invitation letter, 2022
invitation-skip = Skip to the letter
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = This translation has not been reviewed by a native speaker yet.
invitation-read-original = Read the Indonesian original
invitation-original = This is the original text of the letter.
# The letter names a deadline of 2022; this says so.
invitation-dated = The letter is from 2022 and is shown as it was sent. The dates in it are past; what counts today stands beside it.
invitation-join = Join the campaign
invitation-side-by-side = Read side by side with
invitation-one-language = Read in one language only
invitation-campaign-state = The campaign today
