// Who may erase what and when, as every reader judges it from the records alone, and which missing
// part that explains.
import Sealing
import Testing

@testable import Panels

struct ErasureTests {
  private func items(_ candidate: String, _ panel: PanelInMemory) throws -> [Erase.Item] {
    let key = try #require(panel.keys["helen"]?.age)
    return ErasurePlan(
      for: candidate, in: try panel.history, identities: [key], part: panel.part
    ).items
  }

  private func erase(
    _ items: [Erase.Item], by author: String, _ panel: inout PanelInMemory,
    parents: [RecordID]? = nil
  ) throws -> RecordID {
    try panel.publish(
      .erase(Erase(items: items, ground: "request")), by: author, parents: parents)
  }

  /// The records as a folder holds them after these parts were deleted from it.
  private func received(
    _ panel: PanelInMemory, without items: [Erase.Item]
  ) -> [ReceivedRecord] {
    panel.records.map { signed in
      ReceivedRecord(
        record: signed.record, signature: signed.signature,
        absent: Set(items.filter { $0.record == signed.record.id }.map(\.part)))
    }
  }

  private func problems(_ id: RecordID, _ panel: PanelInMemory) throws -> [HistoryProblem.What] {
    try panel.history.problems.filter { $0.record == id }.map(\.what)
  }

  @Test func onlyTheChairAndHrErase() throws {
    var panel = try OpenedPanel().panel
    let items = try items("c03", panel)
    for author in ["asha", "kiosk1", "olu"] {
      let id = try erase(items, by: author, &panel)
      let role = try panel.history.freeze?.role(of: author)
      #expect(try problems(id, panel) == [.notEntitled(author: author, role: role)])
    }
    #expect(try panel.history.erasures == [])
    for author in ["dilys", "helen"] {
      let id = try erase(items, by: author, &panel)
      #expect(try problems(id, panel) == [])
    }
    #expect(try panel.history.erasures.map(\.record.author) == ["dilys", "helen"])
    #expect(try panel.history.erasedPeople == ["c03"])
  }

  @Test func aPlanTakesEverythingOfTheCandidateAndNothingOfOthers() throws {
    let panel = try OpenedPanel().panel
    let items = try items("c03", panel)
    let history = try panel.history
    let sheets = history.validSheets.filter { $0.candidate == "c03" }
    #expect(Set(sheets.map(\.id)).isSubset(of: Set(items.map(\.record))))
    for item in items {
      let record = try #require(history.record(item.record))
      #expect(record.candidate(ofPart: item.part) == "c03")
    }
    for sheet in sheets {
      #expect(
        Set(items.filter { $0.record == sheet.id }.map(\.part)) == Set(sheet.record.parts.keys))
    }
  }

  @Test func whatNobodyHasOpenedIsErasedOnlyOfTheWithdrawn() throws {
    var panel = try PanelInMemory.frozen()
    try panel.seal("asha", "c01")
    try panel.seal("asha", "c05")
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c05")
    let early = try erase(items("c01", panel), by: "dilys", &panel)
    #expect(try problems(early, panel) == [.erasesUnopened])
    let good = try erase(items("c05", panel), by: "helen", &panel)
    #expect(try problems(good, panel) == [])
    // Both together are refused: one good item carries no bad one.
    let both = try erase(items("c01", panel) + items("c05", panel), by: "helen", &panel)
    #expect(try problems(both, panel) == [.erasesUnopened])
    #expect(try panel.history.erasures.map(\.record.id) == [good])
  }

  @Test func aHoldBindsWhoeverKnewItUntilItIsLifted() throws {
    var panel = try OpenedPanel().panel
    let items = try items("c03", panel)
    let before = panel.heads
    let hold = try panel.event(.hold(lifts: nil), by: "helen")
    #expect(try problems(erase(items, by: "dilys", &panel), panel) == [.erasesUnderHold(hold)])
    // Who did not know it erased in good faith, and that stays erased.
    let unaware = try erase(items, by: "dilys", &panel, parents: before)
    #expect(try problems(unaware, panel) == [])
    #expect(try panel.history.holdsInForce.map(\.record.id) == [hold])
    let lift = try panel.event(.hold(lifts: hold), by: "dilys")
    #expect(try panel.history.holds.map { $0.liftedBy?.id } == [lift])
    #expect(try problems(erase(items, by: "dilys", &panel), panel) == [])
    let second = try panel.event(.hold(lifts: nil), by: "helen")
    #expect(try panel.history.holdsInForce.map(\.record.id) == [second])
    // Lifting the first again does not lift the second, and nobody lifts what is no hold.
    try panel.event(.hold(lifts: hold), by: "dilys")
    #expect(try panel.history.holdsInForce.map(\.record.id) == [second])
    let wrong = try panel.event(.hold(lifts: unaware), by: "dilys")
    #expect(try problems(wrong, panel) == [.liftsUnknownHold(unaware)])
  }

  @Test func erasedPartsAreExplainedAndOthersAreNot() throws {
    var panel = try OpenedPanel().panel
    let items = try items("c03", panel)
    let whole = try panel.history.inOrder.count
    let lacking = { (panel: PanelInMemory, items: [Erase.Item]) in
      try History(of: panel.panel, received(panel, without: items))
    }
    #expect(try lacking(panel, Array(items.prefix(1))).inOrder.count < whole)
    // An erasure by somebody who may not explains nothing.
    _ = try erase(items, by: "asha", &panel)
    #expect(try lacking(panel, items).erasures == [])
    #expect(try lacking(panel, items).inOrder.count < whole)
    _ = try erase(items, by: "helen", &panel)
    #expect(try lacking(panel, items).inOrder.count == whole + 1)
    #expect(try lacking(panel, items).erasedPeople == ["c03"])
    // One more part than was erased, and that record alone is not here.
    let sheet = try #require(try panel.history.validSheets.first { $0.candidate == "c01" })
    let more = items + [Erase.Item(record: sheet.id, part: "sheet.age")]
    #expect(try lacking(panel, more).validSheet(sheet.id) == nil)
  }

  @Test func whatTheRecordIsCheckedByCannotBeErased() throws {
    var panel = try OpenedPanel().panel
    let freeze = try #require(try panel.history.freeze).id
    let form = Erase.Item(record: freeze, part: "form.json")
    let nothing = Erase.Item(record: panel.panel, part: "body.age")
    let id = try erase([form, nothing], by: "helen", &panel)
    #expect(try problems(id, panel) == [.erasesWhatStays(["form.json"]), .erasesUnknownParts(1)])
    let history = try History(of: panel.panel, received(panel, without: [form]))
    #expect(history.freeze == nil)
  }

  @Test func erasedSheetsAreNeitherOpenedNorADifferenceBetweenReaders() throws {
    var panel = try OpenedPanel().panel
    let items = try items("c03", panel)
    let before = try panel.opening(by: "helen")
    _ = try erase(items, by: "helen", &panel)
    let after = try panel.opening(by: "helen")
    #expect(Set(after.erased.map(\.candidate)) == ["c03"])
    #expect(after.sheets.count == before.sheets.count - after.erased.count)
    #expect(after.disagreements(with: before.body) == [])
    #expect(after.withoutQuorum == [])
  }

  @Test func aContributorsSheetsGoAndTheCandidatesStay() throws {
    let panel = try OpenedPanel().panel
    let items = try items("su1", panel)
    let history = try panel.history
    let own = Set(history.validSheets.filter { $0.body.contributor == "su1" }.map(\.id))
    #expect(Set(items.map(\.record)) == own)
  }
}
