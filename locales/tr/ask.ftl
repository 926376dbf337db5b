# Ask your government to join: the model letter and the model motion.

ask-title = Yerel yönetiminizi katılmaya çağırın
ask-description = Belediye başkanına örnek mektup ve meclis için örnek önerge; 13 dilde, kopyalamak, yazdırmak veya göndermek için: Yerel yönetiminizden kampanyaya katılmasını isteyin.
ask-intro = Kentinizin, beldenizin veya bölgenizin bir İnsan Hakları Kenti veya Bölgesi olmasını ister misiniz? Yalnızca yerel yönetimin kendisi katılabilir; ama orada yaşayanlar, dernekler ve meclis üyeleri bunu isteyebilir. Aşağıda bir mektup ve bir önerge var. Dilediğiniz gibi değiştirin.
ask-form-title = Adları yerleştirin
ask-private = Yazdıklarınız yalnızca bu sayfada görünür. Bunları saklamıyoruz.
ask-name = Yerel yönetimin adı
ask-sender = Adınız
ask-place = Yaşadığınız yer
ask-in = Mektubun ve önergenin dili
ask-button = Yerleştir
ask-name-blank = [yerel yönetimin adı]
ask-sender-blank = [adınız]
ask-place-blank = [yer]
ask-letter-title = Mektup
ask-motion-title = Önerge
ask-use-hint = Kopyalamak için metni seçin veya bu sayfayı yazdırın: Yalnızca mektup ve önerge, her biri ayrı sayfada yazdırılır.
ask-mail = E-posta programınızda açın
ask-error-too-long = { $field }: En fazla { $max } karakter kullanın
ask-error-unprintable = { $field }: Satır sonu veya denetim karakteri gibi görüntülenemeyen karakterleri silin

# The subject of the e-mail
ask-subject = { $name }: “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılım

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $place }, { $date }

    { $name }
    Başkanlık Makamına

    Konu: “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılım

    Sayın Başkan,

    Yerel yönetimimizin, UCLG Toplumsal İçerme, Katılımcı Demokrasi ve İnsan Hakları Kurulunun bu küresel kampanyasına katılmasını talep ediyorum. Kampanya, çalışmalarında insan haklarını rehber edinen yerel yönetimleri bir araya getiriyor. Hedef, 2030’a kadar bin yerel yönetime ulaşmak.

    İnsan hakları, insanların yaşadığı yerde gerçeğe dönüşür: konutta ve sağlıkta, suda ve eğitimde, kararların alınma biçiminde. Katılan yerel yönetimler başkalarıyla deneyim paylaşır, Birleşmiş Milletler nezdinde söz sahibi olur ve yaptıklarını kamuoyuna gösterir.

    Büyüklüğü ne olursa olsun bütün yerel ve bölgesel yönetimler katılabilir. Katılım ücretsizdir ve UCLG üyeliği gerekmez. Kampanya ve katılım formu hakkında bilgi:
    { $address }

    Bu adımın atılması veya konunun meclise taşınması ve tarafıma yanıt verilmesi hususunda gereğini arz ederim.

    Saygılarımla,

    { $sender }
    { $place }
ask-motion =
    { $name }
    Meclis Başkanlığına

    Önerge: “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasına katılım

    Gerekçe:
    İnsan hakları her şeyden önce insanların yaşadığı yerde gerçekleşir. Birleşmiş Milletler İnsan Hakları Konseyi, 45/7 sayılı kararında yerel yönetimlerin rolünü tanımıştır.
    UCLG Toplumsal İçerme, Katılımcı Demokrasi ve İnsan Hakları Kurulunun kampanyası, çalışmalarında insan haklarını rehber edinen yerel yönetimleri bir araya getirir. Bütün yerel ve bölgesel yönetimler ücretsiz olarak ve UCLG üyesi olmadan katılabilir.

    Bu nedenle aşağıdaki hususların karara bağlanmasını öneririz:
    1. Kampanyaya katılınması,
    2. Katılım niyet beyanının kampanya sekretaryasına gönderilmesi ve bir irtibat kişisi belirlenmesi için Başkanlığın görevlendirilmesi ({ $address }),
    3. Kampanya profilinin, yerel halkla ve derneklerle birlikte hazırlanması için Başkanlığın görevlendirilmesi,
    4. Bir yıl içinde Meclise bilgi verilmesi.

    Gereğini saygılarımızla arz ederiz.
