// A list of rows of which one has the focus: the one way to move a mark on every screen.

/// The focus in a list; the rows themselves stay with the screen.
public struct FocusList: Equatable, Sendable {
  /// How many rows there are.
  public private(set) var count: Int
  /// The row that has the focus; 0 in an empty list.
  public private(set) var focused: Int

  /// A list of `count` rows with the focus on one of them.
  public init(count: Int, focused: Int = 0) {
    self.count = max(0, count)
    self.focused = max(0, min(focused, count - 1))
  }

  /// Puts the focus on a row, or on the nearest there is.
  public mutating func focus(on row: Int) {
    focused = max(0, min(row, count - 1))
  }

  /// Takes a new number of rows and keeps the focus inside.
  public mutating func resize(to count: Int) {
    self = FocusList(count: count, focused: focused)
  }

  /// Moves the focus for an arrow, Home, End or page key; false when the key is none of these.
  ///
  /// The focus stops at both ends: going round would leave a reader without a sign of the end.
  public mutating func move(_ key: Key, page: Int = 10) -> Bool {
    switch key {
    case .up: focus(on: focused - 1)
    case .down: focus(on: focused + 1)
    case .home: focus(on: 0)
    case .end: focus(on: count - 1)
    case .pageUp: focus(on: focused - max(1, page))
    case .pageDown: focus(on: focused + max(1, page))
    default: return false
    }
    return true
  }

  /// The rows to show where only `height` fit.
  ///
  /// The window turns like a page and depends on the focus alone, so most steps redraw two rows
  /// instead of the whole list.
  public func visible(height: Int) -> Range<Int> {
    let first = pageStart(of: focused, height: height)
    return first..<min(count, first + max(1, height))
  }
}

// The first row of the page that shows `row`. Pages overlap by one row, so the row before the
// focus stays in sight when the page turns downwards.
func pageStart(of row: Int, height: Int) -> Int {
  guard height > 1 else { return row }
  return row == 0 ? 0 : (row - 1) / (height - 1) * (height - 1)
}
