// The one way to a Form: fills in what the draft left to a default and checks the rules of
// DESIGN 3.1, so that a hostile form.json meets the same errors as a pack file.

/// Everything that is wrong with a draft, in the order it was found.
public struct FormMistakes: Error, Equatable {
  /// The mistakes; never empty.
  public let list: [FormMistake]
}

/// One mistake in a draft: where it stands and what is wrong.
public struct FormMistake: Error, Equatable, Sendable {
  /// Where it stands: keys and ids from the top, such as `groups`, `users`, `share`.
  public var path: [String]
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong.
  public enum Problem: Equatable, Sendable {
    /// A named scale, question, criterion or group that the form does not have.
    case unknown(String, allowed: [String])
  }

  /// One mistake in a draft.
  public init(path: [String], problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension Form {
  /// Checks a draft and makes the form.
  ///
  /// Throws ``FormMistakes`` with every mistake at once (DESIGN 3.1).
  public init(_ draft: FormDraft) throws(FormMistakes) {
    var mistakes: [FormMistake] = []
    var groups: [Group] = []
    for group in draft.groups {
      if let resolved = Form.resolve(group, in: draft) {
        groups.append(resolved)
      } else {
        mistakes.append(
          FormMistake(
            path: ["groups", group.id, "scale"],
            problem: .unknown(group.scale ?? "", allowed: draft.scales.map(\.id))))
      }
    }
    guard mistakes.isEmpty else { throw FormMistakes(list: mistakes) }
    self.draft = draft
    self.groups = groups
  }

  private static func resolve(_ group: GroupDraft, in draft: FormDraft) -> Group? {
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
}
