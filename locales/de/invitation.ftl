# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Einladungsschreiben, 2022
invitation-skip = Zum Schreiben springen
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Diese Übersetzung wurde noch nicht muttersprachlich geprüft.
invitation-read-original = Indonesisches Original lesen
invitation-original = Dies ist die Originalfassung des Schreibens.
# The letter names a deadline of 2022; this says so.
invitation-dated = Das Schreiben stammt aus dem Jahr 2022 und wird so gezeigt, wie es versandt wurde. Die darin genannten Termine sind vorbei; was heute gilt, steht daneben.
invitation-join = Der Kampagne beitreten
invitation-side-by-side = Parallel lesen mit
invitation-one-language = Nur in einer Sprache lesen
invitation-campaign-state = Die Kampagne heute
