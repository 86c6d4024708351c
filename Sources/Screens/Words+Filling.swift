// What is said while something is filled in on any page of the set-up room.
import Wording

extension Words.Setup {
  static func isFull(_ limit: Int) -> String {
    en("Problem: there is room for \(limit) characters here. What was more is left out.")
  }
}
