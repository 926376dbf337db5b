# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Davet mektubu, 2022
invitation-skip = Mektuba geç
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Bu çeviri, çeviri dilini ana dili olarak konuşan bir kişi tarafından henüz gözden geçirilmedi.
invitation-read-original = Endonezce özgün metni oku
invitation-original = Bu, mektubun özgün metnidir.
# The letter names a deadline of 2022; this says so.
invitation-dated = Mektup 2022 yılına aittir ve gönderildiği hâliyle gösterilmektedir. İçindeki tarihler geçmiştir; bugün geçerli olan bilgiler mektubun yanında yer alır.
invitation-join = Kampanyaya katılın
invitation-side-by-side = Yan yana okunacak ikinci dil
invitation-one-language = Yalnızca bir dilde oku
invitation-campaign-state = Kampanyanın bugünkü durumu
