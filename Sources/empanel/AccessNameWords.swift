// How people are called in what one person gets to read: by role, or by their place in the panel.
import Panels
import Scoring
import Wording

enum AccessNameWords {
  static var thisPanel: String { en("this panel") }
  static func candidate(_ letter: String) -> String { en("candidate \(letter)") }
  static func contributor(_ number: Int) -> String { en("contributor \(number)") }

  static func role(_ role: Role) -> String {
    switch role {
    case .chair: en("the chair")
    case .hr: en("HR")
    case .kiosk: en("the kiosk")
    case .observer: en("observer")
    case .assessor: en("panel member")
    }
  }

  /// What is known of a candidate, as last said.
  static func lines(_ text: CandidateText) -> [String] {
    var lines = [name(text.name)]
    if !text.time.isEmpty { lines.append(en("Time: \(text.time)")) }
    if let minutes = text.minutes { lines.append(en("Planned minutes: \(minutes)")) }
    if !text.adjustment.isEmpty { lines.append(en("Adjustment: \(text.adjustment)")) }
    return lines
  }

  static func name(_ name: String) -> String { en("Name: \(name)") }
}
