// The words of the door and of who unlocks the kiosk.

extension Words {
  enum Door {
    static let title = "empanel"
    static let helpTitle = "Help: choosing a panel"
    static let known = ["Which panel, and who are you?"]
    static let unknown = [
      "empanel runs a fair interview panel: the same questions, the same criteria, and scores that"
        + " nobody sees before everybody has sealed theirs.",
      "This account knows no panel yet. Try the demo: it lies in a folder of its own, and"
        + " \u{22}empanel demo --remove\u{22} takes it away again.",
    ]
    static let begin = "Begin a new panel"
    static let beginDetail = "you are its chair"
    static let join = "Join a panel"
    static let joinDetail = "begun by somebody else"
    static let leave = "Leave"
    static let message = "Note: \u{22}empanel --help\u{22} lists the commands."
  }

  enum Facilitator {
    static let title = "Who unlocks this kiosk today?"
    static let helpTitle = "Help: unlocking the kiosk"
    static let ask = [
      "Type your name, then press Enter. It goes on the record, for the chair and HR to read.",
      "Best is somebody who does not score candidates on this panel.",
    ]
    static func field(_ typed: String) -> String { typed.isEmpty ? "Nothing typed yet" : typed }
    static let quiet = "Note: you read the rules next, and declare for this kiosk."
    static let empty = "Problem: no name is typed. Type your name, then press Enter."
  }
}
