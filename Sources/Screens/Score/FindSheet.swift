// Finding a question by a word of it, of its criterion or of one's own note. Only this candidate's
// room is looked through.
import Panels
import TextUI

/// What is looked for, and where the mark is.
struct FindSheet: Equatable, Sendable {
  var field = TextField(limit: 60)
  /// Row 0 is the field.
  var list = FocusList(count: 1)

  /// The items found, by their index.
  func found(_ page: ScoringPage) -> [Int] {
    let words = field.text.lowercased().split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [] }
    return page.model.draft.items.indices.filter { index in
      let text = page.searched(index).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Arrows choose among what is found, everything else is typed.
  mutating func take(_ input: Input, _ page: ScoringPage) -> Bool {
    if case .key(let key) = input, [.up, .down, .pageUp, .pageDown].contains(key) {
      return list.move(key)
    }
    guard field.take(input) != .ignored else { return false }
    list = FocusList(count: found(page).count + 1)
    return true
  }

  /// The item that Enter goes to; nil where nothing is found.
  func goal(_ page: ScoringPage) -> Int? {
    let found = found(page)
    let place = max(0, list.focused - 1)
    return found.indices.contains(place) ? found[place] : nil
  }

  func rows(_ page: ScoringPage, width: Int) -> [Row] {
    let words = Words.Score.find
    var rows: [Row] = Row.pinned([
      .gap,
      .typing(
        words, field, focused: list.focused == 0,
        in: (words.columns + 6, width - words.columns - 8)), .gap,
    ])
    let labels = page.model.marks
    for (place, index) in found(page).enumerated() {
      let isFocused = list.focused == place + 1
      let style: Style = isFocused ? .selected : .plain
      let label = labels.first { $0.index == index }?.label ?? ""
      let text = Words.shortened(page.context(of: field.text, in: index), columns: width - 9)
      rows.append(Row.choice(label, focused: isFocused).and(text, at: 8, style))
    }
    return rows
  }
}

extension ScoringPage {
  fileprivate func searched(_ index: Int) -> String {
    let parts = parts(index)
    return [parts.asked, parts.note, parts.about].joined(separator: "\n")
  }

  // The note, where the first word looked for stands in it; else what the item is and asks.
  fileprivate func context(of typed: String, in index: Int) -> String {
    let word = typed.lowercased().split(separator: " ").first.map(String.init) ?? ""
    let parts = parts(index)
    let isInNote = parts.note.lowercased().contains(word)
    let text = isInNote ? Words.Score.foundInNote(parts.note) : parts.asked
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  private func parts(_ index: Int) -> (asked: String, note: String, about: String) {
    let item = model.draft.items[index]
    let criterion = model.form.criterion(item.criterion)
    let ask = model.ask(item)
    return (
      criterion.map { "\($0.title): \(ask)" } ?? ask, item.note, criterion?.about ?? ""
    )
  }
}
