# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Yang terhormat Bapak/Ibu,
mail-closing = Salam hormat,
mail-signature = Sekretariat kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”
mail-reference = Nomor referensi: { $reference }
mail-reply = Anda dapat membalas email ini: balasan Anda akan sampai ke sekretariat.
# Before a link that stands in a line of its own
mail-link-hint = Jika tombol tidak berfungsi, salin tautan ini ke peramban Anda:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Harap konfirmasikan alamat email Anda ({ $reference })
mail-confirm-text = Alamat Anda dicantumkan di situs web kami sebagai alamat narahubung pemerintah daerah yang ingin bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”.
mail-confirm-action = Silakan buka halaman ini dan konfirmasikan alamat Anda. Tautan berlaku selama 30 hari.
mail-confirm-button = Konfirmasikan alamat
mail-confirm-not-me = Jika bukan Anda yang mencantumkannya, buka halaman yang sama dan pilih “Bukan saya”. Setelah itu, Anda tidak akan menerima email lagi tentang hal ini.

# Confirmed: the receipt
mail-receipt-subject = Pernyataan minat Anda telah masuk ({ $reference })
mail-receipt-text = Terima kasih. Alamat Anda sudah dikonfirmasi dan pernyataan minat Anda telah sampai di sekretariat.
mail-receipt-next = Sekretariat akan membaca jawaban Anda dan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.
mail-receipt-action = Perkembangannya dapat Anda lihat kapan saja di halaman khusus pemerintah daerah Anda. Tautan ini hanya untuk pemerintah daerah Anda: mohon tidak meneruskannya kepada pihak lain.
mail-receipt-button = Buka halaman khusus
mail-receipt-answers = Jawaban Anda

# The address has not been confirmed after three days: once
mail-reminder-subject = Pengingat: harap konfirmasikan alamat email Anda ({ $reference })
mail-reminder-text = Tiga hari yang lalu, alamat Anda dicantumkan di situs web kami sebagai alamat narahubung pemerintah daerah yang ingin bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”. Alamat itu belum dikonfirmasi.
mail-reminder-last = Kami tidak akan mengirim pengingat lagi. Tanpa konfirmasi, kami akan menghapus pernyataan minat ini 30 hari setelah tanggal pengirimannya.

# A new personal link: lost, or the same government has sent the form again from the same address
mail-link-subject = Tautan khusus Anda ({ $reference })
mail-link-text = Berikut tautan baru ke halaman khusus pemerintah daerah Anda. Tautan yang lama masih berfungsi.
mail-link-known = Pemerintah daerah Anda sudah pernah mengirim pernyataan minat dari alamat ini. Tidak ada data baru yang disimpan. Berikut tautan baru ke halaman khususnya, tempat Anda dapat melihat dan memperbaiki semuanya.
mail-link-unasked = Jika Anda tidak memintanya, Anda tidak perlu melakukan apa pun.

# Somebody else has sent the form for the same local government. Without a link.
mail-namesake-subject = Pernyataan minat lain untuk pemerintah daerah Anda ({ $reference })
mail-namesake-text = Seseorang telah mengirim pernyataan minat untuk pemerintah daerah dengan nama yang sama dari alamat lain. Pernyataan minat Anda tidak berubah. Sekretariat akan meninjau keduanya. Jika Anda mengetahui hal ini, Anda tidak perlu melakukan apa pun; jika ini keliru, harap balas email ini.

# Several e-mails to one mailbox, in one. The references follow.
mail-merged-subject = { $count ->
   *[other] Harap konfirmasikan { $count } pernyataan minat
}
mail-merged-text = Dalam waktu singkat, alamat Anda beberapa kali dicantumkan di situs web kami sebagai alamat narahubung pemerintah daerah yang ingin bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”. Agar Anda tidak menerima terlalu banyak email, semuanya kami gabungkan dalam satu email.
mail-merged-action = Untuk setiap pernyataan minat, silakan buka halamannya dan konfirmasikan alamat Anda, atau pilih “Bukan saya”.
mail-merged-list = Menunggu tanggapan Anda

# Receipts
mail-corrected-subject = Perbaikan Anda telah masuk ({ $reference })
mail-corrected-text = Perbaikan Anda telah disimpan. Sekretariat telah diberi tahu.
mail-proposed-text = Perbaikan Anda telah dikirim ke sekretariat. Halaman publik menampilkan jawaban lama sampai perbaikan itu disetujui.
mail-withdrawn-subject = Pernyataan minat Anda telah ditarik kembali ({ $reference })
mail-withdrawn-text = Sesuai dengan keinginan Anda, pernyataan minat telah ditarik kembali dan tidak lagi ditampilkan di halaman publik. Setelah enam bulan, kami menghapus data kontaknya. Anda dapat mengirim pernyataan minat baru kapan saja.

# A change of the contact person
mail-takeover-subject = Harap konfirmasikan bahwa Anda narahubung baru ({ $reference })
mail-takeover-text = Sebuah pemerintah daerah yang ikut serta dalam kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030” mencantumkan alamat Anda sebagai alamat narahubungnya yang baru.
mail-takeover-ignore = Jika hal ini tidak benar, Anda tidak perlu melakukan apa pun.
mail-told-subject = Narahubung pemerintah daerah Anda telah diganti ({ $reference })
mail-told-text = Alamat narahubung pemerintah daerah Anda telah diganti dan alamat yang baru sudah dikonfirmasi. Tautan khusus Anda tidak berlaku lagi.
mail-told-action = Jika hal ini tidak benar, buka halaman ini dalam waktu 30 hari dan ajukan keberatan. Sekretariat kemudian akan memutuskannya.
mail-told-button = Ajukan keberatan atas penggantian

# Pledged, and the profile is missing after 30, 60 and 90 days
mail-profile-subject = Profil Anda belum kami terima ({ $reference })
mail-profile-text = Pemerintah daerah Anda sudah tercantum di halaman publik dengan ikrarnya. Terima kasih. Untuk menjadi anggota kampanye, tinggal satu langkah lagi: profil yang berisi jawaban Anda atas pertanyaan kampanye. Profil itu belum kami terima.
mail-profile-action = Anda dapat mengisinya di halaman khusus pemerintah daerah Anda dan menyimpannya kapan saja, lalu melanjutkannya nanti. Tautan ini hanya untuk pemerintah daerah Anda: mohon tidak meneruskannya kepada pihak lain.
mail-profile-last = Ini pengingat terakhir dari kami. Ikrar Anda tetap berlaku dan profil dapat Anda lengkapi kapan saja.

# The second address: asked to confirm itself, then it gets copies
mail-second-subject = Harap konfirmasikan alamat email kedua ({ $reference })
mail-second-text = Alamat Anda dicantumkan di situs web kami sebagai alamat kedua pemerintah daerah yang ikut serta dalam kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030” atau ingin bergabung dengannya. Setelah dikonfirmasi, Anda akan menerima salinan email kami kepada narahubung.
mail-copy-text = Ini salinan, tanpa tautan, dari email kami kepada narahubung pemerintah daerah Anda.

# A person’s data was erased. Without anything about the person.
mail-erased-subject = Data pribadi Anda telah dihapus ({ $reference })
mail-erased-text = Kami telah menghapus data kontak dan semua hal lain tentang Anda yang kami simpan terkait kampanye. Jika pemerintah daerah Anda tercantum di halaman publik, pemerintah daerah itu tetap ditampilkan tanpa narahubung.
mail-erased-last = Ini email terakhir kami ke alamat ini. Setelah email ini tersampaikan, alamatnya pun dihapus.
# Decisions, released by a person. Paragraphs are parted by an empty line.
mail-needs-information-subject = Kami memerlukan informasi tambahan ({ $reference })
mail-needs-information-text =
    Terima kasih atas apa yang telah Anda kirimkan. Agar dapat melanjutkan, kami memerlukan informasi tambahan dari Anda.

    Anda dapat memperbaiki dan melengkapi jawaban di halaman khusus pemerintah daerah Anda, atau cukup membalas email ini.
mail-pledged-subject = Selamat: ikrar Anda telah diterbitkan ({ $reference })
mail-pledged-text =
    Selamat! Sekretariat telah menyetujui pernyataan minat Anda. Pemerintah daerah Anda kini tercantum di antara pemerintah yang berikrar menjadi Kota dan Wilayah Hak Asasi Manusia.

    Halaman publik menampilkan nama, jenis, negara, provinsi atau negara bagian, situs web, dan jumlah penduduk, serta nama dan jabatan pengambil keputusan. Data kontak dan pesan Anda kepada kami tidak pernah ditampilkan kepada publik.

    Langkah berikutnya adalah profil: jawaban atas pertanyaan kampanye. Anda dapat menulisnya sedikit demi sedikit di halaman khusus pemerintah daerah Anda; apa yang Anda tulis akan tersimpan. Setelah profil disetujui, pemerintah daerah Anda menjadi anggota.
mail-member-subject = Selamat: pemerintah daerah Anda telah menjadi anggota ({ $reference })
mail-member-text =
    Selamat! Sekretariat telah menyetujui profil Anda. Pemerintah daerah Anda kini menjadi anggota kampanye dan tercantum di antara Kota dan Wilayah Hak Asasi Manusia.

    Profil Anda terbuka untuk umum. Jika ada yang keliru atau berubah, Anda dapat memperbaikinya kapan saja di halaman khusus pemerintah daerah Anda. Halaman publik menampilkan perbaikan itu setelah disetujui sekretariat.
mail-public-page = Halaman publik Anda
mail-declined-subject = Tentang pernyataan minat Anda ({ $reference })
mail-declined-not-local-government =
    Terima kasih atas minat Anda pada kampanye ini. Kampanye ini terbuka bagi pemerintah lokal dan regional, serta asosiasi dan jaringannya. Menurut pengamatan kami, Anda menulis atas nama organisasi jenis lain. Karena itu, kami tidak dapat menyetujui pernyataan minat Anda.

    Jika kami keliru memahaminya, harap balas email ini. Kami akan meninjaunya kembali.
mail-declined-duplicate =
    Terima kasih atas minat Anda pada kampanye ini. Kami sudah mempunyai pernyataan minat dari pemerintah daerah yang sama dan melanjutkan yang itu. Pernyataan minat yang dimaksud dalam email ini ditutup; Anda tidak perlu melakukan apa pun.

    Jika Anda tidak mengetahui pernyataan minat yang lain itu, atau jika narahubungnya telah berganti, harap balas email ini.
mail-declined-authority =
    Terima kasih atas minat Anda pada kampanye ini. Kami tidak dapat memastikan bahwa pernyataan minat itu dikirim atas nama pemerintah daerah. Karena itu, kami tidak dapat menyetujuinya.

    Jika Anda dapat menunjukkannya, misalnya dengan pesan dari alamat resmi pemerintah daerah, harap balas email ini. Kami akan meninjaunya kembali.
mail-declined-scope =
    Terima kasih atas minat Anda pada kampanye ini. Kami telah membaca pernyataan minat Anda dengan saksama. Isinya tidak sesuai dengan tujuan kampanye. Karena itu, kami tidak dapat menyetujuinya.

    Jika kami keliru memahaminya, harap balas email ini. Kami akan meninjaunya kembali.
mail-declined-spam =
    Kami menerima pernyataan minat dari alamat ini. Isinya tampak seperti iklan atau pesan otomatis. Karena itu, kami tidak dapat menyetujuinya.

    Jika pernyataan minat itu ditulis oleh pemerintah daerah, harap balas email ini. Kami akan meninjaunya kembali.

# To somebody who only wrote a message: erased
mail-erased-messages-subject = Data pribadi Anda telah dihapus
mail-erased-messages = Kami telah menghapus pesan yang Anda kirim kepada kami beserta alamat Anda. Kami tidak menyimpan informasi lain tentang Anda.
