// How the opening is drawn, and what its keys are called.
public import TextUI

extension OpeningPage {
  /// What the help is called.
  public var helpTitle: String { Words.Opening.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    guard !isWorking else { return [] }
    return [
      Way(nil, nil, Words.Keys.move, rank: 0),
      Way(.choose, .enter, Words.Keys.chooseMark, rank: 0),
      Way(.leave, .escape, Words.Keys.homeNothingRecorded),
      .menu(.refresh, Words.Keys.lookForNews),
    ]
  }

  /// One fact of the opening, of which the rows of people stand in columns.
  enum Fact: Equatable {
    case text(String, Style)
    case person(OpeningModel.Line)
  }

  /// Everything there is to read, in order.
  var facts: [Fact] {
    var facts: [Fact] = [.text(Words.Opening.roll(model), .plain)]
    facts += model.people.map { .person($0) }
    facts += model.people.filter { !$0.absent.isEmpty }.map {
      .text(Words.Opening.absent($0), .plain)
    }
    facts.append(.text(Words.Opening.needed(model), .plain))
    facts += Words.Opening.toldOfYou(model).map { .text($0, .plain) }
    facts += model.refusals.map { .text(Words.Opening.refusal($0), .warning) }
    if model.youHold, !model.youAreReady, !model.codes.isEmpty {
      facts.append(.text(Words.Opening.codesHead, .plain))
      let codes = model.codes.map { Words.Opening.code($0.candidate, $0.sealCode) }
      facts.append(.text(codes.joined(separator: ", "), .plain))
    }
    return facts
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(
      title: Words.Opening.title(model), titleRight: Words.Opening.chair(model.chair))
    let width = Frame.width(size)
    for (index, fact) in facts.enumerated() {
      let isFocused = index == list.focused
      if index == 1 { frame.rows += [.gap, head] }
      if index == model.people.count + 1 { frame.rows.append(.gap) }
      switch fact {
      case .person(let line): frame.rows.append(person(line, isFocused: isFocused))
      case .text(let text, let style):
        let lines = Row.paragraph(text, focused: isFocused, width: width, style)
        frame.rows += lines.map { row in
          var row = row
          for index in row.pieces.indices {
            row.pieces[index].text = Words.Opening.spaced(row.pieces[index].text)
          }
          return row
        }
      }
    }
    frame.rows.append(.gap)
    if isWorking {
      frame.rows.append(.choice(Words.Opening.working, focused: true))
      frame.message = Words.Opening.wait
      return frame
    }
    frame.rows += lines.enumerated().compactMap { row($1, focused: $0 == list.focused) }
    frame.message = message ?? Words.Opening.message(model)
    frame.hints = hints
    return frame
  }

  private static let columns = [3, 23, 32, 43]

  private var head: Row {
    zip(Words.Opening.head, OpeningPage.columns).reduce(Row(spare: 2)) {
      $0.and($1.0, at: $1.1, .heading)
    }
  }

  private func person(_ line: OpeningModel.Line, isFocused: Bool) -> Row {
    // A job that does not fit is left out: a cut word helps nobody.
    let whole = line.part.isEmpty ? line.person.name : "\(line.person.name)  \(line.part)"
    let who = whole.columns <= 19 ? whole : line.person.name.clipped(columns: 19)
    let cells = [
      line.of.map { Words.of(line.sheets, $0) } ?? "\(line.sheets)",
      Words.Opening.seals(line.seals), Words.Opening.ready(line.ready),
    ]
    let style: Style = isFocused ? .selected : .plain
    return zip(cells, OpeningPage.columns.dropFirst()).reduce(
      Row.choice(who, focused: isFocused).being(.reading)
    ) { $0.and($1.0, at: $1.1, style) }
  }

  private func row(_ line: Line, focused: Bool) -> Row? {
    switch line {
    case .fact: nil
    case .ready: .typing(Words.Opening.ready, field, focused: focused)
    case .stop: .choice(Words.Opening.stop, focused: focused)
    case .open: .choice(Words.Opening.open, focused: focused)
    case .review: .choice(Words.Home.review, focused: focused)
    case .look: .choice(Words.Opening.look, focused: focused)
    case .home: .choice(Words.Opening.home, focused: focused)
    }
  }
}
