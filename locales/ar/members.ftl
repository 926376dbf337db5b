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
members-all = الكل
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
