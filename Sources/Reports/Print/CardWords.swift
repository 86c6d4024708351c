// The words of the kiosk on paper. Separate from the page, so that each can be checked to be easy to
// read.
import Wording

/// The words of the cards; each is checked to be easy to read.
enum CardWords {
  static var unknown: String { en("I do not know") }
  static var tick: String { en("Put a tick in one box.") }
  static var slip: String { en("The 6 numbers on your slip:") }
  static var helper: String { en("Somebody helped me to read or write.") }
  static var hand: String { en("Give all your cards to the person who gave them to you.") }
  static func met(_ name: String) -> String { en("You met \(name).") }
  /// Before a line to write a name on.
  static var youMet: String { en("You met") }
  static func title(_ place: Int, of count: Int) -> String { en("Question \(place) of \(count)") }
  static var thePerson: String { en("the person") }
  static var yes: String { en("Yes") }
  static var no: String { en("No") }

  // For staff.

  static func heading(_ panel: PrintedPanel) -> String { en("Cards: \(panel.heading)") }

  /// Before the beginning of the form's fingerprint.
  static func toType(_ question: String, of candidate: String?) -> String {
    candidate.map { en("For the person who types: \($0), question \(question), form") }
      ?? en("For the person who types: question \(question), form")
  }
}
