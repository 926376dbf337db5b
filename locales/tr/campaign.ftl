# The campaign page: aims, how to take part, documents.

campaign-title = Kampanya
campaign-description = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasının amaçları, kimlerin katılabileceği, nasıl katılınacağı ve kampanya dönemlerinin tarihleri.
campaign-lead = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyası, çalışmalarında insan haklarını rehber edinmek isteyen yerel yönetimleri bir araya getiriyor. Hedef, 2030’a kadar bin yerel yönetime ulaşmak.
campaign-origin = Kampanyayı UCLG Toplumsal İçerme, Katılımcı Demokrasi ve İnsan Hakları Kurulu, katılan yerel yönetimlerle birlikte yürütüyor.

campaign-aims-title = Dört amaç
campaign-aim-connect = <strong>Buluşturmak.</strong> Bir kentin veya bölgenin insan hakları için yaptıkları başka yerlerde de bilinmeli. Kampanya, yerel girişimleri sınırların ötesinde dayanışma içinde birbirine bağlar.
campaign-aim-grow = <strong>Büyümek.</strong> İnsan Hakları Kentleri ve Bölgeleri hareketi genişlemeli ve güçlenmeli.
campaign-aim-heard = <strong>Sesini duyurmak.</strong> Yerelde yapılanlar dünyada daha fazla ağırlık kazanmalı: Yerel yönetimlerin insan hakları sisteminde ve Birleşmiş Milletlerde söz sahibi olması gerekir.
campaign-aim-adopt = <strong>Benimsemek.</strong> Kampanya, yerel yönetimleri kendi insan hakları çerçevelerini oluşturmaya teşvik eder; örneğin bir şart, bir eylem planı veya bir insan hakları birimi.

campaign-definition-title = İnsan hakları kenti nedir?
campaign-definition = 2011 tarihli Gwangju Bildirgesi’ne göre insan hakları kenti, hem bir yerel topluluk hem de insan haklarının temel değerler ve yol gösterici ilkeler olarak kilit rol oynadığı yerel bir bağlamdaki toplumsal ve siyasal süreçtir. Başka bir deyişle hem bir yer hem bir çalışma biçimidir ve hiçbir zaman tamamlanmış sayılmaz.

campaign-who-title = Kimler katılabilir
campaign-who = Bütün yerel ve bölgesel yönetimler katılabilir: Belediyeler, büyükşehirler, iller, bölgeler ve bunların ağları; büyüklükleri ve yetkileri ne olursa olsun. Katılım ücretsizdir ve UCLG üyeliği gerekmez.

campaign-steps-title = Nasıl katılırsınız
campaign-step-interest = <strong>Niyetinizi bildirin.</strong> <a data-l10n-name="join">Bu sitedeki formu</a> doldurun. Beş dakikadan az sürer.
campaign-step-confirm = <strong>Adresi doğrulayın.</strong> İrtibat kişisine hemen e-posta ile bir bağlantı göndeririz.
campaign-step-answer = <strong>Yanıtımızı alın.</strong> Sekretarya gönderdiklerinizi okur ve size yanıt verir.
campaign-step-profile = <strong>Profilinizi tamamlayın.</strong> İnsan haklarının çalışmalarınız için ne anlama geldiğini ve kampanyaya ne katacağınızı anlatırsınız. Yanıtlarınızı kaydedip daha sonra devam edebilirsiniz.

campaign-levels-title = Taahhüt ve üyelik
campaign-level-pledge = <strong>Taahhüt:</strong> Sekretarya, yerel yönetimin katılım niyet beyanını kabul etmiştir. Yerel yönetim o andan itibaren bu sitede yer alır.
campaign-level-member = <strong>Üye:</strong> Sekretarya, yerel yönetimin profilini de kabul etmiştir. Yerel yönetim artık bir İnsan Hakları Kenti veya Bölgesi’dir.
campaign-benefits-title = Üyeler ne kazanır
campaign-benefit-network = Başka yerel yönetimlerle deneyim paylaşabilecekleri bir ağ.
campaign-benefit-voice = Birleşmiş Milletler nezdinde bir ses.
campaign-benefit-events = Gwangju’daki Dünya İnsan Hakları Kentleri Forumu gibi uluslararası etkinliklerde yer alma olanağı.
campaign-benefit-profile = Bu sitede, yaptıklarını gösteren herkese açık bir profil.

campaign-waves-title = Dönemler ve tarihler
campaign-waves-text = Kampanya dönemler hâlinde ilerler. Bir dönem, son günü dünyanın her yerinde sona erene kadar açık kalır: Ertesi gün saat 12:00’de (UTC) kapanır. İki dönem arasında da form açıktır.
campaign-waves-name = Dönem
campaign-wave = { $number }. dönem
campaign-wave-opens = Açılış
campaign-wave-closes = Kapanış
# The closing date of a wave that is still open
campaign-wave-unannounced = tarih daha sonra duyurulacak

campaign-questions-title = Sık sorulan sorular
campaign-question-free = Ücretli mi?
campaign-answer-free = Hayır. Ne katılmak ne de kampanyada kalmak için ücret ödenir.
campaign-question-uclg = UCLG üyesi olmamız gerekir mi?
campaign-answer-uclg = Hayır. Kampanya bütün yerel ve bölgesel yönetimlere açıktır.
campaign-question-size = Çok mu küçüğüz?
campaign-answer-size = Hayır. Bir köy de katılabilir, bir başkent veya bölge de.
campaign-question-council = Meclis kararı gerekir mi?
campaign-answer-council = Kampanya böyle bir karar istemez. Formu gönderen kişi buna yetkili olduğunu beyan eder. Kurallarınız meclis kararı gerektiriyorsa önce kararı alın; kararı profilinize ekleyebilirsiniz.
campaign-question-checked = Sekretarya neyi denetler?
campaign-answer-checked = Başvuranın bir yerel yönetim veya yerel yönetimler ağı olup olmadığını, daha önce başvurup başvurmadığını ve gönderen kişinin onun adına konuşmaya yetkili olup olmadığını.
campaign-question-seen = Yanıtlarımızı kim görür?
campaign-answer-seen = Yerel yönetiminizin adı, türü, ülkesi, bölgesi, internet sitesi ve nüfusu ile başındaki kişinin adı ve görevi, sekretarya kabul ettikten sonra herkese açık olur. İletişim bilgileri ve mesajınız yalnızca sekretarya içindir. Ayrıntılar <a data-l10n-name="privacy">gizlilik bildiriminde</a> yer alır.
campaign-question-late = Dönem kapandıysa ne olur?
campaign-answer-late = Formu yine de gönderebilirsiniz. Katılım niyet beyanınız bir sonraki döneme dâhil edilir.
campaign-question-leave = Daha sonra değiştirebilir veya geri çekebilir miyiz?
campaign-answer-leave = Evet, her zaman. E-postamızdaki özel bağlantı, yanıtlarınızı düzeltebileceğiniz veya beyanınızı geri çekebileceğiniz bir sayfa açar.

campaign-documents-title = İndirilebilecek belgeler
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
