// A folder held open: everything inside it is reached from this descriptor, never by walking a
// path again, so that nobody can swap a folder or a link under the program's feet.
internal import Glibc

/// A folder held open.
final class Directory: Sendable {
  /// The path for messages; never used to reach anything.
  let path: String
  let calls: FileCalls
  private let descriptor: Descriptor

  /// The open descriptor, for calls that belong to this class only.
  var number: CInt { descriptor.number }

  private init(_ descriptor: consuming Descriptor, path: String, calls: FileCalls) {
    self.path = path
    self.calls = calls
    self.descriptor = descriptor
  }

  /// Opens a folder by the path a person or a setting named; links in the path are followed.
  convenience init(path: String, calls: FileCalls = .real) throws(StoreError) {
    try calls.allow(.open, path)
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badName(path) }
    let (number, errno) = uninterrupted {
      Int(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    guard number >= 0 else { throw StoreError(errno, .open, path) }
    self.init(Descriptor(CInt(number)), path: path, calls: calls)
  }

  /// The path of something in this folder, for messages.
  func path(of name: String) -> String { path + "/" + name }

  /// Refuses names that would leave this folder.
  func check(_ name: String) throws(StoreError) {
    guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(0),
      !name.utf8.contains(UInt8(ascii: "/"))
    else { throw .badName(name) }
  }

  /// Opens a folder inside this one; a link is refused.
  func folder(_ name: String) throws(StoreError) -> Directory {
    try check(name)
    let inner = path(of: name)
    try calls.allow(.open, inner)
    let (number, errno) = uninterrupted {
      Int(openat(self.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }
    guard number >= 0 else { throw StoreError(errno, .open, inner) }
    return Directory(Descriptor(CInt(number)), path: inner, calls: calls)
  }

  /// The names inside, sorted by their bytes, without `.` and `..`; a name that is not UTF-8
  /// comes back mended and can be shown, not opened.
  ///
  /// Throws ``StoreError/tooManyEntries(path:cap:)`` beyond `cap` names.
  func names(cap: Int) throws(StoreError) -> [String] {
    try listed(cap: cap) { Int(openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) }
  }

  /// The same for a folder that is listed once and by nobody else.
  ///
  /// Where the listing stands is kept with the open folder and is not put back; so a folder a
  /// record is not opened a second time to be listed.
  func namesOnce(cap: Int) throws(StoreError) -> [String] {
    try listed(cap: cap) { Int(fcntl(number, F_DUPFD_CLOEXEC, 0)) }
  }

  private func listed(cap: Int, _ reopened: () -> Int) throws(StoreError) -> [String] {
    try calls.allow(.list, path)
    let (again, openErrno) = uninterrupted(reopened)
    guard again >= 0 else { throw StoreError(openErrno, .list, path) }
    guard let stream = fdopendir(CInt(again)) else {
      let number = errno
      _ = Glibc.close(CInt(again))
      throw StoreError(number, .list, path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        {
          String(decodingCString: $0, as: UTF8.self)
        }
      }
      if name == "." || name == ".." { continue }
      guard names.count < cap else { throw .tooManyEntries(path: path, cap: cap) }
      names.append(name)
    }
    guard errno == 0 else { throw StoreError(errno, .list, path) }
    return names.sorted(by: comesBefore)
  }
}
