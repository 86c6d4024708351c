// The word for a key that has no letter, where one key is enough (`--plain=keys`): who presses it is
// then told what it does, as if they had typed the word. Separate from the console, which reads lines.
import Glibc

/// Keys as the words that are typed for them.
enum ConsoleKeyWords {
  /// The word for the first byte of a key, and for what a terminal sends at once after it.
  ///
  /// - Parameter next: The next byte, where one comes at once.
  static func word(_ first: UInt8, next: () -> UInt8?) -> String {
    switch first {
    case 0x1b: return escaped(next)
    case 0x7f, 0x08: return "backspace"
    case 0x09: return "tab"
    // Of these the console knows itself what to do.
    case 0x03, 0x04, 0x0a, 0x0d: return String(UnicodeScalar(first))
    case 0x01...0x1a: return "ctrl-\(Character(UnicodeScalar(first + 0x60)))"
    default: return String(UnicodeScalar(first))
    }
  }

  // Escape alone, or all of what a key sends, so that its rest is not read as further keys.
  private static func escaped(_ next: () -> UInt8?) -> String {
    var rest = ""
    while rest.count < 8, let byte = next() {
      rest.append(Character(UnicodeScalar(byte)))
      if rest == "[" || rest == "[[" || rest == "O" { continue }
      guard rest.hasPrefix("["), !(0x40...0x7e).contains(byte) else { break }
    }
    if rest.isEmpty { return "esc" }
    // As on a full screen.
    if let digit = Int(rest), digit > 0 { return "f\(digit)" }
    return words[rest] ?? "esc-\(rest)"
  }

  private static let words: [String: String] = {
    var words: [String: String] = ["[5~": "pageup", "[6~": "pagedown"]
    for (word, ends) in [
      ("up", ["A"]), ("down", ["B"]), ("right", ["C"]), ("left", ["D"]),
      ("home", ["H", "1~"]), ("end", ["F", "4~"]),
    ] {
      for end in ends { words["[" + end] = word }
      words["O" + ends[0]] = word
    }
    for (index, end) in ["P", "Q", "R", "S"].enumerated() { words["O" + end] = "f\(index + 1)" }
    for (index, end) in ["A", "B", "C", "D", "E"].enumerated() {
      words["[[" + end] = "f\(index + 1)"
    }
    for (index, code) in [11, 12, 13, 14, 15, 17, 18, 19, 20].enumerated() {
      words["[\(code)~"] = "f\(index + 1)"
    }
    return words
  }()

  /// Whether a byte comes at once.
  ///
  /// As long as the full screen waits for what follows Escape.
  static func comesAtOnce(_ milliseconds: Int32 = 50) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, milliseconds) > 0 && input.revents & Int16(POLLIN) != 0
  }
}
