// What a sentence that names a key says where lines are typed: the word that does the same there. Apart
// from Telling, because only the program's own sentences are said otherwise: what a form asks, and what
// people wrote, is told as it stands.
import TextUI

extension Frame {
  /// The same frame, with the keys in its own sentences called as they are typed.
  func withTypedKeys() -> Frame {
    var frame = self
    let place = placeOfTyping
    frame.message = Words.Plain.typed(message, at: place)
    for row in frame.rows.indices where frame.rows[row].role == .text {
      guard let first = frame.rows[row].pieces.first, Words.isOwnSentence(first.text) else {
        continue
      }
      for piece in frame.rows[row].pieces.indices {
        let text = frame.rows[row].pieces[piece].text
        frame.rows[row].pieces[piece].text = Words.Plain.typed(text, at: place)
      }
    }
    return frame
  }

  /// Where the next line goes: a command, or the text of a field.
  private var placeOfTyping: Words.Plain.Place {
    guard case .field(let field)? = rows.first(where: { $0.focus != nil })?.role else {
      return writing == nil ? .command : .text
    }
    return field.isSecret ? .secret : .text
  }
}

extension Words {
  /// Whether a line begins as the program's own sentences do that are no heading and no question.
  static func isOwnSentence(_ text: String) -> Bool {
    [note, problem, check].contains { text.hasPrefix($0 + ":") }
  }
}

extension Words.Plain {
  /// Where a typed line goes.
  enum Place: Equatable {
    case command
    /// A text, which a full stop leaves.
    case text
    /// A passphrase or a slip, which only the word esc leaves.
    case secret
  }

  /// A sentence with the keys that it names as they are typed; words in quotes stay as they are.
  static func typed(_ sentence: String, at place: Place) -> String {
    let parts = sentence.split(separator: "\u{22}", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? withoutKeys(part, place) : String(part)
    }.joined(separator: "\u{22}")
  }

  private static func withoutKeys(_ text: Substring, _ place: Place) -> String {
    var told = ""
    var word = ""
    // A key's name is letters, digits and a hyphen: F9, Ctrl-Z.
    for letter in text {
      if letter.isLetter || letter.isNumber || letter == "-" {
        word.append(letter)
      } else {
        told += inPlace(instead(of: word, place), after: told) + String(letter)
        word = ""
      }
    }
    return told + inPlace(instead(of: word, place), after: told)
  }

  // Words begin a sentence with a capital; a letter to be typed stays as it is typed.
  private static func inPlace(_ words: String, after told: String) -> String {
    let before = told.last { !$0.isWhitespace }
    guard words.contains(" "), before == nil || before == "." else { return words }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func instead(of word: String, _ place: Place) -> String {
    let isEscape = word == Words.Keys.name(.escape)
    guard let typed = isEscape ? escape : typedKeys[word] else { return word }
    switch place {
    case .command: return typed
    case .secret: return isEscape ? typed : word
    case .text: return isEscape ? fullStop : thenTyped(typed)
    }
  }

  /// What is typed for each key that sentences name.
  private static var typedKeys: [String: String] {
    var typed = [Words.Keys.name(.control("z")): undo]
    for number in 1...9 { typed[Words.Keys.name(.function(number))] = "f\(number)" }
    typed[Words.Keys.name(.function(1))] = help
    typed[Words.Keys.name(.function(2))] = note
    typed[Words.Keys.name(.function(9))] = menu
    return typed
  }
}
