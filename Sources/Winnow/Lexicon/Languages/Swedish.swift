extension Language {
  static let swedish = Language(
    code: "sv",
    functionWords: """
      och att det som en på är av för med den till i inte har de ett om han men var jag sig från vi
      så kan när säger under också efter eller nu sin där vid mot ska skulle kommer ut får finns
      vara hade alla andra mycket än då sedan över bara in blir upp även vad få två vill hon ha
      många hur mer går kunde måste sina
      """,
    months: """
      januari februari mars april maj juni juli augusti september oktober november december jan feb
      mar apr jun jul aug sep sept okt nov dec
      """,
    weekdays: """
      måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen
      fredagen lördagen söndagen mån tis ons tors tor fre lör sön
      """,
    dateWords: """
      den kl klockan i av på utc cet cest datum
      """,
    publicationWords: """
      publicerad publicerat publicerades uppdaterad uppdaterat uppdaterades senast ändrad ändrades
      skapad skriven skrivet postad postat inlagd inlagt tid senaste uppdatering först
      """,
    relativeTimeWords: """
      idag igår förrgår nu nyss sedan sekund sekunder minut minuter min timme timmar tim dag dagar
      vecka veckor månad månader år för
      """,
    bylinePrefixes: """
      av
      text
      skriven av
      skrivet av
      publicerad av
      publicerat av
      upplagt av
      författare
      skribent
      reporter
      artikel av
      intervju
      översättning
      """,
    authorRoles: """
      reporter
      journalist
      frilansjournalist
      chefredaktör
      nyhetschef
      kulturredaktör
      ledarskribent
      krönikör
      kolumnist
      utrikeskorrespondent
      korrespondent
      fotograf
      skribent
      gästskribent
      webbredaktör
      """,
    creditWords: """
      foto foton fotograf bild bilder illustration illustratör montage arkiv arkivbild pressbild
      skärmdump tt
      """,
    numberWords: """
      noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton
      sjutton arton nitton tjugo
      """,
    sectionNames: """
      nyheter
      senaste nyheter
      inrikes
      utrikes
      sverige
      världen
      politik
      ekonomi
      näringsliv
      privatekonomi
      bostad
      samhälle
      sport
      fotboll
      kultur
      nöje
      film
      musik
      böcker
      livsstil
      mode
      hälsa
      vetenskap
      teknik
      resor
      mat
      utbildning
      klimat
      debatt
      ledare
      insändare
      krönikor
      opinion
      väder
      """,
    spamWords: """
      nätcasino nätcasinon casino casinon casinobonus casinospel freespins betting spelbolag
      oddsbonus smslån snabblån mikrolån blancolån viagra cialis porr porrfilm eskort escort
      sexleksaker potensmedel 1xbet mostbet pinup
      """,
    phrases: """
      [navigation]
      inläggsnavigering
      huvudmeny
      öppna meny
      stäng meny
      hoppa till innehåll
      hoppa till innehållet
      hoppa till huvudinnehåll
      hoppa till huvudinnehållet
      gå till innehållet
      gå till huvudinnehåll
      till toppen
      till sidans topp
      tillbaka till toppen
      tillbaka till startsidan
      till startsidan
      visa mer
      visa fler
      visa alla
      se fler
      ladda fler
      fler nyheter
      alla nyheter
      läs mer
      läs hela artikeln
      fortsätt läsa
      fortsätt läsa …
      läs mer om …
      sida # av #
      föregående sida
      nästa sida
      äldre inlägg
      nyare inlägg
      senaste inläggen
      du är här
      du är här: …
      webbkarta
      sökresultat
      sök efter: …
      välj månad
      från wikipedia
      redigera wikitext
      gå vidare till produktinformation
      pris lågt till högt
      pris högt till lågt
      din varukorg är tom
      din kundvagn är tom
      varukorgen är tom
      fortsätt handla
      fortsätt shoppa
      lägg i varukorg
      lägg i varukorgen
      lägg till i varukorg
      lägg i kundvagn
      lägg till i önskelista
      till kassan
      visa varukorg
      ? hem
      ? startsida
      ? meny
      ? sök
      ? kontakt
      ? kontakta oss
      ? om oss
      ? tjänster
      ? produkter
      ? nyheter
      ? blogg
      ? forum
      ? varukorg
      ? hjälp
      ? tillbaka
      ? nästa
      ? föregående
      ? mer
      ? stäng
      ? kategorier
      ? arkiv
      ? innehåll
      ? kundtjänst
      ? slutsåld
      ? slut i lager
      [byline]
      om författaren
      om skribenten
      visa alla inlägg
      alla artiklar av …
      [timestamp]
      # min läsning
      # min lästid
      # minuters läsning
      # minuters lästid
      lästid
      lästid # min
      senast uppdaterad
      senast uppdaterad: …
      publicerad: …
      sidan redigerades senast …
      [caption]
      klicka för att förstora
      klicka på bilden för större format
      [credit]
      foto: …
      bild: …
      källa: …
      foto privat
      arkivbild
      [media-fallback]
      din webbläsare stöder inte …
      din webbläsare stödjer inte …
      din webbläsare saknar stöd för …
      du använder en gammal webbläsare …
      aktivera javascript
      aktivera javascript …
      du måste aktivera javascript …
      denna e-postadress är skyddad från spamrobotar ……
      lyssna på artikeln
      vänligen vänta
      ? laddar
      [share]
      dela: …
      dela på facebook
      dela på twitter
      dela på x
      dela via e-post
      dela via mejl
      dela på: …
      dela artikeln
      dela artikel
      dela den här artikeln
      dela detta
      dela med dina vänner
      klicka för att dela …
      klicka för utskrift …
      öppnas i ett nytt fönster
      kopiera länk
      kopiera länken
      länk kopierad
      tipsa en vän
      skriv ut artikeln
      följ oss
      följ oss på …
      # visningar
      # gillar
      ? dela
      ? skriv ut
      ? gilla
      ? e-post
      ? följ
      [related]
      läs också
      läs också: …
      läs även
      läs även: …
      läs mer: …
      se även
      se även: …
      relaterat
      relaterade artiklar
      relaterade inlägg
      relaterade nyheter
      relaterade ämnen
      relaterade länkar
      relaterat innehåll
      liknande artiklar
      liknande inlägg
      du kanske också gillar
      du kanske också är intresserad av
      andra läser
      andra har läst
      andra läste också
      mest läst
      mest lästa
      mest läst just nu
      mest delat
      mest kommenterat
      mest populära
      populära artiklar
      populära inlägg
      populärt just nu
      rekommenderade artiklar
      rekommenderat för dig
      vi rekommenderar
      mer om ämnet
      fler artiklar
      senaste artiklarna
      senaste artiklar
      senaste nyheterna
      missa inte
      föregående artikel
      nästa artikel
      föregående inlägg
      nästa inlägg
      föregående inlägg: …
      nästa inlägg: …
      andra köpte även
      kunder köpte även
      andra tittade även på
      relaterade produkter
      liknande produkter
      senast visade
      senast visade produkter
      ? liknande
      ? populärt
      [comment-form]
      lämna ett svar
      lämna en kommentar
      avbryt svar
      skriv en kommentar
      skriv kommentar
      kommentera artikeln
      lägg till kommentar
      lägg till en kommentar
      skicka kommentar
      din kommentar
      din e-postadress kommer inte publiceras
      din e-postadress kommer inte att publiceras
      e-postadressen publiceras inte
      obligatoriska fält är märkta
      obligatoriska fält är markerade
      obligatoriskt fält
      spara mitt namn …
      meddela mig om nya inlägg …
      meddela mig om nya kommentarer …
      denna webbplats använder akismet ……
      den här webbplatsen använder akismet ……
      lär dig om hur din kommentarsdata bearbetas
      du måste vara inloggad …
      logga in för att …
      logga in eller registrera …
      kommentarer är avstängda
      kommentarer inaktiverade för …
      kommentarsfältet är stängt
      inga kommentarer
      inga kommentarer än
      bli först med att kommentera
      visa kommentarer
      visa alla kommentarer
      senaste kommentarer
      senaste kommentarerna
      # kommentarer
      # kommentar
      # svar
      # kommentarer till …
      # svar på …
      en kommentar till …
      ditt namn
      din e-post
      e-postadress
      hittat ett fel …
      rapportera fel
      rätta artikeln
      det finns inga recensioner än
      skriv en recension
      bli först med att recensera …
      ? kommentar
      ? kommentarer
      ? namn
      ? webbplats
      ? meddelande
      ? svara
      ? avbryt
      ? skicka
      ? kommentera
      [captcha]
      jag är inte en robot
      skriv tecknen du ser i bilden
      [subscribe]
      prenumerera på vårt nyhetsbrev ……
      prenumerera på nyhetsbrevet ……
      anmäl dig till vårt nyhetsbrev ……
      få vårt nyhetsbrev ……
      bli prenumerant
      köp prenumeration
      redan prenumerant
      endast för prenumeranter
      den här artikeln är för dig som är prenumerant
      ladda ner appen
      hämta appen
      stöd oss
      stöd vårt arbete
      bli medlem
      logga in
      logga in med …
      skapa konto
      skapa ett konto
      registrera dig
      mitt konto
      mina sidor
      har du inget konto
      glömt lösenord
      glömt lösenordet
      kom ihåg mig
      användarnamn
      ? prenumerera
      ? registrera
      ? nyhetsbrev
      ? lösenord
      ? prenumeration
      [cookie]
      vi använder cookies ……
      vi använder kakor ……
      vi och våra partner ……
      vi och våra samarbetspartners ……
      den här webbplatsen använder cookies ……
      den här webbplatsen använder kakor ……
      denna webbplats använder cookies ……
      denna webbplats använder kakor ……
      den här sidan använder cookies ……
      genom att använda webbplatsen ……
      genom att fortsätta använda ……
      för att ge dig en bättre upplevelse ……
      vi värnar om din integritet
      vi respekterar din integritet
      acceptera alla
      acceptera alla cookies
      godkänn alla
      godkänn alla cookies
      tillåt alla
      tillåt alla cookies
      avvisa alla
      neka alla
      endast nödvändiga
      nödvändiga cookies
      cookieinställningar
      inställningar för cookies
      hantera cookies
      cookiepolicy
      om cookies
      om kakor
      spara inställningar
      ? acceptera
      ? godkänn
      ? jag förstår
      ? neka
      ? inställningar
      [advertisement]
      artikeln fortsätter under annonsen
      artikeln fortsätter efter annonsen
      annonsera hos oss
      annons: …
      betalt samarbete
      sponsrat innehåll
      ? annons
      ? annonser
      ? reklam
      ? sponsrat
      ? annonsera
      [legal]
      alla rättigheter förbehållna ……
      alla rättigheter reserverade
      upphovsrätt …
      ansvarig utgivare: …
      chefredaktör och ansvarig utgivare: …
      integritetspolicy
      sekretesspolicy
      dataskyddspolicy
      behandling av personuppgifter
      personuppgifter och cookies
      användarvillkor
      allmänna villkor
      köpvillkor
      tillgänglighetsredogörelse
      om webbplatsen
      tipsa oss
      tipsa redaktionen
      drivs med wordpress
      drivs med …
      texten är tillgänglig under licensen ……
      ? integritet
      [tags]
      etiketter: …
      etikett: …
      taggar: …
      nyckelord: …
      ämnen: …
      ämne: …
      kategori: …
      kategorier: …
      publicerat i …
      publicerat i: …
      postat i …
      okategoriserade
      okategoriserad
      ? etiketter
      ? taggar
      """)
}
