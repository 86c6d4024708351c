// How fields are drawn: what they are called on the left, what is entered beside it, what is wrong
// right below.
import TextUI

extension Fields {
  /// The rows of all fields; the page adds its own rows after them.
  ///
  /// - Parameter isSaid: Whether the message row has room for a remark on the field with the mark.
  func rows(width: Int, isSaid: (String) -> Bool = { _ in false }) -> [Row] {
    let typed = shown.map { all[$0] }.filter(\.isTyped)
    let column = min(38, (typed.map(\.label.columns).max() ?? 0) + 8)
    var rows: [Row] = []
    for index in shown {
      let field = all[index]
      switch field.kind {
      case .choice(let options), .ticks(let options):
        rows += Row.wrapped(field.label, at: 3, width: width, .heading)
        for (place, option) in options.enumerated() {
          let words = Words.Setup.option(option.words, isChosen: field.isChosen(option))
          rows.append(
            .choice(
              words.clipped(columns: width - 3), focused: focused == .option(index, place)))
        }
      case .text, .long, .secret:
        rows += entry(field, isFocused: focused == .entry(index), at: column, width: width)
      }
      if let problem = field.problem {
        rows += Row.below(Row.wrapped(problem, at: 3, width: width, .warning))
      }
      // In one place at a time: in the message row, or below the field.
      if field.problem == nil, let remark = field.remark,
        focused != .entry(index) || !isSaid(remark.whole)
      {
        rows += Row.below(Row.wrapped(remark.whole, at: 5, width: width))
      }
    }
    return rows
  }

  private func entry(_ field: Field<Key>, isFocused: Bool, at column: Int, width: Int) -> [Row] {
    let columns = min(76, max(10, width - column))
    if field.kind == .secret {
      let words = Words.Unlock.field(isEmpty: field.value.isEmpty)
      let row = Row.typing(
        field.label, TextField(words), focused: isFocused, in: (column, columns))
      let role = Role.Field(label: field.label, value: field.value, isSecret: true)
      return [row.being(.field(role))]
    }
    let row = Row.typing(field.label, field.entry, focused: isFocused, in: (column, columns))
    guard field.kind == .long, field.value.columns >= columns else { return [row] }
    return Row.block(
      [row] + wrapped(field.value, columns: width - 5).map { .text($0, at: 5, .quiet) })
  }
}

extension Row {
  /// A row to type on with what is typed beside its words, in a column that several rows share.
  static func typing(
    _ words: String, _ field: TextField, focused: Bool, in place: (column: Int, columns: Int)
  ) -> Row {
    let row = Row.typing(
      words, field, focused: focused, at: place.column, columns: place.columns)
    guard !focused else { return row }
    let value = field.text.isEmpty ? Words.Setup.nothingYet : field.text
    return row.and(
      value.clipped(columns: place.columns), at: place.column,
      field.text.isEmpty ? .quiet : .plain)
  }
}
