# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = رسالة الدعوة، 2022
invitation-skip = الانتقال إلى الرسالة
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = هذه ترجمة لم يراجعها بعد شخص لغته الأم العربية.
invitation-read-original = قراءة النص الأصلي بالإندونيسية
invitation-original = هذا هو النص الأصلي للرسالة.
# The letter names a deadline of 2022; this says so.
invitation-dated = تعود هذه الرسالة إلى عام 2022 وتُعرض كما أُرسلت. وقد انقضت المواعيد الواردة فيها، أما ما يسري اليوم فمذكور إلى جانبها.
invitation-join = الانضمام إلى الحملة
invitation-side-by-side = قراءة الرسالة جنباً إلى جنب مع
invitation-one-language = القراءة بلغة واحدة فقط
invitation-campaign-state = الحملة اليوم
