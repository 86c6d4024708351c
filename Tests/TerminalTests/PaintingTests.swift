// What is sent for a frame: the whole truth, few bytes, and the row with the focus last.
import Chance
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens))
struct PaintingTests {
  @Test func theCursorStandsOnTheFocusAndTheStylesAreSeen() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(session.cursor == (2, 3))
    session.send(Keystroke.down)
    try session.waitUntil("the focus on answer 1") { $0.lines[3].hasPrefix(" > answer 1") }
    session.settle()
    #expect(session.cursor == (3, 3))
    #expect(session.cells(row: 0).allSatisfy { $0.isReversed })
    #expect(session.cells(row: 3)[3...10].allSatisfy { $0.isReversed })
    #expect(!session.cells(row: 2).contains { $0.isReversed })
    #expect(session.cells(row: 16)[1].isBold)
  }

  @Test func wideAndAccentedLettersTakeTheirPlace() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(session.lines[0].hasPrefix(" Probe \u{175} e\u{301} \u{674e} end"))
    let cells = session.cells(row: 0)
    #expect(cells[11].text == "\u{674e}")
    #expect(cells[14].text == "e")
  }

  @Test func theRowThatTakesTheFocusIsSentLast() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    try session.press(Keystroke.down, untilRow: 3)
    for (key, row, taken, left) in [
      (Keystroke.up, 2, "answer 0", "answer 1"), (Keystroke.down, 3, "answer 1", "answer 0"),
    ] {
      let sent = String(decoding: try session.press(key, untilRow: row), as: UTF8.self)
      let last = try #require(sent.ranges(of: taken).last)
      let before = try #require(sent.ranges(of: left).last)
      #expect(before.upperBound <= last.lowerBound)
    }
  }

  @Test func theWholeRowThatTakesTheFocusIsSentWhereThatIsAskedFor() throws {
    for (arguments, isWhole) in [(["resend"], true), ([], false)] {
      let session = try probe(arguments)
      try session.waitFor("answer 5")
      try session.press(Keystroke.down, untilRow: 3)
      let sent = String(decoding: try session.press(Keystroke.down, untilRow: 4), as: UTF8.self)
      // A whole row ends with an order to clear what is behind its text.
      let taken = try #require(sent.ranges(of: "answer 2").last)
      #expect(sent[taken.upperBound...].contains("\u{1b}[K") == isWhole)
    }
  }

  @Test func aKeyCostsUnderTwoHundredBytesAndAnIdleProgramNone() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.settle()
    for (key, row) in [
      (Keystroke.down, 3), (Keystroke.down, 4), (Keystroke.up, 3), (Keystroke.end, 7),
      (Keystroke.home, 2),
    ] {
      let bytes = try session.press(key, untilRow: row)
      #expect((1..<200).contains(bytes.count))
    }
    #expect(session.settle(milliseconds: 2000).isEmpty)
  }

  // On a slow line each would be a packet of its own, and wake whoever reads it.
  @Test(.enabled(if: PaintingTests.countsPackets, "needs /proc/PID/io"))
  func aFrameIsSentInOnePieceAndTheMarkInAnother() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.settle()
    for (key, row) in [(Keystroke.down, 3), (Keystroke.end, 7), (Keystroke.home, 2)] {
      let before = try #require(PaintingTests.packets(of: session.processID))
      try session.press(key, untilRow: row)
      session.settle()
      #expect(try #require(PaintingTests.packets(of: session.processID)) - before == 2)
    }
  }

  private static var countsPackets: Bool { packets(of: getpid()) != nil }

  // How often a process has written anything.
  private static func packets(of process: Int32) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8) else {
      return nil
    }
    let line = text.split(separator: "\n").first { $0.hasPrefix("syscw:") }
    return line.flatMap { Int($0.dropFirst("syscw: ".count)) }
  }

  @Test func ctrlLSendsTheWholeScreenAgain() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send(Keystroke.control("l"))
    try session.waitUntil("every answer twice") { count("answer", in: $0.received) == 12 }
  }

  @Test func inMonoAndWithNoColorNotOneColourIsSent() throws {
    // ESC [ 3x m and 4x m are colours, whatever else stands in the same sequence.
    for (arguments, environment) in [(["mono"], [:]), ([], ["NO_COLOR": "1"])] {
      let session = try probe(arguments, environment: environment)
      try session.waitFor("answer 5")
      session.send("q")
      _ = try session.waitForEnd()
      let text = String(decoding: session.received, as: UTF8.self)
      let attributes = text.matches(of: /\u{1b}\[([0-9;]*)m/).flatMap {
        $0.output.1.split(separator: ";").compactMap { Int($0) }
      }
      #expect(attributes.contains(7))
      #expect(!attributes.contains { (30...49).contains($0) || (90...107).contains($0) })
    }
  }

  @Test func theLookCanChangeWhileTheProgramRuns() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    #expect(session.cells(row: 16)[1].ink == 1)
    session.send("d")
    try session.waitUntil("a black screen") { session in
      session.cells(row: 16)[1].ink == 3
        && (0..<24).allSatisfy { session.cells(row: $0).allSatisfy { $0.paper == 0 } }
    }
    session.send("m")
    try session.waitUntil("no colour") { session in
      (0..<24).allSatisfy { row in
        session.cells(row: row).allSatisfy { $0.paper == nil && $0.ink == nil }
      }
    }
  }

  @Test func aWindowOfAnySizeIsFilledAndTheCursorStaysInIt() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send(Keystroke.down)
    for (columns, rows) in [(30, 8), (10, 2), (1, 1), (100, 30), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      try session.waitUntil("\(columns)x\(rows)") { session in
        session.cursor == (min(3, rows - 1), min(3, columns - 1))
          && (rows < 19 || session.lines[18] == " resized \(columns)x\(rows)".clipped(columns))
      }
      session.settle(milliseconds: 30)
      #expect(session.lines[0] == " Probe \u{175} e\u{301} \u{674e} end".clipped(columns))
    }
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
  }

  @Test(arguments: ["[K", "[1K", "[J", "[40X", "[1;24r\u{1b}[J", "[1;1H\u{674e}"])
  func aWindowThatShrankTakesWhatWasPaintedForTheLargerOne(sequence: String) throws {
    // The program knows nothing of the new size yet, and its cursor stands in the far corner.
    let session = try PtySession(
      "/bin/sh",
      ["-c", "stty -echo; printf '\\033[24;80H'; read x; printf '\u{1b}\(sequence)'; exit 7"])
    session.settle(milliseconds: 100)
    for (columns, rows) in [(60, 16), (1, 1)] { session.resize(columns: columns, rows: rows) }
    session.send("\n")
    #expect(try session.waitForEnd() == .exited(7))
    #expect(session.lines.count == 1)
    #expect(session.cursor == (0, 0))
  }

  @Test(arguments: 1...3) func whateverWasThereEveryFrameIsWholeOnTheScreen(seed: Int) throws {
    let session = try probe()
    try session.waitFor("answer 5")
    session.send("p")
    var random = SplitMix64(seed: UInt64(seed))
    var lines = Array(repeating: "", count: 24)
    for count in 0..<60 {
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        lines[Int.random(in: 0..<24, using: &random)] = line(&random)
      }
      // One line has the mark, and sometimes it moves.
      var frame = lines
      let marked = (count / 2 * 7) % 24
      frame[marked] = "> " + frame[marked]
      session.send("\u{1b}[200~" + frame.joined(separator: "\r") + "\u{1b}[201~")
      try session.waitUntil("frame \(count) of seed \(seed)") {
        $0.lines == frame.map(\.trimmed) && $0.cursor == (marked, 2)
      }
      // The mark's line is reversed as far as it goes, and no cell of another one.
      let reversed = (0..<24).map { row in session.cells(row: row).count { $0.isReversed } }
      let isRight = reversed.enumerated().allSatisfy { ($1 > 0) == ($0 == marked) }
      #expect(isRight && session.cells(row: marked)[0].isReversed, "seed \(seed), frame \(count)")
    }
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
  }

  // Words at any place of a line, now and then with letters that are wide or joined.
  private func line(_ random: inout SplitMix64) -> String {
    let words = ["answer", "3", "meets", "what is asked", "\u{674e}", "e\u{301}", "\u{175}", ""]
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in
      String(repeating: " ", count: Int.random(in: 0...6, using: &random))
        + words[Int.random(in: 0..<words.count, using: &random)]
    }.joined()
  }

  @Test func threeHundredSizesWhileItPaintsLeaveTheLastOneOnTheScreen() throws {
    let session = try probe()
    try session.waitFor("answer 5")
    var numbers = SystemRandomNumberGenerator()
    var sizes: [String] = []
    for _ in 0..<300 {
      let columns = Int.random(in: 1...300, using: &numbers)
      let rows = Int.random(in: 1...100, using: &numbers)
      sizes.append("\(columns)x\(rows)")
      session.resize(columns: columns, rows: rows)
      // Some frames are under way for the old size, some for the new one, some for both.
      for _ in 0..<Int.random(in: 0...4, using: &numbers) { session.send(Keystroke.down) }
      if Bool.random(using: &numbers) { session.settle(milliseconds: 1) }
    }
    session.resize(columns: 80, rows: 24)
    session.send(Keystroke.home)
    try session.waitUntil("a whole frame after \(sizes)") {
      $0.lines[0] == " Probe \u{175} e\u{301} \u{674e} end" && $0.lines[7] == "   answer 5"
        && $0.lines[18] == " resized 80x24" && $0.cursor == (2, 3)
    }
    #expect(session.lines[19...].allSatisfy { $0.isEmpty })
    session.send("q")
    #expect(try session.waitForEnd() == .exited(0))
  }
}

extension PtySession {
  // Presses a key, waits until the cursor stands on a row, and gives what was sent for it.
  @discardableResult
  fileprivate func press(_ key: String, untilRow row: Int) throws -> [UInt8] {
    settle(milliseconds: 50)
    let start = received.count
    send(key)
    try waitUntil("the cursor on row \(row)") { $0.cursor.row == row && $0.received.count > start }
    settle(milliseconds: 100)
    return Array(received[start...])
  }
}

extension String {
  // For the texts of this file, whose only wide letter is the 11th cell.
  fileprivate func clipped(_ columns: Int) -> String {
    String(prefix(columns > 11 ? columns - 1 : columns)).trimmed
  }

  // As a line is read from the screen.
  fileprivate var trimmed: String {
    var line = self
    while line.last == " " { line.removeLast() }
    return line
  }
}
