// What is the same around every page: help, the menu of all actions, the window that is too
// small, Escape with a digit. Separate from the pages so that none of them can differ in it.
public import TextUI

/// A page with its surroundings: the screen that the loop runs.
public struct Framed<Inside: Page>: Screen {
  /// What the loop tells the page.
  public typealias News = Inside.News
  /// What the page asks for.
  public typealias Effect = Inside.Effect

  // What lies over the page; the page keeps its place below.
  enum Overlay: Equatable, Sendable {
    case none
    case help(FocusList)
    case menu(FocusList, filter: TextField)
  }

  /// The page inside.
  public internal(set) var page: Inside
  var overlay = Overlay.none
  var escape = EscDigit()
  var size: Size
  let isQuiet: Bool

  /// A page in a window of this size; a quiet one for a screen reader shows the same in one column,
  /// without what changes beside the row with the mark (SCREENS 2).
  public init(_ page: Inside, size: Size, isQuiet: Bool = false) {
    self.page = page
    self.size = size
    self.isQuiet = isQuiet
  }

  /// While Escape waits for a digit the loop wakes the screen; otherwise it sleeps.
  public var wakeAfter: Int? { escape.isWaiting ? EscDigit.patience : nil }

  /// Takes one event and returns what the loop must do now.
  public mutating func update(_ event: Event<News>) -> [Effect] {
    switch event {
    case .news(let news):
      return page.hear(news)
    case .input(let input, _):
      var effects: [Effect] = []
      for meant in escape.translate(input) { effects += take(meant) }
      return effects
    }
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .resized(let size):
      self.size = size
      return []
    case .interrupted:
      return page.leave()
    case .timedOut:
      return []
    case .key, .pasted:
      if TooSmall.hides(size, least: .least) { return takeTooSmall(input) }
      return overlay == .none ? takeOnPage(input) : takeOnOverlay(input)
    }
  }

  private mutating func takeTooSmall(_ input: Input) -> [Effect] {
    // A letter acts here because the screen shows nothing but what it does.
    let leaves = input == .key(.character("q")) || input == .key(.character("Q"))
    return leaves ? page.leave() : []
  }

  private mutating func takeOnPage(_ input: Input) -> [Effect] {
    switch input {
    case .key(.function(1)):
      overlay = .help(FocusList(count: helpRows.count))
      return []
    case .key(.function(9)):
      let filter = TextField(limit: 40)
      overlay = .menu(FocusList(count: menuRows(filter).count), filter: filter)
      return []
    default:
      if let effects = page.take(input, size: size) { return effects }
      guard case .key(let key) = input,
        let act = page.ways.first(where: { $0.key == key })?.act
      else { return [] }
      return page.perform(act)
    }
  }

  private mutating func takeOnOverlay(_ input: Input) -> [Effect] {
    if input == .key(.escape) || input == .key(.function(1)) || input == .key(.function(9)) {
      overlay = .none
      return []
    }
    switch overlay {
    case .none: return []
    case .help(let list): return takeOnHelp(input, list)
    case .menu(let list, let filter): return takeOnMenu(input, list, filter)
    }
  }

  private mutating func takeOnHelp(_ input: Input, _ list: FocusList) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var list = list
    if list.move(key) { overlay = .help(list) }
    guard key == .enter, helpRows.indices.contains(list.focused) else { return [] }
    let way = helpRows[list.focused]
    guard let act = way.act else { return [] }
    overlay = .none
    return page.perform(act)
  }

  private mutating func takeOnMenu(_ input: Input, _ list: FocusList, _ filter: TextField)
    -> [Effect]
  {
    var (list, filter) = (list, filter)
    if case .key(let key) = input {
      if key == .enter {
        let rows = menuRows(filter)
        guard rows.indices.contains(list.focused), let act = rows[list.focused].act else {
          return []
        }
        overlay = .none
        return page.perform(act)
      }
      if [.up, .down, .pageUp, .pageDown].contains(key), list.move(key) {
        overlay = .menu(list, filter: filter)
        return []
      }
    }
    if filter.take(input) == .changed { list = FocusList(count: menuRows(filter).count) }
    overlay = .menu(list, filter: filter)
    return []
  }

  // Every line of the table that names a key.
  var helpRows: [Way<Inside.Act>] { page.ways.filter { !$0.name.isEmpty } }

  // Every line that does something, and has the typed words in it.
  func menuRows(_ filter: TextField) -> [Way<Inside.Act>] {
    let words = filter.text.lowercased().split(separator: " ")
    return page.ways.filter { way in
      way.act != nil && words.allSatisfy { way.does.lowercased().contains($0) }
    }
  }

  /// Everything that is shown, before the window decides what is left out.
  func frame(_ size: Size) -> Frame {
    switch overlay {
    case .none: page.frame(size)
    case .help(let list): helpFrame(size, list)
    case .menu(let list, let filter): menuFrame(size, list, filter)
    }
  }

  /// The whole picture at a size.
  public func view(_ size: Size) -> Grid {
    if TooSmall.hides(size, least: .least) { return TooSmall.grid(size, least: .least) }
    var grid = isQuiet ? frame(Size.oneColumn(of: size)).quiet().grid(size) : frame(size).grid(size)
    if escape.isWaiting {
      grid.fill(row: size.rows - 2, style: .plain)
      grid.put(Words.escapeWaits, at: Position(row: size.rows - 2, column: 1))
    }
    return grid
  }
}

extension Size {
  // A window as high as another, too narrow for a second pane.
  static func oneColumn(of size: Size) -> Size {
    Size(columns: min(size.columns, 80), rows: size.rows)
  }

  /// The smallest window for everything but the kiosk.
  static let least = Size(columns: 60, rows: 16)
  /// The smallest window for the kiosk.
  static let leastKiosk = Size(columns: 40, rows: 12)
}
