extension Language {
  static let polish = Language(
    code: "pl",
    functionWords: """
      i w z na do się nie że to jest o od za jak po co przez ale dla jego jej ich był była było były
      być są czy tak tylko oraz który która które którzy już tym tej tego może można także przed
      między gdy aby żeby przy nad pod bez lub też ten ta te jako bardzo roku gdzie jeszcze więc
      sobie mnie nas pan kiedy wszystko niż więcej został została zostały
      """,
    months: """
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
      grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
      listopad grudzień sty lut mar kwi cze lip sie wrz paź lis gru
      """,
    weekdays: """
      poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę czwartku
      piątku sobotę niedzielę pon wt śr czw pt sob niedz nd
      """,
    dateWords: """
      o w z dnia dn r roku rok godz godzina godzinie godziny g od do dniu utc cet cest data
      """,
    publicationWords: """
      opublikowano opublikowany opublikowane opublikowała opublikował publikacja publikacji
      zaktualizowano aktualizacja aktualizacji ostatnia ostatnio dodano dodany dodane utworzono
      zmodyfikowano modyfikacja modyfikacji zmiana czas napisano napisany wpis wysłano wysłany
      zamieszczono poprawiono
      """,
    relativeTimeWords: """
      dziś dzisiaj wczoraj przedwczoraj teraz przed chwilą temu sekund sekundy sekundę minut minuty
      minutę min godzin godziny godzinę godz dni dzień tydzień tygodni tygodnie miesiąc miesiące
      miesięcy rok lata lat
      """,
    bylinePrefixes: """
      autor
      autorka
      autorzy
      autor artykułu
      autor tekstu
      tekst
      napisał
      napisała
      napisane przez
      opublikowane przez
      opublikowany przez
      dodał
      dodała
      utworzone przez
      oprac.
      opracował
      opracowała
      opracowanie
      przygotował
      przygotowała
      rozmawiał
      rozmawiała
      wpis
      tłumaczenie
      """,
    authorRoles: """
      korespondent
      specjalny korespondent
      dziennikarz
      redaktor
      redaktor naczelny
      redaktor naczelna
      redaktor prowadzący
      redaktor portalu
      wydawca
      publicysta
      felietonista
      reporter
      fotoreporter
      fotograf
      współpracownik
      """,
    creditWords: """
      fot foto fotografia fotografie zdjęcie zdjęcia zdj ilustracja ilustracje rysunek rys grafika
      obraz autor archiwum materiały prasowe screen
      """,
    numberWords: """
      zero jeden jedna jedno dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć
      jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście
      dziewiętnaście dwadzieścia
      """,
    sectionNames: """
      wiadomości
      aktualności
      najnowsze
      kraj
      polska
      świat
      ze świata
      europa
      polityka
      gospodarka
      finanse
      biznes
      prawo
      region
      miasto
      sport
      piłka nożna
      kultura
      film
      muzyka
      teatr
      rozrywka
      styl życia
      zdrowie
      nauka
      technologie
      motoryzacja
      nieruchomości
      edukacja
      opinie
      komentarze
      wywiady
      podróże
      pogoda
      """,
    spamWords: """
      kasyno kasyna kasyn kasynowe kasynowy bukmacher bukmacherskie bukmacherski bukmacherzy
      bukmacherów hazardowe hazardowych ruletka poker freespiny viagra cialis levitra chwilówka
      chwilówki chwilówek sekskamerki porno pornografia escort eskorta prostytutki sugardaddy 1xbet
      22bet mostbet pinup bizzo slottica kryptokasyno
      """,
    phrases: """
      [navigation]
      nawigacja wpisu
      zobacz wpisy
      menu główne
      przełącz menu
      przejdź do treści
      przejdź do głównej treści
      przejdź do głównej zawartości
      przejdź do menu
      przeskocz do treści
      wróć na górę
      powrót do góry
      powrót na górę
      do góry strony
      przewiń do góry
      powrót do strony głównej
      wróć na stronę główną
      strona główna
      powrót do listy
      pokaż więcej
      zobacz więcej
      załaduj więcej
      zobacz wszystkie
      czytaj więcej
      czytaj dalej
      czytaj dalej …
      dowiedz się więcej
      więcej informacji
      kontynuuj czytanie …
      przeczytaj więcej
      strona # z #
      poprzednia strona
      następna strona
      jesteś tutaj
      jesteś tutaj: …
      mapa strony
      wyniki wyszukiwania
      wyszukiwanie zaawansowane
      ostatnie wpisy
      wybierz miesiąc
      kanał wpisów
      kanał komentarzy
      z wikipedii wolnej encyklopedii
      edytuj kod źródłowy
      przejdź do informacji o produkcie
      otwiera się w nowej karcie
      cena od najniższej
      cena od najwyższej
      cena: od najniższej
      cena: od najwyższej
      sortuj wg popularności
      sortuj wg średniej oceny
      sortuj od najnowszych
      sortuj po cenie od najniższej
      sortuj po cenie od najwyższej
      domyślne sortowanie
      twój koszyk jest pusty
      koszyk jest pusty
      brak produktów w koszyku
      kontynuuj zakupy
      dodaj do koszyka
      do koszyka
      dodaj do ulubionych
      dodaj do listy życzeń
      dodaj do porównania
      dodaj do schowka
      zobacz koszyk
      przejdź do kasy
      ? start
      ? menu
      ? szukaj
      ? kontakt
      ? o nas
      ? oferta
      ? aktualności
      ? wiadomości
      ? galeria
      ? sklep
      ? pomoc
      ? dalej
      ? wstecz
      ? następny
      ? poprzedni
      ? więcej
      ? zamknij
      ? rozwiń
      ? archiwa
      ? forum
      ? blog
      ? zdjęcia
      ? wyprzedane
      ? szybki podgląd
      [byline]
      o autorze
      zobacz wszystkie wpisy
      wszystkie artykuły autora
      [timestamp]
      # min czytania
      # minut czytania
      # minuty czytania
      czas czytania
      ten tekst przeczytasz w …
      data publikacji
      ostatnia aktualizacja: …
      tę stronę ostatnio edytowano …
      [caption]
      kliknij aby powiększyć
      [credit]
      źródło: …
      fot. …
      foto: …
      zdjęcie: …
      autor zdjęcia: …
      źródło zdjęcia: …
      materiały prasowe
      [media-fallback]
      twoja przeglądarka nie obsługuje …
      przeglądarka nie obsługuje …
      twoja przeglądarka jest nieaktualna …
      włącz obsługę javascript …
      proszę włączyć javascript ……
      ta strona wymaga javascript …
      ten adres pocztowy jest chroniony przed spamowaniem ……
      odtwórz wideo
      trwa ładowanie
      proszę czekać
      ? ładowanie
      [share]
      udostępnij: …
      udostępnij na …
      udostępnij artykuł
      udostępnij ten artykuł
      podziel się
      podziel się: …
      podziel się na facebooku
      podziel się tym …
      poleć znajomemu
      kliknij aby udostępnić …
      otwiera się w nowym oknie
      lubię to
      wyślij znajomemu
      wyślij e-mailem
      kopiuj link
      skopiuj link
      wersja do druku
      drukuj artykuł
      obserwuj nas na …
      śledź nas na …
      polub nas na …
      dołącz do nas na …
      bądź na bieżąco
      # wyświetleń
      # odsłon
      wyświetleń: #
      oceń artykuł
      ? udostępnij
      ? drukuj
      ? wyślij
      ? skomentuj
      [related]
      czytaj także
      czytaj także: …
      czytaj też
      czytaj też: …
      czytaj również
      czytaj również: …
      przeczytaj także
      przeczytaj także: …
      przeczytaj również: …
      zobacz także
      zobacz także: …
      zobacz też
      zobacz też: …
      zobacz również
      zobacz również: …
      sprawdź także: …
      polecamy
      polecamy: …
      polecane artykuły
      polecane dla ciebie
      podobne artykuły
      podobne wpisy
      podobne tematy
      powiązane artykuły
      powiązane wpisy
      może cię zainteresować
      może cię też zainteresować
      może ci się spodobać
      inne artykuły
      najczęściej czytane
      najpopularniejsze
      najnowsze wiadomości
      najnowsze artykuły
      ostatnie artykuły
      więcej na ten temat
      więcej na temat: …
      z ostatniej chwili
      popularne artykuły
      poprzedni artykuł
      następny artykuł
      poprzedni wpis
      następny wpis
      poprzedni wpis: …
      następny wpis: …
      poprzedni temat
      następny temat
      dalsza część artykułu pod …
      czytaj więcej: …
      czytaj dalej: …
      przeczytaj też: …
      przeczytaj więcej: …
      polecamy także: …
      polecamy również: …
      sprawdź też: …
      sprawdź również: …
      warto przeczytać: …
      więcej na ten temat: …
      klienci kupili także
      klienci kupili również
      inni kupili też
      często kupowane razem
      podobne produkty
      produkty powiązane
      ostatnio oglądane
      ostatnio oglądane produkty
      ? polecane
      ? powiązane
      ? popularne
      [comment-form]
      dodaj komentarz
      dodaj komentarz anuluj pisanie odpowiedzi
      anuluj pisanie odpowiedzi
      zostaw komentarz
      zostaw odpowiedź
      napisz komentarz
      skomentuj artykuł
      opublikuj komentarz
      prześlij komentarz
      twój adres e-mail nie zostanie opublikowany
      twój adres email nie zostanie opublikowany
      adres e-mail nie zostanie opublikowany
      wymagane pola są oznaczone
      pola wymagane
      zapamiętaj moje dane w tej przeglądarce …
      zapisz moje imię …
      powiadom mnie o …
      powiadamiaj mnie o …
      ta strona używa akismet ……
      strona wykorzystuje akismet ……
      dowiedz się więcej jak przetwarzane są dane komentarzy
      dowiedz się w jaki sposób przetwarzane są dane …
      musisz się zalogować aby …
      musisz być zalogowany aby …
      zaloguj się aby …
      zaloguj się lub zarejestruj …
      aby komentować …
      możliwość komentowania została wyłączona
      komentarze są wyłączone
      nie ma jeszcze komentarzy
      brak komentarzy
      bądź pierwszy który …
      bądź pierwszą osobą która …
      pokaż komentarze
      najnowsze komentarze
      twój komentarz
      komentarz oczekuje na …
      # komentarzy
      # komentarze
      # komentarz
      jeden komentarz do …
      komentarze do: …
      # odpowiedzi
      # opinii
      # myśli na temat …
      zgłoś nadużycie
      zgłoś błąd
      zauważyłeś błąd ……
      adres e-mail
      witryna internetowa
      twoje imię
      wyrażam zgodę na przetwarzanie …
      skomentuj
      zaloguj się aby ……
      musisz być zalogowany aby ……
      na razie nie ma opinii o produkcie
      nie ma jeszcze opinii
      napisz pierwszą opinię…
      napisz opinię
      dodaj opinię
      zobacz wszystkie opinie
      tylko zalogowani klienci którzy kupili ten produkt mogą napisać opinię
      ? komentarz
      ? komentarze
      ? imię
      ? podpis
      ? odpowiedz
      ? anuluj
      [captcha]
      przepisz kod z obrazka
      nie jestem robotem
      [subscribe]
      zapisz się do newslettera
      zapisz się na newsletter
      zapisz się na newsletter ……
      zapisz się do naszego newslettera ……
      zapisz się na nasz newsletter ……
      kup subskrypcję
      kup prenumeratę
      masz już konto
      nie masz konta
      tylko dla prenumeratorów
      artykuł dostępny tylko dla …
      dalsza część artykułu dostępna …
      pobierz aplikację
      wesprzyj nas
      postaw nam kawę
      zaloguj się
      zarejestruj się
      załóż konto
      utwórz konto
      moje konto
      nie pamiętasz hasła
      nie pamiętam hasła
      zapamiętaj mnie
      zapraszamy do subskrypcji ……
      zapraszamy też do subskrypcji ……
      zapisz się do newslettera ……
      obserwuj nas w …
      ? zaloguj
      ? logowanie
      ? rejestracja
      ? newsletter
      ? prenumerata
      ? subskrybuj
      [cookie]
      ta strona używa plików cookie ……
      ta strona używa ciasteczek ……
      ta strona wykorzystuje pliki cookie ……
      ta strona korzysta z plików cookie ……
      ta strona korzysta z ciasteczek ……
      ta witryna wykorzystuje pliki cookie ……
      nasza strona używa plików cookie ……
      serwis wykorzystuje pliki cookies ……
      strona korzysta z plików cookies ……
      używamy plików cookie ……
      używamy ciasteczek ……
      wykorzystujemy pliki cookie ……
      korzystamy z plików cookie ……
      w celu świadczenia usług na najwyższym poziomie ……
      korzystając ze strony wyrażasz zgodę ……
      dalsze korzystanie ze strony ……
      my i nasi partnerzy ……
      cenimy prywatność użytkowników …
      szanujemy twoją prywatność
      zgodnie z rozporządzeniem parlamentu europejskiego ……
      administratorem danych osobowych jest ……
      akceptuj wszystkie
      akceptuj wszystko
      odrzuć wszystkie
      tylko niezbędne
      ustawienia cookies
      ustawienia prywatności
      zarządzaj zgodą
      zarządzaj zgodami
      polityka cookies
      polityka plików cookies
      zapisz preferencje
      zgadzam się
      ? akceptuję
      ? odrzuć
      [advertisement]
      artykuł sponsorowany
      materiał sponsorowany
      materiał partnera
      materiał promocyjny
      materiał reklamowy
      dalsza część artykułu pod reklamą
      reklama: …
      ? reklama
      ? ogłoszenia
      [legal]
      wszelkie prawa zastrzeżone ……
      wszystkie prawa zastrzeżone ……
      prawa zastrzeżone
      rozpowszechnianie niniejszego artykułu ……
      dalsze rozpowszechnianie artykułu ……
      polityka prywatności
      regulamin serwisu
      regulamin sklepu
      warunki korzystania
      ochrona danych osobowych
      deklaracja dostępności
      nota prawna
      klauzula informacyjna
      skontaktuj się z nami
      o wikipedii
      tekst udostępniany na licencji ……
      dumnie wspierane przez …
      obsługiwane przez …
      projekt i wykonanie
      projekt i wykonanie: …
      realizacja: …
      redaktor naczelny: …
      ? regulamin
      [tags]
      kategorie: …
      kategoria: …
      tagi: …
      słowa kluczowe: …
      etykiety: …
      zaszufladkowano do kategorii …
      otagowano jako …
      opublikowano w …
      tematy: …
      bez kategorii
      ? tagi
      ? kategorie
      """)
}
