// A question that may not be asked, before it is recorded: what it was about, the words, by whom, and
// whether the candidate was told. Its own file, because it says nothing about any score.
import Panels
import TextUI
import Wording

/// The record of a personal question while it is filled in.
struct IncidentSheet: Equatable, Sendable {
  enum Line: Equatable, Sendable { case back, topic(PersonalTopic?), words, by, told, record }

  /// What it was about: nil until chosen; a topic, or nil for something else.
  var topic: PersonalTopic??
  var field = TextField(limit: 300)
  var by = 0
  var isTold = false
  var list: FocusList
  let people: [Person]

  /// What people are asked about and may not be.
  static let topics: [PersonalTopic] = [
    .age, .family, .health, .origin, .belief, .orientation, .money, .union, .home,
  ]

  init(_ people: [Person]) {
    self.people = people
    list = FocusList(count: 2 + IncidentSheet.topics.count)
  }

  var lines: [Line] {
    topic == nil
      ? [.back] + IncidentSheet.topics.map { .topic($0) } + [.topic(nil)]
      : [.back, .words, .by, .told, .record]
  }

  private var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// Arrows move the mark; letters are text where the words are typed.
  mutating func take(_ input: Input) -> Bool {
    if case .key(let key) = input, list.move(key) { return true }
    return focused == .words && field.take(input) != .ignored
  }

  /// Enter.
  mutating func choose() -> SheetOutcome {
    switch focused {
    case .back:
      if topic == nil { return .back }
      topic = nil
      list = FocusList(count: lines.count)
    case .topic(let topic):
      self.topic = .some(topic)
      list = FocusList(count: lines.count, focused: 1)
    case .words: list.focus(on: list.focused + 1)
    case .by: by = (by + 1) % (people.count + 1)
    case .told: isTold.toggle()
    case .record: return .done
    }
    return .changed
  }

  /// What is recorded.
  func text(_ candidate: String, question: String?) -> IncidentText {
    IncidentText(
      candidate: candidate, question: question,
      by: by > 0 ? people[by - 1].handle : nil,
      said: Words.Incident.said(field.text, about: topic ?? nil), wasTold: isTold)
  }

  func rows(_ code: String, _ step: Step, width: Int) -> [Row] {
    let head =
      topic == nil
      ? Words.Incident.whatAbout : Words.Incident.about(topic ?? nil, code, step.number)
    var rows = Row.pinned(Row.wrapped(head, width: width) + [.gap])
    for (index, line) in lines.enumerated() {
      let isFocused = index == list.focused
      switch line {
      case .words:
        let words = Words.Incident.words
        rows.append(
          .typing(
            words, field, focused: isFocused, in: (words.columns + 6, width - words.columns - 8)))
      case .back, .topic, .by, .told, .record:
        rows.append(.choice(words(line), focused: isFocused))
      }
    }
    if topic != nil {
      rows.append(.gap)
      rows += Row.wrapped(Words.Incident.whoReads, width: width, spare: 2)
    }
    return rows
  }

  private func words(_ line: Line) -> String {
    switch line {
    case .back: topic == nil ? Words.Incident.goBack : Words.Incident.otherTopic
    case .topic(let topic): Words.Incident.topic(topic)
    case .words: Words.Incident.words
    case .by: Words.Incident.by(by > 0 ? people[by - 1].name : nil)
    case .told: Words.Incident.told(isTold)
    case .record: Words.Incident.record
    }
  }
}
