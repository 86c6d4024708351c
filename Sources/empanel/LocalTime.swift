// Times as people here read them: the machine's own time zone. Records keep UTC.
import Glibc

/// Times as people here read them.
enum LocalTime {
  private static func parts(_ seconds: Int64) -> tm {
    var moment = time_t(seconds)
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The minute, such as 11:22.
  static func minute(_ seconds: Int64) -> String {
    let parts = parts(seconds)
    return two(parts.tm_hour) + ":" + two(parts.tm_min)
  }

  /// The second, such as 11:22:07.
  static func second(_ seconds: Int64) -> String {
    minute(seconds) + ":" + two(parts(seconds).tm_sec)
  }

  /// The day, such as 3 June.
  static func day(_ seconds: Int64) -> String {
    let parts = parts(seconds)
    return "\(parts.tm_mday) \(TimeWords.months[Int(parts.tm_mon) % 12])"
  }

  /// The day as records and options write it, such as 2027-03-04.
  static func date(_ seconds: Int64) -> String {
    let parts = parts(seconds)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// The day with its weekday, such as Wed 3 June.
  static func weekday(_ seconds: Int64) -> String {
    TimeWords.days[Int(parts(seconds).tm_wday) % 7] + " " + day(seconds)
  }
}
