# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Afrika
members-section-asia-pacific = Asya-Pasifik
members-section-eurasia = Avrasya
members-section-europe = Avrupa
members-section-latin-america = Latin Amerika
members-section-middle-east-west-asia = Orta Doğu ve Batı Asya
members-section-north-america = Kuzey Amerika

# The list
members-title = Katılanlar
members-description = İnsan Hakları Kentleri ve Bölgeleri ile bunlardan biri olmayı taahhüt edenler: haritada ve listede, arama ve süzgeçlerle.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } / { $goal }
members-map = Harita
members-map-label = Dünya haritası. Aşağıdaki listede aynı bilgiler yer alır.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } yerel yönetim: { $name }
   *[other] { $count } yerel yönetim; biri: { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Birbirine yakın birkaç yer
members-map-whole = Tüm dünyayı göster
members-map-area = Yalnızca haritanın seçtiğiniz bölümü gösteriliyor.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] Bunlardan { $count } tanesinin haritada yeri yok.
   *[other] Bunlardan { $count } tanesinin haritada yeri yok.
}
members-credit = Harita: Natural Earth. Yerler: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Ara
members-search-hint = Bir ad veya yer, her dilde ve yazıda
members-level = Düzey
members-level-pledge = Taahhüt
members-section = Dünya bölgesi
members-wave-label = Kampanya dönemi
members-wave = { $number }. dönem
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] Tümü
}
members-sort = Sıralama
members-sort-name = Ada göre
members-sort-joined = En yeniler önce
members-show = Göster
members-reset = Tümünü göster
members-found = { $count ->
    [one] { $count } yerel yönetim
   *[other] { $count } yerel yönetim
}
members-empty = Burada henüz bir yerel yönetim yok. İlki sizinki olabilir.
members-none = Eşleşen sonuç yok.
members-pages = Listenin sayfaları
members-page = Sayfa { $page } / { $pages }
members-previous = Önceki sayfa
members-next = Sonraki sayfa

# One pledge or member. $date is a day, a month or a year.
members-one-description = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” kampanyasında { $name }.
members-member-since = Kampanya üyeliğinin başlangıcı: { $date }
members-pledge-since = Kampanyaya taahhüt: { $date }
members-is-member = Kampanya üyesi
members-is-pledge = Kampanyaya taahhüt
members-leader = Karar verici
members-no-profile = Profil henüz yayımlanmadı.
members-facts = Kısaca
members-offers = Başkalarına neler sunuyor
members-seeks = Başkalarından neler bekliyor
members-decision-file = Kararı oku (PDF)
members-original = Özgün metin: { $language }
members-translation = Çeviri: { $language }
members-wrong = Yanlış bir şey mi var? Bize bildirin

# The page of one that was public and is no more; it does not say which
members-gone-title = Artık kampanyanın parçası değil
members-gone-text = Burada gösterilen yerel yönetim artık kampanyaya katılmıyor. Sayfasını kaldırdık.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Rozet ve sertifika
members-badge-text = Bu satırları kendi sitenize kopyalayın. Rozet her zaman güncel durumunuzu gösterir.
members-badge-alt = { $name }: İnsan Hakları Kentleri ve Bölgeleri kampanya rozeti
members-badge-member = Kampanya üyesi
members-badge-pledge = Taahhüt verdik
members-badge-name = İnsan Hakları Kentleri
members-certificate-link = Yazdırılabilir sertifika
members-certificate-title = Sertifika
members-certificate-member = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” küresel kampanyasının üyesidir. Herkese açık profilinde insan hakları için yaptığı çalışmaları anlatmıştır.
members-certificate-pledge = “2030’a Kadar 10, 100, 1000 İnsan Hakları Kenti ve Bölgesi” küresel kampanyasında insan hakları kenti veya bölgesi olmayı taahhüt etmiştir.
members-certificate-dated = Kampanyanın sitesinden yazdırıldığı tarih: { $date }. Geçerliliği burada görülebilir:

# Open data
members-data-title = Açık veri
members-data-description = Taahhüt ve üye listesi JSON, CSV, GeoJSON ve Atom biçimlerinde, serbestçe kullanılabilir.
members-data-text = Bu sayfalarda gösterilenler bilgisayar programları için de sunulur. Dosyalar her zaman sayfalar kadar günceldir ve numara sırasındadır. Her numara yalnızca bir kez verilir.
members-data-json = tüm alanlar; anlamlarını şema açıklar
members-data-csv = hesap tabloları için; UTF-8
members-data-geojson = haritalar için; yalnızca konumu bilinen yerel yönetimler
members-data-atom = yenilikleri izlemek için
members-data-schema = JSON Şeması
members-data-licence = Kaynağı belirtmek koşuluyla verileri, değiştirerek de olsa, kullanabilir ve paylaşabilirsiniz: <a data-l10n-name="licence">Creative Commons Atıf 4.0</a>. Konumlar, aynı lisansla sunulan <a data-l10n-name="places">GeoNames</a> verilerinden alınmıştır.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Alanlar
members-fields-name = Alan
members-fields-meaning = Anlam
members-fields-shape = Biçim
members-fields-example = Örnek
members-field-number = Listedeki numarası; yalnızca bir kez verilir
members-field-wave = Katıldığı kampanya dönemi
members-field-pledged-on = Katılım niyet beyanının kabul edildiği tarih
members-field-member-on = Profilin kabul edildiği tarih
members-field-latitude = Yerin enlemi (WGS 84)
members-field-longitude = Yerin boylamı (WGS 84)
members-field-page = Bu sitedeki sayfası, İngilizce
members-shape-number = tam sayı
members-shape-degrees = ondalık sayı, derece olarak
members-shape-text = metin
members-shape-word = şu sözcüklerden biri:
members-shape-words = şu sözcüklerden oluşan bir liste:
members-shape-country = ISO 3166-1 standardına göre iki harf
members-shape-day = gün, ay veya yıl (ISO 8601)
members-shape-address = web adresi
members-shape-empty = boş olabilir
