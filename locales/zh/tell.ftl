# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = 不在名单上？
tell-missing-intro = 您所在的地方政府已加入本活动，但在本网站上找不到？请告知秘书处。如果尚未加入，可以在此加入：
tell-wrong-title = 报告错误
tell-wrong-intro = 请告知秘书处，该地方政府的哪些信息需要更正：
tell-description = 告知秘书处本活动名单中缺少某个地方政府，或有关信息有误。
tell-body-missing = 缺少哪个地方政府？它从何时开始参与？
tell-body-wrong = 哪里有误？正确的内容是什么？
tell-body-hint = 最多{ $max }个字符。可使用任何语言填写。
tell-email = 您的电子邮箱地址
tell-email-hint = 仅在您希望收到答复时填写。
tell-privacy = 只有秘书处会阅读此留言。留言在处理完毕六个月后删除。
tell-button = 发送给秘书处
tell-foreign = 您的留言是经由其他网站提交的，因此未予保存。所有内容均保留在此：请核对后从本页面发送。
tell-unavailable = 目前无法保存，因此您的留言未能保存。所有内容均保留在此：请过几分钟重新发送。
tell-error-body-missing = 请输入您的留言
tell-error-body-long = 您的留言：最多可填写{ $max }个字符
tell-error-body-unprintable = 您的留言：请删除无法显示的字符，例如控制字符
tell-error-email-invalid = 请输入格式正确的电子邮箱地址，例如name@example.org，或留空
tell-error-email-local = 您的电子邮箱地址的@之前含有大多数邮件服务器无法处理的文字。请输入@之前仅使用基本拉丁字母的地址
tell-receipt-title = 感谢您告知我们
tell-receipt-text = 秘书处已收到您的留言，并会进行核实。
tell-receipt-answer = 答复将发送到您提供的电子邮箱地址。
tell-reply-subject = 您发给人权城市和地区倡导活动秘书处的留言
