// Several things to fill in on one page: what each is called, what was entered, and what is wrong
// with it. One piece for every form, so that moving, typing and problems are the same everywhere.
import TextUI

/// One thing to fill in.
public struct Field<Key: Hashable & Sendable>: Equatable, Sendable {
  /// How it is filled in.
  public enum Kind: Equatable, Sendable {
    /// Typed, on one line.
    case text
    /// Typed, and too long for one line: shown whole below it.
    case long
    /// Typed, and never drawn.
    case secret
    /// One of these, each on a row of its own.
    case choice([Option])
    /// Any number of these, each on a row of its own.
    case ticks([Option])

    var options: [Option]? {
      switch self {
      case .choice(let options), .ticks(let options): options
      case .text, .long, .secret: nil
      }
    }
  }

  /// Something to choose.
  public struct Option: Equatable, Sendable {
    /// What it stands for.
    public var value: String
    /// What is shown.
    public var words: String

    /// Something to choose.
    public init(_ value: String, _ words: String) {
      self.value = value
      self.words = words
    }
  }

  /// What is said of what a field holds, while it stays as it is.
  public struct Remark: Equatable, Sendable {
    /// Its beginning, for a message row without room for all of it.
    public var head: String
    /// All of it.
    public var whole: String

    /// What is said of what a field holds.
    public init(_ head: String, _ whole: String) {
      self.head = head
      self.whole = whole
    }
  }

  /// When a field is asked for: where another has, or has not, one of some values.
  public struct Condition: Equatable, Sendable {
    var key: Key
    var values: Set<String>
    var isOneOf: Bool
  }

  /// Which field it is.
  public let key: Key
  /// What it is called.
  public let label: String
  /// What the message row says of it while it has the mark.
  public var hint: String
  let kind: Kind
  var entry: TextField
  /// What is wrong with it; nil for nothing.
  var problem: String?
  /// What is said of what it holds; nil for nothing.
  var remark: Remark?
  let condition: Condition?

  /// A field with what is entered already.
  public init(
    _ key: Key, _ label: String, _ kind: Kind = .text, value: String = "", hint: String = "",
    limit: Int = 200, when condition: Condition? = nil
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    self.hint = hint
    self.condition = condition
    entry = TextField(value, limit: limit)
  }

  /// What is entered.
  public var value: String { entry.text }

  var isTyped: Bool { kind.options == nil }

  /// The values that are ticked, in the order of the options.
  public static func ticked(_ value: String) -> [String] {
    value.split(separator: ",").map(String.init)
  }

  /// Chooses an option, or ticks and unticks it.
  mutating func choose(_ option: Option) {
    problem = nil
    guard case .ticks(let options) = kind else {
      entry = TextField(option.value, limit: entry.limit)
      return
    }
    var ticked = Set(Field.ticked(value))
    if ticked.remove(option.value) == nil { ticked.insert(option.value) }
    let values = options.map(\.value).filter(ticked.contains)
    entry = TextField(values.joined(separator: ","), limit: entry.limit)
  }

  func isChosen(_ option: Option) -> Bool {
    if case .ticks = kind {
      Field.ticked(value).contains(option.value)
    } else {
      option.value == value
    }
  }
}

/// Fields with the mark on one of their lines; the rows after them are the page's own.
public struct Fields<Key: Hashable & Sendable>: Equatable, Sendable {
  // A row that can have the mark.
  enum Line: Equatable, Sendable {
    case entry(Int)
    case option(Int, Int)
    /// One of the page's own rows above the fields, to read.
    case before(Int)
    /// One of the page's own rows below them.
    case after(Int)
  }

  var all: [Field<Key>]
  let before: Int
  let after: Int
  var list: FocusList
  // What each field held when the person came to it.
  private var untouched: [Key: String]

  /// Fields, and how many rows the page has before and after them.
  init(_ all: [Field<Key>], before: Int = 0, after: Int) {
    self.all = all
    self.before = before
    self.after = after
    untouched = Dictionary(all.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    list = FocusList(count: 0)
    list = FocusList(count: lines.count)
  }

  /// Whether something was filled in that would have to be filled in again; a secret is typed each
  /// time.
  var isChanged: Bool {
    all.contains { $0.kind != .secret && $0.value != untouched[$0.key] }
  }

  /// The fields that are asked for.
  var shown: [Int] {
    all.indices.filter { index in
      guard let condition = all[index].condition else { return true }
      let value = all.first { $0.key == condition.key }?.value ?? ""
      return condition.values.contains(value) == condition.isOneOf
    }
  }

  var lines: [Line] {
    var lines: [Line] = (0..<before).map { .before($0) }
    for index in shown {
      if let options = all[index].kind.options {
        lines += options.indices.map { .option(index, $0) }
      } else {
        lines.append(.entry(index))
      }
    }
    return lines + (0..<after).map { .after($0) }
  }

  var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// What is entered in the fields that are asked for.
  var values: [Key: String] {
    Dictionary(
      shown.map { (all[$0].key, all[$0].value) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an input came to.
  enum Taken: Equatable {
    /// It means nothing here.
    case nothing
    case moved
    /// What is entered in a field changed; whether some of what was typed found no room.
    case changed(Key, isFull: Bool)
  }

  /// Types, or moves the mark.
  mutating func take(_ input: Input) -> Taken {
    if case .entry(let index) = focused {
      let outcome = all[index].entry.take(input)
      switch outcome {
      case .changed, .full:
        all[index].problem = nil
        list.resize(to: lines.count)
        return .changed(all[index].key, isFull: outcome == .full)
      case .moved: return .moved
      case .ignored: break
      }
    }
    guard case .key(let key) = input else { return .nothing }
    switch key {
    case .tab: list.focus(on: list.focused + 1)
    case .backTab: list.focus(on: list.focused - 1)
    default: return list.move(key) ? .moved : .nothing
    }
    return .moved
  }

  /// Enter: chooses what the mark is on and goes on to the next field.
  mutating func goOn() {
    let lines = lines
    if case .option(let index, let place) = focused, let options = all[index].kind.options {
      all[index].choose(options[place])
      // Of several that can be ticked the next may be wanted too.
      if case .ticks = all[index].kind { return }
      let next = lines[list.focused...].firstIndex {
        if case .option(index, _) = $0 { false } else { true }
      }
      list.focus(on: next ?? list.focused)
      list.resize(to: self.lines.count)
    } else {
      list.focus(on: list.focused + 1)
    }
  }

  /// Puts what is wrong beside a field, and the mark on it.
  mutating func refuse(_ key: Key, _ words: String) {
    guard let index = all.firstIndex(where: { $0.key == key }) else { return }
    all[index].problem = words
    focus(on: key)
  }

  private mutating func focus(on key: Key) {
    let place = lines.firstIndex {
      switch $0 {
      case .entry(let index), .option(let index, _): all[index].key == key
      case .before, .after: false
      }
    }
    if let place { list.focus(on: place) }
  }

  /// Says this of what the fields hold, and nothing of those that are not named.
  mutating func say(_ remarks: [Key: Field<Key>.Remark]) {
    for index in all.indices { all[index].remark = remarks[all[index].key] }
  }

  /// Puts one more field below another, where it is not there yet.
  mutating func insert(_ field: Field<Key>, below key: Key) {
    guard !all.contains(where: { $0.key == field.key }),
      let index = all.firstIndex(where: { $0.key == key })
    else { return }
    let marked = current?.key
    all.insert(field, at: index + 1)
    untouched[field.key] = field.value
    list.resize(to: lines.count)
    if let marked { focus(on: marked) }
  }

  /// Puts a value into a field.
  mutating func set(_ key: Key, _ value: String) {
    guard let index = all.firstIndex(where: { $0.key == key }) else { return }
    all[index].entry = TextField(value, limit: all[index].entry.limit)
    untouched[key] = value
  }

  /// The field that has the mark.
  var current: Field<Key>? {
    switch focused {
    case .entry(let index), .option(let index, _): all[index]
    case .before, .after: nil
    }
  }
}
