// What a minute of moderation says: a change after the opening, or a say that is not a score
// (DESIGN rules 9, 14 and 15). Separate from decisions, which change no number.
public import Scoring
public import Sealing

/// `body.age` of a minute of kind `moderation`.
public struct ModerationText: PartText {
  /// What was done.
  public enum Act: Hashable, Sendable {
    /// The author's own items for a candidate, as they should have been.
    case correction(candidate: String, items: [CorrectedItem])
    /// One value of a group in place of its mean; counts once everybody of the group agreed.
    case agreed(AgreedValue)
    /// A question or criterion is void, for all candidates.
    case voided(Voiding.Subject)
    /// The recorded yes or no of a group whose consent is needed.
    case consent(group: String, candidate: String, isGiven: Bool)
    /// A group refuses a candidate on a stated ground; a ruling decides.
    case veto(group: String, candidate: String, ground: Ground)
    /// Whether the veto that the minute is about stands.
    case ruling(isUpheld: Bool)
    /// Somebody sees it otherwise; changes nothing and is kept.
    case minority
  }

  /// One corrected item.
  public struct CorrectedItem: Hashable, Sendable {
    /// The question's id.
    public var question: String
    /// The criterion's id.
    public var criterion: String
    /// How the item stands now.
    public var status: ItemStatus

    /// One corrected item.
    public init(question: String, criterion: String, status: ItemStatus) {
      self.question = question
      self.criterion = criterion
      self.status = status
    }
  }

  /// Why a score changes; "to make the order come out" is no reason.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case misheard
    case evidencePointedOut = "evidence-pointed-out"
    case keySlip = "key-slip"
    case wrongAnchor = "wrong-anchor"
  }

  /// On what a veto may stand.
  public enum Ground: String, CaseIterable, Hashable, Sendable {
    case safety, conduct
  }

  /// What was done.
  public var act: Act
  /// Why, for corrections and agreed values.
  public var reason: Reason?
  /// The words, or the evidence; empty only with a consent.
  public var words: String

  /// A change after the opening.
  public init(_ act: Act, reason: Reason? = nil, words: String) {
    self.act = act
    self.reason = reason
    self.words = words
  }

  /// Whether the act needs a reason of the list.
  var needsReason: Bool {
    switch act {
    case .correction, .agreed: true
    default: false
    }
  }

  /// Whether the act needs words.
  var needsWords: Bool {
    if case .consent = act { return false }
    return true
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    act = try Act(&fields)
    reason = nil
    if let text = try fields.optionalText("reason") {
      guard let known = Reason(rawValue: text) else { throw .wrongField("reason") }
      reason = known
    }
    words = try fields.text("words")
    try fields.finish()
    guard (reason != nil) == needsReason else { throw .wrongField("reason") }
    guard !words.isEmpty || !needsWords else { throw .wrongField("words") }
  }

  /// The object of the part.
  public var json: JSON {
    var object = act.fields
    object["act"] = .string(act.name)
    object["reason"] = reason.map { .string($0.rawValue) }
    object["words"] = .string(words)
    return .object(object)
  }
}

extension ModerationText.Act {
  /// The act's name in the part.
  public var name: String {
    switch self {
    case .correction: "correction"
    case .agreed: "agreed"
    case .voided: "voided"
    case .consent: "consent"
    case .veto: "veto"
    case .ruling: "ruling"
    case .minority: "minority"
    }
  }

  fileprivate init(_ fields: inout Fields) throws(RecordFault) {
    switch try fields.text("act") {
    case "correction":
      let candidate = try fields.text("candidate", where: isCandidateID)
      var items: [ModerationText.CorrectedItem] = []
      for value in try fields.list("items") { items.append(try .init(value)) }
      guard !items.isEmpty else { throw .wrongField("items") }
      self = .correction(candidate: candidate, items: items)
    case "agreed":
      guard let points = Fraction(exact: try fields.text("points")) else {
        throw .wrongField("points")
      }
      self = .agreed(
        AgreedValue(
          group: try fields.text("group", where: isFormID),
          criterion: try fields.text("criterion", where: isFormID),
          candidate: try fields.text("candidate", where: isCandidateID), points: points))
    case "voided":
      let question = try fields.optionalText("question", where: isFormID)
      let criterion = try fields.optionalText("criterion", where: isFormID)
      switch (question, criterion) {
      case (let question?, nil): self = .voided(.question(question))
      case (nil, let criterion?): self = .voided(.criterion(criterion))
      default: throw .wrongField("question")
      }
    case "consent":
      self = .consent(
        group: try fields.text("group", where: isFormID),
        candidate: try fields.text("candidate", where: isCandidateID),
        isGiven: try fields.flag("given"))
    case "veto":
      self = .veto(
        group: try fields.text("group", where: isFormID),
        candidate: try fields.text("candidate", where: isCandidateID),
        ground: try fields.word("ground", ModerationText.Ground.self))
    case "ruling": self = .ruling(isUpheld: try fields.flag("upheld"))
    case "minority": self = .minority
    default: throw .wrongField("act")
    }
  }

  fileprivate var fields: [String: JSON] {
    switch self {
    case .correction(let candidate, let items):
      ["candidate": .string(candidate), "items": .array(items.map(\.json))]
    case .agreed(let value):
      [
        "candidate": .string(value.candidate), "criterion": .string(value.criterion),
        "group": .string(value.group), "points": .string(value.points.exact),
      ]
    case .voided(.question(let question)): ["question": .string(question)]
    case .voided(.criterion(let criterion)): ["criterion": .string(criterion)]
    case .consent(let group, let candidate, let isGiven):
      ["candidate": .string(candidate), "given": .bool(isGiven), "group": .string(group)]
    case .veto(let group, let candidate, let ground):
      [
        "candidate": .string(candidate), "ground": .string(ground.rawValue),
        "group": .string(group),
      ]
    case .ruling(let isUpheld): ["upheld": .bool(isUpheld)]
    case .minority: [:]
    }
  }
}

extension ModerationText.CorrectedItem {
  fileprivate init(_ value: JSON) throws(RecordFault) {
    var fields = try Fields(value, at: "items")
    question = try fields.text("question", where: isFormID)
    criterion = try fields.text("criterion", where: isFormID)
    let points = try fields.required("points")
    let word = try fields.text("status")
    try fields.finish()
    guard let read = ItemStatus(word, points: points.int) else { throw .wrongField("items.status") }
    guard word == "scored" || points.isNull else { throw .wrongField("items.points") }
    status = read
  }

  fileprivate var json: JSON {
    .object([
      "criterion": .string(criterion), "points": status.points.map(JSON.number) ?? .null,
      "question": .string(question), "status": .string(status.word),
    ])
  }
}

extension ItemStatus {
  /// The status's name in records and in CSV.
  public var word: String {
    switch self {
    case .scored: "scored"
    case .notAsked: "not-asked"
    case .notHeard: "not-heard"
    case .skipped: "skipped"
    }
  }

  /// The points, where it was scored.
  public var points: Int? {
    if case .scored(let points) = self { return points }
    return nil
  }

  /// A status by its name, with points exactly where it is scored.
  public init?(_ word: String, points: Int?) {
    switch (word, points) {
    case ("scored", let points?): self = .scored(points)
    case ("not-asked", nil): self = .notAsked
    case ("not-heard", nil): self = .notHeard
    case ("skipped", nil): self = .skipped
    default: return nil
    }
  }
}

extension Fields {
  /// Takes a truth value.
  mutating func flag(_ name: String) throws(RecordFault) -> Bool {
    guard let flag = try required(name).bool else { throw .wrongField(name) }
    return flag
  }
}
