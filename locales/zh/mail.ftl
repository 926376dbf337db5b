# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = 尊敬的女士／先生：
mail-closing = 谨致问候
mail-signature = “到2030年实现10、100、1000个人权城市和地区”倡导活动秘书处
mail-reference = 受理编号：{ $reference }
mail-automatic = 本邮件由系统自动发送。您可以直接回复，回复将送达秘书处。
# Before a link that stands in a line of its own
mail-link-hint = 如果按钮无法使用，请将以下链接复制到浏览器中打开：

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = 请确认您的电子邮箱地址（{ $reference }）
mail-confirm-text = 有一个地方政府希望加入“到2030年实现10、100、1000个人权城市和地区”倡导活动，您的邮箱地址在我们的网站上被填为其联系方式。
mail-confirm-action = 请打开以下页面，确认邮箱地址。链接有效期为30天。
mail-confirm-button = 确认地址
mail-confirm-not-me = 如果不是您本人所为，请打开同一页面，选择“不是我本人”。此后您将不再收到相关邮件。

# Confirmed: the receipt
mail-receipt-subject = 我们已收到您的参与意向书（{ $reference }）
mail-receipt-text = 谢谢。您的邮箱地址已确认，参与意向书已送达秘书处。
mail-receipt-next = 秘书处将阅读您填写的内容，并通过电子邮件答复。您目前无须进行任何操作。
mail-receipt-action = 您可以随时在专属页面查看办理进度。该链接仅供您所在的地方政府使用，请勿转给他人。
mail-receipt-button = 打开专属页面
mail-receipt-answers = 您填写的内容
