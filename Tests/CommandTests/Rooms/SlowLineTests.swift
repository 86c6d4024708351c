// What a slow line carries: under 200 bytes a key that stays on its screen, and not one while nobody
// presses a key (SCREENS 5, release check 7).
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct SlowLineTests {
  /// The bytes of every key, each left alone until the draft is kept and said so.
  private func bytes(_ session: PtySession, _ keys: [String]) -> [Int] {
    keys.map { key in
      session.settle(milliseconds: 1200)
      let before = session.received.count
      session.send(key)
      session.settle(milliseconds: 1200)
      return session.received.count - before
    }
  }

  @Test func aKeyOnHomeIsUnderTwoHundredBytesAndIdlenessNone() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    // The first key also takes away the message of the demo.
    let all = bytes(session, [Keystroke.down, Keystroke.down, Keystroke.up, Keystroke.down])
    #expect(all.dropFirst().allSatisfy { (1..<200).contains($0) }, "\(all)")
    let idle = session.received.count
    session.settle(milliseconds: 5000)
    #expect(session.received.count == idle)
  }

  /// What they are at most, measured: a score sends the rows of the old and the new mark, the line of
  /// all questions and when it was saved; the note takes the place of half the screen, and gives it
  /// back.
  @Test(arguments: [(80, 24), (60, 16)])
  func aScoreANoteAndTheWayBackSendNoMoreThanTheyChange(columns: Int, rows: Int) throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown(columns: columns, rows: rows)
    try session.waitFor("> C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    let scores = bytes(session, ["3", "4", "3", Keystroke.backspace])
    // A dozen of them say at what time the draft was kept.
    #expect(scores.allSatisfy { (1..<250).contains($0) }, "\(scores)")
    #expect(scores.sorted()[1] < 200, "\(scores)")
    let note = bytes(session, [Keystroke.tab, "a", Keystroke.tab, Keystroke.down])
    #expect((1..<600).contains(note[0]), "\(note)")
    #expect((1..<200).contains(note[1]), "\(note)")
    #expect((1..<1_000).contains(note[2]), "\(note)")
    #expect((1..<200).contains(note[3]), "\(note)")
  }

  @Test func aKeyInTheScoringRoomIsUnderTwoHundredBytes() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    let arrows = bytes(session, [Keystroke.down, Keystroke.down, Keystroke.up])
    #expect(arrows.allSatisfy { (1..<200).contains($0) }, "\(arrows)")
    try session.press(Keystroke.function(2), until: "Write what you saw")
    let letters = bytes(session, ["a", "b", " ", "c", Keystroke.backspace])
    #expect(letters.allSatisfy { (1..<200).contains($0) }, "\(letters)")
  }
}
