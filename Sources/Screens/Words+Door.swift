// The words of the door and of who unlocks the kiosk.
import Wording

extension Words {
  enum Door {
    static var title: String { en("empanel") }
    static var helpTitle: String { en("Help: choosing a panel") }
    static var known: [String] { [en("Which panel, and who are you?")] }
    static var unknown: [String] {
      [
        en(
          "empanel runs a fair interview panel: the same questions, the same criteria, and scores that"
            + " nobody sees before everybody has sealed theirs."),
        en(
          "This account knows no panel yet. Try the demo: it lies in a folder of its own, and"
            + " \u{22}empanel demo --remove\u{22} takes it away again."),
      ]
    }
    static var begin: String { en("Begin a new panel") }
    static var beginDetail: String { en("you are its chair") }
    static var join: String { en("Join a panel") }
    static var joinDetail: String { en("begun by somebody else") }
    static var leave: String { en("Leave") }
    static var message: String { en("Note: \u{22}empanel --help\u{22} lists the commands.") }
  }

  enum Facilitator {
    static var title: String { en("Who unlocks this kiosk today?") }
    static var helpTitle: String { en("Help: unlocking the kiosk") }
    static var ask: [String] {
      [
        en(
          "Type your name, then press Enter. It goes on the record, for the chair and HR to read."),
        en("Best is somebody who does not score candidates on this panel."),
      ]
    }
    static func field(_ typed: String) -> String { typed.isEmpty ? en("Nothing typed yet") : typed }
    static var quiet: String { en("Note: you read the rules next, and declare for this kiosk.") }
    static var empty: String { en("Problem: no name is typed. Type your name, then press Enter.") }
  }
}
