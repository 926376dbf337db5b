# The form of the expression of interest, and its receipt page.

join-title = الانضمام إلى الحملة
join-intro = بهذه الاستمارة تبدي حكومتكم المحلية اهتمامها بالانضمام إلى حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030». وتستغرق تعبئتها أقل من خمس دقائق، والانضمام مجاني.
join-next-steps = فور الإرسال، نوجّه رسالة إلكترونية إلى مسؤول الاتصال لتأكيد العنوان. ثم تقرأ الأمانة إجاباتكم وترد عليها.
join-print-hint = إذا كان الأمر يتطلب موافقة مسبقة، فيمكن طباعة هذه الصفحة وتعبئتها على الورق.
join-optional-hint = الإجابة عن جميع الأسئلة مطلوبة، ما عدا الأسئلة المشار إلى أنها اختيارية.

# Sections; each says who will see the answers
join-section-government = حكومتكم المحلية
join-section-leader = المسؤول السياسي صاحب القرار
join-section-contact = بيانات الاتصال
join-section-message = معلومات أخرى
join-section-send = قبل الإرسال
join-public-hint = تُعرض هذه الإجابات للجمهور بعد أن تقبلها الأمانة.
join-private-hint = لا يطّلع على هذه الإجابات سوى الأمانة.

# Fields: label and hint
join-government-name = اسم الحكومة المحلية
join-government-name-hint = بلغتكم وبحروفها، كما يُكتب رسمياً.
join-latin-name = الاسم بالحروف اللاتينية
join-latin-name-hint = فقط إذا كان مختلفاً عن الاسم أعلاه.
join-kind = نوع الحكومة المحلية
join-country = البلد أو الإقليم
join-region = المنطقة أو المحافظة
join-region-hint = للتمييز بين الأماكن التي تحمل الاسم نفسه.
join-website = الموقع الإلكتروني الرسمي
join-website-hint = مثلاً https://www.example.org
join-population = عدد السكان
join-population-hint = عدد صحيح، ويكفي رقم تقديري.
join-leader-name = اسم المسؤول السياسي صاحب القرار
join-leader-name-hint = مثلاً من يتولى رئاسة البلدية أو رئاسة المجلس أو منصب المحافظ.
join-leader-office = منصب المسؤول السياسي صاحب القرار
join-leader-office-hint = مثلاً رئيس / رئيسة البلدية، أو رئيس / رئيسة المجلس، أو نائب / نائبة رئيس البلدية.
join-contact-name = اسم مسؤول الاتصال
join-contact-role = وظيفة مسؤول الاتصال
join-contact-email = عنوان البريد الإلكتروني لمسؤول الاتصال
join-contact-email-hint = نرسل إلى هذا العنوان رابطاً تُفتح به الصفحة الخاصة بحكومتكم المحلية.
join-contact-phone = الهاتف
join-contact-phone-hint = مع رمز البلد، مثلاً { "\u2066" }+34 933 428 750{ "\u2069" }.
join-second-email = عنوان بريد إلكتروني ثانٍ
join-second-email-hint = تصل إليه نسخ من رسائلنا الإلكترونية، ويمكن أن يكون مثلاً البريد المشترك لمكتبكم.
join-correspondence-locale = لغة المراسلة
join-message = لماذا ترغبون في الانضمام؟
join-message-hint = الحد الأقصى لعدد الأحرف: { $max }. ويمكن الكتابة بأي لغة.
join-authorised = لديّ تفويض بتقديم طلب إبداء الاهتمام هذا باسم الحكومة المحلية المذكورة أعلاه.
join-privacy = قرأتُ <a data-l10n-name="privacy">إشعار الخصوصية</a> وأوافق على استخدام هذه الإجابات لأغراض الحملة.
join-trap = يرجى ترك هذا الحقل فارغاً
join-submit = إرسال طلب إبداء الاهتمام

# Notices above the form
join-between-waves = لم تُفتح المرحلة التالية بعد، وسيُدرَج طلب إبداء الاهتمام ضمنها.
join-foreign = وصلت إجاباتكم عبر موقع إلكتروني آخر، ولذلك لم تُحفظ. وهي كلها هنا: يرجى مراجعتها وإرسالها من هذه الصفحة.
join-unavailable = يتعذّر الحفظ في الوقت الحالي، ولذلك لم تُحفظ إجاباتكم. وهي كلها هنا: يرجى إرسالها من جديد بعد بضع دقائق.
join-already-confirmed = سبق تأكيد طلب إبداء الاهتمام هذا، ولذلك لم يعد تعديله ممكناً بواسطة الاستمارة. ولتصحيح أي إجابة، يرجى استخدام الرابط الخاص الذي أرسلناه إليكم.
join-ended = انتهت الحملة وأُغلقت الاستمارة، ولم تُحفظ إجاباتكم. وهي كلها هنا، ليتسنى لكم نسخها والكتابة إلينا:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = يرجى إدخال اسم الحكومة المحلية
join-error-kind-missing = يرجى اختيار نوع الحكومة المحلية
join-error-country-missing = يرجى اختيار البلد أو الإقليم
join-error-website-invalid = يرجى إدخال عنوان الموقع الإلكتروني بالصيغة الصحيحة، مثل https://www.example.org
join-error-population-invalid = يرجى إدخال عدد السكان في صورة عدد صحيح، مثل 120000
join-error-leader-name-missing = يرجى إدخال اسم المسؤول السياسي صاحب القرار
join-error-leader-office-missing = يرجى إدخال منصب المسؤول السياسي صاحب القرار
join-error-contact-name-missing = يرجى إدخال اسم مسؤول الاتصال
join-error-contact-role-missing = يرجى إدخال وظيفة مسؤول الاتصال
join-error-contact-email-missing = يرجى إدخال عنوان البريد الإلكتروني لمسؤول الاتصال
join-error-contact-email-invalid = يرجى إدخال عنوان البريد الإلكتروني لمسؤول الاتصال بالصيغة الصحيحة، مثل name@example.org
join-error-contact-email-local = في عنوان البريد الإلكتروني لمسؤول الاتصال، قبل علامة @، حروف لا تدعمها معظم خوادم البريد. يرجى إدخال عنوان يقتصر ما قبل علامة @ فيه على الحروف اللاتينية الأساسية
join-error-second-email-invalid = يرجى إدخال عنوان البريد الإلكتروني الثاني بالصيغة الصحيحة، مثل name@example.org
join-error-second-email-local = في عنوان البريد الإلكتروني الثاني، قبل علامة @، حروف لا تدعمها معظم خوادم البريد. يرجى إدخال عنوان يقتصر ما قبل علامة @ فيه على الحروف اللاتينية الأساسية
join-error-second-email-same = يرجى إدخال عنوان بريد إلكتروني ثانٍ يختلف عن عنوان مسؤول الاتصال، أو ترك الحقل فارغاً
join-error-correspondence-locale-missing = يرجى اختيار لغة المراسلة
join-error-authorised-missing = يرجى تأكيد وجود تفويض بتقديم طلب إبداء الاهتمام هذا
join-error-privacy-missing = يرجى تأكيد قراءة إشعار الخصوصية
# $field is the label of the field
join-error-too-long = { $field }: الحد الأقصى لعدد الأحرف هو { $max }
join-error-unprintable = { $field }: يرجى حذف الرموز التي لا يمكن عرضها، مثل فواصل الأسطر أو رموز التحكم

# Receipt page
join-receipt-title = شكراً لكم: يرجى تأكيد عنوان البريد الإلكتروني
join-receipt-saved = حُفظ طلب إبداء الاهتمام.
join-receipt-reference = الرقم المرجعي لطلبكم
join-receipt-mail = أرسلنا رسالة إلكترونية إلى مسؤول الاتصال. يرجى فتح الرابط الوارد فيها وتأكيد العنوان في غضون 30 يوماً.
join-receipt-no-mail = لم تصل أي رسالة بعد بضع دقائق؟ يرجى البحث في مجلد البريد غير المرغوب فيه. وإن لم تكن فيه أيضاً، فيرجى الكتابة إلينا مع ذكر الرقم المرجعي.
join-receipt-next = الخطوات التالية
join-receipt-next-confirm = يؤكد مسؤول الاتصال العنوان.
join-receipt-next-receipt = نرسل إشعاراً بالاستلام يتضمن رابطاً خاصاً يتيح متابعة حالة الطلب.
join-receipt-next-review = تقرأ الأمانة إجاباتكم وترد عليها بالبريد الإلكتروني.
join-receipt-confirmed = العنوان مؤكَّد. وقد أرسلنا إلى مسؤول الاتصال إشعاراً بالاستلام يتضمن الرابط الخاص بكم.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = وردت من شبكتكم استمارات كثيرة خلال بضع دقائق، ولذلك لم تُحفظ إجاباتكم بعد. وهي كلها هنا.
# What search engines and shared links say of the form
join-description = الاستمارة التي تبدي بها الحكومة المحلية اهتمامها بالانضمام إلى حملة «10، 100، 1000 مدينة وإقليم لحقوق الإنسان بحلول عام 2030». وهي مجانية وتستغرق أقل من خمس دقائق.
