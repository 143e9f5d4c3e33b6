@testable import WinnowHTML

/// A page's scan as markup again: the skeleton with its text and attributes put back.
struct ScannedMarkup {
  let markup: [UInt8]
  let linkedData: [[UInt8]]

  init(_ page: [UInt8]) {
    (markup, linkedData) = page.withUnsafeBufferPointer { page in
      let scan = PageScanner.scan(page)
      var writer = Writer(scan: scan, page: page)
      writer.write()
      return (writer.output, scan.linkedData)
    }
  }

  private struct Writer {
    let scan: PageScan
    let page: UnsafeBufferPointer<UInt8>
    var output: [UInt8] = []
    private var run = 0
    private var tag = 0

    init(scan: PageScan, page: UnsafeBufferPointer<UInt8>) { (self.scan, self.page) = (scan, page) }

    mutating func write() {
      var rest = scan.skeleton[...]
      while let byte = rest.first {
        if byte == UInt8(ascii: "<") {
          let tag = rest.prefix { $0 != UInt8(ascii: ">") }
          rest = rest.dropFirst(tag.count + 1)
          writeTag(tag)
        } else {
          rest.removeFirst()
          if byte == 0x20 { output.append(byte) } else { writeRun(mark: byte) }
        }
      }
    }

    private mutating func writeTag(_ text: ArraySlice<UInt8>) {
      let parts = text.split(separator: 0x20)
      output += parts[0]
      if parts.count > 1 {
        precondition(parts[1].elementsEqual([PageScan.tagMark(tag).0, PageScan.tagMark(tag).1]))
        writeAttributes(Int(scan.firstValues[tag]))
        tag += 1
      }
      output.append(UInt8(ascii: ">"))
    }

    private mutating func writeAttributes(_ first: Int) {
      for value in scan.values[first...] {
        let text = page[Int(value.start)..<Int(value.start) + Int(value.count)]
        let escaped = String(decoding: text, as: UTF8.self).split(
          separator: "\"", omittingEmptySubsequences: false
        ).joined(separator: "&quot;")
        output += " \(value.attribute.markup)=\"\(escaped)\"".utf8
        if value.isLast { return }
      }
    }

    private mutating func writeRun(mark: UInt8) {
      precondition(mark == PageScan.mark(run))
      for piece in scan.pieces[Int(scan.runs[run].lowerBound)..<Int(scan.runs[run].upperBound)] {
        switch piece.content {
        case .text, .space:
          for byte in page[Int(piece.first)..<Int(piece.first + piece.count)] {
            if byte == UInt8(ascii: "<") { output += "&lt;".utf8 } else { output.append(byte) }
          }
        case .start:
          output += "<\(piece.tag)".utf8
          if piece.first >= 0 { writeAttributes(Int(piece.first)) }
          output.append(UInt8(ascii: ">"))
        case .end: output += "</\(piece.tag)>".utf8
        }
      }
      run += 1
    }
  }
}
