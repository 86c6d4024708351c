// Where things are in the picture: sizes and positions in cells, rows before columns.

/// A size in cells; both sides are 1 or more.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var columns: Int {
    didSet { columns = max(1, columns) }
  }
  /// Lines from top to bottom.
  public var rows: Int {
    didSet { rows = max(1, rows) }
  }

  /// A size; a side below 1 becomes 1, since some terminals report 0 while they are resized.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }
}

/// One cell of the picture; both numbers start at 0 in the top left corner.
public struct Position: Hashable, Sendable {
  /// Lines below the top line.
  public var row: Int
  /// Cells to the right of the first.
  public var column: Int

  /// A position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
