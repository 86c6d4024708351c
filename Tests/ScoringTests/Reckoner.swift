// The two ways of reckoning as one value, so that a test can ask both the same question.
import Scoring
import Testing

/// A way of reckoning a day.
struct Reckoner: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Whether it is so slow that it gets fewer panels.
  let isSlow: Bool
  /// The tally of a day.
  let tally: @Sendable (Form, Day) throws -> Tally
  /// Rule 16 for one group.
  let changedWhoCameFirst: @Sendable (Form, Day, String) throws -> Bool

  /// The slow, obvious one.
  static let reference = Reckoner(
    testDescription: "reference", isSlow: true, tally: referenceTally,
    changedWhoCameFirst: referenceChangedWhoCameFirst)

  /// The engine.
  static let engine = Reckoner(
    testDescription: "engine", isSlow: false, tally: { try Tally(form: $0, day: $1) },
    changedWhoCameFirst: { try Tally.changedWhoCameFirst(group: $2, form: $0, day: $1) ?? false })

  /// Seeds for a property test; the slow reckoner gets a fifth of them.
  func seeds(_ usual: Int) -> Range<Int> { ScoringTests.seeds(isSlow ? usual / 5 : usual) }

  static let both = [engine, reference]
}
