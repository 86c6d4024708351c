// What lies over the question for a while: the scale in full, a follow-up that is typed, the log of
// the interview, a personal question. The room below stays as it was.
import Panels
import Scoring
import TextUI

/// What lies over the question.
enum Over: Equatable, Sendable {
  /// What the scores mean, to read.
  case reading(FocusList)
  /// A follow-up that is not the form's.
  case followUp(TextField)
  /// What was asked, before it is recorded.
  case log(LogSheet)
  /// A question that may not be asked, before it is recorded.
  case incident(IncidentSheet)
  /// All scores on one screen.
  case all
  /// A question by a word of it.
  case find(FindSheet)
}

extension Over {
  /// Whether something was typed or put right there, which going back would drop.
  func isFilledIn(_ model: ScoringModel) -> Bool {
    switch self {
    case .followUp(let field): !field.text.isEmpty
    case .log(let sheet): sheet.lines != LogSheet(model).lines
    case .incident(let sheet): !sheet.field.text.isEmpty
    case .reading, .all, .find: false
    }
  }
}

extension ScoringPage {
  /// Goes back to the question; where that would drop something, only while the message row says so.
  mutating func endOver() -> [Effect] {
    if let over, over.isFilledIn(model), message != Words.Setup.notKeptYet {
      message = Words.Setup.notKeptYet
      return []
    }
    over = nil
    message = nil
    return []
  }

  /// Opens one of them.
  mutating func open(_ act: Act) -> [Effect] {
    closeNote()
    message = nil
    switch act {
    case .followUp: over = .followUp(TextField(limit: 200))
    case .log: over = .log(LogSheet(model))
    case .incident: over = .incident(IncidentSheet(model.people))
    case .all: over = .all
    case .find: over = .find(FindSheet())
    default: break
    }
    return saved()
  }

  /// Takes a key while something lies over the question.
  mutating func takeOver(_ input: Input) -> [Effect]? {
    switch over {
    case .reading(var list):
      guard case .key(let key) = input else { return nil }
      guard list.move(key) else { return key == .enter ? [] : nil }
      over = .reading(list)
    case .followUp(var field):
      guard field.take(input) != .ignored else { return nil }
      over = .followUp(field)
    case .log(var sheet):
      guard case .key(let key) = input, sheet.take(key) else { return nil }
      over = .log(sheet)
    case .incident(var sheet):
      guard sheet.take(input) else { return nil }
      over = .incident(sheet)
    case .all:
      guard case .key(let key) = input else { return nil }
      return takeInAll(key)
    case .find(var sheet):
      guard sheet.take(input, self) else { return nil }
      over = .find(sheet)
    case nil: return nil
    }
    message = nil
    return []
  }

  /// Enter on what has the mark there.
  mutating func chooseOver() -> [Effect] {
    switch over {
    case .reading, nil: return []
    case .followUp(let field):
      let words = field.text.filter { $0 != " " }.isEmpty ? "" : field.text
      guard !words.isEmpty else {
        message = Words.Score.noFollowUp
        return []
      }
      over = nil
      return add(followUp: words)
    case .all: over = nil
    case .find(let sheet):
      guard let goal = sheet.goal(self) else {
        message = Words.Score.foundNothing(sheet.field.text)
        return []
      }
      over = nil
      go(to: goal)
      return saved()
    case .log(var sheet):
      switch sheet.choose() {
      case .back: over = nil
      case .changed: over = .log(sheet)
      case .done:
        return [.log(candidate: model.draft.candidate, sheet.log, words: sheet.words)]
      }
    case .incident(var sheet):
      switch sheet.choose() {
      case .back: over = nil
      case .changed: over = .incident(sheet)
      case .done:
        return [.incident(sheet.text(model.draft.candidate, question: step?.question.id))]
      }
    }
    return []
  }

  /// What can be done there.
  var overWays: [Way<Act>] {
    let move = Way<Act>(nil, nil, Words.Keys.move, rank: 0)
    let back = Way<Act>(.endOver, .escape, Words.Keys.back, rank: 1)
    func enter(_ words: WayWords) -> Way<Act> {
      Way(.choose, .enter, words, rank: 0)
    }
    switch over {
    case nil: return []
    case .reading:
      return [
        move,
        Way(.endOver, .function(4), Words.Keys.scaleBack, rank: 0),
        back,
      ]
    case .followUp: return [enter(Words.Keys.keepWords), back]
    case .log:
      let minutes = Way<Act>(nil, nil, Words.Keys.minutes, rank: 2)
      return [move, enter(Words.Keys.change), minutes, back]
    case .all: return allWays(move, back)
    case .find: return [move, enter(Words.Keys.goToFound), back]
    case .incident: return [move, enter(Words.Keys.chooseMark), back]
    }
  }

  private func allWays(_ move: Way<Act>, _ back: Way<Act>) -> [Way<Act>] {
    var ways: [Way<Act>] = []
    let doable = doable
    if let digits = doable.shownDigits {
      ways.append(Way(nil, nil, Words.Keys.give(digits, isChoice: false), rank: 0))
    }
    ways += [
      Way(.choose, .enter, Words.Keys.goToQuestion, rank: 1),
      Way(.clear, .backspace, Words.Keys.clear),
      Way(.undo, .control("z"), Words.Keys.undo, rank: 3),
    ]
    return [move] + ways + Doable.ways(doable.statuses) + [
      back, .menu(.lookOver, Words.Score.lookOver),
    ]
  }

  /// The rows of what lies over the question.
  func overRows(_ over: Over, _ step: Step, width: Int) -> [Row] {
    switch over {
    case .reading(let list):
      return Words.Score.reading(self).enumerated().flatMap { index, text in
        Row.paragraph(text, focused: index == list.focused, width: width)
      }
    case .followUp(let field):
      let words = Words.Score.alsoAsked
      var rows: [Row] = [.gap] + Asking.rows(model.ask(step), width: width) + [.gap]
      rows.append(
        .typing(words, field, focused: true, columns: width - words.columns - 8))
      rows.append(.gap)
      return rows + Row.wrapped(Words.Score.alsoAskedMeans, width: width)
    case .log(let sheet): return sheet.rows(width: width)
    case .incident(let sheet): return sheet.rows(model.code, step, width: width)
    case .all: return allRows(width: width)
    case .find(let sheet): return sheet.rows(self, width: width)
    }
  }
}

/// What Enter on a sheet came to.
enum SheetOutcome { case changed, back, done }
