// What a terminal sends for the keys that have no letter, in the mode ncurses puts it in.

/// The bytes of keys.
public enum Keystroke {
  /// Enter.
  public static let enter = "\r"
  /// Escape.
  public static let escape = "\u{1b}"
  /// Tab.
  public static let tab = "\t"
  /// Shift-Tab.
  public static let backTab = "\u{1b}[Z"
  /// Backspace.
  public static let backspace = "\u{7f}"
  /// Delete.
  public static let delete = "\u{1b}[3~"
  /// The arrow up.
  public static let up = "\u{1b}OA"
  /// The arrow down.
  public static let down = "\u{1b}OB"
  /// The arrow to the right.
  public static let right = "\u{1b}OC"
  /// The arrow to the left.
  public static let left = "\u{1b}OD"
  /// Home.
  public static let home = "\u{1b}OH"
  /// End.
  public static let end = "\u{1b}OF"
  /// A page up.
  public static let pageUp = "\u{1b}[5~"
  /// A page down.
  public static let pageDown = "\u{1b}[6~"

  /// F1 to F9, as xterm sends them.
  public static func function(_ number: Int) -> String {
    let sequences = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~",
    ]
    return "\u{1b}" + sequences[min(max(number, 1), 9) - 1]
  }

  /// Control with a letter a to z.
  public static func control(_ letter: Character) -> String {
    String(Unicode.Scalar((letter.asciiValue ?? 0x60) & 0x1f))
  }

  /// A text as a terminal pastes it.
  public static func paste(_ text: String) -> String { "\u{1b}[200~" + text + "\u{1b}[201~" }
}
