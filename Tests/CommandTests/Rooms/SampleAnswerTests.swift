// Sample answers on the real screen: a program that is killed in the middle loses no score, shows no
// key twice for one score, and records a round once.
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct SampleAnswerTests {
  /// Sits down and goes to the sample answers, from the menu.
  private func sitDown(_ sitting: Sitting, until text: String) throws -> PtySession {
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("sample")
    try session.waitFor("only with: sample")
    try session.press(Keystroke.enter, until: text)
    return session
  }

  private func kill(_ session: PtySession) throws {
    session.settle(milliseconds: 600)
    session.signal(9)
    #expect(try session.waitForEnd() == .signalled(9))
  }

  @Test func aKilledRoundGoesOnWhereItWasAndIsRecordedOnce() throws {
    let sitting = try Sitting()
    let before = try sitting.records()
    var session = try sitDown(sitting, until: "Sample answer 1 of 2")
    try session.press("4", until: "YOUR SCORE")
    try kill(session)

    // The score is there, and no key.
    session = try sitDown(sitting, until: "Sample answer 1 of 2")
    try session.waitForLine(with: "YOUR SCORE", and: "4  ")
    #expect(session.line(with: "The key says") == nil)
    try session.press(Keystroke.function(8), until: "You gave 4")
    try kill(session)

    // A key that was shown stays shown, and its score as it was.
    session = try sitDown(sitting, until: "Sample answer 2 of 2")
    try session.press(Keystroke.function(7), until: "Sample answer 1 of 2: the key")
    session.send("2")
    try session.waitFor("this score stays as it is")
    try session.waitFor("The key says 2, Some. You gave 4, Strong")
    #expect(try sitting.records() == before)
    try session.press(Keystroke.function(8), until: "Sample answer 2 of 2")
    try session.press("4", until: "YOUR SCORE")
    try session.press(Keystroke.function(8), until: "It is recorded that you scored these")
    #expect(try sitting.records().count == before.count + 1)
    try kill(session)

    // What is recorded is not recorded again, and the own sheet of C07 is untouched.
    session = try sitDown(sitting, until: "Sample answer 3 of 4")
    #expect(try sitting.records().count == before.count + 1)
    session.send(Keystroke.escape)
    try session.waitFor("Next: C07")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
    let status = try sitting.command([
      "status", sitting.folder(), "--as", "dilys", "--passphrase-file", sitting.passphraseFile(),
    ])
    #expect(status.output.contains("sample answers scored: yes"))
    #expect(try sitting.command(["verify", sitting.folder()]).status == 0)
  }
}
