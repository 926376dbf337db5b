# The page around the invitation letter. The letter itself stands in letter.ftl and is never edited.

invitation-kicker = Surat undangan, 2022
invitation-skip = Langsung ke surat
# Shown above a translation that nobody has reviewed yet; the link leads to the Indonesian original.
invitation-draft = Terjemahan ini belum ditinjau oleh penutur asli.
invitation-read-original = Baca teks asli dalam bahasa Indonesia
invitation-original = Ini adalah teks asli surat undangan.
# The letter names a deadline of 2022; this says so.
invitation-dated = Surat ini berasal dari tahun 2022 dan ditampilkan sebagaimana dikirimkan. Tanggal-tanggal di dalamnya sudah lewat; keterangan yang berlaku saat ini tercantum di sampingnya.
invitation-join = Bergabung dengan kampanye
invitation-side-by-side = Baca berdampingan dengan
invitation-one-language = Baca dalam satu bahasa saja
invitation-campaign-state = Kampanye saat ini
