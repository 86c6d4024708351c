// The mouse on a real terminal: its sequences in, and its mode taken back however the program ends.
import PtySession
import Testing

private let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
private let mouseOff = "\u{1b}[?1006l\u{1b}[?1000l"

@Suite(.enabled(if: PtySession.canReadScreens))
struct MouseTests {
  private func clicking(_ environment: [String: String] = [:]) throws -> PtySession {
    let session = try probe(["mouse"], environment: environment)
    try session.waitFor("answer 5")
    return session
  }

  @Test func clicksAndTheWheelArriveAndTheRestOfTheMouseIsNothing() throws {
    let session = try clicking()
    #expect(count(mouseOn, in: session.received) == 1)
    session.send("\u{1b}[<0;12;5M\u{1b}[<0;12;5m")
    try session.waitFor("clicked 4 11")
    session.send("\u{1b}[<65;1;1M")
    try session.waitUntil("the mark one lower") { $0.cursor.row == 3 }
    session.send("\u{1b}[<64;1;1M")
    try session.waitUntil("the mark back") { $0.cursor.row == 2 }
    // The right button, a movement, a number without end, and half a sequence.
    session.send("\u{1b}[<2;3;3M\u{1b}[<32;3;3M\u{1b}[<0;;M\u{1b}[<0;99999999999;3M\u{1b}[<0;1")
    session.settle(milliseconds: 200)
    session.send("\u{1b}[<16;2;2M")
    try session.waitFor("clicked 1 1")
    session.send("\u{1b}[M" + " !$")
    try session.waitFor("clicked 3 0")
  }

  @Test func nothingIsAskedOfTheMouseUnlessSomebodyWantsIt() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(count(mouseOn, in: session.received) == 0)
    session.send("\u{1b}[<0;12;5M")
    session.settle()
    #expect(!session.lines.contains { $0.contains("clicked") || $0.contains("key") })
  }

  @Test func aTerminalWithoutOneIsNeverAsked() throws {
    for type in ["vt220", "linux"] {
      let session = try clicking(["TERM": type])
      #expect(count(mouseOn, in: session.received) == 0)
      session.send("q")
      _ = try session.waitForEnd()
      #expect(count(mouseOff, in: session.received) == 0)
    }
  }

  @Test(arguments: WayOut.allCases)
  func itIsTurnedOffHoweverTheProgramEnds(way: WayOut) throws {
    let session = try clicking()
    way.take(session)
    #expect(try session.waitForEnd() == way.ending)
    #expect(count(mouseOff, in: session.received) == 1)
    #expect(session.modes == session.modesBefore)
  }

  @Test func itIsTurnedOffWhileTheProgramIsStopped() throws {
    let session = try clicking()
    session.signal(20)
    // Without a shell to go on with it the system lets it run on at once.
    try session.waitUntil("the mouse to be on again") { count(mouseOn, in: $0.received) == 2 }
    try session.waitUntil("a whole frame") { count("answer 5", in: $0.received) > 1 }
    #expect(count(mouseOff, in: session.received) == 1)
    #expect(count(rmcup, in: session.received) == 1)
    #expect(count(pasteOff, in: session.received) == 1 && count(pasteOn, in: session.received) == 2)
    session.send("\u{1b}[<0;12;5M")
    try session.waitFor("clicked 4 11")
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
    #expect(session.modes == session.modesBefore)
  }
}
