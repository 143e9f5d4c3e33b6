extension Language {
  static let indonesian = Language(
    code: "id",
    functionWords: """
      yang dan di dengan untuk dari ini itu pada tidak adalah dalam akan juga ke karena oleh sebagai
      bisa ada atau telah para tersebut mereka saya kami kita anda dia ia sudah lebih dapat saat
      setelah bahwa menjadi hanya jika seperti kepada secara harus hingga lagi namun tetapi masih
      antara sebuah kata bukan serta agar belum sangat bagi tapi maka
      """,
    months: """
      januari februari pebruari maret april mei juni juli agustus september oktober november nopember
      desember jan feb mar apr jun jul agu agt ags sep sept okt nov nop des
      """,
    weekdays: """
      senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min
      """,
    dateWords: """
      pukul pkl jam wib wita wit tanggal tgl hari pada tahun pagi siang sore malam
      """,
    publicationWords: """
      diterbitkan terbit dipublikasikan publikasi diposting diposkan diunggah ditulis
      diperbarui diperbaharui diupdate update pembaruan terakhir diubah disunting tayang
      ditayangkan dibuat dirilis tanggal waktu
      """,
    relativeTimeWords: """
      hari ini kemarin sekarang baru saja lalu yang detik menit jam minggu pekan bulan tahun
      sejam sehari seminggu sebulan setahun sekitar
      """,
    bylinePrefixes: """
      oleh
      penulis
      ditulis oleh
      diposting oleh
      diposkan oleh
      dipublikasikan oleh
      diterbitkan oleh
      diunggah oleh
      penyunting
      editor
      reporter
      pewarta
      laporan
      laporan wartawan
      kontributor
      penerjemah
      diterjemahkan oleh
      sumber
      """,
    authorRoles: """
      wartawan
      jurnalis
      reporter
      pewarta
      editor
      redaktur
      redaktur pelaksana
      pemimpin redaksi
      penanggung jawab
      koresponden
      kontributor
      kolumnis
      penulis
      penyunting
      fotografer
      tim redaksi
      redaksi
      wartawan senior
      """,
    creditWords: """
      foto gambar dok dokumentasi dokumen ilustrasi ist istimewa antara tangkapan layar grafis
      infografis arsip kredit
      """,
    numberWords: """
      nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh
      """,
    sectionNames: """
      berita
      berita terkini
      berita utama
      terkini
      nasional
      internasional
      dunia
      global
      daerah
      regional
      nusantara
      megapolitan
      metropolitan
      politik
      hukum
      hukum dan kriminal
      kriminal
      peristiwa
      ekonomi
      ekonomi bisnis
      bisnis
      keuangan
      properti
      olahraga
      sepak bola
      bola
      bulu tangkis
      hiburan
      selebriti
      seleb
      gaya hidup
      kesehatan
      pendidikan
      teknologi
      tekno
      sains
      otomotif
      wisata
      kuliner
      budaya
      seni dan budaya
      agama
      khazanah
      opini
      kolom
      lingkungan
      pemerintahan
      cek fakta
      tajuk rencana
      cuaca
      """,
    spamWords: """
      togel gacor kasino casino sbobet bandarq dominoqq pragmatic maxwin bokep ngentot viagra cialis
      levitra pinjol 1xbet mostbet slot88 slot777 situsjudi toto4d baccarat
      """,
    phrases: """
      [navigation]
      menu utama
      buka menu
      tutup menu
      langsung ke konten
      langsung ke isi
      lompat ke konten
      lompat ke isi
      loncat ke konten
      lewati ke konten
      lewati ke konten utama
      loncat ke daftar isi
      kembali ke atas
      kembali ke beranda
      kembali ke halaman utama
      ke atas halaman
      baca selengkapnya
      baca selengkapnya …
      baca lebih lanjut
      baca lebih banyak
      baca lanjutan
      lanjutkan membaca
      lanjutkan membaca …
      lanjut baca
      klik untuk baca
      selengkapnya
      lihat selengkapnya
      lihat semua
      lihat lainnya
      lihat lebih banyak
      tampilkan lebih banyak
      tampilkan semua
      tampilkan semua artikel
      muat lebih banyak
      muat lainnya
      pelajari lebih lanjut
      info lebih lanjut
      informasi lebih lanjut
      semua berita
      indeks berita
      halaman # dari #
      halaman selanjutnya
      halaman berikutnya
      halaman sebelumnya
      baca halaman selanjutnya
      navigasi pos
      navigasi tulisan
      navigasi artikel
      pos lama
      pos baru
      pos-pos terbaru
      tulisan terbaru
      tulisan terakhir
      postingan lama
      postingan lebih lama
      postingan lebih baru
      anda di sini
      anda di sini: …
      anda berada di sini
      anda berada di sini: …
      anda berada di: …
      peta situs
      hasil pencarian
      pencarian lanjutan
      pilih bulan
      pilih kategori
      dari wikipedia bahasa indonesia ensiklopedia bebas
      sunting sumber
      ? beranda
      ? halaman utama
      ? menu
      ? cari
      ? pencarian
      ? kontak
      ? hubungi kami
      ? tentang kami
      ? tentang
      ? layanan
      ? produk
      ? berita
      ? galeri
      ? toko
      ? keranjang
      ? keranjang belanja
      ? tambah ke keranjang
      ? beli sekarang
      ? bantuan
      ? selanjutnya
      ? berikutnya
      ? sebelumnya
      ? kembali
      ? lainnya
      ? tutup
      ? arsip
      ? indeks
      ? terbaru
      ? unduh
      ? lowongan
      [byline]
      tentang penulis
      lihat semua pos
      lihat semua artikel
      lihat semua pos dari …
      lihat semua tulisan oleh …
      artikel lain dari penulis
      [timestamp]
      # menit membaca
      # menit baca
      # menit dibaca
      waktu baca
      waktu baca: …
      waktu baca # menit
      waktu membaca: …
      bacaan # menit
      tanggal terbit: …
      tanggal publikasi: …
      terakhir diperbarui: …
      terakhir diupdate: …
      pembaruan terakhir: …
      halaman ini terakhir diubah …
      [caption]
      klik untuk memperbesar
      ? perbesar
      foto ilustrasi
      gambar ilustrasi
      [credit]
      sumber: …
      sumber foto: …
      sumber gambar: …
      foto: …
      gambar: …
      kredit foto: …
      dok pribadi
      dok istimewa
      foto istimewa
      [media-fallback]
      browser anda tidak mendukung …
      peramban anda tidak mendukung …
      perambah anda tidak mendukung …
      browser ini tidak mendukung …
      harap aktifkan javascript ……
      silakan aktifkan javascript ……
      silahkan aktifkan javascript ……
      aktifkan javascript di browser …
      alamat email ini dilindungi dari robot spam ……
      alamat surel ini dilindungi dari robot spam ……
      harap tunggu
      mohon tunggu
      sedang memuat
      putar video
      ? memuat
      ? dengarkan
      [share]
      bagikan: …
      bagikan ini
      bagikan ini: …
      bagikan artikel
      bagikan artikel ini
      bagikan berita ini
      bagikan berita
      bagikan ke facebook
      bagikan di facebook
      bagikan ke twitter
      bagikan ke whatsapp
      bagikan via whatsapp
      bagikan melalui email
      berbagi ke facebook
      berbagi ke twitter
      berbagi ke x
      klik untuk berbagi …
      klik untuk membagikan …
      klik untuk mencetak …
      klik untuk mengirimkan …
      membuka di jendela yang baru
      suka memuat
      kirimkan ini lewat email
      kirim ke teman
      kirim lewat email
      salin tautan
      salin link
      salin url
      tautan disalin
      tautan berhasil disalin
      versi cetak
      cetak halaman
      cetak artikel
      ikuti kami
      ikuti kami di …
      ikuti kami: …
      ikuti kami di google news
      ikuti berita terkini di google news ……
      dapatkan update berita pilihan ……
      cek berita dan artikel yang lain di google news
      simak breaking news dan berita pilihan kami ……
      # kali dilihat
      # kali dibaca
      # kali dibagikan
      dilihat # kali
      dibaca # kali
      telah dibaca # kali
      dibaca: #
      ? bagikan
      ? berbagi
      ? cetak
      ? suka
      ? ikuti
      ? kirim
      ? sebarkan
      [related]
      baca juga
      baca juga: …
      baca pula
      baca pula: …
      lihat juga
      lihat juga: …
      simak juga
      simak juga: …
      lihat pula
      berita terkait
      berita terkait: …
      artikel terkait
      artikel terkait: …
      pos terkait
      postingan terkait
      konten terkait
      tulisan terkait
      topik terkait
      produk terkait
      berita lainnya
      artikel lainnya
      artikel menarik lainnya
      artikel serupa
      tulisan serupa
      mungkin anda suka
      mungkin anda juga suka
      anda mungkin juga menyukai
      anda mungkin suka
      mungkin anda tertarik
      rekomendasi untuk anda
      rekomendasi untukmu
      pilihan untukmu
      pilihan editor
      pilihan redaksi
      terpopuler
      berita terpopuler
      berita populer
      artikel populer
      artikel terpopuler
      paling banyak dibaca
      paling sering dibaca
      terbanyak dibaca
      berita pilihan
      berita terbaru
      artikel terbaru
      kabar terbaru
      berita selanjutnya
      berita sebelumnya
      artikel selanjutnya
      artikel sebelumnya
      artikel berikutnya
      artikel sebelumnya: …
      artikel berikutnya: …
      pos sebelumnya
      pos berikutnya
      pos sebelumnya: …
      pos berikutnya: …
      tulisan sebelumnya
      tulisan selanjutnya
      postingan sebelumnya
      postingan selanjutnya
      sebelumnya: …
      selanjutnya: …
      berikutnya: …
      ? terkait
      ? populer
      ? rekomendasi
      [comment-form]
      tinggalkan komentar
      tinggalkan balasan
      tinggalkan sebuah komentar
      tinggalkan komentar anda
      beri komentar
      berikan komentar
      berikan komentar anda
      berikan balasan
      tulis komentar
      tulis komentar anda
      tambahkan komentar
      kirim komentar
      posting komentar
      batalkan balasan
      batal membalas
      alamat email anda tidak akan dipublikasikan
      email anda tidak akan dipublikasikan
      alamat email anda tidak akan ditampilkan
      alamat surel anda tidak akan dipublikasikan
      alamat e-mail anda tidak akan dipublikasikan
      ruas yang wajib ditandai
      ruas yang wajib diisi ditandai
      bidang yang wajib diisi ditandai
      kolom yang wajib diisi ditandai
      kolom wajib diisi
      wajib diisi
      simpan nama email dan situs web saya ……
      simpan nama email dan website saya ……
      beritahu saya akan tindak lanjut komentar melalui surel
      beri tahu saya komentar baru …
      situs ini menggunakan akismet ……
      pelajari bagaimana data komentar anda diproses
      pelajari cara data komentar anda diproses
      anda harus masuk untuk berkomentar
      anda harus login untuk berkomentar
      silakan login untuk berkomentar
      masuk untuk berkomentar
      komentar ditutup
      komentar dinonaktifkan
      komentar dimatikan …
      belum ada komentar
      tidak ada komentar
      jadilah yang pertama berkomentar
      jadilah yang pertama memberikan komentar
      lihat komentar
      lihat semua komentar
      tampilkan komentar
      komentar terbaru
      komentar terakhir
      komentar anda
      komentar anda menunggu moderasi
      # komentar
      # balasan
      # tanggapan
      # komentar pada …
      # pemikiran pada …
      isi komentar sepenuhnya adalah tanggung jawab pengguna ……
      alamat email
      alamat surel
      nama lengkap
      nama pengguna
      situs web
      ? nama
      ? surel
      ? komentar
      ? balas
      ? balasan
      ? batal
      ? laporkan
      [captcha]
      kode keamanan
      masukkan kode captcha
      saya bukan robot
      [subscribe]
      berlangganan newsletter
      berlangganan buletin
      berlangganan newsletter kami ……
      daftar newsletter
      dapatkan berita terbaru di email anda
      langganan sekarang
      berlangganan sekarang
      khusus pelanggan
      konten khusus pelanggan
      sudah berlangganan
      sudah punya akun
      belum punya akun
      sudah memiliki akun
      unduh aplikasi
      download aplikasi
      dukung kami
      donasi sekarang
      masuk atau daftar
      daftar akun
      daftar sekarang
      buat akun
      akun saya
      lupa kata sandi
      lupa kata sandi anda
      lupa password
      ingat saya
      ? masuk
      ? keluar
      ? daftar
      ? kata sandi
      ? langganan
      ? berlangganan
      ? buletin
      ? donasi
      [cookie]
      situs ini menggunakan cookie ……
      situs ini menggunakan cookies ……
      situs web ini menggunakan cookie ……
      website ini menggunakan cookie ……
      website ini menggunakan cookies ……
      kami menggunakan cookie ……
      kami menggunakan cookies ……
      kami menggunakan kuki ……
      kami dan mitra kami ……
      dengan terus menggunakan situs ini ……
      dengan melanjutkan menggunakan situs ini ……
      terima semua
      terima semua cookie
      terima cookie
      tolak semua
      pengaturan cookie
      kebijakan cookie
      simpan preferensi
      ? terima
      ? setuju
      ? saya setuju
      ? tolak
      ? mengerti
      [advertisement]
      gulir untuk melanjutkan membaca
      scroll untuk melanjutkan membaca
      lanjutkan membaca setelah iklan
      konten bersponsor
      konten sponsor
      pasang iklan
      pasang iklan di sini
      info iklan
      ? iklan
      ? advertorial
      ? sponsor
      [legal]
      hak cipta dilindungi undang-undang
      hak cipta dilindungi undang-undang ……
      hak cipta dilindungi
      seluruh hak cipta dilindungi
      semua hak dilindungi
      hak cipta: …
      dilarang mengutip sebagian atau seluruh …
      dilarang keras mengambil konten ……
      kebijakan privasi
      kebijakan data pribadi
      syarat dan ketentuan
      syarat ketentuan
      ketentuan layanan
      ketentuan penggunaan
      persyaratan layanan
      pedoman media siber
      pedoman pemberitaan media siber
      kode etik jurnalistik
      tentang wikipedia
      teks tersedia di bawah lisensi creative commons ……
      dengan bangga bertenaga wordpress
      ditenagai oleh wordpress
      diberdayakan oleh wordpress
      diberdayakan oleh blogger
      didukung oleh: …
      ? penafian
      ? privasi
      ? redaksi
      ? karier
      ? karir
      ? kode etik
      [tags]
      kategori: …
      tag: …
      label: …
      topik: …
      kata kunci: …
      ditag: …
      diposkan pada: …
      diarsipkan di bawah: …
      tak berkategori
      tidak berkategori
      tidak dikategorikan
      ? kategori
      ? topik
      ? label
      """)
}
