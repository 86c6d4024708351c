// The words about reading aloud.
import TextUI
import Wording

extension Words {
  static var aloudHint: KeyHelp {
    KeyHelp(key: .function(5), name: "F5", word: Aloud.word, does: Aloud.does, rank: 7)
  }

  enum Aloud {
    static var does: String { en("Read this screen to me") }
    static var word: String { en("Read aloud") }
    static var absent: String { en("Note: to hear it, install espeak-ng.") }
    static var title: String { en("Look and sound") }
    static var head: String { en("Sound") }
    static func sound(_ sound: Sound, isOn: Bool) -> String {
      switch sound {
      case .always:
        isOn ? en("Read each screen to me: yes") : en("Read each screen to me: no")
      case .headphones:
        isOn ? en("The kiosk has headphones: yes") : en("The kiosk has headphones: no")
      }
    }
    static var note: String {
      en("A kiosk says which answer was chosen only where it has headphones.")
    }

    // A voice makes a pause at the end of a sentence.
    static func sentence(_ text: String) -> String {
      text.last.map { ".?!:;,".contains($0) } == true ? text : text + "."
    }
  }
}
