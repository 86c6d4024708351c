// The log of an interview before it is recorded: what this person asked, which follow-ups, and for
// how long. Every line can be put right, because what was on a screen is not yet what was asked.
import Panels
import Scoring
import TextUI

/// What one person logs of one interview.
struct LogSheet: Equatable, Sendable {
  /// How a question stands in the log; left out where nothing says that this person asked it.
  enum Standing: CaseIterable, Equatable, Sendable {
    case asked, notAsked
    /// Somebody else logs it.
    case leftOut
  }

  struct Line: Equatable, Sendable {
    var id: String
    var number: Int
    var ask: String
    var standing: Standing
    var asked: Draft.Asked
    var seconds: Int
  }

  var lines: [Line]
  var list: FocusList

  /// The longest that one question is said to take.
  static let mostMinutes = 180

  init(_ model: ScoringModel) {
    var lines: [Line] = []
    for step in model.steps where step.part == 1 {
      let items = model.draft.items.filter { $0.question == step.question.id }
      let asked = model.draft.asked[step.question.id] ?? Draft.Asked()
      let isNew = !model.logged.contains(step.question.id) && items.contains { $0.answer != nil }
      var standing = isNew ? Standing.asked : .leftOut
      if asked != Draft.Asked() { standing = .asked }
      if isNew, items.allSatisfy({ $0.answer == .notAsked }) { standing = .notAsked }
      lines.append(
        Line(
          id: step.question.id, number: step.number, ask: model.ask(step), standing: standing,
          asked: asked, seconds: model.draft.seconds[step.question.id] ?? 0))
    }
    self.lines = lines
    list = FocusList(count: lines.count + 2)
  }

  /// What is recorded.
  var log: [QuestionLog] {
    lines.filter { $0.standing != .leftOut }.map { line in
      let isAsked = line.standing == .asked
      return QuestionLog(
        id: line.id, wasAsked: isAsked, seconds: isAsked ? line.seconds : 0,
        probes: isAsked ? line.asked.probes : [])
    }
  }

  /// The follow-ups that are not the form's, in words for the readers.
  var words: String {
    lines.filter { $0.standing == .asked }.flatMap { line in
      line.asked.others.map { Words.Log.also(line.number, $0) }
    }.joined(separator: "\n")
  }

  /// Arrows: up and down move the mark, left and right the minutes.
  mutating func take(_ key: Key) -> Bool {
    if list.move(key) { return true }
    guard key == .left || key == .right else { return false }
    guard let place = marked, lines[place].standing == .asked else { return true }
    let minutes = (lines[place].seconds + 30) / 60 + (key == .right ? 1 : -1)
    lines[place].seconds = 60 * max(0, min(LogSheet.mostMinutes, minutes))
    return true
  }

  /// Enter.
  mutating func choose() -> SheetOutcome {
    guard let place = marked else { return list.focused == 0 || log.isEmpty ? .back : .done }
    let all = Standing.allCases
    let now = all.firstIndex(of: lines[place].standing) ?? 0
    lines[place].standing = all[(now + 1) % all.count]
    return .changed
  }

  private var marked: Int? {
    lines.indices.contains(list.focused - 1) ? list.focused - 1 : nil
  }

  func rows(width: Int) -> [Row] {
    var rows = Row.pinned(Row.wrapped(Words.Log.whatThisIs, width: width) + [.gap])
    rows.append(.choice(Words.Log.goBack, focused: list.focused == 0))
    for (index, line) in lines.enumerated() {
      let isFocused = list.focused == index + 1
      let style: Style = isFocused ? .selected : .plain
      let ask = Words.shortened(line.ask, columns: width - 42)
      var row = Row.choice("\(line.number)", focused: isFocused).and(ask, at: 7, style)
      row.add(Words.Log.standing(line.standing), at: width - 34, style)
      if line.standing == .asked {
        row.add(Words.Log.minutes(line.seconds), at: width - 24, style)
        row.add(Words.Log.followUps(line.asked), at: width - 12, style)
      }
      rows.append(row)
    }
    rows.append(.choice(Words.Log.record(log.count), focused: list.focused > lines.count))
    return rows
  }
}
