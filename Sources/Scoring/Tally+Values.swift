// From points to means (rules 1, 3 and 4; article "Values and what is missing"). Separate because
// these are the only loops over every item, kept in whole numbers until a mean is finished.

/// One assessor's value for one criterion and candidate.
///
/// Points above the lowest, and over how many items; no items: the value is missing, which is
/// never zero.
struct AssessorValue {
  var sum: Int32 = 0
  var items: Int32 = 0

  var isMissing: Bool { items == 0 }

  /// The mean in points of a range that begins at `lowest`.
  func points(from lowest: Int) throws(Fraction.Overflow) -> Fraction {
    try Fraction(lowest * Int(items) + Int(sum), over: Int(items))
  }

  /// Compared without dividing.
  func isBelow(_ other: AssessorValue) -> Bool {
    Int(sum) * Int(other.items) < Int(other.sum) * Int(items)
  }
}

/// One group's mean for one criterion and candidate.
struct CriterionMean {
  /// 0 to 100.
  let value: Fraction
  /// In points.
  let points: Fraction
  /// The lowest assessor value, in points.
  let lowest: Fraction
  /// The highest assessor value, in points.
  let highest: Fraction
}

extension CriterionMean {
  /// What a group agreed on; the extremes stay those of its assessors, where any had a value.
  fileprivate init(
    agreed: Fraction, insteadOf mean: CriterionMean?, range: ClosedRange<Int>
  ) throws(Fraction.Overflow) {
    let width = range.upperBound - range.lowerBound
    value = try agreed.minus(Fraction(range.lowerBound)).times(Fraction(100, over: width))
    points = agreed
    lowest = mean?.lowest ?? agreed
    highest = mean?.highest ?? agreed
  }
}

/// One group's values and means.
struct GroupValues {
  /// By counted sheet, then criterion.
  private(set) var values: [AssessorValue]
  /// By candidate, then criterion.
  private(set) var means: [CriterionMean?] = []
  private let criteria: Int

  func value(sheet: Int, criterion: Int) -> AssessorValue { values[sheet * criteria + criterion] }

  func mean(candidate: Int, criterion: Int) -> CriterionMean? {
    means[candidate * criteria + criterion]
  }

  /// - Parameter leaves: By question, whether it is left out for everybody.
  init(
    _ plan: GroupPlan, sheets: [OpenedSheet], ranges: [Range<Int>], cells: [Cell],
    leaves: [Bool], agreed: [GroupLedger.Agreement: Fraction]
  ) throws(Fraction.Overflow) {
    criteria = plan.criteria.count
    values = Array(repeating: AssessorValue(), count: sheets.count * plan.criteria.count)
    for (number, sheet) in sheets.enumerated() {
      for (index, item) in plan.items.enumerated() where !item.isVoided && !leaves[item.question] {
        let cell = cells[sheet.firstCell + index]
        guard cell.status == .scored else { continue }
        values[number * criteria + item.criterion].sum += Int32(Int(cell.points) - item.lowest)
        values[number * criteria + item.criterion].items += 1
      }
    }
    means.reserveCapacity(ranges.count * criteria)
    for (candidate, range) in ranges.enumerated() {
      for criterion in plan.criteria.indices {
        let points = plan.criteria[criterion].range
        let mean = try mean(of: criterion, sheets: range, points: points)
        let agreed = agreed[.init(candidate: candidate, criterion: criterion)]
        if let agreed, !range.isEmpty {
          means.append(try CriterionMean(agreed: agreed, insteadOf: mean, range: points))
        } else {
          means.append(mean)
        }
      }
    }
  }

  /// The mean over the assessors that have a value; nil where nobody has.
  private func mean(
    of criterion: Int, sheets: Range<Int>, points: ClosedRange<Int>
  ) throws(Fraction.Overflow) -> CriterionMean? {
    var lowest = AssessorValue()
    var highest = AssessorValue()
    var sum = ValueSum()
    for sheet in sheets {
      let value = value(sheet: sheet, criterion: criterion)
      guard !value.isMissing else { continue }
      if lowest.isMissing || value.isBelow(lowest) { lowest = value }
      if highest.isMissing || highest.isBelow(value) { highest = value }
      try sum.add(value)
    }
    guard let mean = try sum.mean() else { return nil }
    let width = points.upperBound - points.lowerBound
    return CriterionMean(
      value: try mean.times(Fraction(100, over: width)),
      points: try mean.plus(Fraction(points.lowerBound)),
      lowest: try lowest.points(from: points.lowerBound),
      highest: try highest.points(from: points.lowerBound))
  }
}

/// A sum of assessors' values, kept in whole numbers while everybody has valued the same number of
/// items, which is nearly always.
private struct ValueSum {
  private var values = 0
  private var whole = 0
  private var items: Int32 = 1
  private var rest = Fraction.zero

  mutating func add(_ value: AssessorValue) throws(Fraction.Overflow) {
    if values == 0 { items = value.items }
    if value.items == items {
      whole += Int(value.sum)
    } else {
      rest = try rest.plus(value.points(from: 0))
    }
    values += 1
  }

  /// Nil where nothing was added.
  func mean() throws(Fraction.Overflow) -> Fraction? {
    guard values > 0 else { return nil }
    let even = try Fraction(whole, over: Int(items) * values)
    return rest == .zero ? even : try even.plus(rest.divided(by: Fraction(values)))
  }
}
