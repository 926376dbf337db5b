# The profile: the answers to the campaign's questions, on the personal page.

profile-title = ملفكم التعريفي
profile-intro = يبيّن الملف التعريفي للجمهور ما تقوم به حكومتكم المحلية من أجل حقوق الإنسان. يمكنكم كتابته على مراحل وبأي لغة: كل ما تحفظونه يبقى هنا.
profile-member-text = ملفكم التعريفي منشور. غيّروا ما لم يعد صحيحاً وأرسلوه؛ ويرى الجمهور النسخة السابقة إلى أن تقبله الأمانة.
profile-correction-waiting = وصلت تصحيحاتكم إلى الأمانة. وإذا غيّرتم شيئاً الآن، فيرجى إرسالها من جديد.
profile-waiting = هذا هو الملف التعريفي الذي أرسلتموه. تقرؤه الأمانة حالياً وسترد عليه بالبريد الإلكتروني.
# How many required answers have been given
profile-progress = الإجابات المطلوبة التي قُدّمت: { $given } من { $all }
profile-back = جميع أجزاء الملف التعريفي

# Before starting
profile-questions-title = أسئلة الملف التعريفي
profile-questions-text = بعد قبول تعهّدكم تجيبون عن هذه الأسئلة على الصفحة الخاصة بكم، باللغة التي تختارونها. والجزء الأول وحده مطلوب، وكل ما عداه اختياري. ويمكنكم طباعة هذه الصفحة ومناقشة الأسئلة قبل البدء.
profile-questions-link = جميع الأسئلة للقراءة والطباعة

# The parts, and how far each has come
profile-step-questions = الأسئلة الثلاثة
profile-step-approach = نهجكم
profile-step-initiatives = المبادرات
profile-step-exchange = المواضيع والتبادل
profile-step-decision = قرار الانضمام
profile-step-picture = صورة
profile-step-check = المراجعة والإرسال
profile-state-empty = لم يُكتب شيء بعد
profile-state-begun = لم يكتمل بعد
profile-state-done = مكتمل

# Fields. $min and $max are numbers of characters.
profile-locale = لغة إجاباتكم
profile-locale-hint = اكتبوا باللغة التي تعبّرون بها على أفضل وجه. ويمكن للأمانة أن تضيف ترجمات.
profile-essential = لماذا تُعدّ الحكومات المحلية أساسية لحقوق الإنسان؟
profile-framework = لماذا تُعدّ حقوق الإنسان إطاراً مفيداً للعمل المحلي؟
profile-joining = ماذا يعني لكم الانضمام إلى الحملة، وماذا تقدّمون لها؟
profile-answer-hint = عدد الأحرف: من { $min } إلى { $max }
profile-text-hint = عدد الأحرف: { $max } على الأكثر
profile-foundations = الأسس
profile-foundations-hint = الالتزامات أو الخطط أو القوانين أو المواثيق التي يقوم عليها عملكم من أجل حقوق الإنسان. عدد الأحرف: { $max } على الأكثر.
profile-structures = الهياكل
profile-structures-hint = المكاتب والمجالس وأمناء المظالم والميزانيات التي يستند إليها هذا العمل. عدد الأحرف: { $max } على الأكثر.
profile-tools = الأدوات
profile-tools-hint = كيف تعملون: التدريب والمشاركة والمؤشرات والشكاوى. عدد الأحرف: { $max } على الأكثر.
profile-initiatives-text = صِفوا ما يصل إلى خمسة أعمال تقوم بها حكومتكم المحلية من أجل حقوق الإنسان. ويكفي عمل واحد.
profile-initiative = المبادرة { $number }
profile-initiative-title = العنوان
profile-initiative-text = الوصف
profile-initiative-link = عنوان الويب
profile-initiative-year = سنة البدء
profile-themes = المواضيع
profile-themes-hint = اختاروا المواضيع التي تعمل عليها حكومتكم المحلية.
profile-offers = ماذا يمكنكم أن تقدّموا للآخرين؟
profile-seeks = ماذا تطلبون من الآخرين؟
profile-decision-text = هل قرّر مجلسكم أو هيئة أخرى الانضمام؟ أخبرونا عن ذلك. ولا يُعرض ملف القرار على الجمهور إلا إذا أردتم.
profile-decision-body = الجهة التي اتخذت القرار
profile-decision-on = تاريخ القرار
profile-decision-on-hint = السنة والشهر واليوم، مثلاً { "\u2066" }2026-11-25{ "\u2069" }
profile-decision-reference = رقم القرار أو عنوانه
profile-decision-public = عرض ملف القرار على الجمهور
profile-decision-file = القرار في ملف PDF
profile-decision-file-hint = ‏5 ميغابايت على الأكثر، دون كلمة مرور. ويحلّ الملف الجديد محلّ القديم.
profile-picture-text = تُعرض صورة مع ملفكم التعريفي. أرسلوا فقط ما يحق لكم نشره. ونحذف ما سجّلته الكاميرا في الملف، مثل المكان.
profile-picture-file = الصورة
profile-picture-file-hint = ‏JPEG أو PNG أو WebP، ‏6 ميغابايت على الأكثر. وتحلّ الصورة الجديدة محلّ القديمة.
profile-picture-alt = ما الذي تُظهره الصورة
profile-picture-alt-hint = لمن لا يستطيعون رؤيتها. عدد الأحرف: { $max } على الأكثر.
profile-picture-holder = الجهة صاحبة حقوق الصورة
profile-file-remove = إزالة هذا الملف
profile-file-kept = الملف الذي اخترتموه محفوظ لدينا وسيُحفظ مع بقية الإجابات. ولا حاجة إلى اختياره من جديد.
profile-file-again = لم يعد الملف موجوداً: يرجى اختياره من جديد

# Themes, as in the letter
profile-theme-inclusion = الإدماج والتضامن
profile-theme-equality = المساواة ومناهضة العنصرية
profile-theme-migrants = حقوق المهاجرين
profile-theme-violence-against-women = العنف ضد المرأة
profile-theme-hate-speech = خطاب الكراهية
profile-theme-water = المياه
profile-theme-food = الغذاء
profile-theme-health = الصحة
profile-theme-housing = السكن
profile-theme-environment = البيئة
profile-theme-culture = الثقافة
profile-theme-peace = السلام والأمن
profile-theme-participation = المشاركة الديمقراطية
profile-theme-education = التعليم والوعي بالحقوق
profile-theme-digital = الحقوق الرقمية
profile-theme-commons = المشاعات

# Saving and sending
profile-save = حفظ ومتابعة
profile-save-more = حفظ وإضافة مبادرة أخرى
profile-save-later = حفظ والمتابعة لاحقاً
profile-saved = حُفظ ملفكم التعريفي. يمكنكم المتابعة في أي وقت.
profile-change = تغيير
profile-send = إرسال الملف التعريفي
profile-send-text = اقرؤوا كل شيء مرة أخرى، ثم أرسلوا الملف التعريفي. ولا يمكنكم تغييره أثناء قراءة الأمانة له.
profile-send-correction-text = اقرؤوا كل شيء مرة أخرى، ثم أرسلوا الملف التعريفي. تقرؤه الأمانة قبل أن يراه الجمهور.
profile-sent = أُرسل الملف التعريفي. وستتلقون إشعاراً بالاستلام بالبريد الإلكتروني.
profile-stale = غيّر أحدهم هذا الجزء منذ أن فتحتم الصفحة. لم يُحفظ ما كتبتموه بعد، وهو كله هنا. قارنوه بما هو محفوظ الآن واحفظوا من جديد.
profile-stale-whole = غيّر أحدهم الملف التعريفي منذ أن فتحتم الصفحة. هكذا هو الآن: يرجى قراءته من جديد قبل إرساله.
profile-theirs = ما هو محفوظ الآن

# Errors. $field is the label of the field.
profile-error-missing = الإجابة مطلوبة: { $field }
profile-error-short = الحد الأدنى لعدد الأحرف هو { $min }: { $field }
profile-error-locale = يرجى اختيار لغة إجاباتكم
profile-error-link = { $field }: يرجى إدخال عنوان ويب بالصيغة الصحيحة، مثل https://www.example.org
profile-error-year = { $field }: يرجى إدخال سنة، مثل 2019
profile-error-day = { $field }: يرجى إدخال السنة والشهر واليوم، مثل { "\u2066" }2026-11-25{ "\u2069" }
profile-error-pdf = لا يمكن قراءة هذا الملف بصيغة PDF. يرجى حفظ الوثيقة من جديد بصيغة PDF واختيار ذلك الملف
profile-error-pdf-locked = ملف PDF هذا محمي بكلمة مرور. يرجى اختيار ملف يستطيع الجميع فتحه
profile-error-pdf-large = حجم ملف PDF يتجاوز 5 ميغابايت. يرجى اختيار ملف أصغر
profile-error-picture = لا يمكن قراءة هذا الملف كصورة. يرجى اختيار ملف JPEG أو PNG أو WebP
profile-error-picture-large = تتجاوز الصورة 6 ميغابايت أو 40 مليون بكسل، أو يتجاوز أحد أضلاعها 20 ألف بكسل. يرجى اختيار صورة أصغر

# The answer to a request for information
profile-answer-title = الرد على الأمانة
profile-answer-asked = ما سألت عنه الأمانة
profile-answer-text = اكتبوا إجابتكم هنا. وإذا كان هناك ما يجب تصحيحه، فيرجى تصحيحه أولاً:
profile-answer-label = إجابتكم
profile-answer-send = إرسال الإجابة
profile-answer-sent = أُرسلت إجابتكم. وستتلقون إشعاراً بالاستلام بالبريد الإلكتروني.
profile-answer-stale = سألت الأمانة في هذه الأثناء عن شيء آخر. لم تُرسل إجابتكم، وهي لا تزال هنا. يرجى قراءة السؤال الجديد.
profile-answer-incomplete = هناك نقص في ملفكم التعريفي. يرجى استكماله أولاً؛ لم تُرسل إجابتكم بعد، وهي لا تزال هنا.

# On the personal page
profile-complete = استكمال الملف التعريفي
profile-correct = تصحيح الملف التعريفي
profile-read = قراءة الملف التعريفي
profile-next-needs-information = تحتاج الأمانة إلى معلومات إضافية منكم. يرجى الإجابة هنا في أقرب وقت ممكن، ثم تستأنف الأمانة مراجعتها.
profile-next-pledged = تظهر حكومتكم المحلية ضمن التعهّدات. والخطوة التالية هي الملف التعريفي: استكملوه هنا لتصبحوا أعضاء.
profile-next-wave = تُغلق المرحلة الحالية في { $date }. ويُحتسب فيها كل ملف تعريفي يُقبل حتى ذلك التاريخ.
profile-next-reminder = إذا لم يصلنا الملف التعريفي حتى { $date }، فسنذكّركم بالبريد الإلكتروني.

# E-mails
profile-mail-sent-subject = تلقّينا ملفكم التعريفي ({ $reference })
profile-mail-sent-text = شكراً لكم. وصل ملفكم التعريفي إلى الأمانة. وستقرؤه الأمانة وترد عليه بالبريد الإلكتروني. ولا يلزم القيام بأي شيء الآن.
profile-mail-correction-text = شكراً لكم. وصلت تعديلات ملفكم التعريفي إلى الأمانة. ويرى الجمهور الملف التعريفي السابق إلى أن تُقبل.
profile-mail-answered-subject = تلقّينا إجابتكم ({ $reference })
profile-mail-answered-text = شكراً لكم. وصلت إجابتكم إلى الأمانة. وستقرؤها الأمانة وترد عليها بالبريد الإلكتروني. ولا يلزم القيام بأي شيء الآن.

profile-send-unavailable = يتعذّر الحفظ في الوقت الحالي، ولذلك لم يُرسل ملفكم التعريفي. وكل ما كتبتموه باقٍ هنا: يرجى إرساله من جديد بعد بضع دقائق.
