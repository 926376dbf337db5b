# The form of the expression of interest, and its receipt page.

join-title = 캠페인 참여하기
join-intro = 이 양식은 지방정부가 “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여할 의사를 표명하기 위한 것입니다. 작성에는 5분이 채 걸리지 않으며, 참여 비용은 없습니다.
join-next-steps = 제출하시면 담당자에게 이메일 주소 확인을 위한 이메일을 바로 보내 드립니다. 이후 사무국이 제출 내용을 읽고 회신해 드립니다.
join-print-hint = 사전 승인이 필요한 경우에는 이 페이지를 인쇄하여 종이에 작성하실 수 있습니다.
join-optional-hint = ‘선택’으로 표시된 항목을 제외하고 모든 항목을 입력해 주십시오.

# Sections; each says who will see the answers
join-section-government = 지방정부 정보
join-section-leader = 의사결정권자(단체장 등)
join-section-contact = 담당자 연락처
join-section-message = 기타 사항
join-section-send = 제출 전 확인
join-public-hint = 이 항목의 내용은 사무국이 승인한 후 일반에 공개됩니다.
join-private-hint = 이 항목의 내용은 사무국만 볼 수 있습니다.

# Fields: label and hint
join-government-name = 지방정부 명칭
join-government-name-hint = 공식 명칭을 해당 언어와 문자로 적어 주십시오.
join-latin-name = 로마자 명칭
join-latin-name-hint = 위의 명칭과 다른 경우에만 입력해 주십시오.
join-kind = 지방정부 유형
join-country = 국가 또는 지역
join-region = 주·도
join-region-hint = 이름이 같은 곳을 구별하기 위한 항목입니다.
join-website = 공식 웹사이트
join-website-hint = 예: https://www.example.org
join-population = 인구
join-population-hint = 정수로 입력해 주십시오. 추정치도 괜찮습니다.
join-leader-name = 의사결정권자 성명
join-leader-name-hint = 예: 시장, 의장, 도지사
join-leader-office = 의사결정권자 직위
join-leader-office-hint = 예: 시장, 의장, 부시장
join-contact-name = 담당자 성명
join-contact-role = 담당자 직책
join-contact-email = 담당자 이메일 주소
join-contact-email-hint = 이 주소로 지방정부 전용 페이지를 여는 링크를 보내 드립니다.
join-contact-phone = 전화번호
join-contact-phone-hint = 국가 번호를 포함해 주십시오. 예: +34 933 428 750
join-second-email = 두 번째 이메일 주소
join-second-email-hint = 이메일 사본을 받을 주소입니다. 예: 부서 공용 메일
join-correspondence-locale = 연락 언어
join-message = 참여하려는 이유는 무엇입니까?
join-message-hint = 최대 { $max }자. 어떤 언어로 작성하셔도 됩니다.
join-authorised = 본인은 위에 적은 지방정부를 대표하여 이 참여 의향서를 제출할 권한이 있습니다.
join-privacy = 본인은 <a data-l10n-name="privacy">개인정보 처리방침</a>을 읽었으며, 입력한 내용이 캠페인에 이용되는 데 동의합니다.
join-trap = 이 칸은 비워 두십시오
join-submit = 참여 의향서 제출

# Notices above the form
join-between-waves = 다음 차수 접수가 아직 시작되지 않았습니다. 제출하시는 참여 의향서는 다음 차수에 포함됩니다.
join-foreign = 다른 웹사이트를 거쳐 전송되었기 때문에 입력하신 내용이 저장되지 않았습니다. 내용은 모두 아래에 남아 있으니, 확인하신 후 이 페이지에서 제출해 주십시오.
join-unavailable = 지금은 저장할 수 없어 입력하신 내용이 저장되지 않았습니다. 내용은 모두 아래에 남아 있으니, 몇 분 후에 다시 제출해 주십시오.
join-already-confirmed = 이미 확인이 끝난 참여 의향서이므로 이 양식에서는 더 이상 변경할 수 없습니다. 내용을 정정하시려면 보내 드린 전용 링크를 이용해 주십시오.
join-ended = 캠페인이 종료되어 접수가 마감되었습니다. 입력하신 내용은 저장되지 않았습니다. 내용은 모두 아래에 남아 있으니, 복사하여 다음 주소로 보내 주십시오:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = 지방정부 명칭을 입력해 주십시오
join-error-kind-missing = 지방정부 유형을 선택해 주십시오
join-error-country-missing = 국가 또는 지역을 선택해 주십시오
join-error-website-invalid = 웹사이트 주소를 올바른 형식으로 입력해 주십시오. 예: https://www.example.org
join-error-population-invalid = 인구를 정수로 입력해 주십시오. 예: 120000
join-error-leader-name-missing = 의사결정권자 성명을 입력해 주십시오
join-error-leader-office-missing = 의사결정권자 직위를 입력해 주십시오
join-error-contact-name-missing = 담당자 성명을 입력해 주십시오
join-error-contact-role-missing = 담당자 직책을 입력해 주십시오
join-error-contact-email-missing = 담당자 이메일 주소를 입력해 주십시오
join-error-contact-email-invalid = 담당자 이메일 주소를 올바른 형식으로 입력해 주십시오. 예: name@example.org
join-error-contact-email-local = 담당자 이메일 주소의 @ 앞에 대부분의 메일 서버가 처리하지 못하는 문자가 있습니다. @ 앞이 기본 로마자로 된 주소를 입력해 주십시오
join-error-second-email-invalid = 두 번째 이메일 주소를 올바른 형식으로 입력해 주십시오. 예: name@example.org
join-error-second-email-local = 두 번째 이메일 주소의 @ 앞에 대부분의 메일 서버가 처리하지 못하는 문자가 있습니다. @ 앞이 기본 로마자로 된 주소를 입력해 주십시오
join-error-second-email-same = 두 번째 이메일 주소는 담당자 이메일 주소와 다르게 입력하거나 비워 두십시오
join-error-correspondence-locale-missing = 연락 언어를 선택해 주십시오
join-error-authorised-missing = 이 참여 의향서를 제출할 권한이 있음을 확인해 주십시오
join-error-privacy-missing = 개인정보 처리방침을 읽었음을 확인해 주십시오
# $field is the label of the field
join-error-too-long = { $field }: 최대 { $max }자까지 입력할 수 있습니다
join-error-unprintable = { $field }: 줄바꿈이나 제어 문자처럼 표시할 수 없는 문자를 지워 주십시오

# Receipt page
join-receipt-title = 감사합니다. 이메일 주소를 확인해 주십시오
join-receipt-saved = 참여 의향서가 저장되었습니다.
join-receipt-reference = 접수 번호
join-receipt-mail = 담당자에게 이메일을 보내 드렸습니다. 30일 이내에 이메일에 있는 링크를 열어 주소를 확인해 주십시오.
join-receipt-no-mail = 몇 분이 지나도 이메일이 오지 않습니까? 스팸 메일함을 확인해 주십시오. 스팸 메일함에도 없으면 접수 번호를 적어 문의해 주십시오.
join-receipt-next = 다음 절차
join-receipt-next-confirm = 담당자가 이메일 주소를 확인합니다.
join-receipt-next-receipt = 진행 상태를 볼 수 있는 전용 링크와 함께 접수 확인 이메일을 보내 드립니다.
join-receipt-next-review = 사무국이 제출 내용을 읽고 이메일로 회신해 드립니다.
join-receipt-confirmed = 이메일 주소가 확인되었습니다. 담당자에게 전용 링크와 함께 접수 확인 이메일을 보내 드렸습니다.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = 몇 분 사이에 사용 중이신 네트워크에서 많은 양식이 제출되어 입력하신 내용이 아직 저장되지 않았습니다. 내용은 모두 이 페이지에 남아 있습니다.
# What search engines and shared links say of the form
join-description = 지방정부가 “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인 참여 의사를 밝히는 양식입니다. 비용이 없으며 5분도 걸리지 않습니다.
