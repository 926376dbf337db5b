# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = 隐私声明
notice-privacy-description = 本活动使用哪些个人数据、为何使用、使用多久，以及您享有哪些权利。
notice-privacy-version = 版本{ $version }，{ $date }

# Who is responsible
notice-privacy-controller-title = 责任方
notice-privacy-controller = 数据控制者是世界城市和地方政府联合组织（世界城地组织，UCLG），由其社会包容、参与式民主和人权委员会设在巴塞罗那的秘书处具体负责。有关您的数据的所有问题，均由秘书处答复：<a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = 我们收集的数据
notice-privacy-data-public = <strong>公开的填写内容：</strong>地方政府的基本情况、决策负责人的姓名和职务，以及简介。这些内容经秘书处审核通过后才会发布。决定文件的PDF仅在您选择发布时才会发布。
notice-privacy-data-private = <strong>仅供秘书处使用的填写内容：</strong>联系人的姓名、职位、电子邮箱地址和电话，第二个电子邮箱地址，通信语言，您的留言，以及您在表单中所作的确认。
notice-privacy-data-source = 这些数据来自表单、寄给秘书处的电子邮件或信函，或秘书处保存的早前加入的成员名单。您的姓名也可能是您所在地方政府的其他人提供给我们的。

# Purposes and legal bases
notice-privacy-purpose-title = 我们为何使用您的数据及其法律依据
notice-privacy-purpose = 我们使用您的数据，是为了核查参与意向书、与您通信、展示有哪些参与方，以及统计加入承诺和成员的数量。是否通过参与意向书由人决定，不由计算机决定。加入本活动完全自愿。如缺少必填内容，我们无法处理参与意向书。
notice-privacy-basis-interest = <strong>正当利益：</strong>开展本活动、展示有哪些参与方、防止网站被滥用，均符合我们的正当利益（欧盟《通用数据保护条例》（GDPR）第6条第1款f项）。
notice-privacy-basis-consent = <strong>同意：</strong>对于选填内容，或由您勾选表示同意的事项，我们征求您的同意（GDPR第6条第1款a项）。您可以随时撤回同意。撤回之前所作的处理仍然合法。

# Who sees the data; e-mails
notice-privacy-access-title = 谁能看到您的数据
notice-privacy-access-private = 未公开的填写内容仅由秘书处使用。秘书处服务器的运维人员可能拥有技术访问权限。网站会记录谁查看或导出了个人数据。
notice-privacy-access-public = 世界上任何人都可以阅读已发布的内容，并将其作为开放数据下载（CC BY 4.0许可协议）。他人已制作的副本，我们无法收回。
notice-privacy-mail = 我们的电子邮件由秘书处的邮件服务器传送到您的邮件服务器。专属链接最长可在365天内打开您的专属页面。请勿将其转给他人。电子邮件发出后，我们仅以哈希值的形式保存该链接，无法由此还原链接。

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookie和技术数据
notice-privacy-technical = 公开页面不设置Cookie，不从其他网站加载任何内容，也不跟踪您。只有秘书处工作人员在登录时会获得一个Cookie，该Cookie为登录所必需。网站会截短IP地址，并且不予存储。网站日志不含姓名、电子邮箱地址和专属链接。

# How long; the items of a list, then a sentence
notice-privacy-retention-title = 我们保存您的数据多久
notice-privacy-retention-active = <strong>正在处理的参与意向书、加入承诺和成员：</strong>地方政府参与期间。
notice-privacy-retention-unconfirmed = <strong>邮箱未确认：</strong>第20天，参与意向书会列入秘书处的待办清单；第30天予以删除，除非秘书处决定保留。受理编号和日期会保留。
notice-privacy-retention-ended = <strong>未通过或已撤回：</strong>6个月。
notice-privacy-retention-mail = <strong>本网站上我们所发电子邮件的正文：</strong>12个月。
notice-privacy-retention-records = <strong>单独存放的可疑提交内容，以及关于何人何时做了何事的记录：</strong>24个月。
notice-privacy-retention-after = 月数从最后一次事件起计算。期满后，联系信息和自由填写的文字将被删除。此前的备份中可能仍保留这些内容。

# Rights and how to use them
notice-privacy-rights-title = 您的权利
notice-privacy-rights = 您有权查看您的数据、更正数据、要求删除数据、限制其使用，并以机器可读的文件形式获取数据。即使我们删除了某人的数据，相应的加入承诺或成员资格仍计入统计。
notice-privacy-rights-object = 基于与您自身情况有关的理由，<strong>您有权反对</strong>我们使用您的数据。
notice-privacy-rights-use = 您可以在专属页面上更正和补充填写内容，也可以撤回参与意向书。其他事项请联系秘书处。您会在一个月内得到答复：<a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = 您可以向数据保护机构投诉。在西班牙，该机构是西班牙数据保护局（Agencia Española de Protección de Datos）。

# Changes
notice-privacy-changes-title = 本声明的变更
notice-privacy-changes = 本声明如有变更，将更新版本和日期。对于每份参与意向书，我们都会保存其提交时适用的声明版本。

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = 无障碍声明
notice-accessibility-description = 本网站力求达到怎样的无障碍水平、我们如何测试、已知有哪些局限，以及如何向我们反映问题。
notice-accessibility-version = 版本{ $version }，{ $date }

# The standard
notice-accessibility-standard = 我们希望人人都能使用本网站。我们力求达到《Web内容无障碍指南》（WCAG）2.2的AA级要求。

# How it is tested; the last two are items of a list
notice-accessibility-test-title = 我们如何测试
notice-accessibility-test-automatic = <strong>自动测试：</strong>使用axe和Nu HTML Checker测试每一种语言。此类工具只能发现部分问题。
notice-accessibility-test-browser = <strong>在真实浏览器中测试：</strong>仅用键盘操作，宽度为320像素，不启用JavaScript，阿拉伯语从右到左显示。

# Known limits; the last two are items of a list
notice-accessibility-limits-title = 已知的局限
notice-accessibility-limits-translations = 邀请函以印度尼西亚语写成。其十二种译文尚未经母语人士审校。其他页面的译文也尚未经母语人士审校。
notice-accessibility-limits-people = 残障人士尚未测试过本网站。

# Feedback
notice-accessibility-feedback-title = 向我们反映问题
notice-accessibility-feedback = 如果有内容您无法阅读或使用，请联系秘书处，指明页面并说明问题。您也可以通过电子邮件申请加入本活动：<a data-l10n-name="email">{ $email }</a>
