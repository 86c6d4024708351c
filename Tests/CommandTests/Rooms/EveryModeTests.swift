// From the demo to a sealed sheet with nothing but what the screen says: every key that is pressed
// stands on the screen at that moment, in colour, in a small window without colour, on the quiet
// screen, and line by line.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct EveryModeTests {
  /// A way of showing the screens.
  struct Mode: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    let environment: [String: String]
    let size: (columns: Int, rows: Int)
    var testDescription: String { name }
  }

  static let screens = [
    Mode(
      name: "80 by 24 in colour", arguments: [], environment: ["TERM": "xterm-256color"],
      size: (80, 24)),
    Mode(
      name: "60 by 16 without colour", arguments: [],
      environment: ["NO_COLOR": "1", "TERM": "vt220"], size: (60, 16)),
    Mode(name: "120 by 40", arguments: [], environment: [:], size: (120, 40)),
    Mode(
      name: "quiet", arguments: ["--quiet"], environment: ["TERM": "linux"], size: (80, 24)),
  ]

  /// Presses a key that the bottom line names, as "F8 Next".
  private func press(_ session: PtySession, _ key: String, named name: String) throws {
    try session.waitUntil("the key \(name) to be named") { $0.lines.last?.contains(name) == true }
    session.send(key)
  }

  @Test(arguments: screens) func aMemberSealsASheetByTheScreenAlone(mode: Mode) throws {
    let sitting = try Sitting()
    let session = try PtySession(
      sitting.empanel, mode.arguments + ["demo"],
      environment: sitting.environment.merging(mode.environment) { $1 },
      columns: mode.size.columns, rows: mode.size.rows)
    let before = try sitting.records()
    try session.waitFor("> C07")
    try press(session, Keystroke.enter, named: "Enter Score")
    try session.waitFor("Question 4 of 7")
    for question in ["Question 5 of 7, part 1", "part 2", "Question 6", "7, part 1", "part 2"] {
      try press(session, "3", named: "0-5 Score")
      try session.waitFor("YOUR SCORE")
      try press(session, Keystroke.function(8), named: "F8 Next")
      try session.waitFor(question)
    }
    try press(session, "3", named: "0-5 Score")
    try press(session, Keystroke.function(8), named: "F8 Seal")
    try session.waitFor("Go back and check")
    try press(session, Keystroke.down, named: "Up Down Move")
    try session.waitFor("Type C07 here, then Enter")
    session.send("C07")
    try press(session, Keystroke.enter, named: "Enter Choose")
    try session.waitFor("Your seal code")
    try press(session, Keystroke.enter, named: "Enter Done")
    try session.waitFor("You have sealed 3.")
    #expect(try sitting.records().count == before.count + 1)
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
    #expect(session.modes == session.modesBefore)
  }

  @Test func aMemberSealsASheetLineByLine() throws {
    let sitting = try Sitting()
    let before = try sitting.records()
    let typed = ["", "3", "", "3", "", "3", "", "3", "", "3", "", "3", "", "2", "C07", "", "q"]
    let told = try Program.run(
      "/bin/sh", ["-c", "printf '%s\\n' \"$@\" | '\(sitting.empanel)' demo --plain", "sh"] + typed,
      environment: sitting.environment.merging(["PATH": "/usr/bin:/bin"]) { $1 },
      in: sitting.root)
    #expect(told.status == 0)
    #expect(told.output.contains("Your seal code, "))
    #expect(told.output.contains("You have sealed 3."))
    #expect(!told.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(try sitting.records().count == before.count + 1)
  }

  @Test func theMenuOfWordsReachesEverythingWithoutFKeys() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    session.send("\u{1b}")
    try session.waitFor("Esc again goes back. Or press 1 to 9 for F1 to F9.")
    session.send("9")
    try session.waitFor("Everything you can do here")
    session.send("stand aside")
    try session.waitFor("only with: stand aside")
    session.send(Keystroke.enter)
    try session.waitFor("Go back")
  }
}
