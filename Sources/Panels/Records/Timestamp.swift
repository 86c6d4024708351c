// A claimed moment, to the second, in the one form a record may write it. Separate because no
// calendar of the system is needed: the arithmetic is the proleptic Gregorian calendar in UTC.

/// A moment in UTC, to the second, from year 1 to year 9999.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the start of 1970, leap seconds not counted.
  public let secondsSince1970: Int64

  /// The moment so many seconds after the start of 1970, moved to the nearest end where it lies
  /// outside the years 1 to 9999.
  public init(secondsSince1970: Int64) {
    self.secondsSince1970 = min(max(secondsSince1970, -62_135_596_800), 253_402_300_799)
  }

  /// Reads `YYYY-MM-DDThh:mm:ssZ` and nothing else; nil also for a date that does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      year >= 1, (1...12).contains(month), hour < 24, minute < 60, second < 60,
      day >= 1, day <= daysInMonth(month, of: year)
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    secondsSince1970 = Int64(days * 86_400 + hour * 3_600 + minute * 60 + second)
  }

  /// The moment as `YYYY-MM-DDThh:mm:ssZ`.
  public var text: String {
    let (days, second) = secondsSince1970.floorDivided(by: 86_400)
    let (year, month, day) = date(daysSince1970: days)
    let date = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    let time =
      padded(second / 3_600, 2) + ":" + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2)
    return date + "T" + time + "Z"
  }

  /// Moments in the order of time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}

private func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

private func daysInMonth(_ month: Int, of year: Int) -> Int {
  let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  switch month {
  case 2: return isLeap ? 29 : 28
  case 4, 6, 9, 11: return 30
  default: return 31
  }
}

/// Days before the first of March of year 0, counted so that a leap day ends its year.
private func daysSince1970(year: Int, month: Int, day: Int) -> Int {
  let shifted = month > 2 ? year : year - 1
  let monthFromMarch = month > 2 ? month - 3 : month + 9
  let daysBefore = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
  return daysBefore + (153 * monthFromMarch + 2) / 5 + day - 1 - 719_468
}

private func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let fromMarchOfYear0 = days + 719_468
  let era = fromMarchOfYear0 / 146_097
  let dayOfEra = fromMarchOfYear0 % 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

extension Int64 {
  /// Quotient and remainder with the remainder never negative.
  fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int, remainder: Int) {
    let remainder = (self % divisor + divisor) % divisor
    return (Int((self - remainder) / divisor), Int(remainder))
  }
}
