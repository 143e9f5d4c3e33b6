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
      d den kl klokken i af på utc cet cest dato
      """,
    publicationWords: """
      offentliggjort publiceret udgivet opdateret opdatering sidst senest ændret rettet oprettet
      skrevet tilføjet tid indsendt lagt
      """,
    relativeTimeWords: """
      dag går forgårs nu siden sekund sekunder minut minutter min time timer dage uge uger måned
      måneder år for
      """,
    bylinePrefixes: """
      af
      tekst
      skrevet af
      publiceret af
      udgivet af
      indsendt af
      opslået af
      forfatter
      skribent
      journalist
      artikel af
      interview
      oversættelse
      oversat af
      """,
    authorRoles: """
      journalist
      reporter
      chefredaktør
      ansvarshavende chefredaktør
      ansvarshavende redaktør
      nyhedsredaktør
      redaktionschef
      kulturredaktør
      politisk redaktør
      korrespondent
      udenrigskorrespondent
      kommentator
      klummeskribent
      skribent
      fotograf
      anmelder
      """,
    creditWords: """
      foto fotos fotograf billede billeder illustration arkiv arkivfoto pressefoto skærmbillede
      ritzau scanpix
      """,
    numberWords: """
      nul en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten
      sytten atten nitten tyve
      """,
    sectionNames: """
      nyheder
      seneste nyheder
      indland
      udland
      danmark
      verden
      international
      politik
      økonomi
      erhverv
      penge
      bolig
      samfund
      krimi
      sport
      fodbold
      håndbold
      kultur
      underholdning
      film
      musik
      bøger
      livsstil
      sundhed
      videnskab
      teknologi
      rejser
      mad
      uddannelse
      klima
      debat
      leder
      kronik
      læserbreve
      synspunkt
      podcast
      vejret
      """,
    spamWords: """
      casino casinoer casinobonus spillehaller kviklån kviklånet sms-lån bettingsider freespins
      viagra cialis porno pornofilm escort escortpiger massagepiger sexlegetøj potensmidler 1xbet
      mostbet pinup
      """,
    phrases: """
      [navigation]
      indlægsnavigation
      hovedmenu
      åbn menu
      luk menu
      videre til indhold
      spring til indhold
      spring til hovedindhold
      gå til indhold
      gå til hovedindhold
      hop til indhold
      til toppen
      tilbage til toppen
      gå til toppen
      tilbage til forsiden
      vis mere
      vis flere
      vis alle
      se alle
      se mere
      indlæs flere
      flere nyheder
      alle nyheder
      læs mere
      læs hele artiklen
      læs videre
      fortsæt med at læse …
      side # af #
      forrige side
      næste side
      ældre indlæg
      nyere indlæg
      seneste indlæg
      du er her
      du er her: …
      søgeresultater
      søg efter: …
      vælg måned
      kommentarfeed
      fra wikipedia den frie encyklopædi
      rediger kildetekst
      pris lav til høj
      pris høj til lav
      din kurv er tom
      din indkøbskurv er tom
      kurven er tom
      fortsæt med at handle
      læg i kurv
      læg i indkøbskurv
      tilføj til kurv
      tilføj til ønskeliste
      gå til kassen
      se kurv
      vis kurv
      ? hjem
      ? forside
      ? forsiden
      ? menu
      ? søg
      ? kontakt
      ? kontakt os
      ? om os
      ? produkter
      ? nyheder
      ? artikler
      ? blog
      ? forum
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
      ? indhold
      ? kundeservice
      ? udsolgt
      [byline]
      om forfatteren
      om skribenten
      vis alle indlæg
      flere artikler af …
      [timestamp]
      # min læsning
      # min læsetid
      # minutters læsning
      læsetid
      læsetid # min
      læsetid # minutter
      sidst opdateret: …
      senest opdateret
      senest opdateret: …
      publiceret: …
      denne side blev senest ændret …
      [caption]
      klik for at forstørre
      klik for at se større billede
      [credit]
      foto: …
      billede: …
      kilde: …
      illustration: …
      arkivfoto
      pressefoto
      [media-fallback]
      din browser understøtter ikke …
      din browser er forældet …
      browseren understøtter ikke …
      du skal aktivere javascript …
      aktiver javascript …
      denne e-mailadresse bliver beskyttet mod spambots ……
      videoen er ikke tilgængelig
      lyt til artiklen
      vent venligst
      ? indlæser
      [share]
      del: …
      del på facebook
      del på twitter
      del på x
      del via e-mail
      del via mail
      del artiklen
      del artikel
      del denne artikel
      del dette
      klik for at dele …
      klik for at udskrive …
      åbner i et nyt vindue
      kopier link
      link kopieret
      send til en ven
      send artiklen
      udskriv artiklen
      følg os
      følg os på …
      find os på facebook
      like os på facebook
      # visninger
      var denne side nyttig
      ? del
      ? print
      ? udskriv
      ? synes godt om
      ? e-mail
      ? gem
      ? følg
      ? anbefal
      [related]
      læs også
      læs også: …
      læs mere: …
      se også
      se også: …
      relaterede artikler
      relaterede indlæg
      relaterede nyheder
      relaterede emner
      relaterede links
      relateret indhold
      lignende artikler
      lignende indlæg
      andre læser
      andre læste også
      du vil måske også kunne lide
      du kunne også være interesseret i
      måske er du også interesseret i
      måske kan du også lide
      mest læste
      mest læst
      mest læste lige nu
      mest populære
      populære artikler
      populært lige nu
      anbefalede artikler
      anbefalet til dig
      vi anbefaler
      redaktionen anbefaler
      seneste artikler
      seneste nyheder
      flere artikler
      mere om emnet
      forrige artikel
      næste artikel
      forrige indlæg
      næste indlæg
      forrige indlæg: …
      næste indlæg: …
      andre købte også
      kunder købte også
      relaterede produkter
      lignende produkter
      senest sete
      senest sete produkter
      ? lignende
      ? populært
      ? anbefalet
      [comment-form]
      skriv et svar
      annuller svar
      skriv en kommentar
      skriv kommentar
      efterlad en kommentar
      læg en kommentar
      tilføj kommentar
      tilføj en kommentar
      kommenter artiklen
      send kommentar
      din kommentar
      din e-mailadresse vil ikke blive publiceret
      din e-mail adresse vil ikke blive publiceret
      din e-mailadresse vil ikke blive offentliggjort
      krævede felter er markeret med
      obligatoriske felter er markeret med
      obligatorisk felt
      gem mit navn …
      giv mig besked om nye indlæg …
      giv mig besked om nye kommentarer …
      dette websted bruger akismet ……
      dette site bruger akismet ……
      læs om hvordan dine kommentardata bliver behandlet
      du skal være logget ind …
      log ind for at …
      kommentarer er lukket
      der er lukket for kommentarer
      ingen kommentarer
      ingen kommentarer endnu
      bliv den første til at kommentere
      vær den første til at kommentere
      vis kommentarer
      se alle kommentarer
      alle kommentarer
      seneste kommentarer
      nyeste kommentarer
      # kommentarer
      # kommentar
      # svar
      # kommentarer til …
      # svar til …
      dit navn
      din e-mail
      e-mailadresse
      har du fundet en fejl …
      rapporter fejl
      der er ingen anmeldelser endnu
      skriv en anmeldelse
      vær den første til at anmelde …
      ? kommentar
      ? kommentarer
      ? navn
      ? hjemmeside
      ? besked
      ? svar
      ? annuller
      ? emne
      [captcha]
      jeg er ikke en robot
      indtast tegnene fra billedet
      [subscribe]
      tilmeld nyhedsbrev
      tilmeld dig vores nyhedsbrev ……
      tilmeld dig nyhedsbrevet ……
      abonner på vores nyhedsbrev ……
      få vores nyhedsbrev ……
      bliv abonnent
      køb abonnement
      allerede abonnent
      kun for abonnenter
      artiklen er forbeholdt abonnenter
      hent appen
      download app
      hent vores app
      støt os
      støt vores arbejde
      log ind
      log ud
      log ind med …
      opret konto
      opret en konto
      opret bruger
      har du ikke en konto
      min konto
      glemt adgangskode
      glemt password
      glemt din adgangskode
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
      på vores hjemmeside bruger vi cookies ……
      ved at bruge hjemmesiden ……
      ved at fortsætte med at bruge ……
      hvis du klikker videre på siden ……
      når du bruger vores hjemmeside ……
      vi værner om dit privatliv
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
      administrer samtykke
      cookiepolitik
      om cookies
      altid aktiv
      ? accepter
      ? afvis
      ? jeg accepterer
      ? indstillinger
      [advertisement]
      artiklen fortsætter efter annoncen
      artiklen fortsætter under annoncen
      artiklen fortsætter under videoen
      annoncer hos os
      annonce: …
      annoncørbetalt indhold
      sponsoreret indhold
      ? annonce
      ? annoncer
      ? reklame
      ? sponsoreret
      [legal]
      alle rettigheder forbeholdes ……
      alle rettigheder forbeholdt
      artiklen må ikke gengives ……
      materialet på denne side må ikke ……
      ansvarshavende chefredaktør: …
      privatlivspolitik
      persondatapolitik
      behandling af personoplysninger
      databeskyttelsespolitik
      brugerbetingelser
      brugsvilkår
      handelsbetingelser
      vilkår og betingelser
      vilkår for brug
      tilgængelighedserklæring
      ansvarsfraskrivelse
      tip os
      drevet af wordpress
      drevet af …
      bygget med wordpress
      tekst er tilgængelig under ……
      teksten er tilgængelig under ……
      ? vilkår
      ? privatliv
      [tags]
      tags: …
      tag: …
      kategorier: …
      kategori: …
      emner: …
      emne: …
      emneord: …
      etiketter: …
      udgivet i …
      postet i …
      skrevet i: …
      tagget med …
      ikke kategoriseret
      ukategoriseret
      ? emner
      """)
}
