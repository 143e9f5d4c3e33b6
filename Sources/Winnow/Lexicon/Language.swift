/// What Winnow knows of one language: how to recognise it, and what web pages say in it around
/// their text.
///
/// All words are compared after case folding and without accents, so `Publié` may be written
/// `publié` here, and a text in capitals without accents matches it. Lists are words apart by
/// spaces or line ends.
///
/// `phrases` holds one phrase a line under headings of the form `[kind]`. In a phrase
/// - `#` stands for a number, however it is written (`12`, `1,204`, `10:24`);
/// - `…` at the end lets up to twelve more words follow: `read more about …`;
/// - `: …` at the end does so only behind a colon, a dash or a bar: `photo: …`;
/// - `……` at the end lets any text follow: `we use cookies ……`;
/// - `?` at the start marks a phrase that proves nothing alone, such as `? home`: it counts beside
///   other noise, or where phrases cover the line (`Home | News | Contact`).
///
/// Punctuation and case do not matter. A line is noise when phrases cover it: a phrase inside a
/// sentence does not count. Numbers that stand beside a phrase need not be written:
/// `comments` also matches `Comments (12)`.
///
/// Text in Chinese, Japanese and Thai is compared character by character, so phrases are written
/// as they stand on the page, and words in lists may be of any length.
struct Language: Sendable {
  /// ISO 639-1, or 639-3 where there is none.
  let code: StaticString
  /// The forty to eighty most frequent words that hardly occur in other languages' lists, or that
  /// do but are very frequent in this one: articles, pronouns, prepositions, auxiliaries.
  let functionWords: StaticString
  /// Months, in full and abbreviated, in the cases that dates use.
  let months: StaticString
  /// Days of the week, in full and abbreviated.
  let weekdays: StaticString
  /// Words that stand between the parts of a date or time: `at`, `of`, `o'clock`, `am`, `UTC`.
  let dateWords: StaticString
  /// Words that tell of a publication: `published`, `updated`, `posted`, `last`, `modified`.
  let publicationWords: StaticString
  /// Words of relative times: `yesterday`, `ago`, `hours`, `minutes`.
  let relativeTimeWords: StaticString
  /// What stands before an author's name: `by`, `written by`, `text:`; one a line.
  let bylinePrefixes: StaticString
  /// What stands with or before an author's name: `staff writer`, `correspondent`, `editor`; one a line.
  let authorRoles: StaticString
  /// Words that tell of a picture's origin before a colon, a slash or a name: `photo`, `credit`.
  let creditWords: StaticString
  /// Number words from zero to twenty, for captchas such as `seven + 2 =`.
  let numberWords: StaticString
  /// Names of a newspaper's or magazine's sections; one a line.
  let sectionNames: StaticString
  /// Words of link farms: casinos, betting, loans, pills, escorts, paid essays.
  let spamWords: StaticString
  /// Noise phrases by kind.
  let phrases: StaticString
}
