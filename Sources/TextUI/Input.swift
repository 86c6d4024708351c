// What a terminal can say to a screen, as values: tests type with these and need no terminal.

/// One key as the person pressed it.
public enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space. Terminals send scalars; a text field joins accents to their
  /// letters.
  case character(Unicode.Scalar)
  /// Enter or Return.
  case enter
  /// Escape, after ``EscDigit`` has ruled out a function key.
  case escape
  /// Tab and Shift-Tab.
  case tab, backTab
  /// Backspace deletes to the left, Delete to the right.
  case backspace, delete
  /// The arrows.
  case up, down, left, right
  /// To the start or the end, and a page at a time.
  case home, end, pageUp, pageDown
  /// F1 to F9, also pressed as Escape and a digit.
  case function(Int)
  /// Control with a letter, given in lower case: Ctrl-Z is `.control("z")`.
  case control(Character)
}

/// One thing a terminal says.
public enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted; it never acts as keys. Line ends are `\n`.
  case pasted(String)
  /// What a key sent, byte for byte, while a screen asks for that to learn it.
  case sent(SentKey)
  /// The mouse was pressed on a cell; its wheel is Up and Down.
  case clicked(Position)
  /// The window has this size now.
  case resized(Size)
  /// The time the caller gave is over and nothing was pressed.
  case timedOut
  /// The program was asked to leave by this signal (TERM, HUP, INT, QUIT), or the terminal is gone
  /// (1, HUP): save and leave.
  case interrupted(signal: Int32)
}
