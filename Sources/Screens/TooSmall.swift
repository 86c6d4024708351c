// What is shown when the window cannot hold a page. It hides the page and changes nothing in it.
import TextUI

enum TooSmall {
  static func hides(_ size: Size, least: Size) -> Bool {
    size.columns < least.columns || size.rows < least.rows
  }

  static func grid(_ size: Size, least: Size, leaves: Bool = true, keeps: Bool = true)
    -> Grid
  {
    var grid = Grid(size: size)
    grid.focus = Position(row: 0, column: min(1, size.columns - 1))
    guard size.columns >= 20, size.rows >= 5 else {
      grid.focus = Position(row: 0, column: 0)
      let lines = Words.tooSmallLines(keeps: keeps)
      let line = lines.first { $0.columns <= size.columns } ?? lines[lines.count - 1]
      grid.put(line, at: Position(row: 0, column: 0))
      return grid
    }
    var row = 0
    for sentence in Words.tooSmall(size, least: least, leaves: leaves, keeps: keeps) {
      for line in wrapped(sentence, columns: size.columns - 2) {
        grid.put(line, at: Position(row: row, column: 1))
        row += 1
      }
    }
    return grid
  }
}
