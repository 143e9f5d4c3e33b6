extension Language {
  static let dutch = Language(
    code: "nl",
    functionWords: """
      de het een en van in is dat die op te zijn met voor niet aan er om als ook dan maar bij nog uit
      naar door over ze zij hij wij we je jij ik u hun haar heeft hebben had was waren wordt worden
      werd werden kan kunnen zal zou zo al meer deze dit wat geen tot of onder tegen na tussen veel
      moet wel omdat toen
      """,
    months: """
      januari februari maart april mei juni juli augustus september oktober november december
      jan feb febr mrt apr jun jul aug sep sept okt nov dec
      """,
    weekdays: """
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      ma di wo do vr za zo
      """,
    dateWords: """
      om op u uur van de het en tot te in gmt utc cet cest datum eerste online sinds
      """,
    publicationWords: """
      gepubliceerd geplaatst bijgewerkt gewijzigd laatst laatste update geüpdatet aangepast gemaakt
      geschreven publicatiedatum toegevoegd bewerkt
      """,
    relativeTimeWords: """
      vandaag gisteren eergisteren geleden zojuist net nu een seconde seconden minuut minuten uur
      uren dag dagen week weken maand maanden jaar jaren min ongeveer ruim
      """,
    bylinePrefixes: """
      door
      van
      geschreven door
      geplaatst door
      gepubliceerd door
      gepost door
      toegevoegd door
      ingezonden door
      samengesteld door
      vertaald door
      tekst
      tekst van
      tekst door
      een artikel van
      artikel van
      een bijdrage van
      gastbijdrage van
      een interview van
      interview door
      verslag van
      recensie door
      auteur
      auteurs
      redactie
      """,
    authorRoles: """
      redacteur
      redactrice
      hoofdredacteur
      adjunct-hoofdredacteur
      eindredacteur
      chef redactie
      politiek redacteur
      economieredacteur
      sportredacteur
      buitenlandredacteur
      wetenschapsredacteur
      webredacteur
      webredactie
      sportredactie
      onze redactie
      van onze redactie
      redactie binnenland
      redactie buitenland
      journalist
      journaliste
      freelance journalist
      onderzoeksjournalist
      sportjournalist
      verslaggever
      verslaggeefster
      politiek verslaggever
      onze verslaggever
      van onze verslaggever
      verslaggever ter plaatse
      correspondent
      correspondente
      onze correspondent
      van onze correspondent
      politiek correspondent
      columnist
      columniste
      gastauteur
      gastcolumnist
      medewerker
      vaste medewerker
      recensent
      fotograaf
      fotografe
      blogger
      stagiair
      beheerder
      """,
    creditWords: """
      foto fotos fotograaf fotografe fotografie beeld beelden afbeelding afbeeldingen illustratie
      illustraties credits archieffoto
      """,
    numberWords: """
      nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
      zestien zeventien achttien negentien twintig
      """,
    sectionNames: """
      nieuws
      laatste nieuws
      net binnen
      algemeen
      binnenland
      buitenland
      nederland
      belgië
      vlaanderen
      europa
      wereld
      politiek
      maatschappij
      regio
      lokaal
      misdaad
      economie
      geld
      ondernemen
      bedrijven
      wonen
      tech
      technologie
      wetenschap
      milieu
      klimaat
      gezondheid
      onderwijs
      sport
      voetbal
      wielrennen
      cultuur
      kunst
      muziek
      boeken
      media
      televisie
      entertainment
      lifestyle
      mode
      eten
      recepten
      reizen
      auto
      gezin
      geschiedenis
      opinie
      column
      commentaar
      interviews
      achtergrond
      analyse
      reportages
      video
      podcasts
      persberichten
      geen categorie
      """,
    spamWords: """
      casino casinos poker gokkasten slots bookmaker bookmakers sportweddenschappen 1xbet 1win
      mostbet melbet unibet betcity pinup viagra cialis levitra kamagra sildenafil tadalafil xanax
      tramadol porno porn xxx sekscam escort escorts hoeren neuken milf sexcam minilening
      minileningen flitskrediet scriptieservice
      """,
    phrases: """
      [navigation]
      terug naar boven
      naar boven
      terug naar begin
      terug naar bovenkant knop
      scroll naar boven
      terug naar home
      terug naar overzicht
      ga naar de inhoud
      ga naar inhoud
      ga naar hoofdinhoud
      ga naar de hoofdinhoud
      naar de inhoud
      spring naar inhoud
      spring naar de inhoud
      meteen naar de inhoud
      overslaan en naar de inhoud gaan
      doorgaan naar inhoud
      toon meer
      toon minder
      meer tonen
      meer laden
      laad meer
      meer weergeven
      bekijk meer
      bekijk alles
      alles bekijken
      meer nieuws
      meer informatie
      oudere berichten
      nieuwere berichten
      oudere artikelen
      oudere post
      nieuwere post
      lees meer
      lees meer: …
      lees meer over …
      lees verder …
      verder lezen …
      lees het volledige artikel
      lees het hele artikel
      klik hier
      klik om te vergroten
      vergroot afbeelding
      hoofdmenu
      hoofdnavigatie
      menu openen
      menu sluiten
      navigatie overslaan
      berichtnavigatie
      berichtennavigatie
      pagina # van #
      volgende pagina
      vorige pagina
      u bent hier
      u bent hier: …
      je bent hier: …
      kruimelpad
      zoeken naar
      zoek op deze site
      zoekformulier
      zoekresultaten voor …
      kies een taal
      selecteer taal
      recente berichten
      recente reacties
      maand selecteren
      blogarchief
      berichten feed
      reacties feed
      mogelijk gemaakt door wordpress
      nieuw account aanmaken
      printvriendelijke versie
      printversie
      uit wikipedia de vrije encyclopedie
      overgenomen van …
      verborgen categorieën: …
      links naar deze pagina
      speciale pagina's
      permanente koppeling
      deze pagina citeren
      in andere projecten
      in andere talen
      brontekst bewerken
      geschiedenis weergeven
      deze pagina is voor het laatst bewerkt op ……
      forumoverzicht
      je mag geen nieuwe onderwerpen in dit forum plaatsen
      opent in een nieuw venster
      opent in een nieuw tabblad
      afbeelding # van #
      foto # van #
      bekijk alle foto's
      pagina niet gevonden
      geen resultaten gevonden
      # keer bekeken
      # weergaven
      ga naar productinformatie
      wordt geopend in een nieuw venster
      aantal verlagen voor …
      aantal verhogen voor …
      alle details bekijken
      prijs: laag naar hoog
      prijs: hoog naar laag
      prijs laag naar hoog
      prijs hoog naar laag
      alfabetisch a-z
      alfabetisch z-a
      sorteer op populariteit
      sorteer op gemiddelde waardering
      sorteer op nieuwste
      sorteer op prijs: laag naar hoog
      sorteer op prijs: hoog naar laag
      standaard sorteren
      je winkelwagen is leeg
      uw winkelwagen is leeg
      je winkelmandje is leeg
      geen producten in de winkelwagen
      verder winkelen
      doorgaan met winkelen
      in winkelwagen
      in winkelmand
      in winkelmandje
      toevoegen aan winkelwagen
      voeg toe aan winkelwagen
      toevoegen aan verlanglijst
      naar de kassa
      winkelwagen bekijken
      ? startpagina
      ? zoeken
      ? zoek
      ? over ons
      ? contact
      ? help
      ? sluiten
      ? volgende
      ? vorige
      ? terug
      ? meer
      ? rubrieken
      ? categorieën
      ? archief
      ? archieven
      ? inhoud
      ? inhoudsopgave
      ? nederlands
      ? bewerken
      ? veelgestelde vragen
      ? klantenservice
      ? in winkelwagen
      ? toevoegen aan winkelwagen
      ? winkelwagen
      ? verlanglijst
      ? nu kopen
      ? mijn account
      ? uitverkocht
      ? normale prijs
      ? aanbiedingsprijs
      [byline]
      over de auteur
      bekijk alle berichten van …
      alle berichten van …
      alle artikelen van …
      alle berichten weergeven van …
      meer van deze auteur
      [timestamp]
      # min leestijd
      # minuten leestijd
      # minuten lezen
      # min lezen
      leestijd # min
      leestijd # minuten
      geschatte leestijd # minuten
      gemiddelde leestijd # minuten
      beluister dit artikel
      luister naar dit artikel
      [caption]
      foto ter illustratie
      beeld ter illustratie
      archieffoto
      [credit]
      foto: …
      foto's: …
      foto door …
      fotografie: …
      fotograaf: …
      fotocredit: …
      foto credit: …
      beeld: …
      afbeelding: …
      archieffoto: …
      illustratie: …
      ? foto van …
      ? bron: …
      [media-fallback]
      schakel javascript in ……
      zet javascript aan ……
      javascript is uitgeschakeld ……
      javascript is vereist ……
      om deze video te bekijken ……
      dit e-mailadres wordt beveiligd tegen spambots ……
      uw browser ondersteunt ……
      je browser ondersteunt ……
      uw browser is verouderd ……
      deze video is niet beschikbaar
      video niet beschikbaar
      deze inhoud is niet beschikbaar
      deze content kan niet getoond worden ……
      videospeler
      audiospeler
      gebruik omhoog omlaag pijltoetsen om het volume te verhogen of te verlagen
      video afspelen
      bekijk de video
      dit bericht op instagram bekijken
      een bericht gedeeld door …
      bezig met laden
      ? even geduld
      ? laden
      ? afspelen
      [share]
      deel dit artikel
      deel dit bericht
      deel deze pagina
      deel dit
      deel dit: …
      deel op …
      deel via …
      delen op …
      delen via …
      delen met anderen
      delen met twitter
      dit delen
      dit delen: …
      klik om te delen op …
      klik om te delen met …
      klik om af te drukken …
      klik om een link naar een vriend te e-mailen …
      dit e-mailen
      mail dit artikel
      doorsturen naar een vriend
      print dit artikel
      artikel printen
      link kopiëren
      kopieer link
      kopieer de link
      link gekopieerd
      volg ons
      volg ons op …
      vind ons op facebook
      abonneer je op ons kanaal ……
      # keer gedeeld
      # shares
      ? vind ik leuk
      vind ik leuk: …
      ? delen
      ? deel
      ? afdrukken
      ? printen
      ? opslaan
      ? volgen
      [related]
      gerelateerde artikelen
      gerelateerde berichten
      gerelateerd nieuws
      gerelateerde onderwerpen
      gerelateerd: …
      vergelijkbare artikelen
      verwante artikelen
      lees ook …
      lees hier: …
      ook interessant
      ook interessant: …
      ook lezen: …
      bekijk ook: …
      zie ook: …
      dit vind je misschien ook leuk
      misschien vind je dit ook leuk
      misschien ook interessant
      misschien ook interessant voor jou
      anderen lazen ook
      aanbevolen voor jou
      aanbevolen voor u
      aanbevolen artikelen
      mis dit niet
      meest gelezen
      best gelezen
      meestgelezen
      meest bekeken
      populaire artikelen
      populaire berichten
      laatste berichten
      nieuwste artikelen
      nieuwste berichten
      meer over dit onderwerp
      meer over: …
      meer artikelen
      meer berichten
      ander nieuws
      vorig artikel
      volgend artikel
      vorig artikel: …
      volgend artikel: …
      vorig bericht
      volgend bericht
      vorig bericht: …
      volgend bericht: …
      lees ook
      lees ook: …
      lees verder: …
      bekijk ook
      kijk ook: …
      meer lezen: …
      misschien vind je dit ook interessant
      dit vind je misschien ook interessant
      anderen kochten ook
      anderen bekeken ook
      klanten kochten ook
      vaak samen gekocht
      gerelateerde producten
      vergelijkbare producten
      recent bekeken
      laatst bekeken
      laatst bekeken producten
      ? gerelateerd
      ? zie ook
      ? aanbevolen
      [comment-form]
      geef een reactie
      geef uw reactie
      geef je reactie
      laat een reactie achter
      laat een reactie achter op …
      laat uw reactie achter
      laat je reactie achter
      plaats een reactie
      plaats reactie
      reactie plaatsen
      reactie toevoegen
      reactie annuleren
      antwoord annuleren
      schrijf een reactie
      reageer op dit artikel
      nieuwe reactie inzenden
      reageer als eerste
      uw reactie
      je reactie
      je e-mailadres wordt niet gepubliceerd
      het e-mailadres wordt niet gepubliceerd
      uw e-mailadres wordt niet gepubliceerd
      uw e-mailadres zal niet worden gepubliceerd
      je e-mailadres zal niet getoond worden
      vereiste velden zijn gemarkeerd met
      verplichte velden zijn gemarkeerd met
      verplichte velden
      verplicht veld
      mijn naam e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats
      stuur mij een e-mail als er vervolgreacties zijn
      stuur mij een e-mail als er nieuwe berichten zijn
      deze site gebruikt akismet ……
      bekijk hoe je reactie gegevens worden verwerkt
      ontdek hoe de data van je reactie verwerkt wordt
      je moet ingelogd zijn op om een reactie te plaatsen
      log in om te reageren
      login of registreer om te reageren
      log in of registreer om te reageren
      je reageert onder je ……
      ingelogd als …
      je reactie wacht op moderatie
      reacties zijn gesloten
      de reacties zijn gesloten
      reacties uitgeschakeld
      reacties uitgeschakeld voor …
      reageren is niet meer mogelijk
      dit bericht werd geplaatst in ……
      maak dit favoriet permalink
      # reacties
      # reactie
      # reacties op …
      ? # gedachten over …
      geen reacties
      nog geen reacties
      wees de eerste om te reageren
      praat mee
      bekijk reacties
      bekijk alle reacties
      toon reacties
      oudere reacties
      je moet ingelogd zijn om ……
      je moet inloggen om ……
      er zijn nog geen beoordelingen
      er zijn nog geen reviews
      nog geen reviews
      schrijf een review
      schrijf een beoordeling
      alle reviews bekijken
      bekijk alle reviews
      ? naam
      ? voornaam
      ? website
      ? bericht
      ? reactie
      ? reacties
      ? versturen
      ? annuleren
      ? verplicht
      [comment]
      reactie melden
      meld misbruik
      ? beantwoorden
      ? antwoorden
      ? reageer
      ? reageren
      ? zegt
      [captcha]
      ik ben geen robot
      deze vraag is om te testen of u een menselijke bezoeker bent ……
      deze site wordt beschermd door recaptcha ……
      laat dit veld leeg
      [subscribe]
      schrijf je in voor onze nieuwsbrief ……
      schrijf je in voor de nieuwsbrief ……
      meld je aan voor onze nieuwsbrief ……
      meld je aan voor de nieuwsbrief ……
      aanmelden voor de nieuwsbrief
      abonneer je op onze nieuwsbrief ……
      ontvang onze nieuwsbrief ……
      ontvang het laatste nieuws ……
      inschrijven nieuwsbrief
      vul je e-mailadres in om je in te schrijven op deze blog ……
      vul je e-mailadres in
      e-mailadres
      bedankt voor je inschrijving
      je kunt je op elk moment uitschrijven
      abonneren op: …
      abonneer je nu
      word abonnee
      neem een abonnement
      alleen voor abonnees
      exclusief voor abonnees
      dit artikel is alleen voor abonnees
      al abonnee
      ben je al abonnee
      bent u al abonnee
      heb je al een account
      nog geen account
      om verder te lezen ……
      steun ons
      ? word lid
      doneer nu
      download onze app
      ontdek het op google play
      inloggen of registreren
      maak een account aan
      account aanmaken
      wachtwoord vergeten
      ingelogd blijven
      volg ons ook op …
      ? inloggen
      ? uitloggen
      ? aanmelden
      ? registreren
      ? nieuwsbrief
      ? abonneren
      ? abonneer
      ? doneer
      ? gebruikersnaam
      ? wachtwoord
      [cookie]
      wij gebruiken cookies ……
      we gebruiken cookies ……
      wij maken gebruik van cookies ……
      we maken gebruik van cookies ……
      wij plaatsen cookies ……
      wij en onze partners ……
      wij en onze # partners ……
      deze website gebruikt cookies ……
      deze website maakt gebruik van cookies ……
      deze site gebruikt cookies ……
      deze site maakt gebruik van cookies ……
      onze website gebruikt cookies ……
      door op accepteren te klikken ……
      door verder te gaan op deze website ……
      als je deze site blijft gebruiken ……
      privacy en cookies deze site gebruikt cookies ……
      wij waarderen uw privacy
      wij respecteren je privacy
      uw privacy is belangrijk voor ons
      om de beste ervaringen te bieden gebruiken wij ……
      alles accepteren
      accepteer alles
      alle cookies accepteren
      accepteer cookies
      alles weigeren
      cookies weigeren
      alles toestaan
      alle cookies toestaan
      alleen noodzakelijke cookies
      noodzakelijke cookies
      strikt noodzakelijke cookies
      functionele cookies
      cookie-instellingen
      cookies beheren
      cookiebeleid
      cookieverklaring
      voorkeuren beheren
      voorkeuren opslaan
      bekijk voorkeuren
      beheer toestemming
      beheer cookie toestemming
      instellingen opslaan
      privacyinstellingen
      altijd actief
      gerechtvaardigd belang
      de technische opslag of toegang ……
      akkoord en doorgaan
      ? accepteren
      ? akkoord
      ? weigeren
      ? voorkeuren
      ? instellingen
      [advertisement]
      advertentie
      advertenties
      artikel gaat verder onder …
      tekst gaat verder onder …
      tekst loopt door onder …
      gesponsorde inhoud
      gesponsord bericht
      ingezonden mededeling
      schakel je adblocker uit ……
      dit artikel bevat affiliate links ……
      ? gesponsord
      ? reclame
      ? adverteren
      ? advertorial
      [legal]
      alle rechten voorbehouden ……
      copyright # ……
      auteursrecht voorbehouden ……
      niets uit deze uitgave mag worden verveelvoudigd ……
      overname van artikelen ……
      privacyverklaring
      privacybeleid
      privacy statement
      privacy en cookies
      algemene voorwaarden
      gebruiksvoorwaarden
      servicevoorwaarden
      wettelijke bepalingen
      toegankelijkheidsverklaring
      website door …
      webdesign: …
      fout melden
      tip de redactie
      foutje gezien mail ons
      de tekst is beschikbaar onder de licentie creative commons ……
      dit artikel is oorspronkelijk gepubliceerd …
      dit artikel verscheen eerder …
      dit artikel verscheen oorspronkelijk …
      dit bericht verscheen eerst op …
      ? colofon
      ? privacy
      ? voorwaarden
      [tags]
      labels: …
      trefwoorden: …
      tags: …
      getagd met …
      categorie: …
      categorieën: …
      rubriek: …
      onderwerpen: …
      geplaatst in: …
      gepubliceerd in: …
      opgeslagen onder: …
      ? geplaatst in …
      ? gepubliceerd in …
      ? categorie
      """)
}
