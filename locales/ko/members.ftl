# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = 아프리카
members-section-asia-pacific = 아시아·태평양
members-section-eurasia = 유라시아
members-section-europe = 유럽
members-section-latin-america = 라틴아메리카
members-section-middle-east-west-asia = 중동·서아시아
members-section-north-america = 북아메리카

# The list
members-title = 참여 정부
members-description = 인권도시와 지역, 그리고 인권도시가 되기로 서약한 지방정부를 지도와 목록에서 찾아볼 수 있습니다.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $goal }개 중 { $count }개
members-map = 지도
members-map-label = 세계 지도. 아래 목록의 내용은 지도와 같습니다.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
   *[other] 지방정부 { $count }곳({ $name } 등)
}

# In the legend of the map, beside a dot with a number in it
members-map-number = 가까이 있는 여러 곳
members-map-whole = 전 세계 보기
members-map-area = 지도에서 선택한 부분만 표시됩니다.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
   *[other] 이 가운데 { $count }곳은 지도에 표시되지 않습니다.
}
members-credit = 지도: Natural Earth. 지명: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = 검색
members-search-hint = 이름이나 지명, 모든 언어와 문자로 검색할 수 있습니다
members-level = 단계
members-level-pledge = 서약
members-section = 권역
members-wave-label = 차수
members-wave = 제{ $number }차
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] 전체
}
members-sort = 정렬
members-sort-name = 이름순
members-sort-joined = 최신순
members-show = 보기
members-reset = 모두 보기
members-found = { $count ->
   *[other] 지방정부 { $count }곳
}
members-empty = 아직 게시된 지방정부가 없습니다. 첫 번째 참여 정부가 되어 주십시오.
members-none = 일치하는 결과가 없습니다.
members-pages = 목록 페이지
members-page = { $pages }쪽 중 { $page }쪽
members-previous = 이전 페이지
members-next = 다음 페이지

# One pledge or member. $date is a day, a month or a year.
members-one-description = “2030년까지 10, 100, 1000개 인권도시와 지역” 캠페인에 참여하는 { $name }.
members-member-since = 캠페인 회원 · { $date }부터
members-pledge-since = 캠페인 서약: { $date }
members-is-member = 캠페인 회원
members-is-pledge = 캠페인 서약
members-leader = 의사결정권자
members-no-profile = 프로필이 아직 게시되지 않았습니다.
members-facts = 한눈에 보기
members-offers = 다른 지방정부에 제공할 수 있는 것
members-seeks = 다른 지방정부에서 얻고자 하는 것
members-decision-file = 결정문 읽기(PDF)
members-original = 원문: { $language }
members-translation = 번역: { $language }
members-wrong = 잘못된 내용이 있으면 알려 주십시오

# The page of one that was public and is no more; it does not say which
members-gone-title = 더 이상 캠페인에 참여하지 않습니다
members-gone-text = 여기에 소개되었던 지방정부는 더 이상 캠페인에 참여하지 않습니다. 해당 페이지는 삭제되었습니다.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = 배지와 증서
members-badge-text = 이 코드를 귀 지방정부의 웹사이트에 복사해 넣으십시오. 배지는 항상 현재 상태를 보여 줍니다.
members-badge-alt = { $name }: 인권도시와 지역 캠페인 배지
members-badge-member = 캠페인 회원
members-badge-pledge = 서약한 지방정부
members-badge-name = 인권도시
members-certificate-link = 인쇄용 증서
members-certificate-title = 증서
members-certificate-member = 위 지방정부는 글로벌 캠페인 “2030년까지 10, 100, 1000개 인권도시와 지역”의 회원입니다. 공개 프로필을 통해 인권을 위한 활동을 알리고 있습니다.
members-certificate-pledge = 위 지방정부는 글로벌 캠페인 “2030년까지 10, 100, 1000개 인권도시와 지역”에서 인권도시 또는 인권지역이 되기로 서약하였습니다.
members-certificate-dated = 캠페인 웹사이트에서 출력한 날짜: { $date }. 유효 여부는 다음 주소에서 확인할 수 있습니다.

# Open data
members-data-title = 공개 데이터
members-data-description = 서약과 회원 목록을 JSON, CSV, GeoJSON, Atom 형식으로 자유롭게 이용할 수 있습니다.
members-data-text = 이 페이지의 내용은 컴퓨터 프로그램에서도 이용할 수 있습니다. 파일은 항상 페이지와 같은 최신 상태이며 번호순입니다. 번호는 한 번만 부여됩니다.
members-data-json = 모든 필드. 뜻은 스키마에 설명되어 있습니다
members-data-csv = 스프레드시트용, UTF-8
members-data-geojson = 지도용. 위치가 있는 지방정부만 포함됩니다
members-data-atom = 새 소식을 받아 보기 위한 피드
members-data-schema = JSON 스키마
members-data-licence = 출처를 밝히면 데이터를 자유롭게 이용하고 공유할 수 있으며, 변경한 것도 마찬가지입니다: <a data-l10n-name="licence">크리에이티브 커먼즈 저작자표시 4.0</a>. 좌표의 출처는 같은 라이선스의 <a data-l10n-name="places">GeoNames</a>입니다.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = 필드
members-fields-name = 필드
members-fields-meaning = 뜻
members-fields-shape = 형식
members-fields-example = 예
members-field-number = 목록의 번호. 한 번만 부여됩니다
members-field-wave = 참여한 캠페인 차수
members-field-pledged-on = 참여 의향서가 승인된 날짜
members-field-member-on = 프로필이 승인된 날짜
members-field-latitude = 위치의 위도(WGS 84)
members-field-longitude = 위치의 경도(WGS 84)
members-field-page = 이 사이트의 페이지(영어)
members-shape-number = 정수
members-shape-degrees = 소수(도 단위)
members-shape-text = 텍스트
members-shape-word = 다음 낱말 중 하나:
members-shape-words = 다음 낱말의 목록:
members-shape-country = ISO 3166-1에 따른 두 글자
members-shape-day = 연월일, 연월 또는 연도(ISO 8601)
members-shape-address = 웹 주소
members-shape-empty = 비어 있을 수 있음
