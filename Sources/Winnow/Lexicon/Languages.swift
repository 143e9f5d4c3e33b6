extension Language {
  /// Every language that Winnow knows. To add one, write its file and name it here.
  static let all: [Language] = [
    .international, .english, .french, .german, .russian, .polish, .turkish, .arabic,
  ]
}
