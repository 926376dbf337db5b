# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = مدن وأقاليم حقوق الإنسان
site-description = الحملة العالمية «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030»: الاطلاع على رسالة الدعوة والانضمام إلى الحملة.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = الانتقال إلى المحتوى الرئيسي
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = قائمة التنقل الرئيسية
site-nav-letter = رسالة الدعوة
site-nav-campaign = الحملة
site-nav-members = الجهات المشاركة
site-nav-join = الانضمام إلى الحملة
# Read by screen readers before the name of the current language
site-language = اللغة
site-footer-committee = لجنة الإدماج الاجتماعي والديمقراطية التشاركية وحقوق الإنسان التابعة لمنظمة المدن والحكومات المحلية المتحدة (UCLG)
site-footer-label = عن هذا الموقع
site-footer-ask = دعوة حكومتكم المحلية إلى الانضمام
site-footer-contact = الكتابة إلى الأمانة
site-footer-privacy = إشعار الخصوصية
site-footer-accessibility = بيان إتاحة الوصول
# Printed at the foot of a page, before its address
site-print-address = عنوان هذه الصفحة:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [zero] عضو
    [one] عضو
    [two] عضوان
    [few] أعضاء
    [many] عضواً
   *[other] عضو
}
site-pledges-label = { $count ->
    [zero] تعهّد
    [one] تعهّد
    [two] تعهّدان
    [few] تعهّدات
    [many] تعهّداً
   *[other] تعهّد
}
site-goal-label = من أصل 1000 بحلول عام 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = الأعضاء: { $members }. التعهّدات: { $pledges }. الهدف: 1000 بحلول عام 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = المرحلة { $number } مفتوحة
site-wave-until = حتى نهاية يوم { $date } في أي مكان من العالم
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = تُغلق المرحلة في { $date } الساعة { $time } بالتوقيت العالمي المنسق (UTC).
site-wave-unknown-end = يُعلَن الموعد النهائي لاحقاً
site-wave-between = لم تُفتح المرحلة التالية بعد
site-wave-between-text = ومع ذلك يمكنكم الانضمام اليوم: سيُدرَج طلب إبداء الاهتمام ضمن المرحلة التالية.
site-campaign-ended = انتهت الحملة
site-campaign-ended-text = أُغلقت الاستمارة. وللكتابة إلينا، هذا عنواننا:

# Forms
site-optional = اختياري
site-error-prefix = خطأ:
site-error-summary = توجد مشكلة
site-choose = يرجى الاختيار

# Error pages: a title and a sentence each
site-error-home = الانتقال إلى رسالة الدعوة
site-error-not-found = الصفحة غير موجودة
site-error-not-found-text = إذا كُتب العنوان يدوياً، فيرجى التحقق من صحته. وإذا كان الوصول عبر رابط، فقد يكون الرابط قديماً أو مبتوراً.
site-error-bad-request = تعذّرت قراءة البيانات المرسلة
site-error-bad-request-text = في البيانات جزء تالف أو غير متوقع. يرجى الرجوع ومراجعة ما أُدخل، ثم المحاولة من جديد.
site-error-forbidden = هذا الإجراء غير مسموح به
site-error-forbidden-text = لم يتغيّر أي شيء. إذا كان الوصول إلى هنا عبر موقع إلكتروني آخر، فيرجى فتح هذه الصفحة مباشرةً والمحاولة من جديد.
site-error-too-large = حجم البيانات أكبر من أن تُرسل دفعةً واحدة
site-error-too-large-text = يرجى الرجوع واختصار ما أُدخل، ثم إرساله من جديد.
site-error-too-many = عدد المحاولات كبير جداً
site-error-too-many-text = يرجى الانتظار بضع دقائق، ثم المحاولة من جديد.
site-error-unavailable = يتعذّر الحفظ في الوقت الحالي
site-error-unavailable-text = لن يطول ذلك. يرجى المحاولة من جديد بعد بضع دقائق.
site-error-internal = حدث خطأ من جانبنا
site-error-internal-text = سُجِّل الخطأ لدينا وسننظر فيه. يرجى المحاولة من جديد لاحقاً.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = عند الكتابة إلينا بهذا الشأن، يرجى ذكر هذا الرمز: { $id }

# Kinds of local government
site-kind-municipality = بلدية
site-kind-metropolitan = هيئة حضرية كبرى أو هيئة مشتركة بين البلديات
site-kind-province = مقاطعة أو محافظة
site-kind-region = منطقة أو ولاية اتحادية
site-kind-network = رابطة أو شبكة حكومات محلية
site-kind-other = نوع آخر

# States of an expression of interest
site-state-unconfirmed = لم يُؤكَّد البريد الإلكتروني
site-state-received = ورد
site-state-under-review = قيد المراجعة
site-state-needs-information = بحاجة إلى معلومات إضافية
site-state-pledged = مقبول بوصفه تعهّداً
site-state-profile-submitted = قُدِّم الملف التعريفي
site-state-member = عضو
site-state-declined = غير مقبول
site-state-withdrawn = مسحوب
site-state-archived = مؤرشف

# The name of this country where CLDR’s is not used
site-country-ps = دولة فلسطين

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [zero] يرجى إعادة المحاولة الآن.
    [one] يرجى إعادة المحاولة بعد دقيقة واحدة.
    [two] يرجى إعادة المحاولة بعد دقيقتين.
    [few] يرجى إعادة المحاولة بعد { $count } دقائق.
    [many] يرجى إعادة المحاولة بعد { $count } دقيقة.
   *[other] يرجى إعادة المحاولة بعد { $count } دقيقة.
}
# The picture shown where a page is shared
site-share-picture = الأعداد 10 و100 و1000، وألف نقطة، وعام 2030

# The store cannot be written: what was sent comes back
site-again-text = لم يُحفظ ما أرسلتموه. وهو كله هنا: يرجى إرساله من جديد بعد بضع دقائق.
site-again-button = الإرسال من جديد
