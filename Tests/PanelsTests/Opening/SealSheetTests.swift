// What keeps a sheet from being sealed, and what a sealed one is.
import Sealing
import Testing

@testable import Panels

struct SealSheetTests {
  private func refusal(
    _ panel: PanelInMemory, author: String, as key: String? = nil,
    _ change: (inout SheetToSeal) -> Void = { _ in }
  ) throws -> SealRefusal? {
    var panel = panel
    var sheet = panel.toSeal(author == "kiosk1" ? "su1" : author, "c01")
    change(&sheet)
    let signing = try #require(panel.keys[key ?? author]).signing
    do {
      _ = try sealSheet(
        sheet, author: author, with: signing, history: try panel.history, form: panel.form,
        time: panel.now, using: &panel.generator)
      return nil
    } catch let refusal as SealRefusal {
      return refusal
    }
  }

  @Test func onlyThoseWhoScoreHereSeal() throws {
    let panel = try PanelInMemory.frozen()
    #expect(try refusal(panel, author: "asha") == nil)
    #expect(try refusal(panel, author: "kiosk1") == nil)
    #expect(try refusal(panel, author: "helen") == .doesNotScore(author: "helen"))
    #expect(try refusal(panel, author: "olu") == .doesNotScore(author: "olu"))
    #expect(
      try refusal(panel, author: "kiosk1") { $0.slip = nil } == .doesNotScore(author: "kiosk1"))
    #expect(try refusal(panel, author: "asha", as: "ben") == .otherKey(author: "asha"))
    let slip = panel.slips["su1"]
    #expect(try refusal(panel, author: "asha") { $0.slip = slip } == .notAContributor("su1"))
  }

  @Test func aSlipMustBeTheContributorsOwn() throws {
    let panel = try PanelInMemory.frozen()
    let guessed = Slip(contributor: "su1", digits: "000000", salt: Bytes(repeating: 0, count: 16))
    #expect(try refusal(panel, author: "kiosk1") { $0.slip = guessed } == .wrongSlip)
    let stranger = Slip(contributor: "su9", digits: "000000", salt: Bytes(repeating: 0, count: 16))
    #expect(
      try refusal(panel, author: "kiosk1") { $0.slip = stranger } == .notAContributor("su9"))
  }

  @Test func theCandidateMustBeInTheRunning() throws {
    var panel = try PanelInMemory.frozen()
    #expect(try refusal(panel, author: "asha") { $0.candidate = "c99" } == .notACandidate("c99"))
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c01")
    #expect(try refusal(panel, author: "asha") == .withdrawn(candidate: "c01"))
  }

  @Test func nobodySealsBeforeDeclaring() throws {
    var panel = try PanelInMemory.frozen(declared: false)
    #expect(try refusal(panel, author: "asha") == .notDeclared)
    try panel.declare("asha")
    #expect(try refusal(panel, author: "asha") == nil)
    #expect(try refusal(PanelInMemory(), author: "dilys") == .notFrozen)
  }

  @Test func theItemsAreExactlyThoseOfTheGroup() throws {
    let panel = try PanelInMemory.frozen()
    func mistakes(_ change: (inout [SheetText.Item]) -> Void) throws -> [SheetMistake] {
      let refusal = try refusal(panel, author: "asha") { change(&$0.items) }
      guard case .mistakes(let mistakes)? = refusal else { return [] }
      return mistakes
    }
    #expect(
      try mistakes { $0.removeFirst() } == [.missing(question: "q1", criterion: "dignity")])
    #expect(
      try mistakes { $0.append($0[0]) } == [.twice(question: "q1", criterion: "dignity")])
    #expect(
      try mistakes { $0[0].status = .item(.scored(6)) }
        == [.pointsOutside(question: "q1", criterion: "dignity", points: 6, 0...5)])
    #expect(
      try mistakes { $0[0].status = .answered }
        == [.wrongStatus(question: "q1", criterion: "dignity")])
    #expect(
      try mistakes { $0[3].status = .item(.scored(1)) }
        == [.wrongStatus(question: "q0", criterion: "")])
    #expect(
      try mistakes { $0[4].note = "noon" } == [.unknownAnswer(question: "q3", answer: "noon")])
    #expect(
      try mistakes { $0[0].criterion = "listening" }
        == [
          .twice(question: "q1", criterion: "listening"),
          .missing(question: "q1", criterion: "dignity"),
        ])
    #expect(
      try mistakes { $0[0].note = String(repeating: "n", count: 20_001) }
        == [.noteTooLong(question: "q1", criterion: "dignity", characters: 20_001)])
    #expect(try mistakes { $0[0].status = .item(.notHeard) } == [])
  }

  @Test func aSheetComesBackAsItWasWrittenAndPadded() throws {
    let panel = try PanelInMemory.frozen()
    var text = SheetText(
      author: "kiosk1", candidate: "c01", contributor: "su1", wasHelped: true,
      items: panel.items("staff", "asha", "c01").sorted(by: SheetText.Item.precedes),
      panel: panel.panel, recipient: panel.keys["asha"]?.age.recipient.text ?? "",
      slip: SheetText.SlipShown(token: "012345", salt: Bytes(0..<16)), started: panel.now,
      submitted: panel.now, under: Sample.id)
    text.items[0].note = "\"Zoë\" said:\n100 % – no"
    text.items[1].status = .item(.notAsked)
    let bytes = try text.bytes
    #expect(bytes.count == 8192)
    #expect(try SheetText(bytes: bytes) == text)
    text.contributor = nil
    let broken = try text.bytes
    #expect(throws: RecordFault.wrongField("token")) { try SheetText(bytes: broken) }
    #expect(throws: RecordFault.self) { try SheetText(bytes: bytes + bytes) }
  }
}
