// A screen that nobody touches locks itself: the real program with a lock after a second.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct LockTests {
  private func sitDown(_ sitting: Sitting, lock: String, until text: String = "Next: C07") throws
    -> PtySession
  {
    var environment = sitting.environment
    environment["EMPANEL_LOCK"] = lock
    let session = try PtySession(
      sitting.empanel, ["demo", "--as", "member"], environment: environment)
    try session.waitFor(text)
    return session
  }

  @Test func aScreenThatNobodyTouchesLocksAndComesBackAsItWas() throws {
    let sitting = try Sitting()
    let session = try sitDown(sitting, lock: "2s")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    session.send("4")
    try session.press(Keystroke.function(2), until: "Write what you saw")
    session.send("He rang ahead")
    try session.waitFor("this screen is locked")
    #expect(session.line(with: "He rang ahead") == nil)
    #expect(session.line(with: "Question 4") == nil)
    session.send("not the passphrase")
    try session.press(Keystroke.enter, until: "that is not your passphrase")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "He rang ahead")
    session.send(" at nine")
    try session.waitFor("He rang ahead at nine")
    session.send(Keystroke.control("c"))
    #expect(try session.waitForEnd() == .exited(130))
  }

  @Test func whoLeavesAtTheLockFindsTheDraftAgain() throws {
    let sitting = try Sitting()
    let session = try sitDown(sitting, lock: "2s")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    session.send("4")
    try session.waitFor("this screen is locked")
    session.send(Keystroke.escape)
    #expect(try session.waitForEnd() == .exited(0))
    let again = try sitDown(sitting, lock: "0", until: "C07")
    try again.press(Keystroke.enter, until: "YOUR SCORE")
    again.send(Keystroke.control("c"))
    #expect(try again.waitForEnd() == .exited(130))
  }
}
