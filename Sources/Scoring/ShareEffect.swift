// How much a share may matter, before anybody is seen: among made-up panels on this very form, how
// often a group's scores change who comes first. Honest about influence means to say so when the
// share is declared, and not only afterwards ("Did it matter?").

/// How often a group's scores change who comes first.
public struct ShareEffect: Equatable, Sendable {
  /// In how many of the panels they did.
  public var changed: Int
  /// Of how many.
  public var panels: Int

  /// In how many, and of how many.
  public init(changed: Int, panels: Int) {
    self.changed = changed
    self.panels = panels
  }

  /// The same out of ten, rounded half up.
  public var ofTen: Int { panels == 0 ? 0 : (changed * 20 + panels) / (panels * 2) }
}

extension Form {
  /// Makes up panels and looks at each with and without a group's say, reckoned like a real one.
  ///
  /// The scores are random but plausible: some candidates are better than others, each group sees
  /// another side of them, and people differ. The same seed gives the same panels on every machine.
  /// Nil where the group has no share.
  ///
  /// - Parameter people: How many score in each group; two where it is not said.
  public func shareEffect(
    of group: String, people: [String: Int] = [:], panels: Int = 100, candidates: Int = 6,
    seed: UInt64 = 1
  ) throws(Fraction.Overflow) -> ShareEffect? {
    guard self.group(group)?.share != nil else { return nil }
    var lots = Lots(state: seed)
    var effect = ShareEffect(changed: 0, panels: panels)
    for _ in 0..<panels {
      let day = madeUpDay(people, candidates: candidates, using: &lots)
      if try Tally.changedWhoCameFirst(group: group, form: self, day: day) == true {
        effect.changed += 1
      }
    }
    return effect
  }

  private func madeUpDay(_ people: [String: Int], candidates: Int, using lots: inout Lots) -> Day {
    var day = Day()
    for number in 1...max(1, candidates) {
      let candidate = "c\(number < 10 ? "0" : "")\(number)"
      day.candidates[candidate] = .inTheRunning
      // In thousandths of the way from the lowest points to the highest.
      let ability = 700 + lots.spread(130)
      let strengths = Dictionary(
        draft.criteria.map { ($0.id, lots.spread(90)) }, uniquingKeysWith: { first, _ in first })
      for group in groups where !group.items.isEmpty {
        let side = lots.spread(180)
        for person in 1...max(1, people[group.id] ?? 2) {
          let assessor = "\(group.id)-\(person)"
          day.assessors[assessor] = group.id
          let lean = lots.spread(60)
          let items = group.items.map { item -> SheetItem in
            let seen =
              ability + side + lean + (strengths[item.criterion] ?? 0) + lots.spread(130)
            let steps = item.range.upperBound - item.range.lowerBound
            let points = item.range.lowerBound + (min(1000, max(0, seen)) * steps + 500) / 1000
            return SheetItem(
              question: item.question, criterion: item.criterion, status: .scored(points),
              hasNote: true)
          }
          day.sheets.append(Sheet(assessor: assessor, candidate: candidate, items: items))
        }
      }
    }
    return day
  }
}

/// Numbers drawn by lot from a seed: SplitMix64 (Steele, Lea, Flood 2014), in whole numbers only.
private struct Lots {
  var state: UInt64

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number around 0 that is mostly no further away than `size`: the sum of three even ones.
  mutating func spread(_ size: Int) -> Int {
    let sum = (0..<3).reduce(0) { sum, _ in sum + Int(next() % 2001) - 1000 }
    return sum * size / 1000
  }
}
