// The words of the check before the freeze, and of the chair's reason for a personal question.
import Wording

extension Words {
  enum Check {
    static var reasonTitle: String { en("Why it may be asked") }
    static var reasonHelp: String { en("Help: the chair's reason") }
    static var why: String { en("Your reason") }
    static var whyHint: String {
      en(
        "Note: everybody on the panel can read it, and it goes on the record. Or change the words.")
    }
    static var keepReason: String { en("Keep this reason") }
    static var changeText: String { en("Change the words instead") }
    static func quoted(_ text: String) -> String { "\u{22}\(text)\u{22}" }
  }
}

extension Words.Keys {
  static var follow: WayWords { WayWords(en("Go there"), en("Go where it is put right")) }
}
