// However a program ends, its terminal is as it was: the second screen left once, the cursor
// seen, pastes no longer marked, the modes the same.
import PtySession
import Testing

let rmcup = "\u{1b}[?1049l"
let pasteOn = "\u{1b}[?2004h"
let pasteOff = "\u{1b}[?2004l"

func probe(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
  rows: Int = 24
) throws -> PtySession {
  let session = try PtySession(
    PtySession.built("TerminalProbe"), arguments, environment: environment, columns: columns,
    rows: rows)
  return session
}

func count(_ text: String, in bytes: [UInt8]) -> Int {
  String(decoding: bytes, as: UTF8.self).components(text)
}

extension String {
  fileprivate func components(_ text: String) -> Int {
    var found = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      found += 1
      rest = rest[range.upperBound...]
    }
    return found
  }
}

enum WayOut: CaseIterable {
  case leave, error, terminate, hangUp, interrupt, quit, trap, badPointer, abort, overflow

  var ending: Ending {
    switch self {
    case .leave, .terminate, .hangUp, .interrupt, .quit: .exited(0)
    case .error: .exited(4)
    case .trap: .signalled(4)
    case .badPointer, .overflow: .signalled(11)
    case .abort: .signalled(6)
    }
  }

  func take(_ session: PtySession) {
    switch self {
    case .leave: session.send("q")
    case .error: session.send("e")
    case .terminate: session.signal(15)
    case .hangUp: session.signal(1)
    case .interrupt: session.signal(2)
    case .quit: session.signal(3)
    case .trap: session.send("t")
    case .badPointer: session.send("s")
    case .abort: session.send("a")
    case .overflow: session.send("o")
    }
  }
}

@Suite(.enabled(if: PtySession.canReadScreens))
struct GivingBackTests {
  @Test(arguments: WayOut.allCases)
  func theTerminalIsGivenBackHoweverTheProgramEnds(way: WayOut) throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(session.isOnSecondScreen)
    #expect(session.modes != session.modesBefore)
    way.take(session)
    #expect(try session.waitForEnd() == way.ending)
    #expect(count(rmcup, in: session.received) == 1)
    #expect(count(pasteOff, in: session.received) == 1)
    #expect(session.isCursorVisible)
    #expect(!session.isOnSecondScreen)
    #expect(session.modes == session.modesBefore)
    #expect(!session.lines.contains { $0.contains("answer") || $0.contains("Press space") })
  }

  @Test func aConsoleWithoutASecondScreenKeepsNothingOfWhatWasShown() throws {
    for key in ["q", "t"] {
      let session = try probe(environment: ["TERM": "linux"])
      try session.waitFor("answer 5")
      session.send(key)
      _ = try session.waitForEnd()
      #expect(!session.lines.contains { $0.contains("answer") })
      #expect(session.modes == session.modesBefore)
    }
  }

  @Test func anUnknownTerminalTypeIsAnErrorWithItsName() throws {
    let session = try probe(environment: ["TERM": "nosuch"])
    #expect(try session.waitForEnd() == .exited(3))
    #expect(session.lines.contains("probe: unknownTerminalType(\"nosuch\")"))
    #expect(session.modes == session.modesBefore)
  }

  @Test func aTerminalThatCannotMoveItsCursorIsAnError() throws {
    let session = try probe(environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .exited(3))
    #expect(session.modes == session.modesBefore)
  }
  @Test func aProgramWhoseConnectionIsLostIsToldToLeave() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.hangUp()
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test func aProgramWithoutATerminalIsToldSo() throws {
    // A session of its own inside ours has no terminal.
    let session = try PtySession("/usr/bin/setsid", ["-w", PtySession.built("TerminalProbe")])
    #expect(try session.waitForEnd() == .exited(3))
    #expect(session.lines[0] == "probe: noTerminal")
  }
}
