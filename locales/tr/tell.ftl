# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Listede yok mu?
tell-missing-intro = Yerel yönetiminiz kampanyaya katıldı ama bu sitede göremiyor musunuz? Sekretaryaya bildirin. Henüz katılmadıysa buradan katılabilir:
tell-wrong-title = Bir yanlışı bildirin
tell-wrong-intro = Bu yerel yönetimle ilgili neyin düzeltilmesi gerektiğini sekretaryaya bildirin:
tell-description = Kampanya listesinde bir yerel yönetimin eksik olduğunu veya hakkındaki bir bilginin yanlış olduğunu sekretaryaya bildirin.
tell-body-missing = Hangi yerel yönetim eksik ve ne zamandan beri katılıyor?
tell-body-wrong = Yanlış olan ne, doğrusu ne olmalı?
tell-body-hint = En çok { $max } karakter. Herhangi bir dilde yazabilirsiniz.
tell-email = E-posta adresiniz
tell-email-hint = Yalnızca yanıt almak istiyorsanız.
tell-privacy = Bunu yalnızca sekretarya okur. Mesajınız, sonuçlandırıldıktan altı ay sonra silinir.
tell-button = Sekretaryaya gönder
tell-foreign = Mesajınız başka bir internet sitesi üzerinden geldiği için kaydedilmedi. Tamamı burada: Kontrol edin ve bu sayfadan gönderin.
tell-unavailable = Şu anda hiçbir şey kaydedemiyoruz; bu nedenle mesajınız kaydedilmedi. Tamamı burada: Lütfen birkaç dakika sonra yeniden gönderin.
tell-error-body-missing = Mesajınızı girin
tell-error-body-long = Mesajınız: En çok { $max } karakter kullanın
tell-error-body-unprintable = Mesajınız: Denetim karakterleri gibi gösterilemeyen karakterleri silin
tell-error-email-invalid = E-posta adresinizi doğru biçimde girin (örneğin ad@example.org) veya boş bırakın
tell-error-email-local = E-posta adresinizde @ işaretinden önce çoğu posta sunucusunun işleyemediği harfler var. @ işaretinden önce yalın Latin harfleri olan bir adres girin
tell-receipt-title = Bildirdiğiniz için teşekkür ederiz
tell-receipt-text = Sekretarya mesajınızı aldı ve inceleyecek.
tell-receipt-answer = Verdiğiniz e-posta adresine yanıt verecek.
tell-reply-subject = İnsan Hakları Kentleri ve Bölgeleri kampanyasının sekretaryasına gönderdiğiniz mesaj
