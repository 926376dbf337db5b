# Ask your government to join: the model letter and the model motion.

ask-title = 呼吁您所在的地方政府加入
ask-description = 致市长的信函范本和提交议会的议案范本，提供13种语言，可复制、打印或发送：呼吁您所在的地方政府加入本活动。
ask-intro = 您希望自己的城市、乡镇或地区成为人权城市或地区吗？只有地方政府自己才能加入，但居民、社团和议员可以提出请求。这里有一封致市长的信函和一份提交议会的议案，您可以随意修改。
ask-form-title = 填入名称
ask-private = 您填写的内容只显示在本页，我们不会保存。
ask-name = 地方政府名称
ask-sender = 您的姓名
ask-place = 您的所在地
ask-in = 信函和议案的语言
ask-button = 填入
ask-name-blank = [地方政府名称]
ask-sender-blank = [您的姓名]
ask-place-blank = [所在地]
ask-letter-title = 信函
ask-motion-title = 议案
ask-use-hint = 请选中文字进行复制，或打印本页：只打印信函和议案，各占一页。
ask-mail = 在邮件程序中打开
ask-error-too-long = { $field }：最多可填写{ $max }个字符
ask-error-unprintable = { $field }：请删除无法显示的字符，例如换行符或控制字符

# The subject of the e-mail
ask-subject = { $name }：加入“到2030年实现10、100、1000个人权城市和地区”倡导活动

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    关于加入“到2030年实现10、100、1000个人权城市和地区”倡导活动的建议

    { $name }

    尊敬的市长：

    您好！

    我写信请求我们的地方政府加入世界城市和地方政府联合组织（世界城地组织，UCLG）社会包容、参与式民主和人权委员会发起的这一全球倡导活动。该活动汇聚以人权指引工作的地方政府，到2030年应有一千个地方政府加入。

    人权在人们生活的地方得以实现：住房和健康、用水和教育，以及作出决策的方式，都与人权息息相关。加入的地方政府可以与其他地方政府交流经验，向联合国发出声音，并向公众展示自己的工作。

    所有地方和区域政府不论规模大小均可加入。加入免费，也不必是世界城地组织的会员。活动介绍和加入表单见：
    { $address }

    恳请贵方迈出这一步，或将此事提交议会讨论，并望予以答复。

    此致
    敬礼！

    { $sender }
    { $place }
    { $date }
ask-motion =
    关于加入“到2030年实现10、100、1000个人权城市和地区”倡导活动的议案

    { $name }

    案由：
    人权首先在人们生活的地方得以实现。联合国人权理事会第45/7号决议承认了地方政府的作用。
    世界城市和地方政府联合组织（世界城地组织，UCLG）社会包容、参与式民主和人权委员会的倡导活动汇聚以人权指引工作的地方政府。所有地方和区域政府均可免费加入，不必是世界城地组织的会员。

    建议作出如下决定：
    一、加入本活动。
    二、请行政首长向活动秘书处提交参与意向书，并指定联系人（{ $address }）。
    三、请行政首长与居民和社团共同准备本活动的简介。
    四、在一年之内向议会报告有关情况。
