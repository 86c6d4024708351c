// What terminals send for keys, beyond what their database entry says: PuTTY, the Linux console,
// rxvt and terminals behind a wrong TERM each have their own (SCREENS 5).
internal import CNcurses
internal import TextUI

enum KeySequences {
  static let pasteBegins: Int32 = 2000
  static let pasteEnds: Int32 = 2001
  static let mouseBegins: Int32 = 2002
  static let oldMouseBegins: Int32 = 2003
  // Tab has no code in ncurses, since every terminal should send it alike.
  private static let tab: Int32 = 2090
  // A sign typed on a number pad that sends sequences: this plus its ASCII code.
  private static let padSign: Int32 = 2100

  static func define() {
    define_key("\u{1b}[200~", pasteBegins)
    define_key("\u{1b}[201~", pasteEnds)
    define_key("\u{1b}[<", mouseBegins)
    define_key("\u{1b}[M", oldMouseBegins)
    for (sequence, code) in sequences { define_key("\u{1b}" + sequence, code) }
    for (index, sign) in "*+,-./0123456789".unicodeScalars.enumerated() {
      let final = Character(Unicode.Scalar(UInt8(0x6a + index)))
      define_key("\u{1b}O\(final)", padSign + Int32(sign.value))
    }
  }

  static func key(ofCode code: Int32) -> Key? {
    if (KEY_F0 + 1...KEY_F0 + 9).contains(code) { return .function(Int(code - KEY_F0)) }
    if code > padSign, let sign = Unicode.Scalar(UInt32(code - padSign)) { return .character(sign) }
    switch code {
    case KEY_UP, KEY_SR: return .up
    case KEY_DOWN, KEY_SF: return .down
    case KEY_LEFT, KEY_SLEFT: return .left
    case KEY_RIGHT, KEY_SRIGHT: return .right
    case KEY_HOME, KEY_FIND: return .home
    case KEY_END, KEY_SELECT: return .end
    case KEY_PPAGE: return .pageUp
    case KEY_NPAGE: return .pageDown
    case KEY_BACKSPACE: return .backspace
    case KEY_DC: return .delete
    case KEY_BTAB: return .backTab
    case KEY_ENTER: return .enter
    // What the console of Linux calls Ctrl-Z.
    case KEY_SUSPEND: return .control("z")
    case tab: return .tab
    default: return nil
    }
  }

  // The code of a key that can be taught.
  static func code(of key: Key) -> Int32? {
    switch key {
    case .up: KEY_UP
    case .down: KEY_DOWN
    case .left: KEY_LEFT
    case .right: KEY_RIGHT
    case .backspace: KEY_BACKSPACE
    case .delete: KEY_DC
    case .home: KEY_HOME
    case .end: KEY_END
    case .tab: tab
    case .backTab: KEY_BTAB
    case .function(let number) where (1...9).contains(number): KEY_F0 + Int32(number)
    default: nil
    }
  }

  static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0a, 0x0d: return .enter
    case 0x09: return .tab
    case 0x1b: return .escape
    case 0x08, 0x7f: return .backspace
    case 0x01...0x1a:
      return .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x00...0x1f, 0x80...0x9f: return nil
    default: return .character(scalar)
    }
  }

  private static let sequences: [(String, Int32)] =
    [
      // Arrows, Home and End in both cursor-key modes, and as vt220 and rxvt send them.
      ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT), ("[D", KEY_LEFT),
      ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
      ("[H", KEY_HOME), ("OH", KEY_HOME), ("[1~", KEY_HOME), ("[7~", KEY_HOME),
      ("[F", KEY_END), ("OF", KEY_END), ("[4~", KEY_END), ("[8~", KEY_END),
      ("[3~", KEY_DC), ("[5~", KEY_PPAGE), ("[6~", KEY_NPAGE), ("[Z", KEY_BTAB), ("OM", KEY_ENTER),
    ]
    + functionKeys(["OP", "OQ", "OR", "OS"])
    + functionKeys(["[[A", "[[B", "[[C", "[[D", "[[E"])
    + functionKeys(["[11~", "[12~", "[13~", "[14~", "[15~", "[17~", "[18~", "[19~", "[20~"])

  private static func functionKeys(_ sequences: [String]) -> [(String, Int32)] {
    sequences.enumerated().map { ($1, KEY_F0 + 1 + Int32($0)) }
  }
}
