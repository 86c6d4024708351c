// What the scoring room is about: one candidate, one group's questions. It cannot hold anything of
// another candidate or person, so the room cannot show it.
public import Panels
public import Scoring

/// The facts of one scoring room.
public struct ScoringModel: Equatable, Sendable {
  /// The frozen form.
  public var form: Form
  /// The assessor's group.
  public var group: Group
  /// What is entered so far, and where the person was.
  public var draft: Draft
  /// The candidate's name, where it may be shown.
  public var name: String?
  /// Planned minutes left; nil when no plan says so.
  public var minutesLeft: Int?
  /// Whether a screen reader follows, so that a key changes as little of the picture as can be.
  public var isQuiet = false
  /// The minutes planned for this candidate, and for most; nil without a plan.
  public var pace: Pace?
  /// The questions of this candidate that somebody has logged as asked or not asked.
  public var logged: Set<String> = []
  /// Who may have asked a question, for the record of one that may not be asked.
  public var people: [Person] = []

  /// The minutes planned for one candidate, adjustments included, beside those of most.
  public struct Pace: Equatable, Sendable {
    /// This candidate's minutes.
    public var own: Int
    /// The minutes of most candidates.
    public var usual: Int

    /// The minutes planned for one candidate, beside those of most.
    public init(own: Int, usual: Int) {
      self.own = own
      self.usual = usual
    }
  }

  /// The facts of one scoring room; a draft without items gets those of the group.
  public init(
    form: Form, group: Group, draft: Draft, name: String? = nil, minutesLeft: Int? = nil
  ) {
    self.form = form
    self.group = group
    self.draft = draft
    if draft.items.isEmpty {
      self.draft.items =
        Draft(assessor: draft.assessor, candidate: draft.candidate, form: form, group: group)
        .items
    }
    self.name = name
    self.minutesLeft = minutesLeft
  }

  /// The candidate's id as people say it: "C07".
  public var code: String { draft.candidate.uppercased() }
}

// One thing that can be chosen for an item.
enum Option: Hashable, Sendable {
  case answer(Draft.Answer)
  /// A follow-up question of the form.
  case probe(Int)
  /// A follow-up that was added.
  case otherProbe(Int)
  /// Why the question was not asked.
  case why(WhyNotAsked)
  /// An answer of a `choice` question.
  case choice(id: String)
  /// The note; not a choice, but a row that can have the focus.
  case note

  var isFollowUp: Bool {
    switch self {
    case .probe, .otherProbe: true
    case .answer, .why, .choice, .note: false
    }
  }
}

// One item with everything the room says about it.
struct Step: Equatable, Sendable {
  var index: Int
  var item: Draft.Item
  var question: Question
  var criterion: Criterion?
  var number: Int
  var of: Int
  var part: Int
  var parts: Int
  var range: ClosedRange<Int>
  /// The question's own words of the points.
  var anchors: [Int: String] = [:]
  /// The criterion's words of the points of this scale.
  var generalAnchors: [Int: String] = [:]

  var label: String { Mark.label(number: number, part: part, parts: parts) }

  var isChoice: Bool { if case .choice = question.kind { true } else { false } }
  var isOpen: Bool { question.kind == .open }
  var isMark: Bool { if case .mark = question.kind { true } else { false } }

  /// Words only, and a choice, never hold up a seal.
  var isDone: Bool { item.answer != nil || !question.hasItems }

  /// What can be chosen for the item itself, in the order of the screen.
  fileprivate func options(_ scale: Scale) -> [Option] {
    switch question.kind {
    case .open: return [.note, .answer(.notAsked)]
    case .choice(let answers):
      return answers.map { .choice(id: $0.id) } + [.answer(.notAsked), .answer(.skipped)]
    case .mark: return [.answer(.scored(1)), .answer(.scored(0))] + Step.statuses
    case .score: return scale.range.map { .answer(.scored($0)) } + Step.statuses
    }
  }

  private static let statuses: [Option] = [
    .answer(.notAsked), .answer(.notHeard), .answer(.skipped), .note,
  ]

  /// The option that was chosen, if any.
  var chosen: Option? {
    if isChoice, item.answer == .answered { return .choice(id: item.note) }
    if isOpen, item.answer == .answered { return nil }
    return item.answer.map { .answer($0) }
  }
}

extension ScoringModel {
  /// Every item with what is said about it, in the order of the form.
  var steps: [Step] {
    let firsts = Mark.firsts(draft.items)
    return draft.items.indices.compactMap { step(at: $0, firsts) }
  }

  /// Every item as the line of all questions shows it.
  var marks: [Mark] { Mark.all(form.draft.questions, draft.items) }

  /// The weights of all criteria of the group together, for "Weight 3 of 12".
  var totalWeight: Int { Asking.weight(of: group.criteria, in: form.draft.criteria) }

  /// What can be chosen at an item, in the order of the screen: follow-ups, then the item's own
  /// options, with the reasons where it was not asked.
  func options(_ step: Step) -> [Option] {
    var options = step.options(group.scale)
    if step.item.answer == .notAsked, step.question.hasItems,
      let note = options.firstIndex(of: .note)
    {
      options.insert(contentsOf: WhyNotAsked.allCases.map { .why($0) }, at: note)
    }
    let others = draft.asked[step.question.id]?.others ?? []
    return step.question.probes.indices.map { .probe($0) } + others.indices.map { .otherProbe($0) }
      + options
  }

  /// The labels of the questions whose follow-ups were ticked and that nobody has logged.
  var unlogged: [String] {
    let first = marks.filter { mark in
      let id = draft.items[mark.index].question
      return draft.asked[id] != nil && !logged.contains(id)
        && draft.items.firstIndex { $0.question == id } == mark.index
    }
    return first.map { $0.label.filter(\.isNumber) }
  }

  /// The minutes planned for a question, and those it had so far; nil without a plan.
  ///
  /// At this candidate's own pace: more time as an adjustment is planned time like any other.
  func minutes(_ question: Question) -> (planned: Int, used: Int)? {
    guard let minutes = question.minutes else { return nil }
    let (own, usual) = pace.map { ($0.own, max(1, $0.usual)) } ?? (1, 1)
    return (
      max(1, (minutes * own * 2 + usual) / (usual * 2)), (draft.seconds[question.id] ?? 0) / 60
    )
  }

  /// One item with what is said about it; a frame needs it often, and all of them rarely.
  func step(at index: Int) -> Step? {
    draft.items.indices.contains(index) ? step(at: index, Mark.firsts(draft.items)) : nil
  }

  private func step(at index: Int, _ firsts: [Int]) -> Step? {
    let item = draft.items[index]
    guard let question = form.question(item.question) else { return nil }
    let (number, of, part, parts) = Mark.numbers(of: index, firsts)
    let pair = group.items.first {
      $0.question == item.question && $0.criterion == item.criterion
    }
    let criterion = form.criterion(item.criterion)
    return Step(
      index: index, item: item, question: question, criterion: criterion,
      number: number, of: of, part: part, parts: parts,
      range: pair?.range ?? group.scale.range,
      anchors: question.anchors[item.criterion] ?? [:],
      generalAnchors: criterion?.anchors[group.scale.id] ?? [:])
  }

  /// The words of a point: of the question, else of the criterion, else of the scale.
  func anchor(_ points: Int, _ step: Step) -> String {
    if case .mark(let key) = step.question.kind {
      return points == 1 ? Words.Score.rightAnswer(key) : ""
    }
    return step.anchors[points].flatMap { $0.isEmpty ? nil : $0 }
      ?? step.generalAnchors[points].flatMap { $0.isEmpty ? nil : $0 }
      ?? point(points)?.anchor ?? ""
  }

  /// What the words of a point stand in for: the criterion's or the scale's, where the question or
  /// the criterion has its own.
  func anchorInGeneral(_ points: Int, _ step: Step) -> String? {
    if step.isMark { return nil }
    let words = anchors(points, step)
    return words.dropFirst().first { $0 != words[0] }
  }

  // The most specific first, as DESIGN 3.1 orders them.
  private func anchors(_ points: Int, _ step: Step) -> [String] {
    [
      step.anchors[points], step.generalAnchors[points], point(points)?.anchor,
    ].compactMap(\.self).filter { !$0.isEmpty }
  }

  private func point(_ points: Int) -> Scale.Point? {
    group.scale.points.first { $0.points == points }
  }

  /// The question, with the candidate's name where it asks for one.
  func ask(_ step: Step) -> String {
    Asking.words(step.question, name)
  }

  /// The same of any item.
  func ask(_ item: Draft.Item) -> String {
    form.question(item.question).map { Asking.words($0, name) } ?? ""
  }

  /// The word or two of a point.
  func label(_ points: Int, _ step: Step) -> String {
    if step.isMark { return points == 1 ? Words.Score.right : Words.Score.wrong }
    return point(points)?.label ?? ""
  }
}
