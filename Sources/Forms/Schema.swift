// What a key of a pack file may hold, as values. The one table of keys (Schema+Pack.swift) is
// written in these; reading, unknown-key errors and `empanel schema` are all made from it.

/// One key of a pack file.
public struct SchemaKey: Equatable, Sendable {
  /// What stands there when the key is left out.
  public enum Fallback: Equatable, Sendable {
    /// The key must be given.
    case required
    /// A value, as it would be written.
    case value(String)
    /// Nothing.
    case none
    /// What the rules of DESIGN 3.1 say, which depends on other keys.
    case rule(Rule)
  }

  /// A default that depends on other keys.
  public enum Rule: String, CaseIterable, Sendable {
    case weightOfKind, essentialOfWeight, onlyScale, allQuestions, allWithItems, shareOfScored
    case absentOfPlace, notesOfPlace, answersOfChoice, keyOfMark
  }

  /// The key.
  public let name: String
  /// What it may hold.
  public let type: SchemaType
  /// What stands there when it is left out.
  public let fallback: Fallback

  init(_ name: String, _ type: SchemaType, _ fallback: Fallback = .none) {
    self.name = name
    self.type = type
    self.fallback = fallback
  }
}

/// What may stand at one place of a pack file.
public indirect enum SchemaType: Equatable, Sendable {
  /// Words that people read, and that a translation may give again; at most so many characters.
  case words(Int)
  /// Text that is never translated; at most so many characters.
  case text(Int)
  /// An id: `[a-z][a-z0-9-]{0,23}`.
  case id
  /// The id of another part of the form, or one of the roles.
  case name(Part, roles: [String])
  /// A whole number within limits.
  case whole(ClosedRange<Int>)
  /// A whole number or a fraction within limits.
  case number(ClosedRange<Int>)
  /// A whole number within limits, or one of these words.
  case wholeOr(ClosedRange<Int>, [String])
  /// A number within limits, or the word `none`.
  case numberOrNone(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of these words.
  case choice([String])
  /// A date, `YYYY-MM-DD`.
  case date
  /// A language tag, such as `en-GB`.
  case language
  /// A time, such as `12 months`.
  case duration
  /// A list with so many entries.
  case list(SchemaType, ClosedRange<Int>)
  /// These keys.
  case object([SchemaKey])
  /// Any keys that name a part, each with such a value.
  case byName(Part, SchemaType, ClosedRange<Int>)
  /// Any points of a scale, each with such a value.
  case byPoints(SchemaType)

  /// The parts of a form that other parts name.
  public enum Part: String, CaseIterable, Sendable {
    case scale, criterion, question, group
  }
}

/// The keys of a pack file, version 1; the table stands in Schema+Pack.swift.
public enum Schema {
  /// The value of the key `empanel`.
  public static let version = "1"
  /// The most bytes of one file: 1 MiB.
  public static let fileLimit = 1_048_576
  /// How deep lists and keys may lie in one another.
  public static let depthLimit = 8
}
