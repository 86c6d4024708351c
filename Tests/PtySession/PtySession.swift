// A program on a terminal of its own, typed at and read like a person would. Every wait has a
// deadline and ends as soon as it can; nothing ever sleeps for a fixed time.
internal import Glibc

/// How a program ended.
public enum Ending: Equatable, Sendable {
  /// It returned this status.
  case exited(Int32)
  /// This signal ended it.
  case signalled(Int32)
}

/// A running program and the terminal it runs on; it belongs to one test and one thread.
public final class PtySession {
  /// Whether screens can be read here.
  ///
  /// Also true when `EMPANEL_FORBID_SKIPS` is 1, so that a test that needs it fails by name instead
  /// of being skipped.
  public static var canReadScreens: Bool {
    Emulator.isHere || getenv("EMPANEL_FORBID_SKIPS").map { String(cString: $0) } == "1"
  }

  /// How long a wait lasts at most, in seconds; a loaded machine gets its time.
  public static let patience = 20.0

  /// The process id of the program.
  public let processID: Int32
  /// The modes of the terminal before the program started.
  public let modesBefore: String
  /// Every byte the program sent.
  public private(set) var received: [UInt8] = []

  private var pty: Pty
  private let emulator: Emulator
  private var ending: Ending?

  /// Starts a program, given by its path.
  ///
  /// The environment is `PATH`, `TERM=xterm-256color` and `LANG=C.UTF-8` with the given one over it;
  /// an empty value takes a variable away.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(PtyError) {
    guard Emulator.isHere else { throw .screensCannotBeRead }
    let pty = try Pty()
    pty.resize(rows: rows, columns: columns)
    var variables = [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "TERM": "xterm-256color", "LANG": "C.UTF-8",
    ]
    variables.merge(environment) { $1 }
    modesBefore = pty.modes
    emulator = Emulator(rows: rows, columns: columns)
    processID = try pty.spawn(executable, arguments, variables.filter { !$0.value.isEmpty })
    self.pty = pty
  }

  deinit {
    guard ending == nil else { return }
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// The path of a program that was built with the tests, such as `empanel`.
  public static func built(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path[..<max(0, count)].map { UInt8(bitPattern: $0) }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "/")
    return "/" + parts.dropLast().joined(separator: "/") + "/" + name
  }

  // MARK: What the program is told

  /// Types text or keys (see ``Keystroke``).
  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(pty.master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
      // A program that shows much while it reads much must not wait for us.
      pump(milliseconds: 0)
    }
  }

  /// Gives the window another size; the program is sent SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    emulator.resize(rows: rows, columns: columns)
    pty.resize(rows: rows, columns: columns)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(processID, number) }

  /// Takes the terminal away, as a lost connection does; nothing can be read or typed after it.
  public func hangUp() {
    settle(milliseconds: 0)
    pty.hangUp()
  }

  // MARK: What a person sees

  /// The lines of the screen without the blanks at their ends.
  public var lines: [String] {
    (0..<emulator.rows).map { row in
      var line = emulator.cells(row: row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The cells of a line with their styles.
  public func cells(row: Int) -> [SeenCell] { emulator.cells(row: row) }

  /// The cell of the cursor, counted from 0.
  public var cursor: (row: Int, column: Int) { emulator.cursor }

  /// Whether the cursor can be seen.
  public var isCursorVisible: Bool { emulator.isCursorVisible }

  /// Whether the program shows the second screen, which terminals keep apart from the shell's.
  public var isOnSecondScreen: Bool { emulator.isOnSecondScreen }

  /// The modes of the terminal now, to compare with ``modesBefore``.
  public var modes: String { pty.modes }

  // MARK: Waiting

  /// Waits until the screen shows a text.
  public func waitFor(_ text: String) throws(PtyError) {
    try waitUntil("\"\(text)\"") { $0.lines.contains { $0.contains(text) } }
  }

  /// Waits until something is true of the session; `what` names it in the error.
  public func waitUntil(_ what: String, _ isTrue: (PtySession) -> Bool) throws(PtyError) {
    let deadline = ContinuousClock.now + .seconds(PtySession.patience)
    while !isTrue(self) {
      // What a program that has ended did not show, it will never show.
      let isOver = hasEnded()
      let heard = pump(milliseconds: 10)
      guard heard || isOver == false || isTrue(self) else {
        throw .ended(before: what, screen: lines)
      }
      guard ContinuousClock.now < deadline else {
        throw .waitedTooLong(for: what, screen: lines)
      }
    }
  }

  /// Reads until the program has been silent for this long, and gives what came.
  @discardableResult
  public func settle(milliseconds: Int32 = 150) -> [UInt8] {
    let start = received.count
    while pump(milliseconds: milliseconds) {}
    return Array(received[start...])
  }

  /// Waits until the program has ended, and reads all it said.
  public func waitForEnd() throws(PtyError) -> Ending {
    try waitUntil("the end of the program") { $0.hasEnded() }
    settle(milliseconds: 50)
    guard let ending else { throw .waitedTooLong(for: "an ending", screen: lines) }
    return ending
  }

  /// Whether the program has ended.
  public func hasEnded() -> Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return false }
    // The macros WIFEXITED and WTERMSIG are not imported.
    let signal = status & 0x7f
    ending = signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    return true
  }

  // Reads once what the program has sent; false when nothing came in this time.
  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: pty.master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(pty.master, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer[..<count]
    emulator.write(Array(buffer[..<count]))
    return true
  }
}
