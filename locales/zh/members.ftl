# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = 非洲
members-section-asia-pacific = 亚太
members-section-eurasia = 欧亚
members-section-europe = 欧洲
members-section-latin-america = 拉丁美洲
members-section-middle-east-west-asia = 中东和西亚
members-section-north-america = 北美洲

# The list
members-title = 参与方
members-description = 人权城市和地区以及承诺成为其中一员的地方政府：地图与列表，可搜索和筛选。

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $goal }个中的{ $count }个
members-map = 地图
members-map-label = 世界地图。下方列表的内容与地图相同。

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
   *[other] { $count }个地方政府，包括{ $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = 相邻的多个
members-map-whole = 显示全球
members-map-area = 仅显示所选的地图区域。

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
   *[other] 其中{ $count }个在地图上没有位置。
}
members-credit = 地图：Natural Earth。地名：<a data-l10n-name="places">GeoNames</a>，<a data-l10n-name="licence">CC BY 4.0</a>。

# Searching and choosing
members-search = 搜索
members-search-hint = 名称或地名，任何语言和文字均可
members-level = 级别
members-level-pledge = 加入承诺
members-section = 世界区域
members-wave-label = 轮次
members-wave = 第{ $number }轮
members-all = 全部
members-sort = 排序
members-sort-name = 按名称
members-sort-joined = 最新在前
members-show = 显示
members-reset = 显示全部
members-found = { $count ->
   *[other] { $count }个地方政府
}
members-empty = 这里还没有地方政府。贵方可以成为第一个。
members-none = 没有匹配的结果。
members-pages = 列表页
members-page = 第{ $page }页，共{ $pages }页
members-previous = 上一页
members-next = 下一页
