// What can be wrong with a draft, as facts without words. Separate from the checks because the
// pack reader, form.json and the command line all speak of the same mistakes.

/// Everything that is wrong with a draft, in the order it was found.
public struct FormMistakes: Error, Equatable {
  /// The mistakes; never empty.
  public let list: [FormMistake]
}

/// One mistake in a draft: where it stands and what is wrong.
public struct FormMistake: Error, Equatable, Sendable {
  /// One step on the way from the top of a form to the place of a mistake.
  public enum Step: Hashable, Sendable {
    /// A key of an object, such as `share`.
    case key(String)
    /// An entry of a list: its position from 0, and its id where it has one.
    case entry(Int, String?)
  }

  /// Where it stands, from the top of the form.
  public var path: [Step]
  /// What is wrong.
  public var problem: Problem

  /// One mistake in a draft.
  public init(path: [Step], problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// The path for reading: keys and ids joined by dots, such as `groups.users.share`.
  public var place: String {
    path.map { step in
      switch step {
      case .key(let key): key
      case .entry(let position, let id): id ?? "\(position + 1)"
      }
    }.joined(separator: ".")
  }
}

extension FormMistake {
  /// What can be wrong with one value, or with the form as a whole (DESIGN 3.1).
  public enum Problem: Equatable, Sendable {
    /// An id that is not `[a-z][a-z0-9-]{0,23}`.
    case malformedID(String)
    /// An id that the records keep for themselves.
    case reservedID(String, reserved: [String])
    /// The same id, or the same entry of a list, a second time.
    case repeated(String)
    /// A name that is not one of those allowed here.
    case unknown(String, allowed: [String])
    /// A value that must be there is not.
    case absent(allowed: [String])
    /// A number outside its limits, both included.
    case outOfRange(Fraction, lowest: Fraction, highest: Fraction)
    /// A fraction finer than thousandths are: its denominator is above the limit.
    case tooFine(Fraction, limit: Int)
    /// Too few or too many entries.
    case count(Int, lowest: Int, highest: Int)

    /// Text that must say something is empty.
    case blank
    /// Text with more characters than its place allows.
    case tooLong(Int, limit: Int)
    /// A line break in a text of one line.
    case lineBreak
    /// A character that records refuse: a control, a direction mark, a noncharacter.
    case refusedCharacter(Unicode.Scalar)
    /// The words of the form together need more bytes than a record takes.
    case tooManyWords(bytes: Int, limit: Int)

    /// Points that do not follow on by one.
    case notConsecutive(points: Int, after: Int)
    /// A kiosk scale must start at 1 and have 3 or 5 points.
    case kioskScale(scale: String, lowest: Int, points: Int)
    /// An essential criterion has weight 0.
    case essentialWithWeight(Int)
    /// A criterion of weight 0 needs a minimum in a scored group.
    case gateWithoutMinimum
    /// A score or mark question that gives evidence for nothing.
    case judgesNothing
    /// Anchors of a question whose groups judge the criterion on different scales.
    case anchorsOnTwoScales([String])
    /// A criterion that the group has no question for.
    case noItem(String)
    /// Marks and other kinds judge one criterion of a group.
    case marksMixed(criterion: String, marks: [String], others: [String])
    /// A share or minimum in a group that is not scored.
    case onlyForScored(Influence)
    /// A scored group judges no criterion of weight above 0.
    case nothingWeighted
    /// The shares of the scored groups do not sum to 100.
    case shares(sum: Int)

    /// Not a calendar date `YYYY-MM-DD`.
    case notADate(String)
    /// The last day stands before the first.
    case endsBeforeItStarts(from: String, to: String)
    /// Not a language tag such as `en-GB`.
    case notALanguage(String)
    /// Not a time such as `12 months`.
    case notADuration(String)
    /// A translation of words that the form does not have.
    case noSuchWords(String)
  }
}

extension FormMistake.Problem {
  /// The allowed value most like the one given, where the problem is an unknown name.
  public var nearest: String? {
    guard case .unknown(let value, let allowed) = self else { return nil }
    return Spelling.nearest(to: value, in: allowed)
  }
}
