// What the caller decides about a display, and what can go wrong when it is opened. The environment
// comes in as a value: this target never reads it.
public import TextUI

/// Why no display could be opened; the caller then goes line by line.
public enum DisplayError: Error, Equatable {
  /// The process has no terminal of its own.
  case noTerminal
  /// The terminal database does not know this type, or says it cannot move a cursor.
  case unknownTerminalType(String)
  /// A display is open already; there is one terminal.
  case alreadyOpen
}

/// What the caller decides about a display.
public struct DisplaySettings: Equatable, Sendable {
  /// The type of terminal, as in `TERM`.
  public var terminalType: String
  /// How long a lone Escape is told from the start of an arrow key, in milliseconds.
  public var escapeDelay = 50
  /// The look to start with.
  public var look = Look.plain
  /// Whether the screen is a quiet one for screen readers: the row that takes the focus is sent
  /// whole, so that a reader says all of it, and only `>` and the cursor mark it (SCREENS 2).
  public var resendsFocusRow = false

  /// Whether only ASCII is shown, whatever the locale says: for a font that lacks other letters.
  public var showsOnlyASCII = false

  /// What the person taught for keys of this type of terminal.
  public var learntKeys = LearntKeys()

  /// A line above every screen, such as that all of this is a rehearsal; nil for none.
  public var banner: String?

  /// Settings for a terminal type.
  public init(terminalType: String) {
    self.terminalType = terminalType
  }

  /// Settings from an environment: `TERM`, `ESCDELAY` (0 to 10,000 ms) and `NO_COLOR`.
  public init(environment: (String) -> String?) {
    terminalType = environment("TERM") ?? ""
    if let delay = environment("ESCDELAY").flatMap({ Int($0) }), (0...10_000).contains(delay) {
      escapeDelay = delay
    }
    if let wish = environment("NO_COLOR"), !wish.isEmpty { look = .mono }
  }
}

/// The letters a display can show.
public enum LetterRange: Equatable, Sendable {
  /// All letters; the locale says UTF-8.
  case unicode
  /// All letters, though the locale does not say UTF-8: C.UTF-8 is used instead.
  case unicodeAssumed
  /// Only ASCII; other letters are shown without their accents, or as `?`.
  case ascii
}
