// What the kiosk is about: one candidate and the frozen form. Who speaks comes with the slip.
import Panels
public import Scoring

/// The facts of a kiosk while one candidate is talked about; the facilitator chose which.
public struct KioskModel: Equatable, Sendable {
  /// The frozen form.
  public var form: Form
  /// The candidate's id.
  public var candidate: String
  /// The name people at the kiosk know the candidate by.
  public var name: String
  /// Milliseconds without a key before "Are you still there?"; nil for never.
  public var patience: Int?

  /// Whether faces are drawn beside the answers.
  public var showsFaces: Bool
  /// The languages that a person may choose besides the form's own.
  public var languages: [KioskTongue] = []
  /// The tag of the language of the person whose turn it is; nil is English words and the form's
  /// own.
  var spoken: String?
  /// What it can do for eyes and ears.
  public var means = KioskMeans()

  /// The facts of a kiosk; two minutes of patience unless staff set another.
  public init(
    form: Form, candidate: String, name: String, patience: Int? = 120_000, showsFaces: Bool = true
  ) {
    self.showsFaces = showsFaces
    self.form = form
    self.candidate = candidate
    self.name = name
    self.patience = patience
  }
}

/// Somebody whose slip was right.
public struct KioskPerson: Equatable, Sendable {
  /// The contributor's id: "su3".
  public var contributor: String
  /// The group they speak in.
  public var group: Group

  /// Somebody whose slip was right.
  public init(contributor: String, group: Group) {
    self.contributor = contributor
    self.group = group
  }
}

// One person's turn: their answers live here, in memory, and nowhere else until they are sent.
struct KioskTurn: Equatable, Sendable {
  var person: KioskPerson
  var draft: Draft
  /// The indices of the draft's items that are asked here, a question each.
  var asked: [Int]
  /// Where they are in `asked`.
  var place = 0
  /// Whether Enter goes back to the check.
  var isChanging = false
  /// What was chosen for tea.
  var practice: Draft.Answer?

  init(_ person: KioskPerson, _ model: KioskModel) {
    self.person = person
    draft = Draft(
      assessor: person.contributor, candidate: model.candidate, form: model.form,
      group: person.group)
    // A question with several criteria is asked once; open questions are not asked here.
    asked = []
    for (index, item) in draft.items.enumerated() {
      let isFirst = draft.items.firstIndex { $0.question == item.question } == index
      let isOpen = model.form.question(item.question)?.kind == .open
      if isFirst && !isOpen { asked.append(index) }
    }
  }

  /// The item on the screen.
  var item: Draft.Item { draft.items[asked[min(place, asked.count - 1)]] }

  /// Puts an answer on every item of the question on the screen.
  mutating func put(_ answer: Draft.Answer, note: String) {
    let question = item.question
    for index in draft.items.indices where draft.items[index].question == question {
      draft.items[index].answer = answer
      draft.items[index].note = note
    }
  }

  /// What is sealed: what was never reached is "I do not know", and so is an open question.
  var finished: Draft {
    var draft = draft
    for index in draft.items.indices where draft.items[index].answer == nil {
      draft.items[index].answer = .skipped
    }
    return draft
  }

  /// The points given every time, where there are three or more and all are the same.
  var sameEachTime: Int? {
    SameFace.answer(
      asked.compactMap { index in
        guard case .scored(let points) = draft.items[index].answer else { return nil }
        return (draft.items[index].question, .scored(points))
      })
  }
}

// What can be chosen on one kiosk question.
struct KioskAnswer: Equatable, Sendable {
  var digit: Int
  var words: String
  var answer: Draft.Answer
  var note = ""
}

extension KioskModel {
  /// The words of a question: those to read out, else those to ask.
  func words(_ question: String) -> String {
    guard let asked = form.question(question) else { return "" }
    let path = "questions.\(question)"
    let words = asked.say.map { text(path + ".say", $0) } ?? text(path + ".ask", asked.ask)
    return Words.named(words, name)
  }

  /// The answers of a question, then "I do not know" on 0.
  func answers(_ question: String, _ group: Group) -> [KioskAnswer] {
    let unknown = KioskAnswer(digit: 0, words: Words.Kiosk.unknown, answer: .skipped)
    if case .choice(let answers) = form.question(question)?.kind {
      return answers.prefix(9).enumerated().map {
        KioskAnswer(
          digit: $0 + 1, words: text("questions.\(question).answers.\($1.id).text", $1.text),
          answer: .answered, note: $1.id)
      } + [unknown]
    }
    return faces(group) + [unknown]
  }

  /// The points of the group's scale, the fewest first.
  func faces(_ group: Group) -> [KioskAnswer] {
    group.scale.points.map {
      KioskAnswer(
        digit: $0.points, words: text("scales.\(group.scale.id).\($0.points).label", $0.label),
        answer: .scored($0.points))
    }
  }
}
