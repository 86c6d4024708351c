// What a reader refuses in a freeze, whoever signed it: names, numbers, quorums.
import Testing

@testable import Panels

struct FreezeReadingTests {
  private func refusal(_ change: (inout Freeze) -> Void) throws -> RecordFault? {
    var panel = try PanelInMemory.frozen(declared: false)
    var body = try panel.freezeBody()
    change(&body)
    let parts = try panel.freezeParts(body)
    do {
      _ = try Sample(body: .freeze(body), parts: parts).signed()
      return nil
    } catch let fault as RecordFault {
      return fault
    }
  }

  @Test func aFreezeAsItShouldBeIsRead() throws {
    #expect(try refusal { _ in } == nil)
  }

  @Test func namesMustBeThoseOfTheRoster() throws {
    #expect(try refusal { $0.readers.append("nobody") } == .wrongField("readers"))
    #expect(try refusal { $0.deputies = ["nobody"] } == .wrongField("deputies"))
    #expect(try refusal { $0.quorums = [["asha", "nobody"]] } == .wrongField("quorums"))
    #expect(try refusal { $0.quorums = [["asha", "kiosk1"]] } == .wrongField("quorums"))
    #expect(
      try refusal { $0.contributors["asha"] = $0.contributors["su1"] }
        == .wrongField("contributors.asha"))
    #expect(
      try refusal { $0.envelopes["asha"] = "age1" + String(repeating: "q", count: 58) }
        == .wrongField("envelopes"))
  }

  @Test func aQuorumHasTwoOrMore() throws {
    #expect(try refusal { $0.quorums = [["asha"]] } == .wrongField("quorums"))
    #expect(try refusal { $0.quorums = [["asha", "asha"]] } == .wrongField("quorums"))
    #expect(try refusal { $0.quorums = [] } == .wrongField("quorums"))
  }

  @Test func rolesAndGroupsFit() throws {
    #expect(
      try refusal { $0.roster["asha"]?.group = nil } == .wrongField("roster.asha.group"))
    #expect(
      try refusal { $0.roster["kiosk1"]?.group = "users" } == .wrongField("roster.kiosk1.group"))
    #expect(
      try refusal { $0.roster["olu"]?.group = "staff" } == .wrongField("roster.olu.group"))
    #expect(try refusal { $0.roster["asha"]?.role = .chair } == .wrongField("roster"))
    #expect(try refusal { $0.roster["helen"]?.group = "staff" } == nil)
  }

  @Test func theNumbersOfAFreezeAreLimited() throws {
    let many = (1_000..<3_000).map { "c\($0)" }
    #expect(
      try refusal { $0.candidates = many } == .tooMany(.parts, count: 2_006, most: 2_000))
    #expect(
      try refusal { $0.candidates = Array(many[..<1_901]) }
        == .tooMany(.candidates, count: 1_901, most: 1_900))
    // Four members and two contributors, but not the spare slip.
    #expect(
      try refusal { $0.candidates = Array(many[..<1_001]) }
        == .tooMany(.sheets, count: 6_006, most: 6_000))
    #expect(try refusal { $0.candidates = Array(many[..<1_000]) } == nil)
    #expect(try refusal { $0.candidates = ["c01", "c01"] } == .wrongField("candidates"))
  }
}
