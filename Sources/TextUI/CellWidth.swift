// How many cells a character takes. Our own small table, so that a view is the same on every
// machine and in tests; a test holds it against the C library's wcwidth.

/// Widths in cells, counted as the C library and ncurses count them.
public enum CellWidth {
  /// The cells of one scalar: 0 for marks and joiners, 2 for East Asian letters and emoji, else 1.
  ///
  /// Control characters have no width here; ``shown(_:)`` leaves them out.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0 ? 0 : 1 }
    if isWide(value) || isWideEmoji(scalar) { return 2 }
    return isZero(scalar) ? 0 : 1
  }

  /// The cells of a character: the sum over its scalars, as terminals without joining count them.
  public static func columns(of character: Character) -> Int {
    if character.isASCII { return 1 }
    return character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// What of a character goes on the screen, or nil when nothing does.
  ///
  /// Line ends and tabs become a space. Control characters, direction marks and invisible tags are
  /// left out. Terminals disagree about joined emoji, so only the first picture of a joined
  /// sequence is shown, without its skin tone and variation selector. A letter keeps at most four
  /// marks, which is what ncurses holds in a cell.
  public static func shown(_ character: Character) -> Character? {
    if let ascii = character.asciiValue {
      if ascii >= 0x20 && ascii != 0x7f { return character }
      return ascii == 0x09 || ascii == 0x0a || ascii == 0x0d ? " " : nil
    }
    if character.isNewline { return " " }
    var kept = ""
    var marks = 0
    for scalar in character.unicodeScalars where !isHidden(scalar) {
      let isFirst = kept.isEmpty
      if scalar.value == 0x200d && isAfterEmoji(kept) { break }
      if !isFirst && isSkinTone(scalar) { continue }
      let width = columns(of: scalar)
      if isFirst && width == 0 { return nil }
      marks = width == 0 ? marks + 1 : 0
      if marks <= 4 { kept.unicodeScalars.append(scalar) }
    }
    // Leaving something out may split the rest; the first part then stands for the whole.
    return kept.first
  }

  private static func isAfterEmoji(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isEmoji }
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1f3fb...0x1f3ff).contains(scalar.value)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61c, 0xad, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2060...0x206f: true
    case 0xfe00...0xfe0f, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe0fff: true
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func isWideEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x2300 && scalar.properties.isEmojiPresentation
      && !(0x1f1e6...0x1f1ff).contains(scalar.value)
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels and final consonants of Hangul, which join the letter before them.
    case 0x1160...0x11ff, 0xd7b0...0xd7c6, 0xd7cb...0xd7fb: return true
    // Signs that Unicode calls format characters and that are nevertheless drawn.
    case 0x600...0x605, 0x6dd, 0x70f, 0x890...0x891, 0x8e2, 0x110bd, 0x110cd: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  // East Asian Wide and Fullwidth without the emoji, which have a property of their own.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x2e99, 0x2e9b...0x2ef3, 0x2f00...0x2fd5,
    0x2ff0...0x2ffb, 0x3000...0x3029, 0x302e...0x303e, 0x3041...0x3096, 0x309b...0x30ff,
    0x3105...0x312f, 0x3131...0x318e, 0x3190...0x31e3, 0x31f0...0x321e, 0x3220...0xa48c,
    0xa490...0xa4c6, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfa6d, 0xfa70...0xfad9,
    0xfe10...0xfe19, 0xfe30...0xfe52, 0xfe54...0xfe66, 0xfe68...0xfe6b, 0xff01...0xff60,
    0xffe0...0xffe6, 0x16fe0...0x16fe3, 0x16ff0...0x16ff1, 0x17000...0x187f7,
    0x18800...0x18cd5, 0x18d00...0x18d08, 0x1aff0...0x1affe, 0x1b000...0x1b122,
    0x1b150...0x1b152, 0x1b164...0x1b167, 0x1b170...0x1b2fb, 0x1f200...0x1f202,
    0x1f210...0x1f23b, 0x1f240...0x1f248, 0x1f250...0x1f251, 0x1f260...0x1f265,
    0x20000...0x2fffd, 0x30000...0x3fffd,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
