# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Gizlilik bildirimi
notice-privacy-description = Kampanyanın hangi kişisel verileri neden ve ne kadar süreyle kullandığı ve haklarınızın neler olduğu.
notice-privacy-version = Sürüm { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Kim sorumlu
notice-privacy-controller = Veri sorumlusu, Birleşmiş Kentler ve Yerel Yönetimler (UCLG) teşkilatıdır. UCLG bu sorumluluğu, Toplumsal İçerme, Katılımcı Demokrasi ve İnsan Hakları Kurulunun Barselona’daki sekretaryası aracılığıyla yerine getirir. Verilerinizle ilgili tüm soruları sekretarya yanıtlar: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Topladığımız veriler
notice-privacy-data-public = <strong>Herkese açık yanıtlar:</strong> yerel yönetime ilişkin bilgiler, karar vericinin adı, soyadı ve görevi, profil. Bunlar ancak sekretarya kabul ettikten sonra yayımlanır. Bir kararın PDF’si yalnızca siz bunu seçerseniz yayımlanır.
notice-privacy-data-private = <strong>Yalnızca sekretaryaya yönelik yanıtlar:</strong> irtibat kişisinin adı ve soyadı, görevi, e-posta adresi ve telefonu, ikinci e-posta adresi, yazışma dili, mesajınız ve formda verdiğiniz onaylar.
notice-privacy-data-source = Bu verileri formdan, sekretaryaya gönderilen e-postalardan veya mektuplardan ya da sekretaryanın önceki üye listelerinden aldık. Adınızı bize yerel yönetiminizden başka biri vermiş olabilir.

# Purposes and legal bases
notice-privacy-purpose-title = Verilerinizi neden ve hangi hukuki dayanakla kullanıyoruz
notice-privacy-purpose = Verilerinizi katılım niyet beyanlarını kontrol etmek, size yazmak, kimlerin katıldığını göstermek ve taahhütler ile üyeleri saymak için kullanırız. Bir katılım niyet beyanının kabul edilip edilmeyeceğine insanlar karar verir. Bu kararı bilgisayar vermez. Katılım gönüllüdür. Zorunlu yanıtlar olmadan bir katılım niyet beyanını işleme alamayız.
notice-privacy-basis-interest = <strong>Meşru menfaat:</strong> Kampanyayı yürütmekte, kimlerin katıldığını göstermekte ve internet sitesini kötüye kullanıma karşı korumakta menfaatimiz vardır (GDPR, AB Genel Veri Koruma Tüzüğü, madde 6(1)(f)).
notice-privacy-basis-consent = <strong>Rıza:</strong> Bir yanıtın isteğe bağlı olduğu veya onay verdiğinizi işaretlediğiniz yerlerde rızanızı isteriz (GDPR, madde 6(1)(a)). Rızanızı istediğiniz zaman geri çekebilirsiniz. O zamana kadar yapılanlar hukuka uygun kalır.

# Who sees the data; e-mails
notice-privacy-access-title = Verilerinizi kimler görür
notice-privacy-access-private = Herkese açık olmayan yanıtları yalnızca sekretarya kullanır. Sekretaryanın sunucularını işleten kişilerin teknik erişimi olabilir. İnternet sitesi, kişisel verileri kimin görüntülediğini veya dışa aktardığını kaydeder.
notice-privacy-access-public = Yayımlanan yanıtları dünyanın her yerinden herkes okuyabilir ve açık veri olarak indirebilir (CC BY 4.0 lisansı). Başkalarının aldığı kopyaları geri toplayamayız.
notice-privacy-mail = E-postalarımızı sizin e-posta sunucunuza sekretaryanın e-posta sunucusu iletir. Özel bağlantı, yerel yönetiminize özel sayfayı en fazla 365 gün boyunca açar. Lütfen bu bağlantıyı başkalarıyla paylaşmayın. E-posta gönderildikten sonra bağlantıyı yalnızca bir özet değer (hash) olarak saklarız; bağlantı bu değerden okunamaz.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Çerezler ve teknik veriler
notice-privacy-technical = Herkese açık sayfalar çerez yerleştirmez, başka internet sitelerinden hiçbir şey yüklemez ve sizi izlemez. Yalnızca sekretarya çalışanları oturum açtıklarında bir çerez alır. Bu çerez, oturum açmak için gereklidir. İnternet sitesi IP adreslerini kısaltır ve saklamaz. Günlük kayıtlarında ad, e-posta adresi ve özel bağlantı bulunmaz.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Verilerinizi ne kadar süre saklıyoruz
notice-privacy-retention-active = <strong>İşlemde olan katılım niyet beyanları, taahhütler ve üyeler:</strong> yerel yönetim katıldığı sürece.
notice-privacy-retention-unconfirmed = <strong>Adres doğrulanmadı:</strong> Katılım niyet beyanı 20. günde sekretaryanın iş listesine alınır. Sekretarya saklamaya karar vermezse 30. günde silinir. Başvuru numarası ve tarih kalır.
notice-privacy-retention-ended = <strong>Kabul edilmedi veya geri çekildi:</strong> 6 ay.
notice-privacy-retention-mail = <strong>E-postalarımızın bu internet sitesindeki metinleri:</strong> 12 ay.
notice-privacy-retention-records = <strong>Ayrı tutulan şüpheli gönderimler ile kimin neyi ne zaman yaptığına ilişkin kayıtlar:</strong> 24 ay.
notice-privacy-retention-after = Aylar son işlemden itibaren sayılır. Bu sürenin sonunda iletişim bilgileri ve serbest metinler silinir. Daha önce alınan yedeklerde hâlâ bulunabilirler.

# Rights and how to use them
notice-privacy-rights-title = Haklarınız
notice-privacy-rights = Verilerinizi görme, düzelttirme, sildirme, bunların kullanımını kısıtlatma ve bunları makine tarafından okunabilir bir dosya olarak alma hakkınız vardır. Bir kişinin verilerini silsek de taahhüt veya üyelik sayılmaya devam eder.
notice-privacy-rights-object = Kendi durumunuzdan kaynaklanan nedenlerle verilerinizi kullanmamıza <strong>itiraz etme hakkınız vardır</strong>.
notice-privacy-rights-use = Yerel yönetiminize özel sayfada yanıtları düzeltebilir, tamamlayabilir ve katılım niyet beyanını geri çekebilirsiniz. Diğer her konuda sekretaryaya yazın. Bir ay içinde yanıt alırsınız: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Bir veri koruma makamına şikâyette bulunabilirsiniz. İspanya’da bu makam, İspanya Veri Koruma Kurumudur (Agencia Española de Protección de Datos).

# Changes
notice-privacy-changes-title = Bu bildirimdeki değişiklikler
notice-privacy-changes = Bu bildirim değişirse yeni bir sürüm numarası ve tarih alır. Her katılım niyet beyanıyla birlikte, gönderildiği sırada geçerli olan sürümü kaydederiz.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Erişilebilirlik beyanı
notice-accessibility-description = Bu internet sitesinin ne kadar erişilebilir olmasının amaçlandığı, nasıl test edildiği, bilinen sınırlarının neler olduğu ve bir sorunun bize nasıl bildirileceği.
notice-accessibility-version = Sürüm { $version }, { $date }

# The standard
notice-accessibility-standard = Bu internet sitesini herkesin kullanabilmesini istiyoruz. Web İçeriği Erişilebilirlik Yönergeleri (WCAG) 2.2’nin AA düzeyini karşılamayı hedefliyoruz.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Nasıl test ediyoruz
notice-accessibility-test-automatic = <strong>Otomatik olarak:</strong> axe ve Nu HTML Checker ile, her dilde. Bu tür araçlar sorunların yalnızca bir kısmını bulur.
notice-accessibility-test-browser = <strong>Gerçek bir tarayıcıda:</strong> yalnızca klavyeyle, 320 piksel genişlikte, JavaScript olmadan ve Arapçada sağdan sola.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Bilinen sınırlar
notice-accessibility-limits-translations = Davet mektubu Endonezce yazılmıştır. Mektubun on iki çevirisi, o dilleri ana dili olarak konuşanlar tarafından henüz gözden geçirilmemiştir. Diğer sayfaların çevirileri de henüz gözden geçirilmemiştir.
notice-accessibility-limits-people = Engelli kişiler bu internet sitesini henüz test etmemiştir.

# Feedback
notice-accessibility-feedback-title = Bize bir sorun bildirin
notice-accessibility-feedback = Bir şeyi okuyamıyor veya kullanamıyorsanız sekretaryaya yazın. Sayfayı belirtin ve sorunu anlatın. Kampanyaya katılmak istediğinizi e-postayla da bildirebilirsiniz: <a data-l10n-name="email">{ $email }</a>
