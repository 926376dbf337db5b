# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Письмо-приглашение, 2022 год
invitation-skip = Перейти к письму
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Этот перевод еще не проверен носителем языка.
invitation-read-original = Читать оригинал на индонезийском языке
invitation-original = Это оригинал письма.
# The letter names a deadline of 2022; this says so.
invitation-dated = Письмо написано в 2022 году и приводится в том виде, в каком было отправлено. Указанные в нем даты уже прошли; актуальные сведения приведены рядом.
invitation-join = Присоединиться к кампании
invitation-side-by-side = Читать параллельно на другом языке
invitation-one-language = Читать только на одном языке
invitation-campaign-state = Кампания сегодня
