// Whoever asks logs the interview from the scoring room, and records a personal question: the same
// events as `empanel event`, and the room stays as it was.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct AskingTests {
  /// Chooses a line of the F9 menu by a word of it.
  private func menu(_ session: PtySession, _ word: String, until text: String) throws {
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send(word)
    try session.waitFor("only with: " + word)
    try session.press(Keystroke.enter, until: text)
  }

  @Test func whatWasAskedBecomesTheLogOfTheInterview() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    // The last follow-up stands right above the scores.
    try session.press(Keystroke.up, until: "> Then ask: \"What do you do differently now?\"")
    try session.press(Keystroke.enter, until: "ASKED")
    try menu(session, "another", until: "Also asked >")
    session.send("And the next week?")
    try session.press(Keystroke.enter, until: "> Also asked: \"And the next week?\"")
    let before = try sitting.records()

    // A killed program has lost no tick.
    session.settle(milliseconds: 1200)
    session.signal(9)
    #expect(try session.waitForEnd() == .signalled(9))
    let again = try sitting.sitDown()
    try again.waitFor("Next: C07")
    try again.press(Keystroke.enter, until: "Also asked: \"And the next week?\"")
    #expect(again.line(with: "differently now?")?.contains("ASKED") == true)

    try menu(again, "log what", until: "Go back. Nothing is recorded")
    try again.waitForLine(with: "2 follow-ups", and: "asked")
    try again.move(Keystroke.down, to: "> 4 ")
    try again.press(Keystroke.right, until: "1 min")
    try again.move(Keystroke.down, to: "> Record this log of")
    try again.press(Keystroke.enter, until: "What you asked C07 is recorded")
    #expect(again.line(with: "Question 4 of 7") != nil)
    again.send(Keystroke.escape)
    try again.waitFor("Next: C07")

    let added = try sitting.records().filter { !before.contains($0) }
    #expect(added.count == 1)
    let record = try Data(
      contentsOf: URL(
        fileURLWithPath: sitting.folder() + "/records/" + (added.first ?? "") + "/record.json"))
    let text = String(decoding: record, as: UTF8.self)
    #expect(text.contains("\"kind\":\"interview\""))
    #expect(text.contains("\"probes\":[2]") && text.contains("\"seconds\":60"))
    #expect(!text.contains("next week"))
    let verified = try sitting.command(["verify", sitting.folder()])
    #expect(verified.status == 0)
    let log = try sitting.command([
      "log", sitting.folder(), "--as", "dilys", "--passphrase-file", sitting.passphraseFile(),
    ])
    #expect(log.output.contains("Question 4, also asked: And the next week?"))
  }

  @Test func aPersonalQuestionIsAnIncidentAndNoScoreChanges() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("Next: C07")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("4", until: "YOUR SCORE")
    let before = try sitting.records()
    try menu(session, "personal", until: "What was the question about?")
    try session.move(Keystroke.down, to: "> Family and pregnancy")
    try session.press(Keystroke.enter, until: "A question about family")
    session.send("Are you married?")
    try session.waitFor("> Are you married?")
    try session.press(Keystroke.enter, until: "> Who asked: not said")
    try session.press(Keystroke.enter, until: "> Who asked: Asha")
    try session.press(Keystroke.down, until: "> The candidate was told")
    try session.press(Keystroke.down, until: "> Record it")
    try session.press(Keystroke.enter, until: "Tell the candidate that the answer does not count")
    try session.waitForLine(with: "YOUR SCORE", and: "4  Strong")
    #expect(try sitting.records().filter { !before.contains($0) }.count == 1)
    let log = try sitting.command([
      "log", sitting.folder(), "--as", "dilys", "--passphrase-file", sitting.passphraseFile(),
    ])
    #expect(log.output.contains("asha said: Are you married? (about family and pregnancy)"))
    #expect(log.output.contains("was not told that the answer does not count"))
    let open = try sitting.command(["log", sitting.folder()])
    #expect(!open.output.contains("married"))
  }
}
