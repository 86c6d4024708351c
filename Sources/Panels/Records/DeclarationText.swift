// The words of a declaration: what was read, who is known and how, and what the chair decided about
// it. Separate from PartText.swift because a declaration is made of several things people choose.
public import Sealing

/// What somebody says of a candidate they know, as they declare.
///
/// Knowing somebody is not always a conflict; who says nothing of a candidate does not know them.
public enum Acquaintance: Hashable, Sendable {
  /// They score the candidate and let others speak first; how they know them.
  case scores(words: String)
  /// The chair decides whether they score the candidate; how they know them.
  case asks(words: String)
  /// They do not score the candidate; words, or none.
  case aside(words: String)

  /// How they know the candidate; may be empty.
  public var words: String {
    switch self {
    case .scores(let words), .asks(let words), .aside(let words): words
    }
  }

  /// The same with other words.
  public func saying(_ words: String) -> Acquaintance {
    switch self {
    case .scores: .scores(words: words)
    case .asks: .asks(words: words)
    case .aside: .aside(words: words)
    }
  }
}

extension [String: Acquaintance] {
  /// The candidates who are known in one way, sorted.
  func candidates(where isSo: (Acquaintance) -> Bool) -> [String] {
    filter { isSo($0.value) }.keys.sorted(by: comesBefore)
  }
}

/// The chair's decision that somebody who asked scores a candidate.
///
/// The other decision is an event: the chair records that the assessor stands aside.
public struct Settlement: Hashable, Sendable {
  /// Who asked.
  public var assessor: String
  /// The candidate they know.
  public var candidate: String
  /// Why they may score.
  public var words: String

  /// A decision that somebody scores.
  public init(assessor: String, candidate: String, words: String) {
    self.assessor = assessor
    self.candidate = candidate
    self.words = words
  }

  var key: SheetKey { SheetKey(assessor: assessor, candidate: candidate) }
}

/// `declaration.age`: what a person confirmed.
public struct DeclarationText: PartText {
  /// Who unlocked the kiosk today: a name or a handle; nil for people.
  public var facilitator: String?
  /// The influence statement as it was shown.
  public var influence: String
  /// When or how they were trained for panels, in their words; nil where they did not say.
  public var training: String?
  /// Candidates the person knows, with their own words or none; who does not stand aside scores them.
  public var conflicts: [String: String]
  /// Those of them about whom the chair is asked to decide, sorted.
  public var asks: [String]
  /// What the chair or a deputy decided about others, by assessor then candidate.
  public var settled: [Settlement]
  /// How far the person's scores of sample answers were from the key, by sample then criterion;
  /// empty where they scored none.
  public var calibrated: [SampleScore]

  /// Everybody can see how long it is: longer would be whoever knows a candidate.
  public static let block = 8192

  /// What a person confirmed.
  public init(
    facilitator: String?, influence: String, training: String? = nil,
    known: [String: Acquaintance] = [:], settled: [Settlement] = [],
    calibrated: [SampleScore] = []
  ) {
    self.facilitator = facilitator
    self.influence = influence
    self.training = training
    conflicts = known.mapValues(\.words)
    asks = known.candidates { if case .asks = $0 { true } else { false } }
    self.settled = settled.sorted { SheetKey.precedes($0.key, $1.key) }
    self.calibrated = calibrated.sorted(by: SampleScore.precedes)
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    facilitator = try fields.optionalText("facilitator")
    influence = try fields.text("influence")
    training = try fields.optionalText("training") { !$0.isEmpty }
    conflicts = [:]
    for (candidate, value) in try fields.object("conflicts") {
      guard isCandidateID(candidate), let words = value.string else {
        throw .wrongField("conflicts")
      }
      conflicts[candidate] = words
    }
    let known = conflicts
    asks = try fields.optionalTexts("asks") { known[$0] != nil }
    settled = try DeclarationText.settled(&fields)
    calibrated = try SampleScore.list(&fields)
    try fields.finish()
  }

  private static func settled(_ fields: inout Fields) throws(RecordFault) -> [Settlement] {
    guard let value = fields.optional("settled") else { return [] }
    guard let list = value.array, !list.isEmpty else { throw .wrongField("settled") }
    var settled: [Settlement] = []
    for value in list {
      var entry = try Fields(value, at: "settled")
      let one = Settlement(
        assessor: try entry.text("assessor", where: isHandle),
        candidate: try entry.text("candidate", where: isCandidateID),
        words: try entry.text("words"))
      try entry.finish()
      guard settled.last.map({ SheetKey.precedes($0.key, one.key) }) ?? true else {
        throw .wrongField("settled")
      }
      settled.append(one)
    }
    return settled
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = [
      "influence": .string(influence), "conflicts": .object(conflicts.mapValues(JSON.string)),
    ]
    object["facilitator"] = facilitator.map(JSON.string)
    object["training"] = training.map(JSON.string)
    if !asks.isEmpty { object["asks"] = sortedList(asks) }
    if !calibrated.isEmpty { object["calibrated"] = .array(calibrated.map(\.json)) }
    if !settled.isEmpty {
      object["settled"] = .array(
        settled.map {
          .object([
            "assessor": .string($0.assessor), "candidate": .string($0.candidate),
            "words": .string($0.words),
          ])
        })
    }
    return .object(object)
  }
}
