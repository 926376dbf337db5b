# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = تحية طيبة وبعد،
mail-closing = مع أطيب التحيات،
mail-signature = أمانة حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030»
mail-reference = الرقم المرجعي: { $reference }
mail-automatic = أُرسلت هذه الرسالة آلياً. ويمكن الرد عليها: سيصل الرد إلى الأمانة.
# Before a link that stands in a line of its own
mail-link-hint = إذا لم يعمل الزر، فيرجى نسخ هذا الرابط ولصقه في المتصفح:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = يرجى تأكيد عنوان البريد الإلكتروني ({ $reference })
mail-confirm-text = أُدخل عنوان بريدكم الإلكتروني في موقعنا الإلكتروني بوصفه عنوان الاتصال لحكومة محلية ترغب في الانضمام إلى حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030».
mail-confirm-action = يرجى فتح هذه الصفحة وتأكيد العنوان. ويظل الرابط صالحاً لمدة 30 يوماً.
mail-confirm-button = تأكيد العنوان
mail-confirm-not-me = إذا لم يصدر ذلك عنكم، فيرجى فتح الصفحة نفسها واختيار «لم أقم بذلك». وفي هذه الحالة لن تصلكم رسائل أخرى بهذا الشأن.

# Confirmed: the receipt
mail-receipt-subject = تلقّينا طلب إبداء الاهتمام ({ $reference })
mail-receipt-text = شكراً لكم. عنوان بريدكم الإلكتروني مؤكَّد، وطلب إبداء الاهتمام لدى الأمانة.
mail-receipt-next = ستقرأ الأمانة إجاباتكم وترد عليها بالبريد الإلكتروني. ولا يلزم القيام بأي شيء الآن.
mail-receipt-action = يمكنكم في أي وقت متابعة حالة الطلب على الصفحة الخاصة بكم. والرابط مخصص لحكومتكم المحلية وحدها: يرجى عدم إطلاع الآخرين عليه.
mail-receipt-button = فتح الصفحة الخاصة
mail-receipt-answers = إجاباتكم
