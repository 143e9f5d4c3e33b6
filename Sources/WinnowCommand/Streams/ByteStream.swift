/// Bytes that come one after another: a file's, a pipe's, or what unpacks them.
protocol ByteStream {
  /// The next bytes, at most `limit` of them and at least one; empty at the end.
  mutating func read(upTo limit: Int) throws(Failure) -> [UInt8]
}
