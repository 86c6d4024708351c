// The words of the set-up room about other languages at the kiosk.
import Wording

extension Words {
  enum Tongues {
    static var task: String { en("Languages") }
    static var help: String { en("Help: languages at the kiosk") }
    static func state(_ language: SetupModel.Language) -> String {
      language.readBy.isEmpty
        ? en("\(language.name): not offered") : en("\(language.name), read by \(language.readBy)")
    }
    static var intro: [String] {
      [
        en("People at the kiosk may choose a language that somebody has read every word of."),
        en("A language without a name here is not offered."),
      ]
    }
    static func reader(_ language: SetupModel.Language) -> String {
      en("Who has read every word in \(language.name)")
    }
    static var hint: String {
      en("Note: somebody who speaks it well. The name goes on the record. Empty: not offered.")
    }
  }
}
