// How the opening is drawn, and what its keys are called.
public import TextUI

extension OpeningPage {
  /// What the help is called.
  public var helpTitle: String { Words.Opening.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    guard !isWorking else { return [] }
    return [
      Way(nil, nil, name: "Up Down", word: "Move", does: "Move the mark", rank: 0),
      Way(
        .choose, .enter, name: "Enter", word: "Choose", does: "Choose what the mark is on", rank: 0),
      Way(.leave, .escape, name: "Esc", word: "Go home", does: "Go home. Nothing is recorded"),
      .menu(.refresh, "Look for news in the shared folder"),
    ]
  }

  /// The whole picture.
  public func draw(_ size: Size) -> Grid {
    var frame = Frame(
      title: Words.Opening.title(model), titleRight: Words.Opening.chair(model.chair))
    let width = Frame.width(size)
    frame.rows = Row.wrapped(Words.Opening.roll(model), width: width)
    frame.rows.append(.gap)
    frame.rows += table(width: width)
    frame.rows.append(.gap)
    frame.rows += Row.wrapped(Words.Opening.needed(model), width: width)
    for line in Words.Opening.toldOfYou(model) {
      frame.rows += Row.wrapped(line, width: width)
    }
    for refusal in model.refusals {
      frame.rows += Row.wrapped(Words.Opening.refusal(refusal), width: width, .warning)
    }
    if model.youHold, !model.youAreReady { frame.rows += codes(width: width) }
    frame.rows.append(.gap)
    if isWorking {
      frame.rows.append(.choice(Words.Opening.working, focused: true))
      frame.message = Words.Opening.wait
      return frame.grid(size)
    }
    frame.rows += lines.enumerated().map { row($1, focused: $0 == list.focused) }
    frame.message = message ?? Words.Opening.message(model)
    frame.hints = hints
    return frame.grid(size)
  }

  private func table(width: Int) -> [Row] {
    let columns = [3, 23, 32, 43]
    var rows = [
      zip(Words.Opening.head, columns).reduce(Row()) { $0.and($1.0, at: $1.1, .heading) }
    ]
    for line in model.people {
      let who = "\(line.person.name)  \(line.part)".clipped(columns: 19)
      let ready = "\(Words.Opening.ready(line.ready))   \(Words.Opening.absent(line.absent))"
      let cells = [
        who, line.of.map { "\(line.sheets) of \($0)" } ?? "\(line.sheets)",
        Words.Opening.seals(line.seals), ready.clipped(columns: width - 44),
      ]
      rows.append(zip(cells, columns).reduce(Row(spare: 1)) { $0.and($1.0, at: $1.1) })
    }
    return rows
  }

  // This person's own seal codes, three to a row.
  private func codes(width: Int) -> [Row] {
    guard !model.codes.isEmpty else { return [] }
    var rows = Row.wrapped(Words.Opening.codesHead, width: width, .heading)
    let words = model.codes.map { Words.Opening.code($0.candidate, $0.sealCode) }
    let each = max(1, (width - 3) / 21)
    for start in stride(from: 0, to: words.count, by: each) {
      let line = words[start..<min(words.count, start + each)].map { $0.padded(columns: 20) }
      rows.append(.text(line.joined(separator: " "), at: 3))
    }
    return rows
  }

  private func row(_ line: Line, focused: Bool) -> Row {
    switch line {
    case .ready: .typing(Words.Opening.ready, field, focused: focused)
    case .stop: .choice(Words.Opening.stop, focused: focused)
    case .open: .choice(Words.Opening.open, focused: focused)
    case .review: .choice(Words.Home.review, focused: focused)
    case .look: .choice(Words.Opening.look, focused: focused)
    case .home: .choice(Words.Opening.home, focused: focused)
    }
  }
}
