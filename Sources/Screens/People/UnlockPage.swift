// Unlocking one person's keys with their passphrase. The passphrase is never drawn, not even its
// length, and leaves the screen the moment it is handed to the loop.
public import TextUI

/// Asks one person for their passphrase.
public struct UnlockPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// The passphrase did not open the keys.
    case wrongPassphrase
    /// The keys could not be read; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Try this passphrase; paint first, it takes a second.
    case unlock(passphrase: String)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case unlock, leave }

  /// Who unlocks.
  public let you: Person
  /// The panel's title.
  public let title: String
  /// A line for the demo, which shows its passphrase; nil elsewhere.
  public let hint: String?
  /// Whether the screen locked itself, and comes back as it was.
  public let isLocked: Bool
  var field = TextField(limit: 1000)
  var isTrying = false
  /// What the message row says of the last key.
  public internal(set) var message: String?

  /// Asks this person.
  public init(you: Person, title: String, hint: String? = nil, isLocked: Bool = false) {
    self.isLocked = isLocked
    self.you = you
    self.title = title
    self.hint = hint
  }

  /// Everything typed goes into the passphrase.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard !isTrying else { return [] }
    switch field.take(input) {
    case .changed:
      message = nil
      return []
    case .full:
      message = Words.Unlock.tooLong
      return []
    case .moved: return []
    case .ignored: return nil
    }
  }

  /// Tries the passphrase, or leaves.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .leave: return leave()
    case .unlock:
      guard !isTrying else { return [] }
      guard !field.text.isEmpty else {
        message = Words.Unlock.empty
        return []
      }
      let passphrase = field.text
      field = TextField(limit: 1000)
      isTrying = true
      message = Words.Unlock.trying
      return [.unlock(passphrase: passphrase)]
    }
  }

  /// Says that it did not work; what was typed is gone.
  public mutating func hear(_ news: News) -> [Effect] {
    isTrying = false
    switch news {
    case .wrongPassphrase: message = Words.Unlock.wrong
    case .refused(let reason): message = Words.problem(reason)
    }
    return []
  }

  /// Nothing is kept.
  public mutating func leave() -> [Effect] {
    field = TextField(limit: 1000)
    return [.leave]
  }

  /// What the help is called.
  public var helpTitle: String { Words.Unlock.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    [
      Way(.unlock, .enter, Words.Keys.unlock, rank: 0),
      Way(.leave, .escape, Words.Keys.leave, rank: 0),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.titled(title))
    frame.rows = [.gap]
    frame.rows += Row.wrapped(Words.Unlock.ask(you.name), width: Frame.width(size))
    frame.rows.append(.gap)
    var row = Row.choice(Words.Unlock.field(isEmpty: field.text.isEmpty), focused: true)
    row.pieces[0].style = .entry
    row.role = .field(
      Role.Field(label: Words.Plain.passphrase, value: field.text, isSecret: true))
    frame.rows += [row, .gap]
    if let hint { frame.rows += Row.wrapped(hint, width: Frame.width(size)) }
    for line in isLocked ? Words.Unlock.locked : Words.Unlock.why {
      frame.rows += Row.wrapped(line, width: Frame.width(size), spare: 2)
    }
    frame.message = message ?? Words.Unlock.quiet
    frame.hints = hints
    return frame
  }
}
