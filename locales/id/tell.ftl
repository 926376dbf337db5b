# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = Tidak ada dalam daftar?
tell-missing-intro = Apakah pemerintah daerah Anda sudah bergabung dengan kampanye tetapi tidak ada di situs ini? Beri tahu sekretariat. Jika belum bergabung, silakan bergabung di sini:
tell-wrong-title = Laporkan kesalahan
tell-wrong-intro = Beri tahu sekretariat apa yang perlu diperbaiki tentang pemerintah daerah ini:
tell-description = Beri tahu sekretariat bahwa suatu pemerintah daerah tidak ada dalam daftar kampanye atau bahwa ada informasi yang keliru tentangnya.
tell-body-missing = Pemerintah daerah mana yang tidak ada, dan sejak kapan ikut serta?
tell-body-wrong = Apa yang keliru, dan bagaimana seharusnya?
tell-body-hint = Maksimal { $max } karakter. Anda boleh menulis dalam bahasa apa pun.
tell-email = Alamat email Anda
tell-email-hint = Hanya jika Anda menginginkan balasan.
tell-privacy = Hanya sekretariat yang membacanya. Pesan Anda dihapus enam bulan setelah ditangani.
tell-button = Kirim ke sekretariat
tell-foreign = Pesan Anda masuk melalui situs web lain sehingga belum disimpan. Semuanya masih ada di sini: silakan periksa, lalu kirim dari halaman ini.
tell-unavailable = Saat ini kami tidak dapat menyimpan apa pun sehingga pesan Anda belum disimpan. Semuanya masih ada di sini: silakan kirim lagi dalam beberapa menit.
tell-error-body-missing = Masukkan pesan Anda
tell-error-body-long = Pesan Anda: gunakan maksimal { $max } karakter
tell-error-body-unprintable = Pesan Anda: hapus karakter yang tidak dapat ditampilkan, seperti karakter kontrol
tell-error-email-invalid = Masukkan alamat email Anda dengan format yang benar, misalnya name@example.org, atau kosongkan
tell-error-email-local = Sebelum tanda @ dalam alamat email Anda terdapat huruf yang tidak dapat diproses oleh sebagian besar server email. Masukkan alamat dengan huruf Latin biasa sebelum tanda @
tell-receipt-title = Terima kasih telah memberi tahu kami
tell-receipt-text = Sekretariat telah menerima pesan Anda dan akan memeriksanya.
tell-receipt-answer = Balasan akan dikirim ke alamat email yang Anda berikan.
tell-reply-subject = Pesan Anda kepada sekretariat kampanye Kota dan Wilayah Hak Asasi Manusia
