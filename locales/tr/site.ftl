# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = İnsan Hakları Kentleri ve Bölgeleri
site-description = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” küresel kampanyası: Davet mektubunu okuyun ve kampanyaya katılın.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Ana içeriğe geç
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Ana menü
site-nav-letter = Davet mektubu
site-nav-campaign = Kampanya
site-nav-members = Katılanlar
site-nav-join = Kampanyaya katılın
# Read by screen readers before the name of the current language
site-language = Dil
site-footer-committee = UCLG Toplumsal İçerme, Katılımcı Demokrasi ve İnsan Hakları Kurulu
site-footer-label = Bu site hakkında
site-footer-ask = Yerel yönetiminizi katılmaya çağırın
site-footer-contact = Sekretaryaya yazın
site-footer-privacy = Gizlilik bildirimi
site-footer-accessibility = Erişilebilirlik beyanı
# Printed at the foot of a page, before its address
site-print-address = Bu sayfa:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] üye
   *[other] üye
}
site-pledges-label = { $count ->
    [one] taahhüt
   *[other] taahhüt
}
site-goal-label = 2030 hedefi: 1000
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Üye: { $members }. Taahhüt: { $pledges }. Hedef: 2030’a kadar 1000.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Kampanyanın { $number }. dönemi katılıma açık
site-wave-until = { $date } günü sonuna kadar, dünyanın her yerinde
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Kapanış: { $date }, saat { $time } (UTC).
site-wave-unknown-end = Kapanış tarihi daha sonra duyurulacak
site-wave-between = Bir sonraki dönem henüz açılmadı
site-wave-between-text = Yine de bugünden katılabilirsiniz: Katılım niyet beyanınız bir sonraki döneme dâhil edilecek.
site-campaign-ended = Kampanya sona erdi
site-campaign-ended-text = Form kapandı. Bize yazmak isterseniz adresimiz:

# Forms
site-optional = isteğe bağlı
site-error-prefix = Hata:
site-error-summary = Bir sorun var
site-choose = Lütfen seçin

# Error pages: a title and a sentence each
site-error-home = Davet mektubuna git
site-error-not-found = Sayfa bulunamadı
site-error-not-found-text = Adresi kendiniz yazdıysanız doğru olup olmadığını kontrol edin. Bir bağlantıdan geldiyseniz bağlantı eski veya eksik olabilir.
site-error-bad-request = Bu istek okunamadı
site-error-bad-request-text = Gönderilen bilgilerin bir kısmı bozuk veya beklenmedik biçimdeydi. Geri dönün, girdiğiniz bilgileri kontrol edin ve yeniden deneyin.
site-error-forbidden = Bu işleme izin verilmiyor
site-error-forbidden-text = Hiçbir şey değiştirilmedi. Buraya başka bir internet sitesi üzerinden geldiyseniz bu sayfayı doğrudan açıp yeniden deneyin.
site-error-too-large = Bir seferde gönderilen veri çok fazla
site-error-too-large-text = Geri dönün, yazdıklarınızı kısaltın ve yeniden gönderin.
site-error-too-many = Çok fazla deneme yapıldı
site-error-too-many-text = Lütfen birkaç dakika bekleyip yeniden deneyin.
site-error-unavailable = Şu anda kayıt yapamıyoruz
site-error-unavailable-text = Bu durum uzun sürmeyecek. Lütfen birkaç dakika sonra yeniden deneyin.
site-error-internal = Bizden kaynaklanan bir hata oluştu
site-error-internal-text = Hata kaydedildi, inceleyeceğiz. Lütfen daha sonra yeniden deneyin.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Bu konuda bize yazarsanız lütfen şu kodu belirtin: { $id }

# Kinds of local government
site-kind-municipality = Belediye
site-kind-metropolitan = Büyükşehir yönetimi veya belediyeler arası birlik
site-kind-province = İl, departman veya ilçe yönetimi
site-kind-region = Bölge veya eyalet
site-kind-network = Yerel yönetimler ağı veya birliği
site-kind-other = Diğer

# States of an expression of interest
site-state-unconfirmed = Adres doğrulanmadı
site-state-received = Alındı
site-state-under-review = İnceleniyor
site-state-needs-information = Ek bilgi gerekli
site-state-pledged = Taahhüt kaydedildi
site-state-profile-submitted = Profil gönderildi
site-state-member = Üye
site-state-declined = Kabul edilmedi
site-state-withdrawn = Geri çekildi
site-state-archived = Arşivlendi

# The name of this country where CLDR’s is not used
site-country-ps = Filistin Devleti

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Lütfen { $count } dakika sonra yeniden deneyin.
   *[other] Lütfen { $count } dakika sonra yeniden deneyin.
}
# The picture shown where a page is shared
site-share-picture = 10, 100 ve 1000 sayıları, bin nokta ve 2030 yılı

# The store cannot be written: what was sent comes back
site-again-text = Gönderdikleriniz kaydedilmedi. Hepsi burada: Lütfen birkaç dakika sonra yeniden gönderin.
site-again-button = Yeniden gönder
