// What stands where on a screen, for the mouse: a place in the list, or a key of the bottom line. It
// asks the same rules that place the rows, so that the two cannot disagree.
import TextUI

extension Frame {
  /// What somebody points at.
  enum Pointed: Equatable {
    /// A row that can have the mark, by its place; and whether Enter does something there.
    case stop(Int, takesEnter: Bool)
    /// A key of the bottom line.
    case key(Key)
  }

  /// What stands at a cell of the window; nil for text and gaps.
  func pointed(at place: Position, in size: Size) -> Pointed? {
    if place.row == size.rows - 1 {
      let help = keyHelp(at: place.column, in: hints, columns: size.columns, limit: hintLimit)
      // What only explains keys has none of its own.
      return help.flatMap { $0.key == .function(0) ? nil : .key($0.key) }
    }
    if let pane = Frame.pane(size), !right.isEmpty, place.column >= pane.start { return nil }
    let said = wrapped(message, columns: size.columns - 2).prefix(3)
    let height = Frame.height(size) + 1 - said.count
    let shown = Frame.inSight(Frame.fitted(counted.rows, height: height), height: height).rows
    guard writing == nil, shown.indices.contains(place.row - 1), place.row - 1 < height else {
      return nil
    }
    let row = shown[place.row - 1]
    guard let stop = row.stop else { return nil }
    if case .field = row.role { return .stop(stop, takesEnter: false) }
    return .stop(stop + row.keyPlace(at: place.column), takesEnter: true)
  }

  /// The place that has the mark.
  var marked: Int? {
    counted.rows.first { $0.focus != nil }.flatMap { row in
      row.stop.map { $0 + row.markedKey }
    }
  }

  // Every row with its place; the further lines of a row have the place of its first.
  private var counted: Frame {
    var frame = self
    var next = 0
    for index in frame.rows.indices {
      if frame.rows[index].continues, index > 0 {
        frame.rows[index].stop = frame.rows[index - 1].stop
      } else if frame.rows[index].role.canHaveFocus {
        frame.rows[index].stop = next
        next += frame.rows[index].role.stops
      }
    }
    return frame
  }
}

extension Row {
  // Which of the keys of a row stands at a column, from 0.
  fileprivate func keyPlace(at column: Int) -> Int {
    guard role.stops > 1 else { return 0 }
    return min(role.stops - 1, max(0, (pieces.lastIndex { $0.column <= column } ?? 0)))
  }
}

extension Framed {
  /// A click moves the mark there; on the mark it is Enter; on the bottom line it is that key.
  mutating func takeClick(_ place: Position) -> [Effect] {
    let frame = frame(size)
    switch frame.pointed(at: place, in: size) {
    case nil: return []
    case .key(let key): return take(.key(key))
    case .stop(let stop, let takesEnter):
      guard let marked = frame.marked else { return [] }
      if stop == marked { return takesEnter ? take(.key(.enter)) : [] }
      let key = stop > marked ? Key.down : .up
      return (0..<abs(stop - marked)).flatMap { _ in take(.key(key)) }
    }
  }
}
