// Reading one file out of a held folder: once, into memory, after its kind and size are known.
internal import Glibc
internal import Sealing

/// What stands at a name, as `fstat` says.
struct Entry {
  enum Kind { case file, folder, other }
  let kind: Kind
  let size: Int
  /// The user that owns it.
  let owner: uid_t
  /// When it last changed, in seconds since 1970.
  let changed: Int64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    owner = status.st_uid
    changed = Int64(status.st_mtim.tv_sec)
  }
}

extension Directory {
  /// What stands at a name, links not followed; nil where nothing does.
  func entry(_ name: String) throws(StoreError) -> Entry? {
    try check(name)
    try calls.allow(.inspect, path(of: name))
    var status = stat()
    let errno = errnoOf { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
    if errno == ENOENT { return nil }
    guard errno == 0 else { throw StoreError(errno, .inspect, path(of: name)) }
    return Entry(status)
  }

  /// The bytes of a regular file of at most `cap` bytes; links, pipes and devices are refused
  /// without being waited for, and nothing is allocated for a file that is too large.
  func read(_ name: String, cap: Int) throws(StoreError) -> Bytes {
    try check(name)
    let inner = path(of: name)
    try calls.allow(.open, inner)
    let (file, errno) = uninterrupted {
      Int(openat(number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    }
    guard file >= 0 else { throw StoreError(errno, .open, inner) }
    return try readAll(Descriptor(CInt(file)), path: inner, cap: cap, calls: calls)
  }
}

/// Reads an open regular file of at most `cap` bytes to its end.
func readAll(
  _ file: consuming Descriptor, path: String, cap: Int, calls: FileCalls
) throws(StoreError) -> Bytes {
  let number = file.number
  try calls.allow(.inspect, path)
  var status = stat()
  let errno = errnoOf { fstat(number, &status) }
  guard errno == 0 else { throw StoreError(errno, .inspect, path) }
  let entry = Entry(status)
  switch entry.kind {
  case .file: break
  case .folder: throw .isAFolder(path: path)
  case .other: throw .notARegularFile(path: path)
  }
  guard entry.size <= cap else { throw .tooLarge(path: path, cap: cap) }
  try calls.allow(.read, path)
  // One byte more than the size: a file that grew meanwhile is seen, not cut.
  var bytes = Bytes(repeating: 0, count: entry.size + 1)
  var filled = 0
  while true {
    if filled == bytes.count {
      guard filled <= cap else { throw .tooLarge(path: path, cap: cap) }
      bytes.append(contentsOf: repeatElement(0, count: min(cap + 1 - filled, 65_536)))
    }
    let (count, errno) = bytes.withUnsafeMutableBytes { buffer in
      let free = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      return uninterrupted { Glibc.read(number, free.baseAddress, free.count) }
    }
    guard count >= 0 else { throw StoreError(errno, .read, path) }
    filled += count
    // All that `fstat` promised, with room for more that did not come: the end. A share may send
    // less at a time, so any other count is asked about again.
    if count == 0 || filled == entry.size { break }
  }
  guard filled <= cap else { throw .tooLarge(path: path, cap: cap) }
  bytes.removeLast(bytes.count - filled)
  return bytes
}
