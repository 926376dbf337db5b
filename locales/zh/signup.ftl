# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = 请确认您的电子邮箱地址
signup-confirm-text = 有一个地方政府希望加入本活动，有人将您的邮箱地址填为其联系方式。请确认这是您本人所为，或您对此知情。
signup-confirm-button = 是，确认地址
signup-disown-button = 不是我本人
signup-disown-hint = 选择后，您将不再收到相关邮件，秘书处也会获知这一情况。
signup-confirmed-title = 谢谢，您的邮箱地址已确认
signup-confirmed-text = 我们已向您发送回执，其中包含您填写的全部内容和专属链接。秘书处将阅读您填写的内容，并通过电子邮件答复。
signup-disowned-title = 感谢您告知我们
signup-disowned-text = 您将不再收到与本参与意向书有关的邮件。秘书处已获知这一情况。如属误操作，请与我们联系，并注明受理编号。
signup-write-to = 联系秘书处：

# A link that is old, used, cut off or unknown: always this page
signup-link-title = 此链接已失效
signup-link-text = 链接可能已过期，或被您的邮件程序截断。请尝试将邮件中的完整链接复制到浏览器中打开。如果仍无法打开，请与我们联系；如有受理编号，请一并注明。

# The personal page
signup-title = 您的参与意向书
signup-reference = 受理编号
signup-state = 当前状态
signup-next = 后续步骤
signup-answers = 您填写的内容
signup-sent-on = 提交日期
signup-keep-link = 本页面仅供您所在的地方政府使用，请勿将链接转给他人。
signup-steps-label = 成为成员的步骤
signup-step-sent = 提交
signup-step-confirmed = 确认邮箱地址
signup-step-review = 秘书处审核
signup-step-pledged = 发布加入承诺
signup-step-member = 简介通过：成为成员
# Read by screen readers after a step
signup-step-done = 已完成
signup-step-current = 当前步骤

signup-next-unconfirmed = 请通过我们发送给您的链接确认您的电子邮箱地址。
signup-next-received = 秘书处将阅读您填写的内容，并通过电子邮件答复。您目前无须进行任何操作。
signup-next-under-review = 秘书处正在阅读您填写的内容，并将通过电子邮件答复。您目前无须进行任何操作。
signup-next-profile-submitted = 秘书处正在阅读您提交的简介，并将通过电子邮件答复。
signup-next-member = 您所在的地方政府已成为成员，并已列入人权城市和地区名单。
signup-next-declined = 本参与意向书未获秘书处通过，原因已通过电子邮件告知您。
signup-next-withdrawn = 本参与意向书已撤回。
signup-next-archived = 本参与意向书已关闭。

# A lost link: a new one is mailed
signup-lost-offer = 获取新链接
signup-lost-title = 获取新的专属链接
signup-lost-text = 请输入联系人电子邮箱地址。如果该地址对应某份参与意向书，我们将向该地址发送新链接。
signup-lost-email = 电子邮箱地址
signup-lost-button = 发送链接
signup-lost-done-title = 请查看您的邮箱
signup-lost-done-text = 如果该地址对应某份参与意向书，包含新链接的邮件很快就会送达。如果一小时内仍未收到，请查看垃圾邮件文件夹，或与我们联系。
signup-lost-email-invalid = 请输入格式正确的电子邮箱地址，例如name@example.org

# What a local government can do on its personal page
signup-actions = 您可以进行的操作
signup-correct = 更正填写内容
signup-contact = 更换联系人
signup-withdraw = 撤回申请

# Correcting the answers
signup-correct-title = 更正填写内容
signup-correct-text = 请修改已不准确的内容。秘书处会看到哪些内容有所改动。
signup-correct-public = 您所在的地方政府已在公开页面上显示。在秘书处审核通过新内容之前，公开页面将继续显示原有内容。
signup-correct-button = 保存更正
signup-corrected = 您的更正已保存。
signup-proposed = 您的更正已送达秘书处。审核通过之前，公开页面显示原有内容。
signup-unchanged = 未作任何更改。
signup-waiting = 等待秘书处审核的更正
signup-stale = 在您打开本页面之后，有人修改了填写内容。您的更正尚未保存，但均保留在本页面上。请与当前内容对照，然后重新保存。
signup-answers-now = 当前内容

# Changing the contact person
signup-contact-title = 更换联系人
signup-contact-text = 是否已由他人接手？您可以随时更换联系人。新的电子邮箱地址须通过我们发送至该地址的链接确认后方可生效。届时，我们将通知原地址，此前的所有专属链接随即失效。
signup-contact-button = 保存联系人
signup-contact-saved = 联系人已保存。
signup-contact-asked = 我们已向新地址发送链接。新地址一经确认即生效。
signup-contact-waiting = 尚未确认的新地址
# The page behind the link to the new address
signup-takeover-title = 请确认您是新联系人
signup-takeover-text = 一个参与本活动的地方政府将您的邮箱地址指定为其新的联系方式。请确认情况属实。
signup-takeover-button = 是，确认地址
signup-takeover-done-title = 谢谢，您已成为新联系人
signup-takeover-done-text = 我们已向您发送邮件，其中包含您的专属链接。
# The page behind the link to the old address
signup-object-title = 对更换联系人提出异议
signup-object-text = 您所在地方政府的联系邮箱地址已更改。如果您提出异议，秘书处会获知这一情况，并决定由谁担任联系人。在此之前，任何人都无法更改专属页面上的内容。
signup-object-button = 我对此更改提出异议
signup-object-done-title = 您的异议已记录
signup-object-done-text = 秘书处已获知这一情况，并将与您联系。在此之前，任何人都无法更改专属页面上的内容。
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = 有人对更换联系人提出了异议。在秘书处作出决定之前，此处的内容无法更改。

# Withdrawing
signup-withdraw-title = 要撤回参与意向书吗？
signup-withdraw-text = 撤回后，秘书处将停止处理，公开页面也将立即不再显示您所在的地方政府。您无法在此撤销这一操作，但可以随时提交新的参与意向书。
signup-withdraw-button = 是，撤回申请
signup-withdraw-back = 否，返回

# The page behind the link to the second address, and a line on the personal page
signup-second-title = 请确认第二个电子邮箱地址
signup-second-text = 有一个地方政府正在参与或希望加入本活动，您的邮箱地址被填为其第二个邮箱地址。确认后，您将收到我们发给联系人的邮件副本，不含链接。
signup-second-hint = 选择后，该地址将被删除，您将不再收到相关邮件。
signup-second-done-text = 今后您将收到我们发给联系人的邮件副本，不含链接。
signup-second-gone-text = 该地址已删除。您将不再收到相关邮件。
signup-second-waiting = 第二个邮箱地址，尚未确认

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = 几分钟内有大量链接请求来自您所在的网络，因此本次未发送链接。
