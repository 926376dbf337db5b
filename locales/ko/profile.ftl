# The profile: the answers to the campaign's questions, on the personal page.

profile-title = 프로필
profile-intro = 프로필은 귀 지방정부가 인권을 위해 하는 일을 널리 알립니다. 여러 번에 나누어, 어떤 언어로든 작성하실 수 있으며 저장한 내용은 여기에 남습니다.
profile-member-text = 프로필이 공개되어 있습니다. 더 이상 맞지 않는 내용을 고친 후 제출해 주십시오. 사무국이 승인할 때까지는 이전 프로필이 공개됩니다.
profile-correction-waiting = 정정 내용이 사무국에 전달되었습니다. 지금 내용을 변경하시면 다시 제출해 주십시오.
profile-waiting = 제출하신 프로필입니다. 사무국이 읽고 있으며, 이메일로 회신해 드릴 예정입니다.
# How many required answers have been given
profile-progress = 작성한 필수 답변: { $all }개 중 { $given }개
profile-back = 프로필 전체 항목

# Before starting
profile-questions-title = 프로필 질문
profile-questions-text = 서약이 승인되면 전용 페이지에서 원하는 언어로 이 질문에 답하시게 됩니다. 첫 부분만 필수이며 나머지는 모두 선택 사항입니다. 시작하기 전에 이 페이지를 인쇄하여 질문에 대해 논의하실 수 있습니다.
profile-questions-link = 전체 질문 읽기 및 인쇄

# The parts, and how far each has come
profile-step-questions = 세 가지 질문
profile-step-approach = 접근 방식
profile-step-initiatives = 이니셔티브
profile-step-exchange = 주제와 교류
profile-step-decision = 참여 결정
profile-step-picture = 사진
profile-step-check = 확인 및 제출
profile-state-empty = 아직 입력하지 않음
profile-state-begun = 아직 완성되지 않음
profile-state-done = 작성함

# Fields. $min and $max are numbers of characters.
profile-locale = 답변 언어
profile-locale-hint = 가장 잘 표현할 수 있는 언어로 작성해 주십시오. 사무국이 번역을 추가할 수 있습니다.
profile-essential = 인권을 위해 지방정부가 꼭 필요한 이유는 무엇입니까?
profile-framework = 인권이 지역 활동에 유용한 틀이 되는 이유는 무엇입니까?
profile-joining = 캠페인 참여는 귀 지방정부에 어떤 의미이며, 캠페인에 무엇을 보탤 수 있습니까?
profile-answer-hint = { $min }자 이상 { $max }자 이하
profile-text-hint = 최대 { $max }자
profile-foundations = 기반
profile-foundations-hint = 인권 활동의 바탕이 되는 약속, 계획, 법령 또는 헌장. 최대 { $max }자.
profile-structures = 추진 체계
profile-structures-hint = 인권 활동을 뒷받침하는 부서, 위원회, 옴부즈퍼슨, 예산. 최대 { $max }자.
profile-tools = 수단
profile-tools-hint = 활동 방식: 교육, 참여, 지표, 민원. 최대 { $max }자.
profile-initiatives-text = 귀 지방정부가 인권을 위해 하는 일을 다섯 가지까지 설명해 주십시오. 하나만으로도 충분합니다.
profile-initiative = 이니셔티브 { $number }
profile-initiative-title = 제목
profile-initiative-text = 설명
profile-initiative-link = 웹 주소
profile-initiative-year = 시작 연도
profile-themes = 주제
profile-themes-hint = 귀 지방정부가 다루는 주제를 선택해 주십시오.
profile-offers = 다른 지방정부에 무엇을 제공할 수 있습니까?
profile-seeks = 다른 지방정부에서 무엇을 얻고자 합니까?
profile-decision-text = 의회나 다른 기관이 참여를 결정했습니까? 알려 주십시오. 파일은 원하시는 경우에만 공개됩니다.
profile-decision-body = 결정한 기관
profile-decision-on = 결정일
profile-decision-on-hint = 연, 월, 일. 예: 2026-11-25
profile-decision-reference = 결정의 번호 또는 제목
profile-decision-public = 파일 공개
profile-decision-file = 결정문(PDF 파일)
profile-decision-file-hint = 최대 5MB, 비밀번호가 없는 파일. 새 파일이 이전 파일을 대체합니다.
profile-picture-text = 프로필과 함께 사진이 표시됩니다. 공개할 권한이 있는 사진만 보내 주십시오. 촬영 장소 등 카메라가 파일에 기록한 정보는 삭제됩니다.
profile-picture-file = 사진
profile-picture-file-hint = JPEG, PNG 또는 WebP, 최대 6MB. 새 사진이 이전 사진을 대체합니다.
profile-picture-alt = 사진 설명
profile-picture-alt-hint = 사진을 볼 수 없는 사람을 위해 사진에 보이는 것을 적어 주십시오. 최대 { $max }자.
profile-picture-holder = 사진의 권리자
profile-file-remove = 이 파일 삭제
profile-file-kept = 파일이 보관되어 있으며 나머지와 함께 저장됩니다. 다시 선택하지 않으셔도 됩니다.
profile-file-again = 파일이 더 이상 없습니다. 다시 선택해 주십시오

# Themes, as in the letter
profile-theme-inclusion = 포용과 연대
profile-theme-equality = 평등과 인종차별 반대
profile-theme-migrants = 이주민의 권리
profile-theme-violence-against-women = 여성에 대한 폭력
profile-theme-hate-speech = 혐오 표현
profile-theme-water = 물
profile-theme-food = 식량
profile-theme-health = 보건
profile-theme-housing = 주거
profile-theme-environment = 환경
profile-theme-culture = 문화
profile-theme-peace = 평화와 안전
profile-theme-participation = 민주적 참여
profile-theme-education = 교육과 권리 의식
profile-theme-digital = 디지털 권리
profile-theme-commons = 공유재

# Saving and sending
profile-save = 저장하고 계속하기
profile-save-more = 저장하고 하나 더 추가
profile-save-later = 저장하고 나중에 계속하기
profile-saved = 프로필이 저장되었습니다. 언제든지 계속하실 수 있습니다.
profile-change = 변경
profile-send = 프로필 제출
profile-send-text = 모든 내용을 다시 한번 읽고 프로필을 제출해 주십시오. 사무국이 검토하는 동안에는 변경할 수 없습니다.
profile-send-correction-text = 모든 내용을 다시 한번 읽고 프로필을 제출해 주십시오. 일반에 공개되기 전에 사무국이 검토합니다.
profile-sent = 프로필이 제출되었습니다. 접수 확인 이메일을 보내 드립니다.
profile-stale = 페이지를 여신 후 다른 사람이 이 부분을 변경했습니다. 작성하신 내용은 아직 저장되지 않았으며 모두 여기에 있습니다. 현재 저장된 내용과 비교한 뒤 다시 저장해 주십시오.
profile-stale-whole = 페이지를 여신 후 다른 사람이 프로필을 변경했습니다. 현재 내용은 다음과 같습니다. 제출하기 전에 다시 읽어 주십시오.
profile-theirs = 현재 저장된 내용

# Errors. $field is the label of the field.
profile-error-missing = 답변이 필요합니다: { $field }
profile-error-short = { $min }자 이상 작성해 주십시오: { $field }
profile-error-locale = 답변 언어를 선택해 주십시오
profile-error-link = { $field }: 올바른 형식의 웹 주소를 입력해 주십시오. 예: https://www.example.org
profile-error-year = { $field }: 연도를 입력해 주십시오. 예: 2019
profile-error-day = { $field }: 연, 월, 일을 입력해 주십시오. 예: 2026-11-25
profile-error-pdf = 이 파일은 PDF로 읽을 수 없습니다. 문서를 PDF로 다시 저장한 뒤 그 파일을 선택해 주십시오
profile-error-pdf-locked = 이 PDF는 비밀번호로 보호되어 있습니다. 누구나 열 수 있는 파일을 선택해 주십시오
profile-error-pdf-large = PDF가 5MB보다 큽니다. 더 작은 파일을 선택해 주십시오
profile-error-picture = 이 파일은 사진으로 읽을 수 없습니다. JPEG, PNG 또는 WebP 파일을 선택해 주십시오
profile-error-picture-large = 사진이 6MB 또는 4천만 화소보다 크거나 한 변이 20,000픽셀보다 깁니다. 더 작은 사진을 선택해 주십시오

# The answer to a request for information
profile-answer-title = 사무국에 답변하기
profile-answer-asked = 사무국의 질문
profile-answer-text = 여기에 답변을 작성해 주십시오. 고칠 내용이 있으면 먼저 고쳐 주십시오:
profile-answer-label = 답변
profile-answer-send = 답변 제출
profile-answer-sent = 답변이 제출되었습니다. 접수 확인 이메일을 보내 드립니다.
profile-answer-stale = 그사이 사무국이 다른 질문을 했습니다. 답변은 제출되지 않았으며 아직 여기에 있습니다. 새 질문을 읽어 주십시오.
profile-answer-incomplete = 프로필에 빠진 내용이 있습니다. 먼저 프로필을 완성해 주십시오. 답변은 아직 제출되지 않았으며 여기에 있습니다.

# On the personal page
profile-complete = 프로필 완성하기
profile-correct = 프로필 정정
profile-read = 프로필 읽기
profile-next-needs-information = 사무국에 추가 정보가 필요합니다. 가능한 한 빨리 여기에서 답변해 주십시오. 답변하시면 사무국이 검토를 계속합니다.
profile-next-pledged = 귀 지방정부가 서약 목록에 게시되었습니다. 다음 단계는 프로필입니다. 여기에서 완성하고 회원이 되십시오.
profile-next-wave = 현재 차수 마감일: { $date }. 그때까지 승인된 프로필은 이번 차수에 포함됩니다.
profile-next-reminder = { $date }까지 프로필이 제출되지 않으면 이메일로 다시 알려 드립니다.

# E-mails
profile-mail-sent-subject = 프로필이 접수되었습니다 ({ $reference })
profile-mail-sent-text = 감사합니다. 프로필이 사무국에 전달되었습니다. 사무국이 읽고 이메일로 회신해 드립니다. 지금 하실 일은 없습니다.
profile-mail-correction-text = 감사합니다. 프로필 변경 내용이 사무국에 전달되었습니다. 승인될 때까지는 이전 프로필이 공개됩니다.
profile-mail-answered-subject = 답변이 접수되었습니다 ({ $reference })
profile-mail-answered-text = 감사합니다. 답변이 사무국에 전달되었습니다. 사무국이 읽고 이메일로 회신해 드립니다. 지금 하실 일은 없습니다.

profile-send-unavailable = 지금은 저장할 수 없어 프로필이 제출되지 않았습니다. 작성하신 내용은 모두 여기에 남아 있으니, 몇 분 후에 다시 제출해 주십시오.
