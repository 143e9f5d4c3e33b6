extension Language {
  static let turkish = Language(
    code: "tr",
    functionWords: """
      ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ne ama en var her o ki değil
      ise oldu olduğu olduğunu mi mu diye göre ya veya ancak bunu bunun şu onun biz ben sen siz
      kendi tüm içinde üzerinde tarafından yok hem nasıl bile önce ayrıca eden etti dedi şekilde
      arasında büyük yeni iki
      """,
    months: """
      ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub mar nis may
      haz tem ağu eyl eki kas ara
      """,
    weekdays: """
      pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz
      """,
    dateWords: """
      saat günü tarihinde tarihi tarih yılı yılında de da te ta ve utc gmt tsi
      """,
    publicationWords: """
      yayınlanma yayınlandı yayımlanma yayımlandı yayın güncelleme güncellenme güncellendi giriş
      eklenme eklendi son tarihinde oluşturulma oluşturuldu değiştirilme düzenlenme düzenlendi
      gönderildi paylaşıldı zaman
      """,
    relativeTimeWords: """
      bugün dün şimdi az önce evvel saniye dakika dk saat sa gün hafta ay yıl sn bir yaklaşık
      """,
    bylinePrefixes: """
      yazar
      yazan
      yazarı
      haber
      haberi hazırlayan
      hazırlayan
      derleyen
      editör
      muhabir
      gönderen
      ekleyen
      yayınlayan
      yayımlayan
      çeviri
      röportaj
      metin
      """,
    authorRoles: """
      muhabir
      özel muhabir
      haber muhabiri
      editör
      haber editörü
      genel yayın yönetmeni
      yazı işleri müdürü
      haber müdürü
      köşe yazarı
      gazeteci
      gazeteci yazar
      yazar
      foto muhabiri
      haber merkezi
      """,
    creditWords: """
      foto fotoğraf fotoğraflar fotoğrafı görsel görseller resim kaynağı kamera illüstrasyon çizim
      arşiv aa dha iha
      """,
    numberWords: """
      sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi
      onsekiz ondokuz yirmi
      """,
    sectionNames: """
      haberler
      haber
      gündem
      son dakika
      siyaset
      politika
      dünya
      türkiye
      ekonomi
      borsa
      otomotiv
      spor
      futbol
      kültür sanat
      sanat
      sinema
      magazin
      yaşam
      sağlık
      eğitim
      teknoloji
      bilim
      çevre
      yerel haberler
      medya
      yemek
      astroloji
      hava durumu
      yazarlar
      röportaj
      """,
    spamWords: """
      bahis bahisi bahisleri casino casinolar kumar rulet iddaa kumarhane escort eskort escortlar
      escortu porno sikiş viagra cialis freespin freebet jojobet holiganbet casibom betist
      grandpashabet sahabet matbet betturkey bahsegel bahigo marsbahis onwin bonusveren mostbet
      1xbet pinup tipobet betboo süperbahis mobilbahis bets10 extrabet meritking vaycasino
      """,
    phrases: """
      [navigation]
      yazı gezinmesi
      ana menü
      menüyü aç
      menüyü kapat
      içeriğe geç
      içeriğe atla
      ana içeriğe geç
      ana içeriğe atla
      başa dön
      yukarı çık
      sayfanın başına dön
      başa dön tuşu
      ana sayfaya dön
      geri dön
      daha fazla göster
      daha fazla yükle
      daha fazlasını göster
      daha fazla haber
      tümünü gör
      tümünü göster
      tüm haberler
      tüm yazılar
      devamını oku
      devamını oku …
      devamı için tıklayınız
      okumaya devam et
      okumaya devam et …
      yazının devamı
      haberin devamı
      detaylar için tıklayınız
      daha fazla oku
      daha fazla bilgi
      ayrıntılı bilgi
      sayfa #
      sayfa # toplam #
      önceki sayfa
      sonraki sayfa
      buradasınız
      buradasınız: …
      site haritası
      arama sonuçları
      son yazılar
      kategori seçin
      vikipedi özgür ansiklopedi
      kaynağı değiştir
      ? ana sayfa
      ? anasayfa
      ? menü
      ? ara
      ? arama
      ? iletişim
      ? hakkımızda
      ? hakkında
      ? ürünler
      ? hizmetler
      ? haberler
      ? galeri
      ? foto galeri
      ? künye
      ? yazarlar
      ? yardım
      ? kapat
      ? devamı
      ? ileri
      ? geri
      ? sonraki
      ? önceki
      ? tümü
      ? arşiv
      ? blog
      ? forum
      ? son dakika
      ? kategoriler
      haberin devamı için tıklayın
      haberin devamı için tıklayınız
      devamını okumak için tıklayın
      sepetiniz boş
      sepetinizde ürün bulunmamaktadır
      alışverişe devam et
      sepete ekle
      favorilere ekle
      sepete git
      ? tükendi
      [byline]
      yazar hakkında
      yazarın diğer yazıları
      yazarın tüm yazıları
      [timestamp]
      # dakika okuma
      # dk okuma
      # dakikalık okuma
      okuma süresi
      okuma süresi # dakika
      okuma süresi # dk
      yayınlanma tarihi
      yayın tarihi
      güncellenme tarihi
      güncelleme tarihi
      son güncelleme
      [caption]
      büyütmek için tıklayın
      [credit]
      kaynak: …
      fotoğraf: …
      foto: …
      görsel: …
      fotoğraf kaynağı: …
      görsel kaynağı: …
      temsili fotoğraf
      temsili görsel
      [media-fallback]
      tarayıcınız video etiketini desteklemiyor
      tarayıcınız bu videoyu desteklemiyor
      tarayıcınız video oynatmayı desteklemiyor
      tarayıcınız javascript desteklemiyor
      tarayıcınız desteklenmiyor
      lütfen javascript'i etkinleştirin
      bu siteyi görüntülemek için javascript ……
      bu e-posta adresini spambotlara karşı korumak için ……
      videoyu izle
      haberi dinle
      lütfen bekleyin
      lütfen bekleyiniz
      ? yükleniyor
      ? izle
      [share]
      paylaş: …
      bunu paylaş
      bu yazıyı paylaş
      bu haberi paylaş
      arkadaşlarınla paylaş
      arkadaşına gönder
      sosyal medyada paylaş
      facebook'ta paylaş
      twitter'da paylaş
      whatsapp'ta paylaş
      x'te paylaş
      facebook üzerinden paylaş
      twitter üzerinden paylaş
      e-posta ile paylaş
      e-posta ile gönder
      facebook'ta paylaşmak için tıklayın …
      twitter üzerinde paylaşmak için tıklayın …
      x'te paylaşmak için tıklayın …
      whatsapp'ta paylaşmak için tıklayın …
      yazdırmak için tıklayın …
      yeni pencerede açılır
      arkadaşınıza e-posta ile bağlantı göndermek için tıklayın …
      bağlantıyı kopyala
      linki kopyala
      bağlantı kopyalandı
      sayfayı yazdır
      beğen yükleniyor
      bizi takip edin
      bizi takip edin: …
      bizi sosyal medyada takip edin
      bizi instagram'da takip edin
      google news'te takip et
      sosyal medya hesaplarımız
      # görüntülenme
      # görüntüleme
      # okunma
      # kez okundu
      okunma sayısı
      # paylaşım
      # beğeni
      bu habere tepkiniz …
      yazı boyutu
      ? paylaş
      ? yazdır
      ? beğen
      ? takip et
      ? tweetle
      ? gönder
      ? abone ol
      [related]
      ilgili haberler
      ilgili haber
      ilgili haber: …
      ilgili haberler: …
      ilgili yazılar
      ilgili içerikler
      ilgili makaleler
      ilgili konular
      ilginizi çekebilir
      bunlar da ilginizi çekebilir
      ilginizi çekebilecek haberler
      ilginizi çekebilecek yazılar
      ayrıca bakınız
      bakınız: …
      bunu da oku: …
      bunu da okuyun
      benzer yazılar
      benzer haberler
      benzer konular
      önerilen haberler
      sizin için seçtiklerimiz
      sizin için önerilenler
      editörün seçtikleri
      çok okunanlar
      en çok okunanlar
      en çok okunan haberler
      en çok izlenenler
      en çok yorumlananlar
      en son haberler
      popüler yazılar
      popüler haberler
      son haberler
      son dakika haberleri
      öne çıkan haberler
      diğer haberler
      diğer yazılar
      sonraki haber
      önceki haber
      sıradaki haber
      sonraki yazı
      önceki yazı
      önceki yazı: …
      sonraki yazı: …
      sonraki makale
      önceki makale
      önceki kayıtlar
      konuyla ilgili haberler
      benzer ürünler
      ilgili ürünler
      son baktıklarınız
      ? popüler
      ? öne çıkanlar
      [comment-form]
      bir cevap yazın
      bir yanıt yazın
      cevabı iptal et
      bir yorum yapın
      yorum yap
      yorum yaz
      yorum gönder
      yorumu gönder
      yorum ekle
      ilk yorumu sen yap
      ilk yorumu siz yapın
      ilk yorum yapan siz olun
      e-posta hesabınız yayımlanmayacak
      e-posta hesabınız yayınlanmayacak
      e-posta adresiniz yayınlanmayacak
      e-posta adresiniz yayımlanmayacak
      gerekli alanlar ile işaretlenmişlerdir
      gerekli alanlar işaretlenmiştir
      zorunlu alanlar
      doldurulması zorunlu alanlar …
      bir dahaki sefere yorum yaptığımda kullanılmak üzere …
      daha sonraki yorumlarımda kullanılması için …
      beni sonraki yorumlar için e-posta ile bilgilendir
      beni yeni yazılarda e-posta ile bilgilendir
      bu site istenmeyenleri azaltmak için akismet ……
      istenmeyen yorumları azaltmak için akismet ……
      yorum verilerinizin nasıl işlendiği …
      yorum yapabilmek için …
      yorum yapmak için …
      yorumlar kapalı
      yorumlara kapalı
      yoruma kapalı
      henüz yorum yapılmamış
      henüz yorum yok
      henüz yorum yapılmadı
      hiç yorum yok
      yorumları göster
      tüm yorumlar
      tüm yorumları gör
      son yorumlar
      yorumunuz onaylandıktan sonra …
      # yorum
      # cevap
      # yanıt
      yorumunuz
      adınız soyadınız
      ad soyad
      isim
      e-posta adresi
      e-posta adresiniz
      e-posta
      web sitesi
      küfür hakaret rencide edici cümleler ……
      suç teşkil edecek yasadışı tehditkar ……
      ? yorum
      ? yorumlar
      ? cevapla
      ? yanıtla
      ? iptal
      yorum yapın
      yorum yapınız
      yorum bırakın
      henüz değerlendirme yapılmadı
      [captcha]
      güvenlik kodu
      resimdeki kodu girin
      ben robot değilim
      [subscribe]
      bültenimize abone olun
      bültenimize abone olun ……
      bültene abone ol
      e-bülten
      abone olun
      zaten abone misiniz
      abonelere özel
      uygulamamızı indirin
      mobil uygulama
      bizi destekleyin
      bağış yap
      giriş yap
      giriş yapın
      üye girişi
      üye ol
      kayıt ol
      oturum aç
      şifremi unuttum
      parolanızı mı unuttunuz
      beni hatırla
      kullanıcı adı
      kullanıcı adı veya e-posta adresi
      hesabım
      zaten üye misiniz
      ? giriş
      ? çıkış
      ? şifre
      [cookie]
      bu web sitesi çerez kullanmaktadır ……
      bu web sitesi çerezleri kullanır ……
      bu web sitesi çerez kullanıyor ……
      bu site çerezleri kullanır ……
      bu site çerez kullanmaktadır ……
      bu internet sitesinde çerezler ……
      web sitemizde çerezler ……
      sitemizde çerezler kullanılmaktadır ……
      sitemizde çerez kullanılmaktadır ……
      sitemizden en iyi şekilde faydalanabilmeniz için ……
      size daha iyi hizmet sunabilmek için ……
      size daha iyi hizmet sunmak için ……
      çerezleri kullanıyoruz ……
      biz ve iş ortaklarımız ……
      gizliliğinize değer veriyoruz
      veri politikasındaki amaçlarla sınırlı ……
      6698 sayılı kişisel verilerin korunması kanunu uyarınca ……
      tümünü kabul et
      tüm çerezleri kabul et
      çerezleri kabul et
      tümünü reddet
      çerez ayarları
      çerez politikası
      çerez tercihleri
      ? kabul et
      ? reddet
      ? tamam
      [advertisement]
      reklam alanı
      reklamdan sonra devam ediyor
      sponsorlu içerik
      sponsorlu bağlantılar
      reklam
      ? ilan
      ? sponsorlu
      [legal]
      tüm hakları saklıdır ……
      her hakkı saklıdır ……
      izinsiz kopyalanamaz …
      izinsiz ve kaynak gösterilmeden ……
      kaynak gösterilmeden alıntı yapılamaz
      sitemizde yayınlanan haberlerin …
      yayınlanan yazıların sorumluluğu yazarlarına aittir
      burada yer alan yatırım bilgi yorum ve tavsiyeleri ……
      yasal uyarı
      gizlilik politikası
      kullanım koşulları
      kullanım şartları
      yayın ilkeleri
      kvkk aydınlatma metni
      kişisel verilerin korunması
      bize ulaşın
      bizimle iletişime geçin
      sorumluluk reddi
      haber yazılımı: …
      tasarım: …
      wordpress gururla sunar
      blogger tarafından desteklenmektedir
      metin creative commons ……
      anadolu ajansı web sitesinde ……
      ? kvkk
      ? gizlilik
      [tags]
      etiketler: …
      etiket: …
      kategori: …
      kategoriler: …
      anahtar kelimeler: …
      konular: …
      ? etiketler
      ? etiket
      ? kategori
      """)
}
