// The consolidated result as values: what a tally says, and about whom. Separate from the rules
// that make it, so that screens and reports can be read against one page.

/// The consolidated result: a pure function of a form and a day (articles of this module).
public struct Tally: Equatable, Sendable {
  /// Every assessor with a sheet or a recusal, by id.
  public var assessors: [AssessorStanding]
  /// Rules 1 to 12, with moderation.
  public var primary: Line
  /// Everybody's sheets, nothing dropped (rule 13).
  public var everybody: Line
  /// Primary without moderation (rule 13).
  public var asSealed: Line

  /// A tally of its three lines.
  public init(assessors: [AssessorStanding], primary: Line, everybody: Line, asSealed: Line) {
    self.assessors = assessors
    self.primary = primary
    self.everybody = everybody
    self.asSealed = asSealed
  }
}

/// Whether an assessor's sheets count in the primary line, and why.
public struct AssessorStanding: Equatable, Sendable {
  /// Why an assessor counts or does not.
  public enum Reason: String, CaseIterable, Sendable {
    case counts
    case notEveryCandidate = "not-every-candidate"
    case recusedEverywhere = "recused-everywhere"
    case setAside = "set-aside"
  }

  /// The assessor's id.
  public var assessor: String
  /// The id of their group.
  public var group: String
  /// Why they count or do not.
  public var why: Reason
  /// Whether they count in the primary line.
  public var counts: Bool { why == .counts }

  /// An assessor's standing.
  public init(assessor: String, group: String, why: Reason) {
    self.assessor = assessor
    self.group = group
    self.why = why
  }
}

/// One way of reckoning the whole panel.
public struct Line: Equatable, Sendable {
  /// The results, in order of rank then id (Unicode scalars); those without a rank last.
  public var candidates: [CandidateResult]
  /// Candidates with equal totals, and what decided between them.
  public var ties: [Tie]
  /// Neighbours in rank that are nearly equal.
  public var near: [NearTie]
  /// What was left out for everybody, and why.
  public var dropped: [Dropped]

  /// One way of reckoning the whole panel.
  public init(candidates: [CandidateResult], ties: [Tie], near: [NearTie], dropped: [Dropped]) {
    self.candidates = candidates
    self.ties = ties
    self.near = near
    self.dropped = dropped
  }
}

/// How a candidate stands (rule 10, in its precedence).
public enum Outcome: String, CaseIterable, Sendable {
  case withdrawn
  /// The form has no scored group.
  case recorded
  case incomplete
  case belowMinimum = "below-minimum"
  case belowThreshold = "below-threshold"
  case appointable
}

/// One candidate's result in one line.
public struct CandidateResult: Equatable, Sendable {
  /// The candidate's id.
  public var candidate: String
  /// The rank from 1; nil unless appointable in a form that ranks.
  public var rank: Int?
  /// How the candidate stands.
  public var outcome: Outcome
  /// The exact total, 0 to 100; nil unless it can be reckoned.
  public var total: Fraction?
  /// Every group in form order; empty for a withdrawn candidate.
  public var groups: [GroupResult]
  /// Facts to look at, sorted (``Flag/precedes(_:)``).
  public var flags: [Flag]

  /// One candidate's result.
  public init(
    candidate: String, rank: Int?, outcome: Outcome, total: Fraction?, groups: [GroupResult],
    flags: [Flag]
  ) {
    self.candidate = candidate
    self.rank = rank
    self.outcome = outcome
    self.total = total
    self.groups = groups
    self.flags = flags
  }
}

/// One group's value for one candidate.
public struct GroupResult: Equatable, Sendable {
  /// The group's id.
  public var group: String
  /// Rule 5, 0 to 100; nil while something is missing.
  public var value: Fraction?
  /// The declared share; nil where the group does not count.
  public var share: Int?
  /// Every criterion the group judges, in form order.
  public var criteria: [CriterionResult]

  /// One group's value.
  public init(group: String, value: Fraction?, share: Int?, criteria: [CriterionResult]) {
    self.group = group
    self.value = value
    self.share = share
    self.criteria = criteria
  }
}

/// One group's value for one criterion; all four are nil where it was dropped or has no value.
public struct CriterionResult: Equatable, Sendable {
  /// The criterion's id.
  public var criterion: String
  /// Rule 4, 0 to 100.
  public var value: Fraction?
  /// Rule 4 in points of the group's scale.
  public var points: Fraction?
  /// The lowest assessor value (rule 3), in points.
  public var lowest: Fraction?
  /// The highest assessor value (rule 3), in points.
  public var highest: Fraction?

  /// One group's value for one criterion.
  public init(
    criterion: String, value: Fraction? = nil, points: Fraction? = nil, lowest: Fraction? = nil,
    highest: Fraction? = nil
  ) {
    self.criterion = criterion
    self.value = value
    self.points = points
    self.lowest = lowest
    self.highest = highest
  }
}

/// Candidates with equal totals.
public struct Tie: Equatable, Sendable {
  /// The candidates, in order of rank then id.
  public var candidates: [String]
  /// Their total.
  public var total: Fraction
  /// The first rung of the tie ladder that told any of them apart; nil where none did.
  public var rung: String?

  /// Candidates with equal totals.
  public init(candidates: [String], total: Fraction, rung: String?) {
    self.candidates = candidates
    self.total = total
    self.rung = rung
  }
}

/// Two neighbours in rank closer than `near_tie`.
public struct NearTie: Equatable, Sendable {
  /// The two candidates, the higher first.
  public var candidates: [String]
  /// The difference of their totals.
  public var difference: Fraction

  /// Two neighbours in rank.
  public init(candidates: [String], difference: Fraction) {
    self.candidates = candidates
    self.difference = difference
  }
}

/// A question or criterion that a group's reckoning leaves out for every candidate alike.
public struct Dropped: Equatable, Sendable {
  /// What was left out.
  public enum Subject: Equatable, Sendable {
    case question(String)
    case criterion(String)
  }

  /// Why it was left out.
  public enum Reason: String, CaseIterable, Sendable {
    /// Rule 2: somebody was not asked.
    case unequal
    /// Rule 4: nobody in the group had a value for some candidate.
    case missing
    /// All its questions were left out.
    case noQuestion = "no-question"
    /// Rule 14.
    case voided
  }

  /// The group's id.
  public var group: String
  /// What was left out.
  public var subject: Subject
  /// Why.
  public var why: Reason

  /// What a group's reckoning leaves out.
  public init(group: String, subject: Subject, why: Reason) {
    self.group = group
    self.subject = subject
    self.why = why
  }
}
