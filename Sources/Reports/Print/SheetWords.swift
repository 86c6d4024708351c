// The words of a score sheet on paper, beside the form's own.
import Wording

/// The words of a score sheet on paper.
enum SheetWords {
  static func heading(_ panel: PrintedPanel) -> String { en("Score sheets: \(panel.heading)") }
  static func place(_ number: Int, of count: Int) -> String { en("Sheet \(number) of \(count)") }
  static var candidate: String { en("Candidate:") }
  static var scoredBy: String { en("Scored by:") }
  static var date: String { en("Date:") }
  static func minutes(_ count: Int) -> String {
    count == 1 ? en("1 minute") : en("\(count) minutes")
  }
  static var tickProbes: String { en("Tick what was asked too:") }
  static func mark(_ answer: String) -> String {
    en("1 is right, 0 is wrong. Right answer: \(answer)")
  }
  static var points: String { en("Points") }
  /// Why there are no points.
  static var whyNone: [String] { [en("Not asked"), en("I did not hear it"), en("I do not know")] }
  static var evidence: String { en("What you heard and saw:") }
  static var notScored: String { en("Not scored.") }
  static var signed: String { en("Signed:") }
  static var time: String { en("Time:") }
  static var scoreAlone: String {
    en(
      "Score alone. Give this sheet to the chair. Two people type it in, each by themselves, and it"
        + " is sealed. Candidates may ask to read what is written here.")
  }
  /// Before the form's fingerprint.
  static func form(_ panel: PrintedPanel) -> String {
    en("Form: \(panel.formLine). Fingerprint")
  }
}
