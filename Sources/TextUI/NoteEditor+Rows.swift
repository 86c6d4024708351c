// The editor seen through a window: soft-wrapped rows, the cursor in them, and the keys that move
// by rows. Apart from the editing, which knows nothing of widths.

extension NoteEditor {
  /// What a window onto the text shows.
  public struct View: Equatable, Sendable {
    /// The rows to show, at most as many as the window has lines.
    public let lines: [String]
    /// The cursor, counted from the window's top left corner.
    public let cursor: Position
    /// How many rows are above the window.
    public let rowsAbove: Int
    /// How many rows are below it.
    public let rowsBelow: Int
  }

  /// The text through a window of this size, with the cursor in sight.
  ///
  /// Rows are one cell narrower than the window, which leaves a cell for the cursor behind the last
  /// character. The window turns like a page, so typing redraws one row.
  public func view(width: Int, height: Int) -> View {
    let height = max(1, height)
    let rows = rows(width: width)
    let row = rowOfCursor(in: rows)
    let first = pageStart(of: row, height: height)
    let shown = rows[first..<min(rows.count, first + height)]
    let column = min(columns(of: rows[row], before: place.offset), max(1, width) - 1)
    return View(
      lines: shown.map { text(of: $0).clipped(columns: width) },
      cursor: Position(row: row - first, column: column),
      rowsAbove: first, rowsBelow: rows.count - first - shown.count)
  }

  struct Row: Equatable {
    let paragraph: Int
    let range: Range<Int>
    let isLast: Bool
  }

  func rows(width: Int) -> [Row] {
    paragraphs.indices.flatMap { paragraph in
      let ranges = softRows(of: paragraphs[paragraph], columns: max(1, width - 1))
      return ranges.enumerated().map { index, range in
        Row(paragraph: paragraph, range: range, isLast: index == ranges.count - 1)
      }
    }
  }

  // A place between two rows of a paragraph belongs to the lower one.
  private func rowOfCursor(in rows: [Row]) -> Int {
    rows.lastIndex {
      $0.paragraph == place.paragraph && $0.range.lowerBound <= place.offset
    } ?? 0
  }

  mutating func move(_ key: Key, width: Int, height: Int) -> Bool {
    switch key {
    case .up: moveRows(by: -1, width: width)
    case .down: moveRows(by: 1, width: width)
    case .pageUp: moveRows(by: -max(1, height - 1), width: width)
    case .pageDown: moveRows(by: max(1, height - 1), width: width)
    case .left: step(by: -1)
    case .right: step(by: 1)
    case .home, .control("a"): moveInRow(width: width, toEnd: false)
    case .end, .control("e"): moveInRow(width: width, toEnd: true)
    default: return false
    }
    return true
  }

  private mutating func step(by direction: Int) {
    goal = nil
    let offset = place.offset + direction
    if (0...paragraphs[place.paragraph].count).contains(offset) {
      place.offset = offset
    } else if paragraphs.indices.contains(place.paragraph + direction) {
      let paragraph = place.paragraph + direction
      place = Place(
        paragraph: paragraph, offset: direction < 0 ? paragraphs[paragraph].count : 0)
    }
  }

  private mutating func moveInRow(width: Int, toEnd: Bool) {
    goal = nil
    let rows = rows(width: width)
    let row = rows[rowOfCursor(in: rows)]
    place.offset = toEnd ? lastOffset(of: row) : row.range.lowerBound
  }

  private mutating func moveRows(by step: Int, width: Int) {
    let rows = rows(width: width)
    let current = rowOfCursor(in: rows)
    let aim = goal ?? columns(of: rows[current], before: place.offset)
    goal = aim
    let target = max(0, min(rows.count - 1, current + step))
    guard target != current else { return }
    let row = rows[target]
    var offset = row.range.lowerBound
    while offset < lastOffset(of: row), columns(of: row, before: offset + 1) <= aim { offset += 1 }
    place = Place(paragraph: row.paragraph, offset: offset)
  }

  // Behind the last character of a row the cursor would already stand in the next one.
  private func lastOffset(of row: Row) -> Int {
    row.isLast ? row.range.upperBound : max(row.range.lowerBound, row.range.upperBound - 1)
  }

  private func text(of row: Row) -> String { String(paragraphs[row.paragraph][row.range]) }

  private func columns(of row: Row, before offset: Int) -> Int {
    String(paragraphs[row.paragraph][row.range.lowerBound..<offset]).columns
  }
}
