// A frame under a line that no screen can leave out, or, where there is no room for a line, with the
// first words of it. Separate from Grid.swift because only the terminal's owner asks for it.

extension Grid {
  /// The same frame one line lower, with a line above it that no screen can leave out.
  public func under(_ banner: String) -> Grid {
    var whole = lowered(Size(columns: size.columns, rows: size.rows + 1))
    whole.fill(row: 0, style: .title)
    whole.put(banner, at: Position(row: 0, column: 0), style: .title)
    return whole
  }

  /// The same frame with the first words of a banner, up to three blanks.
  ///
  /// They stand before the title, and what is at the right of it gives way where there is no room;
  /// on a frame without a title bar they stand where its first or last line is empty.
  public func marked(_ banner: String) -> Grid {
    let mark = banner.split(separator: "   ").first.map(String.init) ?? banner
    var whole = self
    guard self[Position(row: 0, column: 0)]?.style == .title else {
      let column = size.columns - mark.columns - 1
      let row = [0, size.rows - 1].first { lines[$0].columns < column }
      if let row { whole.put(mark, at: Position(row: row, column: column), style: .title) }
      return whole
    }
    // The title and what stands at its right are four blanks apart, or more.
    let parts = lines[0].split(separator: "    ").map { $0.drop { $0 == " " } }
    whole.fill(row: 0, style: .title)
    let left = ([mark] + parts.prefix(1).map(String.init)).joined(separator: "   ")
    let used = whole.put(left, at: Position(row: 0, column: 0), style: .title)
    let right = parts.count > 1 ? String(parts[parts.count - 1]) : ""
    let column = size.columns - right.columns - 1
    if column > used { whole.put(right, at: Position(row: 0, column: column), style: .title) }
    return whole
  }
}
