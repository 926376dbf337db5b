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
members-map-number = 位置相近的多个地方政府
members-map-whole = 显示全球
members-map-area = 仅显示您所选的地图区域。

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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] 全部
}
members-sort = 排序
members-sort-name = 按名称
members-sort-joined = 最新在前
members-show = 显示
members-reset = 显示全部
members-found = { $count ->
   *[other] { $count }个地方政府
}
members-empty = 这里还没有地方政府。您所在的地方政府可以成为第一个。
members-none = 没有匹配的结果。
members-pages = 列表页
members-page = 第{ $page }页，共{ $pages }页
members-previous = 上一页
members-next = 下一页

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name }参与“到2030年实现10、100、1000个人权城市和地区”倡导活动。
members-member-since = 自{ $date }起成为本活动成员
members-pledge-since = 加入承诺：{ $date }
members-is-member = 本活动成员
members-is-pledge = 已作出加入承诺
members-leader = 决策负责人
members-no-profile = 简介尚未发布。
members-facts = 概览
members-offers = 可以为其他地方政府提供什么
members-seeks = 希望从其他地方政府获得什么
members-decision-file = 阅读决定（PDF）
members-original = 原文：{ $language }
members-translation = 译文：{ $language }
members-wrong = 发现错误？请告知我们

# The page of one that was public and is no more; it does not say which
members-gone-title = 不再参与本活动
members-gone-text = 曾在此展示的地方政府已不再参与本活动，其页面已撤下。

# The badge that a local government puts on its own website, and the certificate
members-badge-title = 徽标与证书
members-badge-text = 请将以下代码复制到您所在地方政府的网站。徽标始终显示当前状态。
members-badge-alt = { $name }：人权城市和地区倡导活动徽标
members-badge-member = 本活动成员
members-badge-pledge = 我们已承诺加入
members-badge-name = 人权城市
members-certificate-link = 可打印的证书
members-certificate-title = 证书
members-certificate-member = 是“到2030年实现10、100、1000个人权城市和地区”全球倡导活动的成员，并在公开简介中介绍了其人权工作。
members-certificate-pledge = 在“到2030年实现10、100、1000个人权城市和地区”全球倡导活动中承诺成为人权城市或地区。
members-certificate-dated = 于{ $date }从活动网站打印。是否仍然有效，请见：

# Open data
members-data-title = 开放数据
members-data-description = 加入承诺与成员名单，以JSON、CSV、GeoJSON和Atom格式提供，可自由使用。
members-data-text = 这些页面的内容也可供计算机程序使用。文件始终与页面同步，按编号排列。每个编号只使用一次。
members-data-json = 全部字段；含义见模式文件
members-data-csv = 用于电子表格；UTF-8
members-data-geojson = 用于地图；仅包括有位置信息的地方政府
members-data-atom = 用于关注更新
members-data-schema = JSON模式
members-data-licence = 注明来源即可使用和分享这些数据（包括修改后的数据）：<a data-l10n-name="licence">知识共享署名4.0</a>。坐标来自<a data-l10n-name="places">GeoNames</a>，采用相同许可。

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = 字段说明
members-fields-name = 字段
members-fields-meaning = 含义
members-fields-shape = 格式
members-fields-example = 示例
members-field-number = 列表中的编号，只使用一次
members-field-wave = 加入时所在的活动轮次
members-field-pledged-on = 参与意向书通过的日期
members-field-member-on = 简介通过的日期
members-field-latitude = 所在地纬度（WGS 84）
members-field-longitude = 所在地经度（WGS 84）
members-field-page = 在本网站上的英文页面
members-shape-number = 整数
members-shape-degrees = 小数，单位为度
members-shape-text = 文本
members-shape-word = 下列词语之一：
members-shape-words = 由下列词语组成的列表：
members-shape-country = ISO 3166-1规定的两个字母
members-shape-day = 年月日、年月或年份（ISO 8601）
members-shape-address = 网址
members-shape-empty = 可以为空
