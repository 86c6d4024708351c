// Several people at one computer, the kiosk, and the end of the day, through the real program.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct PeopleTests {
  @Test func twoPeopleTakeTurnsWithPins() throws {
    let sitting = try Sitting()
    let session = try sitting.sitDown()
    try session.waitFor("You: Asha (lay member)")
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("another")
    try session.waitFor("> Let another person")
    try session.press(Keystroke.enter, until: "Asha, choose a PIN")
    session.send("1234")
    try session.press(Keystroke.enter, until: "type the same PIN once more")
    session.send("1234")
    try session.press(Keystroke.enter, until: "Who is at the keyboard?")
    try session.waitUntil("Asha to have a PIN") {
      $0.line(with: "Asha")?.contains("asks for your PIN") == true
    }
    try session.waitForLine(with: "Ben", and: "asks for your passphrase")
    session.send(Keystroke.down)
    try session.press(Keystroke.enter, until: "Ben, type your passphrase")
    session.send("not this one")
    try session.press(Keystroke.enter, until: "that is not your passphrase")
    #expect(session.line(with: "not this one") == nil)
    session.send("try it out")
    try session.press(Keystroke.enter, until: "Ben, choose a PIN")
    session.send("9876")
    try session.press(Keystroke.enter, until: "type the same PIN once more")
    session.send("9876")
    try session.press(Keystroke.enter, until: "You: Ben (nurse)")
    // Ben has begun nothing, and sees nothing of what Asha has begun.
    try session.waitForLine(with: "C07", and: "not started")
    try session.press(Keystroke.enter, until: "Question 1 of 7")
    try session.press(Keystroke.escape, until: "You: Ben")

    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("another")
    try session.waitFor("> Let another person")
    try session.press(Keystroke.enter, until: "Who is at the keyboard?")
    try session.press(Keystroke.enter, until: "Asha, type your PIN")
    session.send("1111")
    try session.press(Keystroke.enter, until: "2 tries left")
    session.send("1234")
    try session.press(Keystroke.enter, until: "You: Asha (lay member)")
    try session.waitForLine(with: "C07", and: "Scoring now")
  }

  @Test func theKioskSealsOnePersonsAnswersAndForgetsThem() throws {
    let sitting = try Sitting()
    let slips = try String(contentsOfFile: sitting.place() + "/slips.txt", encoding: .utf8)
    let words = slips.split(whereSeparator: \.isWhitespace)
    let slip = try #require(words.dropFirst().first)
    let session = try sitting.sitDown(as: "kiosk")
    try session.waitFor("Next: press Enter when somebody is here to talk about C07")
    try session.press(Keystroke.enter, until: "Type the 6 numbers")
    session.send("000000")
    try session.press(Keystroke.enter, until: "Type the 6 numbers")
    let before = try sitting.records()
    session.send(Keystroke.control("c") + Keystroke.function(9) + String(slip))
    try session.press(Keystroke.enter, until: "You met Robin today")
    try slowly(session, "1", until: "tea")
    try slowly(session, "2", until: "You chose 2")
    try slowly(session, Keystroke.enter, until: "How was Robin at being kind")
    for number in 1...6 {
      try session.waitFor("Question \(number) of 6")
      let digit = number % 3 + 1
      try slowly(session, "\(digit)", until: "You chose \(digit)")
      try slowly(session, Keystroke.enter, until: number < 6 ? "Question \(number + 1)" : "Check")
    }
    try slowly(session, Keystroke.enter, until: "Your seal code")
    let line = try #require(session.line(with: "Your seal code"))
    let code = line.replacing("Your seal code is", with: "").filter(\.isHexDigit)
    let added = try sitting.records().filter { !before.contains($0) }
    #expect(added.count == 1)
    #expect(added.first?.hasPrefix(code) == true)
    let drafts = try Program.run(
      "/usr/bin/find", [sitting.place(), "-path", "*drafts/kiosk1*", "-name", "*.age"],
      environment: [:], in: sitting.root)
    #expect(drafts.output == "")
    try slowly(session, Keystroke.enter, until: "Type the 6 numbers")
    session.send(String(slip))
    session.send(Keystroke.enter)
    session.settle(milliseconds: 400)
    #expect(session.line(with: "You met Robin") == nil)
    try session.press(Keystroke.escape, until: "For staff")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "You: The kiosk")
  }

  /// The kiosk takes no key for a moment after each screen: a person needs longer than that.
  private func slowly(_ session: PtySession, _ key: String, until text: String) throws {
    session.settle(milliseconds: 650)
    try session.press(key, until: text)
  }

  @Test func thePanelIsClosedAndOpenedAtTheScreens() throws {
    let sitting = try Sitting()
    let secret = ["--passphrase-file", try sitting.passphraseFile()]
    for candidate in ["c07", "c03", "c11", "c09"] {
      let gone = try sitting.command(
        ["event", sitting.folder(), "withdrawn", "--as", "dilys", "--candidate", candidate]
          + secret)
      #expect(gone.status == 0, "\(gone.errors)")
    }
    let session = try sitting.sitDown(as: "chair")
    try session.waitFor("You: Dilys (chair)")
    try session.press(Keystroke.function(9), until: "Everything you can do here")
    session.send("close the panel")
    try session.waitFor("> Close the panel")
    try session.press(Keystroke.enter, until: "CLOSE")
    try session.move(Keystroke.down, to: "Type CLOSE here, then Enter >")
    session.send("close")
    try session.press(Keystroke.enter, until: "Closing page")
    try session.waitFor("At the kiosk")
    try session.press(Keystroke.enter, until: "say that you are ready to open")
    try session.press(Keystroke.enter, until: "Opening the panel")
    try session.waitFor("Roll code ")
    let said = try #require(session.line(with: "Roll code "))
    let roll = said.split(separator: "Roll code ").last?.prefix(8) ?? ""
    for holder in ["asha", "ben", "helen"] {
      let released = try sitting.command(
        ["release", sitting.folder(), "--as", holder, "--roll", String(roll)] + secret)
      #expect(released.status == 0, "\(released.errors)")
    }
    try session.move(Keystroke.down, to: "Type OPEN here, then Enter >")
    session.send("open")
    try session.press(Keystroke.enter, until: "Open the panel now")
    try session.move(Keystroke.down, to: "> Open the panel now")
    try session.press(Keystroke.enter, until: "Read the scores")
    try session.move(Keystroke.down, to: "> Read the scores")
    try session.press(Keystroke.enter, until: "Review: Support")
    try session.waitForLine(with: "C02", and: "1st")
  }

  @Test func thePanelIsOpenedAndReadAtTheScreens() throws {
    let sitting = try Sitting("finished")
    let session = try sitting.sitDown(as: "manager")
    try session.waitFor("Review: Support worker interviews")
    try session.waitFor("1st")
    #expect(session.lines.contains { $0.contains("below the minimum") })
    try session.press(Keystroke.right, until: "Panel members, 75.4 of 100")
    try session.press(Keystroke.right, until: "mean")
    try session.press(Keystroke.enter, until: "Asha")
    #expect(session.line(with: "q1") != nil)
    try session.press(Keystroke.escape, until: "Review: Support")
    try session.press(Keystroke.escape, until: "Next: read the scores")
  }
}
