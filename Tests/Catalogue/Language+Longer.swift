// A language that every text has and that nobody speaks: for tests of pages in longer words.
public import Wording

extension Language {
  /// English with accents on its vowels, which are doubled: a third longer, and still readable.
  public static let longer = Language(longer)

  /// A text in it; gaps stay as they are.
  public static func longer(_ key: String) -> String {
    var words = ""
    var isGap = false
    for letter in key {
      if letter == "{" { isGap = true }
      words += isGap ? String(letter) : widened(letter)
      if letter == "}" { isGap = false }
    }
    return words
  }

  /// A text in it, in English again.
  public static func narrowed(_ text: String) -> String {
    accents.reduce(text) { $0.replacing($1.value, with: $1.key) }
  }

  private static func widened(_ letter: Character) -> String {
    accents[String(letter)] ?? String(letter)
  }

  private static let accents = [
    "a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú",
    "A": "ÁÁ", "E": "ÉÉ", "I": "ÍÍ", "O": "ÓÓ", "U": "ÚÚ",
  ]
}
