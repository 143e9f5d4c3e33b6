/// What the learned score knows of a block besides its text: a byte each.
///
/// The order is the model's: a new feature goes to the end, and the model is trained anew.
enum PageFeature: Int, CaseIterable, Sendable {
  // The block's element.
  case tag, isParagraph, headingLevel, isItem, isCell, isHeaderCell, isPlainBox, isPreformatted, isControl
  case isDefinition, isHidden, depth, listDepth, tableDepth, articleDepth

  // Its text, as markup has it.
  case linkShare, emphasisShare, links, fragmentLinks, images, codes, breaks, textLength, wordLength,
    longestWord

  // How far out an element of each kind is.
  case article, main, nav, aside, footer, header, form, list, orderedList, item, table, cell, figure, button
  case quote, preformatted, definitions, section, details, dialog, paragraph, label, heading, noscript
  case figcaption, unknownBox

  // The elements around: 1, 2, 3, 4, 6 and 8 levels out.
  case words1, linkShare1, blocks1, proseShare1, pageShare1, pageProse1
  case words2, linkShare2, blocks2, proseShare2, pageShare2, pageProse2
  case words3, linkShare3, blocks3, proseShare3, pageShare3, pageProse3
  case words4, linkShare4, blocks4, proseShare4, pageShare4, pageProse4
  case words6, linkShare6, blocks6, proseShare6, pageShare6, pageProse6
  case words8, linkShare8, blocks8, proseShare8, pageShare8, pageProse8
  case articleShare, articleProse, mainShare, mainProse, sectionShare, sectionProse

  // The element that the main content is likely in.
  case isInBest, bestUp, bestDown, holdsHalf, holdsMost, holdsNearlyAll, boxScore, boxScoreShare

  // Blocks of the same classes or tags.
  case sameClasses, sameClassesWords, sameClassesLinkShare, sameClassesShare
  case samePath, samePathWords, samePathLinkShare, samePathShare, samePathProse
  case isLikeBefore, isLikeBehind, isSiblingOfBefore, isSiblingOfBehind, likeBefore, likeBehind

  // Boxes of the same classes side by side: the cards of a listing, the posts of a thread.
  case repeatLevel, repeatCount, repeatWords, repeatLinkShare, repeatShare, repeatRank, repeatProse

  // Its place.
  case place, wordsBefore, wordsBehind, proseBefore, fromHeading1, fromFirstProse, toLastProse
  case linkWindow3, linkWindow8, linkWindow20, proseWindow3, proseWindow8, proseWindow20
  case proseBefore8, proseBehind8, emphasisWindow3

  // Words shared with what names the page.
  case inTitle, ofTitle, inHeading1, ofHeading1, inSocialTitle, inDescription, ofDescription

  // How far the block and the first heading are from the element that holds both, and what that holds.
  case heading1Up, heading1Down, heading1Share

  // The last heading.
  case headingDistance, lastHeadingLevel, headingWords, headingUp, headingNoise, isUnderRelated
  case isUnderComments, isUnderSubscribe, isUnderNavigation, gramHeading, gramHeadingBefore

  // The learned weights of classes and ids.
  case markupOwn, markupNear, markupAll, markupInline, markupLeast, markupMost, markupWindow3, markupWindow10

  // The learned weights of words, in the elements around, in blocks of the same classes or tags, and under the
  // same heading.
  case gramBox1, gramBox2, gramBox3, gramBox4, gramBox6, gramLike, gramPath, gramSection, gramRepeat, gramPage

  // The page.
  case pageBlocks, pageWords, pageLinkShare, pageProseBlocks, pageProseShare, pageMeanProse, pageLongest
  case pageArticles, pageMains, pageHeadings1, pageHeadings2, pageHeadings3, pageTables, pageForms, pageItems
  case pagePreformatted, pageFigures, pageSections, pageNavs, pageAsides, pageButtons, pageQuotes, pageCells
  case pageDefinitions, pageParagraphs, pageHiddenShare, pageBestShare, pageBestLinkShare, pageDescription
  case pageIsArticle, pageIsProduct, pageIsWebsite, pageHasNoType, dataArticle, dataProduct, dataList
  case dataBusiness, dataForum, dataQuestions, dataEvent, dataRecipe, codeShare

  // How many elements of the page speak of something.
  case pageReplies, pageComments, pageProducts, pagePrices, pageReviews, pagePosts, pageFAQ, pageCards
  case pageForumPosts, pageListings
}
