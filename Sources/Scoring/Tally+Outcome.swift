// One candidate's result: group values, total, minimums, threshold and outcome (rules 5 to 8 and
// 10; article "Minimums and outcomes"). Separate because from here on each candidate is alone.

extension Reckoning {
  /// A candidate's result before anybody is ranked.
  func result(
    of candidate: Int, flags: FlagOrder, known: inout KnownFlags
  ) throws(Fraction.Overflow) -> CandidateResult {
    var groups: [GroupResult] = []
    for group in plan.groups.indices {
      groups.append(try groupResult(group, candidate: candidate))
    }
    let flags = try self.flags(of: candidate, order: flags, known: &known)
    let id = ledger.candidates[candidate]
    if ledger.hasLeft[candidate] {
      return CandidateResult(
        candidate: id, rank: nil, outcome: .withdrawn, total: nil, groups: [], flags: flags)
    }
    var total: Fraction?
    if !isIncomplete(candidate) { total = try self.total(of: groups) }
    return CandidateResult(
      candidate: id, rank: nil, outcome: outcome(of: candidate, total: total), total: total,
      groups: groups, flags: flags)
  }

  /// Rule 10, in its precedence.
  private func outcome(of candidate: Int, total: Fraction?) -> Outcome {
    guard plan.formHasScoredGroup else { return .recorded }
    guard let total else { return .incomplete }
    if isBelowAMinimum(candidate) { return .belowMinimum }
    if let threshold = plan.rules.threshold, total < threshold { return .belowThreshold }
    return .appointable
  }

  // MARK: - Groups and total

  private func groupResult(
    _ group: Int, candidate: Int
  ) throws(Fraction.Overflow) -> GroupResult {
    let criteria = plan.groups[group].criteria.enumerated().map { number, criterion in
      guard isLeft[group][number],
        let mean = values[group].mean(candidate: candidate, criterion: number)
      else { return CriterionResult(criterion: criterion.id) }
      return CriterionResult(
        criterion: criterion.id, value: mean.value, points: mean.points, lowest: mean.lowest,
        highest: mean.highest)
    }
    return GroupResult(
      group: plan.groups[group].group.id,
      value: try groupValue(group, criteria: criteria.map(\.value)),
      share: isScored[group] ? plan.groups[group].group.share : nil, criteria: criteria)
  }

  /// The group's weighted mean (rule 5).
  ///
  /// Nil while a weighted criterion that is left, or one with a minimum, has no value;
  /// where nothing is dropped, only a minimum still asks for its value.
  private func groupValue(
    _ group: Int, criteria values: [Fraction?]
  ) throws(Fraction.Overflow) -> Fraction? {
    var sum = Fraction.zero
    var weights = 0
    for (number, criterion) in plan.groups[group].criteria.enumerated()
    where isLeft[group][number] {
      guard let value = values[number] else {
        if criterion.minimum != nil || (criterion.weight > 0 && !isLenient) { return nil }
        continue
      }
      sum = try sum.plus(value.times(Fraction(criterion.weight)))
      weights += criterion.weight
    }
    return weights > 0 ? try sum.divided(by: Fraction(weights)) : nil
  }

  /// The share-weighted mean over the scored groups (rule 6).
  ///
  /// Nil while a scored group has no value, and where no share is left to count.
  private func total(of groups: [GroupResult]) throws(Fraction.Overflow) -> Fraction? {
    var sum = Fraction.zero
    var shares = 0
    for (index, group) in groups.enumerated() where isScored[index] {
      guard let value = group.value else { return nil }
      let share = group.share ?? 0
      sum = try sum.plus(value.times(Fraction(share)))
      shares += share
    }
    return shares > 0 ? try sum.divided(by: Fraction(shares)) : nil
  }

  // MARK: - What stands in the way

  /// What leaves a candidate incomplete beside a group without a value: nobody saw them, a scored
  /// group asked them less than the others, a sheet cannot be opened, or a criterion that is
  /// never dropped was not valued.
  private func isIncomplete(_ candidate: Int) -> Bool {
    if !ledger.isSeen[candidate] || notComparable.contains(candidate) { return true }
    return plan.groups.indices.contains { group in
      isScored[group]
        && (hasUnopenable(group, candidate) || lacksNeededValue(group, candidate))
    }
  }

  private func hasUnopenable(_ group: Int, _ candidate: Int) -> Bool {
    ledger.groups[group].assessors.indices.contains { assessor in
      ledger.presence(group: group, assessor: assessor, candidate: candidate)
        .contains(.unopenable)
    }
  }

  private func lacksNeededValue(_ group: Int, _ candidate: Int) -> Bool {
    guard saw(group: group, candidate: candidate) else { return false }
    let postpones = plan.groups[group].group.missingCriterion == .postpone && !isLenient
    return plan.groups[group].criteria.enumerated().contains { number, criterion in
      isLeft[group][number] && (postpones || criterion.minimum != nil)
        && values[group].mean(candidate: candidate, criterion: number) == nil
    }
  }

  private func isBelowAMinimum(_ candidate: Int) -> Bool {
    plan.groups.indices.contains { group in
      isScored[group]
        && plan.groups[group].criteria.enumerated().contains { number, criterion in
          guard let minimum = criterion.minimum,
            let mean = values[group].mean(candidate: candidate, criterion: number)
          else { return false }
          return mean.points < minimum
        }
    }
  }
}
