import Testing

@testable import WinnowHTML

@Suite struct URLReferenceTests {
  /// RFC 3986, section 5.4.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
    ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
    (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
  ])
  func theExamplesOfTheStandardHold(_ reference: String, _ result: String) {
    #expect(URLReference(reference).resolved(against: URLReference("http://a/b/c/d;p?q")).text == result)
  }

  @Test(arguments: [
    ("https://example.com", "page", "https://example.com/page"),
    ("https://example.com?x", "page", "https://example.com/page"),
    ("https://example.com/a/", " /b\n/c ", "https://example.com/b/c"),
    ("https://example.com/a", "//Other.org:80/x", "https://Other.org:80/x"),
    ("a/b", "../c", "c"),
  ])
  func othersAreResolvedLikewise(_ base: String, _ reference: String, _ result: String) {
    #expect(URLReference(reference).resolved(against: URLReference(base)).text == result)
  }

  @Test(arguments: [
    "https://u@example.com:8080/a/b;c?d=e&f#g", "mailto:anna@example.com", "//h", "?", "#", "a?#", "1:b",
    "a/b:c",
    "http://[::1]:80/", "",
  ])
  func theTextIsTheSameAgain(_ text: String) { #expect(URLReference(text).text == text) }

  @Test(arguments: [
    ("https://U@Example.COM:8080/", "example.com"), ("//h", "h"), ("/h", nil), ("http:///x", nil),
    ("http://[::1]", "[::1]"),
  ])
  func hostsAreFound(_ text: String, _ host: String?) { #expect(URLReference(text).host == host) }

  @Test(arguments: [
    ("http://a", true), ("HTTPS://a/b", true), ("//a", false), ("/a", false), ("ftp://a", false),
    ("https:a", false), ("1https://a", false), ("javascript://a", false), ("", false),
  ])
  func onlyWebAddressesAreComplete(_ text: String, _ isComplete: Bool) {
    #expect(URLReference(text).isWebAddress == isComplete)
  }
}
