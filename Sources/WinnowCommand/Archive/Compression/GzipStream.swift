/// A gzip file's bytes, unpacked (RFC 1952).
///
/// Members that follow one another are one file, and zeros behind the last are padding. Of a file that is cut or
/// damaged, all that can be unpacked comes first and then the error, once.
///
/// Behind an error, reading goes on where a later member begins, if there is a landmark to know one by: what each
/// member begins with when it is unpacked. An archive has a member for each record, and one that is damaged should not cost the
/// others. Without a landmark, the error is the end.
///
/// A class, as it holds the state of an unpacking, which cannot be copied.
final class GzipStream: ByteStream {
  private enum Phase {
    /// Where a member may begin.
    case between
    case inside
    /// Behind damage.
    case lost
    case ended
  }

  /// Bytes that are read and unpacked at once.
  static let step = 1 << 18
  /// Bytes of a member that are kept behind the place that was read, in case the damage began before it showed.
  private static let memory = 1 << 16
  /// Bytes of a member that surely unpack to as many as a landmark has.
  private static let probe = 1 << 10

  private var base: any ByteStream
  private let subject: String
  private let landmark: [UInt8]?
  private var inflater = Inflater(.gzip)
  private var phase = Phase.between
  /// An error that comes behind bytes that were unpacked before it.
  private var failure: Failure?
  private var budget = RereadBudget()

  private var input: [UInt8] = []
  /// What is unpacked next, as an index of the input.
  private var position = 0
  /// Where the member begins, as an index of the input; negative when that is no longer kept.
  private var start = 0
  /// Where the input begins in the file.
  private var offset = 0
  private var isAtEnd = false

  init(_ base: any ByteStream, subject: String, resumingAt landmark: [UInt8]? = nil) {
    self.base = base
    self.subject = subject
    self.landmark = landmark
  }

  func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    if let failure {
      self.failure = nil
      throw failure
    }
    while true {
      switch phase {
      case .ended: return []
      case .between: try begin()
      case .lost: phase = try findMember() ? .inside : .ended
      case .inside:
        let bytes = try unpack(upTo: max(1, min(limit, Self.step)))
        if !bytes.isEmpty { return bytes }
        if let failure {
          self.failure = nil
          throw failure
        }
      }
    }
  }

  // MARK: - Members

  /// Finds out what stands behind a member: another one, padding, or what does not belong there.
  private func begin() throws(Failure) {
    while true {
      while position < input.count, input[position] == 0 { position += 1 }
      start = position
      guard position == input.count, try refill() else { break }
    }
    while input.count - position < 2, try refill() {}
    switch input.count - position {
    case 0: phase = .ended
    case 2... where input[position] == 0x1F && input[position + 1] == 0x8B: enter(position)
    default:
      phase = landmark == nil ? .ended : .lost
      throw Failure(
        subject,
        "what stands behind the compressed data, at byte \(offset + position), is not gzip; it is left out")
    }
  }

  private func enter(_ index: Int) {
    start = index
    position = index
    inflater.reset()
    phase = .inside
  }

  /// The next bytes of a member; none where it ends or is damaged.
  private func unpack(upTo limit: Int) throws(Failure) -> [UInt8] {
    if position == input.count, try !refill() {
      fail("the compressed data ends too early, at byte \(offset + position)")
      return []
    }
    let (bytes, state) = inflater.unpack(input, at: &position, upTo: limit)
    switch state {
    case .unfinished: break
    case .ended: phase = .between
    case .damaged(let reason):
      fail("the compressed data is damaged at byte \(offset + position) (\(reason))")
    }
    return bytes
  }

  private func fail(_ problem: String) {
    failure = Failure(subject, "\(problem); what could be unpacked is used. Fetch the file again")
    phase = landmark == nil ? .ended : .lost
  }

  // MARK: - Behind damage

  /// Goes to the next place where a member begins with the landmark; false if there is none.
  ///
  /// The search begins behind the start of the member that is damaged: a cut in its middle may show only within the
  /// next one.
  private func findMember() throws(Failure) -> Bool {
    guard let landmark else { return false }
    let first = max(start + 1, 0)
    if first < position, budget.spend(position - first) { position = first }
    start = position
    while true {
      if input.count - position < Self.probe, try refill() { continue }
      guard let candidate = input.firstIndex(of: 0x1F, from: position) else {
        position = input.count
        start = position
        if try refill() { continue }
        return false
      }
      position = candidate
      start = candidate
      if input.count - position < Self.probe, try refill() { continue }
      if isMember(at: position, beginningWith: landmark) {
        enter(position)
        return true
      }
      position += 1
    }
  }

  private func isMember(at index: Int, beginningWith landmark: [UInt8]) -> Bool {
    // The magic number, the one method there is, and none of the flags that mean nothing.
    guard input.count - index >= 4, input[index + 1] == 0x8B, input[index + 2] == 8, input[index + 3] < 0x20
    else { return false }
    inflater.reset()
    var end = index
    return inflater.unpack(input, at: &end, upTo: landmark.count).bytes == landmark
  }

  // MARK: - Input

  /// Reads more input behind what is left; false at the end.
  private func refill() throws(Failure) -> Bool {
    if isAtEnd { return false }
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try base.read(upTo: Self.step)
    } catch {
      isAtEnd = true
      phase = .ended
      throw error
    }
    if bytes.isEmpty {
      isAtEnd = true
      return false
    }
    budget.earn(bytes.count)
    let kept = landmark == nil ? position : min(position, max(start, position - Self.memory))
    let first = max(kept, 0)
    offset += first
    position -= first
    start -= first
    if first == input.count {
      input = bytes
    } else {
      input.removeFirst(first)
      input += bytes
    }
    return true
  }
}
