// `empanel` alone: the panels of this account, the passphrase, and home.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct DoorTests {
  @Test func theDoorLeadsToAPersonsHomeThroughThePassphrase() throws {
    let sitting = try Sitting()
    var environment = sitting.environment
    environment["XDG_DATA_HOME"] = sitting.place() + "/data"
    environment["XDG_CONFIG_HOME"] = sitting.place() + "/config"
    let session = try PtySession(sitting.empanel, [], environment: environment)
    try session.waitFor("Which panel, and who are you?")
    try session.press(Keystroke.down, until: "> ben, at support")
    try session.press(Keystroke.enter, until: "ben, type your passphrase")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "You: Ben (nurse)")
    try session.press(Keystroke.enter, until: "Question 1 of 7")
    session.send(Keystroke.control("c"))
    #expect(try session.waitForEnd() == .exited(130))
  }

  @Test func anAccountWithoutAPanelIsOfferedTheDemo() throws {
    let sitting = try Sitting()
    let listed = try Program.run(
      sitting.empanel, [], environment: sitting.environment, in: sitting.root)
    #expect(listed.status == 0)
    #expect(listed.output.contains("empanel demo"))
    let removed = try Program.run(
      sitting.empanel, ["demo", "--remove"], environment: sitting.environment, in: sitting.root)
    #expect(removed.status == 0)
    #expect(!FileManager.default.fileExists(atPath: sitting.place()))
  }
}
