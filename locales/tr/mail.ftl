# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Sayın Yetkili,
mail-closing = Saygılarımızla,
mail-signature = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” Kampanyası Sekretaryası
mail-reference = Başvuru numarası: { $reference }
mail-reply = Bu e-postayı yanıtlayabilirsiniz: Yanıtınız sekretaryaya ulaşır.
# Before a link that stands in a line of its own
mail-link-hint = Düğme çalışmazsa bu bağlantıyı kopyalayıp tarayıcınıza yapıştırın:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Lütfen e-posta adresinizi doğrulayın ({ $reference })
mail-confirm-text = Adresiniz, “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılmak isteyen bir yerel yönetimin irtibat adresi olarak internet sitemize girildi.
mail-confirm-action = Lütfen bu sayfayı açın ve adresi doğrulayın. Bağlantı 30 gün geçerlidir.
mail-confirm-button = Adresi doğrula
mail-confirm-not-me = Bunu siz yapmadıysanız aynı sayfayı açıp “Bunu ben yapmadım” seçeneğini seçin. Bu durumda size bu konuda başka e-posta gönderilmez.

# Confirmed: the receipt
mail-receipt-subject = Katılım niyet beyanınızı aldık ({ $reference })
mail-receipt-text = Teşekkür ederiz. Adresiniz doğrulandı ve katılım niyet beyanınız sekretaryaya ulaştı.
mail-receipt-next = Sekretarya yanıtlarınızı okuyacak ve size e-postayla dönüş yapacak. Şu anda bir şey yapmanız gerekmiyor.
mail-receipt-action = Son durumu yerel yönetiminize özel sayfada her zaman görebilirsiniz. Bağlantı yalnızca yerel yönetiminiz içindir: Lütfen başkalarıyla paylaşmayın.
mail-receipt-button = Özel sayfayı aç
mail-receipt-answers = Yanıtlarınız

# The address has not been confirmed after three days: once
mail-reminder-subject = Hatırlatma: Lütfen e-posta adresinizi doğrulayın ({ $reference })
mail-reminder-text = Adresiniz üç gün önce, “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılmak isteyen bir yerel yönetimin irtibat adresi olarak internet sitemize girildi. Adres henüz doğrulanmadı.
mail-reminder-last = Başka hatırlatma göndermeyeceğiz. Adres doğrulanmazsa katılım niyet beyanını, gönderilmesinden 30 gün sonra sileriz.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Özel bağlantınız ({ $reference })
mail-link-text = Yerel yönetiminize özel sayfanın yeni bağlantısını size gönderiyoruz. Önceki bağlantılar da çalışmaya devam eder.
mail-link-known = Yerel yönetiminiz bu adresten daha önce bir katılım niyet beyanı gönderdi. Yeni bir kayıt yapılmadı. Yerel yönetiminize özel sayfanın yeni bağlantısını size gönderiyoruz: Bu sayfada her şeyi görebilir ve düzeltebilirsiniz.
mail-link-unasked = Bunu siz istemediyseniz bir şey yapmanız gerekmiyor.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Yerel yönetiminiz için başka bir katılım niyet beyanı ({ $reference })
mail-namesake-text = Aynı adı taşıyan bir yerel yönetim için başka bir adresten katılım niyet beyanı gönderildi. Sizin beyanınız olduğu gibi kalıyor. Sekretarya ikisini de inceliyor. Bundan haberiniz varsa bir şey yapmanız gerekmiyor; bir yanlışlık varsa lütfen bu e-postayı yanıtlayın.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
    [one] Lütfen { $count } katılım niyet beyanını doğrulayın
   *[other] Lütfen { $count } katılım niyet beyanını doğrulayın
}
mail-merged-text = Adresiniz, “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılmak isteyen yerel yönetimlerin irtibat adresi olarak kısa süre içinde internet sitemize birkaç kez girildi. Çok fazla e-posta almamanız için hepsini tek bir e-postada topladık.
mail-merged-action = Lütfen her biri için sayfayı açın ve adresi doğrulayın veya “Bunu ben yapmadım” seçeneğini seçin.
mail-merged-list = Yanıtınızı bekleyenler

# Receipts
mail-corrected-subject = Düzeltmelerinizi aldık ({ $reference })
mail-corrected-text = Düzeltmeleriniz kaydedildi. Sekretaryaya bilgi verildi.
mail-proposed-text = Düzeltmeleriniz sekretaryaya gönderildi. Kabul edilene kadar herkese açık sayfalarda eski yanıtlar görünür.
mail-withdrawn-subject = Katılım niyet beyanınız geri çekildi ({ $reference })
mail-withdrawn-text = Katılım niyet beyanı, isteğiniz üzerine geri çekildi. Artık herkese açık sayfalarda gösterilmiyor. İletişim bilgilerini altı ay sonra sileriz. İstediğiniz zaman yeni bir katılım niyet beyanı gönderebilirsiniz.

# A change of the contact person
mail-takeover-subject = Lütfen yeni irtibat kişisi olduğunuzu doğrulayın ({ $reference })
mail-takeover-text = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılan bir yerel yönetim, adresinizi yeni irtibat adresi olarak bildirdi.
mail-takeover-ignore = Bu doğru değilse bir şey yapmanız gerekmiyor.
mail-told-subject = Yerel yönetiminizin irtibat kişisi değişti ({ $reference })
mail-told-text = Yerel yönetiminizin irtibat adresi değiştirildi ve yeni adres doğrulandı. Özel bağlantılarınız artık geçerli değil.
mail-told-action = Bu doğru değilse 30 gün içinde bu sayfayı açıp itiraz edin. Bu durumda kararı sekretarya verir.
mail-told-button = Değişikliğe itiraz et

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Profiliniz henüz bize ulaşmadı ({ $reference })
mail-profile-text = Yerel yönetiminiz, taahhüdüyle herkese açık sayfalarda yer alıyor. Teşekkür ederiz. Kampanya üyesi olmak için tek bir adım kaldı: kampanyanın sorularına verdiğiniz yanıtları içeren profil. Profil henüz bize ulaşmadı.
mail-profile-action = Profili yerel yönetiminize özel sayfada doldurabilir, istediğiniz an kaydedip daha sonra devam edebilirsiniz. Bağlantı yalnızca yerel yönetiminiz içindir: Lütfen başkalarıyla paylaşmayın.
mail-profile-last = Bu, son hatırlatmamızdır. Taahhüdünüz olduğu gibi kalır; profili istediğiniz zaman tamamlayabilirsiniz.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Lütfen ikinci e-posta adresini doğrulayın ({ $reference })
mail-second-text = Adresiniz, “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılan veya katılmak isteyen bir yerel yönetimin ikinci adresi olarak internet sitemize girildi. Doğruladığınızda, irtibat kişisine gönderdiğimiz e-postaların kopyaları size de gönderilir.
mail-copy-text = Bu, yerel yönetiminizin irtibat kişisine gönderdiğimiz e-postanın bağlantısız bir kopyasıdır.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Kişisel verileriniz silindi ({ $reference })
mail-erased-text = İletişim bilgilerini ve kampanyayla ilgili olarak hakkınızda kayıtlı olan diğer her şeyi sildik. Yerel yönetiminiz herkese açık sayfalarda yer alıyorsa irtibat kişisi olmadan orada kalır.
mail-erased-last = Bu, bu adrese gönderdiğimiz son e-postadır. E-posta teslim edildikten sonra adres de silinir.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Ek bilgiye ihtiyacımız var ({ $reference })
mail-needs-information-text =
    Gönderdikleriniz için teşekkür ederiz. Devam edebilmemiz için sizden ek bilgi almamız gerekiyor.

    Yanıtlarınızı yerel yönetiminize özel sayfada düzeltip tamamlayabilir ya da bu e-postayı yanıtlayabilirsiniz.
mail-pledged-subject = Tebrikler: Taahhüdünüz yayımlandı ({ $reference })
mail-pledged-text =
    Tebrikler! Sekretarya katılım niyet beyanınızı kabul etti. Yerel yönetiminiz artık İnsan Hakları Kentleri ve Bölgeleri olmayı taahhüt edenler arasında yer alıyor.

    Herkese açık sayfada yerel yönetiminizin adı, türü, ülkesi, bölgesi, internet sitesi ve nüfusu ile karar veren kişinin adı ve görevi görünür. İletişim bilgileri ve bize yazdığınız mesaj hiçbir zaman yayımlanmaz.

    Sıradaki adım profildir: kampanyanın sorularına verilen yanıtlar. Profili yerel yönetiminize özel sayfada azar azar yazabilirsiniz; yazdıklarınız kaydedilir. Profil kabul edildiğinde yerel yönetiminiz üye olur.
mail-member-subject = Tebrikler: Yerel yönetiminiz üye oldu ({ $reference })
mail-member-text =
    Tebrikler! Sekretarya profilinizi kabul etti. Yerel yönetiminiz artık kampanya üyesidir ve İnsan Hakları Kentleri ve Bölgeleri arasında yer alıyor.

    Profiliniz herkese açıktır. Bir yanlışlık ya da değişiklik olursa bunu yerel yönetiminize özel sayfada istediğiniz zaman düzeltebilirsiniz. Düzeltme, sekretarya kabul ettikten sonra herkese açık sayfada görünür.
mail-public-page = Herkese açık sayfanız
mail-declined-subject = Katılım niyet beyanınız hakkında ({ $reference })
mail-declined-not-local-government =
    Kampanyaya gösterdiğiniz ilgi için teşekkür ederiz. Kampanyaya yerel ve bölgesel yönetimler ile bunların birlikleri ve ağları katılabilir. Gördüğümüz kadarıyla başka türden bir kuruluş adına yazıyorsunuz. Bu nedenle katılım niyet beyanınızı kabul edemedik.

    Yanlış anladıysak lütfen bu e-postayı yanıtlayın. O zaman yeniden inceleriz.
mail-declined-duplicate =
    Kampanyaya gösterdiğiniz ilgi için teşekkür ederiz. Aynı yerel yönetim için elimizde zaten bir katılım niyet beyanı var ve onunla devam ediyoruz. Bu e-postaya konu olan beyan kapatıldı; bir şey yapmanız gerekmiyor.

    Diğerinden haberiniz yoksa veya irtibat kişisi değiştiyse lütfen bu e-postayı yanıtlayın.
mail-declined-authority =
    Kampanyaya gösterdiğiniz ilgi için teşekkür ederiz. Katılım niyet beyanının yerel yönetim adına gönderildiğini doğrulayamadık. Bu nedenle kabul edemedik.

    Bunu, örneğin yerel yönetimin resmî bir adresinden göndereceğiniz bir mesajla gösterebiliyorsanız lütfen bu e-postayı yanıtlayın. O zaman yeniden inceleriz.
mail-declined-scope =
    Kampanyaya gösterdiğiniz ilgi için teşekkür ederiz. Katılım niyet beyanınızı dikkatle okuduk. Beyan, kampanyanın amaçlarına uymuyor. Bu nedenle kabul edemedik.

    Yanlış anladıysak lütfen bu e-postayı yanıtlayın. O zaman yeniden inceleriz.
mail-declined-spam =
    Bu adresten bir katılım niyet beyanı aldık. Beyan, reklama ya da otomatik bir mesaja benziyor. Bu nedenle kabul edemedik.

    Beyanı bir yerel yönetim gönderdiyse lütfen bu e-postayı yanıtlayın. O zaman yeniden inceleriz.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Kişisel verileriniz silindi
mail-erased-messages = Bize yazdıklarınızı ve adresinizi sildik. Hakkınızda kayıtlı başka bir şey yok.
