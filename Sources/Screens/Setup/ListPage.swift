// A list to choose from, each line with its state in words: the packs, the set-up room, candidates,
// people. The loop may say that the list has changed; the mark stays where it is.
public import TextUI

/// A list to choose from.
public struct ListPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// The list as it is now.
    case refreshed([Item])
    /// Words for the message row.
    case said(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// One of the lines, from 0.
    case enter(Int)
    /// Look at the shared folder now.
    case refresh
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, refresh, leave }

  /// One line of the list.
  public struct Item: Equatable, Sendable {
    /// What it is.
    public var title: String
    /// Its state; may take several lines.
    public var state: String
    /// Whether an empty line stands before it.
    var isApart: Bool

    /// One line of the list.
    public init(_ title: String, _ state: String = "", isApart: Bool = false) {
      self.title = title
      self.state = state
      self.isApart = isApart
    }
  }

  /// The words around the list.
  struct Around: Equatable, Sendable {
    var title: String
    var right: [String] = []
    var helpTitle: String
    var helpNotes: [String] = []
    var intro: [String]
    var back: String
    var quiet: String
    /// Whether the shared folder can be looked at from here.
    var refreshes = false
  }

  let around: Around
  /// The lines.
  public internal(set) var items: [Item]
  var list: FocusList
  /// What the message row says of the last key.
  public internal(set) var message: String?

  init(_ around: Around, _ items: [Item], on focused: Int = 0) {
    self.around = around
    self.items = items
    list = FocusList(count: items.count + 1, focused: focused)
  }

  /// The arrows move.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input, list.move(key) else { return nil }
    message = nil
    return []
  }

  /// Chooses the line under the mark.
  public mutating func perform(_ act: Act) -> [Effect] {
    message = nil
    switch act {
    case .leave: return [.leave]
    case .refresh: return [.refresh]
    case .choose: return items.indices.contains(list.focused) ? [.enter(list.focused)] : [.leave]
    }
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .refreshed(let items):
      let wasOnBack = list.focused == self.items.count
      self.items = items
      list.resize(to: items.count + 1)
      if wasOnBack { list.focus(on: items.count) }
    case .said(let words): message = words
    }
    return []
  }

  /// There is nothing to save.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What the help is called.
  public var helpTitle: String { around.helpTitle }

  /// Sentences under the keys in the help.
  public var helpNotes: [String] { around.helpNotes }

  /// What can be done now.
  public var ways: [Way<Act>] {
    var ways: [Way<Act>] = [
      Way(nil, nil, Words.Keys.move, rank: 0),
      Way(.choose, .enter, Words.Keys.chooseLine, rank: 0),
      Way(.leave, .escape, WayWords(around.back, around.back), rank: 0),
    ]
    if around.refreshes { ways.append(.menu(.refresh, Words.Setup.refresh)) }
    return ways
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: around.title, titleRight: around.right)
    let width = Frame.width(size)
    frame.rows = [.gap]
    for line in around.intro { frame.rows += Row.wrapped(line, width: width, spare: 3) }
    if !around.intro.isEmpty { frame.rows.append(.gap) }
    let widest = items.filter { !$0.state.isEmpty }.map(\.title.columns).max() ?? 0
    let column = min(34, widest + 6)
    for (index, item) in items.enumerated() {
      if item.isApart { frame.rows.append(.gap) }
      frame.rows += row(item, isFocused: index == list.focused, at: column, width: width)
    }
    frame.rows += [.gap, .choice(around.back, focused: list.focused == items.count)]
    frame.message = message ?? around.quiet
    frame.hints = hints
    return frame
  }

  private func row(_ item: Item, isFocused: Bool, at column: Int, width: Int) -> [Row] {
    guard !item.state.isEmpty else {
      return [.choice(item.title.clipped(columns: width - 3), focused: isFocused)]
    }
    let title = item.title.clipped(columns: column - 4)
    let states = wrapped(item.state, columns: width - column)
    return Row.block(
      states.enumerated().map { place, text in
        place == 0
          ? Row.choice(title, focused: isFocused).and(text, at: column)
          : .text(text, at: column)
      })
  }
}
