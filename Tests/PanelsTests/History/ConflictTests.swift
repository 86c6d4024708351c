// Who knows whom: asked, answered by the chair, asked again; and who may not answer.
import Sealing
import Testing

@testable import Panels

struct ConflictTests {
  var panel: PanelInMemory

  init() throws { panel = try PanelInMemory.frozen() }

  private mutating func declare(
    _ handle: String, _ known: [String: Acquaintance] = [:], settled: [Settlement] = [],
    training: String? = nil, calibrated: [SampleScore] = []
  ) throws {
    let text = DeclarationText(
      facilitator: nil, influence: "", training: training, known: known, settled: settled,
      calibrated: calibrated)
    let office = [panel.keys["dilys"], panel.keys["helen"]].compactMap { $0?.age.recipient }
    let part = try ageEncrypt(text.bytes, to: office, using: &panel.generator)
    try panel.publish(
      .declare(Declare(standsAside: [])), by: handle, parts: ["declaration.age": part])
  }

  private func seen(by handle: String, _ assessor: String = "asha") throws -> Conflict? {
    let identities = [panel.keys[handle]].compactMap { $0?.age }
    return try panel.history.conflicts(read: identities, part: panel.part)
      .first { $0.assessor == assessor }
  }

  private let answer = Settlement(assessor: "asha", candidate: "c02", words: "Other teams.")

  @Test mutating func whoAsksWaitsUntilTheChairHasDecided() throws {
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    #expect(try seen(by: "dilys")?.isOpen == true)
    #expect(try seen(by: "dilys")?.words == "A neighbour.")
    try declare("dilys", settled: [answer])
    let conflict = try seen(by: "helen")
    #expect(conflict?.isOpen == false)
    #expect(conflict?.decision == Conflict.Decision(by: "dilys", words: "Other teams."))
    try declare("asha", ["c02": .asks(words: "")])
    #expect(try seen(by: "dilys")?.isOpen == true)
    #expect(try seen(by: "dilys")?.words == "A neighbour.")
    try panel.event(.recused, by: "dilys", candidate: "c02", assessor: "asha")
    #expect(try seen(by: "dilys")?.isOpen == false)
    #expect(try seen(by: "dilys")?.standsAside == true)
  }

  @Test mutating func nobodyButTheChairOrADeputyDecidesAndNobodyAboutThemself() throws {
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    try declare("asha", settled: [answer])
    try declare("ben", settled: [answer])
    #expect(try seen(by: "dilys")?.isOpen == true)
    try declare("dilys", ["c01": .asks(words: "A cousin.")])
    let own = Settlement(assessor: "dilys", candidate: "c01", words: "It is fine.")
    try declare("dilys", settled: [own])
    #expect(try seen(by: "helen", "dilys")?.isOpen == true)
    try declare("helen", settled: [own])
    #expect(try seen(by: "helen", "dilys")?.isOpen == false)
  }

  @Test mutating func anAnswerBeforeTheQuestionIsNone() throws {
    try declare("dilys", settled: [answer])
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    #expect(try seen(by: "dilys")?.isOpen == true)
  }

  @Test mutating func whoDoesNotScoreKnowsSomebodyAndNothingIsToBeDecided() throws {
    try declare("helen", ["c02": .asks(words: "A cousin.")])
    #expect(try seen(by: "dilys", "helen")?.scores == false)
    #expect(try seen(by: "dilys", "helen")?.isOpen == false)
    try declare("asha", ["c02": .scores(words: "A neighbour.")])
    #expect(try seen(by: "dilys")?.scores == true)
  }

  @Test mutating func onlyTheChairAndHRCanReadWhoAsks() throws {
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    #expect(try seen(by: "ben") == nil)
  }

  @Test mutating func trainingIsReadByTheChairAndTheLastWordsHold() throws {
    try declare("asha", training: "3 March 2024")
    try declare("asha", training: "3 March 2026")
    try declare("asha")
    func ready(_ reader: String) throws -> Readiness? {
      try panel.history.readiness(
        read: [panel.keys[reader]].compactMap { $0?.age }, part: panel.part
      ).first { $0.handle == "asha" }
    }
    #expect(try ready("dilys")?.training == "3 March 2026")
    #expect(try ready("dilys")?.declaredAt != nil)
    #expect(try ready("ben")?.training == nil)
    #expect(try ready("ben")?.isRead == false)
  }

  private func ready(_ reader: String, _ handle: String = "asha") throws -> Readiness? {
    try panel.history.readiness(
      read: [panel.keys[reader]].compactMap { $0?.age }, part: panel.part
    ).first { $0.handle == handle }
  }

  @Test mutating func whoDeclaresAgainWasReadyFromTheFirstTimeOnAndAKioskFromItsLastUnlocking()
    throws
  {
    let first = try panel.history.declaration(of: "asha")?.time
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    try declare("asha", calibrated: [SampleScore(sample: 0, criterion: "k1", apart: 1)])
    #expect(try ready("dilys")?.declaredAt == first)
    try declare("kiosk1")
    #expect(try ready("dilys", "kiosk1")?.declaredAt == panel.now)
  }

  @Test mutating func whoScoredSampleAnswersIsReadByTheChairAndChangesNoConflict() throws {
    try declare("asha", ["c02": .asks(words: "A neighbour.")])
    try declare("dilys", settled: [answer])
    #expect(try ready("dilys")?.isCalibrated == false)
    try declare("asha", calibrated: [SampleScore(sample: 0, criterion: "k1", apart: -2)])
    #expect(try ready("dilys")?.isCalibrated == true)
    #expect(try ready("ben")?.isCalibrated == false)
    #expect(try seen(by: "dilys")?.decision?.words == "Other teams.")
    #expect(try seen(by: "dilys")?.isOpen == false)
    #expect(try panel.history.problems.isEmpty)
  }

  @Test mutating func sampleAnswersOfAnotherFormAreNotThese() throws {
    try declare(
      "asha", training: "May", calibrated: [SampleScore(sample: 0, criterion: "k1", apart: 0)])
    func amend(_ form: Bytes) throws {
      var body = try panel.freezeBody()
      body.replaces = try panel.history.freeze?.id
      body.pack.fingerprint = hex(sha256(form))
      var parts = try panel.freezeParts(body)
      parts["form.json"] = form
      try panel.publish(.freeze(body), by: "dilys", parts: parts)
    }
    try amend(PanelInMemory.formBytes)
    #expect(try ready("dilys")?.isCalibrated == true)
    #expect(try ready("dilys")?.declaredAt == nil)
    try amend(Bytes("{\"v\":2}\n".utf8))
    #expect(try ready("dilys")?.isCalibrated == false)
    #expect(try ready("dilys")?.training == "May")
  }

  @Test func whatIsSaidOfACandidateIsReadAsItWasWritten() throws {
    let text = DeclarationText(
      facilitator: nil, influence: "Staff 60.",
      known: ["c01": .scores(words: "A"), "c02": .asks(words: "B"), "c03": .aside(words: "")],
      settled: [answer])
    #expect(try DeclarationText(bytes: text.bytes) == text)
    #expect(text.asks == ["c02"])
    let wrong = Array("{\"asks\":[\"c04\"],\"conflicts\":{},\"influence\":\"\"}\n".utf8)
    #expect(throws: RecordFault.wrongField("asks")) { try DeclarationText(bytes: wrong) }
  }
}
