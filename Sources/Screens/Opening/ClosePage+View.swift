// How the close screen and the closing page are drawn, and what their keys are called.
public import TextUI

extension ClosePage {
  /// What the help is called.
  public var helpTitle: String { Words.Close.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    let move = Way<Act>(nil, nil, Words.Keys.move, rank: 0)
    let choose = Way<Act>(.choose, .enter, Words.Keys.chooseMark, rank: 0)
    switch phase {
    case .closing: return []
    case .closed:
      return [
        move, Way(.leave, .enter, Words.Keys.done, rank: 0),
      ]
    case .listing, .reason:
      let back = Way<Act>(.back, .escape, Words.Keys.backNothingClosed)
      return [move, choose, back]
    }
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Close.title(model.title))
    let width = Frame.width(size)
    frame.message = message ?? Words.Close.nothingYet
    switch phase {
    case .listing: frame.rows = listing(width: width)
    case .closing:
      frame.rows = [.gap, .choice(Words.Close.closing, focused: true)]
      frame.message = Words.Close.wait
    case .reason(let owing, let list):
      frame.rows = [.gap, .text(Words.Close.why(model.owing[owing])), .gap]
      let words = [Words.Close.stillComing] + AbsenceReason.allCases.map(Words.Close.reason)
      frame.rows += words.enumerated().map { .choice($1, focused: $0 == list.focused) }
    case .closed(let page, let list):
      frame.title = Words.Close.closedTitle(page)
      frame.rows = closed(page, list, width: width)
      frame.message = Words.Close.sign
    }
    frame.hints = hints
    return frame
  }

  private func listing(width: Int) -> [Row] {
    var rows: [Row] = [.gap]
    rows += Row.wrapped(Words.Close.sheets(model), width: width)
    rows += Row.wrapped(Words.Close.after, width: width, spare: 1)
    rows.append(.gap)
    for (index, line) in lines.enumerated() {
      let isFocused = index == list.focused
      switch line {
      case .goBack: rows.append(.choice(Words.Close.goBack, focused: isFocused))
      case .setAside(let place):
        let words = Words.Close.setAside(model.setAside[place])
        rows.append(.choice(words.clipped(columns: width - 3), focused: isFocused))
      case .owing(let place):
        let words = Words.Close.owing(model.owing[place], reasons[place])
        rows.append(.choice(words.clipped(columns: width - 3), focused: isFocused))
      case .emptied(let place):
        let group = model.emptied[place]
        let isTicked = eachCandidate.contains(group.handle)
        let words = Words.Close.emptied(group.name, isTicked: isTicked)
        rows += Row.paragraph(words, focused: isFocused, width: width, role: .choice)
      case .close: rows.append(closeRow(focused: isFocused))
      }
    }
    return rows
  }

  private func closeRow(focused: Bool) -> Row {
    .typing(Words.Close.close, field, focused: focused)
  }

  private func closed(_ page: ClosingPage, _ list: FocusList, width: Int) -> [Row] {
    var rows: [Row] = [.gap]
    for line in Words.Close.closed(page) { rows += Row.wrapped(line, width: width, spare: 1) }
    rows.append(.gap)
    for (index, entry) in page.entries.enumerated() {
      let isFocused = index == list.focused
      let style: Style = isFocused ? .selected : .plain
      rows.append(
        Row.choice(entry.candidate.uppercased(), focused: isFocused).being(.reading)
          .and(entry.sealCode, at: 9, style)
          .and(entry.who.clipped(columns: width - 27), at: 26, style))
    }
    rows.append(.choice(Words.Seal.done, focused: list.focused == page.entries.count))
    return rows
  }
}

extension Row {
  /// A row with a field at its end, or in a column; with the focus the mark stands before the field.
  static func typing(
    _ words: String, _ field: TextField, focused: Bool, at place: Int? = nil, columns: Int = 13
  ) -> Row {
    let role = Role.field(Role.Field(label: words, value: field.text))
    let column = place ?? 3 + words.columns + 3
    // Never into the column where the field begins.
    let label = words.clipped(columns: column - 6)
    guard focused else { return Row.choice(label, focused: false).being(role) }
    let view = field.view(columns: columns)
    var row = Row.text(label, at: 3, .selected)
    row = row.and("> ", at: column - 2)
    row = row.and(view.text.padded(columns: columns), at: column, .entry)
    row.focus = column + view.cursor
    return row.being(role)
  }
}
