// A terminal that sends sequences of its own is taught, with the real program: from then on its
// keys work, the next time too, and a file that is wrong is said and not used.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct TeachKeysTests {
  /// What an invented terminal sends.
  private let up = "\u{1b}[=5u"
  private let down = "\u{1b}[=6u"
  private let nine = "\u{1c}9"

  private func file(_ sitting: Sitting) -> String { sitting.root.path + "/config/empanel/keys" }

  private func teach(_ sitting: Sitting) throws {
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    session.send(down)
    session.settle()
    #expect(session.line(with: "> C07") != nil, "nobody knows it yet")
    session.send(Keystroke.escape + "9")
    try session.waitFor("Everything you can do here")
    session.send("teach")
    try session.waitFor("only with: teach")
    try session.press(Keystroke.enter, until: "> 1  Teach the keys now")
    try session.press(Keystroke.enter, until: "Press Up.")
    try session.press("x", until: "that is plain text")
    try session.press(Keystroke.down, until: "knows that as Down")
    try session.press(up + up + up, until: "learnt. Up sends Esc [=5u")
    try session.press(up, until: "knows that as Up")
    try session.press(down, until: "learnt. Down sends Esc [=6u")
    for key in ["Right", "Backspace", "Delete", "Home", "End", "Tab", "Shift-Tab"] {
      try session.press(Keystroke.enter, until: "Press \(key).")
    }
    for number in 1...9 { try session.press(Keystroke.enter, until: "Press F\(number).") }
    try session.press(nine, until: "3 keys are new")
    try session.press(Keystroke.enter, until: "Saved. These keys work")
    try session.press(nine, until: "Everything you can do here")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
  }

  @Test func anInventedTerminalIsTaughtAndItsKeysWorkTheNextTime() throws {
    let sitting = try Sitting()
    try teach(sitting)
    let text = try String(contentsOfFile: file(sitting), encoding: .utf8)
    #expect(text.contains("\nxterm-256color up \\e[=5u\nxterm-256color down \\e[=6u\n"))
    #expect(text.contains("\nxterm-256color f9 \\x1c9\n"))

    let again = try sitting.sitDown()
    try again.waitFor("> C07")
    again.send(up)
    try again.waitUntil("the mark to move") { $0.line(with: "> C07") == nil }
    again.send(down)
    try again.waitFor("> C07")
    again.send(Keystroke.up)
    try again.waitUntil("the usual key to work too") { $0.line(with: "> C07") == nil }
    try again.press(nine, until: "Everything you can do here")
    again.send("teach")
    try again.waitFor("only with: teach")
    try again.press(Keystroke.enter, until: "2  Forget what was learnt")
    try again.press("2", until: "Saved. What was learnt is forgotten.")
    again.send(nine)
    again.settle()
    #expect(again.line(with: "Everything you can do here") == nil)
    try again.press(Keystroke.function(9), until: "Everything you can do here")
    again.send(Keystroke.control("c"))
    _ = try again.waitForEnd()
    #expect(!(try String(contentsOfFile: file(sitting), encoding: .utf8)).contains("xterm"))
  }

  @Test func whatWasTaughtBelongsToOneTypeOfTerminal() throws {
    let sitting = try Sitting()
    try teach(sitting)
    let other = try sitting.sitDown(["TERM": "vt220"])
    try other.waitFor("> C07")
    other.send(up)
    other.settle()
    #expect(other.line(with: "> C07") != nil)
  }

  @Test(arguments: ["xterm-256color up x", "xterm-256color sideways \\e[=5u", "\\"])
  func aWrongFileIsSaidAndNotUsed(line: String) throws {
    let sitting = try Sitting()
    try FileManager.default.createDirectory(
      atPath: sitting.root.path + "/config/empanel", withIntermediateDirectories: true)
    try "xterm-256color up \\e[=5u\n\(line)\n".write(
      toFile: file(sitting), atomically: true, encoding: .utf8)
    let session = try sitting.sitDown()
    try session.waitFor("line 2 of it is wrong")
    #expect(session.line(with: "> C07") != nil)
    session.send(up)
    session.settle()
    #expect(session.line(with: "> C07") != nil)
    try session.press(Keystroke.down, until: "F9 Menu")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
  }
}
