// A whole panel day in memory, from the call to the tally: the sheets that come out of the records
// give the same result as the same scores given to the engine directly.
import Scoring
import Sealing
import Testing

@testable import Panels

struct WholeDayTests {
  /// Asha stands aside for c03; c05 withdraws after Asha and su1 have scored them; Femi is recused
  /// for c02 after scoring; Ben has no sheet for c06; Dilys corrects her sheet of c01.
  private func day() throws -> PanelInMemory {
    var panel = try PanelInMemory.frozen(declared: false)
    for handle in panel.keys.keys.sorted() {
      try panel.declare(handle, standsAside: handle == "asha" ? ["c03"] : [])
    }
    for candidate in ["c01", "c02", "c05"] { try panel.seal("su1", candidate) }
    for candidate in ["c01", "c02", "c03", "c04", "c06"] { try panel.seal("su2", candidate) }
    try panel.seal("asha", "c05")
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c05")
    let first = try panel.seal("dilys", "c01", as: "somebody-else")
    try panel.sealAll(leaving: [SheetKey(assessor: "ben", candidate: "c06")])
    try panel.seal("dilys", "c01", replaces: first)
    try panel.event(.recused, by: "femi", candidate: "c02")
    return panel
  }

  private func expectedDay(_ panel: PanelInMemory) -> Day {
    var day = Day()
    for candidate in panel.candidates { day.candidates[candidate] = .inTheRunning }
    day.candidates["c05"] = .withdrawn
    for member in ["asha", "ben", "dilys", "femi"] { day.assessors[member] = "staff" }
    for contributor in ["su1", "su2"] { day.assessors[contributor] = "users" }
    day.recusals = [
      Recusal(assessor: "asha", candidate: "c03"), Recusal(assessor: "femi", candidate: "c02"),
    ]
    let left = ["asha c03", "femi c02", "ben c06"]
    for member in ["asha", "ben", "dilys", "femi"] {
      for candidate in panel.candidates where candidate != "c05" {
        if !left.contains("\(member) \(candidate)") {
          day.sheets.append(panel.expected(member, candidate))
        }
      }
    }
    day.sheets += ["c01", "c02"].map { panel.expected("su1", $0) }
    day.sheets += ["c01", "c02", "c03", "c04", "c06"].map { panel.expected("su2", $0) }
    return day
  }

  @Test func aSealedDayTalliesLikeTheSameScoresGivenDirectly() throws {
    var panel = try day()
    try panel.close(absent: [Close.Absence(author: "ben", candidate: "c06")])
    for holder in ["asha", "ben", "dilys", "helen"] { try panel.release(holder) }
    let opening = try panel.opening(by: "femi")
    #expect(opening.sheets.allSatisfy { $0.result == .ok })
    let history = try panel.history
    #expect(history.problems == [])
    let day = try #require(Day(history, opening))
    #expect(day.sheets.count { $0.standing == .setAside } == 3)
    let tally = try Tally(form: panel.form, day: day)
    var expected = try Tally(form: panel.form, day: expectedDay(panel))
    // Only the records know of the sheets set aside; they change no line.
    expected.assessors = tally.assessors
    #expect(tally == expected)
    #expect(tally.primary.candidates.contains { $0.rank == 1 })
  }

  @Test func everyReaderFindsTheSameAndOthersFindNothing() throws {
    var panel = try day()
    try panel.close(absent: [Close.Absence(author: "ben", candidate: "c06")])
    for holder in ["asha", "ben", "dilys", "femi"] { try panel.release(holder) }
    let first = try panel.opening(by: "dilys")
    let second = try panel.opening(by: "helen")
    #expect(second == first)
    for stranger in ["kiosk1", "olu"] {
      #expect(throws: OpenRefusal.notAReader) { try panel.opening(by: stranger) }
    }
  }

  @Test func oneShortOfAQuorumOpensNothing() throws {
    var panel = try day()
    try panel.close(absent: [Close.Absence(author: "ben", candidate: "c06")])
    for holder in ["asha", "ben", "dilys"] { try panel.release(holder) }
    #expect(try panel.history.hasQuorum == [])
    #expect(throws: OpenRefusal.noQuorum(released: ["asha", "ben", "dilys"])) {
      try panel.opening(by: "dilys")
    }
    try panel.release("femi")
    #expect(try panel.history.hasQuorum == [0])
    #expect(try panel.opening(by: "dilys").sheets.allSatisfy { $0.result == .ok })
  }

  @Test func theChairsKeysOpenNoSheetBeforeTheReleases() throws {
    var panel = try day()
    try panel.close(absent: [Close.Absence(author: "ben", candidate: "c06")])
    let chair = try #require(panel.keys["dilys"]?.age)
    for record in panel.records where record.record.type == "sheet" {
      for (name, part) in record.parts where name != "piece.dilys.age" {
        #expect(throws: AgeError.self) {
          try ageDecrypt(part, with: [chair], cap: RecordLimit.sheetBytes)
        }
      }
      let own = try #require(record.parts["piece.dilys.age"])
      let piece = try #require(
        Piece(text: try ageDecrypt(own, with: [chair], cap: RecordLimit.pieceBytes)))
      // What the chair holds gives no key, alone or with itself.
      for pad in piece.pads { #expect(recombine([pad.pad, pad.pad]) == nil) }
      #expect(recombine(piece.pads.map(\.pad)) == nil)
    }
  }
}
