// Words that several printed pages have: a form and its version, a day, and what stands in the number
// of a page.
import Scoring
import Wording

/// Words that several printed pages have.
enum PageWords {
  static func form(_ form: Form) -> String {
    form.version.isEmpty ? form.title : en("\(form.title), version \(form.version)")
  }

  /// Between the number of a page and how many there are.
  static var of: String { en(" of ") }

  /// A day as people here write it; a month is 1 to 12.
  static func day(_ day: Int, month: Int, year: Int) -> String {
    en("\(day) \(months[month - 1]) \(year)")
  }

  private static var months: [String] {
    [
      en("January"), en("February"), en("March"), en("April"), en("May"), en("June"), en("July"),
      en("August"), en("September"), en("October"), en("November"), en("December"),
    ]
  }
}
