// The declaration: one list of paragraphs, candidates and choices, gone through with Enter, so
// that nobody reaches "I declare" without having passed what they declare.
public import TextUI

/// The declare screen of one person.
public struct DeclarePage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// It could not be recorded; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Record the declaration, standing aside from these candidates.
    case declare(standsAside: [String])
    /// Leave without a declaration.
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, tick, leave }

  enum Line: Equatable, Sendable {
    case paragraph(String)
    case candidate(Int)
    case declare
    case notNow
  }

  /// The facts, with what was ticked.
  public internal(set) var model: DeclareModel
  private let fixed: Set<String>
  var list: FocusList
  var message: String?
  var isSending = false

  /// The declaration, from its first paragraph.
  public init(_ model: DeclareModel) {
    self.model = model
    fixed = Set(model.candidates.filter(\.isAside).map(\.id))
    list = FocusList(count: 0)
    list = FocusList(count: lines.count)
  }

  var lines: [Line] {
    Words.Declare.paragraphs(model).map { .paragraph($0) }
      + model.candidates.indices.map { .candidate($0) } + [.declare, .notNow]
  }

  var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// The arrows move; everything else is a way.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input, list.move(key) else { return nil }
    message = nil
    return []
  }

  /// Enter goes on, ticks, or declares; it depends on the mark.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch (act, focused) {
    case (.leave, _): return [.leave]
    case (.choose, .paragraph): _ = list.move(.down)
    case (.choose, .candidate(let index)), (.tick, .candidate(let index)): tick(index)
    case (.choose, .declare):
      guard !isSending else { return [] }
      isSending = true
      return [.declare(standsAside: model.candidates.filter(\.isAside).map(\.id))]
    case (.choose, .notNow): return [.leave]
    case (.tick, _): break
    }
    return []
  }

  private mutating func tick(_ index: Int) {
    let candidate = model.candidates[index]
    guard !fixed.contains(candidate.id) else {
      message = Words.Declare.stays(candidate.id.uppercased())
      return
    }
    model.candidates[index].isAside.toggle()
    message = Words.Declare.ticked(
      candidate.id.uppercased(), isAside: model.candidates[index].isAside)
  }

  /// Says why it was not recorded.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .refused(let reason):
      isSending = false
      message = Words.Declare.refused(reason)
    }
    return []
  }

  /// Nothing is recorded.
  public mutating func leave() -> [Effect] { [.leave] }

  // MARK: View

  /// What the help is called.
  public var helpTitle: String { Words.Declare.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    var ways: [Way<Act>] = [
      Way(nil, nil, name: "Up Down", word: "Move", does: "Move the mark", rank: 0)
    ]
    switch focused {
    case .paragraph:
      ways.append(Way(.choose, .enter, name: "Enter", word: "Read on", does: "Read on", rank: 0))
    case .candidate:
      ways.append(
        Way(.choose, .enter, name: "Enter", word: "Tick", does: Words.Declare.tick, rank: 0))
      ways.append(Way(.tick, .character(" "), name: "Space", does: Words.Declare.tick))
    case .declare, .notNow:
      ways.append(Way(.choose, .enter, name: "Enter", word: "Choose", does: "Choose this", rank: 0))
    }
    ways.append(
      Way(.leave, .escape, name: "Esc", word: "Not now", does: "Leave. Nothing is recorded"))
    return ways
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Declare.title, titleRight: Words.Home.you(model.you))
    let width = Frame.width(size)
    for (index, line) in lines.enumerated() {
      let isFocused = index == list.focused
      switch line {
      case .paragraph(let text):
        if text == Words.Declare.whoDoYouKnow { frame.rows.append(.gap) }
        frame.rows += Row.paragraph(text, focused: isFocused, width: width)
      case .candidate(let place):
        let candidate = model.candidates[place]
        frame.rows.append(
          .choice(
            Words.Declare.candidate(candidate).clipped(columns: width - 3), focused: isFocused))
      case .declare:
        frame.rows += [.gap, .choice(Words.Declare.declare, focused: isFocused)]
      case .notNow: frame.rows.append(.choice(Words.Declare.notNow, focused: isFocused))
      }
    }
    frame.message = message ?? Words.Declare.code(model.freezeCode)
    frame.hints = hints
    return frame
  }
}
