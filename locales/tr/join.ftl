# The form of the expression of interest, and its receipt page.

join-title = Kampanyaya katılın
join-intro = Yerel yönetiminiz bu formla “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılma niyetini bildirir. Formu doldurmak beş dakikadan az sürer; katılım ücretsizdir.
join-next-steps = Adresi doğrulamak için irtibat kişisine hemen bir e-posta göndeririz. Ardından sekretarya yanıtlarınızı okur ve size dönüş yapar.
join-print-hint = Önce bir onay almanız gerekiyorsa bu sayfayı yazdırıp kâğıt üzerinde doldurabilirsiniz.
join-optional-hint = İsteğe bağlı olarak işaretlenenler dışında tüm soruların yanıtlanması gerekir.

# Sections; each says who will see the answers
join-section-government = Yerel yönetiminiz
join-section-leader = Karar verici
join-section-contact = İrtibat kişisi
join-section-message = Eklemek istedikleriniz
join-section-send = Göndermeden önce
join-public-hint = Bu yanıtlar, sekretarya tarafından kabul edildikten sonra herkese açık olarak yayımlanır.
join-private-hint = Bu yanıtları yalnızca sekretarya görür.

# Fields: label and hint
join-government-name = Yerel yönetimin adı
join-government-name-hint = Kendi dilinizde ve kendi yazınızla, resmî yazılışına uygun olarak.
join-latin-name = Latin harfleriyle adı
join-latin-name-hint = Yalnızca yukarıdaki addan farklıysa.
join-kind = Yerel yönetimin türü
join-country = Ülke veya bölge
join-region = Ülke içindeki bölge veya il
join-region-hint = Aynı adı taşıyan yerleri ayırt etmeye yarar.
join-website = Resmî internet sitesi
join-website-hint = Örneğin https://www.example.org
join-population = Nüfus
join-population-hint = Tam sayı olarak; tahminî bir değer yeterlidir.
join-leader-name = Karar vericinin adı ve soyadı
join-leader-name-hint = Örneğin belediye başkanı, meclis başkanı veya vali.
join-leader-office = Karar vericinin görevi
join-leader-office-hint = Örneğin belediye başkanı, meclis başkanı, belediye başkan yardımcısı.
join-contact-name = İrtibat kişisinin adı ve soyadı
join-contact-role = İrtibat kişisinin görevi
join-contact-email = İrtibat kişisinin e-posta adresi
join-contact-email-hint = Bu adrese bir bağlantı göndeririz; yerel yönetiminize özel sayfa bu bağlantıyla açılır.
join-contact-phone = Telefon
join-contact-phone-hint = Ülke koduyla birlikte, örneğin +34 933 428 750.
join-second-email = İkinci e-posta adresi
join-second-email-hint = E-postalarımızın birer kopyası bu adrese de gönderilir; örneğin biriminizin ortak e-posta kutusu.
join-correspondence-locale = Yazışma dili
join-message = Neden katılmak istiyorsunuz?
join-message-hint = En fazla { $max } karakter. İstediğiniz dilde yazabilirsiniz.
join-authorised = Bu katılım niyet beyanını yukarıda adı geçen yerel yönetim adına göndermeye yetkiliyim.
join-privacy = <a data-l10n-name="privacy">Gizlilik bildirimini</a> okudum ve bu yanıtların kampanya için kullanılmasına onay veriyorum.
join-trap = Bu alanı boş bırakın
join-submit = Katılım niyet beyanını gönder

# Notices above the form
join-between-waves = Bir sonraki dönem henüz açılmadı. Katılım niyet beyanınız o döneme dâhil edilecek.
join-foreign = Yanıtlarınız başka bir internet sitesi üzerinden geldiği için kaydedilmedi. Hepsi burada: Kontrol edin ve bu sayfadan gönderin.
join-unavailable = Şu anda kayıt yapamadığımız için yanıtlarınız kaydedilmedi. Hepsi burada: Lütfen birkaç dakika sonra yeniden gönderin.
join-already-confirmed = Bu katılım niyet beyanı daha önce doğrulandığı için artık formla değiştirilemez. Bir yanıtı düzeltmek için size gönderdiğimiz özel bağlantıyı kullanın.
join-ended = Kampanya sona erdi ve form kapandı. Yanıtlarınız kaydedilmedi. Hepsi burada; kopyalayıp bize yazabilirsiniz:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Yerel yönetimin adını girin
join-error-kind-missing = Yerel yönetimin türünü seçin
join-error-country-missing = Ülkeyi veya bölgeyi seçin
join-error-website-invalid = Geçerli bir internet sitesi adresi girin, örneğin https://www.example.org
join-error-population-invalid = Nüfusu tam sayı olarak girin, örneğin 120000
join-error-leader-name-missing = Karar vericinin adını ve soyadını girin
join-error-leader-office-missing = Karar vericinin görevini girin
join-error-contact-name-missing = İrtibat kişisinin adını ve soyadını girin
join-error-contact-role-missing = İrtibat kişisinin görevini girin
join-error-contact-email-missing = İrtibat kişisinin e-posta adresini girin
join-error-contact-email-invalid = İrtibat kişisi için geçerli bir e-posta adresi girin, örneğin ad@example.org
join-error-contact-email-local = İrtibat kişisinin e-posta adresinde @ işaretinden önce, çoğu e-posta sunucusunun işleyemediği harfler var. @ işaretinden önce temel Latin harfleri (a-z) bulunan bir adres girin
join-error-second-email-invalid = İkinci adres için geçerli bir e-posta adresi girin, örneğin ad@example.org
join-error-second-email-local = İkinci e-posta adresinde @ işaretinden önce, çoğu e-posta sunucusunun işleyemediği harfler var. @ işaretinden önce temel Latin harfleri (a-z) bulunan bir adres girin
join-error-second-email-same = İrtibat kişisinin adresinden farklı bir ikinci e-posta adresi girin veya bu alanı boş bırakın
join-error-correspondence-locale-missing = Yazışma dilini seçin
join-error-authorised-missing = Bu katılım niyet beyanını göndermeye yetkili olduğunuzu onaylayın
join-error-privacy-missing = Gizlilik bildirimini okuduğunuzu onaylayın
# $field is the label of the field
join-error-too-long = { $field }: En fazla { $max } karakter kullanın
join-error-unprintable = { $field }: Satır sonu veya denetim karakteri gibi görüntülenemeyen karakterleri silin

# Receipt page
join-receipt-title = Teşekkür ederiz, lütfen adresinizi doğrulayın
join-receipt-saved = Katılım niyet beyanınız kaydedildi.
join-receipt-reference = Başvuru numaranız
join-receipt-mail = İrtibat kişisine bir e-posta gönderdik. E-postadaki bağlantıyı açın ve adresi 30 gün içinde doğrulayın.
join-receipt-no-mail = E-posta birkaç dakika içinde gelmediyse istenmeyen e-posta klasörüne bakın. Orada da yoksa bize yazın ve başvuru numarasını belirtin.
join-receipt-next = Bundan sonra ne olacak?
join-receipt-next-confirm = İrtibat kişisi adresi doğrular.
join-receipt-next-receipt = Durumu görebileceğiniz özel bağlantıyı içeren bir alındı bildirimi göndeririz.
join-receipt-next-review = Sekretarya yanıtlarınızı okur ve size e-postayla dönüş yapar.
join-receipt-confirmed = Adres doğrulandı. İrtibat kişisine, özel bağlantınızı içeren bir alındı bildirimi gönderdik.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Ağınızdan birkaç dakika içinde çok sayıda form geldi; bu nedenle yanıtlarınız henüz kaydedilmedi. Yanıtlarınızın hepsi burada.
# What search engines and shared links say of the form
join-description = Bir yerel yönetimin “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılma niyetini bildirdiği form. Ücretsizdir ve beş dakikadan az sürer.
