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
    _ plan: GroupPlan, sheets: [OpenedSheet], ranges: [Range<Int>], cells: [Cell], leaves: [Bool]
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
    for range in ranges {
      for criterion in plan.criteria.indices {
        let mean = try GroupValues.mean(
          range.map { values[$0 * criteria + criterion] }, range: plan.criteria[criterion].range)
        means.append(mean)
      }
    }
  }

  /// The mean over the assessors that have a value; nil where nobody has.
  private static func mean(
    _ all: [AssessorValue], range: ClosedRange<Int>
  ) throws(Fraction.Overflow) -> CriterionMean? {
    let values = all.filter { !$0.isMissing }
    guard var lowest = values.first, var highest = values.first else { return nil }
    for value in values {
      if value.isBelow(lowest) { lowest = value }
      if highest.isBelow(value) { highest = value }
    }
    let sum = try sum(of: values)
    let mean = try sum.divided(by: Fraction(values.count))
    let width = range.upperBound - range.lowerBound
    return CriterionMean(
      value: try mean.times(Fraction(100, over: width)),
      points: try mean.plus(Fraction(range.lowerBound)),
      lowest: try lowest.points(from: range.lowerBound),
      highest: try highest.points(from: range.lowerBound))
  }

  /// Nearly always everybody has valued the same number of items, and one division is enough.
  private static func sum(of values: [AssessorValue]) throws(Fraction.Overflow) -> Fraction {
    if let items = values.first?.items, values.allSatisfy({ $0.items == items }) {
      return try Fraction(values.reduce(0) { $0 + Int($1.sum) }, over: Int(items))
    }
    var sum = Fraction.zero
    for value in values { sum = try sum.plus(value.points(from: 0)) }
    return sum
  }
}
