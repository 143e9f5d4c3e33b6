/// Names of months, folded as ``PlainText`` folds words.
enum MonthNames {
  /// The number of the month with this name or short name, from 1.
  static subscript(name: String) -> Int? { numbers[name] }

  private static let numbers: [String: Int] = {
    var result: [String: Int] = [:]
    for names in languages {
      for (index, month) in names.split(separator: ",").enumerated() {
        for name in month.split(separator: " ") { result[PlainText.key(name)] = index + 1 }
      }
    }
    return result
  }()

  /// Twelve months with a comma between them; the names of one month with blanks.
  private static let languages = [
    // English
    """
    january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,\
    october oct,november nov,december dec
    """,
    // German, and its names in Austria
    """
    januar jan jänner jän,februar feb feber,märz mär mrz,april apr,mai,juni jun,juli jul,august aug,\
    september sept sep,oktober okt,november nov,dezember dez
    """,
    // French
    """
    janvier janv jan,février févr fév,mars,avril avr,mai,juin,juillet juil,août aoû,septembre sept,\
    octobre oct,novembre nov,décembre déc
    """,
    // Spanish
    """
    enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,\
    septiembre setiembre sept sep,octubre oct,noviembre nov,diciembre dic
    """,
    // Italian
    """
    gennaio gen,febbraio feb,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,\
    settembre set sett,ottobre ott,novembre nov,dicembre dic
    """,
    // Portuguese
    """
    janeiro jan,fevereiro fev,março mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,\
    outubro out,novembro nov,dezembro dez
    """,
    // Dutch
    """
    januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,september sept sep,\
    oktober okt,november nov,december dec
    """,
    // Swedish, Danish, Norwegian
    """
    januari januar jan,februari februar feb,mars marts mar,april apr,maj mai,juni jun,juli jul,\
    augusti august aug,september sept sep,oktober okt,november nov,december desember dec des
    """,
    // Finnish, in the case that dates have
    """
    tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,\
    marraskuuta,joulukuuta
    """,
    // Polish and Czech, in the case that dates have
    """
    stycznia ledna,lutego února,marca března,kwietnia dubna,maja května,czerwca června,lipca července,\
    sierpnia srpna,września září,października října,listopada listopadu,grudnia prosince
    """,
    // Russian and Ukrainian, likewise
    """
    января січня,февраля лютого,марта березня,апреля квітня,мая травня,июня червня,июля липня,августа серпня,\
    сентября вересня,октября жовтня,ноября листопада,декабря грудня
    """,
    // Turkish
    """
    ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık
    """,
  ]
}
