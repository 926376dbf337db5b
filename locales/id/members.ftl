# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Afrika
members-section-asia-pacific = Asia-Pasifik
members-section-eurasia = Eurasia
members-section-europe = Eropa
members-section-latin-america = Amerika Latin
members-section-middle-east-west-asia = Timur Tengah dan Asia Barat
members-section-north-america = Amerika Utara

# The list
members-title = Siapa yang ikut serta
members-description = Kota dan Wilayah Hak Asasi Manusia serta yang telah berikrar untuk menjadi salah satunya: pada peta dan dalam daftar, dengan pencarian dan saringan.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } dari { $goal }
members-map = Peta
members-map-label = Peta dunia. Daftar di bawah memuat hal yang sama.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
   *[other] { $count } pemerintah daerah, di antaranya { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Beberapa yang berdekatan
members-map-whole = Tampilkan seluruh dunia
members-map-area = Hanya bagian peta yang Anda pilih yang ditampilkan.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
   *[other] { $count } di antaranya tidak memiliki tempat pada peta.
}
members-credit = Peta: Natural Earth. Tempat: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Cari
members-search-hint = Nama atau tempat, dalam bahasa dan aksara apa pun
members-level = Tingkat
members-level-pledge = Ikrar
members-section = Kawasan dunia
members-wave-label = Gelombang
members-wave = Gelombang ke-{ $number }
members-all = Semua
members-sort = Urutan
members-sort-name = Menurut nama
members-sort-joined = Yang terbaru dahulu
members-show = Tampilkan
members-reset = Tampilkan semua
members-found = { $count ->
   *[other] { $count } pemerintah daerah
}
members-empty = Belum ada pemerintah daerah yang ditampilkan di sini. Pemerintah daerah Anda dapat menjadi yang pertama.
members-none = Tidak ada yang cocok.
members-pages = Halaman daftar
members-page = Halaman { $page } dari { $pages }
members-previous = Halaman sebelumnya
members-next = Halaman berikutnya
