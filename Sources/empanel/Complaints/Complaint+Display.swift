// How it reads when no screen can be shown.
import Screens
import Terminal
import Wording

extension DisplayError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noTerminal:
      Complaint(
        en("there is no terminal to show a screen on"),
        hint: en("every screen has a command that works without one; see \"empanel --help\""))
    case .unknownTerminalType(let type):
      Complaint(
        en("the terminal type \"\(type)\" is not known, or cannot move a cursor"),
        hint: en("check the TERM environment variable; \"TERM=xterm\" often works"))
    case .alreadyOpen:
      Complaint(en("a screen is shown already"), hint: en("leave it first"))
    }
  }
}
