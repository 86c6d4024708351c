// Several people taking turns on one computer. Each unlocks once with the passphrase, then sets a
// PIN that lives only in this process; the loop keeps PINs and keys, this screen only asks.
public import TextUI

/// Asks who is at the keyboard.
public struct TurnsPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// The PIN did not match; how many tries are left before the passphrase is asked.
    case wrongPin(left: Int)
    /// The people as they are now.
    case refreshed([Turn])
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Check the PIN, and go home as this person.
    case enter(handle: String, pin: String)
    /// Ask for this person's passphrase.
    case unlock(handle: String)
    /// Keep this PIN for the person who has just unlocked, and go home.
    case setPin(handle: String, pin: String)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, back, leave }

  /// Somebody who may sit down here.
  public struct Turn: Hashable, Sendable {
    /// Who.
    public var person: Person
    /// Whether they have unlocked and set a PIN since the program was started.
    public var hasPin: Bool

    /// Somebody who may sit down here.
    public init(_ person: Person, hasPin: Bool) {
      self.person = person
      self.hasPin = hasPin
    }
  }

  enum Phase: Equatable, Sendable {
    case choosing
    case asking(Person, TextField)
    case setting(Person, TextField, first: String?)
  }

  /// Everybody with keys on this computer.
  public internal(set) var people: [Turn]
  var phase: Phase
  var list: FocusList
  /// What the message row says of the last key.
  public internal(set) var message: String?

  /// Asks who is at the keyboard.
  public init(_ people: [Turn]) {
    self.people = people
    phase = .choosing
    list = FocusList(count: people.count)
  }

  /// Asks somebody who has just unlocked for a new PIN.
  public init(_ people: [Turn], setPinOf person: Person) {
    self.people = people
    phase = .setting(person, TurnsPage.field, first: nil)
    list = FocusList(count: people.count)
  }

  static var field: TextField { TextField(limit: 6) }

  /// Digits go into the PIN and are not drawn.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    switch phase {
    case .choosing:
      guard case .key(let key) = input, list.move(key) else { return nil }
      message = nil
      return []
    case .asking(let person, var field):
      guard TurnsPage.type(input, into: &field) else { return nil }
      message = nil
      phase = .asking(person, field)
    case .setting(let person, var field, let first):
      guard TurnsPage.type(input, into: &field) else { return nil }
      message = nil
      phase = .setting(person, field, first: first)
    }
    return []
  }

  // Only digits, and Backspace.
  private static func type(_ input: Input, into field: inout TextField) -> Bool {
    switch input {
    case .key(.character(let scalar)):
      if ("0"..."9").contains(scalar) { field.take(input) }
      return true
    case .key(.backspace):
      field.take(input)
      return true
    case .pasted: return true
    default: return false
    }
  }

  /// Goes on with what was typed or chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch (act, phase) {
    case (.leave, _), (.back, .choosing): return [.leave]
    case (.back, _):
      phase = .choosing
      message = nil
      return []
    case (.choose, .choosing): return choose()
    case (.choose, .asking(let person, let field)):
      phase = .asking(person, TurnsPage.field)
      return [.enter(handle: person.handle, pin: field.text)]
    case (.choose, .setting(let person, let field, let first)):
      return setPin(person, field.text, first: first)
    }
  }

  private mutating func choose() -> [Effect] {
    guard people.indices.contains(list.focused) else { return [] }
    let turn = people[list.focused]
    guard turn.hasPin else { return [.unlock(handle: turn.person.handle)] }
    phase = .asking(turn.person, TurnsPage.field)
    message = nil
    return []
  }

  private mutating func setPin(_ person: Person, _ pin: String, first: String?) -> [Effect] {
    guard pin.count >= 4 else {
      phase = .setting(person, TurnsPage.field, first: first)
      message = Words.Turns.tooShort
      return []
    }
    guard let first else {
      phase = .setting(person, TurnsPage.field, first: pin)
      message = Words.Turns.again
      return []
    }
    guard first == pin else {
      phase = .setting(person, TurnsPage.field, first: nil)
      message = Words.Turns.different
      return []
    }
    phase = .choosing
    return [.setPin(handle: person.handle, pin: pin)]
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .wrongPin(let left):
      message = Words.Turns.wrong(left)
      if left <= 0 { phase = .choosing }
    case .refreshed(let people):
      self.people = people
      list.resize(to: people.count)
    }
    return []
  }

  /// Nothing is kept.
  public mutating func leave() -> [Effect] {
    phase = .choosing
    return [.leave]
  }

  /// What the help is called.
  public var helpTitle: String { Words.Turns.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    switch phase {
    case .choosing:
      [
        Way(nil, nil, Words.Keys.move, rank: 0),
        Way(.choose, .enter, Words.Keys.thisIsMe, rank: 0),
        Way(.leave, .escape, Words.Keys.leaveLocked),
      ]
    case .asking, .setting:
      [
        Way(nil, nil, Words.Keys.pin, rank: 0),
        Way(.choose, .enter, Words.Keys.goOn, rank: 0),
        Way(.back, .escape, Words.Keys.back),
      ]
    }
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Turns.title)
    let width = Frame.width(size)
    frame.rows = [.gap]
    switch phase {
    case .choosing:
      for (index, turn) in people.enumerated() {
        let row = Row.choice(turn.person.name, focused: index == list.focused)
        frame.rows.append(row.and(Words.Turns.state(turn), at: 24))
      }
    case .asking(let person, let field):
      frame.rows += Row.wrapped(Words.Turns.ask(person.name), width: width) + [.gap]
      frame.rows.append(pin(field))
    case .setting(let person, let field, let first):
      for line in Words.Turns.set(person.name, again: first != nil) {
        frame.rows += Row.wrapped(line, width: width)
      }
      frame.rows += [.gap, pin(field)]
    }
    frame.message = message ?? Words.Turns.quiet
    frame.hints = hints
    return frame
  }

  private func pin(_ field: TextField) -> Row {
    Row.choice(Words.Turns.typed(field.text.count), focused: true, .entry).being(
      .field(Role.Field(label: Words.Plain.pin, value: field.text, isSecret: true)))
  }
}
