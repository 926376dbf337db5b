# The campaign page: aims, how to take part, documents.

campaign-title = Kampanye
campaign-description = Tujuan kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030”, siapa yang dapat bergabung, cara ikut serta, dan tanggal setiap gelombang.
campaign-lead = Kampanye “10, 100, 1000 Kota dan Wilayah Hak Asasi Manusia tahun 2030” menghimpun pemerintah daerah yang ingin menjadikan hak asasi manusia sebagai pedoman kerjanya. Pada tahun 2030 jumlahnya diharapkan mencapai seribu.
campaign-origin = Kampanye ini dijalankan oleh Komite Inklusi Sosial, Demokrasi Partisipatif dan Hak Asasi Manusia dari UCLG bersama pemerintah daerah yang ikut serta.

campaign-aims-title = Empat tujuan
campaign-aim-connect = <strong>Menghubungkan.</strong> Apa yang dilakukan sebuah kota atau daerah demi hak asasi manusia patut diketahui di tempat lain. Kampanye ini menghubungkan berbagai inisiatif lokal lintas negara dalam semangat solidaritas.
campaign-aim-grow = <strong>Bertumbuh.</strong> Gerakan Kota dan Wilayah Hak Asasi Manusia perlu makin luas dan makin kuat.
campaign-aim-heard = <strong>Didengar.</strong> Kerja di daerah perlu lebih diperhitungkan di dunia: pemerintah daerah memerlukan suara dalam sistem hak asasi manusia dan di Perserikatan Bangsa-Bangsa.
campaign-aim-adopt = <strong>Mewujudkan.</strong> Kampanye ini mendorong pemerintah daerah menetapkan kerangka hak asasi manusianya sendiri, misalnya piagam, rencana aksi, atau unit kerja khusus.

campaign-definition-title = Apa itu Kota Hak Asasi Manusia?
campaign-definition = Menurut Deklarasi Gwangju tahun 2011, Kota Hak Asasi Manusia adalah komunitas lokal sekaligus proses sosial-politik dalam konteks lokal yang menempatkan hak asasi manusia pada peran kunci sebagai nilai dasar dan prinsip panduan. Dengan kata lain, ia adalah tempat sekaligus cara bekerja, dan tidak pernah selesai.

campaign-who-title = Siapa yang dapat bergabung
campaign-who = Semua pemerintah lokal dan regional dapat bergabung: kota, kabupaten, wilayah metropolitan, provinsi, region, dan jaringannya, berapa pun ukurannya dan apa pun kewenangannya. Tidak ada biaya, dan keanggotaan UCLG tidak disyaratkan.

campaign-steps-title = Cara ikut serta
campaign-step-interest = <strong>Nyatakan minat.</strong> Isilah <a data-l10n-name="join">formulir di situs ini</a>. Waktunya kurang dari lima menit.
campaign-step-confirm = <strong>Konfirmasikan alamat.</strong> Kami segera mengirim tautan melalui email kepada narahubung.
campaign-step-answer = <strong>Tunggu balasan.</strong> Sekretariat membaca kiriman Anda dan membalasnya.
campaign-step-profile = <strong>Lengkapi profil.</strong> Anda menjelaskan arti hak asasi manusia bagi pekerjaan Anda dan apa yang Anda sumbangkan bagi kampanye. Jawaban dapat disimpan dan dilanjutkan nanti.

campaign-levels-title = Ikrar dan anggota
campaign-level-pledge = <strong>Ikrar:</strong> sekretariat telah menyetujui pernyataan minat suatu pemerintah daerah. Sejak saat itu namanya tercantum di situs ini.
campaign-level-member = <strong>Anggota:</strong> sekretariat telah menyetujui profilnya juga. Pemerintah daerah itu kini menjadi Kota atau Wilayah Hak Asasi Manusia.
campaign-benefits-title = Yang diperoleh anggota
campaign-benefit-network = Jaringan untuk bertukar pengalaman dengan pemerintah daerah lain.
campaign-benefit-voice = Suara di hadapan Perserikatan Bangsa-Bangsa.
campaign-benefit-events = Kesempatan ambil bagian dalam acara internasional seperti Forum Dunia Kota Hak Asasi Manusia (World Human Rights Cities Forum) di Gwangju.
campaign-benefit-profile = Profil publik di situs ini yang menunjukkan kerja mereka.

campaign-waves-title = Gelombang dan tanggal
campaign-waves-text = Kampanye berjalan dalam beberapa gelombang. Sebuah gelombang tetap dibuka sampai hari terakhirnya berakhir di seluruh dunia, yaitu ditutup pukul 12:00 UTC pada hari berikutnya. Di antara dua gelombang pun formulir tetap dibuka.
campaign-waves-name = Gelombang
campaign-wave = Gelombang ke-{ $number }
campaign-wave-opens = Dibuka
campaign-wave-closes = Ditutup
# The closing date of a wave that is still open
campaign-wave-unannounced = tanggal akan diumumkan kemudian

campaign-questions-title = Pertanyaan yang sering diajukan
campaign-question-free = Apakah ada biayanya?
campaign-answer-free = Tidak. Tidak ada biaya, baik untuk bergabung maupun untuk tetap ikut serta.
campaign-question-uclg = Apakah kami harus menjadi anggota UCLG?
campaign-answer-uclg = Tidak. Kampanye ini terbuka bagi semua pemerintah lokal dan regional.
campaign-question-size = Apakah kami terlalu kecil?
campaign-answer-size = Tidak. Sebuah desa dapat bergabung, begitu pula ibu kota atau sebuah region.
campaign-question-council = Apakah perlu keputusan dewan?
campaign-answer-council = Kampanye tidak memintanya. Pengirim formulir menyatakan bahwa ia berwenang mengirimkannya. Jika peraturan Anda mensyaratkan keputusan dewan, ambillah keputusan itu lebih dahulu; keputusan tersebut dapat ditambahkan pada profil.
campaign-question-checked = Apa yang diperiksa sekretariat?
campaign-answer-checked = Apakah pengaju memang pemerintah daerah atau jaringannya, apakah sudah pernah mengajukan, dan apakah pengirim berwenang mewakilinya.
campaign-question-seen = Siapa yang melihat jawaban kami?
campaign-answer-seen = Nama, jenis, negara, provinsi, situs web, dan jumlah penduduk pemerintah daerah Anda, serta nama dan jabatan pemimpinnya, ditampilkan kepada umum setelah disetujui oleh sekretariat. Data narahubung dan pesan Anda hanya untuk sekretariat. Selengkapnya ada dalam <a data-l10n-name="privacy">pemberitahuan privasi</a>.
campaign-question-late = Bagaimana jika gelombangnya sudah ditutup?
campaign-answer-late = Anda tetap dapat mengirim formulir. Pernyataan minat Anda akan masuk dalam gelombang berikutnya.
campaign-question-leave = Bisakah kami mengubah atau menariknya nanti?
campaign-answer-leave = Bisa, kapan saja. Tautan khusus dalam email kami membuka halaman untuk memperbaiki jawaban atau menarik kembali pengajuan.

campaign-documents-title = Dokumen untuk diunduh
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB
