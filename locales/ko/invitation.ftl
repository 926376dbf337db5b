# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = 초청 서한, 2022년
invitation-skip = 서한 바로가기
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = 아직 원어민이 검수하지 않은 번역입니다.
invitation-read-original = 인도네시아어 원문 읽기
invitation-original = 이 글은 서한의 원문입니다.
# The letter names a deadline of 2022; this says so.
invitation-dated = 2022년에 발송된 서한을 당시 그대로 게시합니다. 서한에 나오는 날짜는 모두 지났으며, 현재 적용되는 내용은 서한 옆에 안내되어 있습니다.
invitation-join = 캠페인 참여하기
invitation-side-by-side = 나란히 읽을 언어
invitation-one-language = 한 언어로만 읽기
invitation-campaign-state = 캠페인 현황
