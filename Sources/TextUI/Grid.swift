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

// A cell as it is kept: plain numbers, so that a frame is made, compared and dropped without a
// look at each letter's memory.
private struct Glyph: Equatable, Sendable {
  // A scalar, or `rest`, or `joined` and a place in the frame's list of joined letters.
  var code: UInt32
  var style: Style

  static let rest = UInt32.max
  static let joined: UInt32 = 0x8000_0000

  static func blank(_ style: Style = .plain) -> Glyph { Glyph(code: 0x20, style: style) }

  var isRest: Bool { code == Glyph.rest }
  var isJoined: Bool { code >= Glyph.joined && code != Glyph.rest }
}

/// A frame: its cells, and the cell where the real cursor stands.
public struct Grid: Sendable {
  /// The size of the frame.
  public let size: Size
  private var glyphs: [Glyph]
  // The letters of more than one scalar.
  private var joined: [Character] = []
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
    return glyph.code < 0x80 ? (UInt8(glyph.code), glyph.style) : nil
  }

  /// The same frame on the last lines of a higher one.
  func lowered(_ size: Size) -> Grid {
    var whole = Grid(size: size)
    let above = size.rows - self.size.rows
    whole.joined = joined
    whole.glyphs.replaceSubrange((above * size.columns)..., with: glyphs)
    whole.focus = focus.map { Position(row: $0.row + above, column: $0.column) }
    whole.cursorIsVisible = cursorIsVisible
    return whole
  }

  private func cell(_ place: Int) -> Cell {
    let glyph = glyphs[place]
    if glyph.isRest { return Cell(content: .continuation, style: glyph.style) }
    if glyph.isJoined {
      let letter = joined[Int(glyph.code - Glyph.joined)]
      return Cell(content: .character(letter), style: glyph.style)
    }
    let scalar = Unicode.Scalar(glyph.code) ?? " "
    return Cell(content: .character(Character(scalar)), style: glyph.style)
  }

  private mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return first.value }
    joined.append(character)
    return Glyph.joined + UInt32(joined.count - 1)
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
      let code = code(of: shown)
      for offset in 0..<columns {
        clearCharacter(at: Position(row: place.row, column: place.column + offset))
        glyphs[index(place) + offset] = Glyph(
          code: offset == 0 ? code : Glyph.rest, style: style)
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
      glyphs[first + used] = Glyph(code: UInt32(byte), style: style)
      used += 1
    }
    return used
  }

  private func isPartOfWide(_ place: Int) -> Bool {
    if glyphs[place].isRest { return true }
    return place + 1 < glyphs.count && glyphs[place + 1].isRest
  }

  /// Whether a row shows the same as the same row of another frame of this size.
  public func hasSameRow(_ row: Int, as other: Grid) -> Bool {
    guard size == other.size, (0..<size.rows).contains(row) else { return false }
    let range = row * size.columns..<(row + 1) * size.columns
    return range.allSatisfy { place in
      let glyph = glyphs[place]
      // A joined letter's number says nothing in another frame.
      if glyph.isJoined { return cell(place) == other.cell(place) }
      return glyph == other.glyphs[place]
    }
  }

  /// The frame as it is before a row gets the mark; nil where nothing in that row is selected.
  ///
  /// What is selected there stays as `shown` has it where the letters are the same, and is blank
  /// elsewhere, so that the rest of the row can move to its place with the other rows.
  public func awaitingMark(in row: Int, over shown: Grid) -> Grid? {
    guard size == shown.size, (0..<size.rows).contains(row) else { return nil }
    let places = (row * size.columns..<(row + 1) * size.columns).filter {
      glyphs[$0].style == .selected
    }
    guard !places.isEmpty else { return nil }
    var waiting = self
    for place in places {
      let before = shown.glyphs[place]
      let isSame = before.code == glyphs[place].code && before.code < 0x80
      waiting.glyphs[place] = isSame ? before : .blank()
    }
    return waiting
  }

  /// Makes a line, or some columns of it, blank in one style.
  public mutating func fill(row: Int, style: Style, columns: Range<Int>? = nil) {
    guard (0..<size.rows).contains(row) else { return }
    for column in (columns ?? 0..<size.columns).clamped(to: 0..<size.columns) {
      let place = Position(row: row, column: column)
      clearCharacter(at: place)
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
      for place in row * size.columns..<(row + 1) * size.columns {
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
      glyphs[next].code = 0x20
      next += 1
    }
    if next > first + 1 { glyphs[first].code = 0x20 }
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
