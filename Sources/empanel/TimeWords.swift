// The names of days and months, as the screens say them.
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
}
