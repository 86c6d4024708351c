// Who unlocks the kiosk today: one name, typed before the rules are read and declared for it.
public import TextUI

/// Asks who unlocks the kiosk.
public struct FacilitatorPage: Page {
  /// Nothing is told to it.
  public enum News: Equatable, Sendable {}

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Go on as this person.
    case goOn(name: String)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case goOn, leave }

  var field = TextField(limit: 80)
  /// What the message row says of the last key.
  public internal(set) var message: String?

  /// Asks for a name.
  public init() {}

  /// Everything typed goes into the name.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    switch field.take(input) {
    case .changed:
      message = nil
      return []
    case .moved, .full: return []
    case .ignored: return nil
    }
  }

  /// Goes on with the name, or leaves.
  public mutating func perform(_ act: Act) -> [Effect] {
    guard act == .goOn else { return [.leave] }
    guard field.text.contains(where: { !$0.isWhitespace }) else {
      message = Words.Facilitator.empty
      return []
    }
    return [.goOn(name: field.text)]
  }

  /// Never called: there is no news.
  public mutating func hear(_ news: News) -> [Effect] {}

  /// Nothing is kept.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What the help is called.
  public var helpTitle: String { Words.Facilitator.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    [
      Way(.goOn, .enter, Words.Keys.goOn, rank: 0),
      Way(.leave, .escape, Words.Keys.leaveBack, rank: 0),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Facilitator.title)
    frame.rows = [.gap]
    for line in Words.Facilitator.ask {
      frame.rows += Row.wrapped(line, width: Frame.width(size))
    }
    let (text, cursor) = field.view(columns: Frame.width(size) - 6)
    var row = Row.choice(Words.Facilitator.field(text), focused: true)
    row.pieces[0].style = .entry
    row.focus = 3 + cursor
    row.role = .field(Role.Field(label: Words.Plain.name, value: field.text))
    frame.rows += [.gap, row]
    frame.message = message ?? Words.Facilitator.quiet
    frame.hints = hints
    return frame
  }
}
