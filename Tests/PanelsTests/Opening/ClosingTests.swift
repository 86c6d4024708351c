// Who owes a sheet, and what a close lists, refuses and keeps.
import Sealing
import Testing

@testable import Panels

struct ClosingTests {
  private func absent(_ author: String, _ candidate: String) -> Close.Absence {
    Close.Absence(author: author, candidate: candidate)
  }

  /// Everybody has sealed for everybody.
  private func scored() throws -> PanelInMemory {
    var panel = try PanelInMemory.frozen()
    panel.candidates = ["c01", "c02"]
    let old = try #require(try panel.history.freeze?.id)
    try panel.freeze { $0.replaces = old }
    try panel.declareAll()
    try panel.sealAll()
    return panel
  }

  @Test func membersOweWhatNothingExcuses() throws {
    var panel = try PanelInMemory.frozen()
    let all = panel.candidates
    #expect(try panel.history.owes("asha") == all)
    #expect(try panel.history.owes("dilys") == all)
    for handle in ["helen", "kiosk1", "olu", "su1", "nobody"] {
      #expect(try panel.history.owes(handle) == [])
    }
    try panel.seal("asha", "c01")
    try panel.declare("asha", standsAside: ["c02"])
    try panel.event(.recused, by: "dilys", candidate: "c03", assessor: "asha")
    try panel.event(.withdrawn(.didNotAttend), by: "helen", candidate: "c04")
    #expect(try panel.history.owes("asha") == ["c05", "c06"])
    #expect(try panel.history.owes("ben") == ["c01", "c02", "c03", "c05", "c06"])
  }

  @Test func standingAsideOnlyGrows() throws {
    var panel = try PanelInMemory.frozen()
    try panel.declare("asha", standsAside: ["c02"])
    let fewer = try panel.declare("asha", standsAside: ["c03"])
    let history = try panel.history
    #expect(
      history.problems == [HistoryProblem(record: fewer, what: .standsAsideForFewer(["c02"]))])
    #expect(history.standsAside("asha", for: "c02") && history.standsAside("asha", for: "c03"))
    #expect(throws: SealRefusal.standsAside(candidate: "c02")) { try panel.seal("asha", "c02") }
  }

  @Test func aCloseListsEveryValidSheetOnce() throws {
    var panel = try scored()
    try panel.seal("su1", "c01")
    try panel.event(.recused, by: "femi", candidate: "c02")
    let history = try panel.history
    let body = try Panels.close(history)
    let ids = history.validSheets.map(\.id)
    #expect((body.roll + body.setAside.keys).sorted() == ids.sorted())
    let femi = try #require(history.sheetInForce(by: "femi", of: "c02"))
    #expect(body.setAside == [femi.id: .recused])
  }

  @Test func sheetsOfTheWithdrawnAreSetAsideByThemselves() throws {
    var panel = try scored()
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c02")
    let body = try Panels.close(panel.history)
    #expect(body.withdrawn == ["c02"])
    #expect(body.setAside.count == 4 && body.setAside.values.allSatisfy { $0 == .withdrawn })
  }

  @Test func aCloseIsRefusedWhileAnybodyOwesAndIsNotNamedAbsent() throws {
    var panel = try PanelInMemory.frozen()
    try panel.sealAll(leaving: [
      SheetKey(assessor: "ben", candidate: "c06"), SheetKey(assessor: "asha", candidate: "c01"),
    ])
    let history = try panel.history
    #expect(throws: CloseRefusal.owing([absent("asha", "c01"), absent("ben", "c06")])) {
      try Panels.close(history)
    }
    #expect(throws: CloseRefusal.owing([absent("asha", "c01")])) {
      try Panels.close(history, absent: [absent("ben", "c06")])
    }
    #expect(throws: CloseRefusal.absentThoughSealed([absent("ben", "c01")])) {
      try Panels.close(history, absent: [absent("ben", "c01")])
    }
    #expect(throws: CloseRefusal.absentOwesNothing([absent("helen", "c01")])) {
      try Panels.close(history, absent: [absent("helen", "c01")])
    }
    let both = [absent("ben", "c06"), absent("asha", "c01")]
    #expect(try Panels.close(history, absent: both).absent == both.reversed())
  }

  @Test func aCorrectionReplacesAndTwoChainsAreRefused() throws {
    var panel = try scored()
    let known = try panel.history
    let first = try #require(known.sheetInForce(by: "asha", of: "c01")?.id)
    #expect(throws: SealRefusal.alreadySealed(first)) { try panel.seal("asha", "c01") }
    let second = try panel.seal("asha", "c01", replaces: first)
    #expect(try panel.history.sheetInForce(by: "asha", of: "c01")?.id == second)
    #expect(try Panels.close(panel.history).roll.contains(first))
    #expect(throws: SealRefusal.correctsAnother(first)) {
      try panel.seal("asha", "c01", replaces: first)
    }
    // A second correction of the first, by a computer that did not know the other.
    let fork = try panel.seal("asha", "c01", replaces: first, knowing: known)
    let history = try panel.history
    #expect(history.sheetInForce(by: "asha", of: "c01") == nil)
    #expect(history.duplicates.map(\.key) == [SheetKey(assessor: "asha", candidate: "c01")])
    #expect(throws: CloseRefusal.twoSheets([[second, fork].sorted()])) {
      try Panels.close(history)
    }
    try panel.close(setAside: [fork: .duplicate])
    #expect(try panel.history.problems == [])
    #expect(try panel.history.sheetInForce(by: "asha", of: "c01")?.id == second)
  }

  @Test func aCloseNamesOnlySheetsAndCodesThatFit() throws {
    let panel = try scored()
    let history = try panel.history
    let sheet = history.validSheets[0].id
    #expect(throws: CloseRefusal.unknownSheets([Sample.id])) {
      try Panels.close(history, setAside: [Sample.id: .other])
    }
    #expect(throws: CloseRefusal.wrongCode([sheet])) {
      try Panels.close(history, setAside: [sheet: .recused])
    }
    #expect(throws: CloseRefusal.unknownGroup("visitors")) {
      try Panels.close(history, eachCandidate: ["visitors"])
    }
  }

  @Test func eachCandidatesOwnCountOnlyWhereNobodySawAll() throws {
    var panel = try PanelInMemory.frozen()
    let members = try panel.history.members
    let missed = zip(members, panel.candidates).map { SheetKey(assessor: $0, candidate: $1) }
    try panel.sealAll(leaving: missed)
    let absent = missed.map { Close.Absence(author: $0.assessor, candidate: $0.candidate) }
    let history = try panel.history
    let body = try Panels.close(history, absent: absent, eachCandidate: ["staff"])
    #expect(body.eachCandidate == ["staff"])
    // Who stands aside from the one they missed has seen everybody they may see.
    try panel.event(.recused, by: missed[0].assessor, candidate: missed[0].candidate)
    let after = try panel.history
    #expect(throws: CloseRefusal.somebodySawAll(group: "staff")) {
      try Panels.close(after, absent: Array(absent.dropFirst()), eachCandidate: ["staff"])
    }
  }

  @Test func afterAReleaseACloseThatAddsNothingIsRefused() throws {
    var panel = try scored()
    try panel.close()
    try panel.release("asha")
    #expect(throws: CloseRefusal.addsNothing) { try Panels.close(panel.history) }
  }

  @Test func twoClosesOutsideOneChainStopEverything() throws {
    var panel = try scored()
    let heads = try panel.history.heads
    let body = try Panels.close(panel.history)
    let first = try panel.publish(.close(body), by: "dilys", parents: heads)
    let second = try panel.publish(.close(body), by: "helen", parents: heads)
    let history = try panel.history
    #expect(history.isStopped && history.close == nil)
    #expect(Set(history.problems.map(\.what)) == [.twoCloses([first, second].sorted())])
  }

  @Test func beforeAReleaseAReplacingCloseMayChangeAnything() throws {
    var panel = try scored()
    let first = try panel.close()
    let sheet = try panel.history.validSheets[0].id
    let second = try panel.close(setAside: [sheet: .wrongCandidate], by: "helen")
    let close = try #require(try panel.history.close)
    #expect(close.record.id == second && close.body.replaces == first)
    #expect(close.body.setAside == [sheet: .wrongCandidate] && close.lateSheets == [])
    #expect(try panel.history.problems == [])
  }

  @Test func afterAReleaseAReplacingCloseOnlyAdds() throws {
    var panel = try scored()
    let first = try panel.close()
    try panel.release("asha")
    let sheet = try panel.history.validSheets[0].id
    #expect(throws: CloseRefusal.takesBack([sheet])) {
      try Panels.close(panel.history, setAside: [sheet: .other])
    }
    var taken = try #require(try panel.history.close).body
    taken.roll.removeAll { $0 == sheet }
    taken.replaces = first
    let refused = try panel.publish(.close(taken), by: "dilys")
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: refused, what: .closeTakesBack([sheet]))])
    #expect(try panel.history.close?.record.id == first)
    panel.records.removeLast()
    let late = try panel.seal("su1", "c01", late: true)
    try panel.close()
    let close = try #require(try panel.history.close)
    #expect(close.lateSheets == [late] && close.thatCounts.record.id == first)
  }

  @Test func aSheetAfterTheCloseIsRefusedUnlessItMayBeLate() throws {
    var panel = try scored()
    let close = try panel.close()
    #expect(throws: SealRefusal.closed(close)) { try panel.seal("su1", "c01") }
    let late = try panel.seal("su1", "c01", late: true)
    #expect(try panel.history.unlistedSheets.map(\.id) == [late])
    #expect(try panel.history.sheetsCloseLeftOut == [])
  }

  @Test func aCloseThatOpensWhatItKnewToBeExcludedIsSaid() throws {
    var panel = try scored()
    try panel.event(.recused, by: "femi", candidate: "c02")
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c01")
    var body = try Panels.close(panel.history)
    body.roll = (body.roll + body.setAside.keys).sorted()
    body.setAside = [:]
    try panel.publish(.close(body), by: "dilys")
    #expect(try panel.history.problems.count == 5)
    #expect(
      try panel.history.problems.allSatisfy {
        if case .closeOpensExcluded = $0.what { true } else { false }
      })
  }

  @Test func aCloseThatNamesWhatIsNotThereIsSaid() throws {
    var panel = try scored()
    var body = try Panels.close(panel.history)
    body.roll.append(Sample.id)
    body.withdrawn = ["c02"]
    let id = try panel.publish(.close(body), by: "dilys")
    #expect(
      try panel.history.problems
        == [
          HistoryProblem(record: id, what: .closeNamesUnknownSheet(Sample.id)),
          HistoryProblem(record: id, what: .closeNamesUnknownWithdrawal("c02")),
        ])
  }
}
