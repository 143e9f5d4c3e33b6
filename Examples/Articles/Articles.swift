import Foundation
import Winnow
import WinnowHTML

/// Runs all that the articles show, on documents that are named on the command line.
///
///     swift run articles ../Samples/en-news-reader-comments.txt ../Samples/pages/en-news-article.html
@main
enum Articles {
  static func main() async throws {
    let documents = CommandLine.arguments.dropFirst().compactMap { FileManager.default.contents(atPath: $0) }
    guard let text = documents.first, let html = documents.last, documents.count == 2 else {
      print("usage: articles TEXT PAGE")
      exit(64)
    }
    let string = String(decoding: text, as: UTF8.self)
    GettingStarted.text()
    GettingStarted.lines(of: string)
    _ = GettingStarted.bytes(Array(text))
    try GettingStarted.page(Array(html))
    GettingStarted.blocks(try Page(html: Array(html)))
    Tuning.options(string)
    Tuning.only(string)
    Tuning.phrases(string)
    Tuning.summary(string)
    Tuning.reasons(string)
    print("doubtful:", Tuning.doubtful(string).map(\.number))
    print("cleaned:", await Corpora.clean([Array(text)]).map(\.count))
    print("kept:", Int((Corpora.share(of: [Array(text)]) * 100).rounded()), "%")
  }
}
