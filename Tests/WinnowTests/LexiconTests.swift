import Testing

@testable import Winnow

/// The lists are well formed, and every language says what its pages say.
@Suite struct LexiconTests {
  @Test(arguments: Language.all.map { String(describing: $0.code) })
  func listsAreWellFormed(_ code: String) throws {
    let language = try #require(Language.all.first { String(describing: $0.code) == code })
    var kind: Kind?
    var seen: Set<[UInt8]> = []
    for line in language.phrases.trimmedLines {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("[") {
        kind = Kind(rawValue: String(text.dropFirst().dropLast()))
        #expect(kind != nil, "unknown kind \(text)")
        continue
      }
      let known = try #require(kind)
      let entry = try #require(PhraseEntry(line, kind: known, language: 0), "no phrase: \(text)")
      let document = Document(entry.text)
      let hasWord = document.tokens.contains { $0.isWord }
      #expect(hasWord, "no word: \(text)")
      #expect(document.tokens.count < Line.storedTokens, "too long: \(text)")
      #expect(!text.dropLast().contains("…") || text.hasSuffix("……"), "ellipsis inside: \(text)")
      #expect(seen.insert(line).inserted, "twice: \(text)")
    }
  }

  @Test func treeIsThatOfTheLists() throws {
    let tree = LexiconBuilder(Language.all).tree()
    #expect(
      String(describing: LexiconData.text) == LexiconCode.text(of: tree).trimmedOfLastLineEnd,
      "the lists have changed: swift run write-lexicon")
  }

  @Test func textOfTheTreeIsReadBack() throws {
    let tree = LexiconBuilder([.international, .english, .thai]).tree()
    let text = Array(LexiconCode.text(of: tree).utf8)
    #expect(LexiconCode.tree(from: text) == tree)
    for count in stride(from: 0, to: text.count, by: 997) {
      #expect(LexiconCode.tree(from: Array(text[..<count])) == nil, "cut at \(count)")
    }
  }

  @Test func codesAreDistinct() {
    let codes = Language.all.map { String(describing: $0.code) }
    #expect(Set(codes).count == codes.count)
    #expect(codes.count <= 64, "Lexicon.Node has a bit for each language")
  }

  /// In this order: a comment form, its required fields, related stories, a share button, a newsletter,
  /// back to top, show more, a media fallback, a consent notice, pagination or a menu, the law.
  @Test(arguments: [
    (
      "en",
      [
        "Leave a Reply", "Required fields are marked *", "You may also like", "Share on Facebook",
        "Sign up for our newsletter", "Back to top", "Show more",
        "Your browser does not support the video tag.",
        "We use cookies to improve your experience on our site.", "Page 2 of 14", "All rights reserved.",
      ]
    ),
    (
      "fr",
      [
        "Laisser un commentaire", "Les champs obligatoires sont indiqués avec *", "À lire aussi",
        "Partager sur Facebook", "Inscrivez-vous à notre newsletter", "Retour en haut", "Afficher plus",
        "Votre navigateur ne supporte pas la vidéo.",
        "Nous utilisons des cookies pour améliorer votre expérience.",
        "Page suivante", "Tous droits réservés",
      ]
    ),
    (
      "de",
      [
        "Schreibe einen Kommentar", "Erforderliche Felder sind mit * markiert",
        "Das könnte Sie auch interessieren",
        "Auf Facebook teilen", "Newsletter abonnieren", "Nach oben", "Mehr anzeigen",
        "Ihr Browser unterstützt das Video-Tag nicht.",
        "Wir verwenden Cookies, um Ihnen die beste Erfahrung zu bieten.",
        "Nächste Seite", "Alle Rechte vorbehalten",
      ]
    ),
    (
      "es",
      [
        "Deja un comentario", "Los campos obligatorios están marcados con *", "También te puede interesar",
        "Compartir en Facebook", "Suscríbete a nuestro boletín", "Volver arriba", "Mostrar más",
        "Tu navegador no soporta el elemento de vídeo.", "Utilizamos cookies para mejorar su experiencia.",
        "Página siguiente", "Todos los derechos reservados",
      ]
    ),
    (
      "it",
      [
        "Lascia un commento", "I campi obbligatori sono contrassegnati *", "Potrebbe interessarti anche",
        "Condividi su Facebook", "Iscriviti alla newsletter", "Torna su", "Mostra di più",
        "Il tuo browser non supporta il tag video.", "Utilizziamo i cookie per migliorare la tua esperienza.",
        "Pagina successiva", "Tutti i diritti riservati",
      ]
    ),
    (
      "pt",
      [
        "Deixe um comentário", "Campos obrigatórios são marcados com *", "Leia também",
        "Compartilhar no Facebook", "Assine nossa newsletter", "Voltar ao topo", "Mostrar mais",
        "Seu navegador não suporta o elemento de vídeo.",
        "Utilizamos cookies para melhorar a sua experiência.",
        "Próxima página", "Todos os direitos reservados",
      ]
    ),
    (
      "nl",
      [
        "Geef een reactie", "Vereiste velden zijn gemarkeerd met *", "Lees ook", "Delen op Facebook",
        "Schrijf je in voor onze nieuwsbrief", "Terug naar boven", "Toon meer",
        "Uw browser ondersteunt geen video.", "Wij gebruiken cookies om uw ervaring te verbeteren.",
        "Volgende pagina", "Alle rechten voorbehouden",
      ]
    ),
    (
      "ru",
      [
        "Добавить комментарий", "Обязательные поля помечены *", "Читайте также", "Поделиться в Facebook",
        "Подпишитесь на нашу рассылку", "Наверх", "Показать ещё", "Ваш браузер не поддерживает видео.",
        "Мы используем файлы cookie, чтобы сайт работал лучше.", "Следующая страница", "Все права защищены",
      ]
    ),
    (
      "pl",
      [
        "Dodaj komentarz", "Wymagane pola są oznaczone *", "Czytaj także", "Udostępnij na Facebooku",
        "Zapisz się do newslettera", "Powrót do góry", "Pokaż więcej",
        "Twoja przeglądarka nie obsługuje wideo.",
        "Używamy plików cookie, aby poprawić działanie strony.", "Następna strona",
        "Wszelkie prawa zastrzeżone",
      ]
    ),
    (
      "tr",
      [
        "Bir yanıt yazın", "Gerekli alanlar * ile işaretlenmişlerdir", "Bunlar da ilginizi çekebilir",
        "Facebook'ta paylaş", "Bültenimize abone olun", "Yukarı çık", "Daha fazla göster",
        "Tarayıcınız video etiketini desteklemiyor.",
        "Size daha iyi hizmet sunmak için çerezleri kullanıyoruz.",
        "Sonraki sayfa", "Tüm hakları saklıdır",
      ]
    ),
    (
      "ar",
      [
        "اترك تعليقاً", "الحقول الإلزامية مشار إليها بـ *", "اقرأ أيضا", "شارك على فيسبوك",
        "اشترك في النشرة البريدية", "العودة إلى الأعلى", "عرض المزيد", "متصفحك لا يدعم تشغيل الفيديو",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "الصفحة التالية", "جميع الحقوق محفوظة",
      ]
    ),
    (
      "zh",
      [
        "发表评论", "必填项已用 * 标注", "相关阅读", "分享到微博", "订阅我们的电子报", "返回顶部", "显示更多",
        "您的浏览器不支持视频播放", "我们使用 Cookie 来改善您的体验。", "下一页", "版权所有",
      ]
    ),
    (
      "ja",
      [
        "コメントを残す", "※ が付いている欄は必須項目です", "関連記事", "Facebookでシェア", "メールマガジンに登録する",
        "ページトップへ戻る", "もっと見る", "お使いのブラウザは動画に対応していません", "当サイトではクッキーを使用しています。",
        "次のページ", "無断転載を禁じます",
      ]
    ),
  ])
  func pagesSpeakEveryLanguage(_ code: String, _ lines: [String]) {
    for text in lines {
      let document = Document(Array(text.utf8))
      let weight = PhraseSignal(document).look(at: 0, in: document)?.weight ?? 0
      #expect(weight >= Weight.cut, "\(code): \(text)")
      #expect(Language.all.contains { String(describing: $0.code) == code })
    }
  }

  /// Further languages: a comment form, related stories, the law.
  @Test(arguments: [
    ("uk", ["Залишити коментар", "Читайте також", "Усі права захищені"]),
    ("sv", ["Lämna en kommentar", "Läs också", "Alla rättigheter förbehållna"]),
    ("da", ["Skriv en kommentar", "Læs også", "Alle rettigheder forbeholdes"]),
    ("no", ["Legg igjen en kommentar", "Les også", "Alle rettigheter reservert"]),
    ("cs", ["Napsat komentář", "Čtěte také", "Všechna práva vyhrazena"]),
    ("ko", ["댓글 남기기", "관련기사", "무단 전재 및 재배포 금지"]),
    ("el", ["Αφήστε μια απάντηση", "Διαβάστε επίσης", "Με επιφύλαξη παντός δικαιώματος"]),
    ("ro", ["Lasă un răspuns", "Citește și", "Toate drepturile rezervate"]),
    ("hu", ["Hozzászólás írása", "Kapcsolódó cikkek", "Minden jog fenntartva"]),
    ("fi", ["Jätä kommentti", "Lue myös", "Kaikki oikeudet pidätetään"]),
    ("id", ["Tinggalkan Balasan", "Baca juga", "Hak cipta dilindungi undang-undang"]),
    ("vi", ["Để lại bình luận", "Bài viết liên quan", "Đã đăng ký bản quyền"]),
    ("fa", ["دیدگاهتان را بنویسید", "مطالب مرتبط", "تمامی حقوق محفوظ است"]),
    ("he", ["כתיבת תגובה", "כתבות קשורות", "כל הזכויות שמורות"]),
    ("hi", ["टिप्पणी करें", "यह भी पढ़ें", "सर्वाधिकार सुरक्षित"]),
    ("th", ["แสดงความคิดเห็น", "บทความที่เกี่ยวข้อง", "สงวนลิขสิทธิ์"]),
    ("bg", ["Добавяне на коментар", "Прочетете още", "Всички права запазени"]),
    ("ca", ["Deixa un comentari", "Articles relacionats", "Tots els drets reservats"]),
    ("sk", ["Pridaj komentár", "Čítajte tiež", "Všetky práva vyhradené"]),
    ("hr", ["Ostavite komentar", "Povezani članci", "Sva prava pridržana"]),
  ])
  func otherPagesSpeakTheirLanguages(_ code: String, _ lines: [String]) {
    pagesSpeakEveryLanguage(code, lines)
  }

  /// What stands between and behind the paragraphs of articles: links to others, notices of advertising and of comments.
  @Test(arguments: [
    (
      "de",
      [
        "Lesen Sie hier einen weiteren Beitrag über Brücken …", "Mehr zum Thema auf Hafen.de",
        "(Alle Angaben ohne Gewähr)",
        "Keine Kommentare zu „Die Brücke“", "Um kommentieren zu können, müssen Sie sich anmelden.",
        "Dieser Artikel enthält Werbung für Boote.", "Pingback von Hafenblog | 11.09.2011",
        "Anzeige - Boote aller Art",
      ]
    ),
    (
      "en",
      [
        "Read also: How a bridge is built", "No comments on “The bridge”",
        "To continue reading, please subscribe.",
        "This post contains affiliate links.", "Follow us on Google News", "Pingback from Harbour Blog",
      ]
    ),
    (
      "es",
      [
        "Lea más: El puente que nadie quería", "Nota relacionada: El puente",
        "Únete a nuestro canal de WhatsApp aquí",
        "Te puede interesar: Cómo se construye un puente",
      ]
    ),
    ("fr", ["À lire également : Le pont que personne ne voulait", "Article réservé aux abonnés"]),
    ("it", ["Leggi anche: Il ponte che nessuno voleva", "Potrebbe interessarti anche: Il ponte"]),
    ("pt", ["Leia também: A ponte que ninguém queria", "Saiba mais: A ponte"]),
    ("pl", ["Czytaj także: Most, którego nikt nie chciał", "Zapisz się na nasz newsletter już dziś"]),
    ("nl", ["Lees ook: De brug die niemand wilde", "Schrijf je in voor onze nieuwsbrief en mis niets"]),
    ("zh", ["热门评论 10条", "原标题：没有人想要的桥", "扫描下方二维码关注我们"]),
    ("ru", ["Нашли ошибку? Выделите ее и нажмите Ctrl+Enter"]),
  ])
  func articlesLinkToOthersInTheirLanguages(_ code: String, _ lines: [String]) {
    pagesSpeakEveryLanguage(code, lines)
  }

  /// Sentences that begin as such lines do.
  @Test(arguments: [
    "Mehr dazu sagte der Minister am Montag nicht, und er ging.",
    "Bilder sagen mehr als Worte, und diese sagen viel.",
    "Follow me on this journey through the old town, she said.",
    "Read now what he wrote then, and you will laugh.",
    "Lees ook wat hij toen schreef, en je zult om alles lachen, zei ze tegen de kinderen.",
    "Werbung war damals noch kein Geschäft, von dem man leben konnte.",
  ])
  func sentencesStay(_ text: String) {
    let document = Document(Array(text.utf8))
    #expect((PhraseSignal(document).look(at: 0, in: document)?.weight ?? 0) < Weight.cut, "\(text)")
  }

  @Test(arguments: [
    ("en", "The bridge was opened in the morning, and it has been there for years."),
    ("fr", "Le pont a été ouvert dans la matinée, et il est là depuis des années."),
    ("de", "Die Brücke wurde am Morgen eröffnet, und sie steht dort seit vielen Jahren."),
    ("es", "El puente fue inaugurado por la mañana, y está allí desde hace muchos años."),
    ("it", "Il ponte è stato aperto di mattina, e da allora è rimasto lì per molti anni."),
    ("pt", "A ponte foi inaugurada pela manhã, e está lá há muitos anos, como não podia deixar de ser."),
    ("nl", "De brug werd in de ochtend geopend, en hij staat er al vele jaren voor de stad."),
    ("ru", "Мост был открыт утром, и он стоит там уже много лет, но его не видно из города."),
    ("pl", "Most został otwarty rano i stoi tam od wielu lat, ale nie jest już tak potrzebny."),
    ("tr", "Köprü sabah açıldı ve o günden beri orada duruyor, ama çok kişi için bir anlamı yok."),
    ("ar", "تم افتتاح الجسر في الصباح وهو قائم هناك منذ سنوات على هذا النهر الذي كان"),
    ("zh", "这座桥是在早上开放的，它在那里已经很多年了，但是不是每个人都知道。"),
    ("ja", "その橋は朝に開通し、それから長い間そこにあるが、誰もがそれを知っているわけではない。"),
  ])
  func languagesAreTold(_ code: String, _ text: String) {
    #expect(Cleaner().inspect(text).language == code)
  }

  @Test func aDoubtOfOneLanguageHoldsForAll() {
    // `email` is a button in some languages and a word in others.
    let document = Document(Array("Email".utf8))
    #expect((PhraseSignal(document).look(at: 0, in: document)?.weight ?? 0) < Weight.cut)
  }
}

extension String {
  /// What a literal of lines says, which ends without a line end.
  fileprivate var trimmedOfLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
