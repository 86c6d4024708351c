// All scores on one screen: for typing in what stands on one's own paper, and for looking back. The
// same keys do the same as in the room, on the line that has the mark.
import Panels
import TextUI

extension ScoringPage {
  /// Arrows go from item to item, digits and letters score where the mark is.
  mutating func takeInAll(_ key: Key) -> [Effect]? {
    var list = FocusList(count: model.draft.items.count, focused: model.draft.place.item)
    if list.move(key) {
      go(to: list.focused)
      return saved()
    }
    guard case .character(let scalar) = key else { return nil }
    if ("0"..."9").contains(scalar) { return digit(Int(scalar.value) - 0x30) }
    return letter(scalar)
  }

  /// Shows another item.
  mutating func go(to item: Int) {
    message = nil
    model.draft.place.item = item
    arrive()
  }

  /// A row an item: question and part, what it is about, the score, and whether there is a note.
  func allRows(width: Int) -> [Row] {
    var rows = Row.pinned([allHead(width: width)])
    for mark in model.marks {
      let item = model.draft.items[mark.index]
      let isFocused = mark.index == model.draft.place.item
      let style: Style = isFocused ? .selected : .plain
      var row = Row.choice(mark.label, focused: isFocused)
      row.add(Words.shortened(title(item), columns: width - 34), at: 8, style)
      row.add(Words.Score.standing(item, isOpen: mark.isOpen), at: width - 24, style)
      row.add(Words.Score.noted(item, expected: model.group.expectsNotes), at: width - 8, style)
      rows.append(row)
    }
    return rows
  }

  private func allHead(width: Int) -> Row {
    let words = Words.Score.allHead
    return Row.text(words.part, at: 3, .heading).and(words.about, at: 8, .heading)
      .and(words.score, at: width - 24, .heading).and(words.note, at: width - 8, .heading)
  }
}
