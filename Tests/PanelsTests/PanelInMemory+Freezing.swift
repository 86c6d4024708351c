// Freezing the panel of the tests, with every part a freeze must list.
import Scoring
import Sealing

@testable import Panels

extension PanelInMemory {
  /// The roster that fits the people who have enrolled.
  var roster: [String: Freeze.Person] {
    get {
      var roster: [String: Freeze.Person] = [:]
      for record in records.map(\.record) where enrolments[record.author] == record.id {
        switch record.body {
        case .call(let call):
          roster[record.author] = Freeze.Person(
            enrol: record.id, group: call.group, role: .chair)
        case .enrol(let enrol):
          roster[record.author] = Freeze.Person(
            enrol: record.id, group: enrol.group, role: enrol.role)
        default: break
        }
      }
      return roster
    }
  }

  /// The freeze that fits the people who have enrolled.
  mutating func freezeBody() throws -> Freeze {
    let roster = roster
    for id in ["su1", "su2", "spare-1"] where slips[id] == nil {
      slips[id] = Slip.generate(for: id, using: &generator)
    }
    let readers = roster.filter { ![.kiosk, .observer].contains($0.value.role) }.keys
    return Freeze(
      roster: roster, readers: readers.sorted(),
      quorums: try defaultQuorums(form: form, roster: roster).quorums, deputies: ["helen"],
      envelopes: [:], archive: nil, candidates: candidates,
      contributors: slips.mapValues { slip in
        Freeze.Contributor(
          group: "users", commit: slip.commitment, isSpare: slip.contributor == "spare-1")
      },
      pack: Freeze.Pack(
        id: "care-worker", version: "1", fingerprint: hex(sha256(PanelInMemory.formBytes))))
  }

  static let formBytes = Bytes("{}\n".utf8)

  /// Every part that a freeze must list; the encrypted ones are not read by these tests.
  func freezeParts(_ body: Freeze) throws -> [String: Bytes] {
    var signers: [String: VerifyingKey] = [:]
    for handle in body.roster.keys { signers[handle] = keys[handle]?.signing.publicKey }
    var parts: [String: Bytes] = [
      "form.json": PanelInMemory.formBytes, "allowed_signers": try allowedSignersPart(signers),
    ]
    for name in ["panel", "people", "contributors"] + body.candidates.map({ "candidate.\($0)" })
      + body.kiosks.map({ "slips.\($0)" })
    {
      parts["\(name).age"] = Bytes(name.utf8)
    }
    return parts
  }

  @discardableResult
  mutating func freeze(
    by author: String = "dilys", parents: [RecordID]? = nil,
    _ change: (inout Freeze) -> Void = { _ in }
  ) throws -> RecordID {
    var body = try freezeBody()
    change(&body)
    return try publish(
      .freeze(body), by: author, parts: try freezeParts(body), under: body.replaces,
      parents: parents)
  }
}

extension FormDraft {
  /// Seven items for staff, one for users at the kiosk, and two questions without items.
  static var careWorker: FormDraft {
    var draft = FormDraft()
    draft.id = "care-worker"
    draft.title = "Care worker"
    draft.version = "1"
    draft.author = "The tests"
    draft.scales = [scale("evidence", 0...5), scale("faces", 1...3)]
    draft.criteria = ["dignity", "listening"].map { Criterion(id: $0, title: $0) }
    draft.questions = [
      Question(id: "q0", ask: "How was your journey?", kind: .open),
      Question(id: "q1", ask: "Tell us about a time.", criteria: ["dignity", "listening"]),
      Question(id: "q2", ask: "And another.", criteria: ["dignity"]),
      Question(
        id: "q3", ask: "Which shift?",
        kind: .choice([
          Question.Answer(id: "day", text: "Days"), Question.Answer(id: "night", text: "Nights"),
        ])),
      Question(id: "k1", ask: "Was she kind to you?", criteria: ["dignity"]),
    ]
    var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 60)
    staff.scale = "evidence"
    staff.questions = ["q0", "q1", "q2", "q3"]
    staff.expectsNotes = false
    var users = GroupDraft(id: "users", title: "Users", influence: .scored, share: 40)
    users.at = .kiosk
    users.scale = "faces"
    users.questions = ["k1"]
    draft.groups = [staff, users]
    return draft
  }

  private static func scale(_ id: String, _ range: ClosedRange<Int>) -> Scale {
    Scale(
      id: id,
      points: range.map { Scale.Point(points: $0, label: "L\($0)", anchor: "Says \($0) things") })
  }
}
