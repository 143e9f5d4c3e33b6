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
      dezember jan jän feb mär mrz apr jun jul aug sep sept okt nov dez
      """,
    weekdays: """
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
      montags dienstags mittwochs donnerstags freitags samstags sonntags
      mo di mi do fr sa so mon die mit don fre sam son
      """,
    dateWords: "am um uhr h den der dem vom von im ab bis und gegen mez mesz cet cest utc gmt früh",
    publicationWords: """
      veröffentlicht veröffentlichung veröffentlichungsdatum publiziert erschienen aktualisiert
      aktualisierung aktualisierte zuletzt letzte letztes letzter geändert bearbeitet stand datum
      erstellt geschrieben eingestellt online seit update artikel vom gepostet hochgeladen
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
      fotocredit quelle quellen grafik illustration symbolbild symbolfoto archivbild archivfoto
      titelbild screenshot copyright video karikatur
      """,
    numberWords: """
      null eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
      fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
      """,
    sectionNames: """
      nachrichten
      aktuelles
      aktuell
      schlagzeilen
      eilmeldung
      newsticker
      startseite
      politik
      inland
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
      unternehmen
      karriere
      beruf
      immobilien
      gesellschaft
      panorama
      vermischtes
      aus aller welt
      lokales
      lokalnachrichten
      regional
      region
      stadt
      blaulicht
      polizei
      sport
      fußball
      fussball
      bundesliga
      kultur
      feuilleton
      musik
      film
      kino
      literatur
      bücher
      theater
      kunst
      medien
      fernsehen
      unterhaltung
      promis
      stars
      leute
      wissen
      wissenschaft
      gesundheit
      umwelt
      klima
      natur
      technik
      digital
      netzwelt
      bildung
      schule
      geschichte
      religion
      kirche
      reise
      reisen
      auto
      motor
      leben
      lifestyle
      mode
      familie
      genuss
      rezepte
      ratgeber
      verbraucher
      wetter
      meinung
      kommentar
      kommentare
      kolumne
      kolumnen
      leserbriefe
      debatte
      interview
      reportage
      hintergrund
      videos
      podcasts
      allgemein
      termine
      pressemitteilungen
      """,
    spamWords: """
      casino casinos spielothek spielautomaten blackjack roulette poker slots jackpot freispiele
      sportwetten wettanbieter buchmacher wettbonus 1xbet 1win mostbet melbet bwin tipico betano
      novoline merkur-spiele vulkan vegas viagra cialis levitra kamagra sildenafil tadalafil
      potenzmittel rezeptfrei diazepam xanax tramadol porno pornos porn xxx sexcam erotik escort
      escortservice huren nutten ficken milf sofortkredit minikredit schufafrei onlinekredit
      ghostwriter ghostwriting hausarbeit-schreiben replica replika rolex backlinks forex binäre
      abnehmpillen
      """,
    phrases: """
      [navigation]
      nach oben
      zurück nach oben
      zum seitenanfang
      zurück zum seitenanfang
      seitenanfang
      schaltfläche zurück zum anfang
      nach oben scrollen
      zurück zum anfang
      zurück zur startseite
      zur startseite
      zurück zur übersicht
      zurück zur liste
      zum inhalt springen
      zum hauptinhalt springen
      direkt zum inhalt
      zum inhalt
      zum hauptinhalt
      zur navigation springen
      zur hauptnavigation springen
      zur suche springen
      zur navigation
      zum hauptmenü
      springe zum inhalt
      springe zu: …
      überspringen
      mehr anzeigen
      weniger anzeigen
      mehr laden
      alle anzeigen
      alle ansehen
      mehr erfahren
      mehr dazu
      mehr lesen
      mehr infos
      weitere informationen
      weitere beiträge laden
      weitere artikel laden
      weitere beiträge
      weitere artikel anzeigen
      ältere beiträge
      neuere beiträge
      ältere artikel
      älterer post
      neuerer post
      weiterlesen
      weiterlesen …
      weiter lesen
      artikel lesen
      ganzen artikel lesen
      den ganzen artikel lesen
      zum artikel
      hier klicken
      klicken sie hier
      bitte hier klicken
      zum vergrößern klicken
      zum vergrössern anklicken
      bild vergrößern
      bild vergrössern
      hauptmenü
      hauptnavigation
      menü öffnen
      menü schließen
      menü schliessen
      navigation umschalten
      navigation überspringen
      navigation öffnen
      suche öffnen
      suche schließen
      beitragsnavigation
      beitrags-navigation
      artikel-navigation
      kommentarnavigation
      seitennummerierung der beiträge
      seite # von #
      seite #
      # von #
      nächste seite
      vorherige seite
      erste seite
      letzte seite
      sie sind hier
      sie sind hier: …
      du bist hier
      du bist hier: …
      aktuelle seite: …
      brotkrümelnavigation
      pfadnavigation
      suche nach
      suchen nach
      suchformular
      website durchsuchen
      suchergebnisse für …
      suchbegriff eingeben
      sprache auswählen
      sprache wählen
      neueste beiträge
      letzte beiträge
      neueste kommentare
      letzte kommentare
      monat auswählen
      kategorie auswählen
      blog-archiv
      feed der einträge
      kommentar-feed
      rss-feed
      stolz präsentiert von wordpress
      mit stolz präsentiert von wordpress
      erstelle eine website oder ein blog auf wordpress com
      mein profil vollständig anzeigen
      neues benutzerkonto erstellen
      neues passwort anfordern
      druckversion
      druckansicht
      aus wikipedia der freien enzyklopädie
      wikipedia die freie enzyklopädie
      abgerufen von …
      versteckte kategorien: …
      links auf diese seite
      änderungen an verlinkten seiten
      spezialseiten
      permanenter link
      permanentlink
      seiteninformationen
      artikel zitieren
      als pdf herunterladen
      in anderen projekten
      in anderen sprachen
      links bearbeiten
      quelltext bearbeiten
      bearbeiten quelltext bearbeiten
      versionsgeschichte
      zufälliger artikel
      diese seite wurde zuletzt am ……
      foren-übersicht
      wer ist online
      mitglieder in diesem forum: …
      du darfst keine neuen themen in diesem forum erstellen
      du darfst keine antworten zu themen in diesem forum erstellen
      deutsche übersetzung durch phpbb de
      ähnliche themen
      wird in neuem fenster geöffnet
      öffnet in neuem fenster
      öffnet in einem neuen fenster
      öffnet in neuem tab
      bild # von #
      foto # von #
      zur bildergalerie
      bildergalerie öffnen
      zur galerie
      nächstes bild
      vorheriges bild
      seite nicht gefunden
      keine ergebnisse gefunden
      # aufrufe
      # mal gelesen
      zugriffe: …
      ? startseite
      ? menü
      ? suche
      ? suchen
      ? kontakt
      ? über uns
      ? über mich
      ? hilfe
      ? schließen
      ? schliessen
      ? weiter
      ? zurück
      ? vor
      ? nächste
      ? nächster
      ? vorherige
      ? vorheriger
      ? mehr
      ? kategorien
      ? archiv
      ? themen
      ? inhalt
      ? inhaltsverzeichnis
      ? inhaltsübersicht
      ? deutsch
      ? bearbeiten
      ? service
      ? unser team
      ? kundenservice
      ? in den warenkorb
      ? warenkorb
      ? zum warenkorb
      ? zur kasse
      ? ausverkauft
      ? merkliste
      ? auf die wunschliste
      ? mein konto
      ? sortieren nach
      ? inkl mwst
      ? zzgl versandkosten
      [byline]
      über den autor
      über die autorin
      über die autoren
      zur autorenseite
      alle beiträge von …
      alle artikel von …
      alle beiträge anzeigen von …
      zeige alle beiträge von …
      weitere artikel von …
      mehr von diesem autor
      [timestamp]
      # min lesezeit
      # minuten lesezeit
      # minute lesezeit
      # min lesedauer
      # minuten lesedauer
      # minuten zu lesen
      # min zum lesen
      lesezeit # min
      lesezeit # minuten
      lesezeit # minute
      lesezeit ca # min
      lesezeit ca # minuten
      lesedauer # min
      lesedauer # minuten
      lesedauer ca # minuten
      geschätzte lesezeit # minuten
      artikel anhören
      diesen artikel anhören
      [caption]
      symbolbild
      symbolfoto
      archivbild
      archivfoto
      [credit]
      foto: …
      fotos: …
      foto von …
      fotograf: …
      bild: …
      bilder: …
      bildquelle: …
      bildnachweis: …
      bildrechte: …
      bildcredit: …
      fotocredit: …
      fotoquelle: …
      foto-credit: …
      titelbild: …
      titelfoto: …
      beitragsbild: …
      symbolbild: …
      symbolfoto: …
      archivfoto: …
      grafik: …
      illustration: …
      ? quelle: …
      ? bildunterschrift: …
      [media-fallback]
      bitte aktivieren sie javascript ……
      bitte javascript aktivieren ……
      bitte aktiviere javascript ……
      sie müssen javascript aktivieren ……
      javascript ist deaktiviert ……
      javascript muss aktiviert sein ……
      um dieses video anzusehen ……
      diese e-mail-adresse ist vor spambots geschützt ……
      ihr browser unterstützt ……
      dein browser unterstützt ……
      ihr browser kann dieses video nicht ……
      ihr browser ist veraltet ……
      sie verwenden einen veralteten browser ……
      dieses video ist nicht verfügbar
      das video ist nicht mehr verfügbar
      video nicht verfügbar
      dieser inhalt ist nicht verfügbar
      an dieser stelle finden sie einen externen inhalt ……
      an dieser stelle befindet sich ein externer inhalt ……
      mit dem laden des videos akzeptieren sie ……
      sie sehen gerade einen platzhalterinhalt von ……
      empfohlener externer inhalt
      externer inhalt
      externen inhalt anzeigen
      externe inhalte anzeigen
      video laden
      inhalt laden
      inhalte werden geladen
      wird geladen
      bitte warten
      video abspielen
      video ansehen
      auf youtube ansehen
      audio-player
      video-player
      pfeiltasten hoch runter benutzen um die lautstärke zu regeln
      sieh dir diesen beitrag auf instagram an
      ein beitrag geteilt von …
      ? laden
      ? abspielen
      [share]
      artikel teilen
      beitrag teilen
      diesen artikel teilen
      diesen beitrag teilen
      diese seite teilen
      seite teilen
      teilen mit
      teilen mit: …
      teilen auf …
      teilen via …
      teilen per e-mail
      teilen sie diesen artikel
      teile diesen beitrag
      auf facebook teilen
      auf twitter teilen
      auf x teilen
      auf whatsapp teilen
      auf linkedin teilen
      auf pinterest teilen
      bei facebook teilen
      in twitter freigeben
      in facebook freigeben
      in pinterest freigeben
      auf twitter veröffentlichen
      per e-mail teilen
      per e-mail senden
      per mail versenden
      per whatsapp teilen
      diesen post per e-mail versenden
      klick um auf …
      klick um über twitter zu teilen
      klicken um einem freund einen link per e-mail zu senden …
      klicken zum ausdrucken …
      an einen freund senden
      weiterempfehlen
      artikel drucken
      seite drucken
      artikel versenden
      link kopieren
      link kopiert
      in die zwischenablage kopieren
      folgen sie uns
      folgen sie uns auf …
      folge uns
      folge uns auf …
      folgt uns auf …
      besuchen sie uns auf facebook
      werde fan auf facebook
      gefällt mir
      gefällt mir wird geladen
      sei der erste dem das gefällt
      # mal geteilt
      ? teilen
      ? drucken
      ? merken
      ? twittern
      ? senden
      ? folgen
      ? gefällt mir
      [related]
      ähnliche beiträge
      ähnliche artikel
      verwandte artikel
      verwandte beiträge
      verwandte themen
      passende artikel
      passend dazu
      das könnte sie auch interessieren
      das könnte dich auch interessieren
      das könnte ihnen auch gefallen
      das könnte dir auch gefallen
      das könnte sie interessieren
      das könnte dich interessieren
      auch interessant
      auch interessant: …
      lesen sie auch
      lesen sie auch: …
      lesen sie mehr
      lesen sie mehr: …
      lesen sie dazu auch
      lesen sie dazu auch: …
      lesen sie hier: …
      lies auch
      lies auch: …
      mehr zum thema
      mehr zum thema: …
      mehr zu diesem thema
      zum thema
      weitere artikel
      weitere artikel zum thema
      weitere themen
      weitere nachrichten
      weitere meldungen
      weiterführende links
      empfohlene artikel
      empfehlungen der redaktion
      unsere empfehlungen
      für sie empfohlen
      meistgelesen
      meistgelesene artikel
      meist gelesen
      am meisten gelesen
      meistkommentiert
      meistgesehen
      beliebte artikel
      beliebte beiträge
      beliebteste artikel
      aktuelle beiträge
      neueste artikel
      neueste meldungen
      aktuelle nachrichten
      aktuelle meldungen
      top-themen
      nächster artikel
      vorheriger artikel
      nächster artikel: …
      vorheriger artikel: …
      nächster beitrag
      vorheriger beitrag
      nächster beitrag: …
      vorheriger beitrag: …
      voriger beitrag
      vorige meldung
      nächste meldung
      links zu diesem post
      ? siehe auch
      ? siehe auch: …
      ? mehr von …
      ? empfohlen
      [comment-form]
      schreibe einen kommentar
      schreib einen kommentar
      schreiben sie einen kommentar
      einen kommentar schreiben
      kommentar schreiben
      kommentar verfassen
      kommentar hinterlassen
      hinterlasse einen kommentar
      hinterlassen sie einen kommentar
      einen kommentar hinterlassen
      hinterlasse eine antwort
      hinterlassen sie eine antwort
      eine antwort hinterlassen
      antwort verfassen
      schreibe eine antwort
      antworten abbrechen
      antwort abbrechen
      kommentar abschicken
      kommentar absenden
      kommentar senden
      kommentar abgeben
      kommentar veröffentlichen
      kommentar hinzufügen
      neuen kommentar hinzufügen
      neuen kommentar schreiben
      ihr kommentar
      dein kommentar
      ihr name
      dein name
      ihre e-mail
      deine e-mail-adresse
      ihre e-mail-adresse
      deine e-mail-adresse wird nicht veröffentlicht
      ihre e-mail-adresse wird nicht veröffentlicht
      deine email-adresse wird nicht veröffentlicht
      e-mail-adresse wird nicht veröffentlicht
      e-mail wird nicht veröffentlicht
      erforderliche felder sind mit markiert
      erforderliche felder sind mit * markiert
      pflichtfelder sind mit * markiert
      pflichtfelder sind mit einem * gekennzeichnet
      pflichtfelder
      meinen namen meine e-mail-adresse und meine website in diesem browser für die nächste kommentierung speichern
      name e-mail-adresse und website in diesem browser für meinen nächsten kommentar speichern
      benachrichtige mich über nachfolgende kommentare via e-mail
      benachrichtige mich über neue beiträge via e-mail
      diese website verwendet akismet ……
      erfahre mehr darüber wie deine kommentardaten verarbeitet werden
      erfahre wie deine kommentardaten verarbeitet werden
      du kannst folgende html-tags benutzen ……
      du musst angemeldet sein um einen kommentar abzugeben
      du musst angemeldet sein um einen kommentar zu schreiben
      sie müssen angemeldet sein um einen kommentar abzugeben
      zum kommentieren anmelden
      anmelden um zu kommentieren
      melde dich an um zu kommentieren
      anmelden oder registrieren um kommentare verfassen zu können
      zum verfassen von kommentaren bitte anmelden
      trage deine daten unten ein oder klicke ein icon um dich einzuloggen
      du kommentierst mit deinem ……
      angemeldet als …
      dein kommentar wartet auf freischaltung
      dein kommentar wartet auf moderation
      kommentare sind geschlossen
      die kommentare sind geschlossen
      kommentare geschlossen
      kommentare deaktiviert
      kommentare deaktiviert für …
      kommentarfunktion geschlossen
      die kommentarfunktion ist geschlossen
      dieser beitrag wurde veröffentlicht in ……
      dieser beitrag wurde unter ……
      dieser eintrag wurde veröffentlicht ……
      setze ein lesezeichen auf den permalink
      speichere in deinen favoriten diesen permalink
      # kommentare
      # kommentar
      # antworten
      # kommentare zu …
      # kommentar zu …
      # gedanken zu …
      # antworten auf …
      ein gedanke zu …
      keine kommentare
      noch keine kommentare
      keine kommentare vorhanden
      sei der erste der einen kommentar schreibt
      sei der erste der kommentiert
      schreiben sie den ersten kommentar
      schreibe den ersten kommentar
      jetzt kommentieren
      diskutieren sie mit
      diskutiere mit
      kommentare anzeigen
      alle kommentare anzeigen
      alle kommentare lesen
      zu den kommentaren
      ältere kommentare
      neuere kommentare
      artikel kommentieren
      war dieser artikel hilfreich
      ? name
      ? website
      ? webseite
      ? nachricht
      ? kommentar
      ? kommentare
      ? kommentieren
      ? absenden
      ? abschicken
      ? abbrechen
      ? pflichtfeld
      ? erforderlich
      [comment]
      kommentar melden
      missbrauch melden
      ? antworten
      ? antworten auf …
      ? melden
      ? sagt
      ? schrieb
      [captcha]
      ich bin kein roboter
      sicherheitscode
      sicherheitsfrage
      spamschutz
      bitte geben sie den code ein
      bitte gib eine antwort in ziffern ein
      diese frage dient dazu festzustellen ob sie ein mensch sind ……
      diese website ist durch recaptcha geschützt ……
      diese seite ist durch recaptcha geschützt ……
      dieses feld bitte leer lassen
      [subscribe]
      newsletter abonnieren
      newsletter bestellen
      newsletter anmeldung
      newsletter-anmeldung
      zum newsletter anmelden
      zur newsletter-anmeldung
      abonnieren sie unseren newsletter ……
      abonniere unseren newsletter ……
      abonnieren sie den newsletter ……
      melden sie sich für unseren newsletter an ……
      melde dich für unseren newsletter an ……
      jetzt für den newsletter anmelden ……
      jetzt newsletter abonnieren
      unser newsletter ……
      gib deine e-mail-adresse ein um diesen blog zu abonnieren ……
      gib deine e-mail-adresse ein
      geben sie ihre e-mail-adresse ein
      e-mail-adresse
      schließe dich # anderen abonnenten an
      vielen dank für ihre anmeldung
      danke für deine anmeldung
      sie können sich jederzeit wieder abmelden
      du kannst dich jederzeit wieder abmelden
      abmeldung jederzeit möglich
      jetzt abonnieren
      jetzt anmelden
      jetzt registrieren
      jetzt testen
      jetzt kostenlos testen
      jetzt weiterlesen
      diesen artikel weiterlesen mit ……
      dieser artikel ist nur für abonnenten ……
      nur für abonnenten
      exklusiv für abonnenten
      sie haben bereits ein abo
      bereits abonnent
      sind sie bereits abonnent
      sie sind bereits abonnent
      schon abonnent
      schon registriert
      bereits registriert
      noch kein konto
      noch nicht registriert
      um weiterzulesen ……
      abo abschließen
      zum abo
      zu den abo-angeboten
      e-paper lesen
      jetzt spenden
      unterstützen sie uns
      unterstützen sie unsere arbeit
      unterstütze uns
      app herunterladen
      jetzt app herunterladen
      jetzt bei google play
      laden im app store
      anmelden oder registrieren
      konto erstellen
      benutzerkonto erstellen
      passwort vergessen
      passwort zurücksetzen
      angemeldet bleiben
      ? anmelden
      ? abmelden
      ? einloggen
      ? registrieren
      ? login
      ? newsletter
      ? abonnieren
      ? abo
      ? spenden
      ? benutzername
      ? passwort
      [cookie]
      wir verwenden cookies ……
      wir nutzen cookies ……
      wir benutzen cookies ……
      wir setzen cookies ……
      wir und unsere partner ……
      wir und unsere # partner ……
      diese website verwendet cookies ……
      diese website benutzt cookies ……
      diese website nutzt cookies ……
      diese webseite verwendet cookies ……
      diese seite verwendet cookies ……
      unsere website verwendet cookies ……
      unsere webseite verwendet cookies ……
      cookies erleichtern die bereitstellung unserer dienste ……
      mit der nutzung unserer dienste erklären sie sich damit einverstanden ……
      durch die weitere nutzung der ……
      wenn sie diese website weiterhin nutzen ……
      wenn du die website weiter nutzt ……
      um ihnen ein optimales erlebnis zu bieten ……
      um dir ein optimales erlebnis zu bieten ……
      datenschutz und cookies diese website verwendet cookies ……
      wir schätzen ihre privatsphäre
      wir respektieren ihre privatsphäre
      ihre privatsphäre ist uns wichtig
      datenschutz ist uns wichtig
      mit klick auf alle akzeptieren ……
      die technische speicherung oder der zugang ……
      alle akzeptieren
      alle ablehnen
      alle cookies akzeptieren
      alles akzeptieren
      allen zustimmen
      alle zulassen
      alle cookies zulassen
      cookies akzeptieren
      cookies zulassen
      cookies ablehnen
      auswahl erlauben
      auswahl bestätigen
      auswahl speichern
      nur notwendige cookies
      nur notwendige cookies verwenden
      nur essenzielle cookies akzeptieren
      nur erforderliche cookies
      unbedingt erforderliche cookies
      notwendige cookies
      cookie-einstellungen
      cookies einstellungen
      cookie-einstellungen ändern
      cookie-zustimmung verwalten
      cookie-richtlinie
      cookie-hinweis
      einstellungen verwalten
      einstellungen anzeigen
      einstellungen speichern
      individuelle datenschutzeinstellungen
      datenschutz-einstellungen
      privatsphäre-einstellungen
      datenschutzeinstellungen
      datenschutz-präferenz
      optionen verwalten
      dienste verwalten
      zustimmung verwalten
      einwilligung verwalten
      akzeptieren und weiter
      akzeptieren und schließen
      zustimmen und weiter
      mit werbung weiterlesen
      immer aktiv
      berechtigtes interesse
      ich stimme zu
      ? akzeptieren
      ? ablehnen
      ? zustimmen
      ? einstellungen
      ? vorlieben
      ? statistiken
      ? essenziell
      ? notwendig
      [advertisement]
      anzeige
      anzeigen
      werbung
      bezahlte werbung
      anzeige wird geladen
      weiter nach der anzeige
      weiterlesen nach der anzeige
      nach der anzeige geht es weiter
      nach der werbung weiterlesen
      hier geht es nach der anzeige weiter
      gesponserte inhalte
      gesponserter beitrag
      sponsored post
      bezahlter inhalt
      inhalte unserer partner
      aus unserem netzwerk
      empfohlen von outbrain
      empfohlen von taboola
      bitte deaktivieren sie ihren adblocker ……
      bitte deaktiviere deinen adblocker ……
      dieser artikel enthält affiliate-links ……
      dieser beitrag enthält affiliate-links ……
      als amazon-partner verdiene ich an qualifizierten verkäufen
      werben sie mit uns
      ? gesponsert
      ? advertorial
      ? mediadaten
      ? werben
      [legal]
      alle rechte vorbehalten ……
      copyright # ……
      nachdruck verboten
      nachdruck nur mit genehmigung ……
      vervielfältigung nur mit genehmigung ……
      alle angaben ohne gewähr
      datenschutzerklärung
      datenschutzhinweise
      datenschutzbestimmungen
      datenschutzrichtlinie
      impressum
      impressum datenschutz
      nutzungsbedingungen
      nutzungsbestimmungen
      allgemeine geschäftsbedingungen
      haftungsausschluss
      rechtliche hinweise
      barrierefreiheitserklärung
      erklärung zur barrierefreiheit
      widerrufsbelehrung
      widerrufsrecht
      cookies verwalten
      verträge hier kündigen
      abo kündigen
      fehler melden
      fehler gefunden
      der text ist unter der lizenz creative commons ……
      dieser artikel erschien zuerst …
      dieser artikel erschien zuerst auf …
      dieser beitrag erschien zuerst …
      der beitrag erschien zuerst auf …
      zuerst erschienen auf …
      zuerst veröffentlicht auf …
      für diesen inhalt ist ……
      umsetzung: …
      webdesign: …
      realisierung: …
      ? agb
      ? datenschutz
      ? barrierefreiheit
      ? über wikipedia
      ? urheberrecht
      [tags]
      schlagwörter: …
      schlagworte: …
      schlagwort: …
      schlagwörter
      stichwörter: …
      stichworte: …
      verschlagwortet mit …
      getaggt mit …
      tags: …
      kategorie: …
      kategorien: …
      rubrik: …
      rubriken: …
      labels: …
      veröffentlicht in: …
      veröffentlicht unter: …
      abgelegt unter: …
      themen: …
      themen in diesem artikel
      ? veröffentlicht in …
      ? veröffentlicht unter …
      ? kategorisiert in …
      ? abgelegt unter …
      ? kategorie
      ? schlagwort
      """)
}
