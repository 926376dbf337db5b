# The campaign page: aims, how to take part, documents.

campaign-title = 캠페인 소개
campaign-description = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인의 목표, 참여 대상과 방법, 차수별 일정을 안내합니다.
campaign-lead = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인은 인권을 업무의 나침반으로 삼고자 하는 지방정부를 한데 모읍니다. 2030년까지 1000곳이 함께하는 것이 목표입니다.
campaign-origin = 세계지방정부연합(UCLG) 사회통합·참여민주주의·인권위원회가 참여 지방정부와 함께 운영합니다.

campaign-aims-title = 네 가지 목표
campaign-aim-connect = <strong>연결.</strong> 한 도시나 지역이 인권을 위해 하는 일은 다른 곳에도 알려져야 합니다. 캠페인은 국경을 넘어 지역의 이니셔티브를 연대의 정신으로 잇습니다.
campaign-aim-grow = <strong>성장.</strong> 인권도시와 지역 운동을 더 넓히고 더 튼튼하게 만듭니다.
campaign-aim-heard = <strong>목소리.</strong> 지역의 활동이 세계에서 더 큰 무게를 갖게 합니다. 지방정부는 국제 인권 체계와 유엔에서 목소리를 낼 수 있어야 합니다.
campaign-aim-adopt = <strong>제도화.</strong> 헌장, 기본계획, 전담 부서 등 지방정부가 자체 인권 체계를 마련하도록 장려합니다.

campaign-definition-title = 인권도시란 무엇입니까?
campaign-definition = 2011년 광주선언에 따르면 인권도시는 지역 공동체이자, 인권이 기본 가치와 지도 원칙으로서 핵심 역할을 하는 지역적 맥락 속의 사회·정치적 과정입니다. 다시 말해 하나의 장소이면서 일하는 방식이며, 완성되어 끝나는 일이 없습니다.

campaign-who-title = 참여 대상
campaign-who = 모든 지방정부와 지역정부가 참여할 수 있습니다. 시·군·구, 광역도시권, 도와 주, 그리고 지방정부 네트워크까지 규모와 권한에 관계없이 열려 있습니다. 참여비는 없으며 UCLG 회원이 아니어도 됩니다.

campaign-steps-title = 참여 방법
campaign-step-interest = <strong>참여 의사 표명.</strong> <a data-l10n-name="join">이 사이트의 양식</a>을 작성해 주십시오. 5분도 걸리지 않습니다.
campaign-step-confirm = <strong>주소 확인.</strong> 담당자에게 곧바로 확인 링크를 이메일로 보내 드립니다.
campaign-step-answer = <strong>답변.</strong> 사무국이 내용을 검토하고 답변을 드립니다.
campaign-step-profile = <strong>프로필 작성.</strong> 인권이 업무에 어떤 의미가 있는지, 캠페인에 무엇을 보탤 수 있는지 적습니다. 저장해 두었다가 나중에 이어서 작성할 수 있습니다.

campaign-levels-title = 서약과 회원
campaign-level-pledge = <strong>서약:</strong> 사무국이 참여 의향서를 승인한 단계입니다. 이때부터 해당 지방정부가 이 사이트에 게시됩니다.
campaign-level-member = <strong>회원:</strong> 사무국이 프로필까지 승인한 단계입니다. 해당 지방정부는 인권도시 또는 인권지역이 됩니다.
campaign-benefits-title = 회원의 혜택
campaign-benefit-network = 다른 지방정부와 경험을 나누는 네트워크
campaign-benefit-voice = 유엔을 향한 목소리
campaign-benefit-events = 광주에서 열리는 세계인권도시포럼 등 국제 행사 참여
campaign-benefit-profile = 활동을 보여 주는 이 사이트의 공개 프로필

campaign-waves-title = 차수와 일정
campaign-waves-text = 캠페인은 차수별로 진행됩니다. 각 차수는 마감일이 전 세계 모든 곳에서 끝날 때까지 열려 있으며, 다음 날 12:00(UTC)에 마감됩니다. 차수와 차수 사이에도 양식은 열려 있습니다.
campaign-waves-name = 차수
campaign-wave = 제{ $number }차
campaign-wave-opens = 시작
campaign-wave-closes = 마감
# The closing date of a wave that is still open
campaign-wave-unannounced = 추후 공지

campaign-questions-title = 자주 묻는 질문
campaign-question-free = 비용이 듭니까?
campaign-answer-free = 아닙니다. 참여할 때도, 참여를 이어 갈 때도 비용이 없습니다.
campaign-question-uclg = UCLG 회원이어야 합니까?
campaign-answer-uclg = 아닙니다. 모든 지방정부와 지역정부에 열려 있습니다.
campaign-question-size = 규모가 작아도 됩니까?
campaign-answer-size = 됩니다. 작은 마을도, 수도나 광역 지역도 참여할 수 있습니다.
campaign-question-council = 의회 의결이 필요합니까?
campaign-answer-council = 캠페인에서는 요구하지 않습니다. 양식을 보내는 분이 제출 권한이 있음을 밝히면 됩니다. 내부 규정상 의결이 필요하다면 먼저 의결을 거치십시오. 의결 내용은 나중에 프로필에 추가할 수 있습니다.
campaign-question-checked = 사무국은 무엇을 확인합니까?
campaign-answer-checked = 신청한 곳이 지방정부 또는 지방정부 네트워크인지, 이미 신청한 적이 있는지, 보내는 분이 대표하여 말할 권한이 있는지를 확인합니다.
campaign-question-seen = 제출한 내용은 누가 볼 수 있습니까?
campaign-answer-seen = 지방정부의 명칭, 유형, 국가, 주·도, 웹사이트, 인구와 의사결정권자(단체장 등)의 성명 및 직위는 사무국이 승인한 뒤 공개됩니다. 담당자 연락처와 메시지는 사무국만 볼 수 있습니다. 자세한 내용은 <a data-l10n-name="privacy">개인정보 처리방침</a>에 있습니다.
campaign-question-late = 해당 차수의 접수가 이미 마감되었다면 어떻게 합니까?
campaign-answer-late = 그래도 양식을 보낼 수 있습니다. 보내신 참여 의향서는 다음 차수에 포함됩니다.
campaign-question-leave = 나중에 정정하거나 철회할 수 있습니까?
campaign-answer-leave = 언제든지 가능합니다. 이메일로 받은 전용 링크를 열면 제출 내용을 정정하거나 신청을 철회할 수 있습니다.

campaign-documents-title = 내려받을 수 있는 문서
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
