// The one way to a Form: fills in what the draft left to a default and checks the rules of
// DESIGN 3.1, so that a hostile form.json meets the same errors as a pack file.

extension Form {
  /// Checks a draft and makes the form.
  ///
  /// Throws ``FormMistakes`` with every mistake at once. The form's ``draft`` has every default
  /// written out, so that two drafts that mean the same make equal forms.
  public init(_ draft: FormDraft) throws(FormMistakes) {
    var check = FormCheck(draft)
    check.everything()
    guard check.mistakes.isEmpty else { throw FormMistakes(list: check.mistakes) }
    let groups = draft.groups.compactMap { Form.resolve($0, in: draft) }
    self.draft = Form.filledIn(draft, groups)
    self.groups = groups
  }

  /// The group with its defaults filled in; nil where its scale cannot be told.
  static func resolve(_ group: GroupDraft, in draft: FormDraft) -> Group? {
    let named = group.scale ?? (draft.scales.count == 1 ? draft.scales.first?.id : nil)
    guard let scale = draft.scales.first(where: { $0.id == named }) else { return nil }
    let questions = draft.questions.filter { group.questions?.contains($0.id) ?? true }
    let items = questions.filter(\.hasItems).flatMap { question in
      draft.criteria.compactMap { criterion -> GroupItem? in
        guard question.criteria.contains(criterion.id),
          group.criteria?.contains(criterion.id) ?? true
        else { return nil }
        var range = scale.range
        if case .mark = question.kind { range = 0...1 }
        return GroupItem(question: question.id, criterion: criterion.id, range: range)
      }
    }
    return Group(
      id: group.id, title: group.title, at: group.at, scale: scale,
      questions: questions.map(\.id),
      criteria: draft.criteria.map(\.id).filter { id in items.contains { $0.criterion == id } },
      items: items, influence: group.influence, share: group.share, minimum: group.minimum,
      missingCriterion: group.missingCriterion,
      absentAssessor: group.absentAssessor ?? (group.at == .kiosk ? .eachCandidate : .sameForAll),
      expectsNotes: group.expectsNotes ?? (group.at == .members))
  }

  /// The draft with every default of its groups and criteria written out.
  private static func filledIn(_ draft: FormDraft, _ groups: [Group]) -> FormDraft {
    var draft = draft
    for (position, group) in groups.enumerated() {
      draft.groups[position].scale = group.scale.id
      draft.groups[position].questions = group.questions
      draft.groups[position].criteria = group.criteria
      draft.groups[position].absentAssessor = group.absentAssessor
      draft.groups[position].expectsNotes = group.expectsNotes
    }
    // A criterion of weight 0 is an essential one, said or not (DESIGN 3 rule 7).
    for position in draft.criteria.indices where draft.criteria[position].weight == 0 {
      draft.criteria[position].isEssential = true
    }
    return draft
  }
}

/// The checks of one draft; the rules stand in siblings, one part of the form a file.
struct FormCheck {
  typealias Step = FormMistake.Step

  /// Most a form may have of each.
  enum Most {
    static let scales = 12
    static let criteria = 40
    static let questions = 60
    static let groups = 12
    static let languages = 20
    static let calibrations = 60
    static let probes = 20
    static let answers = 20
    static let denominator = 1000
  }

  /// Ids that name roles, or everybody, in records and on the command line (SEALING 1.2).
  static let reservedIDs = ["chair", "hr", "members", "observers", "archive", "all"]

  let draft: FormDraft
  private(set) var mistakes: [FormMistake] = []

  init(_ draft: FormDraft) { self.draft = draft }

  mutating func note(_ path: [Step], _ problem: FormMistake.Problem) {
    mistakes.append(FormMistake(path: path, problem: problem))
  }

  /// Checks every rule.
  ///
  /// A form with too many parts gets that mistake alone, before any rule compares all parts with
  /// all others.
  mutating func everything() {
    counts()
    guard mistakes.isEmpty else { return }
    head()
    scales()
    criteria()
    questions()
    groups()
    groupsTogether()
    rules()
    roles()
    calibration()
    words()
    translations()
  }

  private mutating func counts() {
    count(draft.scales.count, 1, Most.scales, [.key("scales")])
    count(draft.criteria.count, 0, Most.criteria, [.key("criteria")])
    count(draft.questions.count, 1, Most.questions, [.key("questions")])
    count(draft.groups.count, 1, Most.groups, [.key("groups")])
    count(draft.calibration.count, 0, Most.calibrations, [.key("calibration")])
    count(draft.texts.count, 0, Most.languages, [.key("texts")])
  }

  mutating func count(_ count: Int, _ lowest: Int, _ highest: Int, _ path: [Step]) {
    if !(lowest...highest).contains(count) {
      note(path, .count(count, lowest: lowest, highest: highest))
    }
  }

  /// Checks an id's shape and that it is not reserved.
  mutating func id(_ id: String, _ path: [Step]) {
    if !FormCheck.isID(id) {
      note(path, .malformedID(id))
    } else if FormCheck.reservedIDs.contains(id) {
      note(path, .reservedID(id, reserved: FormCheck.reservedIDs))
    }
  }

  /// Whether the text is `[a-z][a-z0-9-]{0,23}`.
  static func isID(_ text: String) -> Bool {
    let letters: ClosedRange<UInt8> = 0x61...0x7A
    guard let first = text.utf8.first, letters.contains(first), text.utf8.count <= 24 else {
      return false
    }
    return text.utf8.allSatisfy {
      letters.contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// Checks the ids of a list of parts: their shape, and that none stands twice.
  mutating func ids(_ ids: [String], _ list: [Step]) {
    var seen: Set<String> = []
    for (position, id) in ids.enumerated() {
      let path = list + [.entry(position, id), .key("id")]
      self.id(id, path)
      if !seen.insert(id).inserted { note(path, .repeated(id)) }
    }
  }

  /// Checks a list of names: each is allowed, and none stands twice.
  mutating func names(_ names: [String], allowed: [String], _ list: [Step]) {
    var seen: Set<String> = []
    for (position, name) in names.enumerated() {
      let path = list + [.entry(position, nil)]
      if !allowed.contains(name) {
        note(path, .unknown(name, allowed: allowed))
      } else if !seen.insert(name).inserted {
        note(path, .repeated(name))
      }
    }
  }

  /// Checks a whole number's limits.
  mutating func range(_ value: Int, _ allowed: ClosedRange<Int>, _ path: [Step]) {
    range(Fraction(value), allowed, path)
  }

  /// Checks a number's limits, and that its denominator is one people use.
  mutating func range(_ value: Fraction, _ allowed: ClosedRange<Int>, _ path: [Step]) {
    let (lowest, highest) = (Fraction(allowed.lowerBound), Fraction(allowed.upperBound))
    if value < lowest || highest < value {
      note(path, .outOfRange(value, lowest: lowest, highest: highest))
    } else if value.denominator > Int64(Most.denominator) {
      note(path, .tooFine(value, limit: Most.denominator))
    }
  }
}
