# The campaign page: aims, how to take part, documents.

campaign-title = 活动介绍
campaign-description = “到2030年实现10、100、1000个人权城市和地区”倡导活动的目标、加入条件、参与方式和各轮日期。
campaign-lead = “到2030年实现10、100、1000个人权城市和地区”倡导活动汇聚愿意以人权指引工作的地方政府。到2030年，应有一千个地方政府加入。
campaign-origin = 本活动由世界城市和地方政府联合组织（世界城地组织，UCLG）社会包容、参与式民主和人权委员会与参与活动的地方政府共同开展。

campaign-aims-title = 四个目标
campaign-aim-connect = <strong>相互联系。</strong>一座城市或一个地区为人权所做的工作，值得让其他地方知道。本活动本着团结精神，跨越国界联结各地的举措。
campaign-aim-grow = <strong>发展壮大。</strong>让人权城市和地区运动更广泛、更有力。
campaign-aim-heard = <strong>发出声音。</strong>地方行动应当在世界上更有分量：在人权体系和联合国中，地方政府需要有自己的声音。
campaign-aim-adopt = <strong>落到实处。</strong>本活动鼓励地方政府建立自己的人权框架，例如制定宪章或计划，设立人权工作机构。

campaign-definition-title = 什么是人权城市？
campaign-definition = 根据2011年的《光州宣言》，人权城市既是一个地方共同体，也是地方环境中的一种社会政治进程，人权作为基本价值和指导原则在其中发挥关键作用。换句话说，它既是一个地方，也是一种工作方式，而且永无止境。

campaign-who-title = 谁可以加入
campaign-who = 所有地方和区域政府均可加入：市镇、都市圈、省、大区以及它们的网络，不论规模大小和权限范围。加入免费，也不必是世界城地组织的会员。

campaign-steps-title = 如何参与
campaign-step-interest = <strong>表达意向。</strong>请填写<a data-l10n-name="join">本网站的表单</a>，用时不到五分钟。
campaign-step-confirm = <strong>确认邮箱。</strong>我们会立即通过电子邮件向联系人发送链接。
campaign-step-answer = <strong>等待回复。</strong>秘书处会阅读您提交的内容并给予答复。
campaign-step-profile = <strong>完成简介。</strong>请说明人权对您的工作有何意义、您能为本活动带来什么。您可以保存填写的内容，稍后继续。

campaign-levels-title = 加入承诺与成员
campaign-level-pledge = <strong>加入承诺：</strong>秘书处已通过该地方政府的参与意向书。从此，该地方政府会列在本网站上。
campaign-level-member = <strong>成员：</strong>秘书处也已通过该地方政府的简介。该地方政府由此成为人权城市或地区。
campaign-benefits-title = 成员可以获得什么
campaign-benefit-network = 一个与其他地方政府交流经验的网络。
campaign-benefit-voice = 面向联合国的发声渠道。
campaign-benefit-events = 参加国际活动的机会，例如在光州举行的世界人权城市论坛。
campaign-benefit-profile = 在本网站上展示自身工作的公开简介。

campaign-waves-title = 轮次与日期
campaign-waves-text = 本活动分轮进行。每一轮都会开放到截止日在全球各地全部结束为止，即于次日协调世界时（UTC）12:00截止。两轮之间，表单同样开放。
campaign-waves-name = 轮次
campaign-wave = 第{ $number }轮
campaign-wave-opens = 开始
campaign-wave-closes = 截止
# The closing date of a wave that is still open
campaign-wave-unannounced = 日期另行公布

campaign-questions-title = 常见问题
campaign-question-free = 需要付费吗？
campaign-answer-free = 不需要。加入和继续参与都不收取任何费用。
campaign-question-uclg = 必须是世界城地组织的会员吗？
campaign-answer-uclg = 不必。本活动向所有地方和区域政府开放。
campaign-question-size = 我们的规模会不会太小？
campaign-answer-size = 不会。村庄可以加入，首都或大区也可以加入。
campaign-question-council = 需要议会作出决定吗？
campaign-answer-council = 本活动不作此要求。提交表单的人须声明自己已获授权。如果您所在地的规定要求议会作出决定，请先通过决定；之后可以把它添加到简介中。
campaign-question-checked = 秘书处审核什么？
campaign-answer-checked = 申请方是否为地方政府或地方政府网络，是否已经申请过，以及提交人是否有权代表该政府。
campaign-question-seen = 谁能看到我们填写的内容？
campaign-answer-seen = 地方政府的名称、类型、国家或地区、省／州／大区、网站和人口，以及决策负责人的姓名和职务，经秘书处审核通过后即公开。联系方式和您的留言仅供秘书处查看。详情请见<a data-l10n-name="privacy">隐私声明</a>。
campaign-question-late = 如果本轮已经截止怎么办？
campaign-answer-late = 您仍然可以提交表单。您的参与意向书将归入下一轮。
campaign-question-leave = 之后可以更正或撤回吗？
campaign-answer-leave = 可以，随时都可以。打开我们邮件中的专属链接，您就能更正填写内容或撤回申请。

campaign-documents-title = 可下载的文件
# Kind and size of a document, beside its title
campaign-document-size = PDF，{ $size } KB
