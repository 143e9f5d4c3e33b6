extension Language {
  static let czech = Language(
    code: "cs",
    functionWords: """
      a se v na je že o s z do i to ve k si za by ale jako po pro od jsou bylo byl byla byly jeho
      jejich která který které když ještě však až při než nebo také tak co jsem jsme není být má
      mezi jen už jak pokud proti před podle kde kteří může této tento tato toto protože aby mu ji
      své svou u
      """,
    months: """
      ledna února března dubna května června července srpna září října listopadu prosince leden únor
      březen duben květen červen červenec srpen říjen listopad prosinec led úno bře dub kvě čvn čvc
      srp zář říj lis pro
      """,
    weekdays: """
      pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli po út st čt pá so ne
      """,
    dateWords: """
      v ve dne roku rok hod hodin h od do utc cet cest čas
      """,
    publicationWords: """
      publikováno publikován vydáno zveřejněno zveřejnil aktualizováno aktualizace aktualizovat
      naposledy poslední změna upraveno upravil přidáno vloženo vytvořeno napsáno datum čas odesláno
      """,
    relativeTimeWords: """
      dnes včera předevčírem nyní teď před právě sekund sekundy minut minuty minutou minutami min
      hodin hodiny hodinou hodinami hod dny dnem dní den týdnem týdny týden měsícem měsíci měsíce
      rokem lety let
      """,
    bylinePrefixes: """
      autor
      autorka
      autoři
      text
      napsal
      napsala
      publikoval
      publikovala
      vložil
      vložila
      přidal
      přidala
      zveřejnil
      zpracoval
      zpracovala
      připravil
      připravila
      rozhovor vedl
      rozhovor vedla
      překlad
      přeložil
      přeložila
      foto a text
      od
      """,
    authorRoles: """
      redaktor
      redaktorka
      šéfredaktor
      šéfredaktorka
      zástupce šéfredaktora
      vedoucí redaktor
      reportér
      reportérka
      zpravodaj
      zpravodajka
      zahraniční zpravodaj
      novinář
      novinářka
      komentátor
      komentátorka
      publicista
      publicistka
      editor
      editorka
      fotograf
      fotoreportér
      externí spolupracovník
      spolupracovník redakce
      sloupkař
      """,
    creditWords: """
      foto fotografie snímek zdroj zdroje ilustrace ilustrační obrázek kresba grafika autor archiv
      video repro koláž
      """,
    numberWords: """
      nula jedna jeden dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct
      čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet
      """,
    sectionNames: """
      zprávy
      zpravodajství
      aktuality
      domácí
      domov
      z domova
      zahraničí
      ze zahraničí
      svět
      ze světa
      evropa
      česko
      praha
      regiony
      krimi
      černá kronika
      politika
      ekonomika
      byznys
      finance
      peníze
      podnikání
      reality
      bydlení
      sport
      fotbal
      hokej
      tenis
      kultura
      film
      hudba
      knihy
      divadlo
      magazín
      celebrity
      životní styl
      styl
      móda
      zdraví
      věda
      věda a technika
      technologie
      technika
      auto
      cestování
      jídlo
      recepty
      vzdělávání
      historie
      názory
      komentáře
      komentář
      rozhovory
      glosy
      blogy
      podcasty
      počasí
      společnost
      média
      technet
      """,
    spamWords: """
      kasino kasina kasin kasinové kasinový sázkovka sázkovky sázkové ruleta hazardní freespiny
      viagra cialis levitra půjčka půjčky nebankovní porno sexshop eskort escort erotický
      prostitutky 1xbet 22bet mostbet pinup tipsport
      """,
    phrases: """
      [navigation]
      navigace pro příspěvky
      navigace pro příspěvek
      navigace příspěvků
      navigace v příspěvcích
      stránkování příspěvků
      hlavní menu
      hlavní nabídka
      hlavní navigace
      otevřít menu
      zavřít menu
      zobrazit menu
      přejít k obsahu
      přejít na obsah
      přejít k obsahu webu
      přejít k hlavnímu obsahu
      přejít na hlavní obsah
      přeskočit na obsah
      přeskočit navigaci
      přejít na menu
      přejít k navigaci
      skočit na navigaci
      skočit na vyhledávání
      zpět nahoru
      nahoru na začátek
      na začátek stránky
      zpět na začátek
      posunout nahoru
      zpět na hlavní stránku
      zpět na úvod
      zpět na úvodní stránku
      zpět na seznam
      zpět na přehled
      zobrazit více
      zobrazit další
      zobrazit vše
      načíst další
      načíst více
      více zpráv
      další zprávy
      všechny články
      všechny zprávy
      číst více
      číst dál
      číst dále
      číst celý článek
      celý článek
      pokračovat ve čtení
      pokračovat ve čtení …
      pokračování ve čtení
      přečíst celý článek
      přečtěte si více …
      více informací
      stránka # z #
      strana # z #
      předchozí stránka
      další stránka
      následující stránka
      první stránka
      poslední stránka
      nacházíte se zde
      nacházíte se zde: …
      nacházíte se: …
      jste zde
      jste zde: …
      mapa stránek
      mapa webu
      výsledky vyhledávání
      rozšířené vyhledávání
      vyhledat na webu
      nejnovější příspěvky
      poslední příspěvky
      vybrat měsíc
      vyberte rubriku
      zdroj kanálů příspěvky
      zdroj kanálů (příspěvky) a komentáře
      kanál komentářů
      z wikipedie otevřené encyklopedie
      editovat zdroj
      editovat editovat zdroj
      ? domů
      ? úvod
      ? menu
      ? hledat
      ? vyhledávání
      ? kontakt
      ? kontakty
      ? o nás
      ? o webu
      ? služby
      ? produkty
      ? ceník
      ? aktuality
      ? články
      ? blog
      ? fórum
      ? galerie
      ? košík
      ? nápověda
      ? zpět
      ? další
      ? předchozí
      ? následující
      ? více
      ? nahoru
      ? zavřít
      ? rubriky
      ? archiv
      ? archivy
      ? obsah
      ? videa
      ? fotogalerie
      ? e-shop
      ? ke stažení
      ? stránky
      ? redakce
      [byline]
      o autorovi
      o autorce
      zobrazit všechny příspěvky
      všechny články autora
      další články autora
      více od autora
      [timestamp]
      # min čtení
      # minut čtení
      # minuty čtení
      doba čtení # min
      doba čtení # minut
      doba čtení # minuty
      doba čtení
      čtení na # minut
      čtení na # minuty
      datum vydání
      datum publikace
      naposledy aktualizováno: …
      poslední aktualizace: …
      stránka byla naposledy editována …
      [caption]
      klikněte pro zvětšení
      kliknutím zvětšíte
      zvětšit obrázek
      zobrazit fotogalerii
      popisek fotografie
      [credit]
      foto: …
      zdroj: …
      zdroj foto: …
      autor fotografie: …
      ilustrační foto
      ilustrační snímek
      ilustrační obrázek
      zdroj fotografie: …
      fotografie: …
      [media-fallback]
      váš prohlížeč nepodporuje …
      váš prohlížeč je zastaralý …
      tento prohlížeč nepodporuje …
      prosím zapněte javascript ……
      zapněte javascript
      povolte javascript …
      pro správnou funkci stránek …
      tato e-mailová adresa je chráněna před spamboty ……
      přehrát video
      video není dostupné
      vyčkejte prosím
      poslechnout článek
      ? načítání
      ? přehrát
      [share]
      sdílet na facebooku
      sdílet na twitteru
      sdílet na x
      sdílet přes …
      sdílejte na …
      sdílet na: …
      sdílet: …
      sdílet článek
      sdílejte článek
      sdílet tento článek
      sdílet s přáteli
      sdílejte s přáteli
      sdílet příspěvek
      sdílejte: …
      líbí se mi to
      líbil se vám článek
      klikněte pro sdílení …
      kliknutím sdílejte …
      otevře se v novém okně
      kopírovat odkaz
      zkopírovat odkaz
      odkaz zkopírován
      poslat e-mailem
      poslat emailem
      odeslat e-mailem
      poslat odkaz
      poslat známému
      verze pro tisk
      vytisknout článek
      tisk stránky
      sledujte nás
      sledujte nás na …
      sledovat na twitteru
      najdete nás na …
      najdete nás na facebooku
      přidejte se k nám …
      # zobrazení
      # zhlédnutí
      # přečtení
      počet zobrazení
      přečteno # x
      přečteno: #
      zobrazeno #
      # sdílení
      ohodnoťte článek
      hodnocení článku
      hodnotit článek
      byl pro vás článek užitečný
      ? sdílet
      ? tisk
      ? tisknout
      ? vytisknout
      ? poslat
      ? sledovat
      ? líbí
      ? tweetnout
      ? doporučit
      ? hodnocení
      ? odebírat
      [related]
      čtěte také
      čtěte také: …
      čtěte i
      čtěte i: …
      čtěte dále: …
      čtěte více: …
      čtěte rovněž: …
      přečtěte si také
      přečtěte si také: …
      přečtěte si i: …
      přečtěte si: …
      viz také: …
      související
      související články
      související články: …
      související příspěvky
      související zprávy
      související témata
      související odkazy
      související obsah
      související produkty
      podobné články
      podobné příspěvky
      podobná témata
      mohlo by vás zajímat
      mohlo by vás zajímat: …
      mohlo by se vám líbit
      také by vás mohlo zajímat
      mohlo by vás také zajímat
      doporučujeme
      doporučujeme: …
      doporučené články
      doporučené příspěvky
      nejčtenější
      nejčtenější články
      nejčtenější zprávy
      nejnovější zprávy
      nejnovější články
      nejdiskutovanější
      nejoblíbenější
      nejsledovanější
      nejkomentovanější
      poslední články
      populární články
      populární příspěvky
      další články
      další články z rubriky
      další články k tématu
      více k tématu
      více k tématu: …
      k tématu: …
      k věci: …
      předchozí článek
      další článek
      následující článek
      předchozí příspěvek
      další příspěvek
      následující příspěvek
      předchozí příspěvek: …
      další příspěvek: …
      následující příspěvek: …
      předchozí téma
      následující téma
      starší příspěvky
      novější příspěvky
      výběr redakce
      z jiných médií
      tip redakce
      ? doporučené
      ? podobné
      ? populární
      ? aktuálně
      ? k tématu
      ? dále čtěte
      [comment-form]
      napsat komentář
      napsat komentář zrušit odpověď na komentář
      zrušit odpověď na komentář
      zrušit odpověď
      napsat komentář zrušit
      přidat komentář
      přidejte komentář
      přidat nový komentář
      vložit komentář
      zanechat komentář
      zanechte komentář
      napište komentář
      okomentovat
      odeslat komentář
      komentovat článek
      přidat příspěvek
      vstoupit do diskuse
      vstoupit do diskuze
      přejít do diskuse
      přejít do diskuze
      zobrazit diskuzi
      diskuse k článku
      diskuze k článku
      vaše e-mailová adresa nebude zveřejněna
      vaše emailová adresa nebude zveřejněna
      váš e-mail nebude zveřejněn
      e-mailová adresa nebude zveřejněna
      vyžadované informace jsou označeny
      požadovaná pole jsou označena
      povinné položky jsou označeny
      povinná pole jsou označena
      povinné pole
      povinné údaje
      uložit do prohlížeče jméno e-mail a webovou stránku pro budoucí komentáře
      uložit do prohlížeče jméno …
      upozornit mě e-mailem na …
      informovat mě o nových …
      tento web používá akismet ……
      tato stránka používá akismet ……
      tento web používá k potlačení spamu akismet ……
      podívejte se jak data z komentářů zpracováváme
      zjistěte jak zpracováváme data z komentářů
      pro přidání komentáře …
      pro přidání komentáře se musíte přihlásit
      pro přidávání komentářů …
      pro vložení komentáře …
      pro komentování se …
      musíte být přihlášeni …
      komentáře nejsou povoleny
      komentáře jsou uzavřeny
      komentáře jsou vypnuté
      diskuse je uzavřena
      diskuze je uzavřena
      diskuse byla uzavřena
      žádné komentáře
      zatím žádné komentáře
      bez komentářů
      bez komentáře
      buďte první kdo …
      zobrazit komentáře
      zobrazit všechny komentáře
      nejnovější komentáře
      poslední komentáře
      váš komentář
      # komentářů
      # komentáře
      # komentář
      # příspěvků
      # příspěvky
      # odpovědí
      počet komentářů
      komentářů: #
      jeden komentář u …
      # komentáře u …
      # komentářů u …
      vaše jméno
      vaše e-mailová adresa
      e-mailová adresa
      webová stránka
      webové stránky
      našli jste v článku chybu ……
      našli jste chybu …
      nahlásit chybu
      nahlásit příspěvek
      ? komentář
      ? komentáře
      ? jméno
      ? odpovědět
      ? zpráva
      ? citovat
      ? zrušit
      ? odeslat
      ? diskuse
      ? diskuze
      ? předmět
      [captcha]
      opište kód z obrázku
      opište text z obrázku
      kontrolní kód
      nejsem robot
      ochrana proti spamu
      antispam
      [subscribe]
      přihlásit se k odběru
      přihlásit se k odběru novinek
      přihlaste se k odběru ……
      přihlásit k newsletteru
      odebírat newsletter
      odebírejte newsletter
      odebírejte náš newsletter ……
      odběr novinek
      odběr newsletteru
      odebírat novinky
      přihlaste se k našemu newsletteru ……
      pouze pro předplatitele
      jen pro předplatitele
      koupit předplatné
      už máte předplatné
      už máte účet
      nemáte účet
      mám předplatné
      stáhnout aplikaci
      stáhněte si aplikaci
      stáhněte si naši aplikaci
      mobilní aplikace
      podpořte nás
      podpořit redakci
      podpořit nás
      přihlásit se
      přihlášení uživatele
      přihlaste se
      vytvořit účet
      registrovat se
      zaregistrovat se
      zaregistrujte se
      založit účet
      můj účet
      zapomněli jste heslo
      zapomenuté heslo
      zapomněl jsem heslo
      zapamatovat si mě
      zapamatovat přihlášení
      uživatelské jméno
      ? přihlášení
      ? přihlásit
      ? registrace
      ? odhlásit
      ? předplatné
      ? newsletter
      ? heslo
      [cookie]
      tento web používá cookies ……
      tento web používá soubory cookie ……
      tento web používá soubory cookies ……
      tato stránka používá cookies ……
      tyto stránky používají cookies ……
      tyto stránky používají soubory cookie ……
      tyto webové stránky používají ……
      na našem webu používáme cookies ……
      na těchto stránkách používáme cookies ……
      používáme cookies ……
      používáme soubory cookie ……
      používáme soubory cookies ……
      k personalizaci obsahu a reklam ……
      k poskytování služeb personalizaci reklam ……
      abychom poskytli co nejlepší služby ……
      my a naši partneři ……
      používáním tohoto webu souhlasíte ……
      používáním těchto stránek souhlasíte ……
      dalším používáním webu ……
      pokračováním v prohlížení ……
      záleží nám na vašem soukromí
      vážíme si vašeho soukromí
      přijmout vše
      přijmout všechny
      přijmout všechny cookies
      souhlasím se vším
      povolit vše
      odmítnout vše
      odmítnout všechny
      pouze nezbytné
      jen nezbytné
      nastavení cookies
      nastavení souborů cookie
      nastavení soukromí
      upravit nastavení
      spravovat souhlas
      spravovat možnosti
      zásady cookies
      zásady používání cookies
      uložit předvolby
      zobrazit předvolby
      vždy aktivní
      ? souhlasím
      ? přijmout
      ? odmítnout
      ? rozumím
      ? nastavení
      [advertisement]
      článek pokračuje pod reklamou
      pokračování článku pod reklamou
      komerční sdělení
      placená inzerce
      sponzorovaný obsah
      sponzorovaný článek
      inzerce: …
      reklama: …
      komerční článek
      ? reklama
      ? inzerce
      ? inzerát
      ? sponzorováno
      [legal]
      všechna práva vyhrazena ……
      všechna práva vyhrazena
      publikování nebo další šíření obsahu ……
      publikování nebo jakékoliv jiné formy dalšího šíření ……
      jakékoliv užití obsahu ……
      jakékoli užití obsahu ……
      přebírání obsahu …
      kopírování obsahu …
      šíření obsahu …
      autorská práva vykonává ……
      ochrana osobních údajů
      ochrana soukromí
      zásady ochrany osobních údajů
      zásady ochrany soukromí
      zpracování osobních údajů
      podmínky použití
      podmínky užití
      podmínky užívání
      obchodní podmínky
      všeobecné obchodní podmínky
      pravidla diskuse
      pravidla používání
      prohlášení o přístupnosti
      prohlášení o cookies
      kontaktujte nás
      napište nám
      používáme wordpress
      hrdě poháněno …
      běží na wordpress
      web běží na …
      šablona: …
      tvorba webu
      tvorba webu: …
      tvorba www stránek
      tvorba webových stránek
      vytvořil: …
      vydavatel: …
      šéfredaktor: …
      text je dostupný pod licencí ……
      o wikipedii
      obsahuje služba blogger
      používá technologii služby blogger
      ? tiráž
      ? inzerujte
      [tags]
      rubriky: …
      rubrika: …
      kategorie: …
      štítky: …
      štítek: …
      tagy: …
      tag: …
      klíčová slova: …
      témata: …
      téma: …
      vloženo do …
      publikováno v …
      zařazeno v …
      zařazeno do: …
      nezařazené
      nezařazeno
      oblíbené štítky
      štítky článku
      ? štítky
      ? tagy
      ? kategorie
      ? témata
      """)
}
