// The form by numbers, after voiding: what every later step reads instead of ids. Separate from
// Form because voiding (rule 14) and "did it matter?" (rule 16) each reckon with a changed form.

/// The form as one line reckons with it.
struct Plan {
  /// The groups in form order.
  let groups: [GroupPlan]
  /// The rules for everybody.
  let rules: Rules
  /// Whether the form has a scored group at all; if not, everybody is merely recorded.
  let formHasScoredGroup: Bool

  /// The form without what is voided, and with one group's say taken away where rule 16 asks.
  init(form: Form, voided: [Voiding], withoutSayOf silenced: String? = nil) {
    let void = Void(voided)
    groups = form.groups.map { group in
      GroupPlan(group, form: form, void: void, isSilenced: group.id == silenced)
    }
    rules = form.rules
    formHasScoredGroup = form.groups.contains { $0.influence == .scored }
  }

  /// The ids that rule 14 takes out.
  struct Void {
    var questions: Set<String> = []
    var criteria: Set<String> = []

    init(_ voided: [Voiding]) {
      for voiding in voided {
        switch voiding.subject {
        case .question(let id): questions.insert(id)
        case .criterion(let id): criteria.insert(id)
        }
      }
    }
  }
}

/// One group as one line reckons with it.
struct GroupPlan {
  /// The group, as the form has it.
  let group: Group
  /// Whether it counts by its share, before rule 12 has spoken.
  let isScored: Bool
  /// The criteria it judges, in form order.
  let criteria: [CriterionPlan]
  /// The questions that have items in it, in form order.
  let questions: [QuestionPlan]
  /// Its items, in the order of ``Group/items``.
  let items: [ItemPlan]
  /// Whether a criterion that is left has a minimum.
  let hasMinimum: Bool

  init(_ group: Group, form: Form, void: Plan.Void, isSilenced: Bool) {
    let criterionAt = GroupPlan.places(of: group.criteria)
    let asked = group.questions.filter { id in group.items.contains { $0.question == id } }
    let questionAt = GroupPlan.places(of: asked)
    let items = group.items.map { item in
      ItemPlan(
        question: questionAt[item.question] ?? 0, criterion: criterionAt[item.criterion] ?? 0,
        lowest: item.range.lowerBound, highest: item.range.upperBound,
        isVoided: void.questions.contains(item.question) || void.criteria.contains(item.criterion))
    }
    isScored = group.influence == .scored && !isSilenced
    let minimum = isScored ? group.minimum : [:]
    self.criteria = group.criteria.indices.map { index in
      let id = group.criteria[index]
      let questions = items.filter { $0.criterion == index && !$0.isVoided }.map(\.question)
      return CriterionPlan(
        id: id, weight: form.criterion(id)?.weight ?? 0,
        minimum: questions.isEmpty ? nil : minimum[id], range: group.range(of: id),
        questions: questions)
    }
    self.questions = asked.indices.map { index in
      QuestionPlan(
        id: asked[index],
        items: items.indices.filter { items[$0].question == index && !items[$0].isVoided },
        isVoided: void.questions.contains(asked[index]))
    }
    self.group = group
    self.items = items
    hasMinimum = criteria.contains { $0.minimum != nil }
  }

  private static func places(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// One criterion in one group.
struct CriterionPlan {
  let id: String
  let weight: Int
  /// The minimum in points; gone where the criterion is voided.
  let minimum: Fraction?
  /// The lowest and highest points.
  let range: ClosedRange<Int>
  /// The questions left that give evidence for it.
  let questions: [Int]
  /// Voided itself, or with the last of its questions in this group.
  var isVoided: Bool { questions.isEmpty }
}

/// One question in one group.
struct QuestionPlan {
  let id: String
  /// Its items that are left.
  let items: [Int]
  /// Whether the question itself is voided.
  let isVoided: Bool
}

/// One (question, criterion) pair of a group, by number.
struct ItemPlan {
  let question: Int
  let criterion: Int
  let lowest: Int
  let highest: Int
  let isVoided: Bool
}
