// The words about the mouse.
import Wording

extension Words {
  enum Mouse {
    static var use: String { en("Use the mouse") }
    static var stop: String { en("Stop using the mouse") }
    static var used: String { en("Note: hold Shift to copy text with the mouse.") }
    static var stopped: String { en("Note: the mouse is the terminal's own again.") }
    static var absent: String {
      en("Note: this type of terminal tells programs nothing of its mouse.")
    }
  }
}
