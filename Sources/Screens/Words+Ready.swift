// The words for how ready everybody is before the first candidate, and for the rehearsal.
import Wording

extension Words {
  enum Ready {
    static var title: String { en("Before the first candidate: who is ready") }
    static var helpTitle: String { en("Help: who is ready") }
    static var quiet: String {
      en("Note: training is what people said of themselves. Only the chair and HR read it.")
    }

    // MARK: The first visit

    static var firstTitle: String { en("You are here for the first time") }
    static var firstHelp: String { en("Help: trying it out") }
    static func first(practises: Bool) -> [String] {
      (practises ? [practise] : []) + [
        en(
          "Rehearse the day: the questions of this panel, and a candidate who is made up. You do"
            + " everything as on the day. Every screen says REHEARSAL."),
        practises
          ? en(
            "Nothing of either counts or is kept. The menu offers the practice until you have sealed"
              + " your first scores, the rehearsal until somebody has.")
          : en(
            "Nothing of it counts or is kept. The menu offers it again, until somebody has sealed the"
              + " first scores."),
      ]
    }
    private static var practise: String {
      en("Practise the keys: two minutes, four screens, for who is new to a screen like this.")
    }
    static var notNow: String { en("Not now") }
    static var firstQuiet: String { en("Note: this is asked once.") }

    static func summary(_ people: [PersonReady]) -> String {
      let waiting = people.filter { $0.declaredAt == nil }
      return waiting.isEmpty
        ? en("Everybody has read the rules and declared.")
        : en("Not declared yet: \(list(waiting.map(\.name))).")
    }

    static func sentence(_ person: PersonReady) -> String {
      guard let at = person.declaredAt else { return en("\(person.name): not declared yet.") }
      if person.isKiosk {
        return en("\(person.name): unlocked \(at)")
          + (person.facilitator.map { en(" by \($0).") } ?? ".")
      }
      let declared = en("\(person.name): declared \(at), passphrase proven")
      // A deputy who is not HR cannot read what was declared: nothing is said of it.
      guard person.isRead else { return declared + "." }
      let training = person.training.map { en("training: \($0)") } ?? en("training not said")
      let samples = person.isCalibrated.map {
        $0 ? en("sample answers scored: yes") : en("sample answers scored: not yet")
      }
      return [declared, training, samples].compactMap(\.self).joined(separator: "; ") + "."
    }
  }
}
