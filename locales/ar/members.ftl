# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = أفريقيا
members-section-asia-pacific = آسيا والمحيط الهادئ
members-section-eurasia = أوراسيا
members-section-europe = أوروبا
members-section-latin-america = أمريكا اللاتينية
members-section-middle-east-west-asia = الشرق الأوسط وغرب آسيا
members-section-north-america = أمريكا الشمالية

# The list
members-title = الجهات المشاركة
members-description = مدن وأقاليم حقوق الإنسان وتلك التي تعهّدت بأن تصبح منها: على خريطة وفي قائمة، مع البحث والتصفية.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } من { $goal }
members-map = خريطة
members-map-label = خريطة العالم. القائمة أدناه تتضمّن المعلومات نفسها.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [zero] لا توجد حكومات محلية: { $name }
    [one] حكومة محلية واحدة: { $name }
    [two] حكومتان محليتان، منهما { $name }
    [few] { $count } حكومات محلية، منها { $name }
    [many] { $count } حكومة محلية، منها { $name }
   *[other] { $count } حكومة محلية، منها { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = عدّة جهات متقاربة
members-map-whole = عرض العالم كله
members-map-area = لا يُعرض إلا الجزء المختار من الخريطة.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [zero] كلها على الخريطة.
    [one] جهة واحدة منها ليس لها موقع على الخريطة.
    [two] جهتان منها ليس لهما موقع على الخريطة.
    [few] { $count } جهات منها ليس لها موقع على الخريطة.
    [many] { $count } جهة منها ليس لها موقع على الخريطة.
   *[other] { $count } جهة منها ليس لها موقع على الخريطة.
}
members-credit = الخريطة: Natural Earth. الأماكن: <a data-l10n-name="places">GeoNames</a>، <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = بحث
members-search-hint = اسم أو مكان، بأي لغة وأي كتابة
members-level = المستوى
members-level-pledge = تعهّد
members-section = المنطقة الجغرافية
members-wave-label = المرحلة
members-wave = المرحلة { $number }
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] الكل
}
members-sort = الترتيب
members-sort-name = حسب الاسم
members-sort-joined = الأحدث أولاً
members-show = عرض
members-reset = عرض الكل
members-found = { $count ->
    [zero] لا توجد حكومات محلية
    [one] حكومة محلية واحدة
    [two] حكومتان محليتان
    [few] { $count } حكومات محلية
    [many] { $count } حكومة محلية
   *[other] { $count } حكومة محلية
}
members-empty = لا تظهر هنا أي حكومة محلية بعد. قد تكون حكومتكم المحلية الأولى.
members-none = لا توجد نتائج.
members-pages = صفحات القائمة
members-page = الصفحة { $page } من { $pages }
members-previous = الصفحة السابقة
members-next = الصفحة التالية

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } في حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030».
members-member-since = عضو في الحملة منذ { $date }
members-pledge-since = تعهّد في إطار الحملة: { $date }
members-is-member = عضو في الحملة
members-is-pledge = تعهّد في إطار الحملة
members-leader = المسؤول السياسي صاحب القرار
members-no-profile = لم يُنشر الملف التعريفي بعد.
members-facts = نظرة سريعة
members-offers = ما يمكن تقديمه للآخرين
members-seeks = ما يُنتظر من الآخرين
members-decision-file = قراءة القرار (PDF)
members-original = النص الأصلي: { $language }
members-translation = ترجمة: { $language }
members-wrong = هل من خطأ هنا؟ أبلغونا

# The page of one that was public and is no more; it does not say which
members-gone-title = لم تعد هذه الجهة مشاركة في الحملة
members-gone-text = لم تعد الحكومة المحلية التي كانت معروضة هنا مشاركة في الحملة، وقد أزلنا صفحتها.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = الشارة والشهادة
members-badge-text = يمكن نسخ هذه الأسطر إلى موقعكم. تعرض الشارة دائماً وضعكم الحالي.
members-badge-alt = { $name }: شارة حملة مدن وأقاليم حقوق الإنسان
members-badge-member = عضو في الحملة
members-badge-pledge = لقد تعهّدنا
members-badge-name = مدن حقوق الإنسان
members-certificate-link = شهادة للطباعة
members-certificate-title = شهادة
members-certificate-member = عضو في الحملة العالمية «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030». ويبيّن ملفه التعريفي العلني للعالم كيف يعمل من أجل حقوق الإنسان.
members-certificate-pledge = تعهّدٌ بأن تصبح هذه الجهة مدينةً أو إقليماً لحقوق الإنسان، في إطار الحملة العالمية «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030».
members-certificate-dated = طُبعت من موقع الحملة في { $date }. ويمكن التحقق من سريانها هنا:

# Open data
members-data-title = البيانات المفتوحة
members-data-description = قائمة التعهّدات والأعضاء بصيغ JSON وCSV وGeoJSON وAtom، متاحة للاستخدام الحر.
members-data-text = ما تعرضه هذه الصفحات متاح أيضاً للبرامج الحاسوبية. الملفات محدّثة دائماً بقدر الصفحات، ومرتّبة حسب الأرقام. ولا يُعطى الرقم إلا مرة واحدة.
members-data-json = جميع الحقول؛ ويشرح المخطط معانيها
members-data-csv = لجداول البيانات؛ UTF-8
members-data-geojson = للخرائط؛ ولا تشمل إلا الجهات المعروف موقعها
members-data-atom = لمتابعة الجديد
members-data-schema = مخطط JSON
members-data-licence = يمكن استخدام البيانات ومشاركتها، ولو معدّلة، بشرط ذكر المصدر: <a data-l10n-name="licence">المشاع الإبداعي نَسب المُصنَّف 4.0</a>. الإحداثيات من <a data-l10n-name="places">GeoNames</a> بالرخصة نفسها.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = الحقول
members-fields-name = الحقل
members-fields-meaning = المعنى
members-fields-shape = الصيغة
members-fields-example = مثال
members-field-number = الرقم في القائمة، ولا يُعطى إلا مرة واحدة
members-field-wave = مرحلة الحملة التي جرى الانضمام فيها
members-field-pledged-on = تاريخ قبول طلب إبداء الاهتمام
members-field-member-on = تاريخ قبول الملف التعريفي
members-field-latitude = خط عرض المكان (WGS 84)
members-field-longitude = خط طول المكان (WGS 84)
members-field-page = صفحتها على هذا الموقع، بالإنجليزية
members-shape-number = عدد صحيح
members-shape-degrees = عدد عشري، بالدرجات
members-shape-text = نص
members-shape-word = إحدى هذه الكلمات:
members-shape-words = قائمة من هذه الكلمات:
members-shape-country = حرفان وفق المعيار ISO 3166-1
members-shape-day = يوم أو شهر أو سنة (ISO 8601)
members-shape-address = عنوان على الويب
members-shape-empty = قد يكون فارغاً
