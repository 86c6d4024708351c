// Counts what makes a text hard to read, for words at the kiosk. Counting is not understanding:
// people who need Easy Read must still try the words; this only finds what is surely too hard.

/// What is surely too hard in a text for people who need Easy Read.
public enum EasyRead {
  /// The most words of a sentence: 10 to 15 is the practice for Easy Read in Great Britain.
  public static let wordsInASentence = 15

  /// One thing that is too hard.
  public enum Finding: Equatable, Sendable {
    /// A sentence with too many words.
    case longSentence(String, words: Int)
    /// A word of capitals, which has to be known to be read.
    case capitals(String)
    /// A mark that joins two thoughts in one sentence: a semicolon, a bracket or a dash.
    case joined(Character)
  }

  /// Everything that is too hard in a text, in order.
  public static func findings(in text: String) -> [Finding] {
    var findings: [Finding] = []
    for sentence in sentences(of: text) {
      let words = words(of: sentence)
      if words.count > wordsInASentence {
        findings.append(.longSentence(sentence, words: words.count))
      }
      findings += words.filter(isCapitals).map { .capitals($0) }
      findings += sentence.filter { ";()[]\u{2013}\u{2014}".contains($0) }.map { .joined($0) }
    }
    return findings
  }

  /// The sentences of a text: each ends with a full stop, question or exclamation mark that
  /// white space follows, or with the line.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var mayEnd = false
    for character in text {
      let ends = character.isNewline || (mayEnd && character.isWhitespace)
      if ends {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      mayEnd = ".?!".contains(character)
    }
    sentences.append(sentence)
    return sentences.map(trimmed).filter { !$0.isEmpty }
  }

  /// The words of a sentence: what stands between white space and has a letter or digit.
  static func words(of sentence: String) -> [String] {
    sentence.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether a word is two or more capitals; everybody knows OK.
  private static func isCapitals(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count > 1 && letters != "OK" && letters.allSatisfy(\.isUppercase)
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
