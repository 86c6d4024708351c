// How rows become a frame: title on top, message and keys below, the focus always in sight.
// Separate because every page is laid out by these rules and by no others (SCREENS 4).
import TextUI

/// One line of a page before it is placed.
struct Row: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var column: Int
    var text: String
    var style: Style
    /// Whether it names keys of the full screen, and is not told.
    var isHint = false
  }

  var pieces: [Piece] = []
  /// The column of the cursor, where this row has the focus.
  var focus: Int?
  /// What it is for somebody who is told the screen line by line.
  var role = Role.text
  /// How early the row is left out when the window is short: 0 never, 9 (an empty row) first.
  var spare = 0
  /// Whether it repeats in short what other rows and screens say.
  var isOverview = false
  /// Whether it is about the row with the mark, and changes with it.
  var isAboutMark = false
  /// Whether it is a further line of the row before, and is left out only together with it.
  var continues = false
  /// Whether it is not read aloud, since whoever sits near would hear it.
  var isUnsaid = false
  /// Its place among the rows that can have the mark, while somebody points at one.
  var stop: Int?
  /// Whether it says something of the row before, and is in sight wherever that one has the mark.
  var isBelow = false
  /// Whether it stays in sight when the rest is scrolled; only at the start or the end.
  var isPinned = false

  static let gap = Row(spare: 9)

  /// Text on a line of its own.
  static func text(_ text: String, at column: Int = 1, _ style: Style = .plain, spare: Int = 0)
    -> Row
  {
    Row(pieces: [Piece(column: column, text: text, style: style)], spare: spare)
  }

  /// Text broken between words into as many rows as it takes.
  static func wrapped(
    _ text: String, at column: Int = 1, width: Int, _ style: Style = .plain, spare: Int = 0
  ) -> [Row] {
    block(
      TextUI.wrapped(text, columns: max(1, width - column)).map {
        .text($0, at: column, style, spare: spare)
      })
  }

  /// The same rows, in sight whatever is scrolled.
  static func pinned(_ rows: [Row]) -> [Row] {
    rows.map { row in
      var row = row
      row.isPinned = true
      return row
    }
  }

  /// Rows that say something of the row before them.
  static func below(_ rows: [Row]) -> [Row] {
    rows.map { row in
      var row = row
      row.isBelow = true
      return row
    }
  }

  /// Rows that are shown together or not at all, so that no sentence is cut in the middle.
  static func block(_ rows: [Row]) -> [Row] {
    rows.enumerated().map { index, row in
      var row = row
      row.continues = index > 0
      return row
    }
  }

  /// A row that can have the focus: `>` and the cursor on the first letter after it.
  static func choice(
    _ text: String, focused: Bool, at column: Int = 1, _ style: Style = .plain, spare: Int = 0
  ) -> Row {
    var row = Row(role: .choice, spare: spare)
    if focused {
      row.pieces.append(Piece(column: column, text: "> " + text, style: .selected))
      row.focus = column + 2
    } else {
      row.pieces.append(Piece(column: column + 2, text: text, style: style))
    }
    return row
  }

  /// A paragraph that can have the focus, so that nobody passes it unread; the mark is on its
  /// first line.
  static func paragraph(
    _ text: String, focused: Bool, width: Int, _ style: Style = .plain, role: Role = .reading
  ) -> [Row] {
    block(
      TextUI.wrapped(text, columns: width - 3).enumerated().map { index, line in
        guard index == 0 else { return .text(line, at: 3, style) }
        return Row.choice(line, focused: focused, style).being(role)
      })
  }

  /// The same row as one that is about the row with the mark.
  static func aboutMark(_ row: Row) -> Row {
    var row = row
    row.isAboutMark = true
    return row
  }

  /// The same row with another role.
  func being(_ role: Role) -> Row {
    var row = self
    row.role = role
    return row
  }

  /// The same row with one more piece.
  func and(_ text: String, at column: Int, _ style: Style = .plain) -> Row {
    var row = self
    row.add(text, at: column, style)
    return row
  }

  /// Adds one more piece.
  mutating func add(_ text: String, at column: Int, _ style: Style = .plain) {
    pieces.append(Piece(column: column, text: text, style: style))
  }
}

/// Everything a page shows, before the window's size decides what is left out.
public struct Frame: Sendable {
  var title: String
  /// What stands at the right of the title: the first of these that fits.
  var titleRight: [String] = []
  /// Whether ``titleRight`` changes by itself, and is left out of a quiet screen.
  var asideChanges = false
  /// Whether ``message`` only says again what has the mark, and is left out of a quiet screen.
  var messageFollowsMark = false
  /// Whether ``titleRight`` matters more than "more below".
  var keepsRight = false
  var rows: [Row] = []
  /// Rows beside ``rows``, from column 0 of the second pane; only where ``pane(_:)`` gives one.
  var right: [Row] = []
  var message = ""
  var hints: [KeyHelp] = []
  var hintLimit = 6
  /// What Enter means line by line, where it is not the choice under the mark.
  var onward: (key: Key, does: String)?
  /// Whether what was told before must go out of sight, because somebody else comes now.
  var isForSomebodyElse = false
  /// The note that is being written.
  var writing: Writing?

  /// A note while it is written.
  struct Writing: Equatable, Sendable {
    var text: String
    /// The key that ends the writing.
    var ends: Key
  }

  /// The rows of text between the title and the message.
  static func height(_ size: Size) -> Int { max(1, size.rows - 3) }

  /// Text stays under 76 columns even in wide windows (SCREENS 4); what is told has no columns.
  static func width(_ size: Size) -> Int {
    size == .told ? size.columns - 1 : min(size.columns - 1, 76)
  }

  /// The second pane of a wide window: how wide the rows before it are, where it starts, and how
  /// wide it is.
  struct Pane: Equatable {
    var left: Int
    var start: Int
    var width: Int
  }

  /// The second pane, where the window is wide enough for two.
  static func pane(_ size: Size) -> Pane? {
    guard size.columns >= 110, size != .told else { return nil }
    let left = min(76, size.columns * 11 / 20)
    let start = left + 3
    return Pane(left: left, start: start, width: min(76, size.columns - start - 1))
  }

  /// The same for a screen reader, without what changes beside the row with the mark.
  func quiet() -> Frame {
    var frame = self
    frame.rows.removeAll { $0.isOverview || $0.isAboutMark }
    // The mark alone changes a row: another style would let a reader say the row that lost it.
    for index in frame.rows.indices where frame.rows[index].role.canHaveFocus {
      for piece in frame.rows[index].pieces.indices {
        frame.rows[index].pieces[piece].style = .plain
      }
    }
    if asideChanges { frame.titleRight = [] }
    if messageFollowsMark { frame.message = "" }
    return frame
  }

  func grid(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    grid.fill(row: 0, style: .title)
    grid.put(title, at: Position(row: 0, column: 1), style: .title, width: size.columns - 2)
    let said = wrapped(message, columns: size.columns - 2).prefix(3)
    let height = Frame.height(size) + 1 - said.count
    let hidesMore = Frame.place(rows, into: &grid, height: height)
    if let pane = Frame.pane(size) {
      _ = Frame.place(right, from: pane.start, into: &grid, height: height)
    }
    let below = hidesMore ? Words.moreBelow : []
    let rights = keepsRight ? titleRight + below : below + titleRight
    if let right = rights.first(where: { title.columns + $0.columns + 4 <= size.columns }) {
      let column = size.columns - right.columns - 1
      grid.put(right, at: Position(row: 0, column: column), style: .title)
    }
    let style: Style = message.hasPrefix(Words.problem) ? .warning : .plain
    for (index, line) in said.enumerated() {
      let row = size.rows - 1 - said.count + index
      grid.put(line, at: Position(row: row, column: 1), style: style)
    }
    let keys = footer(hints, columns: size.columns, limit: hintLimit)
    grid.put(keys, at: Position(row: size.rows - 1, column: 0), style: .quiet)
    if grid.focus == nil { grid.focus = Position(row: size.rows - 2, column: 1) }
    return grid
  }

  // Places the rows in sight and says whether there are more below them.
  private static func place(
    _ rows: [Row], from start: Int = 0, into grid: inout Grid, height: Int
  ) -> Bool {
    let fitting = Frame.fitted(rows, height: height)
    let shown = Frame.inSight(fitting, height: height)
    for (offset, row) in shown.rows.enumerated() {
      for piece in row.pieces {
        grid.put(
          piece.text, at: Position(row: offset + 1, column: start + piece.column),
          style: piece.style)
      }
      if let focus = row.focus {
        let column = min(start + focus, grid.size.columns - 1)
        grid.focus = Position(row: offset + 1, column: column)
      }
    }
    return shown.hidesMore
  }

  // The pinned rows at both ends, and between them as much of the rest as there is room for.
  static func inSight(_ rows: [Row], height: Int) -> (rows: [Row], hidesMore: Bool) {
    guard rows.count > height else { return (rows, false) }
    var head = rows.prefix { $0.isPinned }
    var tail = rows.dropFirst(head.count).reversed().prefix { $0.isPinned }.reversed() as [Row]
    // A window too short even for what is pinned scrolls everything.
    if head.count + tail.count + 3 > height { (head, tail) = ([], []) }
    let rest = Array(rows[head.count..<rows.count - tail.count])
    let window = Frame.window(rest, height: height - head.count - tail.count)
    let more = rest[window.upperBound...].contains { !$0.pieces.isEmpty }
    return (head + rest[window] + tail, more)
  }

  // Leaves out the most spare rows, the last of equals first, until the rest fits or only rows
  // that must be shown are left.
  static func fitted(_ rows: [Row], height: Int) -> [Row] {
    var rows = rows
    while rows.count > height {
      var weakest: Int?
      for index in rows.indices where rows[index].spare > 0 && !rows[index].continues {
        if rows[index].spare >= rows[weakest ?? index].spare { weakest = index }
      }
      guard let weakest else { break }
      let next = rows[(weakest + 1)...].firstIndex { !$0.continues } ?? rows.count
      rows.removeSubrange(weakest..<next)
    }
    return rows
  }

  // The rows in sight when they do not all fit: pages that depend on the focus alone.
  static func window(_ rows: [Row], height: Int) -> Range<Int> {
    guard rows.count > height else { return 0..<rows.count }
    let focused = rows.firstIndex { $0.focus != nil } ?? 0
    var list = FocusList(count: rows.count, focused: focused)
    list.focus(on: focused)
    let visible = list.visible(height: height)
    var first = min(visible.lowerBound, rows.count - height)
    // What has the focus is shown whole, as far as it fits.
    let end = rows[(focused + 1)...].firstIndex { !$0.continues && !$0.isBelow } ?? rows.count
    if end > first + height { first = min(focused, end - height) }
    return first..<first + height
  }
}
