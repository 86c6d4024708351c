// Who may record what: every type and kind, tried by everybody.
import Sealing
import Testing

@testable import Panels

struct EntitlementTests {
  private static let everybody = ["asha", "dilys", "helen", "kiosk1", "olu"]
  private static let members = ["asha", "dilys"]
  private static let office = ["dilys", "helen"]
  private static let notObserver = ["asha", "dilys", "helen", "kiosk1"]

  /// The authors whose record of this body is used.
  private func authors(
    of body: RecordBody, parts: [String: Bytes] = [:], panel: PanelInMemory
  ) throws -> [String] {
    try EntitlementTests.everybody.filter { author in
      var panel = panel
      let id = try panel.publish(body, by: author, parts: parts)
      let problems = try panel.history.problems
      guard let role = try panel.history.freeze?.role(of: author) else { return false }
      if problems == [HistoryProblem(record: id, what: .notEntitled(author: author, role: role))] {
        return false
      }
      #expect(problems == [], "\(author) \(body.type)")
      return true
    }
  }

  @Test func eachKindOfEventHasItsAuthors() throws {
    let panel = try PanelInMemory.frozen()
    func authors(
      _ what: Happening, _ candidate: String? = "c01", assessor: String? = nil,
      contributor: String? = nil
    ) throws -> [String] {
      let event = EventBody(
        what, candidate: candidate, assessor: assessor, contributor: contributor)
      return try self.authors(
        of: .event(event), parts: what.needsWords ? ["body.age": [1]] : [:], panel: panel)
    }
    #expect(try authors(.interview([])) == EntitlementTests.members)
    #expect(try authors(.withdrawn(.withdrew)) == EntitlementTests.office)
    #expect(try authors(.recused) == EntitlementTests.members)
    #expect(try authors(.recused, assessor: "asha") == ["asha", "dilys"])
    #expect(try authors(.recused, assessor: "ben") == ["dilys"])
    #expect(try authors(.recused, contributor: "su1") == ["kiosk1"])
    #expect(try authors(.rebooked) == EntitlementTests.office)
    #expect(try authors(.admitted, "c07") == EntitlementTests.office)
    #expect(try authors(.moved, nil) == EntitlementTests.office)
    #expect(try authors(.hold(lifts: nil), nil) == EntitlementTests.office)
    #expect(
      try authors(.substitute(for: "su1"), nil, contributor: "spare-1")
        == ["dilys", "helen", "kiosk1"])
    for kind in [Happening.adjustment, .incident, .paper(sheets: []), .departure] {
      #expect(try authors(kind, nil) == EntitlementTests.notObserver, "\(kind)")
    }
  }

  @Test func eachOtherTypeHasItsAuthors() throws {
    var panel = try PanelInMemory.frozen()
    let body: [String: Bytes] = ["body.age": [1]]
    #expect(try authors(of: .seen, panel: panel) == EntitlementTests.everybody)
    #expect(
      try authors(
        of: .declare(Declare(standsAside: [])), parts: ["declaration.age": [1]], panel: panel)
        == EntitlementTests.everybody)
    #expect(
      try authors(
        of: .declare(Declare(standsAside: ["c01"])), parts: ["declaration.age": [1]], panel: panel)
        == ["asha", "dilys", "helen", "olu"])
    #expect(
      try authors(of: .minute(Minute(kind: .decision)), parts: body, panel: panel)
        == ["asha", "dilys", "helen"])
    #expect(
      try authors(of: .erase(Erase(items: [], ground: "retention")), panel: panel)
        == EntitlementTests.office)
    let close = Close(roll: [], absent: [], withdrawn: [], setAside: [:], eachCandidate: [])
    #expect(try authors(of: .close(close), panel: panel) == ["dilys", "helen"])
    let id = try panel.publish(.close(close), by: "dilys")
    #expect(
      try authors(of: .opened(Opened(close: id, results: [:])), panel: panel)
        == ["asha", "dilys", "helen"])
  }

  @Test func onlyHoldersRelease() throws {
    var panel = try PanelInMemory.frozen()
    let close = Close(roll: [], absent: [], withdrawn: [], setAside: [:], eachCandidate: [])
    let id = try panel.publish(.close(close), by: "dilys")
    for author in EntitlementTests.everybody {
      var panel = panel
      let release = try panel.publish(.release(Release(close: id)), by: author)
      let problems = try panel.history.problems
      if ["kiosk1", "olu"].contains(author) {
        #expect(problems == [HistoryProblem(record: release, what: .notAHolder(author))])
      } else {
        #expect(problems == [])
        #expect(try panel.history.holdersReleased == [author])
      }
    }
  }

  @Test func aSheetIsAMembersOrAContributorsAtAKiosk() throws {
    var panel = try PanelInMemory.frozen()
    try panel.seal("asha", "c01")
    try panel.seal("su1", "c01")
    let member = try #require(panel.records.dropLast().last)
    let kiosk = try #require(panel.records.last)
    panel.records.removeLast(2)
    guard case .sheet(let memberBody) = member.record.body,
      case .sheet(let kioskBody) = kiosk.record.body
    else { return }
    #expect(
      try authors(of: .sheet(memberBody), parts: member.parts, panel: panel)
        == EntitlementTests.members)
    #expect(try authors(of: .sheet(kioskBody), parts: kiosk.parts, panel: panel) == ["kiosk1"])
  }

  @Test func aSheetNamesACandidateAContributorAndEveryHolder() throws {
    var panel = try PanelInMemory.frozen()
    try panel.seal("su1", "c01")
    let good = try #require(panel.records.last)
    panel.records.removeLast()
    guard case .sheet(let body) = good.record.body else { return }
    func problem(_ change: (inout SheetBody) -> Void) throws -> HistoryProblem.What? {
      var panel = panel
      var changed = body
      change(&changed)
      var parts = ["sheet.age": Bytes([1])]
      for holder in changed.pieces.keys { parts["piece.\(holder).age"] = [2] }
      try panel.publish(.sheet(changed), by: "kiosk1", parts: parts)
      return try panel.history.problems.first?.what
    }
    #expect(try problem { _ in } == nil)
    #expect(try problem { $0.candidate = "c99" } == .unknownCandidate("c99"))
    #expect(try problem { $0.contributor = "su9" } == .unknownAssessor("su9"))
    #expect(try problem { $0.contributor = "asha" } == .unknownAssessor("asha"))
    #expect(try problem { $0.pieces["asha"] = nil } == .piecesDoNotMatchHolders)
    #expect(try problem { $0.pieces["olu"] = Sample.hash } == .piecesDoNotMatchHolders)
    #expect(try problem { $0.replaces = Sample.id } == .correctsAnother(Sample.id))
  }

  @Test func anEventNamesPeopleOfThePanel() throws {
    let panel = try PanelInMemory.frozen()
    func problem(_ event: EventBody, by author: String) throws -> HistoryProblem.What? {
      var panel = panel
      try panel.publish(
        .event(event), by: author, parts: event.what.needsWords ? ["body.age": [1]] : [:])
      return try panel.history.problems.first?.what
    }
    #expect(
      try problem(EventBody(.withdrawn(.withdrew), candidate: "c99"), by: "dilys")
        == .unknownCandidate("c99"))
    #expect(
      try problem(EventBody(.recused, candidate: "c01", assessor: "helen"), by: "dilys")
        == .unknownAssessor("helen"))
    #expect(
      try problem(EventBody(.recused, candidate: "c01", contributor: "su9"), by: "kiosk1")
        == .unknownAssessor("su9"))
    #expect(
      try problem(EventBody(.substitute(for: nil), contributor: "su1"), by: "dilys")
        == .notASpare("su1"))
    #expect(
      try problem(EventBody(.substitute(for: "su9"), contributor: "spare-1"), by: "dilys")
        == .unknownAssessor("su9"))
    #expect(
      try problem(EventBody(.admitted, candidate: "c01"), by: "dilys") == .admittedTwice("c01"))
    let nothing = RecordID(of: [9])
    #expect(
      try problem(EventBody(.paper(sheets: [nothing])), by: "asha")
        == .eventNamesUnknownSheet(nothing))
    #expect(
      try problem(EventBody(.unknown(kind: "blessing", codes: [:])), by: "asha")
        == .unknownEventKind("blessing"))
  }

  @Test func aCandidateAdmittedLateCanBeScored() throws {
    var panel = try PanelInMemory.frozen()
    try panel.event(.admitted, by: "helen", candidate: "c07")
    #expect(try panel.history.candidates.last == "c07")
    #expect(try panel.history.owes("asha").contains("c07"))
    try panel.seal("asha", "c07")
    #expect(try panel.history.problems == [])
  }

  @Test func someoneNotRosteredSaysNothing() throws {
    var panel = try PanelInMemory.frozen()
    try panel.enrol("zoe", .assessor, group: "staff")
    let id = try panel.publish(.seen, by: "zoe")
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: id, what: .notRostered(author: "zoe"))])
  }
}
