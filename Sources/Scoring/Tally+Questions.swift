// Same questions for all (rule 2; article "The same questions for everybody"). Separate because
// it decides what the later means are made of.

/// What one group's counted sheets say about who was asked what.
struct QuestionFindings {
  /// By question: the candidates who were not asked it.
  private(set) var notAsked: [Set<Int>]
  /// By question: the candidates about whom the assessors disagree.
  private(set) var disputed: [Set<Int>]
  /// By question: whether it leaves the group's reckoning for every candidate.
  private(set) var leaves: [Bool]

  /// Whether a question of the group was not asked of somebody.
  func isUnequal(_ question: Int) -> Bool { !notAsked[question].isEmpty }

  /// Those who cannot be compared: not asked a question that stays.
  var notComparable: Set<Int> {
    var found: Set<Int> = []
    for question in leaves.indices where !leaves[question] { found.formUnion(notAsked[question]) }
    return found
  }

  /// - Parameter drops: Whether an unequal question may leave; otherwise every one stays.
  init(_ plan: GroupPlan, sheets: [OpenedSheet], ranges: [Range<Int>], cells: [Cell], drops: Bool) {
    notAsked = plan.questions.map { _ in [] }
    disputed = plan.questions.map { _ in [] }
    leaves = plan.questions.map { _ in false }
    for candidate in ranges.indices {
      for question in plan.questions.indices {
        let items = plan.questions[question].items
        var asked = 0
        var unasked = 0
        for sheet in sheets[ranges[candidate]] {
          switch QuestionFindings.says(sheet, items, cells) {
          case .asked: asked += 1
          case .notAsked: unasked += 1
          case .nothing: break
          }
        }
        guard unasked > 0 else { continue }
        if asked > 0 {
          disputed[question].insert(candidate)
        } else {
          notAsked[question].insert(candidate)
        }
      }
    }
    if drops { decideWhatLeaves(plan) }
  }

  private enum Says {
    case asked, notAsked, nothing
  }

  /// A sheet has a question when it has an entry for one of its items, and says it was not asked
  /// when every such entry does.
  private static func says(_ sheet: OpenedSheet, _ items: [Int], _ cells: [Cell]) -> Says {
    var says = Says.nothing
    for item in items {
      switch cells[sheet.firstCell + item].status {
      case .noEntry: continue
      case .notAsked: says = .notAsked
      case .missing, .scored: return .asked
      }
    }
    return says
  }

  /// All unequal questions are judged together, so that no order among them matters: where
  /// leaving them all out would empty a protected criterion, its questions stay.
  private mutating func decideWhatLeaves(_ plan: GroupPlan) {
    for question in leaves.indices { leaves[question] = isUnequal(question) }
    var stays: Set<Int> = []
    for criterion in plan.criteria where !criterion.isVoided {
      let isProtected = criterion.minimum != nil || plan.group.missingCriterion == .postpone
      if isProtected, criterion.questions.allSatisfy({ leaves[$0] }) {
        stays.formUnion(criterion.questions)
      }
    }
    for question in stays { leaves[question] = false }
  }
}
