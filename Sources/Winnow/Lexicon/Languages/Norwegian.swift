extension Language {
  static let norwegian = Language(
    code: "no",
    functionWords: """
      og det som en på er av for med den til i ikke har de et om han men var jeg seg fra vi så kan
      når sier under også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle
      andre mye enn her da siden over bare inn ble blir opp hva få to vil hun hvor mange hvordan mer
      går kunne måtte sine blitt noe noen mellom hvis å fordi disse ikkje eg dei ein
      """,
    months: """
      januar februar mars april mai juni juli august september oktober november desember jan feb mar
      apr jun jul aug sep sept okt nov des
      """,
    weekdays: """
      mandag tirsdag onsdag torsdag fredag lørdag søndag tysdag laurdag sundag man tir tirs ons tor
      tors fre lør søn
      """,
    dateWords: """
      den kl klokken klokka i av på utc cet cest ut dato
      """,
    publicationWords: """
      publisert oppdatert oppdatering sist endret redigert opprettet skrevet postet lagt tid først
      innsendt oppdatera publiserte
      """,
    relativeTimeWords: """
      dag går nå nettopp siden sekund sekunder minutt minutter min time timer t dager døgn uke uker
      måned måneder år for forgårs
      """,
    bylinePrefixes: """
      av
      tekst
      skrevet av
      publisert av
      postet av
      lagt inn av
      lagt ut av
      forfatter
      skribent
      journalist
      artikkel av
      intervju
      oversettelse
      oversatt av
      """,
    authorRoles: """
      journalist
      frilansjournalist
      reporter
      ansvarlig redaktør
      sjefredaktør
      nyhetsredaktør
      redaksjonssjef
      kulturredaktør
      politisk redaktør
      korrespondent
      utenrikskorrespondent
      kommentator
      spaltist
      skribent
      fotograf
      vaktsjef
      anmelder
      """,
    creditWords: """
      foto fotograf bilde bilder illustrasjon illustrasjonsfoto grafikk arkiv arkivfoto pressefoto
      skjermbilde ntb scanpix montasje
      """,
    numberWords: """
      null en ett to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten
      sytten atten nitten tjue
      """,
    sectionNames: """
      nyheter
      siste nytt
      siste nyheter
      innenriks
      utenriks
      norge
      verden
      politikk
      økonomi
      næringsliv
      bolig
      samfunn
      krim
      sport
      fotball
      kultur
      underholdning
      film
      musikk
      bøker
      livsstil
      helse
      vitenskap
      forskning
      teknologi
      reise
      utdanning
      klima
      miljø
      debatt
      meninger
      kronikk
      leder
      leserbrev
      podkast
      vær
      """,
    spamWords: """
      casino casinoer kasino nettcasino nettcasinoer casinobonus spilleautomater freespins
      forbrukslån smålån kredittlån bettingsider viagra cialis porno pornofilm eskorte eskortepiker
      sexleketøy 1xbet mostbet pinup
      """,
    phrases: """
      [navigation]
      innleggsnavigasjon
      hovedmeny
      åpne meny
      lukk meny
      hopp til innhold
      hopp til innholdet
      hopp til hovedinnhold
      hopp til hovedinnholdet
      gå til innhold
      gå til hovedinnhold
      til toppen
      tilbake til toppen
      gå til toppen
      tilbake til forsiden
      vis mer
      vis flere
      vis alle
      se alle
      last inn flere
      alle nyheter
      les mer
      les hele saken
      les hele artikkelen
      les videre
      fortsett å lese …
      les mer om …
      side # av #
      forrige side
      neste side
      eldre innlegg
      nyere innlegg
      siste innlegg
      du er her
      du er her: …
      søkeresultater
      søk etter: …
      velg måned
      fra wikipedia den frie encyklopedi
      rediger kilde
      handlekurven er tom
      handlekurven din er tom
      fortsett å handle
      legg i handlekurv
      legg i handlekurven
      legg til i handlekurv
      legg til i ønskeliste
      gå til kassen
      vis handlekurv
      ? hjem
      ? forside
      ? forsiden
      ? meny
      ? søk
      ? kontakt
      ? kontakt oss
      ? om oss
      ? tjenester
      ? produkter
      ? nyheter
      ? artikler
      ? blogg
      ? forum
      ? handlekurv
      ? hjelp
      ? tilbake
      ? neste
      ? forrige
      ? mer
      ? lukk
      ? kategorier
      ? arkiv
      ? innhold
      ? kundeservice
      [byline]
      om forfatteren
      om skribenten
      vis alle innlegg
      flere artikler av …
      [timestamp]
      # min lesetid
      # min å lese
      # minutters lesetid
      lesetid
      lesetid # min
      lesetid # minutter
      sist oppdatert
      sist oppdatert: …
      publisert: …
      denne siden ble sist redigert …
      [caption]
      klikk for å forstørre
      [credit]
      foto: …
      bilde: …
      kilde: …
      illustrasjon: …
      illustrasjonsfoto
      arkivfoto
      foto privat
      pressefoto
      [media-fallback]
      nettleseren din støtter ikke …
      din nettleser støtter ikke …
      du bruker en utdatert nettleser …
      du må aktivere javascript …
      aktiver javascript …
      denne e-postadressen er beskyttet mot programmer som samler e-postadresser ……
      lytt til saken
      vennligst vent
      ? laster
      [share]
      del: …
      del på facebook
      del på twitter
      del på x
      del på e-post
      del via e-post
      del saken
      del artikkelen
      del artikkel
      del dette
      del denne saken
      klikk for å dele …
      klikk for å skrive ut …
      åpnes i et nytt vindu
      kopier lenke
      kopier link
      lenke kopiert
      lenken er kopiert
      tips en venn
      skriv ut artikkelen
      følg oss
      følg oss på …
      # visninger
      fant du det du lette etter
      ? del
      ? skriv ut
      ? lik
      ? e-post
      ? følg
      [related]
      les også
      les også: …
      les mer: …
      se også
      se også: …
      relaterte artikler
      relaterte saker
      relaterte innlegg
      relaterte emner
      relatert innhold
      lignende artikler
      lignende saker
      andre leser
      du vil kanskje også like
      du liker kanskje også
      kanskje du også liker
      mest lest
      mest leste
      mest leste saker
      mest sett
      mest delt
      mest populære
      populære artikler
      populært nå
      anbefalte artikler
      anbefalt for deg
      vi anbefaler
      siste saker
      siste nytt
      siste nyheter
      nyeste artikler
      flere saker
      flere artikler
      mer om saken
      mer om temaet
      forrige artikkel
      neste artikkel
      forrige innlegg
      neste innlegg
      forrige innlegg: …
      neste innlegg: …
      forrige sak
      neste sak
      andre kjøpte også
      relaterte produkter
      lignende produkter
      ? lignende
      ? populært
      ? anbefalt
      [comment-form]
      legg igjen en kommentar
      legg igjen et svar
      avbryt svar
      legg inn en kommentar
      skriv en kommentar
      skriv kommentar
      kommenter artikkelen
      legg til kommentar
      legg til en kommentar
      send kommentar
      din kommentar
      din e-postadresse vil ikke bli publisert
      e-postadressen din vil ikke bli publisert
      obligatoriske felt er merket med
      obligatoriske felter er merket med
      påkrevde felt er merket
      obligatorisk felt
      lagre mitt navn …
      lagre navnet mitt …
      gi meg beskjed om nye innlegg …
      gi meg beskjed om nye kommentarer …
      varsle meg om nye kommentarer …
      dette nettstedet bruker akismet ……
      finn ut mer om hvordan kommentardataene dine behandles
      les mer om hvordan dine kommentardata behandles
      du må være innlogget …
      du må være logget inn …
      logg inn for å …
      kommentarer er stengt
      kommentarer er skrudd av
      kommentarfeltet er stengt
      det er stengt for kommentarer
      ingen kommentarer
      ingen kommentarer ennå
      bli den første til å kommentere
      vær den første til å kommentere
      vis kommentarer
      vis alle kommentarer
      se kommentarer
      siste kommentarer
      alle kommentarer
      # kommentarer
      # kommentar
      # svar
      # kommentarer til …
      # svar til …
      én kommentar til …
      ditt navn
      din e-post
      e-postadresse
      har du funnet en feil …
      meld fra om feil
      det er ingen omtaler ennå
      skriv en omtale
      ? kommentar
      ? kommentarer
      ? navn
      ? nettsted
      ? melding
      ? svar
      ? avbryt
      ? send
      ? emne
      [captcha]
      jeg er ikke en robot
      skriv inn koden
      skriv inn tegnene du ser
      [subscribe]
      meld deg på vårt nyhetsbrev ……
      meld deg på nyhetsbrevet ……
      abonner på vårt nyhetsbrev ……
      få nyhetsbrev
      få vårt nyhetsbrev ……
      bli abonnent
      kjøp abonnement
      allerede abonnent
      er du allerede abonnent
      kun for abonnenter
      denne saken er forbeholdt abonnenter
      last ned appen
      støtt oss
      bli medlem
      logg inn
      logg inn med …
      opprett konto
      opprett en konto
      registrer deg
      min side
      min konto
      glemt passord
      har du glemt passordet
      husk meg
      brukernavn
      tips oss
      ? abonner
      ? abonnement
      ? nyhetsbrev
      ? registrer
      ? passord
      [cookie]
      vi bruker informasjonskapsler ……
      vi bruker cookies ……
      vi benytter informasjonskapsler ……
      vi benytter cookies ……
      vi og våre partnere ……
      dette nettstedet bruker informasjonskapsler ……
      dette nettstedet bruker cookies ……
      denne nettsiden bruker informasjonskapsler ……
      denne nettsiden bruker cookies ……
      denne siden bruker informasjonskapsler ……
      denne siden bruker cookies ……
      nettstedet bruker informasjonskapsler ……
      ved å bruke nettstedet ……
      ved å fortsette å bruke ……
      vi bryr oss om personvernet ditt
      ditt personvern er viktig for oss
      godta alle
      godta alle informasjonskapsler
      aksepter alle
      tillat alle
      avvis alle
      kun nødvendige
      bare nødvendige
      innstillinger for informasjonskapsler
      administrer samtykke
      om informasjonskapsler
      personvern og informasjonskapsler
      personvern og cookies
      personverninnstillinger
      ? godta
      ? avvis
      ? aksepter
      ? jeg forstår
      ? jeg godtar
      ? innstillinger
      [advertisement]
      artikkelen fortsetter under annonsen
      saken fortsetter under annonsen
      artikkelen fortsetter etter annonsen
      annonsørinnhold
      sponset innhold
      annonser hos oss
      annonse: …
      ? annonse
      ? annonser
      ? reklame
      ? sponset
      [legal]
      alle rettigheter reservert ……
      alle rettigheter forbeholdt
      alt innhold er opphavsrettslig beskyttet ……
      innholdet er opphavsrettslig beskyttet ……
      ansvarlig redaktør: …
      arbeider etter vær varsom-plakatens regler ……
      personvernerklæring
      personvernpolicy
      brukervilkår
      vilkår for bruk
      generelle vilkår
      salgsbetingelser
      tilgjengelighetserklæring
      ansvarsfraskrivelse
      bruk av informasjonskapsler
      drevet av wordpress
      drevet av …
      innholdet er tilgjengelig under ……
      teksten er tilgjengelig under ……
      ? vilkår
      ? personvern
      [tags]
      stikkord: …
      emneord: …
      emner: …
      emne: …
      etiketter: …
      merkelapper: …
      tagger: …
      kategori: …
      kategorier: …
      publisert i …
      postet i …
      merket med …
      ukategorisert
      ikke kategorisert
      ? stikkord
      ? emner
      """)
}
