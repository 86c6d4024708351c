// The chair's answer to whoever asked whether to score somebody they know: who can read it, what its
// being there tells, and what becomes of one that is not the chair's.
import Sealing
import Testing

@testable import Panels

struct AnswerTests {
  var panel: PanelInMemory

  init() throws { panel = try PanelInMemory.frozen() }

  private let settled = [Settlement(assessor: "asha", candidate: "c02", words: "Other teams.")]

  /// Declares as the deed does.
  @discardableResult
  private mutating func declare(
    _ handle: String, settled: [Settlement] = [], answers: [String: Bytes]? = nil
  ) throws -> RecordID {
    let freeze = try #require(try panel.history.freeze)
    let text = DeclarationText(facilitator: nil, influence: "", settled: settled)
    var parts =
      try answers ?? freeze.answerParts(settled, by: handle, using: &panel.generator)
    parts["declaration.age"] = try ageEncrypt(
      text.bytes, to: freeze.officeKeys(), using: &panel.generator)
    return try panel.publish(.declare(Declare(standsAside: [])), by: handle, parts: parts)
  }

  private func identities(_ handle: String) -> [AgeIdentity] {
    [panel.keys[handle]].compactMap { $0?.age }
  }

  private func answers(_ handle: String, with reader: String? = nil) throws -> [Answer] {
    try panel.history.answers(
      to: handle, read: identities(reader ?? handle), part: panel.part)
  }

  private func wrong(_ handle: String) throws -> [RecordID] {
    try panel.history.wrongAnswers(to: handle, read: identities(handle), part: panel.part)
  }

  private let yes = Answer(candidate: "c02", by: "dilys", scores: true, isEarlier: false)

  @Test mutating func whoAskedReadsTheAnswerAndNobodyElseDoes() throws {
    let record = try declare("dilys", settled: settled)
    #expect(try answers("asha") == [yes])
    for other in ["ben", "femi", "helen", "kiosk1", "olu", "dilys"] {
      #expect(try answers("asha", with: other) == [])
      #expect(try answers(other) == [])
      let part = try #require(panel.part(record, "answer.asha.age"))
      #expect(throws: AgeError.self) {
        try ageDecrypt(part, with: identities(other), cap: RecordLimit.partBytes)
      }
    }
    #expect(try wrong("asha") == [] && wrong("ben") == [])
    #expect(try panel.history.problems.isEmpty)
  }

  @Test mutating func thatSomebodyWasAnsweredIsNotSeen() throws {
    let settling = try declare("dilys", settled: settled)
    let other = try declare("dilys")
    func sizes(_ id: RecordID) throws -> [String: Int] {
      try #require(panel.records.first { $0.record.id == id }).parts.mapValues(\.count)
    }
    #expect(try sizes(settling) == sizes(other))
    let names = ["asha", "ben", "femi"].map { "answer.\($0).age" }
    #expect(Set(try sizes(other).keys) == Set(names + ["declaration.age"]))
    #expect(Set(try names.map { try sizes(other)[$0] }).count == 1)
    // Nobody else's declaration has an answer.
    #expect(Set(try sizes(try declare("ben")).keys) == ["declaration.age"])
    // A deputy may decide about the chair too.
    #expect(try sizes(try declare("helen"))["answer.dilys.age"] != nil)
  }

  @Test mutating func aDeclarationFromBeforeTheAnswersIsStillOne() throws {
    try declare("dilys", settled: settled, answers: [:])
    #expect(try panel.history.problems.isEmpty)
    #expect(try answers("asha") == [] && wrong("asha") == [])
    #expect(try panel.history.declaration(of: "dilys")?.time == panel.now)
  }

  @Test mutating func anAnswerPutInTheWrongPlaceIsNoneAndIsSaid() throws {
    let freeze = try #require(try panel.history.freeze)
    var parts = try freeze.answerParts(settled, by: "dilys", using: &panel.generator)
    // Two exchanged by whoever writes the record; in a folder their hashes would say so.
    (parts["answer.asha.age"], parts["answer.ben.age"]) = (
      parts["answer.ben.age"], parts["answer.asha.age"]
    )
    let swapped = try declare("dilys", settled: settled, answers: parts)
    #expect(try answers("asha") == [] && answers("ben") == [])
    #expect(try wrong("asha") == [swapped] && wrong("ben") == [swapped])
    #expect(try wrong("femi") == [])
    // What another was answered, encrypted anew.
    let bens = AnswerText(assessor: "ben", scores: ["c02"])
    let key = try #require(panel.keys["asha"]?.age.recipient)
    let copied = try declare(
      "dilys",
      answers: ["answer.asha.age": ageEncrypt(bens.bytes, to: [key], using: &panel.generator)])
    #expect(try answers("asha") == [])
    #expect(try wrong("asha") == [swapped, copied])
  }

  @Test mutating func whoMayNotDecideAnswersNobody() throws {
    let key = try #require(panel.keys["asha"]?.age.recipient)
    let text = AnswerText(assessor: "asha", scores: ["c02"])
    let part = try ageEncrypt(text.bytes, to: [key], using: &panel.generator)
    let forged = try declare("ben", answers: ["answer.asha.age": part])
    #expect(try answers("asha") == [] && wrong("asha") == [])
    let history = try panel.history
    #expect(history.problems == [HistoryProblem(record: forged, what: .answersOthers(["asha"]))])
    #expect(history.declaration(of: "ben")?.id == forged)
    // Nobody answers themself.
    let own = AnswerText(assessor: "dilys", scores: ["c02"])
    let chair = try #require(panel.keys["dilys"]?.age.recipient)
    try declare(
      "dilys",
      answers: ["answer.dilys.age": ageEncrypt(own.bytes, to: [chair], using: &panel.generator)])
    #expect(try answers("dilys") == [])
  }

  @Test mutating func standingAsideIsReadByWhoStandsAsideToo() throws {
    try declare("dilys", settled: settled)
    try panel.event(.recused, by: "dilys", candidate: "c02", assessor: "asha")
    try panel.event(.recused, by: "asha", candidate: "c03")
    let aside = Answer(candidate: "c02", by: "dilys", scores: false, isEarlier: false)
    #expect(try answers("asha") == [aside])
  }

  @Test mutating func anAnswerBeforeTheLastDeclarationIsSaidToBeEarlier() throws {
    try declare("dilys", settled: settled)
    try declare("asha")
    let earlier = Answer(candidate: "c02", by: "dilys", scores: true, isEarlier: true)
    #expect(try answers("asha") == [earlier])
    try declare("dilys", settled: settled)
    #expect(try answers("asha") == [yes])
  }

  @Test func anAnswerIsReadAsItWasWritten() throws {
    let text = AnswerText(assessor: "asha", scores: ["c03", "c01"])
    #expect(text.scores == ["c01", "c03"])
    #expect(try AnswerText(bytes: text.bytes) == text)
    for line in [
      #"{"assessor":"asha"}"#, #"{"assessor":"Asha","scores":[]}"#,
      #"{"assessor":"asha","scores":["c03","c01"]}"#, #"{"assessor":"asha","scores":["x"]}"#,
    ] {
      #expect(throws: RecordFault.self) { try AnswerText(bytes: Array((line + "\n").utf8)) }
    }
  }
}
