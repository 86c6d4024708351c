// What a person taught for their keys, in a file of their own: one line a key, with the type of
// terminal it is for. Separate from LookFile, because this file can be wrong and says so.
import Panels
import TextUI
import Wording

/// The file of taught keys, for one type of terminal.
struct KeysFile {
  /// Why the file is not used.
  struct Mistake: Error, Equatable {
    /// The line, from 1.
    var line: Int
  }

  /// One line: for this type of terminal this key sends this.
  private struct Entry: Equatable {
    var type: String
    var key: Key
    var sequence: String
  }

  private static let most = 65_536
  private var entries: [Entry] = []

  static func path() throws -> String { try Surroundings.configHome() + "/empanel/keys" }

  /// What a file says.
  init(_ text: String) throws(Mistake) {
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !row.isEmpty, !row.hasPrefix("#") else { continue }
      let words = row.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard words.count == 3, KeysFile.isType(words[0]), let key = KeysFile.keys[words[1]],
        let sequence = KeysFile.decoded(words[2]), LearntKeys.canBeTaught(sequence),
        !entries.contains(where: {
          $0.type == words[0] && ($0.key == key || $0.sequence == sequence)
        })
      else { throw Mistake(line: index + 1) }
      entries.append(Entry(type: words[0], key: key, sequence: sequence))
    }
  }

  /// What was taught for a type of terminal.
  func keys(for type: String) -> LearntKeys {
    var keys = LearntKeys()
    for entry in entries where entry.type == type { keys[entry.key] = entry.sequence }
    return keys
  }

  /// Puts what was taught for a type of terminal in the place of what was.
  mutating func put(_ keys: LearntKeys, for type: String) {
    entries.removeAll { $0.type == type }
    entries += keys.inOrder.map { Entry(type: type, key: $0.key, sequence: $0.sequence) }
  }

  /// The file as it is written.
  var text: String {
    KeysWords.head
      + entries.map { entry in
        "\(entry.type) \(KeysFile.name(entry.key)) \(KeysFile.encoded(entry.sequence))\n"
      }.joined()
  }

  // MARK: On the disk

  /// What was taught for a type of terminal; nothing where there is no file.
  static func kept(for type: String) throws -> LearntKeys {
    guard let path = try? path(), standing(at: path) != .nothing else { return LearntKeys() }
    return try read().keys(for: type)
  }

  private static func read() throws -> KeysFile {
    let bytes = try readFile(try path(), cap: most)
    return try KeysFile(String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps what was taught; other types of terminal keep theirs, unless the file was wrong.
  static func keep(_ keys: LearntKeys, for type: String) throws {
    let path = try path()
    try OwnFolder.make(String(path.dropLast("/keys".count)))
    var file = try (try? read()) ?? KeysFile("")
    file.put(keys, for: type)
    try atomicWrite(path, Array(file.text.utf8), mode: 0o600, replacing: true)
  }

  // MARK: Spelling

  private static func isType(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= 64
      && word.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7f }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .up: "up"
    case .down: "down"
    case .left: "left"
    case .right: "right"
    case .backspace: "backspace"
    case .delete: "delete"
    case .home: "home"
    case .end: "end"
    case .tab: "tab"
    case .backTab: "back-tab"
    case .function(let number): "f\(number)"
    default: "-"
    }
  }

  private static let keys = Dictionary(
    uniqueKeysWithValues: LearntKeys.teachable.map { (name($0), $0) })

  // `\e` for Escape, `\x1c` for any other control character and for `\` itself.
  private static func encoded(_ sequence: String) -> String {
    sequence.unicodeScalars.map { scalar in
      switch scalar {
      case "\u{1b}": "\\e"
      case "!"..."~" where scalar != "\\": String(Character(scalar))
      default: scalar.utf8Text
      }
    }.joined()
  }

  private static func decoded(_ word: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "e"): bytes.append(0x1b)
      case UInt8(ascii: "x"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var utf8Text: String {
    String(Character(self)).utf8.map { byte in
      "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
