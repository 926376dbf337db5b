# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Listede yok mu?
tell-missing-intro = Yerel yönetiminiz kampanyaya katıldı ama bu sitede göremiyor musunuz? Sekretaryaya bildirin. Henüz katılmadıysa buradan katılabilir:
tell-wrong-title = Yanlışlık bildirin
tell-wrong-intro = Bu yerel yönetimle ilgili neyin düzeltilmesi gerektiğini sekretaryaya bildirin:
tell-description = Kampanya listesinde bir yerel yönetimin eksik olduğunu veya hakkındaki bir bilginin yanlış olduğunu sekretaryaya bildirin.
tell-body-missing = Hangi yerel yönetim eksik ve ne zamandan beri katılıyor?
tell-body-wrong = Yanlış olan ne, doğrusu ne olmalı?
tell-body-hint = En fazla { $max } karakter. İstediğiniz dilde yazabilirsiniz.
tell-email = E-posta adresiniz
tell-email-hint = Yalnızca yanıt almak istiyorsanız.
tell-privacy = Bunu yalnızca sekretarya okur. Mesajınız, sonuçlandırıldıktan altı ay sonra silinir.
tell-button = Sekretaryaya gönder
tell-foreign = Mesajınız başka bir internet sitesi üzerinden geldiği için kaydedilmedi. Tamamı burada: Kontrol edin ve bu sayfadan gönderin.
tell-unavailable = Şu anda kayıt yapamadığımız için mesajınız kaydedilmedi. Tamamı burada: Lütfen birkaç dakika sonra yeniden gönderin.
tell-error-body-missing = Mesajınızı girin
tell-error-body-long = Mesajınız: En fazla { $max } karakter kullanın
tell-error-body-unprintable = Mesajınız: Denetim karakteri gibi görüntülenemeyen karakterleri silin
tell-error-email-invalid = Geçerli bir e-posta adresi girin, örneğin ad@example.org, veya bu alanı boş bırakın
tell-error-email-local = E-posta adresinizde @ işaretinden önce, çoğu e-posta sunucusunun işleyemediği harfler var. @ işaretinden önce temel Latin harfleri (a-z) bulunan bir adres girin
tell-receipt-title = Bildirdiğiniz için teşekkür ederiz
tell-receipt-text = Sekretarya mesajınızı aldı ve inceleyecek.
tell-receipt-answer = Sekretarya, verdiğiniz e-posta adresine yanıt verecek.
tell-reply-subject = İnsan Hakları Kentleri ve Bölgeleri kampanyasının sekretaryasına gönderdiğiniz mesaj
