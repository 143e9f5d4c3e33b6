import Testing

@testable import WinnowHTML

@Suite("what a page says about its encoding")
struct PrescanTests {
  @Test(
    "the charset of a page",
    arguments: [
      ("<meta charset=gbk>", "gbk"), ("<META CHARSET = 'Big5' />", "big5"),
      ("<meta name=x content=\"a>b\" charset=\"euc-kr\">", "euc-kr"),
      ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">", "koi8-r"),
      ("<meta content='text/html;charset = \"gb2312\";x' http-equiv=content-type>", "gb2312"),
      ("<meta content=\"text/html; charset=gbk\">", nil),
      ("<!-- <meta charset=big5> --><meta charset=gbk>", "gbk"),
      ("<!--><meta charset=gbk>", "gbk"), ("<!-- <meta charset=gbk>", nil),
      ("<script>'<meta charset=big5>'</script><meta charset=gbk>", "gbk"),
      ("<a title='<meta charset=big5>'></a x='>'><?php ?><meta charset=gbk>", "gbk"),
      ("<meta charset=unheard-of><meta charset=gbk>", "gbk"),
      ("<?xml version=\"1.0\" encoding='Shift_JIS'?><html>", "shift_jis"),
      ("<?xml version=\"1.0\" encoding='Shift_JIS'?><meta charset=gbk>", "gbk"),
      ("<metadata charset=gbk><met", nil), ("<meta charset", nil), ("<meta charset=\"gbk", "gbk"), ("<", nil),
      ("", nil), ("<meta charset=utf-16>", "utf-16"),
    ] as [(String, String?)])
  func prescan(head: String, charset: String?) {
    #expect(PagePrescan(Array(head.utf8)).charset == charset)
  }

  @Test func languageIsRead() {
    #expect(PagePrescan(Array("<!DOCTYPE html>\n<HTML class=x LANG=pl-PL>".utf8)).language == "pl-pl")
    #expect(PagePrescan(Array("<html xml:lang='ja'><meta charset=x>".utf8)).language == "ja")
    #expect(PagePrescan(Array("<p lang=de>".utf8)).language == nil)
  }

  @Test func labelsAreForgiving() {
    for label in ["UTF-8", "utf8", "UTF_8", "utf-8;", "utf8mb4", "unicode-1-1-utf-8", "utf-16", "UTF-16LE"] {
      #expect(PageCharset(label: label)?.charset == .utf8, "\(label)")
    }
    for label in ["iso-8859-1", "ISO8859_1", "latin1", "us-ascii", "cp1252", "x-cp1252", "windows 1252"] {
      #expect(PageCharset(label: label)?.model == .western, "\(label)")
    }
    for label in ["", "x", "utf-7", "ebcdic-us", "ibm037", "iso-8859-12", "iso-8859-99", "cp1", "ucs-4"] {
      #expect(PageCharset(label: label) == nil, "\(label)")
    }
  }
}
