# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = 인권도시와 지역
site-description = 글로벌 캠페인 “2030년까지 10, 100, 1000개 인권도시와 지역”: 초청 서한을 읽고 캠페인에 참여해 주십시오.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } | { $site }
site-skip = 본문 바로가기
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = 주 메뉴
site-nav-letter = 초청 서한
site-nav-campaign = 캠페인 소개
site-nav-members = 참여 정부
site-nav-join = 캠페인 참여하기
# Read by screen readers before the name of the current language
site-language = 언어
site-footer-committee = 세계지방정부연합(UCLG) 사회통합·참여민주주의·인권위원회
site-footer-label = 사이트 안내
site-footer-ask = 우리 지방정부에 참여 요청하기
site-footer-contact = 사무국에 문의하기
site-footer-privacy = 개인정보 처리방침
site-footer-accessibility = 웹 접근성 안내
# Printed at the foot of a page, before its address
site-print-address = 이 페이지의 주소:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
   *[other] 회원
}
site-pledges-label = { $count ->
   *[other] 서약
}
site-goal-label = 목표: 2030년까지 1000개
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = 회원: { $members }. 서약: { $pledges }. 목표: 2030년까지 1000개.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = 제{ $number }차 접수 중
site-wave-until = 마감일: { $date }(전 세계에서 가장 늦은 시간대 기준)
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = 접수 마감 일시는 { $date } { $time }(UTC)입니다.
site-wave-unknown-end = 마감일 추후 공지
site-wave-between = 다음 차수 접수가 아직 시작되지 않았습니다
site-wave-between-text = 지금도 참여하실 수 있습니다. 제출하신 참여 의향서는 다음 차수에 포함됩니다.
site-campaign-ended = 캠페인이 종료되었습니다
site-campaign-ended-text = 접수가 마감되었습니다. 문의하실 내용은 다음 주소로 보내 주십시오:

# Forms
site-optional = 선택
site-error-prefix = 오류:
site-error-summary = 문제가 있습니다
site-choose = 선택해 주십시오

# Error pages: a title and a sentence each
site-error-home = 초청 서한으로 이동
site-error-not-found = 페이지를 찾을 수 없습니다
site-error-not-found-text = 주소를 직접 입력하셨다면 올바른지 확인해 주십시오. 링크를 누르셨다면 오래되었거나 일부가 잘린 링크일 수 있습니다.
site-error-bad-request = 요청 내용을 읽을 수 없습니다
site-error-bad-request-text = 일부 내용이 손상되었거나 예상과 다릅니다. 이전 화면으로 돌아가 입력 내용을 확인한 후 다시 시도해 주십시오.
site-error-forbidden = 허용되지 않는 작업입니다
site-error-forbidden-text = 변경된 내용은 없습니다. 다른 웹사이트를 거쳐 들어오셨다면 이 페이지를 직접 열어 다시 시도해 주십시오.
site-error-too-large = 한 번에 보낼 수 있는 분량을 넘었습니다
site-error-too-large-text = 이전 화면으로 돌아가 입력 내용을 줄인 후 다시 보내 주십시오.
site-error-too-many = 시도 횟수가 너무 많습니다
site-error-too-many-text = 몇 분 기다린 후 다시 시도해 주십시오.
site-error-unavailable = 지금은 저장할 수 없습니다
site-error-unavailable-text = 일시적인 문제입니다. 몇 분 후에 다시 시도해 주십시오.
site-error-internal = 시스템에 오류가 발생했습니다
site-error-internal-text = 오류가 기록되었으며 원인을 확인할 예정입니다. 나중에 다시 시도해 주십시오.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = 이 오류에 대해 문의하실 때는 다음 코드를 알려 주십시오: { $id }

# Kinds of local government
site-kind-municipality = 시·군·구(특별시·광역시 포함)
site-kind-metropolitan = 광역도시권 또는 지방정부 간 협력기구
site-kind-province = 도·특별자치도·현(縣)
site-kind-region = 주(州) 또는 자치주
site-kind-network = 지방정부 협의체 또는 네트워크
site-kind-other = 기타

# States of an expression of interest
site-state-unconfirmed = 이메일 미확인
site-state-received = 접수됨
site-state-under-review = 검토 중
site-state-needs-information = 추가 정보 필요
site-state-pledged = 서약으로 승인됨
site-state-profile-submitted = 프로필 제출됨
site-state-member = 회원
site-state-declined = 승인되지 않음
site-state-withdrawn = 철회됨
site-state-archived = 보관됨

# The name of this country where CLDR’s is not used
site-country-ps = 팔레스타인국

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
   *[other] { $count }분 후에 다시 시도해 주십시오.
}
# The picture shown where a page is shared
site-share-picture = 숫자 10, 100, 1000과 점 1000개, 그리고 2030년

# The store cannot be written: what was sent comes back
site-again-text = 보내신 내용이 저장되지 않았습니다. 내용은 모두 여기에 남아 있으니, 몇 분 후에 다시 보내 주십시오.
site-again-button = 다시 보내기
