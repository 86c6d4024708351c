// A page of things to fill in and what to do with them: begin a panel, join one, enter a candidate.
// The loop does what is asked; what it refuses stands beside the field, and all that was typed stays.
public import TextUI

/// A page of fields with choices below them.
public struct FormPage<Key: Hashable & Sendable>: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// Not done; what is wrong, beside the field it is wrong with.
    case refused(Key?, String)
    /// Not done without a word more, which is asked for below the field that it is about.
    case wanted(Field<Key>, below: Key, String)
    /// What is to be said of what the fields hold; nothing of those that are not named.
    case remarks([Key: Field<Key>.Remark])
    /// What is to be said above the fields.
    case told([String])
    /// What a field holds now.
    case set(Key, String)
    /// What was done before this page came up, until the next key.
    case said(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Do what one of the choices says; paint first, it may take a second.
    case choose(Int, [Key: String])
    /// Look at what is being typed, with everything else that is entered.
    case look([Key: String])
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case goOn, choose, leave }

  /// The words around the fields.
  public struct Around: Equatable, Sendable {
    var title: String
    var helpTitle: String
    var intro: [String]
    /// What must be read before anything is filled in, in parts that the mark goes through.
    var reading: [String] = []
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
  /// What the message row says of the last key.
  public internal(set) var message: String?
  var isWorking = false
  // Whether the last key was told that what is filled in would go.
  private var isWarned = false

  /// What is entered in the fields that are asked for.
  public var values: [Key: String] { fields.values }

  init(_ around: Around, _ fields: [Field<Key>]) {
    self.around = around
    self.fields = Fields(
      fields, before: around.reading.count, after: around.choices.count)
  }

  /// Types, or moves.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard !isWorking else { return [] }
    let taken = fields.take(input)
    if taken != .nothing { isWarned = false }
    switch taken {
    case .nothing: return nil
    case .moved:
      message = nil
      return []
    case .changed(let key, let isFull):
      message = isFull ? fields.current.map { Words.Setup.isFull($0.entry.limit) } : nil
      return around.looked.contains(key) ? [.look(fields.values)] : []
    }
  }

  /// Goes on to the next field, or chooses.
  public mutating func perform(_ act: Act) -> [Effect] {
    guard !isWorking else { return [] }
    message = nil
    // Escape destroys nothing (SCREENS 7): what is filled in goes only when that is said again.
    if act == .leave, fields.isChanged, !isWarned {
      isWarned = true
      message = Words.Setup.notKeptYet
      return []
    }
    isWarned = false
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
    if case .remarks = news {} else { isWorking = false }
    switch news {
    case .refused(let key, let words):
      message = key == nil ? words : Words.Setup.seeBelow
      if let key { fields.refuse(key, words) }
    case .wanted(let field, let key, let words):
      ask(field, below: key)
      message = Words.Setup.seeBelow
      fields.refuse(key, words)
    case .remarks(let remarks): fields.say(remarks)
    case .told(let lines): around.intro = lines
    case .set(let key, let value): fields.set(key, value)
    case .said(let words): message = words
    }
    return []
  }

  /// Asks for one thing more, below a field; what is there already stays as it is.
  public mutating func ask(_ field: Field<Key>, below key: Key) {
    fields.insert(field, below: key)
  }

  /// Nothing is kept.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What is confirmed.
  public var keeping: Keeping { .whatIsConfirmed }

  /// What the help is called.
  public var helpTitle: String { around.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    guard !isWorking else { return [] }
    let enter: Way<Act> =
      switch fields.focused {
      case .before: Way(.goOn, .enter, Words.Keys.readOn, rank: 0)
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
    for (index, words) in around.reading.enumerated() {
      frame.rows += Row.paragraph(words, focused: fields.focused == .before(index), width: width)
    }
    if !around.reading.isEmpty { frame.rows.append(.gap) }
    let fits = { (words: String) in wrapped(words, columns: size.columns - 2).count <= 3 }
    frame.rows += fields.rows(width: width, isSaid: fits)
    frame.rows.append(.gap)
    for (index, words) in around.choices.enumerated() {
      frame.rows.append(.choice(words, focused: fields.focused == .after(index)))
    }
    frame.message = message ?? said(fits)
    frame.hints = hints
    return frame
  }

  // What is said where nothing has just happened.
  private func said(_ fits: (String) -> Bool) -> String {
    guard let field = fields.current else { return around.quiet }
    if let remark = field.remark, field.problem == nil {
      return fits(remark.whole) ? remark.whole : remark.head
    }
    return field.hint.isEmpty ? around.quiet : field.hint
  }
}
