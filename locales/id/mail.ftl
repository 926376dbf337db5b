# E-mails to applicants. Plain sentences without markup: they stand in the text and in the HTML part.

mail-greeting = Yang terhormat Bapak/Ibu,
mail-closing = Salam hormat,
mail-signature = Sekretariat kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”
mail-reference = Nomor referensi: { $reference }
mail-automatic = Email ini dikirim secara otomatis. Anda dapat membalasnya: balasan Anda akan sampai ke sekretariat.
# Before a link that stands in a line of its own
mail-link-hint = Jika tombol tidak berfungsi, salin tautan ini ke peramban Anda:

# Submitted: confirm the address. It never contains anything that somebody typed.
mail-confirm-subject = Harap konfirmasikan alamat email Anda ({ $reference })
mail-confirm-text = Alamat Anda dicantumkan di situs web kami sebagai alamat narahubung pemerintah daerah yang ingin bergabung dengan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”.
mail-confirm-action = Silakan buka halaman ini dan konfirmasikan alamat Anda. Tautan berlaku selama 30 hari.
mail-confirm-button = Konfirmasikan alamat
mail-confirm-not-me = Jika bukan Anda yang mencantumkannya, buka halaman yang sama dan pilih “Bukan saya”. Anda tidak akan menerima email lagi tentang hal ini.

# Confirmed: the receipt
mail-receipt-subject = Pernyataan minat Anda telah masuk ({ $reference })
mail-receipt-text = Terima kasih. Alamat Anda sudah dikonfirmasi dan pernyataan minat Anda telah sampai di sekretariat.
mail-receipt-next = Sekretariat akan membaca jawaban Anda dan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.
mail-receipt-action = Perkembangannya dapat Anda lihat kapan saja di halaman khusus pemerintah daerah Anda. Tautan ini hanya untuk pemerintah daerah Anda: mohon tidak meneruskannya kepada pihak lain.
mail-receipt-button = Buka halaman khusus
mail-receipt-answers = Jawaban Anda
