// A person at the demo: the real program on a terminal of its own, with homes of its own.
import Foundation
import PtySession
import Testing

/// The real program's demo for one test.
final class Sitting {
  let root: URL
  let empanel = Program.empanel.path

  /// A demo is made once by the program itself; every test has a copy.
  init(_ state: String = "day") throws {
    root = try Sitting.freshFolder()
    let template = try (state == "day" ? Sitting.day : Sitting.finished).get()
    let demos = root.appendingPathComponent("data/empanel/demo")
    try FileManager.default.createDirectory(at: demos, withIntermediateDirectories: true)
    let copied = try Program.run(
      "/bin/cp", ["-a", template.path + "/data/empanel/demo/" + state, demos.path],
      environment: [:], in: root)
    #expect(copied.status == 0)
    // The copy's replica must know the copy's folder.
    let homes = place(state) + "/data/empanel"
    for name in try FileManager.default.contentsOfDirectory(atPath: homes) {
      try (folder(state) + "\n").write(
        toFile: "\(homes)/\(name)/folder", atomically: true, encoding: .utf8)
    }
  }

  private static let day = Result { try made(as: "member") }
  private static let finished = Result { try made(as: "manager") }

  private static func freshFolder() throws -> URL {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("empanel-rooms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return root
  }

  private static func template(_ role: String) -> URL {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("empanel-rooms-\(getpid())-\(role)")
  }

  private static func made(as role: String) throws -> URL {
    let root = template(role)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    // The demo is taken away by itself, since its records are read-only.
    atexit {
      for role in ["member", "manager"] {
        let root = Sitting.template(role)
        guard FileManager.default.fileExists(atPath: root.path) else { continue }
        _ = try? Program.run(
          Program.empanel.path, ["demo", "--remove"],
          environment: ["HOME": root.path, "XDG_DATA_HOME": root.path + "/data"], in: root)
        try? FileManager.default.removeItem(at: root)
      }
    }
    let made = try Program.run(
      Program.empanel.path, ["demo", "--as", role],
      environment: ["HOME": root.path, "XDG_DATA_HOME": root.path + "/data"], in: root)
    #expect(made.status == 0, "\(made.errors)")
    return root
  }

  deinit {
    // Records are kept read-only.
    _ = try? Program.run(
      "/bin/chmod", ["-R", "u+rwX", root.path], environment: [:], in: root)
    try? FileManager.default.removeItem(at: root)
  }

  var environment: [String: String] {
    [
      "HOME": root.path, "XDG_DATA_HOME": root.path + "/data",
      "XDG_CONFIG_HOME": root.path + "/config", "TZ": "UTC", "ESCDELAY": "25",
    ]
  }

  /// Where one demo keeps its files.
  func place(_ state: String = "day") -> String { root.path + "/data/empanel/demo/" + state }

  /// The panel's folder.
  func folder(_ state: String = "day") -> String {
    place(state) + "/support-worker-interviews"
  }

  /// Sits down at the demo in a role.
  func sitDown(
    as role: String = "member", columns: Int = 80, rows: Int = 24,
    _ more: [String: String] = [:]
  ) throws -> PtySession {
    try PtySession(
      empanel, ["demo", "--as", role], environment: environment.merging(more) { $1 },
      columns: columns, rows: rows)
  }

  /// Runs a command on the demo's own accounts, without a terminal.
  func command(_ arguments: [String], on state: String = "day") throws -> Program.Result {
    var variables = environment
    variables["PATH"] = "/usr/bin:/bin"
    variables["XDG_DATA_HOME"] = place(state) + "/data"
    variables["XDG_CONFIG_HOME"] = place(state) + "/config"
    return try Program.run(empanel, arguments, environment: variables, in: root)
  }

  /// A file with the demo's passphrase.
  func passphraseFile() throws -> String {
    let path = root.appendingPathComponent("pass")
    try "try it out\n".write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  /// The names of the records in the panel's folder.
  func records(_ state: String = "day") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder(state) + "/records").sorted()
  }
}

extension PtySession {
  /// Presses a key until the mark is on something.
  func move(_ key: String, to text: String) throws {
    for _ in 0..<30 {
      settle(milliseconds: 60)
      if line(with: text) != nil { return }
      send(key)
    }
    try waitFor(text)
  }

  /// Types a key and waits until the screen shows something.
  func press(_ key: String, until text: String) throws {
    send(key)
    try waitFor(text)
  }

  /// Waits until one line of the screen holds both texts.
  func waitForLine(with text: String, and other: String) throws {
    try waitUntil("\"\(text)\" and \"\(other)\" in one line") {
      $0.lines.contains { $0.contains(text) && $0.contains(other) }
    }
  }

  /// The line of the screen on which the cursor stands, from the cursor on.
  var atCursor: String {
    let line = lines[min(cursor.row, lines.count - 1)]
    return String(line.dropFirst(cursor.column))
  }

  /// The one line that holds a text.
  func line(with text: String) -> String? { lines.first { $0.contains(text) } }
}
