// How home is drawn, and what its keys are called.
public import TextUI

extension HomePage {
  /// What the help is called.
  public var helpTitle: String { Words.Home.helpTitle }
  /// What a panel on one computer must know.
  public var helpNotes: [String] { Words.Home.helpNotes }

  /// What can be done now; it follows from the role and the phase.
  public var ways: [Way<Act>] {
    if asking != nil {
      return [
        Way(nil, nil, Words.Keys.move, rank: 0),
        Way(nil, nil, Words.Keys.chooseMarkNamed, rank: 0),
        Way(.back, .escape, Words.Keys.backNothingRecorded),
      ]
    }
    var ways: [Way<Act>] = [
      Way(nil, nil, Words.Keys.moveCandidate, rank: 0)
    ]
    if let enter {
      ways.append(Way(.open, .enter, enter, rank: 0))
    }
    ways += waysOn
    ways += waysForCandidate
    if model.mayPractise { ways.append(.menu(.practise, Words.Practice.begin)) }
    if model.mayAmend { ways.append(.menu(.amend, Words.Amending.menu)) }
    if model.moved != nil { ways.append(.menu(.days, Words.Home.readMoved)) }
    ways.append(.menu(.refresh, Words.Home.refresh))
    ways.append(.menu(.changePerson, Words.Home.changePerson))
    ways.append(.menu(.leave, Words.Home.leave))
    return ways
  }

  /// What Enter does; nil where there is nothing to open.
  var enter: WayWords? {
    let code = candidate?.code ?? ""
    switch model.phase {
    case .toDeclare: return Words.Keys.readAndDeclare
    case .opened: return model.role.contains(.reads) ? Words.Keys.readScores : nil
    case .closed:
      return model.mayBeReady
        ? Words.Keys.readyToOpen : Words.Keys.seeWhoIsReady
    case .scoring:
      guard let candidate, !candidate.hasWithdrawn else { return nil }
      if model.role.contains(.facilitates) { return Words.Keys.start(code) }
      switch candidate.own {
      case .notStarted, .begun: return Words.Keys.score(code)
      case .sealed: return Words.Keys.correct(code)
      case .aside, .none: return nil
      }
    }
  }

  // What moves the whole panel on.
  private var waysOn: [Way<Act>] {
    var ways: [Way<Act>] = []
    if model.mayRehearse { ways.append(.menu(.rehearse, Words.Home.rehearse)) }
    if model.phase == .scoring, let samples = model.samples {
      ways.append(.menu(.calibrate, Words.Calibration.menu(samples)))
    }
    if mayLookWhoIsReady { ways.append(.menu(.ready, Words.Home.whoIsReadyToStart)) }
    if let toSettle { ways.append(.menu(.settle, Words.Home.settle(toSettle))) }
    if model.phase == .scoring, model.role.contains(.chairs) {
      ways.append(.menu(.close, Words.Home.close))
    }
    return ways
  }

  private var mayLookWhoIsReady: Bool {
    model.role.contains(.chairs) && [.toDeclare, .scoring].contains(model.phase)
  }

  // What can be recorded about the candidate under the mark.
  private var waysForCandidate: [Way<Act>] {
    guard model.phase == .scoring, let candidate, !candidate.hasWithdrawn else { return [] }
    var ways: [Way<Act>] = []
    if model.hasKiosk, !model.role.contains(.facilitates) {
      ways.append(.menu(.handOver, Words.Home.handOver(candidate.code)))
    }
    if model.role.contains(.scores), candidate.own != .aside, candidate.own != .none {
      ways.append(.menu(.standAside, Words.Home.standAsideYes(candidate.code)))
    }
    if model.role.contains(.chairs) {
      ways.append(.menu(.withdraw, Words.Home.withdraw(candidate.code)))
      if !candidate.owing.isEmpty {
        ways.append(.menu(.recuse, Words.Home.recuseOther(candidate.code)))
      }
    }
    return ways
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Home.title(model), titleRight: Words.Home.you(model.you))
    frame.hints = hints
    frame.message = message ?? Words.Home.message(model)
    if let asking {
      frame.rows = [.gap]
      for line in asking.lines { frame.rows += Row.wrapped(line, width: Frame.width(size)) }
      frame.rows.append(.gap)
      for (index, words) in ([Words.Home.back] + asking.answers.map(\.words)).enumerated() {
        frame.rows.append(.choice(words, focused: index == asking.list.focused))
      }
      return frame
    }
    let pane = Frame.pane(size)
    let width = pane?.left ?? Frame.width(size)
    if let pane { frame.right = glanceRows(pane, height: Frame.height(size)) }
    frame.rows = Row.wrapped(Words.Home.today(model), width: width)
    frame.rows += Row.wrapped(Words.Home.weighting(model.weighting), width: width)
    let table = self.table
    frame.rows = Row.pinned(frame.rows + [.gap] + table.prefix(1))
    frame.rows += table.dropFirst()
    let start = frame.rows.count
    frame.rows.append(.gap)
    if let moved = model.moved {
      frame.rows += Row.wrapped(Words.Home.moved(moved), width: width)
      // A long reason makes room for the candidates; the menu has it whole.
      frame.rows += Row.wrapped(Words.Home.whyMoved(moved), width: width, spare: 2)
    }
    if let decided {
      frame.rows += Row.wrapped(Words.Decided.sentence(decided), width: width)
    }
    if let toSettle {
      frame.rows += Row.wrapped(
        Words.Home.asks(toSettle, others: model.asking.count - 1), width: width)
    }
    if mayLookWhoIsReady, !model.notDeclared.isEmpty {
      frame.rows += Row.wrapped(
        Words.Home.notDeclared(model.notDeclared), width: width, spare: 3)
    }
    // Where it was decided that this person stands aside, it is said already.
    let isSaid = decided.map { !$0.scores && $0.candidate == candidate?.id } ?? false
    if model.phase == .toDeclare || !isSaid {
      frame.rows += Row.wrapped(Words.Home.next(model, candidate), width: width)
        .map(Row.aboutMark)
    }
    if let candidate, candidate.own != .none, !candidate.owing.isEmpty {
      frame.rows += Row.wrapped(
        Words.Home.still(candidate), width: width, spare: 2
      ).map(Row.aboutMark)
    }
    frame.rows += Row.wrapped(
      Words.Home.promise(model.phase), width: width, spare: 1)
    frame.rows[start...] = Row.pinned(Array(frame.rows[start...]))[...]
    return frame
  }

  // Code, time, own scores, members, kiosk, state; the columns fit 60.
  private var table: [Row] {
    let scores = model.role.contains(.scores)
    let words = Words.Home.head.filter { scores || $0 != Words.Home.ownHead }
    let lines = model.candidates.map { one in
      [one.code, one.time] + (scores ? [Words.Home.own(one.own)] : [])
        + [
          Words.of(one.members, one.membersOf), Words.Home.kiosk(one.kiosk),
          Words.Home.state(one, model.phase),
        ]
    }
    let usual = scores ? [3, 8, 15, 27, 35, 45] : [3, 8, 15, 25, 37]
    let columns = HomePage.columns(usual, for: [words] + lines)
    var rows = [
      zip(words, columns).reduce(Row()) { row, cell in row.and(cell.0, at: cell.1, .heading) }
    ]
    for (index, cells) in lines.enumerated() {
      var row = Row.choice(cells[0], focused: index == list.focused)
      for (cell, column) in zip(cells, columns).dropFirst() {
        // Only the code is marked: a slow line then sends half as much a key.
        row = row.and(cell, at: column)
      }
      rows.append(row)
    }
    return rows
  }

  // Longer words, as of another language, move what stands after them.
  private static func columns(_ usual: [Int], for lines: [[String]]) -> [Int] {
    var columns = usual
    for index in columns.indices.dropFirst() {
      let width = lines.map { $0[index - 1].columns }.max() ?? 0
      columns[index] = max(columns[index], columns[index - 1] + width + 1)
    }
    return columns
  }
}
