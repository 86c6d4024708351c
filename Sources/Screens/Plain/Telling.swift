// A frame as sentences: what the columns and marks of a full screen mean, said in words. Separate
// from LineByLine, which decides what of it is said when.
import TextUI

/// A screen as it is told.
struct Telling: Equatable, Sendable {
  /// One line of it.
  struct Line: Equatable, Sendable {
    var text: String
    var role: Role
    /// Its place among the rows that can have the mark; nil for text.
    var stop: Int?
    /// What a person types to choose it; nil for text.
    var number: Int?
    /// Whether it repeats what stands elsewhere, and need not be said at every change.
    var isOverview = false
  }

  var title: String
  /// What stands beside the title, and may change by itself.
  var aside: [String]
  var lines: [Line] = []
  var message: String
  /// The place that has the mark.
  var marked: Int?
  var writing: Frame.Writing?
  var isForSomebodyElse = false

  /// The keys that choose something by themselves.
  var keys: [Role.Keyed] {
    lines.flatMap { line -> [Role.Keyed] in
      guard case .keyed(let keys) = line.role else { return [] }
      return keys
    }
  }

  /// The lines that are chosen by their number.
  var choices: [Line] { lines.filter { $0.number != nil } }

  /// The line with the mark.
  var markedLine: Line? {
    marked.flatMap { place in lines.last { $0.stop.map { $0 <= place } ?? false } }
  }

  /// The field with the mark.
  var field: Role.Field? {
    if case .field(let field) = markedLine?.role { field } else { nil }
  }
}

extension Telling {
  /// Numbers of choices beside keys of their own start here, so that none of them is a key.
  static let firstNumberBesideKeys = 11

  init(_ frame: Frame) {
    title = Telling.sentence(frame.title)
    aside = frame.titleRight.prefix(1).map(Telling.sentence)
    message = frame.message
    writing = frame.writing
    isForSomebodyElse = frame.isForSomebodyElse
    var stops = 0
    var headings: [(column: Int, text: String)] = []
    for row in frame.rows where !row.pieces.isEmpty {
      if row.continues, !lines.isEmpty {
        lines[lines.count - 1].text += " " + Telling.words(row, [])
        continue
      }
      if Telling.isHead(row) {
        headings = row.pieces.map { ($0.column, $0.text) }
        continue
      }
      if row.role == .text { headings = headings.filter { _ in Telling.isBeside(row, headings) } }
      var line = Line(text: Telling.words(row, headings), role: row.role)
      line.isOverview = row.isOverview
      if row.role.canHaveFocus {
        line.stop = stops
        if row.focus != nil { marked = stops + row.markedKey }
        // On a full screen the mark goes through the keys of a row one by one.
        stops += row.role.stops
      }
      lines.append(line)
    }
    number()
  }

  private mutating func number() {
    var next = keys.isEmpty ? 1 : Telling.firstNumberBesideKeys
    for index in lines.indices {
      switch lines[index].role {
      case .choice, .field:
        lines[index].number = next
        next += 1
      case .text, .reading, .keyed: break
      }
    }
  }

  // A line of several headings is the head of a table.
  private static func isHead(_ row: Row) -> Bool {
    row.pieces.count > 1 && row.pieces.allSatisfy { $0.style == .heading }
  }

  private static func isBeside(_ row: Row, _ headings: [(column: Int, text: String)]) -> Bool {
    row.pieces.contains { piece in headings.contains { $0.column == piece.column } }
  }

  // "C07. Time 11:00. Your scores 4 of 9": what stands under a heading is said with it.
  private static func words(_ row: Row, _ headings: [(column: Int, text: String)]) -> String {
    let pieces = row.pieces.filter { !$0.isHint }.sorted { $0.column < $1.column }
    let told = pieces.compactMap { piece -> String? in
      let text = sentence(withoutMark(piece.text))
      guard !text.isEmpty else { return nil }
      let heading = headings.first { $0.column == piece.column && $0.column > 3 }
      return heading.map { "\($0.text) \(text)" } ?? text
    }
    return told.dropFirst().reduce(told.first ?? "") { line, next in
      line + (".:?!,".contains(line.last ?? " ") ? " " : headings.isEmpty ? ", " : ". ") + next
    }
  }

  private static func withoutMark(_ text: String) -> String {
    text == ">" ? "" : text.hasPrefix("> ") ? String(text.dropFirst(2)) : text
  }

  // Gaps on a screen are commas in a sentence.
  static func sentence(_ text: String) -> String {
    guard hasGap(text) else { return text }
    var parts: [Substring] = []
    var rest = text[...]
    while let gap = rest.firstRange(ofBlanks: 2) {
      parts.append(rest[..<gap.lowerBound])
      rest = rest[gap.upperBound...]
    }
    parts.append(rest)
    return parts.map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // Most texts have none: their bytes are looked at once, and nothing more.
  private static func hasGap(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), last == byte { return true }
      last = byte
    }
    return last == UInt8(ascii: " ")
  }
}

extension Role {
  /// How many steps of the mark it takes to pass a row.
  var stops: Int {
    if case .keyed(let keys) = self { max(1, keys.count) } else { 1 }
  }
}

extension Row {
  /// Which of its keys has the mark, from 0.
  var markedKey: Int {
    role.stops > 1 ? pieces.firstIndex { $0.text.hasPrefix("> ") } ?? 0 : 0
  }
}

extension Substring {
  fileprivate func firstRange(ofBlanks count: Int) -> Range<Index>? {
    var start: Index?
    var length = 0
    for index in indices {
      if self[index] == " " {
        if start == nil { start = index }
        length += 1
      } else {
        if let start, length >= count { return start..<index }
        start = nil
        length = 0
      }
    }
    if let start, length >= count { return start..<endIndex }
    return nil
  }

  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
