# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Profiliniz
profile-intro = Profil, yerel yönetiminizin insan hakları için neler yaptığını kamuoyuna gösterir. Birkaç seferde ve istediğiniz dilde yazabilirsiniz: Kaydettikleriniz burada kalır.
profile-member-text = Profiliniz herkese açık. Artık doğru olmayanları değiştirip gönderin; sekretarya kabul edene kadar kamuoyu eskisini görür.
profile-correction-waiting = Düzeltmeleriniz sekretaryada. Şimdi bir şey değiştirirseniz lütfen yeniden gönderin.
profile-waiting = Gönderdiğiniz profil aşağıdadır. Sekretarya profili okuyor; size e-postayla dönüş yapacak.
# How many required answers have been given
profile-progress = Verilen zorunlu yanıtlar: { $given } / { $all }
profile-back = Profilin bütün bölümleri

# Before starting
profile-questions-title = Profilin soruları
profile-questions-text = Taahhüdünüz kabul edildikten sonra bu soruları yerel yönetiminize özel sayfada, seçtiğiniz dilde yanıtlarsınız. Yalnızca ilk bölüm zorunludur; diğer her şey isteğe bağlıdır. Başlamadan önce bu sayfayı yazdırıp soruları aranızda görüşebilirsiniz.
profile-questions-link = Okumak ve yazdırmak için bütün sorular

# The parts, and how far each has come
profile-step-questions = Üç soru
profile-step-approach = Yaklaşımınız
profile-step-initiatives = Girişimler
profile-step-exchange = Temalar ve paylaşım
profile-step-decision = Katılma kararı
profile-step-picture = Bir görsel
profile-step-check = Kontrol et ve gönder
profile-state-empty = Henüz bir şey girilmedi
profile-state-begun = Henüz tamamlanmadı
profile-state-done = Dolduruldu

# Fields. $min and $max are numbers of characters.
profile-locale = Yanıtlarınızın dili
profile-locale-hint = Kendinizi en iyi ifade ettiğiniz dilde yazın. Sekretarya çeviri ekleyebilir.
profile-essential = Yerel yönetimler insan hakları için neden vazgeçilmezdir?
profile-framework = İnsan hakları yerel çalışmalar için neden yararlı bir çerçevedir?
profile-joining = Kampanyaya katılmak sizin için ne ifade ediyor ve kampanyaya ne katıyorsunuz?
profile-answer-hint = En az { $min }, en fazla { $max } karakter
profile-text-hint = En fazla { $max } karakter
profile-foundations = Temeller
profile-foundations-hint = İnsan hakları çalışmalarınızın dayandığı taahhütler, planlar, yasalar veya şartlar. En fazla { $max } karakter.
profile-structures = Yapılar
profile-structures-hint = Bu çalışmaları yürüten birimler, kurullar, kamu denetçileri ve bütçeler. En fazla { $max } karakter.
profile-tools = Araçlar
profile-tools-hint = Nasıl çalıştığınız: eğitim, katılım, göstergeler, şikâyetler. En fazla { $max } karakter.
profile-initiatives-text = Yerel yönetiminizin insan hakları için yaptığı en fazla beş çalışmayı anlatın. Bir tane yeterlidir.
profile-initiative = Girişim { $number }
profile-initiative-title = Başlık
profile-initiative-text = Açıklama
profile-initiative-link = Web adresi
profile-initiative-year = Başladığı yıl
profile-themes = Temalar
profile-themes-hint = Yerel yönetiminizin çalıştığı temaları seçin.
profile-offers = Başkalarına ne sunabilirsiniz?
profile-seeks = Başkalarından ne bekliyorsunuz?
profile-decision-text = Meclisiniz veya başka bir organ katılma kararı aldı mı? Bize anlatın. Dosya ancak siz isterseniz kamuoyuna gösterilir.
profile-decision-body = Kararı alan
profile-decision-on = Karar tarihi
profile-decision-on-hint = Yıl, ay ve gün, örneğin 2026-11-25
profile-decision-reference = Kararın numarası veya başlığı
profile-decision-public = Dosyayı kamuoyuna göster
profile-decision-file = Karar (PDF dosyası)
profile-decision-file-hint = En fazla 5 MB, parolasız. Yeni dosya eskisinin yerini alır.
profile-picture-text = Profilinizle birlikte bir görsel gösterilir. Yalnızca yayımlama hakkına sahip olduğunuz görselleri gönderin. Konum gibi, kameranın dosyaya kaydettiği bilgileri sileriz.
profile-picture-file = Görsel
profile-picture-file-hint = JPEG, PNG veya WebP, en fazla 6 MB. Yeni görsel eskisinin yerini alır.
profile-picture-alt = Görselde ne var
profile-picture-alt-hint = Görseli göremeyenler için. En fazla { $max } karakter.
profile-picture-holder = Görselin hak sahibi
profile-file-remove = Bu dosyayı kaldır
profile-file-kept = Dosyanız duruyor ve diğer bilgilerle birlikte kaydedilecek. Yeniden seçmeniz gerekmez.
profile-file-again = Dosya artık yok: Yeniden seçin

# Themes, as in the letter
profile-theme-inclusion = Kapsayıcılık ve dayanışma
profile-theme-equality = Eşitlik ve ırkçılıkla mücadele
profile-theme-migrants = Göçmenlerin hakları
profile-theme-violence-against-women = Kadına yönelik şiddet
profile-theme-hate-speech = Nefret söylemi
profile-theme-water = Su
profile-theme-food = Gıda
profile-theme-health = Sağlık
profile-theme-housing = Konut
profile-theme-environment = Çevre
profile-theme-culture = Kültür
profile-theme-peace = Barış ve güvenlik
profile-theme-participation = Demokratik katılım
profile-theme-education = Eğitim ve hak bilinci
profile-theme-digital = Dijital haklar
profile-theme-commons = Müşterekler

# Saving and sending
profile-save = Kaydet ve devam et
profile-save-more = Kaydet ve bir tane daha ekle
profile-save-later = Kaydet ve daha sonra devam et
profile-saved = Profiliniz kaydedildi. İstediğiniz zaman devam edebilirsiniz.
profile-change = Değiştir
profile-send = Profili gönder
profile-send-text = Her şeyi bir kez daha okuyun, sonra profili gönderin. Sekretarya okurken profili değiştiremezsiniz.
profile-send-correction-text = Her şeyi bir kez daha okuyun, sonra profili gönderin. Kamuoyu görmeden önce profili sekretarya okur.
profile-sent = Profil gönderildi. E-postayla bir alındı bildirimi alacaksınız.
profile-stale = Sayfayı açtığınızdan beri biri bu bölümü değiştirdi. Yazdıklarınız henüz kaydedilmedi; hepsi burada. Şu anda kayıtlı olanla karşılaştırıp yeniden kaydedin.
profile-stale-whole = Sayfayı açtığınızdan beri biri profili değiştirdi. Şu anki hâli budur: Göndermeden önce lütfen yeniden okuyun.
profile-theirs = Şu anda kayıtlı olan

# Errors. $field is the label of the field.
profile-error-missing = Yanıt gerekli: { $field }
profile-error-short = En az { $min } karakter yazın: { $field }
profile-error-locale = Yanıtlarınızın dilini seçin
profile-error-link = { $field }: Geçerli bir web adresi girin, örneğin https://www.example.org
profile-error-year = { $field }: Bir yıl girin, örneğin 2019
profile-error-day = { $field }: Yıl, ay ve günü girin, örneğin 2026-11-25
profile-error-pdf = Bu dosya PDF olarak okunamıyor. Belgeyi yeniden PDF olarak kaydedip o dosyayı seçin
profile-error-pdf-locked = Bu PDF parolayla korunuyor. Herkesin açabileceği bir dosya seçin
profile-error-pdf-large = PDF 5 MB’tan büyük. Daha küçük bir dosya seçin
profile-error-picture = Bu dosya görsel olarak okunamıyor. JPEG, PNG veya WebP dosyası seçin
profile-error-picture-large = Görsel 6 MB’tan veya 40 milyon pikselden büyük ya da bir kenarı 20.000 pikselden uzun. Daha küçüğünü seçin

# The answer to a request for information
profile-answer-title = Sekretaryaya yanıt verin
profile-answer-asked = Sekretaryanın sorduğu
profile-answer-text = Yanıtınızı buraya yazın. Düzeltilecek bir şey varsa lütfen önce onu düzeltin:
profile-answer-label = Yanıtınız
profile-answer-send = Yanıtı gönder
profile-answer-sent = Yanıtınız gönderildi. E-postayla bir alındı bildirimi alacaksınız.
profile-answer-stale = Bu arada sekretarya başka bir şey sordu. Yanıtınız gönderilmedi; hâlâ burada. Lütfen yeni soruyu okuyun.
profile-answer-incomplete = Profilinizde eksik var. Önce onu tamamlayın; yanıtınız henüz gönderilmedi ve hâlâ burada.

# On the personal page
profile-complete = Profili tamamla
profile-correct = Profili düzelt
profile-read = Profili oku
profile-next-needs-information = Sekretaryanın sizden ek bilgiye ihtiyacı var. Lütfen mümkün olan en kısa sürede buradan yanıt verin; ardından sekretarya incelemeye devam eder.
profile-next-pledged = Yerel yönetiminiz taahhütler arasında yer alıyor. Sıradaki adım profildir: Burada tamamlayın ve üye olun.
profile-next-wave = Şu anki kampanya dönemi { $date } tarihinde kapanıyor. O zamana kadar kabul edilen profiller bu döneme dâhil edilir.
profile-next-reminder = Profil { $date } tarihinde hâlâ eksikse e-postayla hatırlatırız.

# E-mails
profile-mail-sent-subject = Profilinizi aldık ({ $reference })
profile-mail-sent-text = Teşekkür ederiz. Profiliniz sekretaryaya ulaştı. Sekretarya profili okuyacak ve size e-postayla dönüş yapacak. Şu anda bir şey yapmanız gerekmiyor.
profile-mail-correction-text = Teşekkür ederiz. Profilinizdeki değişiklikler sekretaryaya ulaştı. Kabul edilene kadar kamuoyu eski profili görür.
profile-mail-answered-subject = Yanıtınızı aldık ({ $reference })
profile-mail-answered-text = Teşekkür ederiz. Yanıtınız sekretaryaya ulaştı. Sekretarya yanıtı okuyacak ve size e-postayla dönüş yapacak. Şu anda bir şey yapmanız gerekmiyor.

profile-send-unavailable = Şu anda kayıt yapamadığımız için profiliniz gönderilmedi. Yazdıklarınızın hepsi burada: Lütfen birkaç dakika sonra yeniden gönderin.
