// The checks of a form's words and translations: nothing empty, endless, or made of characters
// that a record refuses or a screen could be fooled by (SEALING 1.2, strings).

extension FormCheck {
  /// The bytes of all words as canonical JSON; with its structure a form then stays below the
  /// 512 KiB that a canonical document may have (SEALING 1.2).
  static let wordLimit = 300_000

  mutating func words() {
    let texts = draft.words
    for text in texts {
      words(text.words, text.size, mayBeEmpty: text.mayBeEmpty, text.steps)
    }
    words(draft.version, .line(40), mayBeEmpty: true, [.key("version")])
    words(draft.author, .line(200), mayBeEmpty: true, [.key("author")])
    let all = texts.map(\.words) + draft.texts.values.flatMap(\.values)
    let bytes = all.reduce(0) { sum, words in
      // Sixteen for the key and punctuation of each; escapes take two bytes.
      sum + 16 + words.utf8.reduce(0) { $0 + ($1 == 0x22 || $1 == 0x5C || $1 == 0x0A ? 2 : 1) }
    }
    if bytes > FormCheck.wordLimit {
      note([], .tooManyWords(bytes: bytes, limit: FormCheck.wordLimit))
    }
  }

  private mutating func words(
    _ text: String, _ size: FormText.Size, mayBeEmpty: Bool, _ path: [Step]
  ) {
    if text.isEmpty && mayBeEmpty { return }
    if let problem = FormCheck.problem(of: text, size) { note(path, problem) }
  }

  /// What is wrong with words of such a size.
  static func problem(of text: String, _ size: FormText.Size) -> FormMistake.Problem? {
    let scalars = text.unicodeScalars
    if let refused = scalars.first(where: isRefused) { return .refusedCharacter(refused) }
    if scalars.allSatisfy(\.properties.isWhitespace) { return .blank }
    if scalars.count > size.limit { return .tooLong(scalars.count, limit: size.limit) }
    if case .line = size, scalars.contains("\n") { return .lineBreak }
    return nil
  }

  /// Whether a record refuses the character: C0 but for the line feed, DEL, C1, direction marks,
  /// line and paragraph separators, the byte order mark and noncharacters.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  mutating func translations() {
    // Words may stand twice only where ids do, which is a mistake of its own.
    let known = Dictionary(draft.words.map { ($0.path, $0) }, uniquingKeysWith: { a, _ in a })
    let own = draft.language.lowercased()
    for (language, texts) in draft.texts.sorted(by: { $0.key < $1.key }) {
      let path: [Step] = [.key("texts"), .key(language)]
      if !CalendarText.isLanguage(language) || language != language.lowercased() {
        note(path, .notALanguage(language))
      } else if language == own {
        note(path, .repeated(language))
      }
      for (place, words) in texts.sorted(by: { $0.key < $1.key }) {
        guard let original = known[place], !original.words.isEmpty else {
          note(path + [.key(place)], .noSuchWords(place))
          continue
        }
        self.words(words, original.size, mayBeEmpty: false, path + [.key(place)])
      }
    }
  }
}
