# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = 邀请函，2022年
invitation-skip = 跳到邀请函
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = 本译文尚未经母语人士审校。
invitation-read-original = 阅读印度尼西亚语原文
invitation-original = 这是邀请函的原文。
# The letter names a deadline of 2022; this says so.
invitation-dated = 本邀请函发于2022年，在此按原样展示。函中日期均已过去，当前有效的信息列于函旁。
invitation-join = 加入本活动
invitation-side-by-side = 对照阅读的语言
invitation-one-language = 仅以一种语言阅读
invitation-campaign-state = 本活动最新情况
