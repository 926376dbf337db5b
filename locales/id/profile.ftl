# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Profil Anda
profile-intro = Profil menunjukkan kepada publik apa yang dilakukan pemerintah daerah Anda bagi hak asasi manusia. Anda dapat menulisnya secara bertahap dan dalam bahasa apa pun: yang Anda simpan tetap ada di sini.
profile-member-text = Profil Anda bersifat publik. Ubah yang tidak lagi benar, lalu kirimkan; sampai sekretariat menyetujuinya, publik melihat profil yang lama.
profile-correction-waiting = Perbaikan Anda sudah sampai di sekretariat. Jika sekarang Anda mengubah sesuatu, harap kirimkan lagi.
profile-waiting = Inilah profil yang Anda kirimkan. Sekretariat sedang membacanya dan akan membalas melalui email.
# How many required answers have been given
profile-progress = Jawaban wajib yang sudah diisi: { $given } dari { $all }
profile-back = Semua bagian profil

# Before starting
profile-questions-title = Pertanyaan profil
profile-questions-text = Setelah ikrar Anda disetujui, Anda menjawab pertanyaan-pertanyaan ini di halaman khusus pemerintah daerah Anda, dalam bahasa pilihan Anda. Hanya bagian pertama yang wajib dijawab; selebihnya opsional. Anda dapat mencetak halaman ini dan membahas pertanyaannya sebelum mulai.
profile-questions-link = Semua pertanyaan, untuk dibaca dan dicetak

# The parts, and how far each has come
profile-step-questions = Tiga pertanyaan
profile-step-approach = Pendekatan Anda
profile-step-initiatives = Inisiatif
profile-step-exchange = Tema dan pertukaran
profile-step-decision = Keputusan untuk bergabung
profile-step-picture = Gambar
profile-step-check = Periksa dan kirim
profile-state-empty = Belum diisi
profile-state-begun = Belum lengkap
profile-state-done = Sudah diisi

# Fields. $min and $max are numbers of characters.
profile-locale = Bahasa jawaban Anda
profile-locale-hint = Tulislah dalam bahasa yang paling Anda kuasai. Sekretariat dapat menambahkan terjemahan.
profile-essential = Mengapa pemerintah daerah sangat penting bagi hak asasi manusia?
profile-framework = Mengapa hak asasi manusia merupakan kerangka yang berguna bagi tindakan lokal?
profile-joining = Apa arti bergabung dengan kampanye bagi Anda, dan apa yang dapat Anda sumbangkan?
profile-answer-hint = { $min } hingga { $max } karakter
profile-text-hint = Maksimal { $max } karakter
profile-foundations = Landasan
profile-foundations-hint = Komitmen, rencana, undang-undang, atau piagam yang mendasari kerja Anda bagi hak asasi manusia. Maksimal { $max } karakter.
profile-structures = Struktur
profile-structures-hint = Kantor, dewan, ombudsman, dan anggaran yang menopang kerja ini. Maksimal { $max } karakter.
profile-tools = Perangkat
profile-tools-hint = Cara kerja Anda: pelatihan, partisipasi, indikator, pengaduan. Maksimal { $max } karakter.
profile-initiatives-text = Jelaskan hingga lima hal yang dilakukan pemerintah daerah Anda bagi hak asasi manusia. Satu saja sudah cukup.
profile-initiative = Inisiatif { $number }
profile-initiative-title = Judul
profile-initiative-text = Uraian
profile-initiative-link = Alamat web
profile-initiative-year = Tahun dimulai
profile-themes = Tema
profile-themes-hint = Pilih tema yang digarap pemerintah daerah Anda.
profile-offers = Apa yang dapat Anda tawarkan kepada pihak lain?
profile-seeks = Apa yang Anda harapkan dari pihak lain?
profile-decision-text = Apakah dewan atau badan lain telah memutuskan untuk bergabung? Ceritakan kepada kami. Berkasnya hanya ditampilkan kepada publik jika Anda menghendakinya.
profile-decision-body = Pihak yang memutuskan
profile-decision-on = Tanggal keputusan
profile-decision-on-hint = Tahun, bulan, dan hari, misalnya 2026-11-25
profile-decision-reference = Nomor atau judul keputusan
profile-decision-public = Tampilkan berkas kepada publik
profile-decision-file = Keputusan dalam berkas PDF
profile-decision-file-hint = Maksimal 5 MB, tanpa kata sandi. Berkas baru menggantikan yang lama.
profile-picture-text = Sebuah gambar ditampilkan bersama profil Anda. Kirimkan hanya yang boleh Anda publikasikan. Kami menghapus informasi yang dicatat kamera di dalam berkas, seperti lokasi.
profile-picture-file = Gambar
profile-picture-file-hint = JPEG, PNG, atau WebP, maksimal 6 MB. Gambar baru menggantikan yang lama.
profile-picture-alt = Apa yang tampak pada gambar
profile-picture-alt-hint = Bagi orang yang tidak dapat melihatnya. Maksimal { $max } karakter.
profile-picture-holder = Pemegang hak atas gambar
profile-file-remove = Hapus berkas ini
profile-file-kept = Berkas Anda masih ada dan akan disimpan bersama yang lain. Anda tidak perlu memilihnya lagi.
profile-file-again = Berkas sudah tidak ada: pilih lagi

# Themes, as in the letter
profile-theme-inclusion = Inklusi dan solidaritas
profile-theme-equality = Kesetaraan dan antirasisme
profile-theme-migrants = Hak-hak migran
profile-theme-violence-against-women = Kekerasan terhadap perempuan
profile-theme-hate-speech = Ujaran kebencian
profile-theme-water = Air
profile-theme-food = Pangan
profile-theme-health = Kesehatan
profile-theme-housing = Perumahan
profile-theme-environment = Lingkungan
profile-theme-culture = Budaya
profile-theme-peace = Perdamaian dan keamanan
profile-theme-participation = Partisipasi demokratis
profile-theme-education = Pendidikan dan kesadaran akan hak
profile-theme-digital = Hak digital
profile-theme-commons = Barang milik bersama

# Saving and sending
profile-save = Simpan dan lanjutkan
profile-save-more = Simpan dan tambah lagi
profile-save-later = Simpan dan lanjutkan nanti
profile-saved = Profil Anda telah disimpan. Anda dapat melanjutkannya kapan saja.
profile-change = Ubah
profile-send = Kirim profil
profile-send-text = Baca semuanya sekali lagi, lalu kirim profil. Selama sekretariat membacanya, Anda tidak dapat mengubahnya.
profile-send-correction-text = Baca semuanya sekali lagi, lalu kirim profil. Sekretariat membacanya sebelum publik melihatnya.
profile-sent = Profil telah dikirim. Anda akan menerima tanda terima melalui email.
profile-stale = Seseorang telah mengubah bagian ini sejak Anda membuka halaman. Tulisan Anda belum disimpan; semuanya ada di sini. Bandingkan dengan yang tersimpan sekarang, lalu simpan lagi.
profile-stale-whole = Seseorang telah mengubah profil sejak Anda membuka halaman. Beginilah isinya sekarang: harap baca lagi sebelum mengirimkannya.
profile-theirs = Yang tersimpan sekarang

# Errors. $field is the label of the field.
profile-error-missing = Perlu dijawab: { $field }
profile-error-short = Tulis sedikitnya { $min } karakter: { $field }
profile-error-locale = Pilih bahasa jawaban Anda
profile-error-link = { $field }: masukkan alamat web dengan format yang benar, misalnya https://www.example.org
profile-error-year = { $field }: masukkan tahun, misalnya 2019
profile-error-day = { $field }: masukkan tahun, bulan, dan hari, misalnya 2026-11-25
profile-error-pdf = Berkas ini tidak dapat dibaca sebagai PDF. Simpan dokumen lagi sebagai PDF, lalu pilih berkas itu
profile-error-pdf-locked = PDF ini dilindungi kata sandi. Pilih berkas yang dapat dibuka semua orang
profile-error-pdf-large = PDF lebih besar dari 5 MB. Pilih berkas yang lebih kecil
profile-error-picture = Berkas ini tidak dapat dibaca sebagai gambar. Pilih berkas JPEG, PNG, atau WebP
profile-error-picture-large = Gambar lebih besar dari 6 MB atau 40 juta piksel, atau salah satu sisinya lebih panjang dari 20.000 piksel. Pilih yang lebih kecil

# The answer to a request for information
profile-answer-title = Jawab sekretariat
profile-answer-asked = Yang ditanyakan sekretariat
profile-answer-text = Tulis jawaban Anda di sini. Jika ada yang perlu diperbaiki, harap perbaiki dahulu:
profile-answer-label = Jawaban Anda
profile-answer-send = Kirim jawaban
profile-answer-sent = Jawaban Anda telah dikirim. Anda akan menerima tanda terima melalui email.
profile-answer-stale = Sementara itu, sekretariat menanyakan hal lain. Jawaban Anda belum dikirim; masih ada di sini. Harap baca pertanyaan yang baru.
profile-answer-incomplete = Ada yang kurang dalam profil Anda. Lengkapi dahulu; jawaban Anda belum dikirim dan masih ada di sini.

# On the personal page
profile-complete = Lengkapi profil
profile-correct = Perbaiki profil
profile-read = Baca profil
profile-next-needs-information = Sekretariat memerlukan informasi tambahan dari Anda. Harap jawab di sini sesegera mungkin; setelah itu, sekretariat melanjutkan peninjauan.
profile-next-pledged = Pemerintah daerah Anda telah tercantum dalam daftar ikrar. Langkah berikutnya adalah profil: lengkapi di sini dan jadilah anggota.
profile-next-wave = Gelombang saat ini ditutup pada { $date }. Profil yang disetujui sampai saat itu masuk dalam gelombang ini.
profile-next-reminder = Jika profil masih belum ada pada { $date }, kami akan mengingatkan Anda melalui email.

# E-mails
profile-mail-sent-subject = Profil Anda telah masuk ({ $reference })
profile-mail-sent-text = Terima kasih. Profil Anda sudah sampai di sekretariat. Sekretariat akan membacanya dan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.
profile-mail-correction-text = Terima kasih. Perubahan profil Anda sudah sampai di sekretariat. Publik melihat profil yang lama sampai perubahan itu disetujui.
profile-mail-answered-subject = Jawaban Anda telah masuk ({ $reference })
profile-mail-answered-text = Terima kasih. Jawaban Anda sudah sampai di sekretariat. Sekretariat akan membacanya dan membalas melalui email. Saat ini Anda tidak perlu melakukan apa pun.

profile-send-unavailable = Saat ini kami tidak dapat menyimpan apa pun sehingga profil Anda belum terkirim. Semua yang Anda tulis masih ada di sini: silakan kirim lagi dalam beberapa menit.
