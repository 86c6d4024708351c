// The groups and rules of a form draft; separate from FormDraft.swift only for size.

/// How a group's scores are used (DESIGN 3 rule 9).
public enum Influence: String, CaseIterable, Sendable {
  case scored, advisory, consent, veto
}

/// What happens when a group saw a candidate and nobody has a value (DESIGN 3 rule 4).
public enum MissingCriterion: String, CaseIterable, Sendable {
  case dropForAll = "drop-for-all"
  case postpone
}

/// Whose sheets count in a group (DESIGN 3 rule 12).
public enum AbsentAssessor: String, CaseIterable, Sendable {
  case sameForAll = "same-for-all"
  case eachCandidate = "each-candidate"
}

/// Assessors who count together, as a pack file says it: what it leaves out is nil.
public struct GroupDraft: Equatable, Sendable {
  /// Where a group's people score.
  public enum Place: String, CaseIterable, Sendable {
    /// On their own computers, with keys.
    case members
    /// At the kiosk, with a slip.
    case kiosk
  }

  /// The group's id.
  public var id: String
  /// The group's title.
  public var title: String
  /// Where its people score.
  public var at: Place = .members
  /// The scale's id; nil where the form has only one.
  public var scale: String?
  /// The questions asked; nil for all.
  public var questions: [String]?
  /// The criteria judged; nil for all it has items for.
  public var criteria: [String]?
  /// How its scores are used.
  public var influence: Influence
  /// Its share of the total, in whole hundredths; only for scored groups.
  public var share: Int?
  /// Minimums by criterion, in points of its scale.
  public var minimum: [String: Fraction] = [:]
  /// What happens to a criterion without a value.
  public var missingCriterion: MissingCriterion = .dropForAll
  /// Whose sheets count; nil for the default of its place.
  public var absentAssessor: AbsentAssessor?
  /// Whether a score without a note is flagged; nil for the default of its place.
  public var expectsNotes: Bool?

  /// A group; the rest as the defaults say.
  public init(id: String, title: String, influence: Influence, share: Int? = nil) {
    self.id = id
    self.title = title
    self.influence = influence
    self.share = share
  }
}

/// The rules for everybody (DESIGN 3).
public struct Rules: Equatable, Sendable {
  /// What happens to a question that somebody was not asked (rule 2).
  public enum UnequalQuestion: String, CaseIterable, Sendable {
    case dropForAll = "drop-for-all"
    case incomplete
  }

  /// What happens when a scored group has no counted sheet for a candidate (rule 12).
  public enum AbsentGroup: String, CaseIterable, Sendable {
    case postpone, advisory
  }

  /// Whether candidates are put in order (rule 11).
  public enum Ranking: String, CaseIterable, Sendable {
    case order, none
  }

  /// A total below it is not appointable (rule 8); nil for none.
  public var threshold: Fraction?
  /// Neighbours in rank closer than this, strictly, are listed as near.
  public var nearTie = Fraction.zero
  /// Lowest and highest values that differ by this or more, in points, are flagged.
  public var spread = Fraction(2)
  /// The tie ladder: criterion ids in order.
  public var ties: [String] = []
  /// What happens to a question that somebody was not asked.
  public var unequalQuestion = UnequalQuestion.dropForAll
  /// What happens when a scored group has no counted sheet for a candidate.
  public var absentGroup = AbsentGroup.postpone
  /// Whether candidates are put in order.
  public var rank = Ranking.order
  /// Decimals shown, 0 to 6.
  public var digits = 1

  /// The default rules.
  public init() {}
}
