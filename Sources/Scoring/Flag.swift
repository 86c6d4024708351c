// A fact about a candidate's result that a reader must look at. Separate from Tally because
// every rule raises its own.

/// A fact to look at, with whom and what it is about.
public struct Flag: Hashable, Sendable {
  /// What kind of fact; the raw value is its name in JSON and in the order of flags.
  public enum Kind: String, CaseIterable, Sendable {
    case askedDisputed = "asked-disputed"
    case belowMinimum = "below-minimum"
    case discuss
    case dropped
    case late
    case missing
    case noNote = "no-note"
    case spread
    case unequal
    case unopenable
  }

  /// What kind of fact.
  public var kind: Kind
  /// The group's id, where it is about one.
  public var group: String?
  /// The criterion's id, where it is about one.
  public var criterion: String?
  /// The assessor's id, where it is about one.
  public var assessor: String?
  /// The question's id, where it is about one.
  public var question: String?
  /// Its numbers, where it has any.
  ///
  /// Kept apart, because a large panel has tens of thousands of
  /// flags and hardly any of them has a number.
  private var numbers: Numbers?

  private indirect enum Numbers: Hashable, Sendable {
    case given(FlagFacts)
  }

  /// The group mean of a `below-minimum`, or the assessor's value of a `discuss`, in points.
  public var points: Fraction? {
    get { facts.points }
    set { facts.points = newValue }
  }
  /// The minimum of a `below-minimum` or `discuss`, in points.
  public var minimum: Fraction? {
    get { facts.minimum }
    set { facts.minimum = newValue }
  }
  /// The lowest assessor value of a `spread`, in points.
  public var lowest: Fraction? {
    get { facts.lowest }
    set { facts.lowest = newValue }
  }
  /// The highest assessor value of a `spread`, in points.
  public var highest: Fraction? {
    get { facts.highest }
    set { facts.highest = newValue }
  }

  /// No number at all is kept as none, so that equal flags are equal however they were made.
  private var facts: FlagFacts {
    get { if case .given(let facts) = numbers { facts } else { FlagFacts() } }
    set { numbers = newValue == FlagFacts() ? nil : .given(newValue) }
  }

  /// A fact to look at.
  public init(
    _ kind: Kind, group: String? = nil, criterion: String? = nil, assessor: String? = nil,
    question: String? = nil
  ) {
    self.kind = kind
    self.group = group
    self.criterion = criterion
    self.assessor = assessor
    self.question = question
  }

  /// The same with its numbers.
  init(
    _ kind: Kind, group: String?, criterion: String?, assessor: String?, question: String?,
    facts: FlagFacts?
  ) {
    self.init(
      kind, group: group, criterion: criterion, assessor: assessor, question: question)
    if let facts { self.facts = facts }
  }

  /// The order of flags: kind, group, criterion, assessor, question, by Unicode scalars; what a
  /// flag does not name comes first.
  public func precedes(_ other: Flag) -> Bool {
    let left = [kind.rawValue, group ?? "", criterion ?? "", assessor ?? "", question ?? ""]
    let right = [
      other.kind.rawValue, other.group ?? "", other.criterion ?? "", other.assessor ?? "",
      other.question ?? "",
    ]
    for (a, b) in zip(left, right) where !a.unicodeScalars.elementsEqual(b.unicodeScalars) {
      return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
    }
    return false
  }
}

/// The numbers that some flags carry, in points.
struct FlagFacts: Hashable, Sendable {
  var points: Fraction?
  var minimum: Fraction?
  var lowest: Fraction?
  var highest: Fraction?
}
