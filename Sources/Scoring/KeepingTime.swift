// How long a record is kept, as a form says it, and the day on which that ends. Separate from the
// other texts of a calendar, because this one is reckoned with.

/// A time such as `12 months` or `1 year`, at most 999 of its unit.
public struct KeepingTime: Hashable, Sendable {
  private enum Unit: String { case day, week, month, year }

  private let number: Int
  private let unit: Unit

  /// Reads the time; nil where it is not one.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = CalendarText.digits(parts[0]),
      (1...999).contains(number), "\(number)" == parts[0],
      number == 1 || parts[1].hasSuffix("s"),
      let unit = Unit(rawValue: String(number == 1 ? parts[1] : parts[1].dropLast()))
    else { return nil }
    self.number = number
    self.unit = unit
  }

  /// The day this long after another, both `YYYY-MM-DD`; nil where that is no day.
  ///
  /// A month later is the same day of it, or its last where it is shorter.
  public func day(after start: String) -> String? {
    guard CalendarText.isDate(start) else { return nil }
    let parts = start.split(separator: "-").compactMap { Int($0) }
    var (year, month, day) = (parts[0], parts[1], parts[2])
    switch unit {
    case .day, .week:
      day += unit == .day ? number : 7 * number
      while day > CalendarText.days(in: month, of: year) {
        day -= CalendarText.days(in: month, of: year)
        (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
      }
    case .month, .year:
      let months = month - 1 + (unit == .month ? number : 12 * number)
      (year, month) = (year + months / 12, months % 12 + 1)
      day = min(day, CalendarText.days(in: month, of: year))
    }
    let text = [year, month, day].enumerated().map { place, number in
      let width = place == 0 ? 4 : 2
      return String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }.joined(separator: "-")
    return CalendarText.isDate(text) ? text : nil
  }
}
