// The demo: where it lies, what it is called, and how it goes away again. Everything it makes is
// inside one folder of its own, with accounts of its own.
import Glibc
import Panels

/// A demo panel of this account.
struct Demo {
  /// What the person opens it as.
  enum Role: String, CaseIterable {
    case member, chair, kiosk, manager

    /// Who that is on the panel.
    var handle: String {
      switch self {
      case .member: "asha"
      case .chair, .manager: "dilys"
      case .kiosk: "kiosk1"
      }
    }
  }

  /// Everybody's passphrase in the demo; it is shown on the screen.
  static let passphrase = "try it out"

  /// A day in the middle, or a panel that was opened.
  enum State: String { case day, finished }

  let root: String
  let state: State

  init(_ state: State) throws {
    self.state = state
    root = try Demo.place() + "/" + state.rawValue
  }

  /// The folder of all demos.
  static func place() throws -> String { try Surroundings.dataHome() + "/empanel/demo" }

  /// The panel's folder; its name is what the door and the unlock page call it.
  var folder: String { root + "/support-worker-interviews" }
  /// The slips of the people at the kiosk, on paper anywhere else.
  var slipsPath: String { root + "/slips.txt" }
  /// The demo's own keys, replicas and drafts.
  var account: Account { Account(configHome: root + "/config", dataHome: root + "/data") }

  private var mark: String { root + "/made" }

  /// Makes the demo unless it is there whole.
  func make() throws {
    guard !isFile(mark) else { return }
    try Demo.remove(root)
    try Demo.makeFolders(root)
    try DemoMaking(self).make()
    try atomicWrite(mark, Array("1\n".utf8))
  }

  /// Makes a folder and those above it, only for this account.
  private static func makeFolders(_ path: String) throws {
    var made = ""
    for name in path.split(separator: "/") {
      made += "/" + name
      guard mkdir(made, 0o700) == 0 || errno == EEXIST || standing(at: made) == .folder else {
        throw Complaint(
          "\"\(made)\" could not be made: \(String(cString: strerror(errno)))",
          hint: "set XDG_DATA_HOME to a folder of your own")
      }
    }
  }

  /// Takes a folder away with everything in it; nothing outside it is followed.
  static func remove(_ path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      // Records are kept read-only.
      chmod(path, 0o700)
      for name in allNames(in: path) { try remove(path + "/" + name) }
    }
    guard Glibc.remove(path) == 0 else {
      throw Complaint(
        "\"\(path)\" could not be removed: \(String(cString: strerror(errno)))",
        hint: "close every window that shows the demo, and try again")
    }
  }

  private static func allNames(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// The slips: contributor and six digits.
  var slips: [(who: String, digits: String)] {
    guard let bytes = try? readFile(slipsPath, cap: 4096) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }
}
