// What happened on the day, as values: who scored whom and how, who stood aside, who withdrew.
// Separate from Form because the form is the same for all and the day is not.

/// How one item of a sheet stands (article "Values and what is missing").
public enum ItemStatus: Hashable, Sendable {
  /// Points on the item's range.
  case scored(Int)
  /// The question was not asked: a fact about the candidate.
  case notAsked
  /// The assessor did not hear the answer.
  case notHeard
  /// "I do not know."
  case skipped
}

/// One item of a sheet.
public struct SheetItem: Hashable, Sendable {
  /// The question's id.
  public var question: String
  /// The criterion's id.
  public var criterion: String
  /// How the item stands.
  public var status: ItemStatus
  /// Whether something was written beside it.
  public var hasNote: Bool

  /// One item of a sheet.
  public init(question: String, criterion: String, status: ItemStatus, hasNote: Bool = false) {
    self.question = question
    self.criterion = criterion
    self.status = status
    self.hasNote = hasNote
  }
}

/// One assessor's items for one candidate.
public struct Sheet: Equatable, Sendable {
  /// How a sheet stands in the reckoning.
  public enum Standing: Equatable, Sendable {
    /// It counts as the rules say.
    case counted
    /// Set aside in `close`, before anything was read: never opened, counts nowhere.
    case setAside
    /// Added after a release: shown, flag `late`, counts in no line.
    case late
    /// It exists but cannot be opened or does not match: the candidate is incomplete, flag
    /// `unopenable`, and it still counts as sealed for who counts.
    case unopenable
  }

  /// The assessor's id.
  public var assessor: String
  /// The candidate's id.
  public var candidate: String
  /// The items; items of the group that have no entry read as missing.
  public var items: [SheetItem]
  /// How the sheet stands.
  public var standing: Standing

  /// A sheet, counted unless said otherwise.
  public init(
    assessor: String, candidate: String, items: [SheetItem], standing: Standing = .counted
  ) {
    self.assessor = assessor
    self.candidate = candidate
    self.items = items
    self.standing = standing
  }
}

/// An assessor who stands aside for one candidate.
public struct Recusal: Hashable, Sendable {
  /// The assessor's id.
  public var assessor: String
  /// The candidate's id.
  public var candidate: String

  /// An assessor who stands aside for one candidate.
  public init(assessor: String, candidate: String) {
    self.assessor = assessor
    self.candidate = candidate
  }
}

/// Everything beside the form that a tally is a function of.
public struct Day: Equatable, Sendable {
  /// Whether a candidate is in the running.
  public enum CandidateStatus: Equatable, Sendable {
    case inTheRunning
    /// The result is as if they had never been listed.
    case withdrawn
    /// Withdrew after `close`: stays in rules 2, 4 and 12, only leaves the ranking.
    case withdrawnLater
  }

  /// Candidates by id.
  public var candidates: [String: CandidateStatus] = [:]
  /// Assessors by id, each with the id of their group.
  public var assessors: [String: String] = [:]
  /// The sheets, in any order; at most one counted sheet for one assessor and candidate.
  public var sheets: [Sheet] = []
  /// Who stands aside for whom.
  public var recusals: Set<Recusal> = []
  /// Groups for which `close` recorded `each-candidate` because `same-for-all` emptied them.
  public var eachCandidate: Set<String> = []
  /// What was voided after opening; the line `as-sealed` leaves it out, as it does what follows.
  public var voided: [Voiding] = []
  /// What assessors corrected of their own after opening; of two for one item the later holds.
  public var corrections: [Correction] = []
  /// What a group agreed on after opening; of two for one value the later holds.
  public var agreed: [AgreedValue] = []

  /// A day on which nothing has happened.
  public init() {}
}
