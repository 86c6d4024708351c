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
}

/// A frame: its cells, and the cell where the real cursor stands.
public struct Grid: Sendable {
  /// The size of the frame.
  public let size: Size
  private var glyphs: [Glyph]
  // The letters of more than one scalar.
  private var joined: [Character] = []
  // Whether a letter of two cells was ever put here; nearly never, and then nobody looks for halves.
  private var hasWide = false
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
    glyphs = Array(repeating: .blank(), count: size.rows * size.columns)
  }

  /// All cells, line after line.
  public var cells: [Cell] { glyphs.indices.map(cell) }

  /// The cell at a position, or nil outside the frame.
  public subscript(_ position: Position) -> Cell? {
    holds(position) ? cell(index(position)) : nil
  }

  /// The byte and the style of a cell that holds an ASCII letter, which nearly all do; nil for
  /// any other, and outside the frame.
  public func ascii(_ position: Position) -> (letter: UInt8, style: Style)? {
    guard holds(position) else { return nil }
    let glyph = glyphs[index(position)]
    return glyph.ascii.map { ($0, glyph.style) }
  }

  /// The same frame on the last lines of a higher one.
  func lowered(_ size: Size) -> Grid {
    var whole = Grid(size: size)
    let above = size.rows - self.size.rows
    whole.joined = joined
    whole.hasWide = hasWide
    whole.glyphs.replaceSubrange((above * size.columns)..., with: glyphs)
    whole.focus = focus.map { Position(row: $0.row + above, column: $0.column) }
    whole.cursorIsVisible = cursorIsVisible
    return whole
  }

  private func cell(_ place: Int) -> Cell {
    let glyph = glyphs[place]
    if glyph.isRest { return Cell(content: .continuation, style: glyph.style) }
    let letter = glyph.joinedPlace.map { joined[$0] } ?? Character(glyph.scalar ?? " ")
    return Cell(content: .character(letter), style: glyph.style)
  }

  private mutating func glyph(of character: Character, _ style: Style) -> Glyph {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return Glyph(first, style) }
    joined.append(character)
    return Glyph(joinedAt: joined.count - 1, style)
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
    let room = max(0, min(width, size.columns - start.column))
    if let used = put(ascii: text, at: start, style: style, room: room) { return used }
    var used = 0
    for character in text {
      guard let shown = CellWidth.shown(character) else { continue }
      let columns = CellWidth.columns(of: shown)
      if used + columns > room { break }
      let place = Position(row: start.row, column: start.column + used)
      if columns > 1 { hasWide = true }
      let glyph = glyph(of: shown, style)
      for offset in 0..<columns {
        clearCharacter(at: Position(row: place.row, column: place.column + offset))
        glyphs[index(place) + offset] = offset == 0 ? glyph : .rest(style)
      }
      used += columns
    }
    return used
  }

  // The common case without a question about widths; nil where the text is not plain ASCII.
  private mutating func put(ascii text: String, at start: Position, style: Style, room: Int) -> Int?
  {
    var text = text
    return text.withUTF8 { letters in
      guard isPrintable(letters) else { return nil }
      let count = min(letters.count, room)
      // A letter that is only half written over goes whole.
      if hasWide {
        for offset in 0..<count {
          clearCharacter(at: Position(row: start.row, column: start.column + offset))
        }
      }
      let first = index(start)
      glyphs.withUnsafeMutableBufferPointer {
        Glyph.write(letters, count, style, over: $0, from: first)
      }
      return count
    }
  }

  /// Whether a row shows the same as the same row of another frame of this size.
  public func hasSameRow(_ row: Int, as other: Grid) -> Bool {
    guard size == other.size, (0..<size.rows).contains(row) else { return false }
    let range = places(of: row)
    // A joined letter's number says nothing in another frame.
    if !joined.isEmpty || !other.joined.isEmpty {
      return range.allSatisfy { cell($0) == other.cell($0) }
    }
    return glyphs.withUnsafeBufferPointer { mine in
      other.glyphs.withUnsafeBufferPointer { Glyph.areSame(mine, $0, range) }
    }
  }

  /// The columns in which a row shows something else than the same row of another frame; nil where
  /// it shows the same.
  ///
  /// The whole row where letters are not ASCII: part of one must never be sent alone.
  public func changedColumns(of row: Int, from other: Grid) -> Range<Int>? {
    if hasSameRow(row, as: other) { return nil }
    let whole = 0..<size.columns
    guard size == other.size, (0..<size.rows).contains(row) else { return whole }
    let range = places(of: row)
    guard range.allSatisfy({ glyphs[$0].ascii != nil && other.glyphs[$0].ascii != nil }),
      let first = range.first(where: { glyphs[$0] != other.glyphs[$0] }),
      let last = range.last(where: { glyphs[$0] != other.glyphs[$0] })
    else { return whole }
    return first - range.lowerBound..<last - range.lowerBound + 1
  }

  private func places(of row: Int) -> Range<Int> {
    row * size.columns..<(row + 1) * size.columns
  }

  /// The frame as it is before a row gets the mark; nil where nothing in that row is selected.
  ///
  /// What is selected there stays as `shown` has it where the letters are the same, and is blank
  /// elsewhere, so that the rest of the row can move to its place with the other rows.
  public func awaitingMark(in row: Int, over shown: Grid) -> Grid? {
    guard size == shown.size, (0..<size.rows).contains(row) else { return nil }
    let range = places(of: row)
    guard let first = range.first(where: { glyphs[$0].style == .selected }) else { return nil }
    var waiting = self
    for place in first..<range.upperBound where glyphs[place].style == .selected {
      let before = shown.glyphs[place]
      let isSame = before.ascii != nil && before.hasSameLetter(as: glyphs[place])
      waiting.glyphs[place] = isSame ? before : .blank()
    }
    return waiting
  }

  /// Makes a line, or some columns of it, blank in one style.
  public mutating func fill(row: Int, style: Style, columns: Range<Int>? = nil) {
    guard (0..<size.rows).contains(row) else { return }
    for column in (columns ?? 0..<size.columns).clamped(to: 0..<size.columns) {
      let place = Position(row: row, column: column)
      if hasWide { clearCharacter(at: place) }
      glyphs[index(place)] = .blank(style)
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
      for place in places(of: row) {
        if case .character(let character) = cell(place).content { line.append(character) }
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
    while first > line, glyphs[first].isRest { first -= 1 }
    var next = first + 1
    while next < line + size.columns, glyphs[next].isRest {
      glyphs[next] = glyphs[next].blanked
      next += 1
    }
    if next > first + 1 { glyphs[first] = glyphs[first].blanked }
  }
}

extension Grid: Equatable {
  /// Whether both show the same.
  public static func == (left: Grid, right: Grid) -> Bool {
    left.size == right.size && left.focus == right.focus
      && left.cursorIsVisible == right.cursorIsVisible
      && (0..<left.size.rows).allSatisfy { left.hasSameRow($0, as: right) }
  }
}
