extension Language {
  static let slovak = Language(
    code: "sk",
    functionWords: """
      a sa na v je že s z do si to o pre aj ako sú ktorý ktorá ktoré ktorí ale po od by už bol bola
      bolo boli nie jeho ich jej som sme ste iba len tak čo pri pred medzi alebo podľa keď keďže
      však viac ešte môže tiež kde bude budú byť ktorého ktorých svoje tento táto toto tieto tým
      veľmi každý preto lebo aby cez bez počas ho mu mi nás vás než teda
      """,
    months: """
      január február marec apríl máj jún júl august september október november december januára
      februára marca apríla mája júna júla augusta septembra októbra novembra decembra jan feb mar
      apr aug sep sept okt nov dec
      """,
    weekdays: """
      pondelok utorok streda štvrtok piatok sobota nedeľa pondelka utorka stredu štvrtka piatka sobotu
      nedeľu po ut st pi so ne
      """,
    dateWords: """
      o v vo dňa dňu deň hod hodine hodín h roku rok r od do ráno večer utc cet dátum
      """,
    publicationWords: """
      publikované publikovaný publikoval zverejnené zverejnený zverejnil uverejnené vydané pridané
      pridaný vložené aktualizované aktualizovaný aktualizácia posledná naposledy upravené úprava
      zmenené zmena vytvorené napísané odoslané dátumu čas dňa
      """,
    relativeTimeWords: """
      dnes včera predvčerom teraz práve pred sekundou sekundami sekúnd minútou minútami minút min
      hodinou hodinami hodín hod dňom dňami dní týždňom týždňami týždne mesiacom mesiacmi mesiace
      rokom rokmi rokov
      """,
    bylinePrefixes: """
      autor
      autorka
      autori
      autor článku
      napísal
      napísala
      napísané
      pridal
      pridala
      pridané
      publikoval
      publikovala
      uverejnil
      zverejnil
      spracoval
      spracovala
      pripravil
      pripravila
      text
      zhovárala sa
      zhováral sa
      preklad
      preložil
      od
      """,
    authorRoles: """
      redaktor
      redaktorka
      šéfredaktor
      šéfredaktorka
      zástupca šéfredaktora
      reportér
      reportérka
      novinár
      novinárka
      korešpondent
      spravodajca
      komentátor
      komentátorka
      publicista
      publicistka
      fotograf
      fotoreportér
      editor
      editorka
      športový redaktor
      spolupracovník redakcie
      """,
    creditWords: """
      foto fotografia fotografie fotky snímka snímky ilustračné ilustrácia ilustračná obrázok archív
      grafika autor reprofoto tasr sita profimedia
      """,
    numberWords: """
      nula jeden jedna jedno dva dve tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť
      trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať
      """,
    sectionNames: """
      správy
      aktuality
      najnovšie správy
      domov
      domáce
      z domova
      slovensko
      zahraničie
      zo zahraničia
      svet
      zo sveta
      európa
      politika
      ekonomika
      financie
      biznis
      podnikanie
      reality
      regióny
      bratislava
      košice
      krimi
      čierna kronika
      spoločnosť
      šport
      futbal
      hokej
      tenis
      kultúra
      knihy
      film
      hudba
      divadlo
      zábava
      celebrity
      prominenti
      šoubiznis
      životný štýl
      zdravie
      rodina
      bývanie
      recepty
      veda
      technika
      technológie
      auto
      cestovanie
      školstvo
      vzdelávanie
      názory
      komentáre
      rozhovory
      počasie
      horoskopy
      """,
    spamWords: """
      kasíno kasína kasín kasíne kasínový kasínové kasínových poker stávkovanie stávkové stávková
      viagra cialis levitra pornografia porno escort eskort nebankové nebankovka pôžičkomat 1xbet
      22bet mostbet
      """,
    phrases: """
      [navigation]
      navigácia v článku
      navigácia v článkoch
      navigácia článkami
      hlavné menu
      hlavná ponuka
      otvoriť menu
      zatvoriť menu
      zobraziť menu
      prejsť na obsah
      prejsť na hlavný obsah
      preskočiť na obsah
      preskočiť na hlavný obsah
      prejsť k obsahu
      skočiť na obsah
      späť hore
      späť na začiatok
      na začiatok stránky
      návrat hore
      späť na hlavnú stránku
      späť na úvod
      späť na úvodnú stránku
      hlavná stránka
      úvodná stránka
      čítať viac
      čítať viac …
      čítať ďalej
      čítajte viac
      čítajte ďalej
      čítať celý článok
      celý článok
      pokračovať v čítaní
      pokračovať v čítaní …
      pokračovať v článku
      zobraziť viac
      zobraziť všetko
      zobraziť všetky
      zobraziť ďalšie
      načítať viac
      načítať ďalšie
      načítať ďalšie články
      všetky články
      všetky správy
      ďalšie správy
      viac informácií
      viac info
      dozvedieť sa viac
      zistiť viac
      strana # z #
      stránka # z #
      predchádzajúca strana
      nasledujúca strana
      ďalšia strana
      staršie články
      novšie články
      staršie príspevky
      novšie príspevky
      najnovšie príspevky
      najnovšie články
      posledné články
      nachádzate sa tu
      nachádzate sa tu: …
      nachádzate sa: …
      ste tu: …
      mapa stránky
      mapa stránok
      výsledky vyhľadávania
      rozšírené vyhľadávanie
      vybrať mesiac
      zvoľte mesiac
      vyberte kategóriu
      z wikipédie slobodnej encyklopédie
      upraviť zdroj
      ? domov
      ? úvod
      ? menu
      ? hľadať
      ? vyhľadávanie
      ? kontakt
      ? kontakty
      ? o nás
      ? služby
      ? produkty
      ? aktuality
      ? novinky
      ? galéria
      ? fotogaléria
      ? obchod
      ? e-shop
      ? košík
      ? do košíka
      ? pridať do košíka
      ? pokladňa
      ? pomoc
      ? ďalej
      ? späť
      ? ďalšie
      ? predchádzajúce
      ? nasledujúce
      ? viac
      ? zatvoriť
      ? zavrieť
      ? archív
      ? fórum
      ? blog
      ? podujatia
      [byline]
      o autorovi
      o autorke
      všetky články autora
      ďalšie články autora
      zobraziť všetky články
      zobraziť všetky príspevky
      zobraziť všetky príspevky od …
      [timestamp]
      # min čítania
      # minút čítania
      # minúty čítania
      čas čítania
      čas čítania: …
      čas čítania # min
      doba čítania: …
      dátum zverejnenia: …
      dátum publikovania: …
      posledná aktualizácia: …
      posledná úprava: …
      aktualizované: …
      čas poslednej úpravy tejto stránky …
      [caption]
      kliknite pre zväčšenie
      kliknutím zväčšíte
      [credit]
      foto: …
      zdroj: …
      zdroj foto: …
      zdroj fotografie: …
      zdroj obrázka: …
      autor fotografie: …
      autor foto: …
      ilustračné foto
      ilustračná fotografia
      ilustračný obrázok
      archívne foto
      [media-fallback]
      váš prehliadač nepodporuje …
      tvoj prehliadač nepodporuje …
      prehliadač nepodporuje …
      váš prehliadač je zastaraný …
      prosím zapnite javascript ……
      prosím povoľte javascript ……
      pre správne fungovanie stránky zapnite javascript …
      táto e-mailová adresa je chránená pred spamovacími robotmi ……
      táto emailová adresa je chránená pred spamovacími robotmi ……
      čakajte prosím
      prosím čakajte
      prehrať video
      prebieha načítavanie
      ? načítavam
      ? načítava sa
      ? vypočuť
      [share]
      zdieľať: …
      zdieľajte: …
      zdieľaj: …
      zdieľať článok
      zdieľať tento článok
      zdieľajte článok
      zdieľať na facebooku
      zdieľať na twitteri
      zdieľať na sieti …
      zdieľajte na facebooku
      zdieľať na whatsapp
      zdieľať e-mailom
      zdieľať cez email
      zdieľať s priateľmi
      kliknite pre zdieľanie …
      kliknutím zdieľate …
      otvorí sa v novom okne
      poslať e-mailom
      poslať emailom
      poslať priateľovi
      poslať známemu
      kopírovať odkaz
      skopírovať odkaz
      skopírovať link
      odkaz skopírovaný
      odkaz bol skopírovaný
      verzia pre tlač
      vytlačiť článok
      vytlačiť stránku
      sledujte nás
      sledujte nás na …
      sledujte nás: …
      sledujte nás na facebooku
      sleduj nás na …
      nájdete nás na facebooku
      pridajte sa k nám na …
      # zobrazení
      # zobrazenia
      # zdieľaní
      # videní
      počet zobrazení: …
      ? zdieľať
      ? zdieľaj
      ? vytlačiť
      ? tlačiť
      ? páči sa mi
      ? poslať
      ? sledovať
      [related]
      čítajte aj
      čítajte aj: …
      čítajte tiež
      čítajte tiež: …
      čítaj aj: …
      čítaj viac: …
      čítajte viac: …
      prečítajte si aj
      prečítajte si aj: …
      prečítajte si tiež
      prečítajte si tiež: …
      prečítaj si aj
      prečítaj si aj: …
      pozrite aj: …
      pozrite si aj
      pozrite si aj: …
      pozri aj
      pozri aj: …
      súvisiace články
      súvisiaci článok
      súvisiaci článok čítajte
      súvisiace správy
      súvisiace príspevky
      súvisiace témy
      súvisiace odkazy
      súvisiace produkty
      podobné články
      podobné príspevky
      podobné témy
      podobné produkty
      k téme: …
      viac k téme
      viac k téme: …
      viac o téme
      ? na túto tému
      ďalšie články k téme
      mohlo by vás zaujímať
      mohlo by vás zaujímať: …
      mohlo by vás tiež zaujímať
      mohlo by ťa zaujímať
      mohlo by sa vám páčiť
      odporúčame
      odporúčame: …
      odporúčame vám
      odporúčané články
      odporúčané pre vás
      redakcia odporúča
      výber redakcie
      najčítanejšie
      najčítanejšie články
      najčítanejšie správy
      najčítanejšie dnes
      najsledovanejšie
      ? najpopulárnejšie
      najobľúbenejšie články
      najdiskutovanejšie
      populárne články
      aktuálne správy
      neprehliadnite
      nezmeškajte
      ďalšie články
      ďalšie články z rubriky
      iné články
      predchádzajúci článok
      nasledujúci článok
      ďalší článok
      predošlý článok
      predchádzajúci článok: …
      nasledujúci článok: …
      ďalší článok: …
      predchádzajúci príspevok
      nasledujúci príspevok
      ďalší príspevok
      predošlý príspevok
      predchádzajúci: …
      nasledujúci: …
      ? súvisiace
      ? odporúčané
      ? najnovšie
      ? populárne
      [comment-form]
      pridaj komentár
      pridať komentár
      pridajte komentár
      napísať komentár
      napíš komentár
      napíšte komentár
      napíšte svoj komentár
      zanechať komentár
      zanechajte komentár
      zanechať odpoveď
      odoslať komentár
      zverejniť komentár
      vložiť komentár
      pridať príspevok do diskusie
      pridať názor
      zrušiť odpoveď
      vaša e-mailová adresa nebude zverejnená
      vaša emailová adresa nebude zverejnená
      vaša e-mailová adresa nebude publikovaná
      váš email nebude zverejnený
      váš e-mail nebude zverejnený
      vyžadované polia sú označené
      povinné polia sú označené
      povinné údaje sú označené
      polia označené sú povinné
      povinné polia
      povinné pole
      uložiť moje meno e-mail a webovú stránku ……
      uložiť moje meno email a webovú stránku ……
      uložte moje meno e-mail ……
      upozorniť ma e-mailom na nové komentáre
      informujte ma o nových komentároch …
      táto webová stránka používa akismet ……
      táto stránka používa akismet ……
      na obmedzenie spamu táto webová stránka používa akismet ……
      získajte viac informácií o tom ako sa spracúvajú údaje z komentárov …
      získajte viac informácií o tom ako sú vaše údaje z komentárov …
      prepáčte ale pred zanechaním komentára ……
      pre pridanie komentára sa musíte …
      musíte byť prihlásený aby …
      musíte sa prihlásiť aby …
      na pridanie komentára sa musíte prihlásiť
      komentáre sú vypnuté
      komentáre sú uzavreté
      komentáre sú zatvorené
      komentáre vypnuté
      komentáre boli uzavreté
      diskusia je uzavretá
      diskusia bola ukončená
      zatiaľ žiadne komentáre
      zatiaľ bez komentárov
      žiadne komentáre
      bez komentárov
      buďte prvý kto pridá komentár
      buďte prvý kto okomentuje
      zobraziť komentáre
      zobraziť diskusiu
      vstúpiť do diskusie
      najnovšie komentáre
      posledné komentáre
      váš komentár
      váš komentár čaká na schválenie
      # komentárov
      # komentáre
      # komentár
      # odpovedí
      # odpovede
      # odpoveď
      # príspevkov v diskusii
      komentáre #
      diskusia #
      # komentárov k …
      # myšlienok na …
      nahlásiť chybu
      nahlásiť chybu v článku
      našli ste chybu v článku ……
      e-mailová adresa
      emailová adresa
      ? webová stránka
      webové sídlo
      meno a priezvisko
      používateľské meno
      prihlasovacie meno
      ? meno
      ? komentár
      ? komentáre
      ? diskusia
      ? odpovedať
      ? zrušiť
      ? odoslať
      [captcha]
      nie som robot
      opíšte kód z obrázka
      kontrolný kód
      [subscribe]
      odoberať newsletter
      odoberajte newsletter
      odoberajte náš newsletter
      odoberajte náš newsletter ……
      prihláste sa na odber newslettera
      prihláste sa na odber noviniek
      prihláste sa na odber noviniek ……
      prihlásiť sa na odber
      prihlásenie na odber noviniek
      odber noviniek
      odber newslettera
      len pre predplatiteľov
      tento článok je určený pre predplatiteľov ……
      tento obsah je dostupný len pre predplatiteľov
      kúpiť predplatné
      objednať predplatné
      získať predplatné
      už mám predplatné
      máte predplatné
      máte už účet
      nemáte účet
      už máte účet
      stiahnite si aplikáciu
      stiahnuť aplikáciu
      podporte nás
      podporte našu prácu
      prihlásiť sa
      prihláste sa
      odhlásiť sa
      zaregistrovať sa
      registrovať sa
      zaregistrujte sa
      vytvoriť účet
      vytvoriť nový účet
      môj účet
      zabudli ste heslo
      zabudnuté heslo
      zabudol som heslo
      zabudli ste svoje heslo
      zapamätať prihlásenie
      zapamätať si ma
      zostať prihlásený
      ? prihlásenie
      ? prihlásiť
      ? odhlásiť
      ? registrácia
      ? heslo
      ? predplatné
      ? newsletter
      ? darovať
      [cookie]
      táto stránka používa cookies ……
      táto stránka používa súbory cookie ……
      táto stránka používa súbory cookies ……
      táto webová stránka používa cookies ……
      táto webová stránka používa súbory cookie ……
      tieto stránky používajú cookies ……
      tieto webové stránky používajú súbory cookie ……
      naša stránka používa cookies ……
      naša webová stránka používa cookies ……
      naša webová stránka používa súbory cookie ……
      používame cookies ……
      používame súbory cookie ……
      používame súbory cookies ……
      na našej webovej stránke používame súbory cookie ……
      na poskytovanie služieb používame cookies ……
      my a naši partneri ……
      používaním tejto stránky súhlasíte ……
      používaním našich stránok súhlasíte ……
      pokračovaním v prehliadaní stránky ……
      vážime si vaše súkromie
      záleží nám na vašom súkromí
      prijať všetko
      prijať všetky
      prijať všetky cookies
      prijať cookies
      akceptovať všetko
      akceptovať všetky
      povoliť všetko
      povoliť všetky
      odmietnuť všetko
      odmietnuť všetky
      len nevyhnutné
      iba nevyhnutné
      nastavenia cookies
      nastavenie cookies
      nastavenia súborov cookie
      nastavenia súkromia
      spravovať súhlas
      spravovať možnosti
      uložiť nastavenia
      uložiť predvoľby
      zásady používania cookies
      zásady používania súborov cookie
      zásady cookies
      pravidlá cookies
      ? prijať
      ? súhlasím
      ? rozumiem
      ? odmietnuť
      ? nesúhlasím
      [advertisement]
      článok pokračuje pod reklamou
      článok pokračuje pod videom
      pokračovanie článku pod reklamou
      pokračovanie pod reklamou
      reklama: …
      sponzorovaný obsah
      sponzorovaný článok
      platená spolupráca
      reklamný článok
      pr článok
      ? reklama
      ? inzercia
      ? inzerát
      ? sponzorované
      [legal]
      všetky práva vyhradené
      všetky práva vyhradené ……
      všetky práva sú vyhradené
      autorské práva: …
      autorské práva vyhradené
      ochrana osobných údajov
      ? ochrana súkromia
      zásady ochrany osobných údajov
      zásady ochrany súkromia
      spracovanie osobných údajov
      spracúvanie osobných údajov
      podmienky používania
      podmienky používania stránky
      obchodné podmienky
      všeobecné obchodné podmienky
      ? všeobecné podmienky
      reklamačný poriadok
      vyhlásenie o prístupnosti
      právne informácie
      pravidlá diskusie
      kódex diskutujúceho
      ? etický kódex
      cenník inzercie
      kontaktujte nás
      napíšte nám
      publikovanie alebo ďalšie šírenie správ ……
      publikovanie alebo šírenie obsahu ……
      ? bez predchádzajúceho písomného súhlasu
      text je dostupný za podmienok creative commons ……
      stránka beží na wordpress
      hrdo poháňané wordpressom
      používa technológiu wordpress
      technický prevádzkovateľ: …
      prevádzkovateľ: …
      vydavateľ: …
      tvorba webových stránok
      tvorba web stránok
      tvorba webových stránok: …
      ? impressum
      ? redakcia
      ? súkromie
      [tags]
      značky: …
      značka: …
      štítky: …
      kategória: …
      kategórie: …
      zaradené v: …
      zaradené do: …
      rubrika: …
      kľúčové slová: …
      témy: …
      tagy: …
      publikované v kategórii …
      označené: …
      nezaradené
      nekategorizované
      bez kategórie
      ? značky
      ? štítky
      ? kategórie
      ? témy
      ? tagy
      """)
}
