# Ask your government to join: the model letter and the model motion.

ask-title = 우리 지방정부에 참여 요청하기
ask-description = 단체장에게 보내는 편지와 의회에 내는 결의안의 본보기를 13개 언어로 제공합니다. 복사하거나 인쇄하거나 이메일로 보내어 지방정부에 캠페인 참여를 요청해 주십시오.
ask-intro = 내가 사는 도시나 마을, 지역이 인권도시나 인권지역이 되기를 바라십니까? 캠페인에는 지방정부만 참여할 수 있지만, 주민과 단체, 의원은 참여를 요청할 수 있습니다. 단체장에게 보내는 편지와 의회에 내는 결의안의 본보기를 마련했으니 자유롭게 고쳐 쓰십시오.
ask-form-title = 이름 넣기
ask-private = 입력하신 내용은 이 페이지에만 나타나며 저장되지 않습니다.
ask-name = 지방정부 명칭
ask-sender = 보내는 분 이름
ask-place = 사는 곳
ask-in = 편지와 결의안의 언어
ask-button = 넣기
ask-name-blank = [지방정부 명칭]
ask-sender-blank = [보내는 분 이름]
ask-place-blank = [사는 곳]
ask-letter-title = 편지
ask-motion-title = 결의안
ask-use-hint = 글을 선택하여 복사하거나 이 페이지를 인쇄하십시오. 편지와 결의안만 각각 한 장씩 인쇄됩니다.
ask-mail = 이메일 프로그램에서 열기
ask-error-too-long = { $field }: 최대 { $max }자까지 입력할 수 있습니다
ask-error-unprintable = { $field }: 줄바꿈이나 제어 문자처럼 표시할 수 없는 문자를 지워 주십시오

# The subject of the e-mail
ask-subject = { $name }: “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인 참여 요청

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    받는 곳: { $name } 단체장
    제목: “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인 참여 요청

    안녕하십니까.

    우리 지방정부가 세계지방정부연합(UCLG) 사회통합·참여민주주의·인권위원회의 글로벌 캠페인에 참여해 주시기를 요청드립니다. 이 캠페인은 인권을 업무의 나침반으로 삼는 지방정부를 한데 모으며, 2030년까지 1000곳이 함께하는 것을 목표로 합니다.

    인권은 사람들이 사는 곳에서 실현됩니다. 주거와 보건, 물과 교육, 그리고 의사를 결정하는 방식이 모두 인권과 맞닿아 있습니다. 참여하는 지방정부는 다른 지방정부와 경험을 나누고, 유엔에 목소리를 내며, 그 활동을 널리 알립니다.

    모든 지방정부와 지역정부가 규모에 관계없이 참여할 수 있습니다. 참여비는 없으며 UCLG 회원이 아니어도 됩니다. 캠페인과 참여 방법은 아래에서 보실 수 있습니다.
    { $address }

    참여 의사를 밝혀 주시거나 이 사안을 의회에 상정해 주시고, 결과를 알려 주시면 고맙겠습니다.

    감사합니다.

    { $date }

    { $place }
    { $sender } 드림
ask-motion =
    “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인 참여 결의안

    { $name }

    주문

    1. 캠페인에 참여한다.
    2. 단체장에게 캠페인 사무국에 참여 의향서를 제출하고 담당자를 지정할 것을 요청한다({ $address }).
    3. 단체장에게 주민 및 단체와 함께 캠페인 프로필을 준비할 것을 요청한다.
    4. 1년 이내에 그 결과를 의회에 보고하도록 한다.

    제안 이유

    인권은 무엇보다 사람들이 사는 곳에서 실현된다. 유엔 인권이사회는 결의 제45/7호에서 지방정부의 역할을 인정하였다.
    세계지방정부연합(UCLG) 사회통합·참여민주주의·인권위원회의 캠페인은 인권을 업무의 나침반으로 삼는 지방정부를 한데 모은다. 모든 지방정부와 지역정부가 UCLG 회원이 아니어도 무료로 참여할 수 있다.
