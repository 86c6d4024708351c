// What reaches a screen when somebody types, pastes, or has a terminal of another kind.
import PtySession
import Terminal
import Testing

@Suite(.enabled(if: PtySession.canReadScreens))
struct TypingTests {
  @Test func aPasteArrivesAsOneTextAndPressesNoKeys() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send(Keystroke.paste("q\r5\u{1b}OBq \u{175}"))
    // q, line end, 5, q, space, w: the arrow inside is dropped.
    try session.waitFor("pasted 6 letters")
    #expect(session.lines[2].hasPrefix(" > answer 0"))
  }

  @Test func theTerminalIsAskedToMarkPastesBeforeTheFirstFrame() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(count(pasteOn, in: session.received) == 1)
    #expect(count(pasteOff, in: session.received) == 0)
  }

  @Test func nothingButFramesGoesToTheOutputOfTheProgram() throws {
    let session = try PtySession(
      "/bin/sh", ["-c", "\"$0\" > /dev/full || echo failed $?", PtySession.built("TerminalProbe")])
    try session.waitFor("answer 5")
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(count(pasteOff, in: session.received) == 1)
    #expect(!session.lines.contains { $0.contains("failed") })
  }

  @Test func aNoteIsTypedPastedAndTakenBack() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send(Keystroke.tab + "C\u{175}l e\u{301}\u{674e}")
    try session.waitUntil("the note") { $0.lines[10] == "  C\u{175}l e\u{301}\u{674e}" }
    session.settle()
    #expect(session.cursor == (10, 9))
    session.send(Keystroke.paste("\rmore\ttext"))
    try session.waitUntil("the paste") { $0.lines[11] == "  more text" }
    session.send(Keystroke.control("z"))
    try session.waitUntil("the step taken back") { $0.lines[11] == "" }
    #expect(session.lines[10] == "  C\u{175}l e\u{301}\u{674e}")
  }

  @Test(arguments: [
    "linux", "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "rxvt",
    "vt220",
  ])
  func everySetOfKeySequencesWorksUnderAnyTerminalType(type: String) throws {
    let session = try probe(environment: ["TERM": type])
    try session.waitFor("answer 5")
    for (sent, expected) in [
      ("\u{1b}OP", "function(1)"), ("\u{1b}[[A", "function(1)"), ("\u{1b}[11~", "function(1)"),
      ("\u{1b}[[E", "function(5)"), ("\u{1b}[15~", "function(5)"), ("\u{1b}[20~", "function(9)"),
      ("\u{1b}[Z", "backTab"), ("\u{1b}[3~", "delete"), ("\u{1b}Ou", "character(\"5\")"),
      ("\u{1b}OM", "enter"), ("\u{7f}", "backspace"), ("\u{13}", "control(\"s\")"),
      ("\u{1b}7", "function(7)"), ("x", "character(\"x\")"), ("\u{3}", "control(\"c\")"),
      // The console of Linux has a name of its own for this one.
      ("\u{1a}", "control(\"z\")"),
    ] {
      session.send(sent)
      try session.waitUntil("\(expected) for \(Array(sent.utf8))") {
        $0.lines[18] == " key \(expected)"
      }
    }
    for (sent, row) in [("\u{1b}[B", 3), ("\u{1b}OB", 4), ("\u{1b}[A", 3), ("\u{1b}[F", 7)] {
      session.send(sent)
      try session.waitUntil("row \(row)") { $0.cursor.row == row }
    }
  }

  // The whole way is measured by `make bench`; here is what decides it (release check 8).
  @Test func theTerminalIsWaitedForFiftyMillisecondsAfterEscapeUnlessItSaysOtherwise() {
    #expect(DisplaySettings { _ in nil }.escapeDelay == 50)
    #expect(DisplaySettings { $0 == "ESCDELAY" ? "200" : nil }.escapeDelay == 200)
    #expect(DisplaySettings { $0 == "ESCDELAY" ? "-1" : nil }.escapeDelay == 50)
    #expect(DisplaySettings { $0 == "ESCDELAY" ? "long" : nil }.escapeDelay == 50)
  }

  @Test func aLoneEscapeIsShownAtOnceAndActsAfterItsTime() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send(Keystroke.escape)
    try session.waitFor("Esc: back, or 1 to 9")
    try session.waitFor("key escape")
  }

  @Test func withoutAUtf8LocaleAllLettersAreStillThere() throws {
    for locale in [["LANG": "C"], ["LANG": ""], ["LANG": "cy_GB.UTF-8", "LC_ALL": "xx_XX"]] {
      let session = try probe(environment: locale)
      try session.waitFor("letters unicodeAssumed")
      #expect(session.lines[0].hasPrefix(" Probe \u{175} e\u{301} \u{674e} end"))
      session.send(Keystroke.tab + "\u{175}")
      try session.waitUntil("the letter") { $0.lines[10] == "  \u{175}" }
    }
  }

  @Test func theTrueSizeIsUsedAndNotWhatAShellOnceExported() throws {
    let session = try probe(environment: ["LINES": "10", "COLUMNS": "20"])
    try session.waitFor("letters unicode")
    #expect(session.cells(row: 0).allSatisfy { $0.isReversed })
  }
}
