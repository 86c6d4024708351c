// Rule 11 of the slow reckoning: the order, the tie ladder, near ties; and the whole line.
import Scoring

extension ReferenceLine {
  /// A rung of the ladder: the share-weighted mean over the scored groups that judge it.
  func rungValue(_ criterion: String, _ candidate: String) throws -> Fraction? {
    var sum = Fraction.zero
    var shares = 0
    for group in form.groups where isScored(group) && criteriaLeft(group).contains(criterion) {
      guard let value = try groupValue(criterion, group, candidate), let share = group.share
      else { continue }
      sum = try sum.plus(value.times(Fraction(share)))
      shares += share
    }
    return shares == 0 ? nil : try sum.divided(by: Fraction(shares))
  }

  /// Candidates with equal totals, best first, in classes that nothing tells apart; and the first
  /// rung that told any of them apart.
  func untie(_ equal: [String], ladder: [String]) throws -> (classes: [[String]], rung: String?) {
    guard equal.count > 1, let rung = ladder.first else {
      return ([equal.sorted(by: scalarsPrecede)], nil)
    }
    let rest = Array(ladder.dropFirst())
    let values = try equal.map { try rungValue(rung, $0) }
    if values.contains(nil) { return try untie(equal, ladder: rest) }
    let steps = Set(values.compactMap { $0 }).sorted(by: >)
    if steps.count == 1 { return try untie(equal, ladder: rest) }
    var classes: [[String]] = []
    for step in steps {
      let still = zip(equal, values).filter { $0.1 == step }.map(\.0)
      classes += try untie(still, ladder: rest).classes
    }
    return (classes, rung)
  }

  func line() throws -> Line {
    let results = try day.candidates.keys.map(result)
    guard form.rules.rank == .order else {
      let byId = results.sorted { scalarsPrecede($0.candidate, $1.candidate) }
      return Line(candidates: byId, ties: [], near: [], dropped: dropped())
    }
    var ranked: [CandidateResult] = []
    var ties: [Tie] = []
    let appointable = results.filter { $0.outcome == .appointable }
      .sorted { scalarsPrecede($0.candidate, $1.candidate) }
    for total in Set(appointable.compactMap(\.total)).sorted(by: >) {
      let equal = appointable.filter { $0.total == total }.map(\.candidate)
      let (classes, rung) = try untie(equal, ladder: form.rules.ties)
      for members in classes {
        let rank = ranked.count + 1
        for var result in appointable where members.contains(result.candidate) {
          result.rank = rank
          ranked.append(result)
        }
      }
      if equal.count > 1 {
        ties.append(Tie(candidates: classes.flatMap { $0 }, total: total, rung: rung))
      }
    }
    var near: [NearTie] = []
    for (higher, lower) in zip(ranked, ranked.dropFirst()) {
      let difference = try (higher.total ?? .zero).minus(lower.total ?? .zero)
      if difference < form.rules.nearTie {
        near.append(
          NearTie(candidates: [higher.candidate, lower.candidate], difference: difference))
      }
    }
    let others = results.filter { $0.outcome != .appointable }
      .sorted { scalarsPrecede($0.candidate, $1.candidate) }
    return Line(candidates: ranked + others, ties: ties, near: near, dropped: dropped())
  }
}
