# The profile: the answers to the campaign's questions, on the personal page.

profile-title = 您的简介
profile-intro = 简介向公众展示您所在的地方政府为人权所做的工作。您可以分多次、用任何语言填写：已保存的内容会留在这里。
profile-member-text = 您的简介已公开。请修改不再准确的内容并提交；在秘书处通过之前，公众看到的是原来的简介。
profile-correction-waiting = 您的更正已送达秘书处。如果现在再作更改，请重新提交。
profile-waiting = 这是您提交的简介。秘书处正在审阅，并将通过电子邮件答复。
# How many required answers have been given
profile-progress = 已填写的必答项：{ $given }／{ $all }
profile-back = 简介的所有部分

# Before starting
profile-questions-title = 简介的问题
profile-questions-text = 加入承诺通过后，您可在专属页面用所选语言回答这些问题。只有第一部分为必填，其余均为选填。您可以先打印本页，就这些问题进行讨论，再开始填写。
profile-questions-link = 阅读和打印所有问题

# The parts, and how far each has come
profile-step-questions = 三个问题
profile-step-approach = 您的做法
profile-step-initiatives = 举措
profile-step-exchange = 主题与交流
profile-step-decision = 加入的决定
profile-step-picture = 图片
profile-step-check = 核对并提交
profile-state-empty = 尚未填写
profile-state-begun = 尚未完成
profile-state-done = 已填写

# Fields. $min and $max are numbers of characters.
profile-locale = 回答所用的语言
profile-locale-hint = 请用您最擅长表达的语言填写。秘书处可能会添加译文。
profile-essential = 为什么地方政府对人权至关重要？
profile-framework = 为什么人权是地方行动的有益框架？
profile-joining = 加入本活动对您意味着什么？您能为本活动带来什么？
profile-answer-hint = { $min }至{ $max }个字符
profile-text-hint = 最多{ $max }个字符
profile-foundations = 基础
profile-foundations-hint = 您的人权工作所依据的承诺、规划、法律或宪章。最多{ $max }个字符。
profile-structures = 机构
profile-structures-hint = 承担这项工作的部门、委员会、监察专员和预算。最多{ $max }个字符。
profile-tools = 工具
profile-tools-hint = 工作方式：培训、参与、指标、投诉。最多{ $max }个字符。
profile-initiatives-text = 请介绍您所在的地方政府为人权所做的工作，最多五项。一项即可。
profile-initiative = 举措{ $number }
profile-initiative-title = 标题
profile-initiative-text = 说明
profile-initiative-link = 网址
profile-initiative-year = 开始年份
profile-themes = 主题
profile-themes-hint = 请选择您所在的地方政府关注的主题。
profile-offers = 您能为其他地方政府提供什么？
profile-seeks = 您希望从其他地方政府获得什么？
profile-decision-text = 您所在地方政府的议会或其他机构是否已决定加入？请告诉我们。只有在您愿意时，文件才会向公众展示。
profile-decision-body = 作出决定的机构
profile-decision-on = 决定日期
profile-decision-on-hint = 年、月、日，例如2026-11-25
profile-decision-reference = 决定的编号或标题
profile-decision-public = 向公众展示文件
profile-decision-file = 决定的PDF文件
profile-decision-file-hint = 最大5 MB，不设密码。新文件将取代旧文件。
profile-picture-text = 简介会配一张图片。请只发送您有权公开的图片。我们会删除相机写入文件的信息，例如地点。
profile-picture-file = 图片
profile-picture-file-hint = JPEG、PNG或WebP，最大6 MB。新图片将取代旧图片。
profile-picture-alt = 图片内容
profile-picture-alt-hint = 供无法看到图片的人使用。最多{ $max }个字符。
profile-picture-holder = 图片的权利人
profile-file-remove = 移除此文件
profile-file-kept = 您的文件已保留，将与其他内容一并保存。无须重新选择。
profile-file-again = 文件已不存在：请重新选择

# Themes, as in the letter
profile-theme-inclusion = 包容与团结
profile-theme-equality = 平等与反对种族主义
profile-theme-migrants = 移民的权利
profile-theme-violence-against-women = 暴力侵害妇女
profile-theme-hate-speech = 仇恨言论
profile-theme-water = 水
profile-theme-food = 食物
profile-theme-health = 健康
profile-theme-housing = 住房
profile-theme-environment = 环境
profile-theme-culture = 文化
profile-theme-peace = 和平与安全
profile-theme-participation = 民主参与
profile-theme-education = 教育与权利意识
profile-theme-digital = 数字权利
profile-theme-commons = 共有资源

# Saving and sending
profile-save = 保存并继续
profile-save-more = 保存并再添加一项
profile-save-later = 保存，稍后继续
profile-saved = 您的简介已保存。您可以随时继续填写。
profile-change = 修改
profile-send = 提交简介
profile-send-text = 请再通读一遍，然后提交简介。秘书处审阅期间，您无法修改。
profile-send-correction-text = 请再通读一遍，然后提交简介。公众看到之前，秘书处会先行审阅。
profile-sent = 简介已提交。您将收到电子邮件回执。
profile-stale = 自您打开此页后，有人修改了这一部分。您填写的内容尚未保存，全部保留在此。请与当前保存的内容对照，然后再次保存。
profile-stale-whole = 自您打开此页后，有人修改了简介。以下是当前内容：请在提交前再读一遍。
profile-theirs = 当前保存的内容

# Errors. $field is the label of the field.
profile-error-missing = 请填写：{ $field }
profile-error-short = 请至少填写{ $min }个字符：{ $field }
profile-error-locale = 请选择回答所用的语言
profile-error-link = { $field }：请输入格式正确的网址，例如https://www.example.org
profile-error-year = { $field }：请输入年份，例如2019
profile-error-day = { $field }：请输入年、月、日，例如2026-11-25
profile-error-pdf = 此文件无法作为PDF读取。请将文档重新保存为PDF，然后选择该文件
profile-error-pdf-locked = 此PDF有密码保护。请选择人人都能打开的文件
profile-error-pdf-large = PDF超过5 MB。请选择较小的文件
profile-error-picture = 此文件无法作为图片读取。请选择JPEG、PNG或WebP文件
profile-error-picture-large = 图片超过6 MB或4000万像素，或有一边超过2万像素。请选择较小的图片

# The answer to a request for information
profile-answer-title = 答复秘书处
profile-answer-asked = 秘书处的问题
profile-answer-text = 请在此填写答复。如有需要更正之处，请先更正：
profile-answer-label = 您的答复
profile-answer-send = 提交答复
profile-answer-sent = 您的答复已提交。您将收到电子邮件回执。
profile-answer-stale = 在此期间，秘书处提出了另一个问题。您的答复尚未提交，仍保留在此。请阅读新的问题。
profile-answer-incomplete = 您的简介尚有缺漏。请先补充完整；您的答复尚未提交，仍保留在此。

# On the personal page
profile-complete = 填写简介
profile-correct = 更正简介
profile-read = 查看简介
profile-next-needs-information = 秘书处需要您补充信息。请尽快在此答复，之后秘书处将继续审核。
profile-next-pledged = 您所在的地方政府已列入加入承诺名单。下一步是填写简介：请在此填写，成为成员。
profile-next-wave = 当前轮次将于{ $date }截止。截止前通过的简介计入本轮次。
profile-next-reminder = 如果到{ $date }仍缺少简介，我们将通过电子邮件提醒您。

# E-mails
profile-mail-sent-subject = 我们已收到您的简介（{ $reference }）
profile-mail-sent-text = 谢谢。您的简介已送达秘书处，秘书处将审阅并通过电子邮件答复您。您目前无须进行任何操作。
profile-mail-correction-text = 谢谢。您对简介的修改已送达秘书处。在通过之前，公众看到的是原来的简介。
profile-mail-answered-subject = 我们已收到您的答复（{ $reference }）
profile-mail-answered-text = 谢谢。您的答复已送达秘书处，秘书处将阅读并通过电子邮件答复您。您目前无须进行任何操作。

profile-send-unavailable = 目前无法保存，因此您的简介未能提交。您填写的所有内容均保留在此：请过几分钟重新提交。
