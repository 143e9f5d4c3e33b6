extension Language {
  static let croatian = Language(
    code: "hr",
    functionWords: """
      i u je na se da su za od s o koji koja koje a kao ne će ili ali iz do te što bi sam nije smo
      ste bio bila bilo bili može samo nakon prije kako već tako još više kada gdje tko zbog između
      prema kod po pri njegov njihov ga mu im ih joj nas vas ova ovaj ovo taj to biti ima nema koju
      kojih kojima također bez ako jer pa
      """,
    months: """
      siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac
      siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga
      studenog prosinca siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu
      listopadu studenom prosincu sij velj vel ožu tra svi lip srp kol ruj lis stu pro
      """,
    weekdays: """
      ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedjeljka utorka srijedu četvrtka
      petka subotu nedjelju pon uto sri čet pet sub ned
      """,
    dateWords: """
      u dana dan h sati sat god godine godina od do ujutro navečer utc cet cest datum
      """,
    publicationWords: """
      objavljeno objavljen objavljena objava objavio ažurirano ažuriran ažuriranje izmijenjeno
      izmjena izmjene zadnja zadnje posljednja posljednje posljednji osvježeno dodano uređeno
      kreirano stvoreno napisano poslano vrijeme postavljeno
      """,
    relativeTimeWords: """
      danas jučer prekjučer sada upravo prije sekundu sekunde sekundi minutu minute minuta min sat
      sata sati dan dana tjedan tjedna tjedana mjesec mjeseca mjeseci godinu godine godina
      """,
    bylinePrefixes: """
      autor
      autorica
      autori
      autor teksta
      autor članka
      piše
      pišu
      napisao
      napisala
      tekst
      tekst i foto
      objavio
      objavila
      objavljeno od
      postavio
      dodao
      priredio
      priredila
      uredio
      uredila
      razgovarao
      razgovarala
      prijevod
      preveo
      prevela
      """,
    authorRoles: """
      novinar
      novinarka
      urednik
      urednica
      glavni urednik
      glavna urednica
      izvršni urednik
      zamjenik glavnog urednika
      dopisnik
      dopisnica
      naš dopisnik
      izvjestitelj
      reporter
      reporterka
      kolumnist
      kolumnistica
      komentator
      fotograf
      fotoreporter
      suradnik
      redakcija
      """,
    creditWords: """
      foto fotografija fotografije fotograf snimio snimila slika slike izvori ilustracija arhiva
      grafika autor screenshot hina cropix pixsell privatni
      """,
    numberWords: """
      nula jedan jedna jedno dva dvije tri četiri pet šest sedam osam devet deset jedanaest dvanaest
      trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset
      """,
    sectionNames: """
      vijesti
      najnovije vijesti
      najnovije
      naslovnica
      hrvatska
      svijet
      europa
      regija
      zagreb
      dalmacija
      split
      istra
      slavonija
      županija
      politika
      gospodarstvo
      ekonomija
      biznis
      novac
      financije
      nekretnine
      društvo
      crna kronika
      kronika
      sport
      nogomet
      košarka
      rukomet
      tenis
      kultura
      knjige
      film
      glazba
      kazalište
      zabava
      scena
      showbiz
      celebrity
      lifestyle
      životni stil
      zdravlje
      ljepota
      moda
      obitelj
      dom i vrt
      gastro
      recepti
      znanost
      tehnologija
      tech
      auto moto
      putovanja
      turizam
      obrazovanje
      okoliš
      mišljenja
      kolumne
      komentari i analize
      intervju
      intervjui
      vrijeme
      horoskop
      """,
    spamWords: """
      kockarnica kockarnice kasino kasina casino kladionica kladionice klađenje rulet
      poker vijagra viagra cialis levitra porno pornografija escort eskort prostitutke 1xbet 22bet
      mostbet
      """,
    phrases: """
      [navigation]
      navigacija objava
      navigacija objave
      navigacija članaka
      glavni izbornik
      otvori izbornik
      zatvori izbornik
      prikaži izbornik
      preskoči na sadržaj
      preskoči na glavni sadržaj
      skoči na sadržaj
      skoči na glavni sadržaj
      idi na sadržaj
      prijeđi na sadržaj
      prijeđi na glavni sadržaj
      povratak na vrh
      natrag na vrh
      vrati se na vrh
      idi na vrh
      na vrh stranice
      natrag na početnu
      povratak na početnu
      povratak na naslovnicu
      početna stranica
      pročitaj više
      pročitaj više …
      pročitajte više
      čitaj više
      čitaj dalje
      čitajte dalje
      opširnije
      nastavi čitati
      nastavi čitati …
      nastavite čitati
      pročitaj cijeli članak
      pročitajte cijeli članak
      cijeli članak
      vidi više
      vidi sve
      pogledaj sve
      pogledajte sve
      pogledaj više
      prikaži više
      prikaži sve
      učitaj više
      učitaj još
      još vijesti
      sve vijesti
      više vijesti
      više informacija
      saznaj više
      saznajte više
      doznaj više
      doznajte više
      više detalja
      stranica # od #
      prethodna stranica
      sljedeća stranica
      iduća stranica
      starije objave
      novije objave
      stariji članci
      noviji članci
      najnovije objave
      nedavne objave
      vi ste ovdje
      vi ste ovdje: …
      nalazite se ovdje
      nalazite se ovdje: …
      nalazite se na: …
      nalazite se u: …
      karta stranice
      karta weba
      mapa weba
      mapa stranice
      rezultati pretrage
      rezultati pretraživanja
      napredno pretraživanje
      napredna pretraga
      odaberi mjesec
      odaberite mjesec
      odaberi kategoriju
      kanal objava
      kanal komentara
      izvor wikipedija
      uredi kôd
      ? početna
      ? naslovnica
      ? izbornik
      ? traži
      ? pretraga
      ? pretraži
      ? tražilica
      ? kontakt
      ? o nama
      ? usluge
      ? proizvodi
      ? novosti
      ? vijesti
      ? galerija
      ? foto galerija
      ? trgovina
      ? webshop
      ? košarica
      ? dodaj u košaricu
      ? blagajna
      ? pomoć
      ? dalje
      ? natrag
      ? sljedeće
      ? sljedeća
      ? prethodno
      ? prethodna
      ? više
      ? zatvori
      ? arhiva
      ? arhive
      ? forum
      ? blog
      ? najave
      ? događanja
      [byline]
      o autoru
      o autorici
      svi članci autora
      pogledaj sve članke autora
      prikaži sve objave
      pogledaj sve objave autora …
      vidi sve članke od …
      više od autora
      [timestamp]
      # min čitanja
      # minuta čitanja
      # minute čitanja
      vrijeme čitanja
      vrijeme čitanja: …
      vrijeme čitanja # min
      vrijeme čitanja # minuta
      vrijeme čitanja # minute
      procijenjeno vrijeme čitanja: …
      datum objave: …
      vrijeme objave: …
      zadnja izmjena: …
      zadnje ažuriranje: …
      posljednja izmjena: …
      posljednje ažuriranje: …
      zadnji put ažurirano: …
      ova stranica posljednji je put uređivana …
      [caption]
      kliknite za povećanje
      klikni za povećanje
      kliknite za veću sliku
      [credit]
      foto: …
      fotografija: …
      izvor: …
      izvor fotografije: …
      izvor slike: …
      izvor foto: …
      snimio: …
      snimila: …
      ilustracija: …
      foto ilustracija
      ilustrativna fotografija
      fotografija je ilustrativna
      arhivska fotografija
      [media-fallback]
      vaš preglednik ne podržava …
      vaš internetski preglednik ne podržava …
      vaš web preglednik ne podržava …
      tvoj preglednik ne podržava …
      preglednik ne podržava …
      koristite zastarjeli preglednik …
      molimo omogućite javascript ……
      molimo uključite javascript ……
      omogućite javascript …
      e-mail adresa je zaštićena od spambota ……
      email adresa je zaštićena od spambota ……
      molimo pričekajte
      molimo sačekajte
      pokreni video
      pusti video
      ? učitavanje
      ? učitavam
      ? poslušaj
      [share]
      podijeli: …
      podijelite: …
      podijeli članak
      podijeli ovaj članak
      podijelite članak
      podijeli vijest
      podijeli objavu
      podijeli s prijateljima
      podijelite s prijateljima
      podijeli na facebooku
      podijelite na facebooku
      podijeli na twitteru
      podijeli na facebook
      podijeli na x
      podijeli na whatsapp
      podijeli putem …
      podijeli ovo: …
      kliknite za dijeljenje …
      kliknite da biste podijelili …
      klikni za dijeljenje …
      otvara se u novom prozoru
      sviđa mi se učitavanje
      pošalji prijatelju
      pošalji e-mailom
      pošalji emailom
      pošalji mailom
      kopiraj link
      kopiraj poveznicu
      poveznica kopirana
      link kopiran
      verzija za ispis
      ispiši stranicu
      ispiši članak
      pratite nas
      pratite nas na …
      pratite nas: …
      pratite nas i na …
      pratite nas na facebooku
      prati nas na …
      pratite nas na društvenim mrežama
      pratite nas putem …
      pridružite nam se na …
      pronađite nas na facebooku
      # pregleda
      # dijeljenja
      # prikaza
      pregleda: #
      broj pregleda: …
      ? podijeli
      ? podijelite
      ? ispis
      ? ispiši
      ? isprintaj
      ? sviđa mi se
      ? pošalji
      ? prati
      [related]
      pročitajte i
      pročitajte i: …
      pročitaj i
      pročitaj i: …
      pročitajte još
      pročitajte još: …
      pročitajte više: …
      pročitaj više: …
      pročitaj još: …
      pročitajte također: …
      čitajte još: …
      čitaj još
      pogledajte i
      pogledajte i: …
      pogledaj i: …
      pogledajte još
      vidi još
      vidi još: …
      vidi i: …
      vezani članci
      vezani članak
      vezane vijesti
      vezane teme
      vezani sadržaj
      povezani članci
      povezane vijesti
      povezane objave
      povezane teme
      povezani sadržaj
      povezani proizvodi
      slični članci
      slične objave
      slične vijesti
      slične teme
      slični proizvodi
      više o temi
      više na temu
      više o ovoj temi
      još o temi
      na istu temu
      iz iste kategorije
      iz iste rubrike
      moglo bi vas zanimati
      moglo bi te zanimati
      možda će vas zanimati
      možda će vas zanimati i
      možda vas zanima
      možda vam se svidi
      moglo bi vam se svidjeti
      preporučujemo
      preporučujemo: …
      preporučujemo vam
      preporučeno za vas
      preporučeni članci
      izbor urednika
      izdvajamo
      ? izdvojeno
      najčitanije
      najčitanije vijesti
      najčitaniji članci
      najčitanije danas
      najgledanije
      najkomentiranije
      ? najpopularnije
      najpopularniji članci
      popularni članci
      najnoviji članci
      zadnje vijesti
      posljednje vijesti
      ostale vijesti
      ostali članci
      drugi članci
      prethodni članak
      sljedeći članak
      idući članak
      prethodni članak: …
      sljedeći članak: …
      prethodna objava
      sljedeća objava
      prethodna objava: …
      sljedeća objava: …
      prethodna vijest
      sljedeća vijest
      prethodno: …
      sljedeće: …
      prethodni: …
      sljedeći: …
      ? povezano
      ? popularno
      ? preporuka
      [comment-form]
      odgovori otkaži odgovor
      ? komentiraj
      ? komentirajte
      ostavi komentar
      ostavite komentar
      ostavi odgovor
      ostavite odgovor
      ostavite svoj komentar
      napiši komentar
      napišite komentar
      napišite svoj komentar
      dodaj komentar
      dodajte komentar
      upiši komentar
      pošalji komentar
      pošaljite komentar
      objavi komentar
      predaj komentar
      otkaži odgovor
      poništi odgovor
      odustani od odgovora
      vaša adresa e-pošte neće biti objavljena
      vaša e-mail adresa neće biti objavljena
      vaša email adresa neće biti objavljena
      vaš e-mail neće biti objavljen
      vaša adresa e-pošte neće biti vidljiva
      obavezna polja su označena
      obavezna polja su označena sa
      obavezna polja označena su
      nužna polja su označena
      potrebna polja su označena
      polja označena sa su obavezna
      obavezna polja
      obavezno polje
      spremi moje ime e-poštu i web-stranicu ……
      spremi moje ime e-mail i web stranicu ……
      spremi moje ime email i web stranicu ……
      sačuvaj moje ime e-mail ……
      obavijesti me o novim komentarima …
      obavijesti me o novim objavama …
      obavijesti me putem e-pošte …
      ova web-stranica koristi akismet ……
      ova stranica koristi akismet ……
      saznajte više o tome kako se obrađuju podaci komentara
      saznajte kako se obrađuju podaci vaših komentara
      morate biti prijavljeni kako …
      morate se prijaviti kako …
      trebate biti prijavljeni kako …
      za komentiranje je potrebna prijava
      za komentiranje se morate prijaviti
      prijavite se za komentiranje
      prijavite se kako biste komentirali
      komentari su zatvoreni
      komentari su isključeni
      komentari su onemogućeni
      komentari isključeni
      komentiranje je onemogućeno
      nema komentara
      još nema komentara
      trenutno nema komentara
      budite prvi koji će komentirati
      budi prvi koji će komentirati
      budite prvi i komentirajte
      prikaži komentare
      pogledaj komentare
      pogledaj sve komentare
      najnoviji komentari
      nedavni komentari
      zadnji komentari
      vaš komentar
      vaš komentar čeka odobrenje
      # komentara
      # komentar
      # komentari
      komentari #
      komentara: #
      # odgovora
      # odgovor
      # komentara na …
      # misli o …
      važna obavijest sukladno članku 94 zakona o elektroničkim medijima ……
      sukladno članku 94 zakona o elektroničkim medijima ……
      komentiranje članaka na web portalu ……
      stavovi izneseni u komentarima ……
      adresa e-pošte
      e-mail adresa
      email adresa
      ime i prezime
      korisničko ime
      ? web stranica
      ? ime
      ? vaše ime
      ? e-pošta
      ? komentar
      ? komentari
      ? odgovori
      ? odgovor
      ? otkaži
      ? odustani
      [captcha]
      nisam robot
      upišite kod sa slike
      sigurnosni kod
      [subscribe]
      prijava na newsletter
      prijavi se na newsletter
      prijavite se na newsletter
      prijavite se na naš newsletter
      prijavite se na naš newsletter ……
      pretplatite se na newsletter
      pretplatite se na naš newsletter ……
      pretplatite se
      pretplati se
      samo za pretplatnike
      sadržaj samo za pretplatnike
      sadržaj dostupan samo pretplatnicima
      već ste pretplatnik
      imate pretplatu
      već imate račun
      nemate račun
      već imaš račun
      nemaš račun
      preuzmite aplikaciju
      preuzmi aplikaciju
      preuzmite mobilnu aplikaciju
      podržite nas
      podržite naš rad
      prijavite se
      prijavi se
      odjavi se
      registriraj se
      registrirajte se
      otvori račun
      stvori račun
      kreiraj račun
      izradi račun
      moj račun
      zaboravljena lozinka
      zaboravili ste lozinku
      zaboravio sam lozinku
      zaboravili lozinku
      zaboravio si lozinku
      zapamti me
      ostani prijavljen
      ? prijava
      ? odjava
      ? registracija
      ? lozinka
      ? pretplata
      ? newsletter
      ? doniraj
      ? donirajte
      [cookie]
      ova web stranica koristi kolačiće ……
      ova stranica koristi kolačiće ……
      ova internetska stranica koristi kolačiće ……
      ove stranice koriste kolačiće ……
      ovaj web koristi kolačiće ……
      ovaj portal koristi kolačiće ……
      naša web stranica koristi kolačiće ……
      naša stranica koristi kolačiće ……
      koristimo kolačiće ……
      mi koristimo kolačiće ……
      na našoj web stranici koristimo kolačiće ……
      ? za pružanje boljeg korisničkog iskustva
      nastavkom pregleda web stranice ……
      nastavkom korištenja stranice ……
      mi i naši partneri ……
      vaša privatnost nam je važna
      cijenimo vašu privatnost
      prihvati sve
      prihvaćam sve
      prihvati sve kolačiće
      prihvati kolačiće
      odbij sve
      odbaci sve
      samo nužni
      samo nužni kolačići
      samo neophodni
      postavke kolačića
      postavke privatnosti
      pravila o kolačićima
      politika kolačića
      politika o kolačićima
      upravljanje kolačićima
      upravljaj pristankom
      upravljajte pristankom
      spremi postavke
      ? prihvaćam
      ? prihvati
      ? slažem se
      ? u redu
      ? odbij
      ? kolačići
      [advertisement]
      nastavak teksta ispod oglasa
      nastavak članka ispod oglasa
      tekst se nastavlja ispod oglasa
      članak se nastavlja ispod oglasa
      tekst se nastavlja nakon oglasa
      članak se nastavlja nakon reklame
      sponzorirani sadržaj
      sponzorirani članak
      plaćeni sadržaj
      promotivni sadržaj
      promo sadržaj
      oglas: …
      ? oglas
      ? oglasi
      ? reklama
      ? oglašavanje
      ? sponzorirano
      ? mali oglasi
      [legal]
      sva prava pridržana
      sva prava pridržana ……
      sva prava zadržana
      sva prava zadržana ……
      sva su prava pridržana
      autorska prava: …
      uvjeti korištenja
      opći uvjeti korištenja
      uvjeti poslovanja
      opći uvjeti poslovanja
      pravila privatnosti
      politika privatnosti
      izjava o privatnosti
      ? zaštita privatnosti
      zaštita osobnih podataka
      pravila o zaštiti privatnosti
      izjava o pristupačnosti
      izjava o odricanju odgovornosti
      pravne napomene
      pravna napomena
      kontaktirajte nas
      pišite nam
      javite nam se
      cjenik oglašavanja
      zabranjeno je svako prenošenje sadržaja ……
      zabranjeno prenošenje sadržaja ……
      tekst je dostupan pod licencijom creative commons ……
      pokreće wordpress
      ponosno pokreće wordpress
      s ponosom pokreće wordpress
      izrada web stranica
      izrada web stranica: …
      izrada stranice: …
      dizajn i izrada: …
      razvoj i dizajn: …
      glavni urednik: …
      nakladnik: …
      ? impresum
      ? impressum
      ? privatnost
      ? marketing
      ? etički kodeks
      [tags]
      oznake: …
      oznaka: …
      tagovi: …
      kategorija: …
      kategorije: …
      ključne riječi: …
      objavljeno u: …
      objavljeno u kategoriji …
      teme: …
      rubrika: …
      označeno: …
      nekategorizirano
      bez kategorije
      nerazvrstano
      ? oznake
      ? kategorije
      ? kategorija
      ? tagovi
      ? ključne riječi
      """)
}
