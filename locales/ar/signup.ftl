# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = تأكيد عنوان البريد الإلكتروني
signup-confirm-text = أدخل شخص ما عنوان بريدكم الإلكتروني بوصفه عنوان الاتصال لحكومة محلية ترغب في الانضمام إلى الحملة. يرجى تأكيد أن ذلك صدر عنكم أو جرى بعلمكم.
signup-confirm-button = نعم، تأكيد العنوان
signup-disown-button = لم أقم بذلك
signup-disown-hint = في هذه الحالة لن تصلكم رسائل أخرى بهذا الشأن، وستُبلَّغ الأمانة بذلك.
signup-confirmed-title = شكراً لكم، عنوان بريدكم الإلكتروني مؤكَّد الآن
signup-confirmed-text = أرسلنا إليكم إشعاراً بالاستلام يتضمن جميع الإجابات والرابط الخاص بكم. وستقرأ الأمانة إجاباتكم وترد عليها بالبريد الإلكتروني.
signup-disowned-title = شكراً لكم على إبلاغنا
signup-disowned-text = لن تصلكم رسائل أخرى بشأن طلب إبداء الاهتمام هذا، وقد أُبلغت الأمانة بذلك. وإذا حدث ذلك عن طريق الخطأ، فيرجى الكتابة إلينا مع ذكر الرقم المرجعي.
signup-write-to = للكتابة إلى الأمانة:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = لم يعد هذا الرابط صالحاً
signup-link-text = ربما يكون الرابط قديماً جداً، أو ربما بتره برنامج البريد الإلكتروني. يرجى نسخ الرابط كاملاً من الرسالة ولصقه في المتصفح. وإذا لم يُجدِ ذلك، فيرجى الكتابة إلينا مع ذكر الرقم المرجعي إن وُجد.

# The personal page
signup-title = طلب إبداء الاهتمام
signup-reference = الرقم المرجعي
signup-state = حالة الطلب
signup-next = الخطوات التالية
signup-answers = إجاباتكم
signup-sent-on = تاريخ الإرسال
signup-keep-link = هذه الصفحة مخصصة لحكومتكم المحلية وحدها. يرجى عدم إطلاع الآخرين على الرابط.
signup-steps-label = الطريق إلى العضوية
signup-step-sent = الإرسال
signup-step-confirmed = تأكيد العنوان
signup-step-review = مراجعة الأمانة للطلب
signup-step-pledged = نشر التعهّد
signup-step-member = قبول الملف التعريفي: العضوية
# Read by screen readers after a step
signup-step-done = خطوة مكتملة
signup-step-current = الخطوة الحالية

signup-next-unconfirmed = يرجى تأكيد عنوان البريد الإلكتروني بواسطة الرابط الذي أرسلناه إليكم.
signup-next-received = ستقرأ الأمانة إجاباتكم وترد عليها بالبريد الإلكتروني. ولا يلزم القيام بأي شيء الآن.
signup-next-under-review = تقرأ الأمانة إجاباتكم حالياً وسترد عليها بالبريد الإلكتروني. ولا يلزم القيام بأي شيء الآن.
signup-next-profile-submitted = تقرأ الأمانة حالياً ملفكم التعريفي وسترد عليه بالبريد الإلكتروني.
signup-next-member = حكومتكم المحلية عضو: وهي تظهر ضمن مدن وأقاليم حقوق الإنسان.
signup-next-declined = لم تقبل الأمانة طلب إبداء الاهتمام، وأبلغتكم بالسبب في رسالة إلكترونية.
signup-next-withdrawn = سُحب طلب إبداء الاهتمام.
signup-next-archived = أُغلق طلب إبداء الاهتمام هذا.

# A lost link: a new one is mailed
signup-lost-offer = الحصول على رابط جديد
signup-lost-title = الحصول على رابط خاص جديد
signup-lost-text = يرجى إدخال عنوان البريد الإلكتروني لمسؤول الاتصال. وإذا كان العنوان مرتبطاً بطلب إبداء اهتمام، فسنرسل إليه رابطاً جديداً.
signup-lost-email = عنوان البريد الإلكتروني
signup-lost-button = إرسال الرابط
signup-lost-done-title = يرجى تفقّد صندوق البريد الإلكتروني
signup-lost-done-text = إذا كان هذا العنوان مرتبطاً بطلب إبداء اهتمام، فإن رسالة إلكترونية تتضمن رابطاً جديداً في طريقها إليكم. وإن لم تصل أي رسالة في غضون ساعة، فيرجى البحث في مجلد البريد غير المرغوب فيه أو الكتابة إلينا.
signup-lost-email-invalid = يرجى إدخال عنوان البريد الإلكتروني بالصيغة الصحيحة، مثل name@example.org

# What a local government can do on its personal page
signup-actions = ما يمكنكم القيام به
signup-correct = تصحيح الإجابات
signup-contact = تغيير مسؤول الاتصال
signup-withdraw = سحب الطلب

# Correcting the answers
signup-correct-title = تصحيح الإجابات
signup-correct-text = يرجى تعديل ما لم يعد صحيحاً. وستطّلع الأمانة على ما تغيّر.
signup-correct-public = حكومتكم المحلية معروضة بالفعل على الصفحات العلنية. وستظل هذه الصفحات تعرض الإجابات السابقة إلى أن تقبل الأمانة الإجابات الجديدة.
signup-correct-button = حفظ التصحيحات
signup-corrected = حُفظت تصحيحاتكم.
signup-proposed = أُرسلت تصحيحاتكم إلى الأمانة. وتعرض الصفحات العلنية الإجابات السابقة إلى أن تُقبل التصحيحات.
signup-unchanged = لم يتغيّر شيء.
signup-waiting = تصحيحات بانتظار مراجعة الأمانة
signup-stale = عُدِّلت الإجابات بعد أن فتحتم هذه الصفحة، ولذلك لم تُحفظ تصحيحاتكم بعد. وهي كلها هنا: يرجى مقارنتها بالإجابات الحالية وحفظها من جديد.
signup-answers-now = الإجابات الحالية

# Changing the contact person
signup-contact-title = تغيير مسؤول الاتصال
signup-contact-text = هل تولّى شخص آخر هذه المهمة؟ يمكنكم تغيير مسؤول الاتصال في أي وقت. ولا يُعتمد عنوان البريد الإلكتروني الجديد إلا بعد تأكيده بواسطة رابط نرسله إليه. وعندئذٍ نرسل إشعاراً بذلك إلى العنوان السابق، وتنتهي صلاحية جميع الروابط الخاصة السابقة.
signup-contact-button = حفظ بيانات مسؤول الاتصال
signup-contact-saved = حُفظت بيانات مسؤول الاتصال.
signup-contact-asked = أرسلنا رابطاً إلى العنوان الجديد. وسيُعتمد العنوان فور تأكيده.
signup-contact-waiting = عنوان جديد لم يُؤكَّد بعد
# The page behind the link to the new address
signup-takeover-title = تأكيد توليكم مهام مسؤول الاتصال
signup-takeover-text = حددت حكومة محلية مشاركة في الحملة عنوان بريدكم الإلكتروني عنواناً جديداً للاتصال بها. يرجى تأكيد صحة ذلك.
signup-takeover-button = نعم، تأكيد العنوان
signup-takeover-done-title = شكراً لكم، تتولون الآن مهام مسؤول الاتصال
signup-takeover-done-text = أرسلنا إليكم رسالة إلكترونية تتضمن الرابط الخاص بكم.
# The page behind the link to the old address
signup-object-title = الاعتراض على تغيير مسؤول الاتصال
signup-object-text = جرى تغيير عنوان الاتصال الخاص بحكومتكم المحلية. وفي حال اعتراضكم، تُبلَّغ الأمانة بذلك، وهي التي تقرر من يكون مسؤول الاتصال. وإلى ذلك الحين لا يمكن لأحد تغيير أي شيء على الصفحة الخاصة.
signup-object-button = أعترض على التغيير
signup-object-done-title = سُجِّل اعتراضكم
signup-object-done-text = أُبلغت الأمانة بذلك وستكتب إليكم. وإلى ذلك الحين لا يمكن لأحد تغيير أي شيء على الصفحة الخاصة.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = قُدِّم اعتراض على تغيير مسؤول الاتصال. ولا يمكن تغيير أي شيء هنا إلى أن تتخذ الأمانة قرارها.

# Withdrawing
signup-withdraw-title = هل تريدون سحب طلب إبداء الاهتمام؟
signup-withdraw-text = في هذه الحالة تتوقف الأمانة عن النظر في الطلب، وتُزال حكومتكم المحلية فوراً من الصفحات العلنية. ولا يمكن التراجع عن ذلك هنا، ولكن يمكنكم إرسال طلب إبداء اهتمام جديد في أي وقت.
signup-withdraw-button = نعم، سحب الطلب
signup-withdraw-back = لا، رجوع

# The page behind the link to the second address, and a line on the personal page
signup-second-title = تأكيد عنوان البريد الإلكتروني الثاني
signup-second-text = ذُكر عنوان بريدكم الإلكتروني بوصفه العنوان الثاني لحكومة محلية مشاركة في الحملة أو راغبة في الانضمام إليها. وبعد تأكيده، تصلكم نسخ من رسائلنا إلى مسؤول الاتصال، من دون روابط.
signup-second-hint = في هذه الحالة يُحذف هذا العنوان، ولن تصلكم رسائل أخرى بهذا الشأن.
signup-second-done-text = ستصلكم من الآن فصاعداً نسخ من رسائلنا إلى مسؤول الاتصال، من دون روابط.
signup-second-gone-text = حُذف هذا العنوان. ولن تصلكم رسائل أخرى بهذا الشأن.
signup-second-waiting = العنوان الثاني، لم يُؤكَّد بعد

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = طُلبت روابط كثيرة من شبكتكم خلال بضع دقائق، ولذلك لم يُرسل أي رابط هذه المرة.
