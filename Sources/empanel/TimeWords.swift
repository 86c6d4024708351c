// The names of days and months, and what is said of a text that is no day.
import Screens
import Wording

enum TimeWords {
  /// From Sunday.
  static var days: [String] {
    [en("Sun"), en("Mon"), en("Tue"), en("Wed"), en("Thu"), en("Fri"), en("Sat")]
  }

  static var months: [String] {
    [
      en("January"), en("February"), en("March"), en("April"), en("May"), en("June"), en("July"),
      en("August"), en("September"), en("October"), en("November"), en("December"),
    ]
  }

  /// What is said of a text that is no day.
  static func notADay(_ text: String) -> String { en("\"\(text)\" is not a day; write YYYY-MM-DD") }
}
