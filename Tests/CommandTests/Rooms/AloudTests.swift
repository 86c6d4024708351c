// Reading aloud with the real program and a voice that only writes down what it was given: what it
// is told, when it is silent, and that nothing of it is left however the program ends.
import Foundation
import PtySession
import Testing

/// A program that is no voice, but has its options, its input and its patience.
private struct FakeVoice {
  let folder: URL

  init(in root: URL) throws {
    folder = root.appendingPathComponent("voice")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      cd '\(folder.path)'
      echo "$@" > options
      cat > text.new
      echo "noise"; echo "noise" >&2
      mv text.new text
      echo $$ >> started
      exec sleep 600

      """
    // Another process writes it: a file that this one has open may not be run.
    let written = try Program.run(
      "/bin/sh", ["-c", "cat > '\(path)' && chmod 755 '\(path)'"],
      environment: ["PATH": "/usr/bin:/bin"], in: root, input: script)
    #expect(written.status == 0)
  }

  var path: String { folder.path + "/speaker" }

  func file(_ name: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  /// The processes that were started, in order.
  var started: [Int32] { file("started").split(separator: "\n").compactMap { Int32($0) } }

  /// Waits until so many were started, and gives the last.
  func waitForReading(_ session: PtySession, count: Int = 1) throws -> Int32 {
    try session.waitUntil("reading \(count)") { _ in started.count == count }
    return try #require(started.last)
  }
}

/// Whether a process is there, also one that nobody has waited for.
private func isThere(_ process: Int32) -> Bool {
  FileManager.default.fileExists(atPath: "/proc/\(process)")
}

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct AloudInRoomsTests {
  /// Somebody at home, for as long as the test holds on to it.
  private struct AtHome {
    let sitting: Sitting
    let voice: FakeVoice
    let session: PtySession
  }

  private func begin(_ role: String = "member", _ wishes: [String: String] = [:]) throws
    -> AtHome
  {
    let sitting = try Sitting()
    let voice = try FakeVoice(in: sitting.root)
    let config = sitting.root.path + "/config/empanel"
    try FileManager.default.createDirectory(atPath: config, withIntermediateDirectories: true)
    for (name, word) in wishes {
      try "\(word)\n".write(toFile: "\(config)/\(name)", atomically: true, encoding: .utf8)
    }
    let session = try sitting.sitDown(as: role, ["EMPANEL_SPEAKER": voice.path])
    try session.waitFor("> C07")
    return AtHome(sitting: sitting, voice: voice, session: session)
  }

  @Test func aScreenIsReadWhenItIsAskedForAndAnyKeyStopsIt() throws {
    let home = try begin()
    let (voice, session) = (home.voice, home.session)
    defer { withExtendedLifetime(home) {} }
    session.settle(milliseconds: 300)
    #expect(voice.started.isEmpty, "nothing is read by itself")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    session.send(Keystroke.function(5))
    let first = try voice.waitForReading(session)
    #expect(voice.file("options") == "-s 140 -g 6 -v en-gb --stdin\n")
    #expect(!voice.file("text").isEmpty && !voice.file("text").contains("Weight"))
    #expect(session.line(with: "noise") == nil)
    session.send(Keystroke.down)
    try session.waitUntil("silence") { _ in !isThere(first) }
    session.send(Keystroke.function(5))
    let second = try voice.waitForReading(session, count: 2)
    session.send(Keystroke.function(5))
    try session.waitUntil("silence") { _ in !isThere(second) }
    session.settle(milliseconds: 300)
    #expect(voice.started.count == 2, "the same key only stops it")
  }

  @Test func aVoiceThatComesToItsEndLeavesNothing() throws {
    let home = try begin()
    let (voice, session) = (home.voice, home.session)
    defer { withExtendedLifetime(home) {} }
    session.send(Keystroke.function(5))
    let process = try voice.waitForReading(session)
    kill(process, SIGTERM)
    try session.waitUntil("no process without a parent that waits") { _ in !isThere(process) }
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGTERM, SIGHUP])
  func howeverTheProgramEndsTheVoiceEnds(signal: Int32) throws {
    let home = try begin()
    let (voice, session) = (home.voice, home.session)
    defer { withExtendedLifetime(home) {} }
    session.send(Keystroke.function(5))
    let process = try voice.waitForReading(session)
    session.signal(signal)
    _ = try session.waitForEnd()
    let deadline = ContinuousClock.now + .seconds(5)
    // Whoever takes the orphans of this machine waits for it.
    func runs() -> Bool {
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return state.map { !$0.contains(") Z") } ?? false
    }
    while runs(), ContinuousClock.now < deadline { usleep(10_000) }
    #expect(!runs())
  }

  @Test func whereItIsAlwaysWantedEachScreenIsRead() throws {
    let home = try begin("member", ["read-aloud": "on"])
    let (voice, session) = (home.voice, home.session)
    defer { withExtendedLifetime(home) {} }
    _ = try voice.waitForReading(session)
    #expect(voice.file("text").contains("C07"))
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    _ = try voice.waitForReading(session, count: 2)
    #expect(!voice.file("text").contains("C07"))
  }

  @Test func theWishIsSetWithF6AndKept() throws {
    let home = try begin()
    let (sitting, session) = (home.sitting, home.session)
    try session.press(Keystroke.function(6), until: "Look and sound")
    try session.press(Keystroke.end + Keystroke.up, until: "> Read each screen to me: no")
    try session.press(Keystroke.enter, until: "> Read each screen to me: yes")
    let path = sitting.root.path + "/config/empanel/read-aloud"
    try session.waitUntil("the file") { _ in
      (try? String(contentsOfFile: path, encoding: .utf8)) == "on\n"
    }
  }

  @Test func theKioskReadsItsQuestionsAndNeverAnAnswer() throws {
    let home = try begin("kiosk")
    let (voice, session) = (home.voice, home.session)
    defer { withExtendedLifetime(home) {} }
    let slip = try #require(session.lines.joined(separator: " ").firstMatch(of: /[0-9]{6}/)).output
    try session.press(Keystroke.enter, until: "Type the 6 numbers")
    session.send("\(slip)\r")
    try session.waitFor("2   Read this to me")
    session.settle(milliseconds: 700)
    session.send("2")
    _ = try voice.waitForReading(session)
    #expect(voice.file("text").contains("You can stop at any time."))
    session.settle(milliseconds: 700)
    session.send("1")
    _ = try voice.waitForReading(session, count: 2)
    #expect(voice.file("text").contains("What do you think of tea?"))
    session.settle(milliseconds: 700)
    session.send("1")
    try session.waitFor("You chose 1")
    session.settle(milliseconds: 700)
    #expect(voice.started.count == 2)
  }

  @Test func aVoiceThatFailsIsSaid() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown(["EMPANEL_SPEAKER": "/bin/false"])
    try session.waitFor("> C07")
    try session.press(Keystroke.function(5), until: "espeak-ng could not read it")
  }

  @Test func withoutAVoiceTheWayOutIsSaid() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown(["EMPANEL_SPEAKER": "/nonexistent/speaker"])
    try session.waitFor("> C07")
    #expect(session.line(with: "F5") == nil)
    try session.press(Keystroke.function(5), until: "Note: to hear it, install espeak-ng.")
    // A path that is not absolute is never run.
    let other = try sitting.sitDown(["EMPANEL_SPEAKER": "speaker"])
    try other.waitFor("> C07")
    try other.press(Keystroke.function(5), until: "install espeak-ng.")
  }
}
