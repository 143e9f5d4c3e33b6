extension Language {
  static let italian = Language(
    code: "it",
    functionWords: """
      il lo la i gli le un uno una di del dello della dei degli delle dell è a al allo alla ai agli
      alle all da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra che non si sono
      ha hanno era stato stata come più anche ma se o ed questo questa questi quella suo sua suoi
      loro lui lei ci cui dove quando dopo essere perché già molto ancora l d
      """,
    months: """
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      gen feb mar apr mag giu lug ago set sett ott nov dic
      """,
    weekdays: """
      lunedì martedì mercoledì giovedì venerdì sabato domenica
      lun mar mer gio ven sab dom
      """,
    dateWords: """
      il lo la alle alla all ore ora h del di dal al e da utc gmt cet cest data in prima online
      """,
    publicationWords: """
      pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento ultimo ultima modifica
      modificato creato inserito scritto postato redatto on
      """,
    relativeTimeWords: """
      oggi ieri ora adesso fa un una circa oltre secondo secondi minuto minuti ore giorno giorni
      settimana settimane mese mesi anno anni min l altro poco
      """,
    bylinePrefixes: """
      di
      da
      a cura di
      scritto da
      pubblicato da
      postato da
      inserito da
      redatto da
      creato da
      testo di
      testi di
      testo
      articolo di
      un articolo di
      intervista di
      commento di
      recensione di
      servizio di
      tradotto da
      traduzione di
      autore
      autrice
      autori
      redazione
      """,
    authorRoles: """
      giornalista
      giornalista professionista
      giornalista pubblicista
      giornalista freelance
      giornalista sportivo
      redattore
      redattrice
      caporedattore
      caporedattrice
      vicecaporedattore
      direttore
      direttrice
      direttore responsabile
      direttore editoriale
      vicedirettore
      condirettore
      inviato
      inviata
      inviato speciale
      il nostro inviato
      dal nostro inviato
      dalla nostra inviata
      corrispondente
      dal nostro corrispondente
      il nostro corrispondente
      editorialista
      opinionista
      columnist
      collaboratore
      collaboratrice
      cronista
      critico
      fotografo
      fotografa
      blogger
      autore ospite
      la redazione
      redazione web
      redazione online
      staff
      amministratore
      """,
    creditWords: """
      foto fotografia fotografie fotografo immagine immagini credito crediti credit illustrazione
      """,
    numberWords: """
      zero uno una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
      quindici sedici diciassette diciotto diciannove venti
      """,
    sectionNames: """
      notizie
      ultime notizie
      ultima ora
      primo piano
      in evidenza
      attualità
      cronaca
      politica
      italia
      mondo
      esteri
      europa
      regioni
      locale
      città
      società
      economia
      finanza
      imprese
      lavoro
      risparmio
      tecnologia
      scienza
      ambiente
      clima
      meteo
      salute
      benessere
      scuola
      università
      giustizia
      sport
      calcio
      serie a
      motori
      cultura
      arte
      cinema
      musica
      libri
      teatro
      televisione
      spettacoli
      gossip
      lifestyle
      moda
      cucina
      ricette
      viaggi
      turismo
      famiglia
      storia
      opinioni
      editoriale
      commenti
      interviste
      inchieste
      approfondimenti
      eventi
      video
      podcast
      senza categoria
      """,
    spamWords: """
      casino poker slots scommesse bookmaker bookmakers aams 1xbet 1win mostbet melbet betwinner
      snai sisal goldbet pinup viagra cialis levitra kamagra sildenafil tadalafil xanax tramadol
      porno porn xxx escort escorts puttane troie milf sexcam cartomanti
      """,
    phrases: """
      [navigation]
      torna su
      torna in alto
      torna all'inizio
      vai su
      vai in alto
      torna alla home
      torna indietro
      pulsante per tornare all'inizio
      vai al contenuto
      vai al contenuto principale
      vai alla navigazione
      vai al menu
      passa al contenuto
      passa al contenuto principale
      salta al contenuto
      salta alla navigazione
      mostra di più
      mostra altro
      mostra meno
      mostra tutto
      vedi altro
      vedi tutti
      vedi tutto
      carica altro
      carica altri
      altri articoli
      altre notizie
      articoli più vecchi
      articoli più recenti
      articoli precedenti
      post più recente
      post più vecchio
      leggi tutto
      leggi di più
      leggi l'articolo
      continua a leggere …
      continua la lettura
      per saperne di più
      scopri di più
      maggiori informazioni
      clicca qui
      clicca per ingrandire
      ingrandisci immagine
      menu principale
      navigazione principale
      apri menu
      chiudi menu
      navigazione articoli
      pagina # di #
      # di #
      pagina successiva
      pagina precedente
      inizio prec # succ fine
      sei qui: …
      mappa del sito
      cerca nel sito
      cerca nel blog
      risultati della ricerca per …
      seleziona lingua
      articoli recenti
      commenti recenti
      seleziona mese
      archivio blog
      feed dei contenuti
      feed dei commenti
      crea nuovo account
      versione stampabile
      da wikipedia l'enciclopedia libera
      estratto da …
      categorie nascoste: …
      puntano qui
      pagine speciali
      link permanente
      cita questa voce
      in altri progetti
      in altre lingue
      modifica wikitesto
      visualizza cronologia
      questa pagina è stata modificata per l'ultima volta il ……
      indice del forum
      non puoi aprire nuovi argomenti
      si apre in una nuova finestra
      immagine # di #
      foto # di #
      sfoglia la gallery
      pagina non trovata
      nessun risultato
      # visualizzazioni
      visite: …
      ? home page
      ? cerca
      ? ricerca
      ? contatti
      ? contattaci
      ? chi siamo
      ? aiuto
      ? chiudi
      ? avanti
      ? indietro
      ? successivo
      ? precedente
      ? altro
      ? sezioni
      ? categorie
      ? archivi
      ? italiano
      ? indice
      ? modifica
      ? servizio clienti
      ? aggiungi al carrello
      ? carrello
      ? acquista ora
      ? il mio account
      ? ordina per
      ascolta questo articolo
      ascolta l’articolo
      passa alle informazioni sul prodotto
      diminuisci quantità per …
      aumenta quantità per …
      visualizza dettagli completi
      prezzo dal più basso al più alto
      prezzo dal più alto al più basso
      prezzo crescente
      prezzo decrescente
      in ordine alfabetico a-z
      in ordine alfabetico z-a
      ordina in base alla popolarità
      ? popolarità
      ? valutazione media
      ordina in base al più recente
      ordina in base al prezzo: dal più economico
      ordina in base al prezzo: dal più caro
      ordina per: …
      visualizzazione di # risultati
      il tuo carrello è vuoto
      il carrello è vuoto
      nessun prodotto nel carrello
      continua lo shopping
      continua gli acquisti
      aggiungi al carrello
      aggiungi alla lista dei desideri
      aggiungi ai preferiti
      visualizza carrello
      vai alla cassa
      procedi all'acquisto
      imposte incluse spese di spedizione calcolate al check-out
      spese di spedizione calcolate al check-out
      ? anteprima rapida
      ? esaurito
      ? prezzo di listino
      ? prezzo scontato
      ? quantità
      [byline]
      informazioni sull'autore
      vedi tutti gli articoli di …
      vedi tutti i post di …
      tutti gli articoli di …
      altri articoli di …
      [timestamp]
      # min di lettura
      # minuto di lettura
      # minuti di lettura
      # min lettura
      lettura # min
      tempo di lettura # min
      tempo di lettura # minuto
      tempo di lettura # minuti
      tempo di lettura stimato # minuti
      ascolta l'articolo
      [caption]
      immagine di repertorio
      foto di repertorio
      foto d'archivio
      [credit]
      foto: …
      foto di: …
      fotografia: …
      crediti: …
      crediti foto: …
      credits foto: …
      immagine: …
      immagini: …
      immagine di copertina: …
      foto di copertina: …
      illustrazione: …
      ? foto di …
      ? fonte: …
      [media-fallback]
      abilita javascript ……
      si prega di abilitare javascript ……
      è necessario abilitare javascript ……
      javascript è disabilitato ……
      per vedere questo video ……
      questo indirizzo email è protetto dagli spambots ……
      il tuo browser non supporta ……
      il vostro browser non supporta ……
      il tuo browser non è aggiornato ……
      questo video non è disponibile
      video non disponibile
      questo contenuto non è disponibile
      riproduttore video
      usa i tasti freccia su giù per aumentare o diminuire il volume
      guarda il video
      guarda su youtube
      visualizza questo post su instagram
      un post condiviso da …
      caricamento in corso
      attendere prego
      ? caricamento
      ? riproduci
      [share]
      condividi questo articolo
      condividi l'articolo
      condividi la notizia
      condividi questa pagina
      condividi su …
      condividi via …
      condividi con: …
      condividi: …
      condividi tramite …
      condividi per email
      fai clic per condividere su …
      fai clic qui per condividere su …
      clicca per condividere su …
      fai clic qui per stampare …
      invia tramite email
      invia per email
      invia a un amico
      postalo sul blog
      stampa questo articolo
      stampa articolo
      copia link
      copia il link
      link copiato
      seguici
      seguici su …
      seguici sui social
      iscriviti al nostro canale ……
      # condivisioni
      # mi piace
      ? condividi
      ? condivisioni
      ? mi piace
      ? stampa
      ? invia
      ? salva
      ? segui
      ? tweet
      [related]
      articoli correlati
      articolo correlato
      articoli simili
      notizie correlate
      post correlati
      contenuti correlati
      correlati: …
      leggi anche …
      da leggere: …
      potrebbe interessarti
      potrebbe interessarti: …
      potrebbe interessarti anche
      potrebbe interessarti anche: …
      potrebbero interessarti
      potrebbe anche interessarti
      ti potrebbe interessare
      ti potrebbe interessare: …
      ti potrebbe interessare anche
      ti potrebbero interessare anche
      potrebbe piacerti anche
      consigliati per te
      articoli consigliati
      da non perdere
      i più letti
      più letti
      le più lette
      articoli più letti
      le notizie più lette
      più commentati
      post popolari
      ultimi articoli
      ultime news
      dallo stesso autore
      sullo stesso argomento
      nella stessa categoria
      vedi anche: …
      articolo precedente
      articolo successivo
      prossimo articolo
      articolo precedente: …
      articolo successivo: …
      notizia precedente
      post precedente
      post successivo
      guarda anche: …
      leggi anche
      leggi anche: …
      leggi di più: …
      leggi pure: …
      leggi inoltre: …
      ti potrebbe interessare anche: …
      potrebbero interessarti anche
      approfondisci: …
      chi ha acquistato questo articolo ha acquistato anche
      chi ha visto questo articolo ha visto anche
      spesso comprati insieme
      prodotti correlati
      prodotti simili
      prodotti visti di recente
      visti di recente
      ? vedi anche
      ? correlati
      ? tendenze
      [comment-form]
      lascia un commento
      lascia il tuo commento
      lascia una risposta
      annulla risposta
      scrivi un commento
      scrivi il tuo commento
      invia commento
      pubblica commento
      posta un commento
      commenta l'articolo
      commenta per primo
      aggiungi un commento
      aggiungi commento
      il tuo commento
      il tuo nome
      la tua email
      il tuo indirizzo email non sarà pubblicato
      il tuo indirizzo e-mail non sarà pubblicato
      l'indirizzo email non sarà pubblicato
      la tua email non sarà pubblicata
      i campi obbligatori sono contrassegnati
      i campi obbligatori sono contrassegnati con
      i campi contrassegnati con l'asterisco sono obbligatori
      campi obbligatori
      salva il mio nome email e sito web in questo browser per la prossima volta che commento
      avvertimi via email in caso di risposte al mio commento
      avvertimi via email alla pubblicazione di un nuovo articolo
      notificami nuovi commenti via e-mail
      questo sito usa akismet ……
      questo sito utilizza akismet ……
      scopri come vengono elaborati i dati derivati dai commenti
      devi essere connesso per inviare un commento
      effettua il login per commentare
      accedi per commentare
      accedi o registrati per inserire commenti
      stai commentando usando il tuo ……
      connesso come …
      il tuo commento è in attesa di moderazione
      i commenti sono chiusi
      commenti chiusi
      commenti disabilitati
      commenti disabilitati su …
      questo articolo è stato pubblicato in ……
      # commenti
      # commento
      # risposte
      # commenti su …
      # risposte a …
      nessun commento
      ancora nessun commento
      non ci sono commenti
      sii il primo a commentare
      mostra commenti
      leggi i commenti
      tutti i commenti
      commenti precedenti
      commenti più recenti
      devi essere connesso per ……
      devi effettuare l'accesso per ……
      ancora non ci sono recensioni
      non ci sono ancora recensioni
      recensisci per primo …
      scrivi una recensione
      scrivi la tua recensione
      leggi tutte le recensioni
      vedi tutte le recensioni
      solamente clienti che hanno effettuato l'accesso ed hanno acquistato questo prodotto possono lasciare una recensione
      ? # pensieri su …
      ? nome
      ? sito web
      ? messaggio
      ? commento
      ? commenti
      ? commenta
      ? annulla
      ? obbligatorio
      [comment]
      segnala commento
      segnala abuso
      ? rispondi
      ? rispondi a …
      ? risposta
      ? ha detto
      ? segnala
      [captcha]
      non sono un robot
      codice di sicurezza
      questa domanda serve a verificare che tu sia un visitatore umano ……
      questo sito è protetto da recaptcha ……
      inserisci il codice ……
      ? quanto fa # #
      [subscribe]
      iscriviti alla newsletter ……
      iscriviti alla nostra newsletter ……
      iscriviti alle nostre newsletter ……
      iscrizione alla newsletter
      iscrizione newsletter
      ricevi la newsletter ……
      ricevi la nostra newsletter ……
      inserisci il tuo indirizzo e-mail per iscriverti a questo blog ……
      inserisci il tuo indirizzo email
      inserisci la tua email
      indirizzo email
      indirizzo e-mail
      unisciti a # altri iscritti
      grazie per esserti iscritto
      puoi disiscriverti in qualsiasi momento
      iscrivendoti accetti ……
      iscriviti
      iscriviti ora
      iscriviti a: …
      abbonati
      abbonati ora
      abbonati per continuare a leggere
      contenuto riservato agli abbonati
      articolo riservato agli abbonati
      questo articolo è riservato agli abbonati
      questo contenuto è riservato agli abbonati
      riservato agli abbonati
      sei già abbonato
      sei già registrato
      hai già un account
      non hai un account
      non sei abbonato
      per continuare a leggere ……
      sostienici
      sostieni il nostro giornale
      fai una donazione
      scarica l'app
      scarica la nostra app
      disponibile su google play
      accedi o registrati
      effettua il login
      crea un account
      crea account
      password dimenticata
      hai dimenticato la password
      seguici anche su …
      iscriviti al canale ……
      ricevi le nostre notizie ……
      ? ricordami
      ? accedi
      ? registrati
      ? esci
      ? newsletter
      ? dona ora
      ? nome utente
      ? password
      [cookie]
      utilizziamo i cookie ……
      utilizziamo cookie ……
      usiamo i cookie ……
      usiamo cookie ……
      noi e i nostri partner ……
      noi e i nostri # partner ……
      questo sito utilizza i cookie ……
      questo sito utilizza cookie ……
      questo sito usa i cookie ……
      questo sito usa cookie ……
      questo sito web utilizza i cookie ……
      questo sito web utilizza cookie ……
      i cookie ci aiutano a fornire i nostri servizi ……
      se continui ad utilizzare questo sito ……
      continuando a navigare ……
      proseguendo la navigazione ……
      cliccando su accetta ……
      privacy e cookie questo sito utilizza cookie ……
      la tua privacy è importante per noi
      rispettiamo la tua privacy
      accetta tutto
      accetta tutti
      accetta i cookie
      accetta tutti i cookie
      accetta e continua
      rifiuta tutto
      rifiuta tutti
      rifiuta i cookie
      continua senza accettare
      consenti tutti
      consenti la selezione
      gestisci preferenze
      gestisci le preferenze
      gestisci consenso
      gestisci i cookie
      impostazioni cookie
      preferenze cookie
      salva preferenze
      visualizza le preferenze
      informativa sui cookie
      informativa cookie
      cookie strettamente necessari
      cookie tecnici
      sempre attivo
      interesse legittimo
      l'archiviazione tecnica o l'accesso ……
      ? accetta
      ? accetto
      ? rifiuta
      ? nega
      ? preferenze
      ? impostazioni
      [advertisement]
      pubblicità
      annuncio pubblicitario
      l'articolo continua dopo la pubblicità
      continua dopo la pubblicità
      contenuto sponsorizzato
      contenuti sponsorizzati
      articolo sponsorizzato
      link sponsorizzati
      messaggio promozionale
      raccomandato da outbrain
      disattiva il tuo ad blocker ……
      questo articolo contiene link di affiliazione ……
      ? sponsorizzato
      [legal]
      tutti i diritti riservati ……
      tutti i diritti sono riservati ……
      copyright # ……
      riproduzione riservata
      riproduzione vietata
      vietata la riproduzione ……
      è vietata la riproduzione ……
      note legali
      termini e condizioni
      termini di servizio
      condizioni d'uso
      condizioni di utilizzo
      informativa sulla privacy
      informativa privacy
      dichiarazione di accessibilità
      testata giornalistica registrata ……
      registrazione al tribunale di ……
      registrazione tribunale di ……
      partita iva #
      p iva #
      sito realizzato da …
      segnala un errore
      il testo è disponibile secondo la licenza creative commons ……
      questo articolo è stato pubblicato originariamente …
      articolo pubblicato originariamente su …
      l'articolo proviene da …
      ? privacy
      ? accessibilità
      ? redazione
      [tags]
      etichette: …
      ? etichettato con …
      ? contrassegnato da …
      ? contrassegnato con …
      taggato con …
      argomenti: …
      parole chiave: …
      archiviato in: …
      pubblicato in: …
      categoria: …
      categorie: …
      tag: …
      ? tag
      ? pubblicato in …
      ? archiviato in …
      ? categoria
      """)
}
