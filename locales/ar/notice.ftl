# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = إشعار الخصوصية
notice-privacy-description = البيانات الشخصية التي تستخدمها الحملة، وسبب استخدامها ومدته، وحقوقكم.
notice-privacy-version = الإصدار { $version }، { $date }

# Who is responsible
notice-privacy-controller-title = الجهة المسؤولة
notice-privacy-controller = الجهة المتحكمة في البيانات هي منظمة المدن والحكومات المحلية المتحدة (UCLG)، من خلال أمانة لجنة الإدماج الاجتماعي والديمقراطية التشاركية وحقوق الإنسان التابعة لها، ومقر الأمانة برشلونة. وتجيب الأمانة عن جميع الأسئلة المتعلقة ببياناتكم: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = البيانات التي نجمعها
notice-privacy-data-public = <strong>الإجابات العلنية:</strong> المعلومات المتعلقة بالحكومة المحلية، واسم المسؤول السياسي صاحب القرار ومنصبه، والملف التعريفي. ولا تُنشر إلا بعد أن تقبلها الأمانة. ولا يُنشر ملف PDF الخاص بأي قرار إلا إذا اخترتم ذلك.
notice-privacy-data-private = <strong>الإجابات المخصصة للأمانة وحدها:</strong> اسم مسؤول الاتصال ووظيفته وعنوان بريده الإلكتروني وهاتفه، وعنوان البريد الإلكتروني الثاني، ولغة المراسلة، ورسالتكم، وتأكيداتكم في الاستمارة.
notice-privacy-data-source = حصلنا على هذه البيانات من الاستمارة، أو من رسائل إلكترونية أو ورقية موجهة إلى الأمانة، أو من قوائمها الخاصة بالأعضاء الذين انضموا سابقاً. وقد يكون شخص آخر في حكومتكم المحلية هو من أعطانا اسمكم.

# Purposes and legal bases
notice-privacy-purpose-title = سبب استخدامنا بياناتكم، والأسس القانونية
notice-privacy-purpose = نستخدم بياناتكم للتحقق من طلبات إبداء الاهتمام، ومراسلتكم، وإظهار الجهات المشاركة، وإحصاء التعهّدات والأعضاء. ويقرر أشخاص، لا حاسوب، قبول طلب إبداء الاهتمام أو عدم قبوله. والانضمام طوعي. ولا يمكننا النظر في طلب إبداء الاهتمام من دون الإجابات المطلوبة.
notice-privacy-basis-interest = <strong>المصلحة المشروعة:</strong> لنا مصلحة في إدارة الحملة، وفي إظهار الجهات المشاركة، وفي حماية الموقع من إساءة الاستخدام (اللائحة العامة لحماية البيانات (GDPR) الصادرة عن الاتحاد الأوروبي، المادة 6، الفقرة 1، البند f).
notice-privacy-basis-consent = <strong>الموافقة:</strong> نطلبها حين تكون الإجابة اختيارية أو حين تضعون علامة تفيد بموافقتكم (GDPR، المادة 6، الفقرة 1، البند a). ويمكنكم سحب موافقتكم في أي وقت. ويظل ما جرى قبل ذلك مشروعاً.

# Who sees the data; e-mails
notice-privacy-access-title = من يطّلع على بياناتكم
notice-privacy-access-private = لا يستخدم الإجابات غير العلنية سوى الأمانة. وقد تتاح للقائمين على تشغيل خوادمها إمكانية الوصول التقني. ويسجّل الموقع من يطّلع على البيانات الشخصية أو يصدّرها.
notice-privacy-access-public = يمكن لأي شخص في العالم قراءة الإجابات المنشورة وتنزيلها بوصفها بيانات مفتوحة (رخصة CC BY 4.0). ولا يمكننا استرجاع النسخ التي أخذها آخرون.
notice-privacy-mail = ينقل خادم البريد التابع للأمانة رسائلنا الإلكترونية إلى خادم بريدكم. ويفتح الرابط الخاص الصفحة الخاصة بكم لمدة أقصاها 365 يوماً. ويرجى عدم إطلاع الآخرين عليه. وبعد إرسال الرسالة الإلكترونية، لا نحتفظ بالرابط إلا في صورة بصمة رقمية (hash) لا يمكن استخراج الرابط منها.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = ملفات تعريف الارتباط والبيانات التقنية
notice-privacy-technical = لا تضع الصفحات العلنية أي ملفات تعريف ارتباط، ولا تحمّل شيئاً من مواقع أخرى، ولا تتتبعكم. ولا يوضع ملف تعريف ارتباط إلا لموظفي الأمانة عند تسجيل دخولهم. وهو ضروري لتسجيل الدخول. ويختصر الموقع عناوين IP ولا يخزّنها. ولا تحتوي سجلاته على أسماء أو عناوين بريد إلكتروني أو روابط خاصة.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = مدة احتفاظنا ببياناتكم
notice-privacy-retention-active = <strong>طلبات إبداء الاهتمام التي ننظر فيها، والتعهّدات، والأعضاء:</strong> ما دامت الحكومة المحلية مشاركة.
notice-privacy-retention-unconfirmed = <strong>لم يُؤكَّد البريد الإلكتروني:</strong> في اليوم العشرين يُدرج طلب إبداء الاهتمام في قائمة عمل لدى الأمانة. وفي اليوم الثلاثين يُحذف، ما لم تقرر الأمانة الاحتفاظ به. ويبقى الرقم المرجعي والتاريخ.
notice-privacy-retention-ended = <strong>الطلب غير المقبول أو المسحوب:</strong> 6 أشهر.
notice-privacy-retention-mail = <strong>نصوص رسائلنا الإلكترونية على هذا الموقع:</strong> 12 شهراً.
notice-privacy-retention-records = <strong>الطلبات المشتبه فيها التي نُحّيت جانباً، والسجلات التي تبيّن من قام بكل إجراء ومتى:</strong> 24 شهراً.
notice-privacy-retention-after = تُحسب الأشهر من آخر حدث. وبعد ذلك تُمحى بيانات الاتصال والنصوص الحرة. وقد تظل موجودة في نسخ احتياطية سابقة.

# Rights and how to use them
notice-privacy-rights-title = حقوقكم
notice-privacy-rights = يحق لكم الاطلاع على بياناتكم، وتصحيحها، وطلب محوها، وتقييد استخدامها، والحصول عليها في ملف يمكن قراءته آلياً. وإذا محونا بيانات شخص ما، فإن التعهّد أو العضوية يبقى محسوباً.
notice-privacy-rights-object = <strong>يحق لكم الاعتراض</strong> على استخدامنا بياناتكم، لأسباب ناشئة عن وضعكم الخاص.
notice-privacy-rights-use = يمكنكم في الصفحة الخاصة بكم تصحيح الإجابات واستكمالها وسحب الطلب. وفيما عدا ذلك، يرجى الكتابة إلى الأمانة. وسيصلكم رد في غضون شهر واحد: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = يمكنكم تقديم شكوى إلى هيئة معنية بحماية البيانات. وهي في إسبانيا الوكالة الإسبانية لحماية البيانات (Agencia Española de Protección de Datos).

# Changes
notice-privacy-changes-title = التغييرات في هذا الإشعار
notice-privacy-changes = إذا تغيّر هذا الإشعار، صار له إصدار جديد وتاريخ جديد. ونحفظ مع كل طلب إبداء اهتمام الإصدار الذي كان سارياً عند إرساله.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = بيان إتاحة الوصول
notice-accessibility-description = مدى إتاحة الوصول المنشودة في هذا الموقع، وكيف نختبره، وأوجه القصور المعروفة فيه، وكيفية إبلاغنا بمشكلة.
notice-accessibility-version = الإصدار { $version }، { $date }

# The standard
notice-accessibility-standard = نريد أن يتمكن الجميع من استخدام هذا الموقع. ونسعى إلى استيفاء إرشادات إتاحة الوصول إلى محتوى الويب (WCAG) 2.2، المستوى AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = كيف نختبر الموقع
notice-accessibility-test-automatic = <strong>آلياً:</strong> باستخدام أداتي axe وNu HTML Checker، بكل اللغات. ولا تكشف هذه الأدوات سوى بعض المشكلات.
notice-accessibility-test-browser = <strong>في متصفح حقيقي:</strong> بلوحة المفاتيح وحدها، وبعرض 320 بكسل، ومن دون JavaScript، ومن اليمين إلى اليسار بالعربية.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = أوجه القصور المعروفة
notice-accessibility-limits-translations = كُتبت رسالة الدعوة باللغة الإندونيسية. ولم يراجع ناطقون أصليون بعدُ ترجماتها الاثنتي عشرة. كما لم يراجعوا بعدُ ترجمات الصفحات الأخرى.
notice-accessibility-limits-people = لم يختبر أشخاص ذوو إعاقة هذا الموقع بعد.

# Feedback
notice-accessibility-feedback-title = إبلاغنا بمشكلة
notice-accessibility-feedback = إذا تعذرت عليكم قراءة شيء أو استخدامه، فيرجى الكتابة إلى الأمانة مع ذكر الصفحة ووصف المشكلة. ويمكنكم أيضاً طلب الانضمام بالبريد الإلكتروني: <a data-l10n-name="email">{ $email }</a>
