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
