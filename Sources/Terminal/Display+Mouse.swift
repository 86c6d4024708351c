// The mouse, where the person wants it (SCREENS 1, rows 5 and 6), and stopping the program: both are
// modes of the terminal that ncurses is not asked to set, so they are taken back here.
internal import CNcurses
internal import Glibc
internal import TextUI

extension Display {
  static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
  static let mouseOff = "\u{1b}[?1006l\u{1b}[?1000l"

  // The Linux console has the capability, and a mouse only for programs that ask gpm.
  static func hasMouse(_ type: String) -> Bool {
    empanel_capability("kmous") != nil && !type.hasPrefix("linux")
  }

  /// Whether clicks come as input; nothing is sent where that is so already.
  public mutating func use(mouse: Bool) {
    guard mouse != usesMouse, hasMouse || !mouse else { return }
    usesMouse = mouse
    file.send(mouse ? Display.mouseOn : Display.mouseOff)
  }

  // `ESC [ <` and then the button, the column and the row, `M` for a press and `m` for its end.
  mutating func pointed() -> Input? {
    var numbers = [0]
    while let scalar = nextOfMouse(), numbers.count < 4 {
      switch scalar {
      case "0"..."9":
        let digit = Int(scalar.value) - 0x30
        numbers[numbers.count - 1] = min(9_999, numbers[numbers.count - 1] * 10 + digit)
      case ";": numbers.append(0)
      case "M" where numbers.count == 3:
        return pointed(button: numbers[0], column: numbers[1], row: numbers[2])
      default: return nil
      }
    }
    return nil
  }

  // The same from a terminal that knows only the older way: three signs from 32 on.
  mutating func pointedTheOldWay() -> Input? {
    var numbers: [Int] = []
    while numbers.count < 3, let scalar = nextOfMouse() { numbers.append(Int(scalar.value) - 32) }
    guard numbers.count == 3 else { return nil }
    return pointed(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  private func nextOfMouse() -> Unicode.Scalar? {
    var code: wint_t = 0
    wtimeout(plain, 50)
    return wget_wch(plain, &code) == OK ? Unicode.Scalar(code) : nil
  }

  // Only the first button and the wheel, whatever else is held down; movement is nothing.
  private func pointed(button: Int, column: Int, row: Int) -> Input? {
    guard usesMouse else { return nil }
    switch button & ~0b1_1100 {
    case 64: return .key(.up)
    case 65: return .key(.down)
    case 0:
      let place = Position(row: row - 1 - bannerRows, column: column - 1)
      return place.row >= 0 && place.column >= 0 ? .clicked(place) : nil
    default: return nil
    }
  }

  // Gives the terminal back while the program is stopped, and takes it again.
  mutating func stop() {
    file.send((usesMouse ? Display.mouseOff : "") + Display.pasteOff)
    endwin()
    signals.stop()
    if let size = file.size {
      resizeterm(Int32(size.rows), Int32(size.columns))
      windowSize = size
    }
    needsWholeFrame = true
    reset_prog_mode()
    file.send(Display.pasteOn + (usesMouse ? Display.mouseOn : ""))
  }
}
