// A member's day through the real program: score, note, seal, receipt, and what survives.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct MemberTests {
  @Test func aCandidateIsScoredSealedAndFoundByTheSealCode() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07 needs 6 scores")
    let before = try sitting.records()
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("3", until: "YOUR SCORE")
    try session.press(Keystroke.function(2), until: "Write what you saw")
    session.send("She kept a list.")
    try session.waitFor("She kept a list.")
    try session.press(Keystroke.function(2), until: "Your score")
    for number in ["5a", "5b", "6:", "7a", "7b"] {
      try session.press(Keystroke.function(8), until: ">\(number)")
      session.send("3")
    }
    try session.press(Keystroke.function(8), until: "about to seal 9 scores and 4 notes")
    #expect(session.line(with: "4:3") != nil)
    session.send(Keystroke.down)
    try session.press(Keystroke.enter, until: "type C07 before Enter")
    session.send("c0")
    try session.press(Keystroke.enter, until: "c0 is not C07")
    session.send("7")
    try session.press(Keystroke.enter, until: "Your seal code")
    let line = try #require(session.line(with: "Your seal code"))
    let digits = line.replacing("Your seal code", with: "").filter(\.isHexDigit)
    #expect(digits.count == 12)
    let added = try sitting.records().filter { !before.contains($0) }
    #expect(added.count == 1)
    #expect(added.first?.hasPrefix(digits) == true)
    try session.press(Keystroke.enter, until: "You have sealed 3.")
    try session.waitForLine(with: "C07", and: "Sealed by you")
    let status = try sitting.command(["verify", sitting.folder()])
    #expect(status.status == 0)
    // Nothing of the note stands anywhere in clear.
    let found = try Program.run(
      "/bin/grep", ["-rl", "kept a list", sitting.root.path], environment: [:], in: sitting.root)
    #expect(found.output == "")
    #expect(!FileManager.default.fileExists(atPath: sitting.place() + "/data/empanel/drafts"))
  }

  @Test func aKilledProgramComesBackAtTheSamePlaceWithTheText() throws {
    let sitting = try Sitting()
    let first = try sitting.sitDown()
    try first.waitFor("Next: C07")
    try first.press(Keystroke.enter, until: "Question 4 of 7")
    try first.press("4", until: "YOUR SCORE")
    try first.press(Keystroke.function(2), until: "Write what you saw")
    first.send("He rang ahead")
    try first.waitFor("He rang ahead")
    // Saved at most a second behind the last key; the screen says when it is on the disk.
    try first.waitUntil("the note to be saved") { $0.line(with: "Saved ") != nil }
    first.settle(milliseconds: 1200)
    first.signal(9)
    #expect(try first.waitForEnd() == .signalled(9))

    let second = try sitting.sitDown()
    try second.waitFor("Next: C07 needs 5 scores")
    try second.press(Keystroke.enter, until: "Write what you saw")
    #expect(second.line(with: "Question 4 of 7") != nil)
    // The row with the cursor comes a moment after the others.
    try second.waitFor("He rang ahead")
    second.send(".")
    try second.waitFor("He rang ahead.")
    try second.press(Keystroke.function(2), until: "YOUR SCORE")
    try second.waitForLine(with: "YOUR SCORE", and: "4  Strong")
  }

  @Test func aSecondWindowOfTheSamePersonIsToldAndLosesNothing() throws {
    let sitting = try Sitting()
    let first = try sitting.sitDown()
    try first.waitFor("Next: C07")
    try first.press(Keystroke.enter, until: "Question 4 of 7")
    let second = try sitting.sitDown()
    try second.waitFor("Next: C07")
    try second.press(Keystroke.enter, until: "in another window on this computer")
    try first.press("5", until: "YOUR SCORE")
    try first.press(Keystroke.escape, until: "Next: C07 needs 5 scores")
    try second.press(Keystroke.enter, until: "YOUR SCORE")
    try second.waitForLine(with: "YOUR SCORE", and: "5  Very strong")
  }

  @Test func aSmallWindowHidesEverythingAndLosesNothing() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("2", until: "YOUR SCORE")
    session.resize(columns: 38, rows: 9)
    try session.waitFor("This window is too small.")
    #expect(session.line(with: "YOUR SCORE") == nil)
    session.send("4")
    session.settle()
    session.resize(columns: 60, rows: 16)
    try session.waitFor("Question 4 of 7")
    try session.waitFor("YOUR SCORE")
    try session.waitForLine(with: "YOUR SCORE", and: "2  Some")
    // What another program wrote over the screen goes with Ctrl-L.
    let before = session.lines
    session.resize(columns: 80, rows: 24)
    try session.waitUntil("the larger screen") { $0.lines.count == 24 && $0.lines != before }
    session.settle()
    let whole = session.lines
    let sent = session.received.count
    session.send(Keystroke.control("l"))
    try session.waitUntil("the whole screen again") { $0.received.count > sent + 500 }
    session.settle()
    #expect(session.lines == whole)
  }

  @Test func nothingIsSentWhileNobodyPressesAKey() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    session.settle(milliseconds: 400)
    #expect(session.settle(milliseconds: 1500).isEmpty)
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("2", until: "YOUR SCORE")
    try session.waitFor("Saved ")
    session.settle(milliseconds: 400)
    #expect(session.settle(milliseconds: 1500).isEmpty)
  }

  @Test func theCursorStandsOnWhatHasTheFocus() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    session.settle()
    #expect(session.atCursor.hasPrefix("C07"))
    try session.press(Keystroke.down, until: "press Enter to score C03")
    session.settle()
    #expect(session.atCursor.hasPrefix("C03"))
    try session.press(Keystroke.up, until: "Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("3", until: "YOUR SCORE")
    session.settle()
    #expect(session.atCursor.hasPrefix("3  Enough"))
  }

  @Test func withoutColourEverythingIsSaidInWords() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown(["NO_COLOR": "1"])
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("3", until: "YOUR SCORE")
    session.settle()
    for row in 0..<24 {
      let cells = session.cells(row: row)
      #expect(cells.allSatisfy { $0.ink == nil && $0.paper == nil })
    }
  }
}
