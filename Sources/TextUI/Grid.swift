// One whole frame of the screen as a value. A view fills it from scratch each time; the terminal
// works out what changed, so nobody keeps windows in step.

/// One cell of the picture.
public struct Cell: Equatable, Sendable {
  /// What a cell shows.
  public enum Content: Equatable, Sendable {
    /// A character that starts in this cell.
    case character(Character)
    /// The rest of a wider character to the left.
    case continuation
  }

  /// What it shows.
  public var content: Content
  /// The part it plays.
  public var style: Style

  static func blank(_ style: Style = .plain) -> Cell {
    Cell(content: .character(" "), style: style)
  }
}

/// A frame: its cells, and the cell where the real cursor stands.
public struct Grid: Equatable, Sendable {
  /// The size of the frame.
  public let size: Size
  /// All cells, line after line.
  public private(set) var cells: [Cell]
  /// The cell of the focused thing.
  ///
  /// The cursor stands there even when it is hidden, because screen
  /// readers and braille displays follow it (SCREENS 2).
  public var focus: Position?
  /// Whether the cursor is to be seen.
  public var cursorIsVisible = true

  /// The line of the focus; the terminal sends it after all others, so that a reader says it last.
  public var focusRow: Int? { focus?.row }

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.rows * size.columns)
  }

  /// The cell at a position, or nil outside the frame.
  public subscript(_ position: Position) -> Cell? {
    holds(position) ? cells[index(position)] : nil
  }

  /// Writes one line of text and returns the columns it took.
  ///
  /// Control characters and marks that turn the direction of text are left out (a line end or tab
  /// becomes a space). Text is cut at `width` columns and at the edge, never through a character.
  @discardableResult
  public mutating func put(
    _ text: String, at start: Position, style: Style = .plain, width: Int = .max
  ) -> Int {
    guard holds(start) else { return 0 }
    let room = min(width, size.columns - start.column)
    if text.isPlainASCII { return put(ascii: text, at: start, style: style, room: room) }
    var used = 0
    for character in text {
      guard let shown = CellWidth.shown(character) else { continue }
      let columns = CellWidth.columns(of: shown)
      if used + columns > room { break }
      let place = Position(row: start.row, column: start.column + used)
      for offset in 0..<columns {
        clearCharacter(at: Position(row: place.row, column: place.column + offset))
        cells[index(place) + offset] = Cell(
          content: offset == 0 ? .character(shown) : .continuation, style: style)
      }
      used += columns
    }
    return used
  }

  // The common case without a question about widths.
  private mutating func put(ascii text: String, at start: Position, style: Style, room: Int) -> Int
  {
    let first = index(start)
    var used = 0
    for byte in text.utf8 {
      guard used < room else { break }
      if isPartOfWide(first + used) {
        clearCharacter(at: Position(row: start.row, column: start.column + used))
      }
      cells[first + used] = Cell(
        content: .character(Character(Unicode.Scalar(byte))), style: style)
      used += 1
    }
    return used
  }

  private func isPartOfWide(_ place: Int) -> Bool {
    if cells[place].content == .continuation { return true }
    return place + 1 < cells.count && cells[place + 1].content == .continuation
  }

  /// Whether a row shows the same as the same row of another frame of this size.
  public func hasSameRow(_ row: Int, as other: Grid) -> Bool {
    guard size == other.size, (0..<size.rows).contains(row) else { return false }
    let range = row * size.columns..<(row + 1) * size.columns
    return cells[range] == other.cells[range]
  }

  /// Makes a line, or some columns of it, blank in one style.
  public mutating func fill(row: Int, style: Style, columns: Range<Int>? = nil) {
    guard (0..<size.rows).contains(row) else { return }
    for column in (columns ?? 0..<size.columns).clamped(to: 0..<size.columns) {
      let place = Position(row: row, column: column)
      clearCharacter(at: place)
      cells[index(place)] = .blank(style)
    }
  }

  /// The lines as text without the blanks at their ends.
  public var lines: [String] {
    fullLines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The lines as text, each as wide as the frame.
  public var fullLines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells[row * size.columns..<(row + 1) * size.columns] {
        if case .character(let character) = cell.content { line.append(character) }
      }
      return line
    }
  }

  private func holds(_ position: Position) -> Bool {
    (0..<size.rows).contains(position.row) && (0..<size.columns).contains(position.column)
  }

  private func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }

  // Writing over one half of a wide character must not leave its other half behind.
  private mutating func clearCharacter(at position: Position) {
    let line = position.row * size.columns
    var first = line + position.column
    while first > line, cells[first].content == .continuation { first -= 1 }
    var next = first + 1
    while next < line + size.columns, cells[next].content == .continuation {
      cells[next].content = .character(" ")
      next += 1
    }
    if next > first + 1 { cells[first].content = .character(" ") }
  }
}
