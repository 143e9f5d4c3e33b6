extension Language {
  static let hungarian = Language(
    code: "hu",
    functionWords: """
      a az és hogy nem is egy ez azt csak meg már de volt van mint vagy ha el ki be ezt kell lehet
      akkor minden amely amelyek aki akik ami így ott után között szerint által mert pedig azonban
      több nagyon lesz voltak vannak sem hanem illetve majd most ezek azok arra erre én ő mi ők neki
      volna lett mivel során alatt valamint nincs
      """,
    months: """
      január február március április május június július augusztus szeptember október november
      december jan feb febr márc mar ápr máj jún júl aug szept szep okt nov dec
      """,
    weekdays: """
      hétfő kedd szerda csütörtök péntek szombat vasárnap hétfőn kedden szerdán csütörtökön pénteken
      szombaton h k sze cs p szo v
      """,
    dateWords: """
      óra órakor perc perckor napja én án kor év évi napján délelőtt délután este reggel utc cet
      dátum
      """,
    publicationWords: """
      közzétéve közzétette publikálva publikálás megjelent megjelenés megjelenése frissítve
      frissítés frissült módosítva módosítás utolsó utoljára legutóbb létrehozva létrehozás írta
      feltöltve beküldve dátuma ideje időpont szerkesztve kelt
      """,
    relativeTimeWords: """
      ma tegnap tegnapelőtt most ezelőtt másodperce másodperccel perce perccel percek órája órával
      napja nappal hete héttel hónapja hónappal éve évvel nap hét hónap év óra perc
      """,
    bylinePrefixes: """
      írta
      írták
      szerző
      szerzők
      szerzője
      a szerző
      szöveg
      szerkesztette
      szerkesztő
      közzétette
      publikálta
      beküldte
      feltöltötte
      készítette
      fordította
      fordítás
      interjú
      forrás
      """,
    authorRoles: """
      újságíró
      főszerkesztő
      főszerkesztő-helyettes
      felelős szerkesztő
      szerkesztő
      rovatvezető
      tudósító
      riporter
      publicista
      fotós
      fotóriporter
      kulturális újságíró
      sportújságíró
      gazdasági újságíró
      munkatárs
      munkatársunk
      tudósítónk
      szakújságíró
      """,
    creditWords: """
      fotó fotók kép képek forrása illusztráció grafika archív felvétel videó borítókép fényképezte
      mti képernyőkép nyitókép
      """,
    numberWords: """
      nulla egy kettő két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenkét
      tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz
      """,
    sectionNames: """
      hírek
      friss hírek
      legfrissebb
      címlap
      belföld
      itthon
      külföld
      világ
      nagyvilág
      politika
      közélet
      gazdaság
      pénz
      üzlet
      vállalkozás
      ingatlan
      bűnügy
      baleset
      krimi
      sport
      labdarúgás
      foci
      kultúra
      kult
      film
      zene
      könyv
      színház
      szórakozás
      bulvár
      sztárok
      celeb
      életmód
      életstílus
      egészség
      család
      otthon
      gasztro
      tudomány
      tudomány és technika
      technológia
      tech
      autó
      utazás
      oktatás
      környezet
      vélemény
      publicisztika
      interjú
      megyei hírek
      helyi hírek
      időjárás
      """,
    spamWords: """
      kaszinó kaszinók kaszinót kaszinóban kaszinója nyerőgép nyerőgépek nyerőgépes sportfogadás
      sportfogadási fogadóiroda fogadóirodák pörgetések rulett póker viagra cialis levitra gyorskölcsön
      szexpartner szextárskereső pornó pornóvideó escort eszkort 1xbet 22bet mostbet
      """,
    phrases: """
      [navigation]
      bejegyzés navigáció
      bejegyzések navigációja
      bejegyzések lapozása
      főmenü
      menü megnyitása
      menü bezárása
      ugrás a tartalomra
      ugrás a tartalomhoz
      ugrás a fő tartalomra
      ugrás a fő tartalomhoz
      tovább a tartalomra
      tovább a tartalomhoz
      kilépés a tartalomba
      vissza a tetejére
      vissza az oldal tetejére
      az oldal tetejére
      lap tetejére
      ugrás az oldal tetejére
      vissza a főoldalra
      vissza a kezdőlapra
      vissza a címlapra
      tovább olvasom
      tovább olvasok
      olvass tovább
      olvassa tovább
      tovább olvasása
      olvasás folytatása
      olvasás folytatása …
      bővebben
      ? részletek
      tovább a teljes cikkhez
      tovább a cikkre
      teljes cikk
      ? elolvasom
      ? megnézem
      továbbiak betöltése
      több betöltése
      továbbiak megjelenítése
      mutass többet
      több megjelenítése
      összes megjelenítése
      összes megtekintése
      az összes megtekintése
      további hírek
      összes hír
      több információ
      további információ
      további információk
      # oldal összesen #
      előző oldal
      következő oldal
      régebbi bejegyzések
      korábbi bejegyzések
      újabb bejegyzések
      legutóbbi bejegyzések
      legfrissebb bejegyzések
      friss bejegyzések
      jelenlegi hely
      jelenlegi hely: …
      ön itt van
      ön itt van: …
      itt vagy: …
      itt jársz: …
      keresés eredménye
      keresési eredmények
      találati lista
      részletes keresés
      hónap kijelölése
      kategória kijelölése
      a wikipédiából a szabad enciklopédiából
      forrásszöveg szerkesztése
      a kosár üres
      az ön kosara üres
      kosárba
      kosárba teszem
      kosárba rakom
      kosárba helyezés
      vásárlás folytatása
      kívánságlistára teszem
      tovább a pénztárhoz
      ? főoldal
      ? kezdőlap
      ? kezdőoldal
      ? címlap
      ? menü
      ? keresés
      ? keres
      ? kapcsolat
      ? elérhetőség
      ? elérhetőségek
      ? rólunk
      ? bemutatkozás
      ? szolgáltatások
      ? termékek
      ? hírek
      ? galéria
      ? képgaléria
      ? webshop
      ? kosár
      ? kosárba
      ? kosárba teszem
      ? pénztár
      ? segítség
      ? tovább
      ? következő
      ? előző
      ? vissza
      ? bezár
      ? bezárás
      ? archívum
      ? fórum
      ? oldaltérkép
      [byline]
      a szerzőről
      a szerző további cikkei
      a szerző további írásai
      a szerző összes cikke
      a szerző összes bejegyzése
      további cikkek a szerzőtől
      [timestamp]
      # perc olvasás
      # perces olvasmány
      # perc olvasási idő
      # perc alatt elolvasható
      olvasási idő
      olvasási idő: …
      olvasási idő # perc
      becsült olvasási idő: …
      megjelenés dátuma: …
      utolsó frissítés: …
      utolsó módosítás: …
      legutóbb frissítve: …
      a lap utolsó módosítása: …
      [caption]
      kattints a nagyításhoz
      kattintson a nagyításhoz
      kattints a képre a nagyításhoz
      [credit]
      fotó: …
      fotók: …
      kép: …
      képek forrása: …
      kép forrása: …
      a kép forrása: …
      borítókép: …
      nyitókép: …
      forrás: …
      illusztráció: …
      a kép illusztráció
      képünk illusztráció
      archív felvétel
      [media-fallback]
      az ön böngészője nem támogatja …
      a böngésződ nem támogatja …
      a böngésző nem támogatja …
      az ön böngészője elavult …
      kérjük engedélyezze a javascript ……
      kérjük kapcsolja be a javascript ……
      engedélyezze a javascript használatát …
      az oldal megfelelő működéséhez javascript ……
      ez az e-mail cím a szpemrobotok elleni védelem alatt áll ……
      ez az email cím a spamrobotok elleni védelem alatt áll ……
      betöltés folyamatban
      kérjük várjon
      kérem várjon
      videó lejátszása
      ? betöltés
      ? meghallgatom
      [share]
      megosztás: …
      oszd meg: …
      oszd meg másokkal
      oszd meg másokkal is
      oszd meg ismerőseiddel
      oszd meg barátaiddal
      ossza meg ismerőseivel
      ossza meg másokkal is
      oszd meg a cikket
      cikk megosztása
      megosztás facebookon
      megosztás a facebookon
      megosztás twitteren
      megosztás a twitteren
      megosztás e-mailben
      megosztom facebookon
      kattints ide a megosztáshoz …
      facebookon való megosztáshoz kattintsunk ide …
      kattintás ide a facebookon való megosztáshoz …
      kattintás ide a twitteren való megosztáshoz …
      ide kattintva megoszthatod …
      új ablakban nyílik meg
      tetszik betöltés
      küldés e-mailben
      küldés emailben
      elküldöm e-mailben
      küldd el barátodnak
      ajánlom ismerősömnek
      link másolása
      hivatkozás másolása
      link vágólapra másolása
      nyomtatható változat
      nyomtatóbarát változat
      oldal nyomtatása
      cikk nyomtatása
      kövess minket
      kövess minket a facebookon
      kövess minket facebookon
      kövess minket instagramon
      kövess minket: …
      kövessen minket
      kövessen minket a facebookon
      kövess bennünket
      kövess minket a google hírekben
      csatlakozz hozzánk
      lájkold oldalunkat …
      # megtekintés
      # megosztás
      # kedvelés
      ? megosztás
      ? megosztom
      ? nyomtatás
      ? tetszik
      ? kedvelem
      ? követés
      ? küldés
      [related]
      olvasd el ezt is
      olvasd el ezt is: …
      olvassa el ezt is
      olvassa el ezt is: …
      ? olvasta már
      ? olvastad már
      olvastad már: …
      ? kapcsolódó
      kapcsolódó: …
      kapcsolódó cikkek
      kapcsolódó cikk
      kapcsolódó cikkünk
      kapcsolódó cikkeink
      kapcsolódó hírek
      kapcsolódó bejegyzések
      kapcsolódó írások
      kapcsolódó anyagok
      kapcsolódó tartalom
      kapcsolódó tartalmak
      kapcsolódó témák
      hasonló cikkek
      hasonló bejegyzések
      hasonló hírek
      további cikkek
      további cikkek a témában
      további cikkeink
      további ajánlatunk
      ez is érdekelheti
      ez is érdekelhet
      ez is érdekelhet: …
      ez is érdekelheti önt
      ezek is érdekelhetnek
      ezek is érdekelhetik
      érdekelheti még
      érdekelhet még
      önnek ajánljuk
      neked ajánljuk
      ajánljuk még
      ajánljuk még: …
      ajánlott cikkek
      ajánlott bejegyzések
      ajánlott tartalom
      ajánló: …
      legolvasottabb
      legolvasottabbak
      legolvasottabb cikkek
      legolvasottabb hírek
      legnézettebb
      ? legnépszerűbb
      legnépszerűbb cikkek
      népszerű cikkek
      legfrissebb hírek
      legfrissebb cikkek
      legújabb cikkek
      friss cikkek
      a szerkesztő ajánlja
      szerkesztői ajánlat
      előző cikk
      következő cikk
      előző cikk: …
      következő cikk: …
      előző bejegyzés
      következő bejegyzés
      előző bejegyzés: …
      következő bejegyzés: …
      előző hír
      következő hír
      előző: …
      következő: …
      kapcsolódó termékek
      hasonló termékek
      legutóbb megtekintett termékek
      ? ajánlott
      ? ajánló
      ? népszerű
      ? friss
      [comment-form]
      vélemény hozzászólás
      szólj hozzá
      szóljon hozzá
      hozzászólás írása
      hozzászólás küldése
      hozzászólás elküldése
      írj hozzászólást
      írjon hozzászólást
      írd meg a véleményed
      mondd el a véleményed
      új hozzászólás
      megjegyzés küldése
      megjegyzés közzététele
      hagyj üzenetet
      válasz megszakítása
      válasz elküldése
      válasz írása
      kilépés a válaszból
      az e-mail címet nem tesszük közzé
      az email címet nem tesszük közzé
      az e-mail cím nem kerül nyilvánosságra
      az e-mail címed nem kerül nyilvánosságra
      e-mail címed nem tesszük közzé
      a kötelező mezőket karakterrel jelöltük
      a kötelező mezőket karakterrel jelöljük
      a kötelező mezők jelölve vannak
      a csillaggal jelölt mezők kitöltése kötelező
      a mezők kitöltése kötelező
      a nevem e-mail-címem és weboldalcímem mentése a böngészőben ……
      mentsd el a nevemet e-mail-címemet ……
      értesíts a további hozzászólásokról …
      ez a weboldal az akismet szolgáltatását használja ……
      tudjunk meg többet arról hogyan dolgozzák fel ……
      hozzászólás küldéséhez be kell jelentkezni
      a hozzászóláshoz be kell jelentkezni
      hozzászóláshoz jelentkezz be
      hozzászóláshoz jelentkezzen be
      a hozzászólások le vannak zárva
      a hozzászólások lezárva
      hozzászólások lezárva
      hozzászólások kikapcsolva
      a hozzászólások a ki vannak kapcsolva
      a hozzászólás jelenleg nem engedélyezett ezen a részen
      nincs hozzászólás
      nincsenek hozzászólások
      még nincs hozzászólás
      még nincsenek hozzászólások
      nincsenek megjegyzések
      legyél te az első hozzászóló
      legyen ön az első hozzászóló
      hozzászólások megtekintése
      összes hozzászólás
      legutóbbi hozzászólások
      legutóbbi hsz
      friss hozzászólások
      a hozzászólás moderálásra vár
      # hozzászólás
      # komment
      # válasz
      # megjegyzés
      egy hozzászólás
      hozzászólások #
      a hozzászólások a vonatkozó jogszabályok értelmében ……
      e-mail cím
      email cím
      felhasználónév
      felhasználói név
      teljes név
      ? vezetéknév
      ? keresztnév
      honlap címe
      még nincsenek értékelések
      értékelés írása
      ? név
      ? neved
      ? honlap
      ? weboldal
      ? hozzászólás
      ? hozzászólások
      ? hozzászólok
      ? kommentek
      ? válasz
      ? mégse
      [captcha]
      nem vagyok robot
      biztonsági kód
      írja be a képen látható kódot
      [subscribe]
      iratkozz fel hírlevelünkre
      iratkozz fel hírlevelünkre ……
      iratkozzon fel hírlevelünkre
      iratkozzon fel hírlevelünkre ……
      iratkozz fel a hírlevelünkre
      iratkozz fel a hírlevélre
      hírlevél feliratkozás
      feliratkozás hírlevélre
      feliratkozás a hírlevélre
      feliratkozom a hírlevélre
      kérem a hírlevelet
      csak előfizetőknek
      ? előfizetőknek
      ez a cikk csak előfizetőink számára elérhető
      fizessen elő
      fizess elő
      ? előfizetek
      már előfizető vagyok
      töltsd le az alkalmazást
      töltse le az alkalmazást
      töltse le alkalmazásunkat
      támogass minket
      támogasson minket
      támogasd munkánkat
      ? támogatom
      már van fiókom
      jelentkezz be
      jelentkezzen be
      ? regisztrálj
      fiók létrehozása
      új fiók létrehozása
      saját fiók
      fiókom
      elfelejtett jelszó
      elfelejtettem a jelszavam
      elfelejtette a jelszavát
      elfelejtetted a jelszavad
      emlékezz rám
      emlékezzen rám
      maradjak bejelentkezve
      ? bejelentkezés
      ? belépés
      ? kijelentkezés
      ? kilépés
      ? regisztráció
      ? jelszó
      ? hírlevél
      ? előfizetés
      ? feliratkozás
      ? feliratkozom
      [cookie]
      ez a weboldal sütiket használ ……
      ez az oldal sütiket használ ……
      ez a honlap sütiket használ ……
      ez a webhely sütiket használ ……
      ez a weboldal cookie-kat használ ……
      ez a honlap cookie-kat használ ……
      az oldal sütiket használ ……
      a weboldal sütiket használ ……
      weboldalunk sütiket használ ……
      weboldalunk cookie-kat használ ……
      honlapunk sütiket használ ……
      oldalunk sütiket használ ……
      oldalunk cookie-kat használ ……
      sütiket használunk ……
      cookie-kat használunk ……
      weboldalunkon sütiket használunk ……
      honlapunkon sütiket használunk ……
      az oldal további használatával ……
      a weboldal használatával elfogadja ……
      mi és partnereink ……
      mi és a partnereink ……
      az ön adatainak védelme fontos számunkra
      elfogadom az összeset
      összes elfogadása
      mindent elfogadok
      az összes elfogadása
      összes süti elfogadása
      sütik elfogadása
      összes elutasítása
      az összes elutasítása
      csak a szükséges sütik
      süti beállítások
      sütik beállítása
      cookie beállítások
      süti szabályzat
      süti tájékoztató
      cookie szabályzat
      cookie tájékoztató
      beállítások mentése
      hozzájárulás kezelése
      ? elfogadom
      ? elfogadás
      ? elutasítom
      ? elutasítás
      ? rendben
      ? értem
      [advertisement]
      a cikk a hirdetés után folytatódik
      hirdetés: …
      támogatott tartalom
      szponzorált tartalom
      fizetett tartalom
      fizetett hirdetés
      ? hirdetés
      ? reklám
      ? hirdetések
      ? médiaajánlat
      ? apróhirdetés
      [legal]
      minden jog fenntartva
      minden jog fenntartva ……
      szerzői jogok: …
      adatvédelmi tájékoztató
      adatvédelmi nyilatkozat
      adatvédelmi irányelvek
      adatvédelmi szabályzat
      adatkezelési tájékoztató
      adatkezelési szabályzat
      adatkezelési nyilatkozat
      felhasználási feltételek
      általános szerződési feltételek
      jogi nyilatkozat
      jogi információk
      szerzői jogi nyilatkozat
      akadálymentességi nyilatkozat
      lépjen kapcsolatba velünk
      lépj kapcsolatba velünk
      írjon nekünk
      a lap szövege creative commons ……
      köszönjük wordpress
      büszkén hajtja a wordpress
      működteti a wordpress
      üzemeltető: …
      kiadó: …
      felelős kiadó: …
      főszerkesztő: …
      ? impresszum
      ? adatvédelem
      ? ászf
      ? szerzői jogok
      [tags]
      címkék: …
      címke: …
      kategória: …
      kategóriák: …
      kulcsszavak: …
      témák: …
      rovat: …
      kategorizálatlan
      nincs kategorizálva
      ? címkék
      ? címke
      ? kategóriák
      ? kulcsszavak
      """)
}
