// The look of the screen on a real terminal: chosen with F6, kept for the next time, and never a
// colour where NO_COLOR is set.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct LookTests {
  /// Whether a code that sets a colour was sent.
  private func hasColour(_ session: PtySession) -> Bool {
    let text = String(decoding: session.received, as: UTF8.self)
    return text.firstMatch(of: /\u{1b}\[(?:[0-9;]*;)?(?:3[0-7]|4[0-7])m/) != nil
  }

  @Test func aLookIsSeenAtOnceAndStaysForTheNextTime() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("F9 Menu")
    #expect(!hasColour(session))
    try session.press(Keystroke.function(6), until: "Look of the screen")
    session.send(Keystroke.down + Keystroke.down)
    try session.waitFor("> White on black")
    #expect(hasColour(session))
    try session.press(Keystroke.enter, until: "Next: C07")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()

    let again = try sitting.sitDown()
    try again.waitFor("F9 Menu")
    #expect(hasColour(again))
    let mono = try sitting.sitDown(["NO_COLOR": "1"])
    try mono.waitFor("F9 Menu")
    #expect(!hasColour(mono))
  }
}
