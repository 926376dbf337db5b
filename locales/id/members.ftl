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
members-title = Peserta
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
   *[other] { $count } di antaranya tidak memiliki lokasi pada peta.
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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] Semua
}
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

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } dalam kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”.
members-member-since = Anggota kampanye sejak { $date }
members-pledge-since = Ikrar dalam kampanye: { $date }
members-is-member = Anggota kampanye
members-is-pledge = Ikrar dalam kampanye
members-leader = Pengambil keputusan
members-no-profile = Profil belum diterbitkan.
members-facts = Sekilas
members-offers = Yang ditawarkan kepada pihak lain
members-seeks = Yang diharapkan dari pihak lain
members-decision-file = Baca keputusan (PDF)
members-original = Teks asli: { $language }
members-translation = Terjemahan: { $language }
members-wrong = Ada yang keliru? Beri tahu kami

# The page of one that was public and is no more; it does not say which
members-gone-title = Tidak lagi ikut serta dalam kampanye
members-gone-text = Pemerintah daerah yang pernah ditampilkan di sini tidak lagi ikut serta dalam kampanye. Halamannya telah kami turunkan.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Lencana dan sertifikat
members-badge-text = Salin baris-baris ini ke situs web Anda. Lencana selalu menunjukkan status Anda saat ini.
members-badge-alt = { $name }: lencana kampanye Kota dan Wilayah Hak Asasi Manusia
members-badge-member = Anggota kampanye
members-badge-pledge = Kami telah berikrar
members-badge-name = Kota Hak Asasi Manusia
members-certificate-link = Sertifikat untuk dicetak
members-certificate-title = Sertifikat
members-certificate-member = adalah anggota kampanye global “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”. Profil publiknya menunjukkan kepada dunia upayanya bagi hak asasi manusia.
members-certificate-pledge = telah berikrar untuk menjadi Kota atau Wilayah Hak Asasi Manusia dalam kampanye global “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”.
members-certificate-dated = Dicetak dari situs web kampanye pada { $date }. Untuk memeriksa apakah masih berlaku:

# Open data
members-data-title = Data terbuka
members-data-description = Daftar ikrar dan anggota sebagai JSON, CSV, GeoJSON, dan Atom, bebas digunakan.
members-data-text = Isi halaman-halaman ini tersedia juga untuk program komputer. Berkasnya selalu semutakhir halamannya dan diurutkan menurut nomor. Setiap nomor hanya diberikan satu kali.
members-data-json = semua kolom; skema menjelaskan artinya
members-data-csv = untuk lembar kerja; UTF-8
members-data-geojson = untuk peta; hanya pemerintah daerah yang lokasinya diketahui
members-data-atom = untuk mengikuti yang baru
members-data-schema = JSON Schema
members-data-licence = Anda boleh menggunakan dan membagikan data ini, juga yang diubah, asalkan menyebutkan sumbernya: <a data-l10n-name="licence">Creative Commons Atribusi 4.0</a>. Koordinat berasal dari <a data-l10n-name="places">GeoNames</a>, dengan lisensi yang sama.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Penjelasan kolom
members-fields-name = Kolom
members-fields-meaning = Arti
members-fields-shape = Format
members-fields-example = Contoh
members-field-number = Nomor dalam daftar, hanya diberikan satu kali
members-field-wave = Gelombang kampanye saat bergabung
members-field-pledged-on = Tanggal pernyataan minat disetujui
members-field-member-on = Tanggal profil disetujui
members-field-latitude = Garis lintang tempatnya (WGS 84)
members-field-longitude = Garis bujur tempatnya (WGS 84)
members-field-page = Halamannya di situs ini, dalam bahasa Inggris
members-shape-number = bilangan bulat
members-shape-degrees = bilangan desimal, dalam derajat
members-shape-text = teks
members-shape-word = salah satu kata berikut:
members-shape-words = daftar dari kata-kata berikut:
members-shape-country = dua huruf menurut ISO 3166-1
members-shape-day = tanggal lengkap, bulan, atau tahun (ISO 8601)
members-shape-address = alamat web
members-shape-empty = boleh kosong
