// The words for amending a frozen panel.
import Wording

extension Words {
  enum Amending {
    static var menu: String { en("Amend the panel: days, people, late candidates") }
    static var title: String { en("Amend the panel") }
    static var help: String { en("Help: amending a panel") }
    static var intro: [String] {
      [
        en(
          "Everybody is shown what changed, and declares again; not where only days move or"
            + " candidates come late. Sheets that are sealed stay as they are.")
      ]
    }
    static var days: String { en("The days of the panel") }
    static var why: String { en("Why the days move") }
    static var whyHint: String {
      en("Note: everybody on the panel reads it at home. Nothing about anybody's health.")
    }
    static func candidate(_ code: String) -> String { en("A late candidate, \(code)") }
    static var candidateHint: String { en("Note: their name. Empty: nobody comes late.") }
    static var candidates: String { en("More, from a file") }
    static var comes: String { en("Who comes on to the panel") }
    static var comesHint: String {
      en("Note: Enter ticks and unticks. Compare their code by voice.")
    }
    static func newcomer(_ one: AmendModel.Newcomer) -> String {
      en("\(one.handle). Code \(one.code)")
    }
    static func joined(_ one: AmendModel.Newcomer) -> String {
      en("\(one.handle) has joined: \(one.part).")
    }
    static func name(_ handle: String) -> String { en("Name of \(handle)") }
    static func job(_ handle: String) -> String { en("Job of \(handle)") }
    static var leaves: String { en("Who leaves the panel") }
    static var leavesHint: String { en("Note: Enter ticks and unticks. What they sealed stays.") }
    static func leaver(_ one: Person) -> String {
      one.handle == one.name ? one.handle : en("\(one.handle), \(one.name)")
    }
    static var contributors: String { en("More at the kiosk, from a file") }
    static var slips: String { en("The new slips") }
    static var slipsHint: String {
      en("Note: a page to print, in a file that is not there yet. The old slips are no good then.")
    }
    static var sets: String { en("Who opens together") }
    static var setsHint: String {
      en("Note: such as asha+ben, asha+safe. Empty: by the same rule as before.")
    }
    static var look: String { en("See what would change") }
    static var quiet: String { en("Note: nothing is changed yet.") }

    // MARK: What would change

    static var changes: String { en("What would change") }
    static var afterwards: String { en("As it would be") }
    static func yes(_ what: AmendWhat) -> String {
      switch what {
      case .freeze: en("Amend the panel. Everybody declares again")
      case .candidates: en("Admit them. Nobody declares again")
      case .days: en("Move the days. Nobody declares again")
      case .daysAndCandidates: en("Move the days and admit them. Nobody declares again")
      }
    }
    static var back: String { en("Go back. Nothing is amended") }
    static var amended: String { en("The panel is amended") }
    static var readAloud: String {
      en("Read it aloud. Everybody compares it when they declare again.")
    }
    static var goOn: String { en("Go on: everybody declares again") }
  }
}
