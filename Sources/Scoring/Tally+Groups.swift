// What leaves and which groups count (rules 4 to 6, 9 and 12, second half; article "Groups and
// totals"). Separate because dropping, absence and influence decide together and for everybody.

/// Everything that is decided for all candidates alike in one line.
struct Reckoning {
  let plan: Plan
  let ledger: Ledger
  let counting: Counting
  /// Whether nothing is dropped and what is missing is left out of a candidate's own means.
  let isLenient: Bool
  /// By group: who was asked what.
  let questions: [QuestionFindings]
  /// By group: values and means.
  let values: [GroupValues]
  /// By group: whether it counts by its share.
  private(set) var isScored: [Bool]
  /// By group, then criterion: whether it is left in the reckoning.
  private(set) var isLeft: [[Bool]]
  /// Candidates who were not asked what a scored group asked the others.
  private(set) var notComparable: Set<Int> = []

  init(
    plan: Plan, ledger: Ledger, eachCandidate: Set<String>, isLenient: Bool
  ) throws(Fraction.Overflow) {
    let counting = Counting(
      plan: plan, ledger: ledger, eachCandidate: eachCandidate, everybodyCounts: isLenient)
    let drops = !isLenient && plan.rules.unequalQuestion == .dropForAll
    var questions: [QuestionFindings] = []
    var values: [GroupValues] = []
    for (index, group) in plan.groups.enumerated() {
      let cells = ledger.groups[index].cells
      let found = QuestionFindings(
        group, sheets: counting.sheets[index], ranges: counting.ranges[index], cells: cells,
        drops: drops)
      questions.append(found)
      values.append(
        try GroupValues(
          group, sheets: counting.sheets[index], ranges: counting.ranges[index], cells: cells,
          leaves: found.leaves, agreed: ledger.groups[index].agreed))
    }
    self.plan = plan
    self.ledger = ledger
    self.counting = counting
    self.isLenient = isLenient
    self.questions = questions
    self.values = values
    isScored = plan.groups.map(\.isScored)
    isLeft = plan.groups.map { $0.criteria.map { !$0.isVoided } }
    settle()
  }

  /// Whether a counted and opened sheet of the group exists for the candidate.
  func saw(group: Int, candidate: Int) -> Bool {
    !counting.ranges[group][candidate].isEmpty
  }

  /// Decides together which groups count and what is dropped.
  ///
  /// A group that turns advisory makes nobody incomplete, and the missing values of those who
  /// thereby are complete again may drop more: repeated until nothing changes. Groups only ever
  /// turn one way, so this ends, and in one result whatever the order.
  private mutating func settle() {
    for group in plan.groups.indices where mayTurnAdvisory(group) {
      let isAbsent = ledger.candidates.indices.contains { candidate in
        ledger.isSeen[candidate]
          && !counting.isPresent(group: group, candidate: candidate, ledger: ledger)
      }
      if isAbsent { isScored[group] = false }
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      decideWhatIsDropped()
      for group in plan.groups.indices where isScored[group] && mayTurnAdvisory(group) {
        if hasNoWeightLeft(group) {
          isScored[group] = false
          isSettled = false
        }
      }
    }
  }

  /// A group with a minimum is never made advisory.
  private func mayTurnAdvisory(_ group: Int) -> Bool {
    plan.groups[group].isScored && plan.rules.absentGroup == .advisory
      && !plan.groups[group].hasMinimum
  }

  /// Whether every question of the criterion left for everybody.
  func hasNoQuestionLeft(_ group: Int, _ criterion: Int) -> Bool {
    plan.groups[group].criteria[criterion].questions.allSatisfy { questions[group].leaves[$0] }
  }

  private func hasNoWeightLeft(_ group: Int) -> Bool {
    !plan.groups[group].criteria.indices.contains { criterion in
      isLeft[group][criterion] && plan.groups[group].criteria[criterion].weight > 0
    }
  }

  /// A criterion that a group saw and nobody valued leaves for every candidate alike, unless it
  /// has a minimum or the group postpones.
  private mutating func decideWhatIsDropped() {
    guard !isLenient else { return }
    notComparable = []
    for group in plan.groups.indices where isScored[group] {
      notComparable.formUnion(questions[group].notComparable)
    }
    for (index, group) in plan.groups.enumerated() where group.group.missingCriterion == .dropForAll
    {
      for (number, criterion) in group.criteria.enumerated()
      where !criterion.isVoided && criterion.minimum == nil {
        // Without a question left there is nothing to compare, whoever was seen.
        isLeft[index][number] =
          !hasNoQuestionLeft(index, number)
          && !ledger.candidates.indices.contains { candidate in
            !notComparable.contains(candidate) && saw(group: index, candidate: candidate)
              && values[index].mean(candidate: candidate, criterion: number) == nil
          }
      }
    }
  }
}
