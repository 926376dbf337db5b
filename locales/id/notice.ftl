# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Pemberitahuan privasi
notice-privacy-description = Data pribadi apa yang digunakan kampanye ini, untuk apa, berapa lama, dan apa saja hak Anda.
notice-privacy-version = Versi { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Siapa yang bertanggung jawab
notice-privacy-controller = Pengendali data adalah United Cities and Local Governments (UCLG), melalui sekretariat Komite Inklusi Sosial, Demokrasi Partisipatif dan Hak Asasi Manusia UCLG di Barcelona. Sekretariat menjawab semua pertanyaan tentang data Anda: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = Data yang kami kumpulkan
notice-privacy-data-public = <strong>Jawaban yang bersifat publik:</strong> keterangan tentang pemerintah daerah, nama dan jabatan pengambil keputusan, serta profil. Jawaban ini baru diterbitkan setelah disetujui oleh sekretariat. PDF suatu keputusan hanya diterbitkan jika Anda memilihnya.
notice-privacy-data-private = <strong>Jawaban khusus untuk sekretariat:</strong> nama, jabatan, alamat email, dan nomor telepon narahubung, alamat email kedua, bahasa korespondensi, pesan Anda, serta pernyataan yang Anda konfirmasikan dalam formulir.
notice-privacy-data-source = Kami memperoleh data ini dari formulir, dari email atau surat kepada sekretariat, atau dari daftar sekretariat tentang anggota yang bergabung sebelumnya. Nama Anda mungkin diberikan kepada kami oleh orang lain di pemerintah daerah Anda.

# Purposes and legal bases
notice-privacy-purpose-title = Mengapa kami menggunakan data Anda, dan dasar hukumnya
notice-privacy-purpose = Kami menggunakan data Anda untuk memeriksa pernyataan minat, menghubungi Anda, menunjukkan siapa yang ikut serta, dan menghitung ikrar dan anggota. Manusialah yang memutuskan apakah suatu pernyataan minat disetujui. Komputer tidak memutuskannya. Keikutsertaan bersifat sukarela. Tanpa jawaban yang wajib diisi, kami tidak dapat memproses pernyataan minat.
notice-privacy-basis-interest = <strong>Kepentingan yang sah:</strong> kami berkepentingan untuk menjalankan kampanye, menunjukkan siapa yang ikut serta, dan melindungi situs web ini dari penyalahgunaan (Peraturan Umum Pelindungan Data Uni Eropa/GDPR, Pasal 6 ayat (1) huruf f).
notice-privacy-basis-consent = <strong>Persetujuan:</strong> kami memintanya jika suatu jawaban bersifat opsional atau jika Anda mencentang bahwa Anda setuju (GDPR, Pasal 6 ayat (1) huruf a). Anda dapat menarik kembali persetujuan Anda kapan saja. Apa yang telah dilakukan sebelumnya tetap sah.

# Who sees the data; e-mails
notice-privacy-access-title = Siapa yang melihat data Anda
notice-privacy-access-private = Hanya sekretariat yang menggunakan jawaban yang tidak bersifat publik. Orang yang mengoperasikan servernya mungkin memiliki akses teknis. Situs web ini mencatat siapa yang melihat atau mengekspor data pribadi.
notice-privacy-access-public = Siapa pun di dunia dapat membaca jawaban yang telah diterbitkan dan mengunduhnya sebagai data terbuka (lisensi CC BY 4.0). Kami tidak dapat menarik kembali salinan yang telah dibuat orang lain.
notice-privacy-mail = Server email sekretariat mengirimkan email kami ke server email Anda. Tautan khusus membuka halaman khusus Anda selama paling lama 365 hari. Mohon tidak meneruskannya kepada pihak lain. Setelah email terkirim, kami hanya menyimpan tautan itu dalam bentuk hash, yang tidak dapat dibaca kembali menjadi tautan.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Kuki dan data teknis
notice-privacy-technical = Halaman publik tidak memasang kuki, tidak memuat apa pun dari situs web lain, dan tidak melacak Anda. Hanya staf sekretariat yang mendapat kuki ketika masuk ke sistem. Kuki itu diperlukan untuk masuk. Situs web ini memendekkan alamat IP dan tidak menyimpannya. Lognya tidak memuat nama, alamat email, atau tautan khusus.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = Berapa lama kami menyimpan data Anda
notice-privacy-retention-active = <strong>Pernyataan minat yang sedang kami proses, ikrar, dan anggota:</strong> selama pemerintah daerah itu ikut serta.
notice-privacy-retention-unconfirmed = <strong>Alamat email belum dikonfirmasi:</strong> pada hari ke-20 pernyataan minat masuk ke daftar kerja sekretariat. Pada hari ke-30 pernyataan minat itu dihapus, kecuali jika sekretariat memutuskan untuk menyimpannya. Nomor referensi dan tanggalnya tetap tersimpan.
notice-privacy-retention-ended = <strong>Tidak disetujui atau ditarik kembali:</strong> 6 bulan.
notice-privacy-retention-mail = <strong>Teks email kami di situs web ini:</strong> 12 bulan.
notice-privacy-retention-records = <strong>Kiriman mencurigakan yang dipisahkan, dan catatan tentang siapa melakukan apa dan kapan:</strong> 24 bulan.
notice-privacy-retention-after = Jumlah bulan dihitung sejak kejadian terakhir. Setelah itu, data kontak dan teks bebas dihapus. Cadangan data yang lebih lama mungkin masih memuatnya.

# Rights and how to use them
notice-privacy-rights-title = Hak Anda
notice-privacy-rights = Anda berhak melihat data Anda, memperbaikinya, meminta agar data itu dihapus, membatasi penggunaannya, dan menerimanya dalam berkas yang dapat dibaca mesin. Jika kami menghapus data seseorang, ikrar atau keanggotaan tetap dihitung.
notice-privacy-rights-object = <strong>Anda berhak mengajukan keberatan</strong> atas penggunaan data Anda oleh kami, karena alasan yang timbul dari situasi Anda.
notice-privacy-rights-use = Di halaman khusus, Anda dapat memperbaiki dan melengkapi jawaban serta menarik kembali pernyataan minat. Untuk hal lainnya, hubungi sekretariat. Anda akan mendapat jawaban dalam satu bulan: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = Anda dapat mengajukan pengaduan kepada otoritas pelindungan data. Di Spanyol, otoritas itu adalah Badan Pelindungan Data Spanyol (Agencia Española de Protección de Datos).

# Changes
notice-privacy-changes-title = Perubahan pada pemberitahuan ini
notice-privacy-changes = Jika pemberitahuan ini berubah, versi dan tanggalnya ikut diperbarui. Bersama setiap pernyataan minat, kami menyimpan versi yang berlaku saat pernyataan itu dikirim.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Pernyataan aksesibilitas
notice-accessibility-description = Tingkat aksesibilitas yang ingin dicapai situs web ini, cara kami mengujinya, keterbatasan yang diketahui, dan cara memberi tahu kami tentang suatu masalah.
notice-accessibility-version = Versi { $version }, { $date }

# The standard
notice-accessibility-standard = Kami ingin semua orang dapat menggunakan situs web ini. Kami berupaya memenuhi Pedoman Aksesibilitas Konten Web (WCAG) 2.2, tingkat AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = Cara kami menguji
notice-accessibility-test-automatic = <strong>Secara otomatis:</strong> dengan axe dan Nu HTML Checker, dalam setiap bahasa. Alat seperti ini hanya menemukan sebagian masalah.
notice-accessibility-test-browser = <strong>Di peramban sesungguhnya:</strong> hanya dengan papan ketik, pada lebar 320 piksel, tanpa JavaScript, dan dari kanan ke kiri dalam bahasa Arab.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Keterbatasan yang diketahui
notice-accessibility-limits-translations = Surat undangan ditulis dalam bahasa Indonesia. Kedua belas terjemahannya belum ditinjau oleh penutur asli. Terjemahan halaman lain juga belum ditinjau oleh penutur asli.
notice-accessibility-limits-people = Penyandang disabilitas belum menguji situs web ini.

# Feedback
notice-accessibility-feedback-title = Beri tahu kami tentang suatu masalah
notice-accessibility-feedback = Jika ada sesuatu yang tidak dapat Anda baca atau gunakan, hubungi sekretariat. Sebutkan halamannya dan jelaskan masalahnya. Anda juga dapat meminta untuk bergabung melalui email: <a data-l10n-name="email">{ $email }</a>
