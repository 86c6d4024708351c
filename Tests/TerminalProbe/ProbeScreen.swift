// The probe's screen as state, update and view, in the shape every screen of the product has.
import TextUI

struct ProbeScreen {
  var size: Size
  var list = FocusList(count: 6)
  var note = NoteEditor()
  var isWriting = false
  var isDone = false
  var message = ""
  var escapes = EscDigit()
  /// What was pasted after "p", which is then the whole screen.
  var mirrored: String?

  init(size: Size) { self.size = size }

  var noteWidth: Int { max(1, size.columns - 4) }

  mutating func take(_ input: Input) {
    switch input {
    case .resized(let size):
      self.size = size
      message = "resized \(size.columns)x\(size.rows)"
    case .interrupted(let signal):
      message = "interrupted \(signal)"
      isDone = true
    case .clicked(let place): message = "clicked \(place.row) \(place.column)"
    case .key(.tab): isWriting.toggle()
    case .key(.character("q")) where !isWriting: isDone = true
    case .key(.character("p")) where !isWriting: mirrored = ""
    case .pasted(let text) where mirrored != nil: mirrored = text
    case .pasted(let text): message = "pasted \(text.count) letters"
    case .key(let key) where !isWriting:
      if !list.move(key) { message = "key \(key)" }
    case .key(.function(let number)): message = "F\(number)"
    default: break
    }
    if isWriting { note.take(input, width: noteWidth, height: 4) }
  }

  // A line each, the one that starts with `>` in the style of the mark.
  func mirror(_ text: String) -> Grid {
    var grid = Grid(size: size)
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let hasFocus = line.hasPrefix(">")
      grid.put(
        String(line), at: Position(row: row, column: 0), style: hasFocus ? .selected : .plain)
      if hasFocus { grid.focus = Position(row: row, column: 2) }
    }
    return grid
  }

  func view() -> Grid {
    if let mirrored { return mirror(mirrored) }
    var grid = Grid(size: size)
    grid.fill(row: 0, style: .title)
    grid.put("Probe \u{175} e\u{301} \u{674e} end", at: Position(row: 0, column: 1), style: .title)
    for row in 0..<list.count {
      let hasFocus = row == list.focused
      grid.put(
        hasFocus ? ">" : " ", at: Position(row: row + 2, column: 1))
      grid.put(
        "answer \(row)", at: Position(row: row + 2, column: 3),
        style: hasFocus ? .selected : .plain)
    }
    grid.focus = Position(row: min(list.focused + 2, size.rows - 1), column: 3)
    let writing = note.view(width: noteWidth, height: 4)
    for (index, line) in writing.lines.enumerated() {
      grid.put(line, at: Position(row: 10 + index, column: 2), style: .entry)
    }
    if isWriting {
      grid.focus = Position(row: 10 + writing.cursor.row, column: 2 + writing.cursor.column)
    }
    grid.put("Problem: none", at: Position(row: 16, column: 1), style: .warning)
    grid.put(
      escapes.isWaiting ? "Esc: back, or 1 to 9" : message, at: Position(row: 18, column: 1),
      style: .quiet)
    return grid
  }
}
