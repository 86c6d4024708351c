// Painting: every cell of a frame, every time; ncurses finds out what changed.
internal import CNcurses
internal import Glibc
public import TextUI

extension Display {
  /// Shows a frame and puts the cursor on its focus.
  ///
  /// When the focus goes to another row the frame is sent in two parts, the mark of that row last,
  /// because a screen reader says the last line that changed (SCREENS 0.2).
  public mutating func paint(_ frame: Grid) {
    let grid = banner.map { bannerRows == 1 ? frame.under($0) : frame.marked($0) } ?? frame
    let window = empanel_screen_window()
    if needsWholeFrame {
      werase(window)
      clearok(window, true)
    }
    curs_set(grid.cursorIsVisible ? 1 : 0)
    let focusRow = grid.focusRow.flatMap { $0 < windowSize.rows ? $0 : nil }
    let focusMoved = !needsWholeFrame && lastFocusRow != nil && focusRow != lastFocusRow
    let shown = needsWholeFrame ? nil : lastFrame
    for row in 0..<min(grid.size.rows, windowSize.rows) where !(focusMoved && row == focusRow) {
      put(row, of: grid, over: shown, in: window)
    }
    if focusMoved, let focusRow {
      // What stands beside the mark comes with the other rows, or a row that moves is sent twice.
      let waiting = shown.flatMap { grid.awaitingMark(in: focusRow, over: $0) }
      if let waiting { put(focusRow, of: waiting, over: shown, in: window) }
      placeCursor(of: grid, in: window)
      wrefresh(window)
      put(focusRow, of: grid, over: waiting ?? shown, in: window)
      if resendsFocusRow { wredrawln(window, Int32(focusRow), 1) }
    }
    placeCursor(of: grid, in: window)
    wrefresh(window)
    lastFocusRow = focusRow
    lastFrame = grid
    needsWholeFrame = false
  }

  private func placeCursor(of grid: Grid, in window: UnsafeMutablePointer<WINDOW>?) {
    let focus = grid.focus ?? Position(row: 0, column: 0)
    wmove(
      window, Int32(max(0, min(focus.row, windowSize.rows - 1))),
      Int32(max(0, min(focus.column, windowSize.columns - 1))))
  }

  // What differs from what the window has; everything where that is not known.
  private func put(
    _ row: Int, of grid: Grid, over shown: Grid?, in window: UnsafeMutablePointer<WINDOW>?
  ) {
    guard let shown else { return put(row, 0..<grid.size.columns, of: grid, in: window) }
    if let columns = grid.changedColumns(of: row, from: shown) {
      put(row, columns, of: grid, in: window)
    }
  }

  // One call for each stretch of ASCII, whose cells need no look by ncurses. Any other letter is
  // sent alone, so that a terminal library with another opinion of its width moves nothing behind
  // it.
  private func put(
    _ row: Int, _ wanted: Range<Int>, of grid: Grid, in window: UnsafeMutablePointer<WINDOW>?
  ) {
    let columns = wanted.clamped(to: 0..<windowSize.columns)
    withUnsafeTemporaryAllocation(of: chtype.self, capacity: columns.upperBound) { cells in
      var start = columns.lowerBound
      var end = start
      func send() {
        if end > start {
          mvwaddchnstr(
            window, Int32(row), Int32(start), cells.baseAddress.map { $0 + start },
            Int32(end - start))
        }
      }
      var style = Style.plain
      var face = palette.cell(of: style)
      for column in columns {
        let place = Position(row: row, column: column)
        if let (letter, itsStyle) = grid.ascii(place) {
          if itsStyle != style {
            style = itsStyle
            face = palette.cell(of: style)
          }
          cells[column] = face | chtype(letter)
        } else {
          send()
          start = column + 1
          put(place, of: grid, in: window)
        }
        end = column + 1
      }
      send()
    }
  }

  // A letter that is not ASCII; nothing for the second half of one.
  private func put(_ place: Position, of grid: Grid, in window: UnsafeMutablePointer<WINDOW>?) {
    guard let cell = grid[place], case .character(let character) = cell.content else { return }
    let face = palette.face(of: cell.style)
    empanel_set_attributes(window, face.attributes, face.pair)
    let shown = letters == .ascii ? Display.plain(character) : Display.drawn(character)
    mvwaddnwstr(window, Int32(place.row), Int32(place.column), shown, Int32(shown.count))
  }

  // As many cells as the character has, so that nothing behind it moves.
  private static func plain(_ character: Character) -> [wchar_t] {
    let letter = AsciiLetter.nearest(to: character).asciiValue ?? UInt8(ascii: "?")
    let blanks = max(0, CellWidth.columns(of: character) - 1)
    return [wchar_t(letter)] + Array(repeating: wchar_t(UInt8(ascii: " ")), count: blanks)
  }

  // A letter the C library does not know, or counts differently, would break the line.
  private static func drawn(_ character: Character) -> [wchar_t] {
    let scalars = character.unicodeScalars
    let isKnown = scalars.allSatisfy {
      wcwidth(wchar_t($0.value)) == Int32(CellWidth.columns(of: $0))
    }
    guard isKnown else {
      return Array(
        repeating: wchar_t(UInt8(ascii: "?")), count: CellWidth.columns(of: character))
    }
    return scalars.map { wchar_t($0.value) }
  }
}
