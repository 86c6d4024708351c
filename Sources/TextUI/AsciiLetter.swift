// A letter for terminals and fonts that have only ASCII: the plain letter of an accented one, the
// straight form of a quote or dash. Separate from CellWidth, which says how wide letters are.

/// Letters in ASCII.
public enum AsciiLetter {
  private static let signs: [UInt32: Character] = [
    0x2018: "'", 0x2019: "'", 0x201a: ",", 0x201c: "\u{22}", 0x201d: "\u{22}", 0x201e: "\u{22}",
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2212: "-", 0x2022: "*",
    0x00b7: "*", 0x00a0: " ", 0x2026: ".", 0x00d7: "x", 0x00f7: "/", 0x00ab: "\u{22}",
    0x00bb: "\u{22}", 0x2039: "'", 0x203a: "'", 0x00df: "s", 0x00e6: "a", 0x0153: "o",
    0x00c6: "A", 0x0152: "O", 0x0131: "i",
  ]

  /// The ASCII letter nearest to a character; `?` where there is none.
  ///
  /// Accents are left out by the letter's own name in Unicode ("LATIN SMALL LETTER E WITH ACUTE"),
  /// so that no language has to be in a table.
  public static func nearest(to character: Character) -> Character {
    if character.isASCII { return character }
    guard let scalar = character.unicodeScalars.first else { return "?" }
    if scalar.isASCII { return Character(scalar) }
    if let sign = signs[scalar.value] { return sign }
    guard let name = scalar.properties.name else { return "?" }
    for (start, isSmall) in [("LATIN SMALL LETTER ", true), ("LATIN CAPITAL LETTER ", false)] {
      guard name.hasPrefix(start) else { continue }
      let rest = name.dropFirst(start.count)
      let letter = rest.prefix { $0 != " " }
      guard letter.count == 1, letter == rest || rest.hasPrefix(letter + " WITH ") else { continue }
      return isSmall ? Character(letter.lowercased()) : Character(String(letter))
    }
    return "?"
  }
}
