// A rehearsal's place: a folder of its own with homes of its own, gone when the program ends and
// swept by the next rehearsal where the program could not do it.
import Glibc
import Panels

/// The place of one rehearsal.
struct Rehearsal: ~Copyable {

  let root: String
  /// The rehearsal's own keys, replicas and drafts.
  var account: Account { Account(configHome: root + "/config", dataHome: root + "/data") }
  /// The panel's folder; its name is what the unlock page calls it.
  var folder: String { root + "/REHEARSAL" }

  private let lock: RehearsalLock

  /// Sweeps what a killed rehearsal left, and makes a place; nothing is left of it when this ends.
  init() throws {
    let place = try Rehearsal.place()
    Rehearsal.sweep(place)
    let root = "\(place)/\(getpid())"
    let lock = try RehearsalLock(making: root)
    self.root = root
    self.lock = lock
  }

  deinit { lock.takeAway() }

  /// The folder of all rehearsals of this account.
  static func place() throws -> String { try Surroundings.dataHome() + "/empanel/rehearsal" }

  /// Takes away what is no running program's.
  static func sweep(_ place: String) {
    for name in OwnFolder.allNames(in: place) where name.hasSuffix(RehearsalLock.suffix) {
      RehearsalLock(left: "\(place)/\(name)")?.takeAway()
    }
  }
}

/// A file that is locked while its rehearsal runs, and says which folders were made for it.
///
/// The lock goes with the process however it ends, so a lock that can be had is a dead program's.
private struct RehearsalLock {
  static let suffix = ".running"

  private let root: String
  private let descriptor: Int32
  private var path: String { root + RehearsalLock.suffix }
  private let made: [String]

  /// Makes the folder of a rehearsal, its lock first.
  init(making root: String) throws {
    self.root = root
    let place = String(root[..<(root.lastIndex(of: "/") ?? root.endIndex)])
    made = try OwnFolder.make(place)
    descriptor = open(root + RehearsalLock.suffix, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let why = String(cString: strerror(errno))
      for folder in made.reversed() { rmdir(folder) }
      throw Complaint(
        RehearsalWords.noPlace(place, why), hint: RehearsalWords.makeRoom)
    }
    let list = Array(made.map { $0 + "\n" }.joined().utf8)
    _ = list.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    try OwnFolder.make(root)
  }

  /// The lock of a rehearsal whose program is gone; nil where it still runs.
  init?(left path: String) {
    descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    root = String(path.dropLast(RehearsalLock.suffix.count))
    let place = String(root[..<(root.lastIndex(of: "/") ?? root.endIndex)])
    let list = (try? readFile(path, cap: 65_536)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    // Only folders on the way to the place were ever made for it.
    made = list.split(separator: "\n").map(String.init).filter {
      place == $0 || place.hasPrefix($0 + "/")
    }
  }

  /// Takes everything away; folders that others use by now stay.
  func takeAway() {
    try? OwnFolder.remove(root)
    unlink(path)
    rmdir(String(root[..<(root.lastIndex(of: "/") ?? root.endIndex)]))
    for folder in made.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(folder) }
    close(descriptor)
  }
}
