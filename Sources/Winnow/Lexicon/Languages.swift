extension Language {
  /// Every language that Winnow knows. To add one, write its file and name it here.
  static let all: [Language] = [
    .international, .english, .french, .german, .spanish, .italian, .portuguese, .dutch, .russian,
    .polish, .turkish, .arabic, .chinese, .japanese, .ukrainian, .swedish, .danish, .norwegian,
    .czech, .korean, .greek, .romanian, .hungarian, .finnish, .indonesian, .vietnamese, .persian,
    .hebrew, .hindi, .thai, .bulgarian, .catalan, .croatian, .slovak,
  ]
}
