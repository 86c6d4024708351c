// A script as a value: its lines and the files that follow it. See Scripts/README.md for the
// words a script may use.
import Foundation

/// A parsed script.
struct Script {
  /// One line of a script.
  struct Line {
    var number: Int
    /// `!` stands before it: the line must fail.
    var isNegated: Bool
    var words: [String]
  }

  struct Mistake: Error, CustomStringConvertible {
    var line: Int
    var what: String
    var description: String { "line \(line): \(what)" }
  }

  var lines: [Line] = []
  var files: [(name: String, text: String)] = []

  init(_ text: String) throws {
    var file: (name: String, lines: [Substring])?
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      if row.hasPrefix("-- "), row.hasSuffix(" --"), row.count > 6 {
        keep(file)
        file = (String(row.dropFirst(3).dropLast(3)), [])
      } else if file != nil {
        file?.lines.append(row)
      } else if let line = try Script.line(row, number: index + 1) {
        lines.append(line)
      }
    }
    keep(file, isLast: true)
  }

  private mutating func keep(_ file: (name: String, lines: [Substring])?, isLast: Bool = false) {
    guard let file else { return }
    let text = file.lines.joined(separator: "\n")
    files.append((file.name, isLast || text.isEmpty ? text : text + "\n"))
  }

  private static func line(_ row: Substring, number: Int) throws -> Line? {
    var words = try split(row, number: number)
    guard let first = words.first else { return nil }
    let isNegated = first == "!"
    if isNegated { words.removeFirst() }
    guard !words.isEmpty else { throw Mistake(line: number, what: "`!` with nothing after it") }
    return Line(number: number, isNegated: isNegated, words: words)
  }

  /// Words are split at spaces; single quotes hold anything, and `#` starts a comment.
  private static func split(_ row: Substring, number: Int) throws -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in row {
      switch character {
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case _ where isQuoted: word = (word ?? "") + String(character)
      case "#" where word == nil: return words
      case " ", "\t":
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard !isQuoted else { throw Mistake(line: number, what: "a quote that does not end") }
    if let word { words.append(word) }
    return words
  }
}
