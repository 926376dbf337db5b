# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = 개인정보 처리방침
notice-privacy-description = 캠페인이 어떤 개인정보를 왜, 얼마 동안 이용하는지, 그리고 어떤 권리가 있는지 안내합니다.
notice-privacy-version = 버전 { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = 책임 주체
notice-privacy-controller = 개인정보 처리를 책임지는 컨트롤러는 세계지방정부연합(UCLG)이며, 바르셀로나에 있는 사회통합·참여민주주의·인권위원회 사무국을 통하여 개인정보를 처리합니다. 개인정보에 관한 모든 문의에는 사무국이 답변합니다: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = 수집하는 정보
notice-privacy-data-public = <strong>공개되는 제출 내용:</strong> 지방정부에 관한 사항, 의사결정권자의 성명과 직위, 프로필. 이 내용은 사무국이 승인한 후에만 게시됩니다. 결정문 PDF는 게시하기로 선택하신 경우에만 게시됩니다.
notice-privacy-data-private = <strong>사무국만 보는 제출 내용:</strong> 담당자의 성명, 직책, 이메일 주소, 전화번호, 두 번째 이메일 주소, 연락 언어, 메시지, 양식에서 확인하신 사항.
notice-privacy-data-source = 이 정보는 양식, 사무국에 보낸 이메일이나 서한, 또는 사무국이 보유한 기존 회원 명단에서 얻은 것입니다. 같은 지방정부의 다른 분이 이름을 알려 주었을 수도 있습니다.

# Purposes and legal bases
notice-privacy-purpose-title = 개인정보의 이용 목적과 법적 근거
notice-privacy-purpose = 개인정보는 참여 의향서를 확인하고, 연락을 드리고, 누가 참여하는지 보여 주고, 서약과 회원의 수를 집계하는 데 이용합니다. 참여 의향서의 승인 여부는 사람이 결정하며, 컴퓨터가 결정하지 않습니다. 참여는 자발적입니다. 필수 항목이 입력되지 않으면 참여 의향서를 처리할 수 없습니다.
notice-privacy-basis-interest = <strong>정당한 이익:</strong> 캠페인을 운영하고, 누가 참여하는지 보여 주고, 웹사이트가 악용되지 않도록 보호하는 데 정당한 이익이 있습니다(유럽연합 일반 개인정보보호법(GDPR) 제6조 제1항 (f)호).
notice-privacy-basis-consent = <strong>동의:</strong> 선택 입력 항목이거나 동의한다고 표시하시는 곳에서는 동의를 구합니다(GDPR 제6조 제1항 (a)호). 동의는 언제든지 철회하실 수 있습니다. 철회 전에 이루어진 처리는 계속 적법합니다.

# Who sees the data; e-mails
notice-privacy-access-title = 개인정보를 보는 사람
notice-privacy-access-private = 공개되지 않는 제출 내용은 사무국만 이용합니다. 사무국의 서버를 운영하는 사람에게 기술적인 접근 권한이 있을 수 있습니다. 누가 개인정보를 열람하거나 내보내는지는 웹사이트에 기록됩니다.
notice-privacy-access-public = 게시된 내용은 전 세계 누구나 읽고 공개 데이터로 내려받을 수 있습니다(CC BY 4.0 라이선스). 다른 사람이 만든 사본은 회수할 수 없습니다.
notice-privacy-mail = 이메일은 사무국의 메일 서버에서 받으시는 분의 메일 서버로 전달됩니다. 전용 링크로는 최대 365일 동안 전용 페이지를 열 수 있습니다. 이 링크를 다른 사람에게 전달하지 마십시오. 이메일을 보낸 뒤에는 링크를 해시값으로만 보관하며, 이 값에서 링크를 알아낼 수 없습니다.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = 쿠키와 기술 정보
notice-privacy-technical = 공개 페이지는 쿠키를 설정하지 않고, 다른 웹사이트에서 아무것도 불러오지 않으며, 이용자를 추적하지 않습니다. 사무국 직원이 로그인할 때에만 쿠키가 설정됩니다. 이 쿠키는 로그인에 필요합니다. 웹사이트는 IP 주소를 일부 잘라 낸 상태로 처리하며 저장하지 않습니다. 웹사이트의 로그에는 이름, 이메일 주소, 전용 링크가 들어 있지 않습니다.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = 개인정보의 보관 기간
notice-privacy-retention-active = <strong>처리 중인 참여 의향서, 서약, 회원:</strong> 지방정부가 참여하는 동안.
notice-privacy-retention-unconfirmed = <strong>이메일 미확인:</strong> 20일째에 참여 의향서가 사무국의 작업 목록에 오릅니다. 사무국이 보관하기로 결정하지 않으면 30일째에 삭제됩니다. 접수 번호와 날짜는 남습니다.
notice-privacy-retention-ended = <strong>승인되지 않았거나 철회된 경우:</strong> 6개월.
notice-privacy-retention-mail = <strong>이 웹사이트에 남은 발송 이메일의 본문:</strong> 12개월.
notice-privacy-retention-records = <strong>따로 분류해 둔 의심스러운 제출 내용과, 누가 언제 무엇을 했는지에 관한 기록:</strong> 24개월.
notice-privacy-retention-after = 개월 수는 마지막 변동 시점부터 계산합니다. 그 뒤에는 연락처와 자유롭게 쓴 글이 삭제됩니다. 이전에 만든 백업에는 아직 남아 있을 수 있습니다.

# Rights and how to use them
notice-privacy-rights-title = 정보주체의 권리
notice-privacy-rights = 자신의 개인정보를 열람하고, 정정하고, 삭제를 요구하고, 이용을 제한하고, 기계가 읽을 수 있는 파일로 받을 권리가 있습니다. 개인의 정보를 삭제하더라도 서약이나 회원 자격은 계속 집계됩니다.
notice-privacy-rights-object = 자신의 상황에서 비롯된 사유로 개인정보의 이용에 <strong>반대할 권리가 있습니다</strong>.
notice-privacy-rights-use = 전용 페이지에서 제출 내용을 정정하고 보완하거나 참여 의향서를 철회하실 수 있습니다. 그 밖의 사항은 사무국에 문의해 주십시오. 한 달 안에 답변을 드립니다: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = 개인정보 보호 감독기관에 민원을 제기하실 수 있습니다. 스페인의 감독기관은 스페인 개인정보보호청(Agencia Española de Protección de Datos)입니다.

# Changes
notice-privacy-changes-title = 처리방침의 변경
notice-privacy-changes = 이 처리방침이 변경되면 버전과 날짜가 새로 정해집니다. 각 참여 의향서에는 제출 당시에 적용된 버전을 함께 저장합니다.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = 웹 접근성 안내
notice-accessibility-description = 이 웹사이트가 목표로 하는 접근성 수준, 시험 방법, 알려진 한계, 문제를 알리는 방법을 안내합니다.
notice-accessibility-version = 버전 { $version }, { $date }

# The standard
notice-accessibility-standard = 누구나 이 웹사이트를 이용할 수 있기를 바랍니다. 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA 수준을 충족하는 것을 목표로 합니다.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = 시험 방법
notice-accessibility-test-automatic = <strong>자동 시험:</strong> 모든 언어에서 axe와 Nu HTML Checker를 사용합니다. 이러한 도구는 문제의 일부만 찾아냅니다.
notice-accessibility-test-browser = <strong>실제 브라우저 시험:</strong> 키보드만 사용하여, 너비 320픽셀에서, JavaScript 없이, 그리고 아랍어는 오른쪽에서 왼쪽으로 표시하여 시험합니다.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = 알려진 한계
notice-accessibility-limits-translations = 초청 서한은 인도네시아어로 작성되었습니다. 열두 개 번역본은 아직 원어민의 검수를 받지 않았습니다. 다른 페이지의 번역도 아직 원어민의 검수를 받지 않았습니다.
notice-accessibility-limits-people = 장애인이 이 웹사이트를 시험해 본 적은 아직 없습니다.

# Feedback
notice-accessibility-feedback-title = 문제 알리기
notice-accessibility-feedback = 읽거나 이용할 수 없는 부분이 있으면 사무국에 이메일을 보내 주십시오. 어느 페이지인지 밝히고 문제를 설명해 주십시오. 캠페인 참여도 이메일로 신청하실 수 있습니다: <a data-l10n-name="email">{ $email }</a>
