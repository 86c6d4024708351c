// The texts that stand in a Swift source file, with their lines. Separate because it knows the
// language's string literals and nothing of screens.

/// One string literal of a source file.
public struct SourceText: Equatable, Sendable {
  /// Its own words, with one sign for what is interpolated.
  public let words: String
  /// Counted from 1.
  public let line: Int
  /// Whether the catalogue looks for its translation, or keeps it: it stands in `en(...)` or
  /// `kept(...)`.
  public let isSaid: Bool

  /// Whether it is there for people: several words, or one that begins with a capital letter.
  ///
  /// Markup is for browsers.
  public var isForPeople: Bool {
    guard !words.hasPrefix("<"), !words.hasPrefix("class=") else { return false }
    let isCapital = words.first?.isUppercase == true && words.dropFirst().first?.isLowercase == true
    return isCapital || words.contains(" ") && words.contains { $0.isLetter }
  }
}

/// Reads a source file: comments are left out, literals inside interpolations are found too.
public struct SourceTexts {
  private var rest: Substring
  private var line = 1
  private var texts: [SourceText] = []

  /// The texts of a file, by line.
  public static func of(_ source: String) -> [SourceText] {
    var reader = SourceTexts(rest: source[...])
    reader.code(untilParenthesis: false)
    return reader.texts.sorted { $0.line < $1.line }
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func step(_ count: Int = 1) {
    for letter in rest.prefix(count) where letter == "\n" { line += 1 }
    rest = rest.dropFirst(count)
  }

  private mutating func code(untilParenthesis: Bool) {
    // One entry an open parenthesis: whether it belongs to one of the two.
    var open: [Bool] = []
    var word = ""
    while let letter = rest.first {
      if rest.hasPrefix("//") {
        while let next = rest.first, next != "\n" { step() }
        continue
      }
      if letter == "\u{22}" {
        literal(isSaid: open.last ?? false)
        continue
      }
      if letter == "(" { open.append(word == "en" || word == "kept") }
      if letter == ")" {
        if untilParenthesis, open.isEmpty { return step() }
        open = open.dropLast()
      }
      word = letter.isLetter ? word + String(letter) : ""
      step()
    }
  }

  private mutating func literal(isSaid: Bool) {
    let start = line
    let end = rest.hasPrefix("\u{22}\u{22}\u{22}") ? "\u{22}\u{22}\u{22}" : "\u{22}"
    step(end.count)
    var words = ""
    while !rest.isEmpty, !rest.hasPrefix(end) {
      if rest.hasPrefix("\\(") {
        step(2)
        code(untilParenthesis: true)
        words += "\u{fffc}"
      } else if rest.hasPrefix("\\u{") {
        while let letter = rest.first, letter != "}" { step() }
        step()
      } else if rest.hasPrefix("\\") {
        step(2)
      } else {
        words += String(rest.prefix(1))
        step()
      }
    }
    step(end.count)
    texts.append(SourceText(words: words, line: start, isSaid: isSaid))
  }
}
