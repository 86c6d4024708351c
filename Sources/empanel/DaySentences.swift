// The days of a panel in sentences: what they are, and when and why they were moved. Apart from the
// events' words, because status, verify, the tally, the amendment and home all say them.
import Panels
import Wording

enum DaySentences {
  /// One day as people say it, with the day of the week: who typed a Sunday sees it.
  static func day(_ text: String) -> String {
    guard let noon = Timestamp(text + "T12:00:00Z") else { return text }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return text }
    // The first of January 1970 was a Thursday.
    let days = noon.secondsSince1970 / 86_400 - (noon.secondsSince1970 < 0 ? 1 : 0)
    let weekday = TimeWords.days[Int((days % 7 + 11) % 7)]
    return "\(weekday) \(parts[2]) \(TimeWords.months[(parts[1] + 11) % 12]) \(parts[0])"
  }

  /// Several, or that none is said.
  static func list(_ days: [String]) -> String {
    days.isEmpty ? en("not said") : days.map(day).joined(separator: ", ")
  }

  /// What would change, old and new one below the other.
  static func change(_ text: MovedText) -> [String] {
    [
      en("The days until now: \(list(text.was))."),
      en("The days from now on: \(list(text.dates))."),
      en("Why: \(text.words)"),
    ]
  }

  /// That the days were moved, as far as the record says it in clear.
  static func clear(_ record: Record) -> String {
    en("The days were moved by \(record.author), \(record.time.text).")
  }

  /// The days, and every move with its reason, as far as somebody reads them.
  static func lines(_ days: DaysOfPanel) -> [String] {
    days.moves.map(line)
      + [days.dates.map { en("The days: \(list($0)).") } ?? en("The days cannot be read here.")]
  }

  /// The same, nothing where the days are those of the freeze.
  static func moved(_ days: DaysOfPanel) -> [String] { days.moves.isEmpty ? [] : lines(days) }

  private static func line(_ move: DaysOfPanel.Move) -> String {
    guard let text = move.text else {
      return clear(move.record) + en(" Why is for others to read.")
    }
    let who = move.record.author
    return en(
      "\(who) moved the days, \(move.record.time.text): before \(list(text.was)); then"
        + " \(list(text.dates)). Why: \(text.words)")
  }
}
