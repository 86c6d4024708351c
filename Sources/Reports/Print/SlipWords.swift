// The words of a slip. Separate from the page, so that each can be checked to be easy to read.
import Wording

/// The words of a slip; each is checked to be easy to read.
enum SlipWords {
  static var number: String { en("Your number is") }
  static var keep: String { en("Keep it safe. Do not show it to others.") }
  static var use: String { en("You will need it to give your answers.") }

  // For staff.

  static func heading(_ panel: PrintedPanel) -> String { en("Slips: \(panel.heading)") }
}
