# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = 人权城市和地区
site-description = “到2030年实现10、100、1000个人权城市和地区”全球倡导活动：阅读邀请函，加入本活动。
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } - { $site }
site-skip = 跳到主要内容
# Between a label and its value, with the spaces of the language.
site-colon = ：

# Navigation
site-nav-label = 主导航
site-nav-letter = 邀请函
site-nav-campaign = 活动介绍
site-nav-members = 参与方
site-nav-join = 加入本活动
# Read by screen readers before the name of the current language
site-language = 语言
site-footer-committee = 世界城市和地方政府联合组织（世界城地组织，UCLG）社会包容、参与式民主和人权委员会
site-footer-label = 关于本网站
site-footer-ask = 呼吁您所在的地方政府加入
site-footer-contact = 联系秘书处
site-footer-privacy = 隐私声明
site-footer-accessibility = 无障碍声明
# Printed at the foot of a page, before its address
site-print-address = 本页网址：

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
   *[other] 成员
}
site-pledges-label = { $count ->
   *[other] 加入承诺
}
site-goal-label = 目标：到2030年达到1000个
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = 成员：{ $members }。加入承诺：{ $pledges }。目标：到2030年达到1000个。

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = 第{ $number }轮现已开放
site-wave-until = 截止日期：{ $date }（以全球最晚时区为准）
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = 本轮将于协调世界时（UTC）{ $date }{ $time }截止。
site-wave-unknown-end = 截止日期另行公布
site-wave-between = 下一轮尚未开放
site-wave-between-text = 您现在仍可加入：您的参与意向书将归入下一轮。
site-campaign-ended = 本活动已结束
site-campaign-ended-text = 表单已关闭。如需与我们联系，请使用以下地址：

# Forms
site-optional = 选填
site-error-prefix = 错误：
site-error-summary = 存在问题
site-choose = 请选择

# Error pages: a title and a sentence each
site-error-home = 前往邀请函
site-error-not-found = 未找到页面
site-error-not-found-text = 如果网址是您输入的，请检查是否正确。如果您是点击链接而来，该链接可能已过时或不完整。
site-error-bad-request = 无法读取此请求
site-error-bad-request-text = 其中部分内容已损坏或不符合要求。请返回，核对您填写的内容，然后重试。
site-error-forbidden = 不允许此操作
site-error-forbidden-text = 未作任何更改。如果您是通过其他网站来到这里的，请直接打开本页面后重试。
site-error-too-large = 一次提交的内容过多
site-error-too-large-text = 请返回，精简您填写的内容，然后重新提交。
site-error-too-many = 尝试次数过多
site-error-too-many-text = 请等待几分钟，然后重试。
site-error-unavailable = 目前无法保存
site-error-unavailable-text = 这一情况不会持续太久，请过几分钟再试。
site-error-internal = 我们的系统出现错误
site-error-internal-text = 我们已记录此错误，并将进行排查。请稍后重试。
# $id is a short code that helps the secretariat to find the error
site-error-request-id = 如就此与我们联系，请提供以下代码：{ $id }

# Kinds of local government
site-kind-municipality = 市镇（基层地方政府）
site-kind-metropolitan = 都市圈或跨市镇机构
site-kind-province = 省／郡
site-kind-region = 大区／州
site-kind-network = 地方政府协会或网络
site-kind-other = 其他

# States of an expression of interest
site-state-unconfirmed = 邮箱未确认
site-state-received = 已收到
site-state-under-review = 审核中
site-state-needs-information = 需补充信息
site-state-pledged = 已承诺加入
site-state-profile-submitted = 已提交简介
site-state-member = 成员
site-state-declined = 未通过
site-state-withdrawn = 已撤回
site-state-archived = 已归档

# The name of this country where CLDR’s is not used
site-country-ps = 巴勒斯坦国

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
   *[other] 请在{ $count }分钟后重试。
}
# The picture shown where a page is shared
site-share-picture = 数字10、100、1000，一千个圆点，以及2030年

# The store cannot be written: what was sent comes back
site-again-text = 您提交的内容未能保存。所有内容均保留在此：请过几分钟重新提交。
site-again-button = 重新提交
