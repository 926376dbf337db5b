# The page that confirms an address, and the personal page of a local government.

signup-confirm-title = Konfirmasikan alamat email Anda
signup-confirm-text = Seseorang mencantumkan alamat Anda sebagai alamat narahubung pemerintah daerah yang ingin bergabung dengan kampanye. Konfirmasikan bahwa Anda sendiri yang mencantumkannya atau bahwa Anda mengetahuinya.
signup-confirm-button = Ya, konfirmasikan alamat
signup-disown-button = Bukan saya
signup-disown-hint = Setelah itu, Anda tidak akan menerima email lagi tentang hal ini dan sekretariat akan diberi tahu.
signup-confirmed-title = Terima kasih, alamat Anda sudah dikonfirmasi
signup-confirmed-text = Kami telah mengirimkan tanda terima yang memuat semua jawaban dan tautan khusus Anda. Sekretariat akan membaca jawaban Anda dan membalas melalui email.
signup-disowned-title = Terima kasih telah memberi tahu kami
signup-disowned-text = Anda tidak akan menerima email lagi tentang pernyataan minat ini. Sekretariat telah diberi tahu. Jika ini keliru, hubungi kami dan sebutkan nomor referensi.
signup-write-to = Hubungi sekretariat:

# A link that is old, used, cut off or unknown: always this page
signup-link-title = Tautan ini tidak berfungsi lagi
signup-link-text = Tautan ini mungkin sudah terlalu lama atau terpotong oleh program email Anda. Coba salin seluruh tautan dari email ke peramban Anda. Jika tidak berhasil, hubungi kami dan sebutkan nomor referensi Anda, jika ada.

# The personal page
signup-title = Pernyataan minat Anda
signup-reference = Nomor referensi
signup-state = Status
signup-next = Langkah selanjutnya
signup-answers = Jawaban Anda
signup-sent-on = Tanggal pengiriman
signup-keep-link = Halaman ini hanya untuk pemerintah daerah Anda. Jangan teruskan tautannya kepada pihak lain.
signup-steps-label = Langkah menuju keanggotaan
signup-step-sent = Terkirim
signup-step-confirmed = Alamat dikonfirmasi
signup-step-review = Ditinjau oleh sekretariat
signup-step-pledged = Ikrar diterbitkan
signup-step-member = Profil disetujui: anggota
# Read by screen readers after a step
signup-step-done = selesai
signup-step-current = sekarang

signup-next-unconfirmed = Harap konfirmasikan alamat email Anda melalui tautan yang telah kami kirimkan.
signup-next-received = Sekretariat akan membaca jawaban Anda dan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.
signup-next-under-review = Sekretariat sedang membaca jawaban Anda dan akan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.
signup-next-profile-submitted = Sekretariat sedang membaca profil Anda dan akan membalas melalui email.
signup-next-member = Pemerintah daerah Anda telah menjadi anggota kampanye: namanya tercantum di antara Kota dan Wilayah Hak Asasi Manusia.
signup-next-declined = Sekretariat tidak menyetujui pernyataan minat ini dan telah menyampaikan alasannya kepada Anda melalui email.
signup-next-withdrawn = Pernyataan minat ini telah ditarik kembali.
signup-next-archived = Pernyataan minat ini sudah ditutup.

# A lost link: a new one is mailed
signup-lost-offer = Dapatkan tautan baru
signup-lost-title = Dapatkan tautan khusus baru
signup-lost-text = Masukkan alamat email narahubung. Jika alamat itu terkait dengan suatu pernyataan minat, kami akan mengirimkan tautan baru ke alamat tersebut.
signup-lost-email = Alamat email
signup-lost-button = Kirim tautan
signup-lost-done-title = Periksa kotak masuk email Anda
signup-lost-done-text = Jika alamat ini terkait dengan suatu pernyataan minat, email berisi tautan baru sedang dikirim. Jika dalam waktu satu jam belum ada email yang masuk, periksa folder spam atau hubungi kami.
signup-lost-email-invalid = Masukkan alamat email dengan format yang benar, misalnya name@example.org

# What a local government can do on its personal page
signup-actions = Yang dapat Anda lakukan
signup-correct = Perbaiki jawaban
signup-contact = Ganti narahubung
signup-withdraw = Tarik kembali

# Correcting the answers
signup-correct-title = Perbaiki jawaban
signup-correct-text = Ubah jawaban yang sudah tidak sesuai. Sekretariat akan melihat apa saja yang berubah.
signup-correct-public = Pemerintah daerah Anda sudah ditampilkan di halaman publik. Halaman itu tetap menampilkan jawaban lama sampai sekretariat menyetujui jawaban yang baru.
signup-correct-button = Simpan perbaikan
signup-corrected = Perbaikan Anda telah disimpan.
signup-proposed = Perbaikan Anda telah dikirim ke sekretariat. Halaman publik menampilkan jawaban lama sampai perbaikan itu disetujui.
signup-unchanged = Tidak ada yang diubah.
signup-waiting = Perbaikan yang menunggu keputusan sekretariat
signup-stale = Seseorang telah mengubah jawaban setelah Anda membuka halaman ini. Perbaikan Anda belum disimpan; semuanya masih ada di sini. Bandingkan dengan jawaban saat ini, lalu simpan lagi.
signup-answers-now = Jawaban saat ini

# Changing the contact person
signup-contact-title = Ganti narahubung
signup-contact-text = Apakah tugas Anda sudah dialihkan kepada orang lain? Anda dapat mengganti narahubung kapan saja. Alamat email baru berlaku setelah dikonfirmasi melalui tautan yang kami kirimkan ke alamat tersebut. Setelah itu, alamat lama diberi tahu dan semua tautan khusus yang lama tidak berlaku lagi.
signup-contact-button = Simpan narahubung
signup-contact-saved = Narahubung telah disimpan.
signup-contact-asked = Kami telah mengirimkan tautan ke alamat baru. Alamat itu berlaku segera setelah dikonfirmasi.
signup-contact-waiting = Alamat baru, belum dikonfirmasi
# The page behind the link to the new address
signup-takeover-title = Konfirmasikan bahwa Anda narahubung baru
signup-takeover-text = Sebuah pemerintah daerah yang ikut serta dalam kampanye mencantumkan alamat Anda sebagai alamat narahubungnya yang baru. Konfirmasikan bahwa hal ini benar.
signup-takeover-button = Ya, konfirmasikan alamat
signup-takeover-done-title = Terima kasih, Anda kini menjadi narahubung baru
signup-takeover-done-text = Kami telah mengirimkan email berisi tautan khusus Anda.
# The page behind the link to the old address
signup-object-title = Ajukan keberatan atas penggantian narahubung
signup-object-text = Alamat narahubung pemerintah daerah Anda telah diganti. Jika Anda mengajukan keberatan, sekretariat akan diberi tahu dan memutuskan siapa narahubungnya. Sampai saat itu, tidak ada yang dapat mengubah apa pun di halaman khusus.
signup-object-button = Saya keberatan atas penggantian ini
signup-object-done-title = Keberatan Anda telah dicatat
signup-object-done-text = Sekretariat telah diberi tahu dan akan menghubungi Anda. Sampai saat itu, tidak ada yang dapat mengubah apa pun di halaman khusus.
# Shown on the personal page while an objection waits for the secretariat
signup-frozen = Ada keberatan atas penggantian narahubung. Sampai sekretariat mengambil keputusan, tidak ada yang dapat diubah di sini.

# Withdrawing
signup-withdraw-title = Tarik kembali pernyataan minat?
signup-withdraw-text = Jika ditarik kembali, sekretariat berhenti memprosesnya dan pemerintah daerah Anda langsung hilang dari halaman publik. Tindakan ini tidak dapat dibatalkan di sini, tetapi Anda dapat mengirim pernyataan minat baru kapan saja.
signup-withdraw-button = Ya, tarik kembali
signup-withdraw-back = Tidak, kembali

# The page behind the link to the second address, and a line on the personal page
signup-second-title = Konfirmasikan alamat email kedua
signup-second-text = Seseorang mencantumkan alamat Anda sebagai alamat kedua pemerintah daerah yang ikut serta dalam kampanye atau ingin bergabung dengannya. Setelah dikonfirmasi, Anda akan menerima salinan email kami kepada narahubung, tanpa tautan.
signup-second-hint = Setelah itu, alamat ini dihapus dan Anda tidak akan menerima email lagi tentang hal ini.
signup-second-done-text = Mulai sekarang, Anda menerima salinan email kami kepada narahubung, tanpa tautan.
signup-second-gone-text = Alamat ini telah dihapus. Anda tidak akan menerima email lagi tentang hal ini.
signup-second-waiting = Alamat kedua, belum dikonfirmasi

# Too many links were asked for from the reader’s network; how long to wait follows
signup-lost-too-many = Banyak tautan telah diminta dari jaringan Anda dalam beberapa menit, sehingga kali ini tidak ada yang dikirim.
