// The mouse in the real program: wanted, kept for the next time, given back, and never at a kiosk
// or on a quiet screen.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct MouseInRoomsTests {
  private let on = "\u{1b}[?1000h\u{1b}[?1006h"
  private let off = "\u{1b}[?1006l\u{1b}[?1000l"

  private func has(_ text: String, in session: PtySession) -> Bool {
    String(decoding: session.received, as: UTF8.self).contains(text)
  }

  private func click(_ session: PtySession, on text: String) throws {
    try session.waitFor(text)
    let row = try #require(session.lines.firstIndex { $0.contains(text) })
    let line = session.lines[row]
    let start = try #require(line.firstRange(of: text)).lowerBound
    session.send("\u{1b}[<0;\(line[..<start].count + 1);\(row + 1)M")
  }

  private func want(_ session: PtySession) throws {
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("use the mouse")
    try session.waitFor("only with: use the mouse")
    session.send(Keystroke.enter)
  }

  @Test func aCandidateIsScoredWithTheMouseAloneAndTheWishIsKept() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("> C07")
    #expect(!has(on, in: session))
    try want(session)
    try session.waitFor("hold Shift to copy text with the mouse.")
    #expect(has(on, in: session))
    // Its own row, which comes last: the sentence below it names the candidate, too.
    try click(session, on: "C07  11:00")
    try session.waitFor("Question 4 of 7")
    try click(session, on: "3  Enough")
    try session.waitUntil("the mark") { $0.atCursor.hasPrefix("3") }
    try click(session, on: "3  Enough")
    try session.waitFor("YOUR SCORE")
    try click(session, on: "F8 Next")
    try session.waitFor("Question 5 of 7")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
    #expect(has(off, in: session))

    let again = try sitting.sitDown()
    try again.waitFor("> C07")
    #expect(has(on, in: again))
    let quiet = try PtySession(
      sitting.empanel, ["--quiet", "demo"], environment: sitting.environment)
    try quiet.waitFor("> C07")
    #expect(!has(on, in: quiet))
  }

  @Test func aKioskHasNoMouse() throws {
    let sitting = try Sitting()
    try FileManager.default.createDirectory(
      atPath: sitting.root.path + "/config/empanel", withIntermediateDirectories: true)
    try "on\n".write(
      toFile: sitting.root.path + "/config/empanel/mouse", atomically: true, encoding: .utf8)
    let session = try sitting.sitDown(as: "kiosk")
    try session.waitFor("> C07")
    #expect(has(on, in: session))
    try session.press(Keystroke.enter, until: "Type the 6 numbers")
    #expect(has(off, in: session))
  }

  @Test func aTerminalWithoutAMouseSaysSo() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown(["TERM": "vt220"])
    try session.waitFor("> C07")
    try want(session)
    try session.waitFor("tells programs nothing of its mouse")
  }
}
