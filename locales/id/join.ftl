# The form of the expression of interest, and its receipt page.

join-title = Bergabung dengan kampanye
join-intro = Melalui formulir ini, pemerintah daerah Anda menyatakan minat untuk bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”. Pengisiannya memerlukan waktu kurang dari lima menit dan tidak dipungut biaya.
join-next-steps = Kami segera mengirim email kepada narahubung untuk mengonfirmasi alamatnya. Kemudian sekretariat membaca jawaban Anda dan memberikan balasan.
join-print-hint = Jika Anda memerlukan persetujuan terlebih dahulu, halaman ini dapat dicetak dan diisi di atas kertas.
join-optional-hint = Semua pertanyaan wajib dijawab, kecuali yang bertanda opsional.

# Sections; each says who will see the answers
join-section-government = Pemerintah daerah Anda
join-section-leader = Pengambil keputusan
join-section-contact = Narahubung
join-section-message = Hal lain
join-section-send = Sebelum mengirim
join-public-hint = Jawaban ini ditampilkan kepada umum setelah disetujui oleh sekretariat.
join-private-hint = Jawaban ini hanya dapat dilihat oleh sekretariat.

# Fields: label and hint
join-government-name = Nama pemerintah daerah
join-government-name-hint = Dalam bahasa dan aksara Anda sendiri, sesuai dengan penulisan resminya.
join-latin-name = Nama dalam huruf Latin
join-latin-name-hint = Hanya jika berbeda dari nama di atas.
join-kind = Jenis pemerintah daerah
join-country = Negara atau wilayah
join-region = Provinsi atau negara bagian
join-region-hint = Untuk membedakan tempat-tempat yang bernama sama.
join-website = Situs web resmi
join-website-hint = Misalnya https://www.example.org
join-population = Jumlah penduduk
join-population-hint = Bilangan bulat; perkiraan sudah cukup.
join-leader-name = Nama pengambil keputusan
join-leader-name-hint = Misalnya wali kota, bupati, atau gubernur.
join-leader-office = Jabatan pengambil keputusan
join-leader-office-hint = Misalnya wali kota, bupati, wakil wali kota.
join-contact-name = Nama narahubung
join-contact-role = Jabatan narahubung
join-contact-email = Alamat email narahubung
join-contact-email-hint = Kami mengirim tautan ke alamat ini untuk membuka halaman khusus pemerintah daerah Anda.
join-contact-phone = Nomor telepon
join-contact-phone-hint = Dengan kode negara, misalnya +34 933 428 750.
join-second-email = Alamat email kedua
join-second-email-hint = Alamat ini menerima salinan email kami, misalnya alamat email bersama di kantor Anda.
join-correspondence-locale = Bahasa korespondensi
join-message = Mengapa Anda ingin bergabung?
join-message-hint = Maksimal { $max } karakter. Anda boleh menulis dalam bahasa apa pun.
join-authorised = Saya berwenang mengajukan pernyataan minat ini atas nama pemerintah daerah yang disebutkan di atas.
join-privacy = Saya telah membaca <a data-l10n-name="privacy">pemberitahuan privasi</a> dan setuju bahwa jawaban ini digunakan untuk keperluan kampanye.
join-trap = Biarkan kolom ini kosong
join-submit = Kirim pernyataan minat

# Notices above the form
join-between-waves = Gelombang berikutnya belum dibuka. Pernyataan minat Anda akan masuk dalam gelombang tersebut.
join-foreign = Jawaban Anda masuk melalui situs web lain sehingga belum disimpan. Semuanya masih ada di sini: silakan periksa, lalu kirim dari halaman ini.
join-unavailable = Saat ini kami tidak dapat menyimpan apa pun sehingga jawaban Anda belum disimpan. Semuanya masih ada di sini: silakan kirim lagi dalam beberapa menit.
join-already-confirmed = Pernyataan minat ini sudah dikonfirmasi sehingga tidak dapat diubah lagi melalui formulir. Untuk memperbaiki jawaban, gunakan tautan khusus yang telah kami kirimkan kepada Anda.
join-ended = Kampanye telah berakhir dan formulir sudah ditutup. Jawaban Anda tidak disimpan. Semuanya masih ada di sini agar Anda dapat menyalinnya dan menghubungi kami:

# Errors, shown beside the field and in the summary
join-error-government-name-missing = Masukkan nama pemerintah daerah
join-error-kind-missing = Pilih jenis pemerintah daerah
join-error-country-missing = Pilih negara atau wilayah
join-error-website-invalid = Masukkan alamat situs web dengan format yang benar, misalnya https://www.example.org
join-error-population-invalid = Masukkan jumlah penduduk berupa bilangan bulat, misalnya 120000
join-error-leader-name-missing = Masukkan nama pengambil keputusan
join-error-leader-office-missing = Masukkan jabatan pengambil keputusan
join-error-contact-name-missing = Masukkan nama narahubung
join-error-contact-role-missing = Masukkan jabatan narahubung
join-error-contact-email-missing = Masukkan alamat email narahubung
join-error-contact-email-invalid = Masukkan alamat email narahubung dengan format yang benar, misalnya name@example.org
join-error-contact-email-local = Sebelum tanda @ dalam alamat email narahubung terdapat huruf yang tidak dapat diproses oleh sebagian besar server email. Masukkan alamat dengan huruf Latin biasa sebelum tanda @
join-error-second-email-invalid = Masukkan alamat email kedua dengan format yang benar, misalnya name@example.org
join-error-second-email-local = Sebelum tanda @ dalam alamat email kedua terdapat huruf yang tidak dapat diproses oleh sebagian besar server email. Masukkan alamat dengan huruf Latin biasa sebelum tanda @
join-error-second-email-same = Masukkan alamat email kedua yang berbeda dari alamat narahubung, atau biarkan kosong
join-error-correspondence-locale-missing = Pilih bahasa korespondensi
join-error-authorised-missing = Konfirmasikan bahwa Anda berwenang mengajukan pernyataan minat ini
join-error-privacy-missing = Konfirmasikan bahwa Anda telah membaca pemberitahuan privasi
# $field is the label of the field
join-error-too-long = { $field }: gunakan maksimal { $max } karakter
join-error-unprintable = { $field }: hapus karakter yang tidak dapat ditampilkan, seperti pemisah baris atau karakter kontrol

# Receipt page
join-receipt-title = Terima kasih, silakan konfirmasikan alamat Anda
join-receipt-saved = Pernyataan minat Anda telah disimpan.
join-receipt-reference = Nomor referensi Anda
join-receipt-mail = Kami telah mengirim email kepada narahubung. Buka tautan di dalamnya dan konfirmasikan alamat tersebut dalam waktu 30 hari.
join-receipt-no-mail = Email belum masuk setelah beberapa menit? Periksa folder spam. Jika tidak ada juga di sana, hubungi kami dan sebutkan nomor referensi.
join-receipt-next = Langkah selanjutnya
join-receipt-next-confirm = Narahubung mengonfirmasi alamatnya.
join-receipt-next-receipt = Kami mengirim tanda terima dengan tautan khusus untuk melihat perkembangannya.
join-receipt-next-review = Sekretariat membaca jawaban Anda dan membalas melalui email.
join-receipt-confirmed = Alamat sudah dikonfirmasi. Kami telah mengirim tanda terima dengan tautan khusus Anda kepada narahubung.

# Too many forms came from the reader’s network; how long to wait follows
join-too-many = Banyak formulir telah dikirim dari jaringan Anda dalam beberapa menit sehingga jawaban Anda belum disimpan. Semuanya masih ada di sini.
# What search engines and shared links say of the form
join-description = Formulir bagi pemerintah daerah untuk menyatakan minat bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”. Tidak dipungut biaya dan memerlukan waktu kurang dari lima menit.
