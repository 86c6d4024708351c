// The words for how ready everybody is before the first candidate, and for the rehearsal.

extension Words {
  enum Ready {
    static let title = "Before the first candidate: who is ready"
    static let helpTitle = "Help: who is ready"
    static let quiet =
      "Note: training is what people said of themselves. Only the chair and HR read it."

    // MARK: The first visit

    static let firstTitle = "You are here for the first time"
    static let firstHelp = "Help: trying it out"
    static let first = [
      "Try it out first: the questions of this panel, and a candidate who is made up.",
      "You do everything as on the day. Every screen says REHEARSAL. Nothing of it counts, and"
        + " nothing of it is kept.",
      "The menu offers it again, until somebody has sealed the first scores.",
    ]
    static let notNow = "Not now"
    static let firstQuiet = "Note: this is asked once."

    static func summary(_ people: [PersonReady]) -> String {
      let waiting = people.filter { $0.declaredAt == nil }
      return waiting.isEmpty
        ? "Everybody has read the rules and declared."
        : "Not declared yet: \(list(waiting.map(\.name)))."
    }

    static func sentence(_ person: PersonReady) -> String {
      guard let at = person.declaredAt else { return "\(person.name): not declared yet." }
      if person.isKiosk {
        return "\(person.name): unlocked \(at)" + (person.facilitator.map { " by \($0)." } ?? ".")
      }
      let training = person.training.map { "training: \($0)" } ?? "training not said"
      return "\(person.name): declared \(at), passphrase proven; \(training)."
    }
  }
}
