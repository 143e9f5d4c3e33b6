extension Language {
  static let danish = Language(
    code: "da",
    functionWords: """
      og at det som en på er af for med den til i ikke har de et om han men var jeg sig fra vi så
      kan når siger under også efter eller nu sin der ved mod skal skulle kommer ud får være havde
      alle andre meget end her da siden over kun ind blev bliver op hvad få to vil hun hvor mange
      hvordan mere går kunne måtte sine blevet noget nogle mellem mig hvis
      """,
    months: """
      januar februar marts april maj juni juli august september oktober november december jan feb
      mar apr jun jul aug sep sept okt nov dec
      """,
    weekdays: """
      mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs tir ons tors tor fre lør søn
      """,
    dateWords: """
      d den kl klokken i af på utc cet cest
      """,
    publicationWords: """
      offentliggjort publiceret udgivet opdateret opdatering sidst senest ændret rettet oprettet
      skrevet tilføjet dato tid indsendt lagt
      """,
    relativeTimeWords: """
      dag går forgårs nu siden sekund sekunder minut minutter min time timer dage uge uger måned
      måneder år for
      """,
    bylinePrefixes: """
      af
      tekst
      tekst og foto
      skrevet af
      publiceret af
      udgivet af
      indsendt af
      opslået af
      tilføjet af
      forfatter
      skribent
      journalist
      redaktør
      artikel af
      interview
      oversættelse
      oversat af
      klumme af
      """,
    authorRoles: """
      journalist
      freelancejournalist
      reporter
      redaktør
      chefredaktør
      ansvarshavende chefredaktør
      ansvarshavende redaktør
      nyhedsredaktør
      redaktionschef
      kulturredaktør
      politisk redaktør
      debatredaktør
      korrespondent
      udenrigskorrespondent
      politisk kommentator
      kommentator
      klummeskribent
      skribent
      fotograf
      fotojournalist
      webredaktør
      anmelder
      """,
    creditWords: """
      foto fotos fotograf billede billeder kilde illustration grafik arkiv arkivfoto pressefoto
      video skærmbillede ritzau scanpix
      """,
    numberWords: """
      nul en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten
      sytten atten nitten tyve
      """,
    sectionNames: """
      nyheder
      seneste nyt
      seneste nyheder
      indland
      udland
      danmark
      verden
      international
      københavn
      lokalt
      politik
      økonomi
      erhverv
      penge
      bolig
      samfund
      krimi
      112 nyt
      sport
      fodbold
      håndbold
      cykling
      kultur
      underholdning
      film
      musik
      bøger
      kendte
      livsstil
      mode
      sundhed
      videnskab
      viden
      teknologi
      tech
      biler
      rejser
      mad
      mad og drikke
      familie
      uddannelse
      klima
      debat
      leder
      ledere
      kronik
      kronikken
      læserbreve
      synspunkt
      podcast
      vejret
      navne
      """,
    spamWords: """
      casino casinoer casinobonus spillehaller kviklån kviklånet sms-lån bettingsider freespins
      viagra cialis porno pornofilm escort escortpiger massagepiger sexlegetøj potensmidler 1xbet
      mostbet pinup
      """,
    phrases: """
      [navigation]
      indlægsnavigation
      navigation for indlæg
      hovedmenu
      åbn menu
      luk menu
      videre til indhold
      spring til indhold
      spring til hovedindhold
      gå til indhold
      gå til hovedindhold
      gå til hovedindholdet
      hop til indhold
      hop til hovedindhold
      til toppen
      til top
      tilbage til toppen
      tilbage til top
      gå til toppen
      tilbage til forsiden
      gå til forsiden
      til forsiden
      tilbage til oversigten
      vis mere
      vis flere
      vis alle
      se alle
      se mere
      se flere
      indlæs flere
      hent flere
      flere nyheder
      alle nyheder
      læs mere
      læs hele artiklen
      læs videre
      fortsæt læsning
      fortsæt med at læse …
      læs mere om …
      side # af #
      forrige side
      næste side
      ældre indlæg
      nyere indlæg
      seneste indlæg
      du er her
      du er her: …
      sitemap oversigt
      søgeresultater
      avanceret søgning
      søg efter: …
      vælg måned
      vælg kategori
      indlægsfeed
      kommentarfeed
      fra wikipedia den frie encyklopædi
      rediger kildetekst
      rediger rediger kildetekst
      ? hjem
      ? forside
      ? forsiden
      ? menu
      ? søg
      ? kontakt
      ? kontakt os
      ? om os
      ? om mig
      ? ydelser
      ? produkter
      ? nyheder
      ? artikler
      ? blog
      ? forum
      ? galleri
      ? kurv
      ? indkøbskurv
      ? hjælp
      ? tilbage
      ? næste
      ? forrige
      ? mere
      ? luk
      ? kategorier
      ? arkiv
      ? arkiver
      ? indhold
      ? kundeservice
      [byline]
      om forfatteren
      om skribenten
      vis alle indlæg
      vis alle indlæg af …
      flere artikler af …
      alle artikler af …
      [timestamp]
      # min læsning
      # min læsetid
      # minutters læsning
      # minutters læsetid
      læsetid
      læsetid # min
      læsetid # minutter
      læsetid ca # min
      sidst opdateret
      sidst opdateret: …
      senest opdateret
      senest opdateret: …
      publiceret: …
      offentliggjort: …
      denne side blev senest ændret …
      [caption]
      klik for at forstørre
      klik på billedet for at forstørre
      klik for at se større billede
      vis billedtekst
      [credit]
      foto: …
      billede: …
      kilde: …
      illustration: …
      arkivfoto
      pressefoto
      privatfoto
      modelfoto
      [media-fallback]
      din browser understøtter ikke …
      din browser er forældet …
      browseren understøtter ikke …
      du skal aktivere javascript …
      aktiver javascript …
      slå javascript til …
      denne e-mailadresse bliver beskyttet mod spambots ……
      afspil video
      videoen er ikke tilgængelig
      lyt til artiklen
      hør artiklen
      vent venligst
      ? indlæser
      ? afspil
      [share]
      del: …
      del på facebook
      del på twitter
      del på x
      del på linkedin
      del via e-mail
      del via mail
      del artiklen
      del artikel
      del denne artikel
      del dette
      del med dine venner
      del indlægget
      klik for at dele …
      klik for at udskrive …
      åbner i et nyt vindue
      syntes godt om
      synes godt om indlæser
      kopier link
      link kopieret
      send til en ven
      tip en ven
      send artiklen
      print artiklen
      udskriv siden
      udskriv artiklen
      følg os
      følg os på …
      følg med på …
      find os på facebook
      find os på …
      like os på facebook
      # visninger
      # delinger
      antal visninger
      var denne side nyttig
      bedøm artiklen
      ? del
      ? print
      ? udskriv
      ? synes godt om
      ? e-mail
      ? gem
      ? følg
      ? tweet
      ? anbefal
      [related]
      læs også
      læs også: …
      læs mere: …
      se også
      se også: …
      relaterede artikler
      relaterede artikler: …
      relaterede indlæg
      relaterede nyheder
      relaterede emner
      relaterede links
      relateret indhold
      relaterede produkter
      lignende artikler
      lignende indlæg
      andre læser
      andre læser lige nu
      andre læste også
      du vil måske også kunne lide
      du kunne også være interesseret i
      måske er du også interesseret i
      måske kan du også lide
      mest læste
      mest læst
      mest læste lige nu
      mest sete
      mest kommenterede
      mest delte
      mest populære
      populære artikler
      populære indlæg
      populært lige nu
      anbefalede artikler
      anbefalet til dig
      vi anbefaler
      redaktionen anbefaler
      redaktionens udvalgte
      seneste artikler
      seneste nyt
      seneste nyheder
      flere artikler
      flere artikler om …
      mere om emnet
      mere om: …
      læs flere artikler om …
      forrige artikel
      næste artikel
      forrige indlæg
      næste indlæg
      forrige indlæg: …
      næste indlæg: …
      forrige emne
      næste emne
      gå ikke glip af
      ? lignende
      ? populært
      ? anbefalet
      ? seneste
      [comment-form]
      skriv et svar
      skriv et svar annuller svar
      annuller svar
      skriv en kommentar
      skriv kommentar
      efterlad en kommentar
      efterlad et svar
      læg en kommentar
      tilføj kommentar
      tilføj en kommentar
      kommenter artiklen
      send kommentar
      indsend kommentar
      din kommentar
      din e-mailadresse vil ikke blive publiceret
      din e-mail adresse vil ikke blive publiceret
      din e-mailadresse vil ikke blive offentliggjort
      din e-mail vil ikke blive offentliggjort
      krævede felter er markeret med
      obligatoriske felter er markeret med
      felter markeret med * er obligatoriske
      obligatorisk felt
      gem mit navn …
      gem mit navn mail og websted i denne browser til næste gang jeg kommenterer
      giv mig besked om nye indlæg …
      giv mig besked om nye kommentarer …
      giv besked om nye kommentarer …
      dette websted bruger akismet ……
      dette site bruger akismet ……
      læs om hvordan dine kommentardata bliver behandlet
      læs mere om hvordan din kommentardata behandles
      du skal være logget ind …
      log ind for at …
      kommentarer er lukket
      kommentarer er lukkede
      kommentarer lukket
      der er lukket for kommentarer
      der er lukket for kommentarer til …
      ingen kommentarer
      ingen kommentarer endnu
      bliv den første til at kommentere
      vær den første til at kommentere
      vis kommentarer
      vis alle kommentarer
      se alle kommentarer
      alle kommentarer
      seneste kommentarer
      nyeste kommentarer
      # kommentarer
      # kommentar
      # svar
      # kommentarer til …
      # svar til …
      et svar til …
      dit navn
      din e-mail
      e-mailadresse
      fandt du en fejl …
      har du fundet en fejl …
      rapporter fejl
      anmeld kommentar
      regler for debat
      ? kommentar
      ? kommentarer
      ? navn
      ? websted
      ? hjemmeside
      ? besked
      ? svar
      ? citer
      ? annuller
      ? emne
      [captcha]
      jeg er ikke en robot
      indtast koden
      indtast tegnene fra billedet
      bevis at du er et menneske
      sikkerhedskode
      [subscribe]
      tilmeld nyhedsbrev
      tilmeld dig nyhedsbrevet
      tilmeld dig vores nyhedsbrev ……
      tilmeld dig nyhedsbrevet ……
      abonner på vores nyhedsbrev ……
      få vores nyhedsbrev ……
      modtag vores nyhedsbrev …
      bliv abonnent
      køb abonnement
      allerede abonnent
      er du allerede abonnent
      har du allerede et abonnement
      kun for abonnenter
      for abonnenter
      denne artikel er kun for abonnenter
      artiklen er forbeholdt abonnenter
      hent appen
      download app
      hent vores app
      støt os
      støt vores arbejde
      bliv medlem
      log ind
      log ud
      log på
      log ind med …
      opret konto
      opret en konto
      opret bruger
      opret dig som bruger
      har du ikke en konto
      har du allerede en konto
      min konto
      min side
      glemt adgangskode
      glemt password
      glemt din adgangskode
      glemt kodeord
      husk mig
      brugernavn
      ? tilmeld
      ? abonnement
      ? abonner
      ? nyhedsbrev
      ? adgangskode
      ? registrer
      [cookie]
      vi bruger cookies ……
      vi anvender cookies ……
      vi og vores partnere ……
      vi og vores samarbejdspartnere ……
      denne hjemmeside bruger cookies ……
      denne hjemmeside anvender cookies ……
      dette website bruger cookies ……
      dette websted bruger cookies ……
      dette websted anvender cookies ……
      hjemmesiden bruger cookies ……
      på vores hjemmeside bruger vi cookies ……
      ved at bruge hjemmesiden ……
      ved at fortsætte med at bruge ……
      ved at klikke på accepter ……
      hvis du klikker videre på siden ……
      når du bruger vores hjemmeside ……
      vi værner om dit privatliv
      vi respekterer dit privatliv
      dit privatliv er vigtigt for os
      accepter alle
      accepter alle cookies
      tillad alle
      tillad alle cookies
      afvis alle
      kun nødvendige
      kun nødvendige cookies
      nødvendige cookies
      cookieindstillinger
      indstillinger for cookies
      administrer cookies
      administrer samtykke
      cookiepolitik
      cookie- og privatlivspolitik
      om cookies
      gem præferencer
      gem indstillinger
      altid aktiv
      ? accepter
      ? afvis
      ? jeg accepterer
      ? indstillinger
      ? tillad
      [advertisement]
      artiklen fortsætter efter annoncen
      artiklen fortsætter under annoncen
      artiklen fortsætter under videoen
      annoncer hos os
      annonce: …
      annoncørbetalt indhold
      betalt indhold
      sponsoreret indhold
      i samarbejde med: …
      ? annonce
      ? annoncer
      ? reklame
      ? sponsoreret
      [legal]
      alle rettigheder forbeholdes ……
      alle rettigheder forbeholdt
      ophavsret …
      artiklen må ikke gengives ……
      materialet på denne side må ikke ……
      enhver kopiering af …
      ansvarshavende chefredaktør: …
      ansvarshavende redaktør: …
      chefredaktør: …
      privatlivspolitik
      persondatapolitik
      behandling af personoplysninger
      databeskyttelsespolitik
      brugerbetingelser
      brugsvilkår
      handelsbetingelser
      vilkår og betingelser
      vilkår for brug
      generelle betingelser
      tilgængelighedserklæring
      ansvarsfraskrivelse
      forbehold
      tip os
      send os et tip
      drevet af wordpress
      drevet af …
      stolt drevet af wordpress
      bygget med wordpress
      tema: …
      om wikipedia
      tekst er tilgængelig under ……
      teksten er tilgængelig under ……
      ? vilkår
      ? privatliv
      ? copyright
      [tags]
      tags: …
      tag: …
      kategorier: …
      kategori: …
      emner: …
      emne: …
      emneord: …
      nøgleord: …
      etiketter: …
      udgivet i …
      udgivet i: …
      postet i …
      skrevet i: …
      tagget med …
      tagget …
      ikke kategoriseret
      ukategoriseret
      tag-sky
      mere om emnerne
      ? emner
      ? etiketter
      """)
}
