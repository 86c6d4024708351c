// What the door says of the places it leads to, on a screen and where there is none.
import Screens
import Wording

enum DoorWords {
  static func seat(_ handle: String, at panel: String) -> String { en("\(handle), at \(panel)") }

  static func demo(_ role: Demo.Role) -> String {
    switch role {
    case .member: en("Demo as member")
    case .chair: en("Demo as chair")
    case .kiosk: en("Demo as kiosk")
    case .manager: en("Demo as manager")
    }
  }

  static func purpose(_ role: Demo.Role) -> String {
    switch role {
    case .member: en("score a candidate")
    case .chair: en("run the day")
    case .kiosk: en("ask people who use the service")
    case .manager: en("read the result")
    }
  }

  /// The places, a line each, and how to go there from a terminal.
  static func list(_ seats: [Door.Seat]) -> [String] {
    let known =
      seats.isEmpty
      ? [en("This account knows no panel yet.")]
      : [en("The panels that this account knows:")]
        + seats.map { en("  \($0.handle)  at  \($0.folder)") }
        + [en("Open one on a terminal: empanel score FOLDER --as NAME")]
    return known + [
      en("Practise the keys on a terminal: empanel practise"),
      en("Try the demo on a terminal: empanel demo"), en("Every command: empanel --help"),
    ]
  }
}
