// However the program ends, what was typed is kept and the terminal is as it was.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct EndingTests {
  @Test(arguments: [15, 2, 1] as [Int32])
  func aSignalSavesAndGivesTheTerminalBack(signal: Int32) throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    session.send("1")
    try session.waitFor("YOUR SCORE")
    session.signal(signal)
    #expect(try session.waitForEnd() == .exited(128 + signal))
    #expect(session.modes == session.modesBefore)
    #expect(!session.isOnSecondScreen)
    #expect(session.isCursorVisible)

    let again = try sitting.sitDown()
    try again.waitFor("Next: C07 needs 5 scores")
  }

  @Test func aSignalIsHeardThoughTheParentHadBlockedIt() throws {
    let sitting = try Sitting()
    let block = "sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGHUP, SIGTERM)); exec @ARGV"
    let session = try PtySession(
      "/usr/bin/perl", ["-MPOSIX", "-e", block, sitting.empanel, "demo", "--as", "member"],
      environment: sitting.environment)
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    session.signal(15)
    #expect(try session.waitForEnd() == .exited(143))
    #expect(session.modes == session.modesBefore)
  }

  @Test func controlCSavesAndLeaves() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press(Keystroke.function(2), until: "Write what you saw")
    session.send("Said no first" + Keystroke.control("c"))
    #expect(try session.waitForEnd() == .exited(130))
    #expect(session.modes == session.modesBefore)

    let again = try sitting.sitDown()
    try again.waitFor("Next: C07")
    try again.press(Keystroke.enter, until: "Said no first")
  }

  @Test func aLostConnectionKeepsWhatWasTyped() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("5", until: "YOUR SCORE")
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(129))

    let again = try sitting.sitDown()
    try again.waitFor("Next: C07 needs 5 scores")
  }

  @Test func leavingSaysHowToComeBack() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("leave")
    try session.waitFor("Leave. Nothing is lost")
    session.send(Keystroke.enter)
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.line(with: "empanel demo --as member") != nil)
    #expect(session.modes == session.modesBefore)
  }
}
