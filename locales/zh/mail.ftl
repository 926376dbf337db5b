# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = 尊敬的女士／先生：
mail-closing = 谨致问候
mail-signature = “到2030年实现10、100、1000个人权城市和地区”倡导活动秘书处
mail-reference = 受理编号：{ $reference }
mail-reply = 您可以直接回复本邮件，回复将送达秘书处。
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

# The address has not been confirmed after three days: once
mail-reminder-subject = 提醒：请确认您的电子邮箱地址（{ $reference }）
mail-reminder-text = 有一个地方政府希望加入“到2030年实现10、100、1000个人权城市和地区”倡导活动，三天前，您的邮箱地址在我们的网站上被填为其联系方式。该地址尚未确认。
mail-reminder-last = 我们不会再发送提醒。如未确认，参与意向书将在提交30天后删除。

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = 您的专属链接（{ $reference }）
mail-link-text = 以下是您所在地方政府专属页面的新链接。此前的链接仍然有效。
mail-link-known = 您所在的地方政府此前已使用本邮箱地址提交参与意向书，此次未保存任何新内容。以下是其专属页面的新链接，您可以在该页面查看和更正全部内容。
mail-link-unasked = 如果您并未提出此请求，则无须进行任何操作。

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = 另有一份关于您所在地方政府的参与意向书（{ $reference }）
mail-namesake-text = 有人使用另一邮箱地址，为一个同名的地方政府提交了参与意向书。您的参与意向书保持不变，两份均由秘书处查看。如果您知道此事，则无须进行任何操作；如果情况有误，请回复本邮件。

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
   *[other] 请确认{ $count }份参与意向书
}
mail-merged-text = 有地方政府希望加入“到2030年实现10、100、1000个人权城市和地区”倡导活动，您的邮箱地址在短时间内多次在我们的网站上被填为其联系方式。为避免邮件过多，我们将其合并为一封发送给您。
mail-merged-action = 请逐一打开页面，确认邮箱地址，或选择“不是我本人”。
mail-merged-list = 等待您答复的参与意向书

# Receipts
mail-corrected-subject = 我们已收到您的更正（{ $reference }）
mail-corrected-text = 您的更正已保存。秘书处已获知这一情况。
mail-proposed-text = 您的更正已送达秘书处。审核通过之前，公开页面显示原有内容。
mail-withdrawn-subject = 您的参与意向书已撤回（{ $reference }）
mail-withdrawn-text = 参与意向书已按您的意愿撤回，不再显示在公开页面上。六个月后，我们将删除联系信息。您可以随时提交新的参与意向书。

# A change of the contact person
mail-takeover-subject = 请确认您是新联系人（{ $reference }）
mail-takeover-text = 一个参与“到2030年实现10、100、1000个人权城市和地区”倡导活动的地方政府将您的邮箱地址指定为其新的联系方式。
mail-takeover-ignore = 如果情况不属实，您无须进行任何操作。
mail-told-subject = 您所在地方政府的联系人已更换（{ $reference }）
mail-told-text = 您所在地方政府的联系邮箱地址已更改，新地址已经确认。您的专属链接已失效。
mail-told-action = 如果情况不属实，请在30天内打开以下页面提出异议。届时将由秘书处作出决定。
mail-told-button = 对更改提出异议

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = 您的简介尚未提交（{ $reference }）
mail-profile-text = 您所在地方政府的加入承诺已显示在公开页面上，谢谢。要成为本活动成员，还差一步：填写简介，回答本活动提出的问题。我们尚未收到您的简介。
mail-profile-action = 您可以在专属页面填写简介，随时保存，稍后继续。该链接仅供您所在的地方政府使用，请勿转给他人。
mail-profile-last = 这是我们最后一次提醒。您的加入承诺保持不变，您可以随时完成简介。

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = 请确认第二个电子邮箱地址（{ $reference }）
mail-second-text = 有一个地方政府正在参与或希望加入“到2030年实现10、100、1000个人权城市和地区”倡导活动，您的邮箱地址在我们的网站上被填为其第二个邮箱地址。确认后，您将收到我们发给联系人的邮件副本。
mail-copy-text = 本邮件是我们发给您所在地方政府联系人的邮件副本，不含链接。

# A person’s data was erased. Without anything about the person.
mail-erased-subject = 您的个人信息已删除（{ $reference }）
mail-erased-text = 我们已删除联系信息，以及因本活动保存的与您有关的其他全部信息。如果您所在的地方政府已显示在公开页面上，将继续显示，但不含联系人信息。
mail-erased-last = 这是我们发送到该地址的最后一封邮件。邮件送达后，该地址也将删除。
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = 请补充一些信息（{ $reference }）
mail-needs-information-text =
    感谢您提交的内容。为继续办理，我们需要您补充一些信息。

    您可以在专属页面更正和补充所填内容，也可以直接回复本邮件。
mail-pledged-subject = 祝贺您：加入承诺已公布（{ $reference }）
mail-pledged-text =
    祝贺您！秘书处已通过您的参与意向书。您所在的地方政府现已列入承诺成为人权城市和地区的名单。

    公开页面显示名称、类型、国家或地区、省／州／大区、网站和人口，以及决策负责人的姓名和职务。联系信息和您给我们的留言不会公开。

    下一步是填写简介，即回答本活动的问题。您可以在专属页面逐步填写，所填内容会保存下来。简介通过后，您所在的地方政府即成为成员。
mail-member-subject = 祝贺您：您所在的地方政府已成为成员（{ $reference }）
mail-member-text =
    祝贺您！秘书处已通过您的简介。您所在的地方政府现已成为本活动的成员，并列入人权城市和地区名单。

    您的简介已公开。如有不准确之处或发生变化，您可以随时在专属页面更正。秘书处通过更正后，公开页面即显示更正后的内容。
mail-public-page = 您的公开页面
mail-declined-subject = 关于您的参与意向书（{ $reference }）
mail-declined-not-local-government =
    感谢您关注本活动。地方和区域政府及其协会和网络均可加入。据我们了解，您所代表的是其他类型的组织，因此我们未能通过您的参与意向书。

    如果我们理解有误，请回复本邮件，我们将重新审核。
mail-declined-duplicate =
    感谢您关注本活动。我们已收到同一地方政府的参与意向书，并将继续办理该份意向书。本邮件所涉的意向书已办结，您无须进行任何操作。

    如果您不知道另一份意向书，或者联系人已更换，请回复本邮件。
mail-declined-authority =
    感谢您关注本活动。我们未能核实参与意向书是代表该地方政府提交的，因此未能通过。

    如果您能够证明这一点，例如从该地方政府的官方邮箱发来邮件，请回复本邮件，我们将重新审核。
mail-declined-scope =
    感谢您关注本活动。我们认真阅读了您的参与意向书，但其内容与本活动的宗旨不符，因此未能通过。

    如果我们理解有误，请回复本邮件，我们将重新审核。
mail-declined-spam =
    我们收到了来自本邮箱的一份参与意向书，但其内容像是广告或自动生成的信息，因此未能通过。

    如果它确由地方政府填写，请回复本邮件，我们将重新审核。

# To somebody who only wrote a message: erased
mail-erased-messages-subject = 您的个人信息已删除
mail-erased-messages = 我们已删除您写给我们的内容以及您的邮箱地址。我们没有保存与您有关的其他任何信息。
