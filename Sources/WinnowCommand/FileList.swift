import SystemPackage

/// The paths that `--files-from` reads.
enum FileList {
  /// The files named in a list: paths divided by NULs if there is one, and one a line otherwise.
  ///
  /// Paths are bytes, not text, and are taken as they stand: `-` is a file of that name, and a carriage return
  /// belongs to the path. Empty ones are left out.
  static func sources(in list: [UInt8]) -> [Source] {
    let divider: UInt8 = list.contains(0) ? 0 : 0x0A
    return list.split(separator: divider).map { path in
      .file(FilePath(bytes: Array(path)), name: String(decoding: path, as: UTF8.self))
    }
  }
}
