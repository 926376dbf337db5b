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
members-title = Kimler katılıyor
members-description = İnsan Hakları Kentleri ve Bölgeleri ile bunlardan biri olmayı taahhüt edenler: haritada ve listede, arama ve süzgeçlerle.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } / { $goal }
members-map = Harita
members-map-label = Dünya haritası. Aşağıdaki liste aynı bilgiyi verir.

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
members-all = Tümü
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
