// A score sheet before it is sealed, as a value with one text form. Separate from the store, which
// encrypts the bytes and knows nothing of what they say, and from the screens, which only fill it.
public import Scoring

/// What one assessor has entered for one candidate so far, and where they were.
///
/// The text form is one fact a line and the same for equal drafts; it lives only inside the
/// encrypted draft file and is never part of a record.
public struct Draft: Equatable, Sendable {
  /// How one item stands so far.
  public enum Answer: Hashable, Sendable {
    /// Points on the item's range.
    case scored(Int)
    /// The question was not asked.
    case notAsked
    /// The assessor did not hear the answer.
    case notHeard
    /// "I do not know."
    case skipped
    /// Words or a choice, which stand in the note of an `open` or `choice` question.
    case answered
  }

  /// One (question, criterion) pair, or an `open` or `choice` question with an empty criterion.
  public struct Item: Hashable, Sendable {
    /// The question's id.
    public var question: String
    /// The criterion's id; empty for `open` and `choice` questions.
    public var criterion: String
    /// How it stands; nil while nothing was chosen.
    public var answer: Answer?
    /// The note, unfinished or not; the answer's id for a `choice` question.
    public var note: String

    /// An item, empty unless said otherwise.
    public init(question: String, criterion: String, answer: Answer? = nil, note: String = "") {
      self.question = question
      self.criterion = criterion
      self.answer = answer
      self.note = note
    }
  }

  /// How one question was asked, as far as whoever sits here says so.
  public struct Asked: Hashable, Sendable {
    /// Which of the question's probes were asked, from 0, ascending.
    public var probes: [Int]
    /// Follow-ups that were asked and are not the form's, in words.
    public var others: [String]

    /// How one question was asked.
    public init(probes: [Int] = [], others: [String] = []) {
      self.probes = probes
      self.others = others
    }
  }

  /// Where the person was.
  public struct Place: Hashable, Sendable {
    /// The index of the item on the screen.
    public var item: Int
    /// Whether they were writing its note.
    public var isInNote: Bool
    /// How many characters of the note stand before the cursor; nil for all of them.
    ///
    /// Means nothing outside a note.
    public var cursor: Int?

    /// The first item, not in its note, unless said otherwise.
    public init(item: Int = 0, isInNote: Bool = false, cursor: Int? = nil) {
      self.item = item
      self.isInNote = isInNote
      self.cursor = cursor
    }
  }

  /// The assessor's handle.
  public var assessor: String
  /// The candidate's id.
  public var candidate: String
  /// When it was begun, `YYYY-MM-DDThh:mm:ssZ`; empty until the loop sets it.
  public var started: String
  /// Who helped, where that is asked: nobody, supporter or staff.
  public var helped: String?
  /// The record id of the sealed sheet that this one corrects.
  public var corrects: String?
  /// The items, in the order of the form.
  public var items: [Item]
  /// How the questions were asked, by question; only those of which something was said.
  public var asked: [String: Asked]
  /// How many seconds each question stood on the screen, by question.
  public var seconds: [String: Int]
  /// Where the person was.
  public var place: Place

  /// A draft.
  public init(
    assessor: String, candidate: String, started: String = "", helped: String? = nil,
    corrects: String? = nil, items: [Item] = [], asked: [String: Asked] = [:],
    seconds: [String: Int] = [:], place: Place = Place()
  ) {
    self.assessor = assessor
    self.candidate = candidate
    self.started = started
    self.helped = helped
    self.corrects = corrects
    self.items = items
    self.asked = asked
    self.seconds = seconds
    self.place = place
  }
}

extension Draft {
  /// An empty draft with an item for everything a group is asked, in the order of the form.
  public init(assessor: String, candidate: String, form: Form, group: Group, started: String = "") {
    var items: [Item] = []
    for question in group.questions {
      let pairs = group.items.filter { $0.question == question }
      items += pairs.map { Item(question: question, criterion: $0.criterion) }
      // A question whose criteria the group does not judge is asked but has nothing to enter.
      if pairs.isEmpty, form.question(question)?.hasItems == false {
        items.append(Item(question: question, criterion: ""))
      }
    }
    self.init(assessor: assessor, candidate: candidate, started: started, items: items)
  }
}
