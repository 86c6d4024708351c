// Order, ties and near ties (rule 11; article "Order and ties"). Separate because it is the only
// place where candidates are compared with each other.

/// The order of the appointable, and what it took to find it.
struct Order {
  /// Candidates with the same rank stand together; best first.
  private(set) var places: [[Int]] = []
  private(set) var ties: [Tie] = []
  private(set) var near: [NearTie] = []

  /// The rank of every place, from 1: equals share one and the next is skipped.
  var ranks: [Int: Int] {
    var ranks: [Int: Int] = [:]
    var next = 1
    for place in places {
      for candidate in place { ranks[candidate] = next }
      next += place.count
    }
    return ranks
  }

  /// - Parameter results: By candidate, in order of id.
  init(_ results: [CandidateResult], reckoning: Reckoning) throws(Fraction.Overflow) {
    guard reckoning.plan.rules.rank == .order else { return }
    var totals: [(candidate: Int, total: Fraction)] = []
    for (candidate, result) in results.enumerated() where result.outcome == .appointable {
      guard let total = result.total else { continue }
      totals.append((candidate, total))
    }
    totals.sort { ($1.total, $0.candidate) < ($0.total, $1.candidate) }
    var start = 0
    while start < totals.count {
      var end = start + 1
      while end < totals.count, totals[end].total == totals[start].total { end += 1 }
      try settle(totals[start..<end].map(\.candidate), total: totals[start].total, reckoning)
      start = end
    }
    try findNear(results, closer: reckoning.plan.rules.nearTie)
  }

  /// Takes equals down the ladder.
  ///
  /// A rung divides those still equal; where one of them has no
  /// value for it, it is passed over for them.
  private mutating func settle(
    _ equals: [Int], total: Fraction, _ reckoning: Reckoning
  ) throws(Fraction.Overflow) {
    guard equals.count > 1 else {
      places.append(equals)
      return
    }
    var classes = [equals]
    var decided: String?
    for rung in reckoning.plan.rules.ties {
      var divided: [[Int]] = []
      for still in classes { divided += try Order.divide(still, rung: rung, reckoning) }
      if decided == nil, divided.count > classes.count { decided = rung }
      classes = divided
    }
    places += classes
    let names = classes.joined().map { reckoning.ledger.candidates[$0] }
    ties.append(Tie(candidates: names, total: total, rung: decided))
  }

  private static func divide(
    _ still: [Int], rung: String, _ reckoning: Reckoning
  ) throws(Fraction.Overflow) -> [[Int]] {
    guard still.count > 1 else { return [still] }
    var values: [(candidate: Int, value: Fraction)] = []
    for candidate in still {
      guard let value = try reckoning.rungValue(rung, candidate: candidate) else { return [still] }
      values.append((candidate, value))
    }
    values.sort { ($1.value, $0.candidate) < ($0.value, $1.candidate) }
    var divided: [[Int]] = []
    var last: Fraction?
    for (candidate, value) in values {
      if value == last {
        divided[divided.count - 1].append(candidate)
      } else {
        divided.append([candidate])
      }
      last = value
    }
    return divided
  }

  /// Neighbours, equals among them, whose totals differ by less than `closer`.
  private mutating func findNear(
    _ results: [CandidateResult], closer: Fraction
  ) throws(Fraction.Overflow) {
    let ordered = Array(places.joined())
    for (higher, lower) in zip(ordered, ordered.dropFirst()) {
      guard let above = results[higher].total, let below = results[lower].total else { continue }
      let difference = try above.minus(below)
      guard difference < closer else { continue }
      near.append(
        NearTie(
          candidates: [results[higher].candidate, results[lower].candidate],
          difference: difference))
    }
  }
}

extension Reckoning {
  /// A rung's value: the share-weighted mean over the scored groups that have one for the
  /// criterion; nil where none has.
  func rungValue(_ id: String, candidate: Int) throws(Fraction.Overflow) -> Fraction? {
    var sum = Fraction.zero
    var shares = 0
    for (index, group) in plan.groups.enumerated() where isScored[index] {
      guard let number = group.criteria.firstIndex(where: { $0.id == id }), isLeft[index][number],
        let mean = values[index].mean(candidate: candidate, criterion: number)
      else { continue }
      let share = group.group.share ?? 0
      sum = try sum.plus(mean.value.times(Fraction(share)))
      shares += share
    }
    return shares > 0 ? try sum.divided(by: Fraction(shares)) : nil
  }
}
