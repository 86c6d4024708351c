// One laptop: handed to the kiosk and back as one action, locked both ways.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct HandOverTests {
  @Test func theLaptopGoesToTheKioskAndBackAndIsLockedBothWays() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("hand this")
    try session.waitFor("> Hand this computer to the kiosk, about C07")
    // The kiosk's own passphrase opens it, not the member who hands it over.
    try session.press(Keystroke.enter, until: "type your passphrase")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "Type the 6 numbers from your slip")
    // Nothing but the staff passphrase leaves it.
    session.send(Keystroke.control("c") + "q" + Keystroke.function(9))
    session.settle(milliseconds: 800)
    try session.waitFor("Type the 6 numbers from your slip")
    try session.press(Keystroke.escape, until: "Staff")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "Asha, type your passphrase")
    session.send("not hers")
    try session.press(Keystroke.enter, until: "that is not your passphrase")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "You: Asha")
    try session.waitFor("The kiosk is locked")
    // The rows of one frame may come in several pieces.
    try session.waitFor("> C07")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
  }
}
