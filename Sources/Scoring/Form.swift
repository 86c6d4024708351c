// A form whose rules hold. Separate from FormDraft so that the engine, the screens and the
// records never meet a form that breaks a rule: the only way to a Form is through the checks.

/// A frozen form: questions, criteria, scales, groups, rules and words.
@dynamicMemberLookup
public struct Form: Equatable, Sendable {
  /// What the form says, with every rule of DESIGN 3.1 holding.
  public let draft: FormDraft
  /// The groups with everything the draft left to a default filled in, in file order.
  public let groups: [Group]

  /// Reads whatever the draft says.
  public subscript<Value>(dynamicMember path: KeyPath<FormDraft, Value>) -> Value {
    draft[keyPath: path]
  }

  /// The criterion with this id.
  public func criterion(_ id: String) -> Criterion? { draft.criteria.first { $0.id == id } }
  /// The question with this id.
  public func question(_ id: String) -> Question? { draft.questions.first { $0.id == id } }
  /// The group with this id.
  public func group(_ id: String) -> Group? { groups.first { $0.id == id } }
  /// The scale with this id.
  public func scale(_ id: String) -> Scale? { draft.scales.first { $0.id == id } }
}

/// Assessors who count together, with every default filled in.
public struct Group: Equatable, Sendable {
  /// The group's id.
  public let id: String
  /// The group's title.
  public let title: String
  /// Where its people score.
  public let at: GroupDraft.Place
  /// The scale it scores on.
  public let scale: Scale
  /// The ids of the questions it is asked, in form order.
  public let questions: [String]
  /// The ids of the criteria it judges, in form order; each has at least one item.
  public let criteria: [String]
  /// Its items: what gets points and a note, by question then criterion in form order.
  public let items: [GroupItem]
  /// How its scores are used.
  public let influence: Influence
  /// Its declared share, 0 to 100; nil unless scored.
  public let share: Int?
  /// Minimums by criterion, in points of ``range(of:)``.
  public let minimum: [String: Fraction]
  /// What happens to a criterion without a value.
  public let missingCriterion: MissingCriterion
  /// Whose sheets count.
  public let absentAssessor: AbsentAssessor
  /// Whether a score without a note is flagged.
  public let expectsNotes: Bool

  /// The lowest and highest points for a criterion in this group: `0...1` where only marks judge
  /// it, else the scale's.
  public func range(of criterion: String) -> ClosedRange<Int> {
    items.first { $0.criterion == criterion }?.range ?? scale.range
  }
}

/// One (question, criterion) pair of a group.
public struct GroupItem: Hashable, Sendable {
  /// The question's id.
  public let question: String
  /// The criterion's id.
  public let criterion: String
  /// The lowest and highest points that may be given.
  public let range: ClosedRange<Int>
}
