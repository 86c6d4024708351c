// Which letters this terminal can show, as far as a program can know: a language is offered at the
// kiosk only where it can be read (SCREENS 4 (d)).
import TextUI

/// The letters of one terminal.
struct ShownLetters {
  let isLinuxConsole: Bool
  let isOnlyASCII: Bool

  /// Those of this process.
  static let ofProcess = ShownLetters(
    isLinuxConsole: DisplayMode.ofProcess.mode == .full && Surroundings.variable("TERM") == "linux",
    isOnlyASCII: DisplayMode.showsOnlyASCII)

  /// Whether a text can be read on it.
  func show(_ text: String) -> Bool {
    text.allSatisfy { letter in
      if isOnlyASCII, AsciiLetter.nearest(to: letter) == "?", letter != "?" { return false }
      return !isLinuxConsole || letter.unicodeScalars.allSatisfy(Self.isInConsoleFont)
    }
  }

  // The letters of Uni2-TerminusBold32x16, measured (SCREENS 3): Latin but for Vietnamese, Greek
  // and Cyrillic; no script that has to be joined or turned round.
  private static func isInConsoleFont(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x17F, 0x218...0x21B, 0x386...0x3CE, 0x400...0x45F, 0x490...0x491,
      0x2010...0x2026:
      true
    default: false
    }
  }
}
