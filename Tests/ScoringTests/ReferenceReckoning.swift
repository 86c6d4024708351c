// Rules 1, 3 to 8 and 10 of the slow reckoning: values, totals and outcomes.
import Scoring

extension ReferenceLine {
  // MARK: Rules 1 and 3

  /// One assessor's value for a criterion, from their sheet.
  func assessorValue(_ criterion: String, _ group: Group, _ sheet: Sheet) throws -> Fraction? {
    var values: [Fraction] = []
    for item in itemsLeft(group) where item.criterion == criterion {
      for entry in sheet.items
      where entry.question == item.question && entry.criterion == item.criterion {
        guard case .scored(let points) = entry.status else { continue }
        values.append(
          try Fraction(
            100 * (points - item.range.lowerBound),
            over: item.range.upperBound - item.range.lowerBound))
      }
    }
    return try mean(values)
  }

  func mean(_ values: [Fraction]) throws -> Fraction? {
    guard !values.isEmpty else { return nil }
    return try values.reduce(Fraction.zero) { try $0.plus($1) }
      .divided(by: Fraction(values.count))
  }

  // MARK: Rule 4

  func groupValue(_ criterion: String, _ group: Group, _ candidate: String) throws -> Fraction? {
    if let known = known.values[Place(group.id, candidate, criterion)] { return known }
    if let agreed = try agreed(criterion, group, candidate) { return agreed }
    return try mean(
      readSheets(group, candidate).compactMap { try assessorValue(criterion, group, $0) })
  }

  func inPoints(_ value: Fraction, _ criterion: String, _ group: Group) throws -> Fraction {
    let range = group.range(of: criterion)
    let width = Fraction(range.upperBound - range.lowerBound)
    return try Fraction(range.lowerBound).plus(value.times(width).divided(by: Fraction(100)))
  }

  // MARK: Rule 5

  func groupTotal(_ group: Group, _ candidate: String) throws -> Fraction? {
    var sum = Fraction.zero
    var weights = 0
    for criterion in criteriaLeft(group) {
      let weight = weight(criterion)
      guard let value = try groupValue(criterion, group, candidate) else {
        if minimums(group)[criterion] != nil { return nil }
        if weight > 0 && name != .everybody { return nil }
        continue
      }
      sum = try sum.plus(value.times(Fraction(weight)))
      weights += weight
    }
    return weights == 0 ? nil : try sum.divided(by: Fraction(weights))
  }

  // MARK: Rules 6 and 10

  func isIncomplete(_ candidate: String) throws -> Bool {
    let scored = form.groups.filter(isScored)
    if !seen.contains(candidate) || scored.isEmpty || isIncompleteByRule2(candidate) { return true }
    for group in scored {
      if isAbsent(group, for: candidate) { return true }
      let isUnopenable = sealed.contains {
        $0.candidate == candidate && $0.standing == .unopenable
          && day.assessors[$0.assessor] == group.id
      }
      if isUnopenable { return true }
      for criterion in criteriaLeft(group) where try isMissing(criterion, group, candidate) {
        if minimums(group)[criterion] != nil { return true }
        if group.missingCriterion == .postpone && name != .everybody { return true }
      }
      if try groupTotal(group, candidate) == nil { return true }
    }
    return false
  }

  func total(_ candidate: String) throws -> Fraction? {
    if try isIncomplete(candidate) { return nil }
    var sum = Fraction.zero
    var shares = 0
    for group in form.groups where isScored(group) {
      guard let value = try groupTotal(group, candidate), let share = group.share else {
        return nil
      }
      sum = try sum.plus(value.times(Fraction(share)))
      shares += share
    }
    return shares == 0 ? nil : try sum.divided(by: Fraction(shares))
  }

  // MARK: Rules 7, 8 and 10

  func isBelowMinimum(_ candidate: String) throws -> Bool {
    for group in form.groups where isScored(group) {
      for (criterion, minimum) in minimums(group) {
        if let value = try groupValue(criterion, group, candidate),
          try inPoints(value, criterion, group) < minimum
        {
          return true
        }
      }
    }
    return false
  }

  func outcome(_ candidate: String) throws -> Outcome {
    if day.candidates[candidate] != .inTheRunning { return .withdrawn }
    if !form.groups.contains(where: { $0.influence == .scored }) { return .recorded }
    guard let total = try total(candidate) else { return .incomplete }
    if try isBelowMinimum(candidate) { return .belowMinimum }
    if let threshold = form.rules.threshold, total < threshold { return .belowThreshold }
    return .appointable
  }

  // MARK: As the tally says it

  func groupResult(_ group: Group, _ candidate: String) throws -> GroupResult {
    GroupResult(
      group: group.id, value: try groupTotal(group, candidate),
      share: isScored(group) ? group.share : nil,
      criteria: try group.criteria.map { criterion in
        guard criteriaLeft(group).contains(criterion),
          let value = try groupValue(criterion, group, candidate)
        else { return CriterionResult(criterion: criterion) }
        let each = try readSheets(group, candidate)
          .compactMap { try assessorValue(criterion, group, $0) }
        return CriterionResult(
          criterion: criterion, value: value, points: try inPoints(value, criterion, group),
          lowest: try inPoints(each.min() ?? value, criterion, group),
          highest: try inPoints(each.max() ?? value, criterion, group))
      })
  }

  func result(_ candidate: String) throws -> CandidateResult {
    let outcome = try outcome(candidate)
    let hasNumbers = outcome != .withdrawn
    return CandidateResult(
      candidate: candidate, rank: nil, outcome: outcome,
      total: hasNumbers && outcome != .recorded ? try total(candidate) : nil,
      groups: hasNumbers ? try form.groups.map { try groupResult($0, candidate) } : [],
      flags: day.candidates[candidate] == .withdrawn ? [] : try flags(candidate))
  }
}
