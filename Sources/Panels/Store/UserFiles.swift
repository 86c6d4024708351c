// The one way to read a file that a person named, and the one way to write one: so that a wrong
// path meets the same errors in every command, and a half-written file never stands at a name.
internal import Glibc
public import Sealing

/// Reads a regular file that a person named; a symbolic link to one is followed.
///
/// - Parameter cap: the largest size in bytes that is read.
/// - Throws: ``StoreError/notFound(path:)``, ``StoreError/notPermitted(path:)``,
///   ``StoreError/isAFolder(path:)``, ``StoreError/notARegularFile(path:)``,
///   ``StoreError/tooLarge(path:cap:)`` before anything is allocated, and the rarer ones.
public func readFile(_ path: String, cap: Int) throws(StoreError) -> Bytes {
  guard !path.isEmpty, !path.utf8.contains(0) else { throw .badName(path) }
  let (number, errno) = uninterrupted {
    Int(Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
  }
  guard number >= 0 else { throw StoreError(errno, .open, path) }
  return try readAll(Descriptor(CInt(number)), path: path, cap: cap, calls: .real)
}

/// Writes a whole file or nothing: a temporary name beside it, fsync, then the final name.
///
/// - Parameters:
///   - path: the file's path; its folder must exist.
///   - mode: the rights, such as 0o600.
///   - replacing: whether a file that stands there may be replaced.
/// - Throws: ``StoreError/alreadyExists(path:)`` where something stands there and `replacing`
///   is false; the file is then as it was, as after every other error.
public func atomicWrite(
  _ path: String, _ bytes: Bytes, mode: UInt32 = 0o600, replacing: Bool = false
) throws(StoreError) {
  let (folder, name) = splitPath(path)
  let directory = try Directory(path: folder)
  try directory.writeWhole(name, bytes, mode: mode, replacing: replacing)
}

/// The folder and the last name of a path; the folder of a bare name is `.`.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return (".", path) }
  let folder = slash == path.startIndex ? "/" : String(path[..<slash])
  return (folder, String(path[path.index(after: slash)...]))
}

extension Directory {
  /// Writes a file under a temporary name, brings it to the disk and gives it its name.
  ///
  /// `writer` tells writers of one name apart; where a lock keeps all but one away it is the
  /// same each time, so that nothing half-written piles up.
  func writeWhole(
    _ name: String, _ bytes: Bytes, mode: mode_t, replacing: Bool, writer: String? = nil
  ) throws(StoreError) {
    try check(name)
    if let there = try entry(name) {
      guard replacing else { throw .alreadyExists(path: path(of: name)) }
      if there.kind == .folder { throw .isAFolder(path: path(of: name)) }
    }
    let temporary = ".\(name.prefix(40)).\(writer ?? String(getpid())).part"
    if try entry(temporary) != nil { try remove(temporary) }
    do throws(StoreError) {
      try writeNew(temporary, bytes, mode: mode)
      if replacing {
        try rename(temporary, to: self, name)
      } else {
        try renameWithoutReplacing(temporary, to: self, name)
      }
    } catch {
      try? remove(temporary)
      throw error
    }
    try sync()
  }
}
