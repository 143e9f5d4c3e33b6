import Winnow

/// Reads a configuration: an object in JSON with the keys of ``Key``.
///
/// What it does not know it reports, since a key that is misspelt and passed over would be found late or never.
struct ConfigurationReader {
  private enum Key: String, CaseIterable {
    case preset, keep, drop, only, noise, never, hosts
  }

  private let json: ConfigurationJSON

  static func read(_ bytes: [UInt8]) throws(ConfigurationFault) -> Configuration {
    let reader = ConfigurationReader(json: ConfigurationJSON(bytes: bytes))
    var configuration = Configuration()
    let members = try reader.json.members(of: bytes.indices, within: [])
    configuration.all = try reader.layer(of: members)
    for member in members where member.key == Key.hosts.rawValue {
      configuration.hosts = try reader.hosts(in: member.value)
    }
    return configuration
  }

  private func hosts(in value: ConfigurationValue) throws(ConfigurationFault) -> [Host: Configuration.Layer] {
    guard value.kind == .object else {
      throw value.fault("is \(value.kind.name), and takes an object: {\"example.org\": {…}}")
    }
    var hosts: [Host: Configuration.Layer] = [:]
    for member in try json.members(of: value.range, within: value.keys) {
      guard let host = Host(named: member.key) else {
        throw member.fault(
          "is no name of a host; write it as example.org, which holds for www.example.org as well")
      }
      guard member.value.kind == .object else {
        throw member.value.fault(
          "is \(member.value.kind.name), and takes an object: {\"keep\": [\"byline\"]}")
      }
      guard hosts[host] == nil else { throw member.fault("stands there twice; leave one of the two") }
      let members = try json.members(of: member.value.range, within: member.value.keys)
      if let nested = members.first(where: { $0.key == Key.hosts.rawValue }) {
        throw nested.fault("stands at the top alone; a host's subdomain is a host of its own there")
      }
      hosts[host] = try layer(of: members)
    }
    return hosts
  }

  private func layer(of members: [ConfigurationMember]) throws(ConfigurationFault) -> Configuration.Layer {
    var layer = Configuration.Layer()
    for member in members {
      let value = member.value
      switch Key(rawValue: member.key) {
      case .preset: layer.preset = try preset(in: value)
      case .keep: layer.keep = try kinds(in: value)
      case .drop: layer.drop = try kinds(in: value)
      case .only: layer.only = try kinds(in: value)
      case .noise: layer.noise = try noise(in: value)
      case .never:
        layer.never = try strings(in: value).map { phrase throws(ConfigurationFault) in try text(of: phrase) }
      case .hosts: break
      case nil:
        throw member.fault("is no key; the keys are \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
      }
    }
    if let kind = Kind.allCases.first(where: layer.keep.intersection(layer.drop).contains),
      let member = members.first(where: { $0.key == Key.drop.rawValue })
    {
      throw member.fault("names '\(kind.rawValue)', as does 'keep'; name it in one of them")
    }
    return layer
  }

  // MARK: - Values

  private func preset(in value: ConfigurationValue) throws(ConfigurationFault) -> Options.Preset {
    let known = Options.Preset.allCases.map(\.rawValue).joined(separator: ", ")
    guard case .string = value.kind, let preset = Options.Preset(rawValue: try json.string(value)) else {
      throw value.fault("the presets are \(known)")
    }
    return preset
  }

  private func kinds(in value: ConfigurationValue) throws(ConfigurationFault) -> Set<Kind> {
    var kinds: Set<Kind> = []
    for element in try strings(in: value, example: "[\"byline\", \"tags\"]") {
      kinds.insert(try kind(in: element))
    }
    return kinds
  }

  private func kind(in value: ConfigurationValue) throws(ConfigurationFault) -> Kind {
    let name = try json.string(value)
    guard let kind = Kind(rawValue: name) else {
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw value.fault("there is no kind '\(name)'; the kinds are \(known)")
    }
    return kind
  }

  private func noise(in value: ConfigurationValue) throws(ConfigurationFault) -> [Kind: [String]] {
    var phrases: [Kind: [String]] = [:]
    for element in try json.elements(of: value, example: "[\"Read our magazine …\"]") {
      switch element.kind {
      case .string: phrases[.boilerplate, default: []].append(try text(of: element))
      case .object:
        let (phrase, kind) = try phraseAndKind(in: element)
        phrases[kind, default: []].append(phrase)
      default:
        throw element.fault(
          "is \(element.kind.name), and takes phrases, or objects such as {\"phrase\": \"…\", \"kind\": \"subscribe\"}"
        )
      }
    }
    return phrases
  }

  private func phraseAndKind(in value: ConfigurationValue) throws(ConfigurationFault) -> (String, Kind) {
    var phrase: String?
    var kind = Kind.boilerplate
    for member in try json.members(of: value.range, within: value.keys) {
      guard ["phrase", "kind"].contains(member.key) else {
        throw member.fault("is no key of a phrase; they are phrase, kind")
      }
      guard case .string = member.value.kind else {
        throw member.value.fault("is \(member.value.kind.name), and takes a string")
      }
      if member.key == "phrase" {
        phrase = try text(of: member.value)
      } else {
        kind = try self.kind(in: member.value)
        if kind == .title {
          throw member.value.fault(
            "'title' names headlines, which stay; name another kind ('winnow kinds' lists them)")
        }
      }
    }
    guard let phrase else { throw value.fault("has an object without 'phrase', which says what to look for") }
    return (phrase, kind)
  }

  /// A phrase that can be found.
  private func text(of value: ConfigurationValue) throws(ConfigurationFault) -> String {
    let phrase = try json.string(value)
    guard PhraseTable.hasWord(phrase) else {
      throw value.fault(
        "the phrase '\(phrase)' has no word that could be compared; write one or leave it out")
    }
    // It would be punctuation, and the phrase be found less often than is meant.
    if phrase.hasSuffix("...") {
      throw value.fault(
        "the phrase ends in '...'; write … (U+2026) if words may follow, or leave the dots out: they are not compared"
      )
    }
    return phrase
  }

  private func strings(
    in value: ConfigurationValue, example: String = "[\"We use cookies to …\"]"
  ) throws(ConfigurationFault) -> [ConfigurationValue] {
    let elements = try json.elements(of: value, example: example)
    for element in elements {
      guard case .string = element.kind else {
        throw element.fault("holds \(element.kind.name), and takes strings: \(example)")
      }
    }
    return elements
  }
}
