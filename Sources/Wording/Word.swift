// One word of a text as the checks see it, and the way from a text to its sentences. Separate from
// EasyRead's words, which are counted and not understood.

/// One word or mark of a text.
struct Word: Equatable, Sendable {
  /// In small letters, contractions taken apart: `you're` is `you` and `are`.
  var text: String
  /// Where it stands in the text, in characters.
  let range: Range<Int>
  /// Whether it was written with a capital.
  let isCapital: Bool
  /// The word and what it may be a form of: `children` is also `child`.
  var stems: Set<String>

  init(_ text: String, _ range: Range<Int>, isCapital: Bool = false) {
    self.text = text
    self.range = range
    self.isCapital = isCapital
    stems = Stems.of(text)
  }

  /// Whether it is a mark and no word.
  var isMark: Bool { text != "'s" && text.allSatisfy { !$0.isLetter && !$0.isNumber } }

  /// Whether it, or what it is a form of, is one of these.
  func isAny(of words: Set<String>) -> Bool {
    words.contains(text) || !stems.isDisjoint(with: words)
  }
}

/// The words of a text, sentence by sentence.
struct Sentences {
  /// Its sentences; what somebody else says in quotation marks is left out.
  private(set) var list: [[Word]] = []

  init(_ text: String) {
    let characters = Array(text)
    let words = Sentences.words(characters)
    let quoted = Quotation.marked(characters)
    let outside = words.filter { !quoted[$0.range.lowerBound] }
    let inside = words.filter { quoted[$0.range.lowerBound] }
    // Somebody must be there to have said it: quotation marks alone make no question lawful.
    let hasSpeaker = outside.contains { People.isOther($0) && !$0.isMark }
    let heard = hasSpeaker && inside.count > 1 ? outside : words
    var sentence: [Word] = []
    for (place, word) in heard.enumerated() {
      sentence.append(word)
      let next = place + 1 < heard.count ? heard[place + 1] : nil
      let gap = next.map { $0.range.lowerBound > word.range.upperBound } ?? true
      if word.text == "\n" || (gap && [".", "?", "!"].contains(word.text)) { close(&sentence) }
    }
    close(&sentence)
  }

  private mutating func close(_ sentence: inout [Word]) {
    let words = sentence.filter { $0.text != "\n" }
    if words.contains(where: { !$0.isMark }) { list.append(words) }
    sentence = []
  }

  /// Every word and mark of a text.
  private static func words(_ characters: [Character]) -> [Word] {
    var words: [Word] = []
    var place = 0
    while place < characters.count {
      var end = place
      while end < characters.count, isInWord(end, characters) { end += 1 }
      if end > place {
        words += Contractions.parts(String(characters[place..<end]), place..<end)
        place = end
      } else {
        let mark = characters[place]
        if mark.isNewline {
          words.append(Word("\n", place..<place + 1))
        } else if ",;:?!".contains(mark) || mark == "." && isFullStop(place, characters) {
          words.append(Word(String(mark), place..<place + 1))
        }
        place += 1
      }
    }
    return words
  }

  /// A dot with nothing but white space or a closing mark behind it.
  private static func isFullStop(_ place: Int, _ characters: [Character]) -> Bool {
    guard place + 1 < characters.count else { return true }
    let next = characters[place + 1]
    return !next.isLetter && !next.isNumber && next != "."
  }

  /// Letters and digits, an apostrophe between letters, and the braces of `{name}`.
  private static func isInWord(_ place: Int, _ characters: [Character]) -> Bool {
    let character = characters[place]
    if character.isLetter || character.isNumber || "{}".contains(character) { return true }
    guard Quotation.isApostrophe(character), place > 0, place + 1 < characters.count else {
      return false
    }
    return characters[place - 1].isLetter && characters[place + 1].isLetter
  }
}
