extension Language {
  static let german = Language(
    code: "de",
    functionWords: """
      der die das den dem des und ist in zu von mit auf für nicht ein eine einen einem einer eines
      sich auch es er sie wir ich ihr als an aus bei nach im am zum zur vom um so dass wie oder aber
      wird werden wurde wurden war waren hat haben hatte sind sein seine ihre noch nur über unter
      durch gegen wenn kann können mehr schon sehr bis vor kein keine man diese dieser
      """,
    months: """
      januar jänner februar feber märz maerz april mai juni juli august september oktober november
      dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez
      """,
    weekdays: """
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
      montags dienstags mittwochs donnerstags freitags samstags sonntags
      mo di mi do fr sa so
      """,
    dateWords: """
      am um uhr h den der dem vom von im ab bis und gegen mez mesz cet cest utc gmt früh datum
      online seit artikel
      """,
    publicationWords: """
      veröffentlicht veröffentlichung veröffentlichungsdatum publiziert erschienen aktualisiert
      aktualisierung aktualisierte zuletzt letzte letztes letzter geändert bearbeitet stand erstellt
      geschrieben eingestellt update gepostet hochgeladen
      """,
    relativeTimeWords: """
      heute gestern vorgestern vor soeben gerade eben jetzt sekunde sekunden minute minuten stunde
      stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren min std einem
      einer ein eine über etwa
      """,
    bylinePrefixes: """
      von
      vom
      geschrieben von
      verfasst von
      veröffentlicht von
      erstellt von
      gepostet von
      eingestellt von
      ein artikel von
      ein beitrag von
      ein gastbeitrag von
      gastbeitrag von
      ein kommentar von
      kommentar von
      eine analyse von
      eine kolumne von
      ein interview von
      interview von
      text von
      text
      bericht von
      protokoll
      aufgezeichnet von
      bearbeitet von
      übersetzt von
      autor
      autorin
      autoren
      redaktion
      verfasser
      """,
    authorRoles: """
      redakteur
      redakteurin
      redaktor
      redaktorin
      chefredakteur
      chefredakteurin
      stellvertretender chefredakteur
      stellvertretende chefredakteurin
      leitender redakteur
      leitende redakteurin
      politikredakteur
      wirtschaftsredakteur
      sportredakteur
      sportredakteurin
      ressortleiter
      ressortleiterin
      redaktionsleiter
      redaktionsleiterin
      volontär
      volontärin
      reporter
      reporterin
      korrespondent
      korrespondentin
      auslandskorrespondent
      auslandskorrespondentin
      politischer korrespondent
      parlamentskorrespondent
      journalist
      journalistin
      freier journalist
      freie journalistin
      freier autor
      freie autorin
      freier mitarbeiter
      freie mitarbeiterin
      gastautor
      gastautorin
      kolumnist
      kolumnistin
      kommentator
      herausgeber
      fotograf
      fotografin
      blogger
      bloggerin
      online-redaktion
      sportredaktion
      die redaktion
      administrator
      """,
    creditWords: """
      foto fotos fotograf fotografin fotografie bild bilder bildquelle bildnachweis bildrechte
      fotocredit illustration symbolbild symbolfoto archivbild archivfoto titelbild screenshot
      karikatur
      """,
    numberWords: """
      null eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
      fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
      """,
    sectionNames: """
      nachrichten
      aktuelles
      politik
      ausland
      deutschland
      österreich
      schweiz
      europa
      welt
      international
      wirtschaft
      finanzen
      börse
      geld
      gesellschaft
      panorama
      aus aller welt
      lokales
      regional
      sport
      fußball
      fussball
      kultur
      feuilleton
      musik
      kino
      bücher
      medien
      unterhaltung
      wissen
      wissenschaft
      gesundheit
      umwelt
      klima
      natur
      technik
      digital
      bildung
      geschichte
      religion
      reise
      auto
      lifestyle
      mode
      familie
      ratgeber
      wetter
      meinung
      kommentar
      kolumnen
      debatte
      reportage
      hintergrund
      videos
      podcasts
      allgemein
      """,
    spamWords: """
      casino casinos spielothek spielautomaten poker slots freispiele sportwetten wettanbieter
      buchmacher wettbonus 1xbet 1win mostbet melbet bwin tipico betano novoline viagra cialis
      levitra kamagra sildenafil tadalafil potenzmittel rezeptfrei diazepam xanax tramadol porno
      pornos porn xxx sexcam escort escortservice huren ficken milf sofortkredit minikredit
      schufafrei onlinekredit abnehmpillen
      """,
    phrases: """
      [navigation]
      nach oben
      zurück nach oben
      zum seitenanfang
      zurück zum seitenanfang
      schaltfläche zurück zum anfang
      zurück zum anfang
      zurück zur startseite
      zur startseite
      zum inhalt springen
      zum hauptinhalt springen
      direkt zum inhalt
      zum inhalt
      zur navigation springen
      zur suche springen
      springe zum inhalt
      mehr anzeigen
      weniger anzeigen
      mehr laden
      alle anzeigen
      alle ansehen
      mehr erfahren
      mehr lesen
      mehr infos
      weitere informationen
      weitere artikel anzeigen
      ältere beiträge
      neuere beiträge
      ältere artikel
      älterer post
      neuerer post
      weiterlesen …
      artikel lesen
      den ganzen artikel lesen
      hier klicken
      klicken sie hier
      zum vergrößern klicken
      bild vergrößern
      hauptmenü
      hauptnavigation
      menü öffnen
      menü schließen
      menü schliessen
      navigation umschalten
      suche öffnen
      beitragsnavigation
      seite # von #
      # von #
      nächste seite
      vorherige seite
      sie sind hier: …
      du bist hier: …
      aktuelle seite: …
      brotkrümelnavigation
      suche nach
      suchformular
      website durchsuchen
      suchergebnisse für …
      sprache auswählen
      neueste beiträge
      letzte beiträge
      neueste kommentare
      monat auswählen
      blog-archiv
      feed der einträge
      kommentar-feed
      rss-feed
      mit stolz präsentiert von wordpress
      druckversion
      aus wikipedia der freien enzyklopädie
      abgerufen von …
      versteckte kategorien: …
      links auf diese seite
      änderungen an verlinkten seiten
      spezialseiten
      permanenter link
      seiteninformationen
      in anderen projekten
      in anderen sprachen
      quelltext bearbeiten
      versionsgeschichte
      diese seite wurde zuletzt am ……
      foren-übersicht
      du darfst keine neuen themen in diesem forum erstellen
      deutsche übersetzung durch phpbb de
      ? ähnliche themen
      wird in neuem fenster geöffnet
      öffnet in neuem fenster
      öffnet in einem neuen fenster
      bild # von #
      foto # von #
      zur galerie
      seite nicht gefunden
      keine ergebnisse gefunden
      # aufrufe
      zugriffe: …
      druckansicht
      zur druckansicht
      als pdf herunterladen
      pdf herunterladen
      als pdf speichern
      zur übersicht
      zurück zur übersicht
      zurück zur liste
      zurück zur suche
      zum artikel
      zum beitrag
      zur bildergalerie
      zur fotostrecke
      galerie öffnen
      bilderstrecke starten
      fotostrecke starten
      nach oben scrollen
      zum anfang der seite
      inhaltsverzeichnis anzeigen
      zu produktinformationen springen
      wird in einem neuen fenster geöffnet
      öffnet sich in einem neuen fenster
      die auswahl führt zu einer vollständigen aktualisierung der seite
      auswahlergebnisse in einer vollständigen seitenaktualisierung
      medien # in modal öffnen
      medien # in galerieansicht öffnen
      verringere die menge für …
      erhöhe die menge für …
      menge verringern für …
      menge erhöhen für …
      vollständige details anzeigen
      verfügbarkeit für abholungen konnte nicht geladen werden
      preis niedrig nach hoch
      preis hoch nach niedrig
      preis aufsteigend
      preis absteigend
      alphabetisch a-z
      alphabetisch z-a
      datum neu zu alt
      datum alt zu neu
      nach beliebtheit sortiert
      nach durchschnittsbewertung sortiert
      nach aktualität sortiert
      nach preis sortiert: niedrig nach hoch
      nach preis sortiert: hoch nach niedrig
      standardsortierung
      alle # ergebnisse werden angezeigt
      einzelnes ergebnis wird angezeigt
      dein warenkorb ist leer
      ihr warenkorb ist leer
      der warenkorb ist leer
      es befinden sich keine produkte im warenkorb
      sie haben keine artikel im warenkorb
      weiter einkaufen
      weiter shoppen
      einkauf fortsetzen
      ? in den warenkorb
      in den warenkorb legen
      ? zur kasse
      zur kasse gehen
      warenkorb ansehen
      warenkorb anzeigen
      auf den merkzettel
      auf die wunschliste
      zum merkzettel hinzufügen
      zur wunschliste hinzufügen
      zum vergleich hinzufügen
      inkl mwst zzgl versandkosten
      inkl mwst zzgl versand
      alle preise inkl gesetzl mehrwertsteuer zzgl versandkosten……
      alle preise inkl mwst zzgl versandkosten……
      alle preise inkl der gesetzlichen mwst……
      inkl mwst versand wird beim checkout berechnet
      benachrichtigen sie mich sobald der artikel lieferbar ist
      benachrichtigen wenn verfügbar
      ? startseite
      ? menü
      ? suche
      ? suchen
      ? kontakt
      ? über uns
      ? hilfe
      ? schließen
      ? schliessen
      ? weiter
      ? zurück
      ? nächste
      ? vorheriger
      ? mehr
      ? kategorien
      ? archiv
      ? themen
      ? inhalt
      ? inhaltsverzeichnis
      ? deutsch
      ? bearbeiten
      ? warenkorb
      ? merkliste
      ? mein konto
      ? inkl mwst
      ? zzgl versandkosten
      ? schnellansicht
      ? schnellkauf
      ? ausverkauft
      ? normaler preis
      ? verkaufspreis
      ? menge
      [byline]
      über den autor
      über die autorin
      alle beiträge von …
      alle artikel von …
      zeige alle beiträge von …
      weitere artikel von …
      [timestamp]
      # min lesezeit
      # minuten lesezeit
      # min lesedauer
      lesezeit # min
      lesezeit # minuten
      lesezeit ca # min
      lesezeit ca # minuten
      lesedauer # minuten
      geschätzte lesezeit # minuten
      artikel anhören
      dieser artikel wurde am # ……
      dieser beitrag wurde am # ……
      dieser eintrag wurde am # ……
      diese meldung wurde am # ……
      [caption]
      symbolbild
      symbolfoto
      archivfoto
      [credit]
      foto: …
      ? foto von …
      fotograf: …
      bild: …
      bildquelle: …
      bildnachweis: …
      fotocredit: …
      foto-credit: …
      titelbild: …
      beitragsbild: …
      symbolbild: …
      archivfoto: …
      grafik: …
      illustration: …
      bild via …
      foto via …
      fotos: …
      bilder: …
      bildcredit: …
      bildrechte: …
      bildquellen: …
      bildnachweise: …
      text und bild: …
      text und fotos: …
      text und foto: …
      ? quelle: …
      ? bildunterschrift: …
      [media-fallback]
      bitte aktivieren sie javascript ……
      sie müssen javascript aktivieren ……
      javascript ist deaktiviert ……
      javascript muss aktiviert sein ……
      um dieses video anzusehen ……
      diese e-mail-adresse ist vor spambots geschützt ……
      ihr browser unterstützt ……
      dein browser unterstützt ……
      ihr browser kann dieses video nicht ……
      sie verwenden einen veralteten browser ……
      dieses video ist nicht verfügbar
      das video ist nicht mehr verfügbar
      video nicht verfügbar
      dieser inhalt ist nicht verfügbar
      an dieser stelle finden sie einen externen inhalt ……
      mit dem laden des videos akzeptieren sie ……
      sie sehen gerade einen platzhalterinhalt von ……
      empfohlener externer inhalt
      ? externer inhalt
      externen inhalt anzeigen
      video laden
      inhalte werden geladen
      wird geladen
      bitte warten
      video abspielen
      audio-player
      video-player
      pfeiltasten hoch runter benutzen um die lautstärke zu regeln
      sieh dir diesen beitrag auf instagram an
      ein beitrag geteilt von …
      [share]
      artikel teilen
      beitrag teilen
      diesen artikel teilen
      diesen beitrag teilen
      teilen mit
      teilen mit: …
      teilen auf …
      teilen per e-mail
      auf facebook teilen
      auf twitter teilen
      auf x teilen
      auf whatsapp teilen
      auf linkedin teilen
      in twitter freigeben
      in facebook freigeben
      per e-mail senden
      diesen post per e-mail versenden
      klick um auf …
      klick um über twitter zu teilen
      klicken zum ausdrucken …
      weiterempfehlen
      artikel drucken
      seite drucken
      link kopieren
      link kopiert
      folgen sie uns
      folgen sie uns auf …
      folge uns
      folge uns auf …
      folgt uns auf …
      # mal geteilt
      ? teilen
      ? drucken
      ? merken
      ? folgen
      ? gefällt mir
      [related]
      ähnliche beiträge
      ähnliche artikel
      verwandte artikel
      verwandte beiträge
      verwandte themen
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      das könnte ihnen auch gefallen
      das könnte dir auch gefallen
      das könnte sie interessieren
      auch interessant
      auch interessant: …
      lesen sie auch
      lesen sie auch: …
      lesen sie mehr: …
      lesen sie dazu auch: …
      lies auch: …
      mehr zum thema
      mehr zu diesem thema
      weitere artikel
      weitere artikel zum thema
      ? weitere themen
      weitere nachrichten
      empfohlene artikel
      empfehlungen der redaktion
      unsere empfehlungen
      für sie empfohlen
      meistgelesen
      am meisten gelesen
      meistkommentiert
      beliebte artikel
      beliebte beiträge
      aktuelle beiträge
      neueste artikel
      aktuelle nachrichten
      nächster artikel
      vorheriger artikel
      nächster artikel: …
      vorheriger artikel: …
      nächster beitrag
      vorheriger beitrag
      nächster beitrag: …
      vorheriger beitrag: …
      ? siehe auch
      ? siehe auch: …
      mehr zum thema: …
      mehr zum thema auf …
      mehr zum thema finden sie …
      mehr aus der sendung …
      mehr aus dem ressort …
      mehr aus der rubrik …
      mehr dazu: …
      mehr dazu lesen sie hier
      mehr dazu hier
      mehr hierzu: …
      mehr artikel
      mehr beiträge
      mehr nachrichten
      mehr meldungen
      mehr news
      mehr themen
      weitere beiträge
      weitere beiträge aus …
      weitere beiträge zum thema …
      weitere beiträge von …
      weitere artikel aus …
      weitere artikel in …
      weitere meldungen
      weitere news
      weitere interessante artikel
      weitere interessante beiträge
      weitere interessante themen
      auch lesen: …
      auch lesenswert
      auch lesenswert: …
      auch spannend
      auch spannend: …
      das könnte euch auch interessieren
      das könnte sie ebenfalls interessieren
      das könnte dich ebenfalls interessieren
      dies könnte sie auch interessieren
      dies könnte dich auch interessieren
      diese artikel könnten sie auch interessieren
      diese artikel könnten dich auch interessieren
      diese beiträge könnten sie auch interessieren
      diese beiträge könnten dich auch interessieren
      diese themen könnten sie auch interessieren
      vielleicht auch interessant
      passend dazu
      passend dazu: …
      passend zum thema
      passend zum thema: …
      lesen sie auch …
      lesen sie hier: …
      lesen sie hier mehr …
      lesen sie hier einen weiteren …
      lesen sie hier weitere …
      lesen sie weiter: …
      lesen sie mehr
      lesen sie mehr zum thema …
      lies hier: …
      lies hier mehr …
      lies mehr: …
      lies mehr
      lest auch: …
      lest hier: …
      lest mehr: …
      lesetipp: …
      lesetipps
      unser lesetipp: …
      leseempfehlung
      leseempfehlung: …
      leseempfehlungen
      podcast-tipp: …
      videotipp: …
      empfohlene beiträge
      empfohlene inhalte
      empfohlener redaktioneller inhalt
      ausgewählte artikel
      top-themen
      top-artikel
      meist gelesen
      meistgelesene artikel
      meistgelesene beiträge
      die meistgelesenen artikel
      beliebteste artikel
      beliebteste beiträge
      die beliebtesten artikel
      neueste meldungen
      neueste news
      neueste nachrichten
      aktuelle meldungen
      aktuelle artikel
      letzte artikel
      letzte meldungen
      letzte news
      voriger artikel
      voriger beitrag
      vorheriger eintrag
      nächster eintrag
      entdecke mehr
      entdecke weitere …
      entdecken sie mehr
      entdecken sie weitere …
      kunden kauften auch
      kunden haben auch gekauft
      kunden sahen auch
      kunden haben sich ebenfalls angesehen
      kunden die diesen artikel gekauft haben kauften auch
      kunden die diesen artikel angesehen haben haben auch angesehen
      wird oft zusammen gekauft
      wird häufig zusammen gekauft
      zuletzt angesehen
      zuletzt angesehene produkte
      zuletzt angesehene artikel
      ähnliche produkte
      ? passende produkte
      ? passendes zubehör
      ? mehr aus …
      ? mehr von …
      ? mehr über …
      [comment-form]
      schreibe einen kommentar
      schreib einen kommentar
      schreiben sie einen kommentar
      kommentar schreiben
      kommentar verfassen
      kommentar hinterlassen
      hinterlasse einen kommentar
      hinterlasse eine antwort
      antworten abbrechen
      antwort abbrechen
      kommentar abschicken
      kommentar absenden
      neuen kommentar hinzufügen
      neuen kommentar schreiben
      ihr kommentar
      dein kommentar
      deine e-mail-adresse wird nicht veröffentlicht
      ihre e-mail-adresse wird nicht veröffentlicht
      deine email-adresse wird nicht veröffentlicht
      e-mail-adresse wird nicht veröffentlicht
      erforderliche felder sind mit markiert
      pflichtfelder sind mit markiert
      pflichtfelder
      meinen namen meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
      benachrichtige mich über nachfolgende kommentare via e-mail
      benachrichtige mich über neue beiträge via e-mail
      diese website verwendet akismet ……
      erfahre mehr darüber wie deine kommentardaten verarbeitet werden
      du kannst folgende html-tags benutzen ……
      du musst angemeldet sein um einen kommentar abzugeben
      du musst angemeldet sein um einen kommentar zu schreiben
      anmelden um zu kommentieren
      anmelden oder registrieren um kommentare verfassen zu können
      du kommentierst mit deinem ……
      angemeldet als …
      dein kommentar wartet auf moderation
      kommentare sind geschlossen
      die kommentare sind geschlossen
      kommentare deaktiviert
      kommentare deaktiviert für …
      die kommentarfunktion ist geschlossen
      dieser beitrag wurde veröffentlicht in ……
      dieser beitrag wurde unter ……
      speichere in deinen favoriten diesen permalink
      # kommentare
      # kommentar
      # antworten
      # kommentare zu …
      # antworten auf …
      keine kommentare
      noch keine kommentare
      sei der erste der einen kommentar schreibt
      schreibe den ersten kommentar
      jetzt kommentieren
      kommentare anzeigen
      alle kommentare anzeigen
      ältere kommentare
      kommentare schreiben
      einen kommentar schreiben
      einen kommentar hinterlassen
      einen kommentar verfassen
      artikel kommentieren
      beitrag kommentieren
      diesen artikel kommentieren
      kommentieren sie diesen artikel
      kommentar hinzufügen
      kommentar posten
      kommentar veröffentlichen
      kommentar senden
      kommentar eingeben
      kommentar speichern
      ihre meinung zum artikel
      diskutieren sie mit
      diskutiere mit
      jetzt mitdiskutieren
      keine kommentare for …
      keine kommentare zu …
      keine kommentare vorhanden
      bisher keine kommentare
      bislang keine kommentare
      noch kein kommentar
      es gibt noch keine kommentare
      es sind noch keine kommentare vorhanden
      zu diesem artikel gibt es noch keine kommentare
      kommentare #
      kommentare zu diesem artikel
      kommentare zum artikel
      leserkommentare
      lesermeinungen
      # kommentare anzeigen
      alle # kommentare anzeigen
      sie müssen angemeldet sein um ……
      sie müssen eingeloggt sein um ……
      sie müssen sich anmelden um ……
      du musst eingeloggt sein um ……
      du musst angemeldet sein um ……
      du musst dich anmelden um ……
      bitte melden sie sich an um ……
      bitte melde dich an um ……
      bitte loggen sie sich ein um ……
      bitte logge dich ein um ……
      um kommentare schreiben zu können ……
      um kommentieren zu können ……
      nur registrierte benutzer können kommentare ……
      nur angemeldete benutzer können kommentare ……
      nur angemeldete benutzer können kommentieren
      melden sie sich an um zu kommentieren
      kommentare per rss abonnieren
      rss-feed für kommentare zu diesem beitrag
      trackback-url …
      trackbacks
      dieser eintrag wurde veröffentlicht ……
      dieser eintrag wurde unter ……
      schreib uns deine meinung ……
      es gibt noch keine bewertungen
      es liegen noch keine bewertungen vor……
      noch keine bewertungen
      schreibe die erste bewertung für …
      schreiben sie die erste bewertung…
      nur angemeldete kunden die dieses produkt gekauft haben dürfen eine bewertung abgeben
      bewertung schreiben
      bewertung verfassen
      eine bewertung schreiben
      kundenrezension verfassen
      war diese bewertung hilfreich
      # kunden fanden diese bewertung hilfreich
      ? name
      ? website
      ? kommentar
      ? kommentare
      ? kommentieren
      ? absenden
      ? abbrechen
      ? erforderlich
      [comment]
      kommentar melden
      missbrauch melden
      pingback von …
      trackback von …
      ? antworten
      ? antworten auf …
      ? sagt
      ? schrieb
      [captcha]
      ich bin kein roboter
      ? sicherheitsfrage
      diese frage dient dazu festzustellen ob sie ein mensch sind ……
      diese website ist durch recaptcha geschützt ……
      dieses feld bitte leer lassen
      ? was ist # #
      ? wie viel ist # #
      ? wieviel ist # #
      bitte rechnen sie # plus #
      bitte rechnen sie # minus #
      [subscribe]
      newsletter abonnieren
      newsletter anmeldung
      zum newsletter anmelden
      abonnieren sie unseren newsletter ……
      abonniere unseren newsletter ……
      melden sie sich für unseren newsletter an ……
      melde dich für unseren newsletter an ……
      jetzt für den newsletter anmelden ……
      unser newsletter ……
      gib deine e-mail-adresse ein um diesen blog zu abonnieren ……
      e-mail-adresse
      vielen dank für ihre anmeldung
      sie können sich jederzeit wieder abmelden
      abmeldung jederzeit möglich
      jetzt abonnieren
      jetzt anmelden
      jetzt registrieren
      jetzt kostenlos testen
      jetzt weiterlesen
      dieser artikel ist nur für abonnenten ……
      nur für abonnenten
      bereits abonnent
      sind sie bereits abonnent
      sie sind bereits abonnent
      bereits registriert
      noch kein konto
      um weiterzulesen ……
      jetzt spenden
      unterstützen sie uns
      unterstützen sie unsere arbeit
      app herunterladen
      laden im app store
      anmelden oder registrieren
      konto erstellen
      passwort vergessen
      angemeldet bleiben
      unterstütze uns
      unterstütze uns auf …
      unterstütze unsere arbeit
      unterstützen sie uns mit …
      unterstütze unabhängigen journalismus ……
      unterstützen sie unabhängigen journalismus ……
      unterstützen sie unseren journalismus ……
      jetzt unterstützen
      jetzt abo abschließen
      jetzt abo sichern
      jetzt mitglied werden
      jetzt testen
      kostenlos testen
      abo abschließen
      abo bestellen
      zum abo
      zum newsletter
      newsletter bestellen
      hier geht's zum newsletter
      melden sie sich zum newsletter an ……
      melde dich zum newsletter an ……
      melden sie sich jetzt zum newsletter an ……
      melden sie sich hier für …
      melde dich hier für …
      abonnieren sie jetzt ……
      abonniere jetzt ……
      folgen sie uns auch auf …
      folgen sie uns bei …
      folge uns auch auf …
      folge uns bei …
      folgt uns auch auf …
      folge mir auf …
      folgt mir auf …
      folgen sie unserem …
      folge unserem whatsapp-kanal ……
      nichts mehr verpassen
      keine news mehr verpassen
      keinen beitrag mehr verpassen
      keinen artikel mehr verpassen
      bleiben sie auf dem laufenden
      bleib auf dem laufenden
      bleiben sie informiert
      weiterlesen mit …
      jetzt weiterlesen mit …
      diesen artikel weiterlesen mit ……
      dieser artikel ist exklusiv für ……
      sie haben noch kein abo
      noch kein abo
      noch kein abonnent
      ? anmelden
      ? abmelden
      ? einloggen
      ? registrieren
      ? login
      ? newsletter
      ? abonnieren
      ? benutzername
      ? passwort
      [cookie]
      wir verwenden cookies ……
      wir nutzen cookies ……
      wir setzen cookies ……
      wir und unsere partner ……
      wir und unsere # partner ……
      diese website verwendet cookies ……
      diese webseite verwendet cookies ……
      diese seite verwendet cookies ……
      unsere website verwendet cookies ……
      cookies erleichtern die bereitstellung unserer dienste ……
      durch die weitere nutzung der ……
      wenn sie diese website weiterhin nutzen ……
      wenn du die website weiter nutzt ……
      um ihnen ein optimales erlebnis zu bieten ……
      datenschutz und cookies diese website verwendet cookies ……
      wir schätzen ihre privatsphäre
      mit klick auf alle akzeptieren ……
      die technische speicherung oder der zugang ……
      alle akzeptieren
      alle ablehnen
      alle cookies akzeptieren
      alles akzeptieren
      alle cookies zulassen
      cookies akzeptieren
      auswahl erlauben
      nur notwendige cookies
      nur essenzielle cookies akzeptieren
      unbedingt erforderliche cookies
      notwendige cookies
      cookie-einstellungen
      cookie-richtlinie
      cookie-hinweis
      einstellungen anzeigen
      individuelle datenschutzeinstellungen
      datenschutzeinstellungen
      dienste verwalten
      zustimmung verwalten
      akzeptieren und weiter
      zustimmen und weiter
      immer aktiv
      berechtigtes interesse
      ? akzeptieren
      ? ablehnen
      ? zustimmen
      ? einstellungen
      [advertisement]
      anzeige
      anzeigen
      werbung
      nach der anzeige geht es weiter
      gesponserte inhalte
      inhalte unserer partner
      empfohlen von outbrain
      bitte deaktivieren sie ihren adblocker ……
      dieser artikel enthält affiliate-links ……
      dieser beitrag enthält affiliate-links ……
      werben sie mit uns
      anzeige: …
      werbung: …
      advertorial: …
      enthält werbung
      unbezahlte werbung
      werbung unbezahlt
      werbung wegen …
      dieser artikel enthält werbung ……
      dieser beitrag enthält werbung ……
      dieser text enthält affiliate-links ……
      affiliate-link
      affiliate-links
      mit sternchen markierte links ……
      mit einem sternchen gekennzeichnete links ……
      die mit sternchen gekennzeichneten links ……
      die mit einem stern gekennzeichneten links ……
      als amazon-partner verdiene ich ……
      als amazon-partner verdienen wir ……
      ? gesponsert
      ? advertorial
      [legal]
      alle rechte vorbehalten ……
      copyright # ……
      nachdruck verboten
      nachdruck nur mit genehmigung ……
      datenschutzerklärung
      datenschutzhinweise
      datenschutzbestimmungen
      datenschutzrichtlinie
      impressum
      nutzungsbedingungen
      allgemeine geschäftsbedingungen
      ? haftungsausschluss
      rechtliche hinweise
      erklärung zur barrierefreiheit
      ? widerrufsrecht
      verträge hier kündigen
      fehler melden
      der text ist unter der lizenz creative commons ……
      dieser artikel erschien zuerst …
      dieser beitrag erschien zuerst …
      zuerst erschienen auf …
      zuerst veröffentlicht auf …
      webdesign: …
      alle angaben ohne gewähr
      angaben ohne gewähr
      irrtümer und änderungen vorbehalten
      irrtum und änderungen vorbehalten
      änderungen vorbehalten
      irrtum vorbehalten
      alle preise inkl mwst ……
      alle preise inkl gesetzl mwst ……
      alle preise inkl der gesetzlichen ……
      alle preise verstehen sich inkl ……
      preisangaben inkl gesetzl mwst ……
      die inhalte dieser website sind urheberrechtlich ……
      die inhalte dieser seite sind urheberrechtlich ……
      original-content von: …
      alle pressemitteilungen der …
      alle pressemeldungen der …
      ? agb
      ? datenschutz
      ? barrierefreiheit
      [tags]
      schlagwörter: …
      schlagworte: …
      verschlagwortet mit …
      tags: …
      kategorie: …
      kategorien: …
      rubrik: …
      veröffentlicht in: …
      veröffentlicht unter: …
      abgelegt unter: …
      themen: …
      ? veröffentlicht in …
      ? veröffentlicht unter …
      ? kategorie
      """)
}
