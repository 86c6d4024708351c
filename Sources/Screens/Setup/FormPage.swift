// A page of things to fill in and what to do with them: begin a panel, join one, enter a candidate.
// The loop does what is asked; what it refuses stands beside the field, and all that was typed stays.
public import TextUI

/// A page of fields with choices below them.
public struct FormPage<Key: Hashable & Sendable>: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// Not done; what is wrong, beside the field it is wrong with.
    case refused(Key?, String)
    /// What is to be said of what is being typed; nil for nothing.
    case remark(Key, String?)
    /// What is to be said above the fields.
    case told([String])
    /// What a field holds now.
    case set(Key, String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Do what one of the choices says; paint first, it may take a second.
    case choose(Int, [Key: String])
    /// Look at what is being typed.
    case look(Key, String)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case goOn, choose, leave }

  /// The words around the fields.
  public struct Around: Equatable, Sendable {
    var title: String
    var helpTitle: String
    var intro: [String]
    /// What can be chosen below the fields; the first is what the page is for.
    var choices: [String]
    /// What is said while the loop works; nil where it takes no time.
    var working: String?
    var quiet: String
    /// Fields that the loop looks at while they are typed.
    var looked: Set<Key> = []
  }

  var around: Around
  /// The fields, with what is entered.
  public internal(set) var fields: Fields<Key>
  var message: String?
  var isWorking = false

  /// What is entered in the fields that are asked for.
  public var values: [Key: String] { fields.values }

  init(_ around: Around, _ fields: [Field<Key>]) {
    self.around = around
    self.fields = Fields(fields, after: around.choices.count)
  }

  /// Types, or moves.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard !isWorking else { return [] }
    let taken = fields.take(input)
    guard taken.isTaken else { return nil }
    message = nil
    guard let key = taken.changed, around.looked.contains(key) else { return [] }
    return [.look(key, fields.values[key] ?? "")]
  }

  /// Goes on to the next field, or chooses.
  public mutating func perform(_ act: Act) -> [Effect] {
    guard !isWorking else { return [] }
    message = nil
    switch (act, fields.focused) {
    case (.leave, _): return leave()
    case (.choose, .after(let choice)), (.goOn, .after(let choice)):
      if let working = around.working {
        isWorking = true
        message = working
      }
      return [.choose(choice, fields.values)]
    case (.goOn, _), (.choose, _):
      fields.goOn()
      return []
    }
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    isWorking = false
    switch news {
    case .refused(let key, let words):
      message = key == nil ? words : Words.Setup.seeBelow
      if let key { fields.refuse(key, words) }
    case .remark(let key, let words):
      guard fields.current?.key == key else { break }
      message = words
    case .told(let lines): around.intro = lines
    case .set(let key, let value): fields.set(key, value)
    }
    return []
  }

  /// Nothing is kept.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What the help is called.
  public var helpTitle: String { around.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    guard !isWorking else { return [] }
    let enter: Way<Act> =
      switch fields.focused {
      case .entry: Way(.goOn, .enter, Words.Keys.goOn, rank: 0)
      case .option: Way(.goOn, .enter, Words.Keys.thisOne, rank: 0)
      case .after: Way(.choose, .enter, Words.Keys.choose, rank: 0)
      }
    return [
      Way(nil, nil, Words.Keys.move, rank: 0), enter,
      Way(.leave, .escape, Words.Keys.back, rank: 0),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: around.title)
    let width = Frame.width(size)
    frame.rows = [.gap]
    for line in around.intro { frame.rows += Row.wrapped(line, width: width, spare: 3) }
    if !around.intro.isEmpty { frame.rows.append(.gap) }
    frame.rows += fields.rows(width: width)
    frame.rows.append(.gap)
    for (index, words) in around.choices.enumerated() {
      frame.rows.append(.choice(words, focused: fields.focused == .after(index)))
    }
    let hint = fields.current.map(\.hint) ?? ""
    frame.message = message ?? (hint.isEmpty ? around.quiet : hint)
    frame.hints = hints
    return frame
  }
}
