// How it reads when no screen can be shown.
import Terminal

extension DisplayError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noTerminal:
      Complaint(
        "there is no terminal to show a screen on",
        hint: "every screen has a command that works without one; see \"empanel --help\"")
    case .unknownTerminalType(let type):
      Complaint(
        "the terminal type \"\(type)\" is not known, or cannot move a cursor",
        hint: "check the TERM environment variable; \"TERM=xterm\" often works")
    case .alreadyOpen:
      Complaint("a screen is shown already", hint: "leave it first")
    }
  }
}
