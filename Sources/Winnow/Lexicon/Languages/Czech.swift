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
      v ve dne roku rok hod hodin h od do utc cet cest čas datum
      """,
    publicationWords: """
      publikováno publikován vydáno zveřejněno zveřejnil aktualizováno aktualizace aktualizovat
      naposledy poslední změna upraveno upravil přidáno vloženo vytvořeno napsáno čas odesláno
      """,
    relativeTimeWords: """
      dnes včera předevčírem nyní teď před právě sekund sekundy minut minuty minutou minutami min
      hodin hodiny hodinou hodinami hod dny dnem dní den týdnem týdny týden měsícem měsíci měsíce
      rokem lety let
      """,
    bylinePrefixes: """
      autor
      autoři
      text
      napsal
      napsala
      publikoval
      vložil
      zpracoval
      připravil
      rozhovor vedl
      překlad
      přeložil
      """,
    authorRoles: """
      redaktor
      redaktorka
      zástupce šéfredaktora
      vedoucí redaktor
      reportér
      zpravodaj
      zahraniční zpravodaj
      novinář
      komentátor
      editor
      fotograf
      fotoreportér
      """,
    creditWords: """
      foto fotografie snímek ilustrace ilustrační obrázek kresba grafika autor archiv repro koláž
      """,
    numberWords: """
      nula jedna jeden dva dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct
      čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet
      """,
    sectionNames: """
      zprávy
      aktuality
      domov
      zahraničí
      svět
      evropa
      česko
      regiony
      krimi
      černá kronika
      politika
      ekonomika
      byznys
      reality
      sport
      fotbal
      hokej
      kultura
      film
      hudba
      divadlo
      zdraví
      věda
      věda a technika
      technologie
      auto
      cestování
      vzdělávání
      názory
      komentáře
      počasí
      """,
    spamWords: """
      kasino kasina kasin kasinové kasinový sázkovka sázkovky sázkové hazardní freespiny viagra
      cialis levitra půjčka půjčky nebankovní porno sexshop eskort escort erotický prostitutky 1xbet
      22bet mostbet pinup tipsport
      """,
    phrases: """
      [navigation]
      navigace pro příspěvky
      hlavní menu
      hlavní nabídka
      otevřít menu
      zavřít menu
      přejít k obsahu
      přejít na obsah
      přejít k hlavnímu obsahu
      přeskočit na obsah
      přeskočit navigaci
      přejít k navigaci
      zpět nahoru
      na začátek stránky
      zpět na začátek
      zpět na hlavní stránku
      zpět na úvod
      zpět na seznam
      zobrazit více
      zobrazit další
      zobrazit vše
      načíst další
      načíst více
      všechny články
      číst více
      číst dál
      číst dále
      číst celý článek
      pokračovat ve čtení
      pokračovat ve čtení …
      více informací
      stránka # z #
      strana # z #
      předchozí stránka
      další stránka
      následující stránka
      nacházíte se zde
      nacházíte se zde: …
      jste zde
      jste zde: …
      mapa stránek
      mapa webu
      výsledky vyhledávání
      nejnovější příspěvky
      poslední příspěvky
      kanál komentářů
      z wikipedie otevřené encyklopedie
      ? od nejlevnějšího
      ? od nejdražšího
      ? nejprodávanější
      váš košík je prázdný
      košík je prázdný
      pokračovat v nákupu
      přidat do košíku
      do košíku
      přidat k oblíbeným
      přejít k pokladně
      ? domů
      ? úvod
      ? menu
      ? hledat
      ? kontakt
      ? o nás
      ? služby
      ? aktuality
      ? články
      ? blog
      ? fórum
      ? galerie
      ? nápověda
      ? zpět
      ? další
      ? předchozí
      ? více
      ? nahoru
      ? zavřít
      ? archiv
      ? obsah
      ? videa
      ? e-shop
      ? vyprodáno
      [byline]
      o autorovi
      zobrazit všechny příspěvky
      více od autora
      [timestamp]
      # min čtení
      # minuty čtení
      doba čtení # min
      doba čtení # minut
      doba čtení # minuty
      doba čtení
      datum vydání
      naposledy aktualizováno: …
      poslední aktualizace: …
      [caption]
      klikněte pro zvětšení
      [credit]
      foto: …
      zdroj: …
      zdroj foto: …
      ilustrační foto
      ilustrační obrázek
      [media-fallback]
      váš prohlížeč nepodporuje …
      váš prohlížeč je zastaralý …
      prosím zapněte javascript ……
      zapněte javascript
      tato e-mailová adresa je chráněna před spamboty ……
      přehrát video
      video není dostupné
      poslechnout článek
      ? načítání
      [share]
      sdílet na facebooku
      sdílet na twitteru
      sdílet přes …
      sdílejte na …
      sdílet: …
      sdílet článek
      sdílet s přáteli
      sdílejte: …
      klikněte pro sdílení …
      otevře se v novém okně
      kopírovat odkaz
      zkopírovat odkaz
      poslat e-mailem
      poslat emailem
      poslat odkaz
      verze pro tisk
      vytisknout článek
      sledujte nás
      sledujte nás na …
      najdete nás na …
      najdete nás na facebooku
      # zobrazení
      # zhlédnutí
      # přečtení
      byl pro vás článek užitečný
      ? sdílet
      ? tisk
      ? tisknout
      ? poslat
      ? doporučit
      ? odebírat
      [related]
      čtěte také
      čtěte také: …
      čtěte i: …
      čtěte dále: …
      čtěte více: …
      přečtěte si také
      přečtěte si: …
      související
      související články
      související příspěvky
      související zprávy
      související témata
      související odkazy
      podobné články
      podobné příspěvky
      mohlo by vás zajímat
      mohlo by vás zajímat: …
      mohlo by se vám líbit
      také by vás mohlo zajímat
      doporučujeme
      doporučujeme: …
      doporučené články
      nejčtenější
      nejčtenější články
      nejnovější zprávy
      nejnovější články
      nejdiskutovanější
      poslední články
      populární články
      další články
      více k tématu
      více k tématu: …
      k tématu: …
      předchozí článek
      následující článek
      předchozí příspěvek
      další příspěvek
      následující příspěvek
      předchozí příspěvek: …
      následující příspěvek: …
      starší příspěvky
      novější příspěvky
      výběr redakce
      související produkty
      podobné produkty
      naposledy navštívené
      naposledy prohlížené
      zákazníci také koupili
      ? doporučené
      ? aktuálně
      ? dále čtěte
      [comment-form]
      napsat komentář
      zrušit odpověď na komentář
      zrušit odpověď
      přidat komentář
      přidejte komentář
      přidat nový komentář
      vložit komentář
      zanechte komentář
      odeslat komentář
      vstoupit do diskuse
      přejít do diskuse
      přejít do diskuze
      diskuse k článku
      diskuze k článku
      vaše e-mailová adresa nebude zveřejněna
      váš e-mail nebude zveřejněn
      vyžadované informace jsou označeny
      požadovaná pole jsou označena
      povinné položky jsou označeny
      povinné pole
      povinné údaje
      uložit do prohlížeče jméno …
      upozornit mě e-mailem na …
      tento web používá akismet ……
      tento web používá k potlačení spamu akismet ……
      podívejte se jak data z komentářů zpracováváme
      pro přidání komentáře …
      pro vložení komentáře …
      musíte být přihlášeni …
      komentáře nejsou povoleny
      komentáře jsou uzavřeny
      diskuse je uzavřena
      diskuze je uzavřena
      žádné komentáře
      zatím žádné komentáře
      bez komentářů
      buďte první kdo …
      zobrazit komentáře
      nejnovější komentáře
      váš komentář
      # komentářů
      # komentáře
      # komentář
      # příspěvků
      # odpovědí
      jeden komentář u …
      vaše jméno
      e-mailová adresa
      webová stránka
      našli jste v článku chybu ……
      nahlásit chybu
      nahlásit příspěvek
      zatím zde nejsou žádné recenze
      napsat recenzi
      přidat hodnocení
      ? komentář
      ? komentáře
      ? odpovědět
      ? zpráva
      ? zrušit
      ? odeslat
      ? diskuse
      ? diskuze
      [captcha]
      opište kód z obrázku
      nejsem robot
      ochrana proti spamu
      [subscribe]
      přihlásit se k odběru
      přihlaste se k odběru ……
      odebírejte newsletter
      odebírejte náš newsletter ……
      odběr newsletteru
      přihlaste se k našemu newsletteru ……
      pouze pro předplatitele
      jen pro předplatitele
      koupit předplatné
      už máte účet
      nemáte účet
      stáhnout aplikaci
      stáhněte si aplikaci
      mobilní aplikace
      podpořte nás
      přihlásit se
      přihlaste se
      vytvořit účet
      registrovat se
      zaregistrujte se
      můj účet
      zapomněli jste heslo
      zapamatovat si mě
      uživatelské jméno
      ? přihlášení
      ? přihlásit
      ? registrace
      ? předplatné
      ? newsletter
      ? heslo
      [cookie]
      tento web používá cookies ……
      tento web používá soubory cookie ……
      tato stránka používá cookies ……
      tyto webové stránky používají ……
      používáme cookies ……
      používáme soubory cookie ……
      používáme soubory cookies ……
      k personalizaci obsahu a reklam ……
      k poskytování služeb personalizaci reklam ……
      abychom poskytli co nejlepší služby ……
      my a naši partneři ……
      používáním tohoto webu souhlasíte ……
      pokračováním v prohlížení ……
      záleží nám na vašem soukromí
      vážíme si vašeho soukromí
      přijmout vše
      přijmout všechny cookies
      souhlasím se vším
      povolit vše
      odmítnout vše
      pouze nezbytné
      nastavení cookies
      spravovat souhlas
      zásady cookies
      vždy aktivní
      ? souhlasím
      ? přijmout
      ? odmítnout
      ? rozumím
      [advertisement]
      článek pokračuje pod reklamou
      pokračování článku pod reklamou
      komerční sdělení
      placená inzerce
      inzerce: …
      reklama: …
      ? reklama
      ? inzerce
      ? inzerát
      [legal]
      všechna práva vyhrazena ……
      publikování nebo další šíření obsahu ……
      jakékoliv užití obsahu ……
      kopírování obsahu …
      autorská práva vykonává ……
      ochrana osobních údajů
      ochrana soukromí
      zásady ochrany osobních údajů
      zásady ochrany soukromí
      podmínky použití
      podmínky užití
      obchodní podmínky
      pravidla diskuse
      prohlášení o přístupnosti
      kontaktujte nás
      používáme wordpress
      web běží na …
      tvorba webu
      tvorba webu: …
      vydavatel: …
      šéfredaktor: …
      text je dostupný pod licencí ……
      používá technologii služby blogger
      ? tiráž
      [tags]
      rubriky: …
      kategorie: …
      štítky: …
      tagy: …
      tag: …
      klíčová slova: …
      témata: …
      vloženo do …
      publikováno v …
      zařazeno v …
      nezařazené
      ? štítky
      ? tagy
      ? témata
      """)
}
