/// What the learned score knows of a line: a byte each, computed in one pass over the document.
///
/// The order is the model's: a new feature goes to the end, and the model is trained anew.
enum Feature: Int, CaseIterable, Sendable {
  // The line itself.
  case words, bytes, wordLength, capitalizedShare, numbers, numberShare, separators, commas, sentenceEnds
  case openings, symbols, glued, codeCharacters, spamWords, wordsPerSentence, ending, beginning
  case startsWithCapital, isProse, foreignScriptShare, functionWords, functionWordShare, dateWords
  case timeNumbers, lexiconWords, givenNames, singleLetters, bytesPerWord

  // What the rules say.
  case rule, ruleAlone, ruleForContent
  case navigation, byline, timestamp, picture, mediaFallback, share, related, commentForm, subscribe
  case cookie, advertisement, legal, tags, duplicate, otherKind

  // The line's words in the document.
  case copies, earlierCopies, topicWords, topicShare, titleShare, rareShare
  case patternCopies, firstWordCopies, linesSinceFirstWord, lastWordCopies
  case gramSum, gramMean, gramLeast, gramMost, gramSum3, gramSum10

  // Its place.
  case place, wordPlace, index, indexFromEnd, blankLinesBefore, blankLinesBehind
  case shortRun, shortRunPlace, sentenceRun, blockLines, blockPlace, blockWords, blockLongest
  case linesSinceProse, linesToProse, wordsSinceProse, wordsToProse, isInBody, proseBefore, proseBehind
  case linesFromTitle, isTitle

  // Windows of neighbours.
  case words3, words10, words30, sentenceShare3, sentenceShare10, sentenceShare30, shortLines5, shortLines20
  case capitalizedShare10, ruleShare3, ruleShare10, functionWordShare3, functionWordShare10, similarLines8
  case numberShare10, titledShare10

  // The document.
  case documentLines, documentWords, documentFunctionWordShare, documentProseLines, documentProseShare
  case documentMedianWords, documentBlankShare, documentRuleShare, documentUnspacedShare, documentDatedLines
  case documentShortShare, documentCapitalizedShare, documentQuestionShare, documentCopiesShare
}
