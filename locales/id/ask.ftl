# Ask your government to join: the model letter and the model motion.

ask-title = Ajak pemerintah daerah Anda bergabung
ask-description = Contoh surat kepada kepala daerah dan contoh rancangan keputusan untuk dewan, dalam 13 bahasa, untuk disalin, dicetak, atau dikirim: ajak pemerintah daerah Anda bergabung dengan kampanye.
ask-intro = Ingin kota, kabupaten, atau provinsi Anda menjadi Kota atau Wilayah Hak Asasi Manusia? Yang dapat bergabung hanya pemerintah daerah itu sendiri, tetapi warga, perkumpulan, dan anggota dewan dapat memintanya. Di sini tersedia surat kepada kepala daerah dan rancangan keputusan untuk dewan. Silakan ubah sesuai kebutuhan.
ask-form-title = Isikan nama
ask-private = Isian Anda hanya tampil di halaman ini. Kami tidak menyimpannya.
ask-name = Nama pemerintah daerah
ask-sender = Nama Anda
ask-place = Tempat tinggal Anda
ask-in = Bahasa surat dan rancangan keputusan
ask-button = Isikan
ask-name-blank = [nama pemerintah daerah]
ask-sender-blank = [nama Anda]
ask-place-blank = [tempat]
ask-letter-title = Surat
ask-motion-title = Rancangan keputusan
ask-use-hint = Pilih teksnya untuk menyalin, atau cetak halaman ini: hanya surat dan rancangan keputusan yang dicetak, masing-masing di halaman sendiri.
ask-mail = Buka di program email
ask-error-too-long = { $field }: gunakan maksimal { $max } karakter
ask-error-unprintable = { $field }: hapus karakter yang tidak dapat ditampilkan, seperti pemisah baris atau karakter kontrol

# The subject of the e-mail
ask-subject = { $name }: bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $place }, { $date }

    Hal: bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”

    Yth. Kepala Daerah
    { $name }

    Dengan hormat,

    Melalui surat ini saya mohon agar pemerintah daerah kita bergabung dengan kampanye global dari Komite Inklusi Sosial, Demokrasi Partisipatif dan Hak Asasi Manusia UCLG tersebut. Kampanye ini menghimpun pemerintah daerah yang menjadikan hak asasi manusia sebagai pedoman kerjanya. Pada tahun 2030 jumlahnya diharapkan mencapai seribu.

    Hak asasi manusia terwujud di tempat orang hidup: dalam perumahan dan kesehatan, air dan pendidikan, serta cara keputusan diambil. Pemerintah daerah yang bergabung dapat bertukar pengalaman dengan yang lain, memiliki suara di hadapan Perserikatan Bangsa-Bangsa, dan menunjukkan kerjanya kepada publik.

    Semua pemerintah lokal dan regional dapat bergabung, berapa pun ukurannya. Tidak ada biaya, dan keanggotaan UCLG tidak disyaratkan. Penjelasan tentang kampanye dan formulirnya ada di sini:
    { $address }

    Saya berharap Bapak/Ibu berkenan mengambil langkah ini atau mengajukannya kepada dewan. Saya menantikan balasan Bapak/Ibu.

    Atas perhatian Bapak/Ibu, saya ucapkan terima kasih.

    Hormat saya,

    { $sender }
ask-motion =
    Rancangan keputusan
    Bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”

    { $name }

    Menimbang:
    a. bahwa hak asasi manusia terutama terwujud di tempat orang hidup, dan Dewan Hak Asasi Manusia PBB telah mengakui peran pemerintah daerah dalam resolusi 45/7;
    b. bahwa kampanye dari Komite Inklusi Sosial, Demokrasi Partisipatif dan Hak Asasi Manusia UCLG menghimpun pemerintah daerah yang menjadikan hak asasi manusia sebagai pedoman kerjanya;
    c. bahwa semua pemerintah lokal dan regional dapat bergabung tanpa biaya dan tanpa menjadi anggota UCLG;

    Memutuskan:
    Kesatu: Bergabung dengan kampanye tersebut.
    Kedua: Meminta kepala daerah mengirim pernyataan minat kepada sekretariat kampanye dan menunjuk narahubung ({ $address }).
    Ketiga: Meminta kepala daerah menyiapkan profil untuk kampanye bersama warga dan perkumpulan.
    Keempat: Menerima laporan mengenai hal ini dalam waktu satu tahun.
