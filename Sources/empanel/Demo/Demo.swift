// The demo: where it lies, what it is called, and how it goes away again. Everything it makes is
// inside one folder of its own, with accounts of its own.
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
  static let passphrase = DemoPeople.passphrase

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
    try OwnFolder.remove(root)
    try OwnFolder.make(root)
    try DemoMaking(self).make()
    try atomicWrite(mark, Array("1\n".utf8))
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
