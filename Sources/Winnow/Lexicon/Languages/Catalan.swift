extension Language {
  static let catalan = Language(
    code: "ca",
    functionWords: """
      els amb per que i la el les dels al als del una un en és són ha han va van ser era aquest
      aquesta aquests aquestes això més però també com quan on perquè pel pels seva seu seus seves
      hi ho ens jo ell ella nosaltres molt tot tots totes sense fins entre sobre des després abans
      segons ara només cada altres qui no si estat fer està
      """,
    months: """
      gener febrer març abril maig juny juliol agost setembre octubre novembre desembre gen febr mç
      abr jul ag set oct nov des
      """,
    weekdays: """
      dilluns dimarts dimecres dijous divendres dissabte diumenge dl dt dc dj dv ds dg
      """,
    dateWords: """
      de d del dia a les la l el h hora hores matí tarda vespre nit utc cet cest data
      """,
    publicationWords: """
      publicat publicada publicació actualitzat actualitzada actualització última últim darrera
      darrer creat creada modificat modificada modificació editat escrit enviat penjat
      """,
    relativeTimeWords: """
      avui ahir abans fa ara segon segons minut minuts min hora hores dia dies setmana setmanes mes
      mesos any anys
      """,
    bylinePrefixes: """
      per
      autor
      autora
      autors
      text
      textos
      text de
      escrit per
      publicat per
      redactat per
      enviat per
      penjat per
      una entrevista de
      entrevista de
      reportatge de
      traducció de
      traducció
      redacció
      """,
    authorRoles: """
      periodista
      redactor
      redactora
      redactor en cap
      redactora en cap
      corresponsal
      enviat especial
      enviada especial
      director
      directora
      editor
      editora
      fotoperiodista
      fotògraf
      fotògrafa
      columnista
      articulista
      col·laborador
      col·laboradora
      redacció
      """,
    creditWords: """
      foto fotos fotografia fotografies imatge imatges autor autora fonts arxiu cedida cedides
      il·lustració dibuix gràfic infografia acn
      """,
    numberWords: """
      zero u un una dos dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze
      setze disset divuit dinou vint
      """,
    sectionNames: """
      notícies
      actualitat
      última hora
      portada
      política
      catalunya
      països catalans
      barcelona
      comarques
      territori
      món
      internacional
      europa
      espanya
      economia
      empresa
      societat
      successos
      cultura
      llibres
      música
      cinema
      teatre
      arts escèniques
      esports
      futbol
      barça
      bàsquet
      opinió
      editorial
      entrevistes
      reportatges
      ciència
      tecnologia
      salut
      educació
      ensenyament
      medi ambient
      habitatge
      estils
      oci
      gastronomia
      viatges
      el temps
      mèdia
      agenda
      """,
    spamWords: """
      casino casinos escurabutxaques pòquer apostes viagra cialis levitra porno pornografia escort
      escorts prostitutes microcrèdits microcrèdit freespins 1xbet 22bet mostbet pinup
      """,
    phrases: """
      [navigation]
      navegació d'entrades
      navegació de les entrades
      navegació per les entrades
      menú principal
      obre el menú
      tanca el menú
      mostra el menú
      vés al contingut
      salta al contingut
      salta al contingut principal
      vés al contingut principal
      torna a dalt
      torna a l'inici
      tornar a dalt
      tornar a l'inici
      tornar a la pàgina principal
      pàgina principal
      pàgina d'inici
      mostra'n més
      mostra més
      mostrar més
      carrega'n més
      carrega més
      carregar més
      veure més
      veure'n més
      veure tots
      veure-ho tot
      veure totes les notícies
      totes les notícies
      més notícies
      llegir més
      llegeix més
      llegeix-ne més
      llegir-ne més
      continua llegint
      continua llegint …
      continuar llegint
      segueix llegint
      més informació
      saber-ne més
      pàgina # de #
      pàgina anterior
      pàgina següent
      entrades més antigues
      entrades més recents
      entrades recents
      entrades més noves
      ets aquí
      ets aquí: …
      esteu aquí
      esteu aquí: …
      sou a: …
      mapa web
      mapa del web
      mapa del lloc
      resultats de la cerca
      cerca avançada
      selecciona el mes
      trieu la categoria
      canal dels comentaris
      de la viquipèdia l'enciclopèdia lliure
      modifica el codi
      ? inici
      ? menú
      ? cerca
      ? cercar
      ? cercador
      ? contacte
      ? qui som
      ? sobre nosaltres
      ? serveis
      ? productes
      ? notícies
      ? agenda
      ? galeria
      ? botiga
      ? cistella
      ? ajuda
      ? següent
      ? anterior
      ? més
      ? tanca
      ? tancar
      ? arxius
      ? hemeroteca
      ? bloc
      ? portada
      [byline]
      sobre l'autor
      sobre l'autora
      quant a l'autor
      altres articles de l'autor
      tots els articles de l'autor
      mostra totes les entrades
      veure totes les entrades de …
      [timestamp]
      # min de lectura
      # minuts de lectura
      # minut de lectura
      temps de lectura
      temps de lectura: …
      temps estimat de lectura: …
      data de publicació
      data de publicació: …
      darrera actualització
      darrera actualització: …
      última actualització
      última actualització: …
      la pàgina va ser modificada per darrera vegada …
      [caption]
      clica per ampliar
      cliqueu per ampliar
      [credit]
      font: …
      foto: …
      fotografia: …
      imatge: …
      foto d'arxiu
      imatge d'arxiu
      imatge cedida
      [media-fallback]
      el teu navegador no suporta …
      el vostre navegador no suporta …
      el teu navegador no admet …
      el vostre navegador no admet …
      el teu navegador no és compatible amb …
      cal activar javascript …
      cal tenir activat javascript …
      si us plau activa javascript …
      si us plau activeu javascript …
      aquesta adreça de correu-e està protegida dels robots de spam ……
      s'està carregant
      espereu si us plau
      reprodueix el vídeo
      ? carregant
      ? escoltar
      [share]
      comparteix-ho
      comparteix: …
      comparteix això
      comparteix això: …
      comparteix a facebook
      comparteix a twitter
      comparteix a whatsapp
      comparteix a x
      comparteix a telegram
      comparteix aquest article
      comparteix aquesta notícia
      comparteix l'article
      comparteix la notícia
      compartir a facebook
      compartir a twitter
      feu clic per compartir …
      fes clic per compartir …
      fes clic per imprimir …
      s'obre en una nova finestra
      s'obre en una finestra nova
      m'agrada s'està carregant
      envia per correu electrònic
      envia a un amic
      enviar a un amic
      envia per correu
      copia l'enllaç
      copiar enllaç
      enllaç copiat
      versió per imprimir
      imprimeix la pàgina
      segueix-nos
      segueix-nos a …
      segueix-nos: …
      segueix-nos a les xarxes
      segueix-nos a les xarxes socials
      ? xarxes socials
      # visites
      # visualitzacions
      # vegades compartit
      ? comparteix
      ? compartir
      ? imprimeix
      ? imprimir
      ? m'agrada
      ? envia
      [related]
      llegeix també
      llegeix també: …
      llegiu també
      llegiu també: …
      vegeu també
      vegeu també: …
      mira també
      notícies relacionades
      notícia relacionada
      articles relacionats
      article relacionat
      entrades relacionades
      continguts relacionats
      contingut relacionat
      temes relacionats
      més sobre aquest tema
      sobre el mateix tema
      també et pot interessar
      et pot interessar
      et pot interessar: …
      us pot interessar
      també us pot interessar
      potser t'interessa
      el més llegit
      la més llegida
      les més llegides
      les notícies més llegides
      els més llegits
      el més vist
      els més vistos
      el més comentat
      et recomanem
      us recomanem
      recomanat per a tu
      recomanats per a tu
      notícies destacades
      darreres notícies
      últimes notícies
      darrers articles
      últims articles
      altres notícies
      altres articles
      article anterior
      article següent
      article anterior: …
      article següent: …
      entrada anterior
      entrada següent
      entrada anterior: …
      entrada següent: …
      notícia anterior
      notícia següent
      següent article
      ? destacats
      ? relacionats
      ? recomanats
      ? et recomanem també
      [comment-form]
      deixa un comentari
      deixa una resposta
      deixeu un comentari
      deixeu una resposta
      deixa el teu comentari
      fes un comentari
      escriu un comentari
      escriu el teu comentari
      afegeix un comentari
      afegir comentari
      envia un comentari
      envia el comentari
      publica el comentari
      publica un comentari a l'entrada
      cancel·la la resposta
      cancel·la les respostes
      cancel·lar resposta
      l'adreça electrònica no es publicarà
      l'adreça de correu electrònic no es publicarà
      la vostra adreça electrònica no es publicarà
      el vostre correu electrònic no es publicarà
      la teva adreça de correu electrònic no es publicarà
      la seva adreça electrònica no es publicarà
      els camps necessaris estan marcats
      els camps necessaris estan marcats amb
      els camps obligatoris estan marcats
      els camps obligatoris estan marcats amb
      els camps marcats amb són obligatoris
      camps obligatoris
      desa el meu nom correu electrònic i lloc web ……
      deseu el meu nom correu electrònic i lloc web ……
      notifica'm els nous comentaris …
      notifica'm si hi ha comentaris nous …
      aviseu-me per correu electrònic …
      aquest lloc utilitza akismet ……
      aquest lloc fa servir akismet ……
      apreneu com es processen les dades dels comentaris …
      heu d'iniciar la sessió per …
      has d'iniciar sessió per …
      cal iniciar la sessió per …
      els comentaris estan tancats
      els comentaris estan desactivats
      comentaris tancats
      els comentaris estan tancats en aquesta entrada
      encara no hi ha comentaris
      no hi ha comentaris
      sense comentaris
      cap comentari
      sigues el primer a comentar
      sigues el primer en comentar
      mostra els comentaris
      veure comentaris
      comentaris recents
      darrers comentaris
      el teu comentari
      el vostre comentari
      el teu comentari està pendent de moderació
      # comentaris
      # comentari
      # comentaris a …
      # respostes
      # resposta
      # pensaments a …
      retroenllaç: …
      adreça electrònica
      correu electrònic
      lloc web
      nom i cognoms
      nom d'usuari
      el teu nom
      ? comentari
      ? comentaris
      ? nom
      ? respon
      ? respondre
      ? cancel·la
      ? enviar
      [captcha]
      no soc un robot
      escriviu el codi de la imatge
      [subscribe]
      subscriu-te
      subscriviu-vos
      subscriu-t'hi
      subscriu-te al butlletí
      subscriu-te al nostre butlletí
      subscriu-te al nostre butlletí ……
      subscriu-te a la newsletter
      subscriu-te al bloc …
      rep el butlletí
      rep les notícies al teu correu
      butlletí de notícies
      només per a subscriptors
      contingut exclusiu per a subscriptors
      contingut només per a subscriptors
      ja ets subscriptor
      ja soc subscriptor
      ets subscriptor
      fes-te subscriptor
      fes-te'n soci
      fes-te soci
      descarrega't l'app
      baixa't l'app
      descarrega l'aplicació
      fes un donatiu
      fes una donació
      inicia sessió
      inicia la sessió
      iniciar sessió
      inicieu sessió
      registra't
      registreu-vos
      crea un compte
      el meu compte
      has oblidat la contrasenya
      heu oblidat la contrasenya
      recorda'm
      recorda la contrasenya
      tanca la sessió
      ? butlletí
      ? butlletins
      ? contrasenya
      ? subscripcions
      [cookie]
      aquest lloc web utilitza galetes ……
      aquest lloc web utilitza cookies ……
      aquest lloc web fa servir galetes ……
      aquest web utilitza galetes ……
      aquest web utilitza cookies ……
      aquesta web utilitza cookies ……
      aquesta web utilitza galetes ……
      aquesta pàgina web utilitza cookies ……
      utilitzem galetes ……
      utilitzem cookies ……
      fem servir galetes ……
      fem servir cookies ……
      utilitzem cookies pròpies i de tercers ……
      nosaltres i els nostres socis ……
      si continues navegant considerem que acceptes ……
      si continueu navegant considerem que n'accepteu ……
      valorem la teva privacitat
      valorem la vostra privacitat
      accepta-les totes
      accepta-ho tot
      accepta totes les galetes
      acceptar totes
      acceptar cookies
      accepta les galetes
      rebutja-les totes
      rebutja-ho tot
      rebutjar totes
      només les necessàries
      configura les galetes
      configuració de galetes
      configuració de cookies
      preferències de galetes
      política de galetes
      política de cookies
      desa les preferències
      gestiona el consentiment
      ? accepta
      ? acceptar
      ? d'acord
      ? rebutja
      ? rebutjar
      [advertisement]
      contingut patrocinat
      contingut promocionat
      espai patrocinat
      publicitat: …
      enllaços patrocinats
      segueix llegint després de la publicitat
      ? publicitat
      ? anuncis
      ? patrocinat
      [legal]
      tots els drets reservats
      tots els drets reservats ……
      reservats tots els drets
      avís legal
      avís legal i política de privacitat
      política de privacitat
      política de privadesa
      condicions d'ús
      termes d'ús
      termes i condicions
      condicions generals
      protecció de dades
      accessibilitat web
      declaració d'accessibilitat
      informació legal
      contacta amb nosaltres
      contacta'ns
      contacteu amb nosaltres
      prohibida la reproducció total o parcial ……
      el text està disponible sota la llicència ……
      amb el suport de la generalitat de catalunya
      amb el suport de: …
      amb la col·laboració de: …
      gràcies al wordpress
      funciona gràcies al wordpress
      disseny web
      disseny web: …
      disseny i desenvolupament: …
      dipòsit legal: …
      ? accessibilitat
      ? crèdits
      ? privacitat
      [tags]
      etiquetes: …
      etiquetat: …
      etiquetat com: …
      arxivat a: …
      publicat a: …
      publicat dins: …
      categoria: …
      categories: …
      paraules clau: …
      temes: …
      sense categoria
      sense categoritzar
      ? etiquetes
      ? categories
      ? temes
      """)
}
