# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = E-posta adresinizi doğrulayın
signup-confirm-text = Adresiniz, kampanyaya katılmak isteyen bir yerel yönetimin irtibat adresi olarak verildi. Bunu sizin yaptığınızı veya bundan haberdar olduğunuzu doğrulayın.
signup-confirm-button = Evet, adresi doğrula
signup-disown-button = Bunu ben yapmadım
signup-disown-hint = Bu durumda size bu konuda başka e-posta gönderilmez ve sekretaryaya bilgi verilir.
signup-confirmed-title = Teşekkür ederiz, adresiniz doğrulandı
signup-confirmed-text = Size tüm yanıtlarınızı ve özel bağlantınızı içeren bir alındı bildirimi gönderdik. Sekretarya yanıtlarınızı okuyacak ve size e-postayla dönüş yapacak.
signup-disowned-title = Bilgi verdiğiniz için teşekkür ederiz
signup-disowned-text = Bu katılım niyet beyanı hakkında size başka e-posta gönderilmeyecek. Sekretaryaya bilgi verildi. Bir yanlışlık olduysa bize yazın ve başvuru numarasını belirtin.
signup-write-to = Sekretaryaya yazın:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Bu bağlantı artık çalışmıyor
signup-link-text = Bağlantı çok eski olabilir veya e-posta programınız bağlantıyı kesmiş olabilir. E-postadaki bağlantının tamamını kopyalayıp tarayıcınıza yapıştırmayı deneyin. Bu da işe yaramazsa bize yazın ve varsa başvuru numaranızı belirtin.

# The personal page
signup-title = Katılım niyet beyanınız
signup-reference = Başvuru numarası
signup-state = Durum
signup-next = Bundan sonra ne olacak?
signup-answers = Yanıtlarınız
signup-sent-on = Gönderim tarihi
signup-keep-link = Bu sayfa yalnızca yerel yönetiminiz içindir. Bağlantıyı başkalarıyla paylaşmayın.
signup-steps-label = Üyeliğe giden adımlar
signup-step-sent = Gönderildi
signup-step-confirmed = Adres doğrulandı
signup-step-review = Sekretarya tarafından incelendi
signup-step-pledged = Taahhüt yayımlandı
signup-step-member = Profil kabul edildi: üye
# Read by screen readers after a step
signup-step-done = tamamlandı
signup-step-current = şu anda

signup-next-unconfirmed = Lütfen size gönderdiğimiz bağlantıyla e-posta adresinizi doğrulayın.
signup-next-received = Sekretarya yanıtlarınızı okuyacak ve size e-postayla dönüş yapacak. Şu anda bir şey yapmanız gerekmiyor.
signup-next-under-review = Sekretarya yanıtlarınızı okuyor; size e-postayla dönüş yapacak. Şu anda bir şey yapmanız gerekmiyor.
signup-next-profile-submitted = Sekretarya profilinizi okuyor; size e-postayla dönüş yapacak.
signup-next-member = Yerel yönetiminiz kampanya üyesidir: İnsan Hakları Kentleri ve Bölgeleri arasında yer alıyor.
signup-next-declined = Sekretarya katılım niyet beyanını kabul etmedi ve gerekçesini size e-postayla bildirdi.
signup-next-withdrawn = Katılım niyet beyanı geri çekildi.
signup-next-archived = Bu katılım niyet beyanı kapatıldı.

# A lost link: a new one is mailed
signup-lost-offer = Yeni bağlantı al
signup-lost-title = Yeni özel bağlantı alın
signup-lost-text = İrtibat kişisinin e-posta adresini girin. Bu adrese ait bir katılım niyet beyanı varsa adrese yeni bir bağlantı göndeririz.
signup-lost-email = E-posta adresi
signup-lost-button = Bağlantıyı gönder
signup-lost-done-title = Gelen kutunuzu kontrol edin
signup-lost-done-text = Bu adrese ait bir katılım niyet beyanı varsa yeni bağlantıyı içeren e-posta yoldadır. Bir saat içinde e-posta gelmezse istenmeyen e-posta klasörüne bakın veya bize yazın.
signup-lost-email-invalid = Geçerli bir e-posta adresi girin, örneğin ad@example.org

# What a local government can do on its personal page
signup-actions = Yapabilecekleriniz
signup-correct = Yanıtları düzelt
signup-contact = İrtibat kişisini değiştir
signup-withdraw = Beyanı geri çek

# Correcting the answers
signup-correct-title = Yanıtları düzeltin
signup-correct-text = Artık doğru olmayan yanıtları değiştirin. Sekretarya nelerin değiştiğini görecek.
signup-correct-public = Yerel yönetiminiz herkese açık sayfalarda zaten yer alıyor. Sekretarya yeni yanıtları kabul edene kadar bu sayfalarda eski yanıtlar görünmeye devam eder.
signup-correct-button = Düzeltmeleri kaydet
signup-corrected = Düzeltmeleriniz kaydedildi.
signup-proposed = Düzeltmeleriniz sekretaryaya gönderildi. Kabul edilene kadar herkese açık sayfalarda eski yanıtlar görünür.
signup-unchanged = Hiçbir şey değiştirilmedi.
signup-waiting = Sekretaryanın kararını bekleyen düzeltmeler
signup-stale = Siz bu sayfayı açtıktan sonra başka biri yanıtları değiştirdi. Düzeltmeleriniz henüz kaydedilmedi; hepsi burada. Bunları yanıtların şu anki hâliyle karşılaştırın ve yeniden kaydedin.
signup-answers-now = Yanıtların şu anki hâli

# Changing the contact person
signup-contact-title = İrtibat kişisini değiştirin
signup-contact-text = Görevi başka biri mi devraldı? İrtibat kişisini istediğiniz zaman değiştirebilirsiniz. Yeni bir e-posta adresi, o adrese göndereceğimiz bağlantıyla doğrulandıktan sonra geçerli olur. Ardından eski adrese bilgi verilir ve önceki tüm özel bağlantılar geçersiz olur.
signup-contact-button = İrtibat kişisini kaydet
signup-contact-saved = İrtibat kişisi kaydedildi.
signup-contact-asked = Yeni adrese bir bağlantı gönderdik. Adres, doğrulanır doğrulanmaz geçerli olur.
signup-contact-waiting = Henüz doğrulanmamış yeni adres
# The page behind the link to the new address
signup-takeover-title = Yeni irtibat kişisi olduğunuzu doğrulayın
signup-takeover-text = Kampanyaya katılan bir yerel yönetim, adresinizi yeni irtibat adresi olarak bildirdi. Bunun doğru olduğunu onaylayın.
signup-takeover-button = Evet, adresi doğrula
signup-takeover-done-title = Teşekkür ederiz, yeni irtibat kişisi sizsiniz
signup-takeover-done-text = Özel bağlantınızı içeren bir e-posta gönderdik.
# The page behind the link to the old address
signup-object-title = İrtibat kişisi değişikliğine itiraz edin
signup-object-text = Yerel yönetiminizin irtibat adresi değiştirildi. İtiraz ederseniz sekretaryaya bilgi verilir ve irtibat kişisinin kim olduğuna sekretarya karar verir. O zamana kadar hiç kimse yerel yönetiminize özel sayfada değişiklik yapamaz.
signup-object-button = Değişikliğe itiraz ediyorum
signup-object-done-title = İtirazınız kaydedildi
signup-object-done-text = Sekretaryaya bilgi verildi; sekretarya size yazacak. O zamana kadar hiç kimse yerel yönetiminize özel sayfada değişiklik yapamaz.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = İrtibat kişisi değişikliğine itiraz edildi. Sekretarya karar verene kadar burada hiçbir şey değiştirilemez.

# Withdrawing
signup-withdraw-title = Katılım niyet beyanı geri çekilsin mi?
signup-withdraw-text = Geri çekerseniz sekretarya beyanla ilgili işlemleri durdurur ve yerel yönetiminiz herkese açık sayfalardan hemen kaldırılır. Bunu buradan geri alamazsınız, ancak istediğiniz zaman yeni bir katılım niyet beyanı gönderebilirsiniz.
signup-withdraw-button = Evet, geri çek
signup-withdraw-back = Hayır, geri dön

# The page behind the link to the second address, and a line on the personal page
signup-second-title = İkinci e-posta adresini doğrulayın
signup-second-text = Adresiniz, kampanyaya katılan veya katılmak isteyen bir yerel yönetimin ikinci adresi olarak bildirildi. Adres doğrulandığında, irtibat kişisine gönderdiğimiz e-postaların bağlantısız kopyaları size de gönderilir.
signup-second-hint = Bu durumda adres silinir ve size bu konuda başka e-posta gönderilmez.
signup-second-done-text = Bundan sonra irtibat kişisine gönderdiğimiz e-postaların bağlantısız kopyaları size de gönderilecek.
signup-second-gone-text = Bu adres silindi. Size bu konuda başka e-posta gönderilmeyecek.
signup-second-waiting = İkinci adres, henüz doğrulanmadı

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Ağınızdan birkaç dakika içinde çok sayıda bağlantı istendi; bu nedenle şimdi bağlantı gönderilmedi.
