extension Language {
  static let romanian = Language(
    code: "ro",
    functionWords: """
      și în de la cu pe nu că din pentru care mai este sunt a fost au o un sau dar prin după ce
      fi să se le lui îi iar până ale ai al către despre între fără când unde cum acest această
      aceste acestea acesta ei ele el ea noi voi eu mi ne va vor am ar era erau foarte doar numai
      dacă decât fiecare toate toți
      """,
    months: """
      ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie
      decembrie ian feb mar apr iun iul aug sep sept oct noi nov dec
      """,
    weekdays: """
      luni marți miercuri joi vineri sâmbătă duminică lun mar mie vin sâm dum
      """,
    dateWords: """
      la ora orele din de pe data an anul dimineața seara utc eet eest
      """,
    publicationWords: """
      publicat publicată publicare publicării actualizat actualizată actualizare actualizării ultima
      modificat modificare modificată postat postată adăugat adăugată scris creat ora editat editare
      """,
    relativeTimeWords: """
      azi astăzi ieri alaltăieri acum în urmă secunde secundă minut minute min ora ore zi zile
      săptămână săptămâni lună luni an ani de o un
      """,
    bylinePrefixes: """
      de
      autor
      autori
      autorul
      scris de
      un articol de
      articol de
      publicat de
      postat de
      adăugat de
      redactat de
      text
      text de
      interviu de
      reportaj de
      traducere
      traducere de
      a consemnat
      """,
    authorRoles: """
      redactor
      redactor-șef
      redactor-șef adjunct
      jurnalist
      jurnalistă
      reporter
      reporter special
      corespondent
      corespondent special
      editor
      editorialist
      senior editor
      publicist
      fotoreporter
      fotograf
      colaborator
      trimis special
      secretar general de redacție
      """,
    creditWords: """
      foto fotografie fotografii imagine imagini surse credit arhivă ilustrație grafică captură
      agerpres inquam hepta mediafax
      """,
    numberWords: """
      zero unu una doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece
      douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece
      nouăsprezece douăzeci
      """,
    sectionNames: """
      știri
      știrile zilei
      ultimele știri
      actualitate
      prima pagină
      politică
      politic
      eveniment
      evenimente
      intern
      extern
      externe
      internațional
      economie
      economic
      finanțe
      bani
      afaceri
      companii
      imobiliare
      social
      societate
      administrație
      justiție
      investigații
      local
      regional
      sport
      fotbal
      tenis
      cultură
      film
      muzică
      cărți
      teatru
      monden
      vedete
      divertisment
      stil de viață
      sănătate
      educație
      învățământ
      știință
      tehnologie
      auto
      mediu
      opinii
      editorial
      interviuri
      turism
      religie
      vremea
      """,
    spamWords: """
      cazino cazinou cazinouri cazinourile cazinoul păcănele ruletă pariuri pariurilor rotiri viagra
      cialis levitra porno pornografie escorte escortă 1xbet 22bet mostbet superbet
      winbet
      """,
    phrases: """
      [navigation]
      navigare în articole
      navigare articole
      meniu principal
      meniul principal
      deschide meniul
      închide meniul
      comută meniul
      sari la conținut
      sari la conținutul principal
      treci la conținut
      treci la conținutul principal
      mergi la conținut
      mergi la conținutul principal
      salt la conținut
      salt la conținutul principal
      înapoi sus
      du-te sus
      înapoi la început
      înapoi la pagina principală
      înapoi la prima pagină
      prima pagină
      citește mai mult
      citește mai mult …
      citiți mai mult
      citește mai departe
      citește tot articolul
      citește tot
      citește articolul
      citește articolul complet
      citește în continuare
      citește continuarea
      continuă lectura
      continuă lectura …
      continuă să citești …
      vezi mai mult
      vezi mai multe
      vezi toate
      vezi toate știrile
      vezi tot
      vezi detalii
      mai multe detalii
      mai multe știri
      toate știrile
      arată mai mult
      arată mai multe
      încarcă mai multe
      încarcă mai mult
      afișează mai multe
      află mai multe
      află mai mult
      află mai multe detalii
      mai multe informații
      pagina # din #
      pagina anterioară
      pagina următoare
      articole mai vechi
      articole mai noi
      postări mai vechi
      postări mai noi
      postare mai nouă
      postare mai veche
      pagina de pornire
      articole recente
      postări recente
      te afli aici
      te afli aici: …
      ești aici
      ești aici: …
      sunteți aici
      sunteți aici: …
      vă aflați aici: …
      harta site-ului
      harta site
      rezultatele căutării
      căutare avansată
      alege luna
      selectează luna
      selectează o categorie
      flux intrări
      flux comentarii
      de la wikipedia enciclopedia liberă
      modificare sursă
      ? acasă
      ? meniu
      ? caută
      ? căutare
      ? despre noi
      ? despre
      ? servicii
      ? produse
      ? știri
      ? noutăți
      ? galerie
      ? galerie foto
      ? magazin
      ? coș
      ? coșul meu
      ? coș de cumpărături
      ? adaugă în coș
      ? ajutor
      ? următorul
      ? anterior
      ? înainte
      ? înapoi
      ? mai mult
      ? mai multe
      ? închide
      ? arhivă
      ? arhive
      ? forum
      ? evenimente
      [byline]
      despre autor
      vezi toate articolele
      vezi toate articolele lui …
      vezi toate articolele scrise de …
      toate articolele autorului
      articole de același autor
      alte articole de același autor
      [timestamp]
      # min de citit
      # minute de citit
      # minute de lectură
      timp de citire
      timp de citire: …
      timp de citire # minute
      timp de lectură: …
      timp estimat de citire: …
      data publicării: …
      data actualizării: …
      ultima actualizare: …
      ultima modificare: …
      ultima editare a paginii …
      [caption]
      click pentru a mări
      clic pentru mărire
      [credit]
      foto: …
      sursa foto: …
      sursa: …
      credit foto: …
      foto cu caracter ilustrativ
      imagine cu caracter ilustrativ
      imagine ilustrativă
      foto arhivă
      [media-fallback]
      browserul tău nu suportă …
      browserul dumneavoastră nu suportă …
      browserul dvs nu suportă …
      browser-ul tău nu suportă …
      acest browser nu suportă …
      te rugăm să activezi javascript ……
      vă rugăm să activați javascript ……
      pentru a vizualiza acest site activați javascript …
      adresa aceasta de email este protejată contra spambots ……
      această adresă de email este protejată contra spambots ……
      se încarcă
      vă rugăm așteptați
      te rugăm așteaptă
      redă video
      ? încărcare
      ? ascultă
      [share]
      distribuie: …
      distribuie pe facebook
      distribuie pe twitter
      distribuie pe whatsapp
      distribuie pe x
      distribuie articolul
      distribuie acest articol
      distribuie știrea
      distribuie prietenilor
      distribuie asta: …
      partajează asta: …
      partajează pe facebook
      partajează articolul
      partajați pe facebook
      trimiteți pe facebook
      dă clic pentru a partaja …
      dă clic pentru partajare …
      se deschide într-o fereastră nouă
      apreciază încarc
      trimite unui prieten
      trimite prin email
      trimite pe email
      trimite pe whatsapp
      trimiteți prin e-mail
      postați pe blog
      copiază link
      copiază linkul
      copiază link-ul
      link copiat
      versiune pentru tipărire
      versiune printabilă
      tipărește articolul
      printează articolul
      urmărește-ne
      urmărește-ne pe …
      urmărește-ne: …
      urmăriți-ne pe …
      urmărește-ne pe google news
      urmăriți-ne pe google news
      ne găsești și pe: …
      dă like paginii noastre …
      intră în comunitatea noastră de pe …
      # vizualizări
      # de vizualizări
      # afișări
      # distribuiri
      # aprecieri
      ? distribuie
      ? distribuiți
      ? partajează
      ? printează
      ? tipărește
      ? apreciază
      ? trimite
      ? urmărește
      [related]
      citește și
      citește și: …
      citiți și
      citiți și: …
      citește și despre: …
      vezi și
      vezi și: …
      vedeți și: …
      mai citește: …
      mai citește și: …
      pe aceeași temă
      pe aceeași temă: …
      mai multe pe această temă
      articole similare
      articol similar
      articole asemănătoare
      articole înrudite
      articole pe aceeași temă
      articole din aceeași categorie
      articole recomandate
      articole asociate
      știri similare
      știri pe aceeași temă
      știri recomandate
      subiecte similare
      postări similare
      ți-ar putea plăcea
      ți-ar putea plăcea și
      s-ar putea să îți placă
      s-ar putea să-ți placă și
      s-ar putea să te intereseze
      te-ar putea interesa
      te-ar putea interesa și
      v-ar putea interesa
      recomandările noastre
      recomandări pentru tine
      recomandarea editorilor
      recomandările redacției
      îți recomandăm
      vă recomandăm
      îți recomandăm: …
      cele mai citite
      cele mai citite articole
      cele mai citite știri
      cele mai populare
      ? cele mai noi
      cele mai noi știri
      ? cele mai recente
      cele mai comentate
      cele mai vizualizate
      cele mai importante știri
      articole populare
      postări populare
      ultimele articole
      ultimele noutăți
      alte articole
      alte știri
      alte articole din secțiune
      articolul anterior
      articolul următor
      articolul precedent
      articolul anterior: …
      articolul următor: …
      articol precedent
      articol următor
      articol anterior: …
      articol următor: …
      știrea anterioară
      știrea următoare
      postarea anterioară
      postarea următoare
      ? similare
      ? recomandate
      ? recomandări
      ? populare
      [comment-form]
      lasă un răspuns
      lasă un comentariu
      lăsați un comentariu
      lăsați un răspuns
      lasă-ne un comentariu
      adaugă un comentariu
      adaugă comentariu
      adăugați un comentariu
      scrie un comentariu
      scrie comentariul tău
      spune-ți părerea
      spune-ne părerea ta
      publică comentariul
      publică comentariu
      trimite comentariul
      trimite comentariu
      trimiteți un comentariu
      postează comentariul
      anulează răspunsul
      renunță la răspuns
      adresa ta de email nu va fi publicată
      adresa ta de e-mail nu va fi publicată
      adresa de email nu va fi publicată
      adresa dvs de email nu va fi publicată
      adresa dumneavoastră de email nu va fi publicată
      emailul tău nu va fi publicat
      câmpurile obligatorii sunt marcate
      câmpurile obligatorii sunt marcate cu
      câmpurile necesare sunt marcate
      câmpurile marcate cu sunt obligatorii
      câmpuri obligatorii
      salvează-mi numele emailul și site-ul web ……
      salvează-mi numele adresa de email și site-ul web ……
      salvează numele meu adresa de email ……
      notifică-mă prin email când …
      anunță-mă când sunt publicate comentarii noi
      acest site folosește akismet ……
      află cum sunt procesate datele comentariilor tale
      trebuie să fii autentificat pentru …
      trebuie să te autentifici pentru a comenta
      trebuie să fii conectat pentru …
      autentifică-te pentru a comenta
      comentariile sunt închise
      comentariile sunt oprite …
      comentariile sunt dezactivate
      niciun comentariu
      nici un comentariu
      fără comentarii
      nu există comentarii
      nu există niciun comentariu
      fii primul care comentează
      fii primul care adaugă un comentariu
      vezi comentariile
      vezi toate comentariile
      afișează comentariile
      comentarii recente
      ultimele comentarii
      comentariul tău
      comentariul tău așteaptă moderarea
      # comentarii
      # de comentarii
      # comentariu
      ? un comentariu
      comentarii #
      # răspunsuri
      # de răspunsuri
      # răspuns
      # comentarii la …
      # gânduri despre …
      raportează comentariul
      ai observat o greșeală în text ……
      adresă de email
      adresă email
      nume și prenume
      nume utilizator
      nume de utilizator
      site web
      numele tău
      ? nume
      ? comentariu
      ? comentarii
      ? comentează
      ? răspunde
      ? anulează
      [captcha]
      nu sunt robot
      introdu codul din imagine
      introduceți codul din imagine
      [subscribe]
      abonează-te la newsletter
      abonează-te la newsletterul nostru
      abonează-te la newsletterul nostru ……
      abonați-vă la newsletter
      abonare newsletter
      abonare la newsletter
      înscrie-te la newsletter
      abonează-te la canalul nostru …
      abonează-te la: …
      abonați-vă la: …
      primește știrile pe email
      doar pentru abonați
      conținut exclusiv pentru abonați
      ai deja un abonament
      ai deja cont
      ai deja un cont
      nu ai cont
      descarcă aplicația
      susține-ne
      sprijină-ne
      donează acum
      fă o donație
      intră în cont
      creează cont
      creează un cont
      ? cont nou
      contul meu
      am uitat parola
      ai uitat parola
      ți-ai uitat parola
      ați uitat parola
      parolă uitată
      ține-mă minte
      păstrează-mă autentificat
      ? autentificare
      ? conectare
      ? înregistrare
      ? înregistrează-te
      ? autentifică-te
      ? abonează-te
      ? deconectare
      ? parolă
      ? abonamente
      ? donează
      [cookie]
      acest site folosește cookie-uri ……
      acest site folosește cookies ……
      acest site folosește cookie ……
      acest site utilizează cookie-uri ……
      acest site utilizează cookies ……
      acest site web folosește cookie-uri ……
      acest site web utilizează cookie-uri ……
      acest website folosește cookie-uri ……
      site-ul nostru folosește cookie-uri ……
      site-ul nostru utilizează cookies ……
      folosim cookie-uri ……
      utilizăm cookie-uri ……
      utilizăm module cookie ……
      noi folosim cookie-uri ……
      noi și partenerii noștri ……
      continuarea navigării presupune acceptarea …
      continuarea navigării implică acceptarea …
      prin continuarea navigării pe site ……
      prețuim confidențialitatea ta
      respectăm confidențialitatea datelor tale
      acceptă toate
      acceptați toate
      acceptă tot
      accept toate
      acceptă toate cookie-urile
      acceptă cookie-urile
      refuză toate
      respinge toate
      respinge tot
      numai cele necesare
      setări cookie
      setări cookies
      setări cookie-uri
      setările cookie-urilor
      politica de cookies
      politica de cookie
      politica de cookie-uri
      politică cookies
      politica de utilizare cookies
      modifică setările
      salvează preferințele
      gestionează consimțământul
      ? accept
      ? acceptă
      ? de acord
      ? am înțeles
      ? refuz
      ? refuză
      [advertisement]
      articol susținut de: …
      articol sponsorizat
      conținut sponsorizat
      conținut plătit
      publicitate: …
      articolul continuă mai jos
      articolul continuă după reclamă
      continuarea articolului după reclamă
      ? publicitate
      ? reclamă
      ? reclame
      ? anunțuri
      ? advertorial
      [legal]
      toate drepturile rezervate
      toate drepturile rezervate ……
      toate drepturile sunt rezervate
      toate drepturile sunt rezervate ……
      drepturi de autor: …
      termeni și condiții
      termeni și condiții de utilizare
      termeni de utilizare
      condiții de utilizare
      politica de confidențialitate
      politica de protecție a datelor
      protecția datelor personale
      prelucrarea datelor cu caracter personal
      declarație de accesibilitate
      notă legală
      caseta redacțională
      echipa editorială
      contactează-ne
      contactați-ne
      preluarea informațiilor publicate pe site ……
      este interzisă reproducerea ……
      reproducerea totală sau parțială ……
      acest text este disponibil sub licența creative commons ……
      propulsat cu mândrie de wordpress
      propulsat de wordpress
      un produs blogger
      realizat de: …
      dezvoltat de: …
      web design: …
      redactor-șef: …
      soluționarea online a litigiilor
      ? anpc
      ? gdpr
      ? confidențialitate
      ? redacția
      ? publicitate pe site
      [tags]
      etichete: …
      etichetat: …
      etichetat cu: …
      cuvinte cheie: …
      categorie: …
      categorii: …
      categoria: …
      taguri: …
      publicat în: …
      postat în: …
      subiecte: …
      fără categorie
      necategorizat
      ? etichete
      ? categorii
      ? taguri
      ? cuvinte cheie
      """)
}
