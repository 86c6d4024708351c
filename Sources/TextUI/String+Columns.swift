// Text measured and cut in cells and words, so that views never do arithmetic on bytes.

extension String {
  /// The cells this text takes when it is put on one line.
  public var columns: Int {
    var total = 0
    for character in self {
      if let shown = CellWidth.shown(character) { total += CellWidth.columns(of: shown) }
    }
    return total
  }

  /// The start of this text that fits `columns` cells, cut between characters.
  public func clipped(columns: Int) -> String {
    var used = 0
    var kept = ""
    for character in self {
      guard let shown = CellWidth.shown(character) else { continue }
      used += CellWidth.columns(of: shown)
      if used > columns { break }
      kept.append(character)
    }
    return kept
  }

  /// This text cut or filled with blanks to exactly `columns` cells (to the left edge, or the right).
  public func padded(columns: Int, atRight: Bool = false) -> String {
    let kept = clipped(columns: columns)
    let blanks = String(repeating: " ", count: max(0, columns - kept.columns))
    return atRight ? blanks + kept : kept + blanks
  }
}

/// The text in lines of at most `columns` cells, broken between words.
///
/// A word longer than a line is broken between characters. Line ends of the text are kept, so an
/// empty text is one empty line; blanks at the end of a line are dropped.
public func wrapped(_ text: String, columns: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let characters = Array(paragraph)
    for row in softRows(of: characters, columns: columns) {
      var kept = characters[row]
      while kept.last == " " { kept.removeLast() }
      lines.append(String(kept))
    }
  }
  return lines
}

// The rows of one paragraph as ranges that together cover it; blanks between two words belong to
// the row before the break, even where they stand beyond its edge.
func softRows(of characters: [Character], columns: Int) -> [Range<Int>] {
  var rows: [Range<Int>] = []
  var start = 0
  var used = 0
  var wordStart = 0
  var widths: [Int] = []
  for (index, character) in characters.enumerated() {
    let width = CellWidth.shown(character).map { CellWidth.columns(of: $0) } ?? 0
    widths.append(width)
    // Twice where the word that moves down is itself too long with this character.
    while character != " ", used + width > columns, index > start {
      let next = wordStart > start ? wordStart : index
      rows.append(start..<next)
      start = next
      used = widths[next..<index].reduce(0, +)
    }
    used += width
    if character == " " { wordStart = index + 1 }
  }
  rows.append(start..<characters.count)
  return rows
}
