# The form of the expression of interest, and its receipt page.

join-title = 加入本活动
join-intro = 地方政府可通过本表单表达加入“到2030年实现10、100、1000个人权城市和地区”倡导活动的意向。填写用时不到五分钟，加入无须付费。
join-next-steps = 提交后，我们会立即向联系人发送电子邮件，以确认邮箱地址。随后，秘书处将阅读您填写的内容并给予答复。
join-print-hint = 如需事先获得批准，您可以打印本页面，在纸上填写。
join-optional-hint = 除标有“选填”的项目外，其余项目均为必填。

# Sections; each says who will see the answers
join-section-government = 地方政府信息
join-section-leader = 决策负责人
join-section-contact = 联系人
join-section-message = 其他信息
join-section-send = 提交之前
join-public-hint = 此部分内容经秘书处审核通过后将向公众公开。
join-private-hint = 此部分内容仅秘书处可见。

# Fields: label and hint
join-government-name = 地方政府名称
join-government-name-hint = 请使用当地语言和文字，按官方写法填写。
join-latin-name = 拉丁字母名称
join-latin-name-hint = 仅在与上述名称不同时填写。
join-kind = 地方政府类型
join-country = 国家或地区
join-region = 省／州／大区
join-region-hint = 用于区分同名的地方。
join-website = 官方网站
join-website-hint = 例如：https://www.example.org
join-population = 人口
join-population-hint = 请填写整数，估算数即可。
join-leader-name = 决策负责人姓名
join-leader-name-hint = 例如市长、主席、省长或州长。
join-leader-office = 决策负责人职务
join-leader-office-hint = 例如市长、主席、副市长。
join-contact-name = 联系人姓名
join-contact-role = 联系人职位
join-contact-email = 联系人电子邮箱地址
join-contact-email-hint = 我们将向此地址发送链接，用于打开您所在地方政府的专属页面。
join-contact-phone = 电话
join-contact-phone-hint = 请包含国家代码，例如+34 933 428 750。
join-second-email = 第二个电子邮箱地址
join-second-email-hint = 用于接收我们邮件的副本，例如您所在部门的公用邮箱。
join-correspondence-locale = 通信语言
join-message = 您为何希望加入？
join-message-hint = 最多{ $max }个字符。可使用任何语言填写。
join-authorised = 本人获授权代表上述地方政府提交本参与意向书。
join-privacy = 本人已阅读<a data-l10n-name="privacy">隐私声明</a>，并同意将所填内容用于本活动。
join-trap = 请将此栏留空
join-submit = 提交参与意向书

# Notices above the form
join-between-waves = 下一轮尚未开放。您的参与意向书将归入下一轮。
join-foreign = 您填写的内容是经由其他网站提交的，因此未予保存。所有内容均保留在下方：请核对后从本页面提交。
join-unavailable = 目前无法保存，因此您填写的内容未能保存。所有内容均保留在下方：请过几分钟重新提交。
join-already-confirmed = 本参与意向书已经确认，无法再通过此表单修改。如需更正，请使用我们发送给您的专属链接。
join-ended = 本活动已结束，表单已关闭。您填写的内容未予保存。所有内容均保留在下方，您可以复制后发送至以下地址：

# Errors, shown beside the field and in the summary
join-error-government-name-missing = 请输入地方政府名称
join-error-kind-missing = 请选择地方政府类型
join-error-country-missing = 请选择国家或地区
join-error-website-invalid = 请输入格式正确的网址，例如https://www.example.org
join-error-population-invalid = 请以整数形式输入人口，例如120000
join-error-leader-name-missing = 请输入决策负责人姓名
join-error-leader-office-missing = 请输入决策负责人职务
join-error-contact-name-missing = 请输入联系人姓名
join-error-contact-role-missing = 请输入联系人职位
join-error-contact-email-missing = 请输入联系人电子邮箱地址
join-error-contact-email-invalid = 请输入格式正确的联系人电子邮箱地址，例如name@example.org
join-error-contact-email-local = 联系人电子邮箱地址的@之前含有大多数邮件服务器无法处理的文字。请输入@之前仅使用基本拉丁字母的地址
join-error-second-email-invalid = 请输入格式正确的第二个电子邮箱地址，例如name@example.org
join-error-second-email-local = 第二个电子邮箱地址的@之前含有大多数邮件服务器无法处理的文字。请输入@之前仅使用基本拉丁字母的地址
join-error-second-email-same = 请输入与联系人邮箱不同的第二个电子邮箱地址，或将此栏留空
join-error-correspondence-locale-missing = 请选择通信语言
join-error-authorised-missing = 请确认您已获授权提交本参与意向书
join-error-privacy-missing = 请确认您已阅读隐私声明
# $field is the label of the field
join-error-too-long = { $field }：最多可填写{ $max }个字符
join-error-unprintable = { $field }：请删除无法显示的字符，例如换行符或控制字符

# Receipt page
join-receipt-title = 感谢您的提交，请确认您的电子邮箱地址
join-receipt-saved = 您的参与意向书已保存。
join-receipt-reference = 您的受理编号
join-receipt-mail = 我们已向联系人发送电子邮件。请在30天内打开邮件中的链接，确认邮箱地址。
join-receipt-no-mail = 几分钟后仍未收到邮件？请查看垃圾邮件文件夹。如果仍未找到，请与我们联系，并注明受理编号。
join-receipt-next = 后续步骤
join-receipt-next-confirm = 联系人确认邮箱地址。
join-receipt-next-receipt = 我们发送回执，其中附有专属链接，可用于查看办理进度。
join-receipt-next-review = 秘书处阅读您填写的内容，并通过电子邮件答复。
join-receipt-confirmed = 邮箱地址已确认。我们已向联系人发送附有专属链接的回执。

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = 几分钟内有大量表单从您所在的网络提交，因此您填写的内容尚未保存。所有内容仍保留在此页面上。
# What search engines and shared links say of the form
join-description = 地方政府表达加入“到2030年实现10、100、1000个人权城市和地区”倡导活动意向的表单。免费填写，用时不到五分钟。
