// The practice on a real terminal: from its first screen to its end with nothing but what the screen
// says, however it is shown; and however it ends, nothing is left of it.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct PractiseTests {
  /// A home without anything in it.
  private let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("empanel-practice-\(UUID().uuidString)")

  private var environment: [String: String] {
    [
      "HOME": root.path, "XDG_DATA_HOME": root.path + "/data",
      "XDG_CONFIG_HOME": root.path + "/config", "XDG_STATE_HOME": root.path + "/state",
      "XDG_CACHE_HOME": root.path + "/cache", "TMPDIR": root.path, "TZ": "UTC", "ESCDELAY": "25",
    ]
  }

  private func practise(_ mode: EveryModeTests.Mode = EveryModeTests.screens[0]) throws
    -> PtySession
  {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return try PtySession(
      Program.empanel.path, mode.arguments + ["practise"],
      environment: environment.merging(mode.environment) { $1 },
      columns: mode.size.columns, rows: mode.size.rows)
  }

  // The line above the page, which is two rows; in a wide window something stands beside it.
  private func instruction(of session: PtySession, columns: Int) -> String {
    let columns = columns < 110 ? columns : 66
    return session.lines.dropFirst().prefix(2).map { line in
      line.prefix(columns).split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }

  private func expectNothingLeft() {
    let left = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    #expect(left == [])
    try? FileManager.default.removeItem(at: root)
  }

  @Test(arguments: EveryModeTests.screens)
  func whatTheLineSaysLeadsToTheEnd(mode: EveryModeTests.Mode) throws {
    let session = try practise(mode)
    func press(_ key: String, told words: String, until next: String) throws {
      let columns = mode.size.columns
      try session.waitUntil("the line to say \"\(words)\"") {
        instruction(of: $0, columns: columns).contains(words)
      }
      session.send(key)
      try session.waitUntil("\"\(next)\"") {
        instruction(of: $0, columns: columns).contains(next) || $0.line(with: next) != nil
      }
      #expect(session.lines.first?.hasPrefix(" PRACTICE") == true)
    }
    try press("4", told: "Press a number, 0 to 5.", until: "that is a score")
    try press(Keystroke.function(8), told: "F8 goes on", until: "2 of 4: change your mind")
    try press(Keystroke.backspace, told: "Backspace", until: "that is no zero")
    try press("d", told: "press D", until: "never a zero either")
    try press(Keystroke.escape + "8", told: "F8 goes on", until: "3 of 4: write a note")
    try press(Keystroke.tab, told: "Tab goes to it", until: "type a few words")
    try press("4 He asked", told: "letters and numbers are only", until: "Tab comes back")
    try press(Keystroke.tab, told: "Tab comes back", until: "the note stays")
    try press(Keystroke.control("z"), told: "Ctrl-Z takes back", until: "as it was before")
    try press(Keystroke.function(8), told: "F8 goes on", until: "4 of 4: seal, which means lock")
    try press(Keystroke.down, told: "press Down", until: "to show that you mean")
    try press("C01", told: "type C01", until: "now Enter seals")
    try press(Keystroke.enter, told: "now Enter seals", until: "(made up)")
    try press(Keystroke.enter, told: "Enter goes on", until: "You practised:")
    #expect(session.line(with: "Left out") == nil)
    session.send(Keystroke.enter)
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.modes == session.modesBefore)
    expectNothingLeft()
  }

  @Test(arguments: [15, 2, 1] as [Int32])
  func aSignalInTheMiddleGivesTheTerminalBackAndLosesNothing(signal: Int32) throws {
    let session = try practise()
    try session.press("3", until: "that is a score")
    try session.press(Keystroke.tab, until: "type a few words")
    session.send(Keystroke.paste("He asked"))
    try session.waitFor("Tab comes back")
    session.resize(columns: 60, rows: 16)
    try session.waitUntil("the note at the new size") {
      $0.lines.count == 16 && $0.line(with: "> He asked") != nil
    }
    session.signal(signal)
    #expect(try session.waitForEnd() == .exited(128 + signal))
    #expect(session.modes == session.modesBefore)
    #expect(!session.isOnSecondScreen && session.isCursorVisible)
    expectNothingLeft()
  }

  @Test func lineByLineOneKeyIsEnoughAndAKeyWithoutALetterIsTheOneItIs() throws {
    let mode = EveryModeTests.Mode(
      name: "one key", arguments: ["--plain=keys"], environment: [:], size: (80, 24))
    let session = try practise(mode)
    try session.waitFor("Practice 1 of 4: give a score")
    func press(_ key: String, until said: String) throws {
      // Before that the terminal itself takes Backspace and Ctrl-Z for its own.
      try session.waitUntil("one key to be read") { $0.modes != $0.modesBefore }
      try session.press(key, until: said)
    }
    for (key, said) in [
      (Keystroke.down, "> down"), (Keystroke.up, "for help: up"),
      (Keystroke.control("z"), "\"ctrl-z\" does nothing"), ("\u{1b}[34~", "[34~\" does nothing"),
      ("4", "that is a score"),
    ] {
      try press(key, until: said)
      #expect(session.line(with: "2 of 4") == nil, "\(said) went on")
    }
    for (key, said) in [
      (Keystroke.enter, "2 of 4: change your mind"), (Keystroke.backspace, "that is no zero"),
      ("d", "never a zero either"), (Keystroke.function(7), "1 of 4: that is"),
      (Keystroke.escape + "8", "2 of 4: that is never"),
      (Keystroke.function(8), "3 of 4: write a note"),
    ] {
      try press(key, until: said)
    }
    #expect(!session.received.contains(0x1b))
    session.send(Keystroke.escape)
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.modes == session.modesBefore)
    expectNothingLeft()
  }

  @Test func theDoorAndTheHomeOfTheDemoLeadToItAndItLeadsBack() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let door = try PtySession(Program.empanel.path, [], environment: environment)
    try door.waitFor("> Begin a new panel")
    try door.move(Keystroke.down, to: "> Practise the keys")
    try door.press(Keystroke.enter, until: "Practice 1 of 4")
    try door.press(Keystroke.escape + Keystroke.escape, until: "> Practise the keys")
    door.send(Keystroke.escape + Keystroke.escape)
    #expect(try door.waitForEnd() == .exited(0))
    expectNothingLeft()

    let sitting = try Sitting()
    let before = try sitting.records()
    let home = try sitting.sitDown()
    try home.waitFor("Next: C07")
    try home.press(Keystroke.function(9), until: "Everything you can do here")
    try home.press("practise", until: "only with: practise")
    try home.press(Keystroke.enter, until: "Practice 1 of 4")
    try home.press("5", until: "that is a score")
    try home.press(Keystroke.escape + Keystroke.escape, until: "Next: C07 needs 6 scores")
    #expect(try sitting.records() == before)
  }
}
