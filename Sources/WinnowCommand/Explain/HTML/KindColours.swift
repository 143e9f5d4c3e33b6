import Winnow

/// A kind's colour in the report, on a light and on a dark ground.
///
/// The hues go around the circle in steps of the golden angle, so that kinds that stand beside each other in the
/// table look different; lightness is the same for all, so that all can be read: a test holds them to a contrast of 4.5.
struct KindColours: Sendable, Hashable {
  let light: String
  let dark: String

  init(of kind: Kind) {
    (light, dark) =
      switch kind {
      case .navigation: ("#0c60a3", "#8cc3fc")
      case .byline: ("#993a32", "#f8a59a")
      case .timestamp: ("#0a6f50", "#7cd2ae")
      case .caption: ("#6c4899", "#caaef3")
      case .credit: ("#7a5604", "#e0b771")
      case .mediaFallback: ("#00697d", "#6acee8")
      case .share: ("#933861", "#f2a3c1")
      case .related: ("#3f6c09", "#a5cc88")
      case .commentForm: ("#4256a6", "#a5bbff")
      case .comment: ("#964103", "#f3aa85")
      case .captcha: ("#0a6c64", "#69d3c6")
      case .subscribe: ("#7f4088", "#dda8e4")
      case .cookie: ("#6b5e05", "#ccc072")
      case .advertisement: ("#0b6590", "#7dc7f7")
      case .spamLinks: ("#993845", "#f7a3a9")
      case .legal: ("#07703a", "#8bd19f")
      case .tags: ("#5e4da1", "#bdb3fa")
      case .duplicate: ("#835109", "#e9b276")
      case .foreign: ("#006a74", "#65d0dc")
      case .template: ("#8d3a71", "#eba4cf")
      case .boilerplate: ("#566600", "#b5c87d")
      case .title: ("#295ca5", "#95c0fe")
      }
  }
}
