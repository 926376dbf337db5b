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

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = الرابط الخاص بكم ({ $reference })
mail-link-text = إليكم رابطاً جديداً إلى الصفحة الخاصة بحكومتكم المحلية. ولا تزال الروابط السابقة صالحة.
mail-link-known = سبق أن أرسلت حكومتكم المحلية طلب إبداء اهتمام من هذا العنوان، ولم يُحفظ أي شيء جديد. وإليكم رابطاً جديداً إلى الصفحة الخاصة بها، حيث يمكنكم الاطلاع على كل شيء وتصحيحه.
mail-link-unasked = إذا لم تطلبوا ذلك، فلا يلزم القيام بأي شيء.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = طلب إبداء اهتمام آخر لحكومتكم المحلية ({ $reference })
mail-namesake-text = أرسل شخص ما، من عنوان آخر، طلب إبداء اهتمام لحكومة محلية تحمل الاسم نفسه. ويبقى طلبكم كما هو، وستنظر الأمانة في الطلبين. وإذا كنتم على علم بذلك، فلا يلزم القيام بأي شيء؛ أما إذا كان الأمر غير صحيح، فيرجى الرد على هذه الرسالة.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [zero] لا توجد طلبات إبداء اهتمام بانتظار التأكيد
    [one] يرجى تأكيد طلب إبداء اهتمام واحد
    [two] يرجى تأكيد طلبَي إبداء اهتمام
    [few] يرجى تأكيد { $count } طلبات إبداء اهتمام
    [many] يرجى تأكيد { $count } طلب إبداء اهتمام
   *[other] يرجى تأكيد { $count } طلب إبداء اهتمام
}
mail-merged-text = أُدخل عنوان بريدكم الإلكتروني في موقعنا الإلكتروني عدة مرات خلال وقت قصير، بوصفه عنوان الاتصال لحكومات محلية ترغب في الانضمام إلى حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030». وتجنباً لكثرة الرسائل، جمعناها لكم في رسالة واحدة.
mail-merged-action = يرجى، لكل طلب منها، فتح الصفحة وتأكيد العنوان، أو اختيار «لم أقم بذلك».
mail-merged-list = طلبات بانتظار ردكم

# Receipts
mail-corrected-subject = تلقّينا تصحيحاتكم ({ $reference })
mail-corrected-text = حُفظت تصحيحاتكم، وأُبلغت الأمانة بذلك.
mail-proposed-text = أُرسلت تصحيحاتكم إلى الأمانة. وتعرض الصفحات العلنية الإجابات السابقة إلى أن تُقبل التصحيحات.
mail-withdrawn-subject = سُحب طلب إبداء الاهتمام ({ $reference })
mail-withdrawn-text = سُحب طلب إبداء الاهتمام بناءً على رغبتكم، ولم يعد معروضاً على الصفحات العلنية. وبعد ستة أشهر نمحو بيانات الاتصال. ويمكنكم إرسال طلب إبداء اهتمام جديد في أي وقت.

# A change of the contact person
mail-takeover-subject = يرجى تأكيد توليكم مهام مسؤول الاتصال ({ $reference })
mail-takeover-text = حددت حكومة محلية مشاركة في حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030» عنوان بريدكم الإلكتروني عنواناً جديداً للاتصال بها.
mail-takeover-ignore = إذا لم يكن ذلك صحيحاً، فلا يلزم القيام بأي شيء.
mail-told-subject = تغيّر مسؤول الاتصال في حكومتكم المحلية ({ $reference })
mail-told-text = جرى تغيير عنوان الاتصال الخاص بحكومتكم المحلية وتأكيد العنوان الجديد. وانتهت صلاحية الروابط الخاصة بكم.
mail-told-action = إذا لم يكن ذلك صحيحاً، فيرجى فتح هذه الصفحة والاعتراض في غضون 30 يوماً. وعندئذٍ يكون القرار للأمانة.
mail-told-button = الاعتراض على التغيير
