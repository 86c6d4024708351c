// How the practice is drawn: the page inside, under the line that says what to do. Its keys are those
// of the page inside, without what is written down for others on the day.
import TextUI

extension PracticePage {
  /// What the help is called.
  public var helpTitle: String { Words.Practice.helpTitle }

  /// What the page inside says, and how to go on from here.
  public var helpNotes: [String] {
    switch place {
    case .room(let room): [Words.Practice.goesOn] + room.helpNotes
    case .seal: [Words.Practice.goesOn]
    case .sealed, .end: []
    }
  }

  /// Nothing here counts.
  public var keeping: Keeping { .nothing }

  /// The line that says what to do, then what is read of the page inside.
  public var aloud: String? {
    guard case .room(let room) = place, let words = room.aloud, let task else { return nil }
    return Words.Practice.task(task, isTyped: false) + "\n" + words
  }

  // MARK: Keys

  /// What can be done now.
  public var ways: [Way<Act>] {
    switch place {
    case .room(let room): room.ways.compactMap(way)
    case .seal(let seal):
      seal.ways.compactMap(way)
        + [Way(.finish, .function(8), Words.Practice.skipKey, rank: 2)]
    case .sealed:
      [
        Way(.finish, .enter, Words.Practice.goOnKey, rank: 0),
        Way(.leave, .escape, Words.Practice.leaveKey),
      ]
    case .end(let page): page.ways.compactMap(way)
    }
  }

  private func way(_ way: Way<ScoringPage.Act>) -> Way<Act>? {
    switch way.act {
    // What was asked is written down for others, and here are none.
    case .followUp, .log, .incident: nil
    case .leave: leaving(way.key)
    case let act: PracticePage.way(way, act.map { .room($0) })
    }
  }

  private func way(_ way: Way<SealPage.Act>) -> Way<Act>? {
    way.act == .leave ? leaving(way.key) : PracticePage.way(way, way.act.map { .seal($0) })
  }

  private func way(_ way: Way<ReadPage.Act>) -> Way<Act>? {
    way.act == .leave ? leaving(way.key) : PracticePage.way(way, way.act.map { .end($0) })
  }

  private func leaving(_ key: Key?) -> Way<Act> {
    key == nil ? .menu(.leave, Words.Practice.leave) : Way(.leave, key, Words.Practice.leaveKey)
  }

  private static func way(_ way: Way<some Equatable & Sendable>, _ act: Act?) -> Way<Act> {
    Way(act, way.key, name: way.name, word: way.word, does: way.does, rank: way.rank)
  }

  // MARK: Picture

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    let above = instruction(size)
    let rest =
      size == .told ? size : Size(columns: size.columns, rows: max(1, size.rows - above.count))
    var frame = inside(rest)
    frame.title = Words.Practice.titled(frame.title)
    frame.rows = above + frame.rows
    frame.hints = hints
    return frame
  }

  private func inside(_ size: Size) -> Frame {
    switch place {
    case .room(let room):
      var frame = room.frame(size)
      // What is saved on the day, and for whose eyes, is not so here.
      if saysOnlyWhatIsSaved(room) { frame.message = Words.Practice.quiet }
      return frame
    case .seal(let seal): return seal.frame(size)
    case .sealed(let code): return sealed(code, size)
    case .end(let page): return page.frame(size)
    }
  }

  private func saysOnlyWhatIsSaved(_ room: ScoringPage) -> Bool {
    guard room.message == nil else { return false }
    switch room.over {
    case nil, .all?: return true
    default: return false
    }
  }

  // Two lines even where one would do, so that no step moves what stands below.
  private func instruction(_ size: Size) -> [Row] {
    guard let task else { return [] }
    let width = Frame.pane(size).map(\.left) ?? Frame.width(size)
    let words = Words.Practice.task(task, isTyped: size == .told)
    var rows = Row.wrapped(words, width: width, .heading)
    while rows.count < 2, size != .told { rows.append(Row()) }
    return Row.pinned(rows)
  }

  // As the receipt is drawn, with what is so here.
  private func sealed(_ code: String, _ size: Size) -> Frame {
    var frame = Frame(title: Words.Practice.sealedTitle(code))
    frame.rows = SealPage.receipt(
      Words.Practice.sealCode, Words.Practice.keep, done: Words.Practice.goOn,
      width: Frame.width(size))
    frame.message = Words.Practice.nothingSealed
    return frame
  }
}

extension PracticePage {
  /// What the message row says of the last key.
  public var message: String? {
    switch place {
    case .room(let room): room.message
    case .seal(let seal): seal.message
    case .sealed: nil
    case .end(let page): page.message
    }
  }
}
