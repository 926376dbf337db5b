# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Kota dan Wilayah Hak Asasi Manusia
site-description = Kampanye global “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”: baca surat undangannya dan bergabunglah.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } – { $site }
site-skip = Langsung ke konten utama
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Navigasi utama
site-nav-letter = Surat undangan
site-nav-campaign = Kampanye
site-nav-members = Peserta
site-nav-join = Bergabung dengan kampanye
# Read by screen readers before the name of the current language
site-language = Bahasa
site-footer-committee = Komite Inklusi Sosial, Demokrasi Partisipatif dan Hak Asasi Manusia dari UCLG
site-footer-label = Tentang situs ini
site-footer-ask = Ajak pemerintah daerah Anda bergabung
site-footer-contact = Hubungi sekretariat
site-footer-privacy = Pemberitahuan privasi
site-footer-accessibility = Pernyataan aksesibilitas
# Printed at the foot of a page, before its address
site-print-address = Halaman ini:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
   *[other] anggota
}
site-pledges-label = { $count ->
   *[other] ikrar
}
site-goal-label = dari target 1000 pada tahun 2030
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Anggota: { $members }. Ikrar: { $pledges }. Target: 1000 pada tahun 2030.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Gelombang ke-{ $number } sedang dibuka
site-wave-until = sampai dengan { $date }, di mana pun di dunia
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Gelombang ini ditutup pada { $date } pukul { $time } UTC.
site-wave-unknown-end = Tanggal penutupan akan diumumkan kemudian
site-wave-between = Gelombang berikutnya belum dibuka
site-wave-between-text = Anda tetap dapat bergabung hari ini: pernyataan minat Anda akan masuk dalam gelombang berikutnya.
site-campaign-ended = Kampanye telah berakhir
site-campaign-ended-text = Formulir sudah ditutup. Jika Anda ingin menghubungi kami, berikut alamat kami:

# Forms
site-optional = opsional
site-error-prefix = Kesalahan:
site-error-summary = Ada masalah
site-choose = Silakan pilih

# Error pages: a title and a sentence each
site-error-home = Buka surat undangan
site-error-not-found = Halaman tidak ditemukan
site-error-not-found-text = Jika Anda mengetik alamatnya, periksa apakah sudah benar. Jika Anda mengikuti tautan, mungkin tautan itu sudah lama atau terpotong.
site-error-bad-request = Permintaan ini tidak dapat dibaca
site-error-bad-request-text = Ada data yang rusak atau tidak sesuai. Silakan kembali, periksa isian Anda, lalu coba lagi.
site-error-forbidden = Tindakan ini tidak diizinkan
site-error-forbidden-text = Tidak ada yang diubah. Jika Anda sampai di sini melalui situs web lain, buka halaman ini secara langsung, lalu coba lagi.
site-error-too-large = Data yang dikirim sekaligus terlalu banyak
site-error-too-large-text = Silakan kembali, persingkat isian Anda, lalu kirim lagi.
site-error-too-many = Terlalu banyak percobaan
site-error-too-many-text = Harap tunggu beberapa menit, lalu coba lagi.
site-error-unavailable = Saat ini kami tidak dapat menyimpan apa pun
site-error-unavailable-text = Gangguan ini tidak akan lama. Silakan coba lagi dalam beberapa menit.
site-error-internal = Terjadi kesalahan di pihak kami
site-error-internal-text = Kesalahan ini sudah tercatat dan akan kami periksa. Silakan coba lagi nanti.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Jika Anda menghubungi kami tentang hal ini, harap sebutkan kode ini: { $id }

# Kinds of local government
site-kind-municipality = Pemerintah kota atau kabupaten
site-kind-metropolitan = Badan metropolitan atau kerja sama antardaerah
site-kind-province = Provinsi, departemen, atau daerah setingkatnya
site-kind-region = Region atau negara bagian
site-kind-network = Asosiasi atau jaringan pemerintah daerah
site-kind-other = Lainnya

# States of an expression of interest
site-state-unconfirmed = Alamat email belum dikonfirmasi
site-state-received = Telah masuk
site-state-under-review = Sedang ditinjau
site-state-needs-information = Perlu informasi tambahan
site-state-pledged = Ikrar terdaftar
site-state-profile-submitted = Profil telah dikirim
site-state-member = Anggota
site-state-declined = Tidak disetujui
site-state-withdrawn = Ditarik kembali
site-state-archived = Diarsipkan

# The name of this country where CLDR’s is not used
site-country-ps = Negara Palestina

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
   *[other] Silakan coba lagi dalam { $count } menit.
}
# The picture shown where a page is shared
site-share-picture = Angka 10, 100, dan 1000, seribu titik, dan tahun 2030

# The store cannot be written: what was sent comes back
site-again-text = Yang Anda kirim belum disimpan. Semuanya masih ada di sini: silakan kirim lagi dalam beberapa menit.
site-again-button = Kirim lagi
