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
members-all = 전체
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
