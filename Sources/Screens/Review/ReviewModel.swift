// What the review shows: the tally as it was reckoned, and the opened items behind each number.
// Nothing is reckoned again here; a cell only picks out what the tally says.
public import Panels
public import Scoring

/// One opened item: who gave what, with which note.
public struct Evidence: Equatable, Sendable {
  /// Who.
  public var assessor: Person
  /// The group they count in.
  public var group: String
  /// The candidate's id.
  public var candidate: String
  /// The question's and the criterion's id; the criterion is empty for words and choices.
  public var question: String, criterion: String
  /// What was given.
  public var answer: Draft.Answer
  /// The note, or the words; the answer's id for a choice.
  public var note: String
  /// Whether the sheet is late and so counts nowhere.
  public var isLate: Bool
  /// What the assessor said instead after the opening; nil where they corrected nothing.
  public var corrected: Draft.Answer?

  /// One opened item.
  public init(
    assessor: Person, group: String, candidate: String, question: String, criterion: String,
    answer: Draft.Answer, note: String, isLate: Bool = false, corrected: Draft.Answer? = nil
  ) {
    self.assessor = assessor
    self.group = group
    self.candidate = candidate
    self.question = question
    self.criterion = criterion
    self.answer = answer
    self.note = note
    self.isLate = isLate
    self.corrected = corrected
  }
}

/// The facts of a review.
public struct ReviewModel: Equatable, Sendable {
  /// The panel's title and day: "support worker, 3 June".
  public var title: String
  /// The frozen form.
  public var form: Form
  /// The tally of everything that was opened.
  public var tally: Tally
  /// Every opened item, in any order.
  public var evidence: [Evidence]
  /// Candidates' names by id, where they may be shown.
  public var names: [String: String]
  /// Assessors' names by id.
  public var people: [String: String]
  /// What was said after the opening, a sentence each, in order.
  public var afterwards: [String]

  /// The facts of a review.
  public init(
    title: String, form: Form, tally: Tally, evidence: [Evidence],
    names: [String: String] = [:], people: [String: String] = [:], afterwards: [String] = []
  ) {
    self.title = title
    self.form = form
    self.tally = tally
    self.evidence = evidence
    self.names = names
    self.people = people
    self.afterwards = afterwards
  }
}

// One column of the matrix after code, total and rank.
enum ReviewColumn: Equatable, Sendable {
  case total
  case group(String)
  case criterion(group: String, criterion: String)
}

// What one cell of the matrix says.
struct ReviewCell: Equatable, Sendable {
  var value: Fraction?
  var letters: String
  var result: CriterionResult?
}

extension ReviewModel {
  var digits: Int { form.rules.digits }

  /// The total, then each group with its criteria, in form order.
  var columns: [ReviewColumn] {
    [.total]
      + form.groups.flatMap { group in
        [.group(group.id)]
          + group.criteria.map { .criterion(group: group.id, criterion: $0) }
      }
  }

  var candidates: [CandidateResult] { tally.primary.candidates }

  func cell(_ candidate: CandidateResult, _ column: ReviewColumn) -> ReviewCell {
    switch column {
    case .total:
      return ReviewCell(value: candidate.total, letters: "", result: nil)
    case .group(let id):
      let group = candidate.groups.first { $0.group == id }
      return ReviewCell(value: group?.value, letters: "", result: nil)
    case .criterion(let id, let criterion):
      let group = candidate.groups.first { $0.group == id }
      let result = group?.criteria.first { $0.criterion == criterion }
      let letters = ReviewModel.kinds.filter { kind, _ in
        candidate.flags.contains {
          $0.kind == kind && $0.group == id && $0.criterion == criterion
        }
      }
      return ReviewCell(
        value: result?.points, letters: letters.map(\.letter).joined(), result: result)
    }
  }

  /// The letters of the matrix, in the order of their weight.
  static let kinds: [(kind: Flag.Kind, letter: String)] = [
    (.belowMinimum, "B"), (.spread, "S"), (.discuss, "D"), (.missing, "M"), (.noNote, "N"),
  ]

  /// The ids in order of rank; equal when two lines put everybody in the same places.
  static func order(_ line: Line) -> [String: Int] {
    var order: [String: Int] = [:]
    for result in line.candidates { if let rank = result.rank { order[result.candidate] = rank } }
    return order
  }
}
