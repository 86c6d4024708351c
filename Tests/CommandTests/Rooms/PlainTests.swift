// Line by line on a real terminal: passphrases in silence, one key for a command, and what a
// terminal that cannot move a cursor gets.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct PlainTests {
  /// Everything that was sent to the terminal so far, as text.
  private func said(_ session: PtySession) -> String {
    String(decoding: session.received, as: UTF8.self)
  }

  /// The program itself on a terminal, at a copy of the demo.
  private func open(
    _ sitting: Sitting, _ arguments: [String], _ more: [String: String] = [:]
  ) throws -> PtySession {
    try PtySession(
      sitting.empanel, arguments, environment: sitting.environment.merging(more) { $1 })
  }

  @Test func aMemberScoresWithNothingButLinesOnTheTerminal() throws {
    let sitting = try Sitting()
    let session = try open(sitting, ["demo", "--as", "member", "--plain"])
    try session.waitFor("Enter: score C07")
    session.send("\n")
    try session.waitFor("Question 4 of 7")
    session.send("2\n")
    try session.waitFor("YOUR SCORE")
    session.send("q\n")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.received.contains(0x1b))
    #expect(session.modes == session.modesBefore)

    let again = try sitting.sitDown()
    try again.waitFor("Next: C07 needs 5 scores")
  }

  @Test func oneKeyIsEnoughWherePeopleWishForThat() throws {
    let sitting = try Sitting()
    let session = try open(sitting, ["--plain=keys", "demo", "--as", "member"])
    try session.waitFor("Enter: score C07")
    session.send("3")
    try session.waitFor("Question 4 of 7")
    session.send("4")
    try session.waitFor("YOUR SCORE")
    session.send("n")
    try session.waitFor("Write your note")
    session.send("Said it himself.\n.\n")
    try session.waitFor("3 words")
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.received.contains(0x1b))
    #expect(session.modes == session.modesBefore)
    withExtendedLifetime(sitting) {}
  }

  private func atThePassphrase(_ sitting: Sitting) throws -> PtySession {
    let session = try open(
      sitting, ["score", sitting.folder(), "--as", "ben"],
      [
        "ACCESSIBLE": "1", "XDG_DATA_HOME": sitting.place() + "/data",
        "XDG_CONFIG_HOME": sitting.place() + "/config",
      ])
    try session.waitFor("Passphrase, not shown")
    session.settle()
    return session
  }

  @Test func aPassphraseIsNotShown() throws {
    let sitting = try Sitting()
    let session = try atThePassphrase(sitting)
    session.send("try it out\n")
    try session.waitFor("You: Ben")
    #expect(!said(session).contains("try it out"))
    session.send("q\n")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.modes == session.modesBefore)
    withExtendedLifetime(sitting) {}
  }

  @Test(arguments: [15, 1, 2] as [Int32])
  func aSignalAtThePassphraseLeavesATerminalThatShowsWhatIsTyped(signal: Int32) throws {
    let sitting = try Sitting()
    let session = try atThePassphrase(sitting)
    session.signal(signal)
    #expect(try session.waitForEnd() == .signalled(signal))
    #expect(session.modes == session.modesBefore)
    withExtendedLifetime(sitting) {}
  }

  @Test func controlCAtThePassphraseLeaves() throws {
    let sitting = try Sitting()
    let session = try atThePassphrase(sitting)
    session.send(Keystroke.control("c") + "\n")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.modes == session.modesBefore)
    withExtendedLifetime(sitting) {}
  }

  @Test(arguments: ["dumb", "no-such-terminal"])
  func aTerminalThatCannotMoveACursorIsToldLineByLine(type: String) throws {
    let sitting = try Sitting()
    let session = try open(sitting, ["demo", "--as", "member"], ["TERM": type])
    try session.waitFor("Enter: score C07")
    session.send("q\n")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(!session.received.contains(0x1b))
    #expect(said(session).contains("TERM=xterm often works") == (type != "dumb"))
  }

  @Test func theFullScreenCanBeAskedFor() throws {
    let sitting = try Sitting()
    let more = ["EMPANEL_MODE": "full", "ACCESSIBLE": "1"]
    let session = try open(sitting, ["demo", "--as", "member"], more)
    try session.waitFor("F9 Menu")
    #expect(session.isOnSecondScreen)
    session.send(Keystroke.control("c"))
    #expect(try session.waitForEnd() == .exited(130))
  }
}
