// The file form.json: every key written, read back to the same form, refused when anything is off.
import Foundation
import Panels
import Scoring
import Sealing
import Testing

private func draft() -> FormDraft {
  var draft = FormDraft()
  draft.id = "full"
  draft.title = "Every \"key\""
  draft.version = "7"
  draft.author = "Zoë"
  draft.valid = Validity(from: "2026-01-01", to: "2026-12-31")
  let points = (1...3).map { Scale.Point(points: $0, label: "L\($0)", anchor: "Says \($0)") }
  draft.scales = [Scale(id: "stars", points: points)]
  draft.criteria = [
    Criterion(
      id: "dignity", title: "Dignity", weight: 2, about: "a\nb",
      anchors: ["stars": [1: "Not", 3: "Very"]]),
    Criterion(id: "drives", title: "Drives", weight: 0),
  ]
  draft.questions = [
    Question(
      id: "q1", ask: "Tell us.", criteria: ["dignity"], minutes: 5, asker: "staff",
      probes: ["Why?"], anchors: ["dignity": [2: "Fairly"]], say: "Please.", isAlert: true),
    Question(
      id: "q2", ask: "Which?",
      kind: .choice([.init(id: "a", text: "A"), .init(id: "b", text: "B")])),
    Question(id: "q3", ask: "Right?", kind: .mark(key: "yes"), criteria: ["drives"]),
    Question(id: "q4", ask: "Well?", kind: .open),
  ]
  var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 100)
  staff.minimum = ["dignity": Fraction(exact: "3/2") ?? .zero, "drives": Fraction(1)]
  draft.groups = [staff, GroupDraft(id: "advice", title: "Advice", influence: .advisory)]
  draft.rules.threshold = Fraction(exact: "101/2")
  draft.rules.ties = ["dignity"]
  draft.opening = Scoring.Opening(any: .number(2), of: ["staff", "hr"])
  draft.calibration = [
    Calibration(question: "q1", answer: "I did.", key: ["dignity": 2], why: "So.")
  ]
  draft.texts = ["cy": ["title": "Pob allwedd", "questions.q2.answers.a.text": "A"]]
  return draft
}

private func text(_ form: Form) -> String { String(decoding: form.canonicalBytes, as: UTF8.self) }

@Test func aFormComesBackFromItsBytesAndTheBytesFromIt() throws {
  for change in [
    { _ in },
    {
      $0.opening = nil; $0.valid = nil; $0.texts = [:]
    }, { $0.opening?.any = .all },
  ]
    as [(inout FormDraft) -> Void]
  {
    var draft = draft()
    change(&draft)
    let form = try Form(draft)
    let again = try Form(formJSON: form.canonicalBytes)
    #expect(again == form)
    #expect(again.canonicalBytes == form.canonicalBytes)
    #expect(again.fingerprint == form.fingerprint)
  }
}

@Test func theBytesAreThoseOfTheFormatArticle() throws {
  var draft = FormDraft()
  draft.id = "tiny"
  draft.title = "Tiny"
  let points = (0...1).map { Scale.Point(points: $0, label: "L\($0)", anchor: "A\($0)") }
  draft.scales = [Scale(id: "s", points: points)]
  draft.criteria = [Criterion(id: "c", title: "C")]
  draft.questions = [Question(id: "q", ask: "Q?", criteria: ["c"])]
  draft.groups = [GroupDraft(id: "g", title: "G", influence: .scored, share: 100)]
  let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let article = try String(
    contentsOf: repository.appendingPathComponent("Sources/Sealing/Sealing.docc/TheForm.md"),
    encoding: .utf8)
  let blocks = article.components(separatedBy: "```")
  #expect(blocks.count == 3)
  #expect("json\n" + text(try Form(draft)) == blocks[1])
}

@Test func whatIsLeftToADefaultIsWrittenOutSoThatTwoWaysToSayItAreOneForm() throws {
  var said = draft()
  said.groups[0].scale = "stars"
  said.groups[0].questions = ["q4", "q3", "q2", "q1"]
  said.criteria[1].isEssential = true
  #expect(try Form(said).fingerprint == Form(draft()).fingerprint)
  said.criteria[0].title = "Dignities"
  #expect(try Form(said).fingerprint != Form(draft()).fingerprint)
}

@Test(arguments: [
  ("\"weight\":2", "\"weight\":\"2\"", FormJSONError.shape(path: ".criteria.0.weight")),
  ("\"empanel\":1", "\"empanel\":2", .shape(path: ".empanel")),
  ("\"stage\":\"interview\"", "\"stage\":\"party\"", .shape(path: ".stage")),
  ("\"minutes\":5,", "", .shape(path: ".questions.0")),
  ("\"id\":\"full\"", "\"ib\":0,\"id\":\"full\"", .shape(path: "")),
  (
    "\"questions\":[\"q1\",\"q2\",\"q3\",\"q4\"]", "\"questions\":[\"q2\",\"q1\",\"q3\",\"q4\"]",
    .notAsWritten
  ),
  ("\"dignity\":\"3/2\"", "\"dignity\":\"6/4\"", .notAsWritten),
  ("\"essential\":true", "\"essential\":false", .notAsWritten),
  ("\"answers\":[]", "\"answers\":[{\"id\":\"a\",\"text\":\"A\"}]", .notAsWritten),
  (
    "\"share\":100", "\"share\":99",
    .rules([FormMistake(path: [.key("groups")], problem: .shares(sum: 99))])
  ),
])
func aFormThatWasTamperedWithIsRefused(
  _ old: String, _ new: String, _ expected: FormJSONError
) throws {
  let good = text(try Form(draft()))
  let range = try #require(good.firstRange(of: old))
  let bytes = Array((good[..<range.lowerBound] + new + good[range.upperBound...]).utf8)
  #expect(throws: expected) { try Form(formJSON: bytes) }
}

@Test func aCharacterThatNoRecordTakesIsRefused() throws {
  let good = text(try Form(draft()))
  let range = try #require(good.firstRange(of: "Staff"))
  let bytes = Array((good[..<range.lowerBound] + "St\u{1B}aff" + good[range.upperBound...]).utf8)
  let at = good.utf8.distance(from: good.startIndex, to: range.lowerBound) - 1
  #expect(throws: FormJSONError.notCanonical(.characterRefused(scalar: 0x1B, at: at))) {
    try Form(formJSON: bytes)
  }
}

@Test func anyByteFlippedIsRefusedOrAnotherFingerprint() throws {
  let form = try Form(draft())
  let good = form.canonicalBytes
  for position in stride(from: 0, to: good.count, by: 7) {
    var bytes = good
    bytes[position] ^= 1
    if let other = try? Form(formJSON: bytes) {
      #expect(other.fingerprint != form.fingerprint, "\(position)")
      #expect(other.canonicalBytes == bytes)
    }
  }
}
