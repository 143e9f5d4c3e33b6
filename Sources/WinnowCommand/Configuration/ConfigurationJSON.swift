/// A value of a configuration, and where it stands.
struct ConfigurationValue {
  let kind: JSONMember.Kind
  /// The value's bytes in the file.
  let range: Range<Int>
  /// The keys that lead to it.
  let keys: [String]

  func fault(_ problem: String) -> ConfigurationFault {
    ConfigurationFault(position: range.lowerBound, keys: keys, problem: problem)
  }
}

/// A member of an object in a configuration.
struct ConfigurationMember {
  let key: String
  let position: Int
  let value: ConfigurationValue

  func fault(_ problem: String) -> ConfigurationFault {
    ConfigurationFault(position: position, keys: value.keys, problem: problem)
  }
}

/// A configuration's bytes, read as far as is asked: ``JSONScanner`` tells where the parts of an object are.
struct ConfigurationJSON {
  let bytes: [UInt8]

  /// The members of an object, no two of a name.
  func members(of range: Range<Int>, within keys: [String]) throws(ConfigurationFault)
    -> [ConfigurationMember]
  {
    var found: [JSONMember] = []
    do throws(JSONFault) {
      try JSONScanner.scan(bytes.span.extracting(range)) { found.append($0) }
    } catch {
      throw ConfigurationFault(error.moved(by: range.lowerBound), in: bytes)
    }
    var members: [ConfigurationMember] = []
    var known: Set<String> = []
    for member in found {
      let start = member.position + range.lowerBound
      let key = String(decoding: member.key.moved(by: range.lowerBound).decoded(in: bytes), as: UTF8.self)
      let value = ConfigurationValue(
        kind: member.kind.moved(by: range.lowerBound),
        range: member.value.moved(by: range.lowerBound), keys: keys + [key])
      let result = ConfigurationMember(key: key, position: start, value: value)
      guard known.insert(key).inserted else { throw result.fault("stands there twice; leave one of the two") }
      members.append(result)
    }
    return members
  }

  /// The elements of an array.
  ///
  /// - Parameter example: How such an array is written.
  func elements(
    of value: ConfigurationValue, example: String
  ) throws(ConfigurationFault) -> [ConfigurationValue] {
    guard value.kind == .array else {
      throw value.fault("is \(value.kind.name), and takes an array: \(example)")
    }
    var ranges: [Range<Int>] = []
    do throws(JSONFault) {
      try JSONScanner.scanArray(bytes.span.extracting(value.range)) { ranges.append($0) }
    } catch {
      throw ConfigurationFault(error.moved(by: value.range.lowerBound), in: bytes)
    }
    return ranges.map { range in
      let range = range.moved(by: value.range.lowerBound)
      return ConfigurationValue(kind: kind(at: range), range: range, keys: value.keys)
    }
  }

  /// The text of a string.
  func string(_ value: ConfigurationValue) throws(ConfigurationFault) -> String {
    guard case .string(let string) = value.kind else {
      throw value.fault("is \(value.kind.name), and takes a string")
    }
    let decoded = string.decoded(in: bytes)
    let text = String(decoding: decoded, as: UTF8.self)
    guard text.utf8.elementsEqual(decoded) else {
      throw value.fault("is not UTF-8; save the file in UTF-8")
    }
    return text
  }

  /// What a value is by its first byte: it has been scanned.
  private func kind(at range: Range<Int>) -> JSONMember.Kind {
    switch bytes[range.lowerBound] {
    case .quote:
      let content = range.lowerBound + 1..<range.upperBound - 1
      return .string(JSONString(content: content, hasEscapes: bytes[content].contains(.backslash)))
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: return .number
    }
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

extension JSONString {
  fileprivate func moved(by offset: Int) -> JSONString {
    JSONString(content: content.moved(by: offset), hasEscapes: hasEscapes)
  }
}

extension JSONMember.Kind {
  fileprivate func moved(by offset: Int) -> JSONMember.Kind {
    if case .string(let string) = self { return .string(string.moved(by: offset)) }
    return self
  }
}

extension JSONFault {
  fileprivate func moved(by offset: Int) -> JSONFault {
    JSONFault(reason, at: position + offset, byte: byte)
  }
}
