extension Language {
  static let finnish = Language(
    code: "fi",
    functionWords: """
      ja on ei että se oli hän mutta kun myös ovat joka tai niin kuin ole olla olen olet olemme mitä
      nyt jos sen ne jo vain vielä sitä siitä tämä tämän tässä hänen mukaan sekä jotka kanssa jonka
      voi en minä sinä me te he ollut olivat sitten koska mikä kuka kaikki hyvin jälkeen ennen
      noin josta missä siellä täällä eivät eikä ettei joita vuoden
      """,
    months: """
      tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu
      joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta
      syyskuuta lokakuuta marraskuuta joulukuuta tammikuun helmikuun maaliskuun huhtikuun toukokuun
      kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun tammi helmi maalis huhti
      touko kesä heinä elo syys loka marras joulu
      """,
    weekdays: """
      maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina
      keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su
      """,
    dateWords: """
      klo kello kl pvm vuonna päivänä aamulla illalla utc eet eest
      """,
    publicationWords: """
      julkaistu julkaisupäivä julkaistiin päivitetty päivitys viimeksi muokattu muutettu viimeisin
      kirjoitettu luotu lisätty lähetetty päivämäärä aika
      """,
    relativeTimeWords: """
      tänään eilen toissapäivänä nyt sitten sekunti sekuntia minuutti minuuttia min tunti tuntia t
      päivä päivää pv viikko viikkoa vk kuukausi kuukautta kk vuosi vuotta
      """,
    bylinePrefixes: """
      kirjoittaja
      kirjoittajat
      kirjoittanut
      kirjoitti
      teksti
      teksti ja kuvat
      teksti ja kuva
      toimittaja
      toimittanut
      julkaisija
      julkaissut
      lähettänyt
      lisännyt
      haastattelu
      kääntänyt
      käännös
      suomennos
      """,
    authorRoles: """
      toimittaja
      päätoimittaja
      vastaava päätoimittaja
      toimituspäällikkö
      toimitussihteeri
      uutispäällikkö
      uutistuottaja
      erikoistoimittaja
      politiikan toimittaja
      taloustoimittaja
      kirjeenvaihtaja
      ulkomaantoimittaja
      kolumnisti
      kuvaaja
      valokuvaaja
      kuvajournalisti
      avustaja
      vapaa toimittaja
      kriitikko
      """,
    creditWords: """
      kuva kuvat kuvaaja kuvaajat valokuva valokuvat kuvalähde piirros kuvitus grafiikka arkisto
      kuvakaappaus lehtikuva handout
      """,
    numberWords: """
      nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista
      kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista
      yhdeksäntoista kaksikymmentä
      """,
    sectionNames: """
      uutiset
      tuoreimmat
      etusivu
      kotimaa
      ulkomaat
      maailma
      politiikka
      talous
      raha
      työelämä
      yritykset
      kaupunki
      paikalliset
      alueet
      urheilu
      jalkapallo
      jääkiekko
      kulttuuri
      musiikki
      kirjat
      elokuvat
      elokuva
      teatteri
      viihde
      tv ja elokuvat
      ilmiöt
      elämä
      elämäntapa
      hyvinvointi
      terveys
      tiede
      teknologia
      digi
      autot
      asuminen
      koti
      ruoka
      matkailu
      matkat
      muoti
      luonto
      ympäristö
      mielipide
      mielipiteet
      pääkirjoitus
      pääkirjoitukset
      kolumnit
      kolumni
      blogit
      sää
      """,
    spamWords: """
      nettikasino nettikasinot nettikasinon kasinot kasinobonus kasinobonukset kasinopelit
      ilmaiskierrokset ilmaiskierroksia pikakasino pikakasinot vedonlyöntisivustot pikavippi pikavipit
      pikavippejä viagra cialis levitra porno pornovideot seksiseuraa escort 1xbet 22bet mostbet
      """,
    phrases: """
      [navigation]
      artikkelien selaus
      artikkeleiden selaus
      päävalikko
      avaa valikko
      sulje valikko
      näytä valikko
      siirry sisältöön
      siirry pääsisältöön
      siirry suoraan sisältöön
      hyppää sisältöön
      hyppää pääsisältöön
      takaisin ylös
      palaa ylös
      sivun alkuun
      takaisin sivun alkuun
      palaa sivun alkuun
      takaisin etusivulle
      palaa etusivulle
      siirry etusivulle
      lue lisää
      lue koko artikkeli
      lue koko juttu
      lue koko uutinen
      jatka lukemista
      jatka lukemista …
      näytä lisää
      näytä enemmän
      näytä kaikki
      katso kaikki
      katso lisää
      lataa lisää
      lisää uutisia
      kaikki uutiset
      ? lisätietoja
      sivu # yhteensä #
      edellinen sivu
      seuraava sivu
      vanhemmat artikkelit
      uudemmat artikkelit
      viimeisimmät artikkelit
      uusimmat artikkelit
      olet täällä
      olet täällä: …
      olet tässä: …
      sijaintisi: …
      sivukartta
      hakutulokset
      tarkennettu haku
      valitse kuukausi
      valitse kategoria
      wikipediasta vapaasta tietosanakirjasta
      muokkaa wikitekstiä
      ostoskorisi on tyhjä
      ostoskori on tyhjä
      jatka ostoksia
      lisää ostoskoriin
      lisää toivelistalle
      siirry kassalle
      näytä ostoskori
      ? etusivu
      ? koti
      ? valikko
      ? haku
      ? hae
      ? etsi
      ? yhteystiedot
      ? ota yhteyttä
      ? tietoa meistä
      ? meistä
      ? palvelut
      ? tuotteet
      ? ajankohtaista
      ? uutiset
      ? tapahtumat
      ? galleria
      ? kauppa
      ? verkkokauppa
      ? ostoskori
      ? lisää ostoskoriin
      ? kassalle
      ? ohjeet
      ? seuraava
      ? edellinen
      ? takaisin
      ? lisää
      ? sulje
      ? arkisto
      ? arkistot
      ? blogi
      ? keskustelu
      ? rekrytointi
      [byline]
      tietoa kirjoittajasta
      ? kirjoittajasta
      kirjoittajan muut artikkelit
      näytä kaikki artikkelit
      näytä kaikki kirjoittajan artikkelit
      [timestamp]
      # min lukuaika
      # minuutin lukuaika
      lukuaika # min
      lukuaika # minuuttia
      lukuaika: …
      lukuaika noin # min
      julkaisupäivä: …
      viimeksi päivitetty: …
      viimeksi muokattu: …
      sivua on viimeksi muutettu …
      [caption]
      klikkaa kuva suuremmaksi
      avaa kuva suurempana
      [credit]
      kuva: …
      kuvat: …
      kuvaaja: …
      kuvalähde: …
      lähde: …
      kuvituskuva
      arkistokuva
      [media-fallback]
      selaimesi ei tue …
      selain ei tue …
      käyttämäsi selain ei tue …
      selaimesi on vanhentunut …
      ota javascript käyttöön ……
      ole hyvä ja ota javascript käyttöön ……
      tämä sivusto vaatii javascriptin …
      sivusto vaatii toimiakseen javascriptin …
      tämä sähköpostiosoite on suojattu spamboteilta ……
      odota hetki
      toista video
      ladataan sisältöä
      ? ladataan
      ? kuuntele
      [share]
      jaa: …
      jaa tämä
      jaa tämä: …
      jaa artikkeli
      jaa tämä artikkeli
      jaa juttu
      jaa sivu
      jaa facebookissa
      jaa twitterissä
      jaa whatsappissa
      jaa linkedinissä
      jaa sähköpostilla
      jaa sosiaalisessa mediassa
      jaa kaverille
      jaa somessa
      jaa ystäville
      jaa palvelussa …
      jaa facebookissa avautuu uudessa ikkunassa
      avautuu uudessa ikkunassa
      avautuu uuteen ikkunaan
      lähetä linkki ystävälle sähköpostitse …
      tykkää lataa
      lähetä sähköpostilla
      lähetä kaverille
      vinkkaa kaverille
      kopioi linkki
      linkki kopioitu
      kopioi linkki leikepöydälle
      tulosta sivu
      tulosta artikkeli
      tulosta tämä sivu
      tulostusversio
      seuraa meitä
      seuraa meitä: …
      seuraa meitä somessa
      seuraa meitä facebookissa
      seuraa meitä instagramissa
      seuraa meitä sosiaalisessa mediassa
      # katselukertaa
      # jakoa
      # tykkäystä
      ? jaa
      ? tulosta
      ? tykkää
      ? seuraa
      ? lähetä
      ? suosittele
      [related]
      lue myös
      lue myös: …
      lue lisää: …
      katso myös
      katso myös: …
      lue seuraavaksi
      aiheesta lisää
      lisää aiheesta
      lisää aiheesta: …
      lisää samasta aiheesta
      samasta aiheesta
      aiheeseen liittyvää
      aiheeseen liittyvät
      aiheeseen liittyvät artikkelit
      aiheeseen liittyviä artikkeleita
      samankaltaiset artikkelit
      samankaltaisia artikkeleita
      liittyvät artikkelit
      saatat pitää myös
      saatat pitää myös näistä
      sinua saattaisi kiinnostaa
      sinua voisi kiinnostaa
      sinua saattaa kiinnostaa
      sinua saattaa kiinnostaa myös
      suosittelemme sinulle
      suositellut artikkelit
      toimitus suosittelee
      toimituksen valinnat
      luetuimmat
      luetuimmat uutiset
      luetuimmat artikkelit
      luetuimmat jutut
      luetuimmat juuri nyt
      katsotuimmat
      kommentoiduimmat
      päivän luetuimmat
      viikon luetuimmat
      uusimmat uutiset
      tuoreimmat uutiset
      tuoreimmat jutut
      viimeisimmät uutiset
      muita artikkeleita
      muut uutiset
      muita uutisia
      suosituimmat artikkelit
      edellinen artikkeli
      seuraava artikkeli
      edellinen artikkeli: …
      seuraava artikkeli: …
      edellinen uutinen
      seuraava uutinen
      edellinen kirjoitus
      seuraava kirjoitus
      edellinen juttu
      seuraava juttu
      edellinen: …
      seuraava: …
      asiakkaat ostivat myös
      ? tutustu myös
      samankaltaisia tuotteita
      ? suosituimmat
      ? suositut
      ? suosittelemme
      ? uusimmat
      [comment-form]
      ? kommentoi
      ? vastaa
      jätä kommentti
      jätä vastaus
      kirjoita kommentti
      lisää kommentti
      lähetä kommentti
      lähetä vastaus
      julkaise kommentti
      kommentoi juttua
      kommentoi artikkelia
      kirjoita kommenttisi
      peruuta vastaus
      sähköpostiosoitettasi ei julkaista
      sähköpostiosoitetta ei julkaista
      sähköpostiosoitteesi ei tule julkiseksi
      pakolliset kentät on merkitty
      vaaditut kentät on merkitty
      pakolliset kentät merkitty
      pakollinen kenttä
      tallenna nimeni sähköpostiosoitteeni ja kotisivuni ……
      tallenna nimeni sähköpostini ja sivustoni ……
      ilmoita minulle uusista kommenteista …
      ilmoita minulle uusista artikkeleista …
      sivusto käyttää akismet ……
      tämä sivusto käyttää akismet ……
      sivustomme käyttää akismetia ……
      tämä sivusto käyttää akismetia ……
      lue lisää kuinka kommenttitietojasi käsitellään
      lue kuinka kommenttiesi tietoja käsitellään
      sinun täytyy kirjautua sisään kommentoidaksesi
      sinun on kirjauduttava sisään …
      kirjaudu sisään kommentoidaksesi
      kirjaudu kommentoidaksesi
      kommentointi on suljettu
      kommentointi on päättynyt
      kommentointi suljettu
      kommentit on suljettu
      kommentit pois päältä
      ei kommentteja
      ei vielä kommentteja
      kirjoita ensimmäinen kommentti
      ole ensimmäinen kommentoija
      näytä kommentit
      näytä kaikki kommentit
      lue kommentit
      viimeisimmät kommentit
      uusimmat kommentit
      kommenttisi
      kommenttisi odottaa hyväksyntää
      # kommenttia
      # kommentti
      # vastausta
      # vastaus
      yksi kommentti
      kommentit #
      # kommenttia artikkeliin …
      # vastausta artikkeliin …
      ilmoita asiattomasta viestistä
      ilmoita asiaton viesti
      sähköpostiosoite
      verkkosivusto
      ? kotisivu
      käyttäjätunnus
      arvioita ei vielä ole
      kirjoita arvostelu
      ? etunimi
      ? sukunimi
      ? nimi
      ? nimimerkki
      ? sähköposti
      ? kommentti
      ? kommentit
      ? peruuta
      [captcha]
      en ole robotti
      kirjoita kuvassa näkyvä koodi
      [subscribe]
      tilaa uutiskirje
      tilaa uutiskirjeemme
      tilaa uutiskirjeemme ……
      tilaa maksuton uutiskirje
      tilaa lehti
      tilaa näköislehti
      liity uutiskirjeen tilaajaksi
      liity postituslistalle
      vain tilaajille
      ? tilaajille
      tämä artikkeli on vain tilaajille
      tämä sisältö on vain tilaajille
      jo tilaaja
      oletko jo tilaaja
      onko sinulla jo tunnus
      onko sinulla jo tilaus
      lataa sovellus
      tue toimintaamme
      tee lahjoitus
      kirjaudu sisään
      kirjaudu ulos
      kirjaudu tai rekisteröidy
      luo tunnus
      luo tili
      luo käyttäjätili
      oma tili
      unohditko salasanasi
      unohditko salasanan
      unohtuiko salasana
      salasana unohtunut
      muista minut
      pysy kirjautuneena
      ? kirjaudu
      ? rekisteröidy
      ? salasana
      ? tilaa
      ? uutiskirje
      ? lahjoita
      ? tilaukset
      [cookie]
      tämä sivusto käyttää evästeitä ……
      tämä verkkosivusto käyttää evästeitä ……
      sivusto käyttää evästeitä ……
      sivustomme käyttää evästeitä ……
      käytämme evästeitä ……
      käytämme sivustollamme evästeitä ……
      käytämme sivustolla evästeitä ……
      käytämme verkkosivustollamme evästeitä ……
      me ja kumppanimme ……
      jatkamalla sivuston käyttöä ……
      jatkamalla sivuston selaamista ……
      arvostamme yksityisyyttäsi
      hyväksy kaikki
      hyväksy kaikki evästeet
      hyväksy evästeet
      hyväksy vain välttämättömät
      vain välttämättömät
      vain välttämättömät evästeet
      hylkää kaikki
      kiellä kaikki
      evästeasetukset
      muuta evästeasetuksia
      evästekäytäntö
      evästeseloste
      tallenna asetukset
      hallinnoi suostumusta
      ? hyväksy
      ? hyväksyn
      ? hylkää
      ? evästeet
      ? selvä
      [advertisement]
      kaupallinen yhteistyö
      mainos: …
      mainos alkaa
      mainos päättyy
      juttu jatkuu mainoksen jälkeen
      artikkeli jatkuu mainoksen jälkeen
      sisältö jatkuu mainoksen alla
      juttu jatkuu mainoksen alla
      juttu jatkuu kuvan jälkeen
      sponsoroitu sisältö
      mainoslinkki
      ? mainos
      ? ilmoitus
      ? mainostajalle
      ? ilmoitukset
      [legal]
      kaikki oikeudet pidätetään
      kaikki oikeudet pidätetään ……
      tekijänoikeus: …
      artikkelin kopioiminen kielletty
      tietosuojaseloste
      tietosuojakäytäntö
      tietosuojalauseke
      rekisteriseloste
      rekisteri- ja tietosuojaseloste
      käyttöehdot
      palvelun käyttöehdot
      toimitusehdot
      tilausehdot
      yleiset ehdot
      saavutettavuusseloste
      oikeudellinen huomautus
      vastuuvapauslauseke
      anna palautetta
      lähetä palautetta
      ota meihin yhteyttä
      teksti on saatavilla creative commons ……
      voimanlähteenä wordpress
      voimanlähteenä ylpeästi wordpress
      palvelun tarjoaa wordpress
      sivuston toteutus: …
      sivuston toteutus
      toteutus: …
      ? tietosuoja
      ? saavutettavuus
      ? palaute
      ? asiakaspalvelu
      ? mediatiedot
      [tags]
      avainsanat: …
      avainsana: …
      asiasanat: …
      kategoria: …
      kategoriat: …
      tunnisteet: …
      aiheet: …
      luokat: …
      ei kategoriaa
      luokittelematon
      ? avainsanat
      ? kategoriat
      ? tunnisteet
      ? aiheet
      """)
}
