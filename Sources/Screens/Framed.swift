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
    case look(FocusList)
    case messages(FocusList)
    case words(FocusList)
    case find(TextField)
    case teach(TeachKeys)
  }

  /// The page inside.
  public internal(set) var page: Inside
  /// What outlives the page: the look that was chosen, and the last messages.
  public internal(set) var kept: Kept
  var overlay = Overlay.none
  var escape = EscDigit()
  // What is to be read aloud now.
  var saying: String?
  // Words in the place of the page's message, until the next key.
  var notice: String?
  var size: Size
  let isQuiet: Bool

  /// A page in a window of this size; a quiet one for a screen reader shows the same in one column,
  /// without what changes beside the row with the mark (SCREENS 2).
  public init(_ page: Inside, size: Size, isQuiet: Bool = false, kept: Kept = Kept()) {
    self.page = page
    self.size = size
    self.isQuiet = isQuiet
    self.kept = kept
    if let words = self.kept.takeNotice() { say(words) }
    if self.kept.readsAloud { readAloud() }
  }

  /// While Escape waits for a digit the loop wakes the screen; otherwise it sleeps.
  public var wakeAfter: Int? { escape.isWaiting ? EscDigit.patience : nil }

  /// Takes one event and returns what the loop must do now.
  public mutating func update(_ event: Event<News>) -> [Effect] {
    let before = page.message
    let subject = kept.readsAloud ? subject : nil
    defer {
      if let message = page.message, message != before { kept.add(message) }
      if let subject, subject != self.subject { readAloud() }
    }
    switch event {
    case .news(let news):
      return page.hear(news)
    case .input(let input, _):
      // What a key sends is taken as it came.
      if takesSentKeys { return take(input) }
      var effects: [Effect] = []
      for meant in escape.translate(input) { effects += take(meant) }
      return effects
    }
  }

  mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .resized(let size):
      self.size = size
      return []
    case .interrupted:
      return page.leave()
    case .timedOut:
      return []
    case .clicked(let place):
      return TooSmall.hides(size, least: .least) ? [] : takeClick(place)
    case .key, .pasted, .sent:
      notice = nil
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
    if let common = commons.first(where: { .key($0.key) == input && !isOwn($0.key) }) {
      open(common)
      return []
    }
    if let effects = page.take(input, size: size) { return effects }
    guard case .key(let key) = input,
      let act = page.ways.first(where: { $0.key == key })?.act
    else { return [] }
    return page.perform(act)
  }

  // What is the same on every page, where the surface can do it.
  private var commons: [Common] {
    Common.allCases.filter { $0 != .aloud || kept.can.voice != .notOffered }
  }

  // A page may have a use of its own for F3 or F6, never for F1 and F9.
  private func isOwn(_ key: Key) -> Bool {
    key != .function(1) && key != .function(9) && page.ways.contains { $0.key == key }
  }

  /// Opens what is the same on every page.
  mutating func open(_ common: Common) {
    switch common {
    case .help: overlay = .help(FocusList(count: helpRows.count))
    case .menu:
      let filter = TextField(limit: 40)
      overlay = .menu(FocusList(count: menuRows(filter).count), filter: filter)
    case .find: overlay = .find(TextField(limit: 60))
    case .look:
      let place = Look.allCases.firstIndex(of: kept.look) ?? 0
      overlay = .look(FocusList(count: Look.allCases.count + sounds.count, focused: place))
    case .aloud:
      overlay = .none
      readAloud()
    case .messages: overlay = .messages(FocusList(count: max(1, kept.messages.count)))
    case .words: overlay = .words(FocusList(count: Words.Meanings.all.count))
    case .teach: overlay = .teach(TeachKeys(known: kept.keys))
    case .mouseOn, .mouseOff: useMouse(common == .mouseOn)
    }
  }

  private mutating func takeOnOverlay(_ input: Input) -> [Effect] {
    if case .teach(let teaching) = overlay {
      takeOnTeaching(input, teaching)
      return []
    }
    if input == .key(.function(5)), kept.can.voice != .notOffered {
      readAloud()
      return []
    }
    let closes: [Key] = [.escape] + Common.allCases.map(\.key)
    if case .key(let key) = input, closes.contains(key), key != .function(3) || !isFinding {
      overlay = .none
      return []
    }
    switch overlay {
    case .none, .teach: break
    case .help(let list): return takeOnHelp(input, list)
    case .menu(let list, let filter): return takeOnMenu(input, list, filter)
    case .find(let field): return takeOnFind(input, field)
    case .look(let list): takeOnLook(input, list)
    case .messages(let list): takeOnReading(input, list) { .messages($0) }
    case .words(let list): takeOnReading(input, list) { .words($0) }
    }
    return []
  }

  private var isFinding: Bool { if case .find = overlay { true } else { false } }

  private mutating func takeOnHelp(_ input: Input, _ list: FocusList) -> [Effect] {
    guard case .key(let key) = input else { return [] }
    var list = list
    if list.move(key) { overlay = .help(list) }
    guard key == .enter, helpRows.indices.contains(list.focused) else { return [] }
    return choose(helpRows[list.focused])
  }

  // A line of the help or the menu; what only explains keys leaves the help open.
  private mutating func choose(_ row: MenuRow) -> [Effect] {
    switch row {
    case .way(let way):
      guard let act = way.act else { return [] }
      overlay = .none
      return page.perform(act)
    case .common(let common):
      open(common)
      return []
    }
  }

  private mutating func takeOnMenu(_ input: Input, _ list: FocusList, _ filter: TextField)
    -> [Effect]
  {
    var (list, filter) = (list, filter)
    if case .key(let key) = input {
      if key == .enter {
        let rows = menuRows(filter)
        guard rows.indices.contains(list.focused) else { return [] }
        return choose(rows[list.focused])
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

  // Every line of the table that names a key, then what is the same on every page.
  var helpRows: [MenuRow] {
    page.ways.filter { !$0.name.isEmpty }.map { .way($0) }
      + ([Common.find, .look, .menu] + (kept.can.voice == .there ? [.aloud] : [])).filter {
        !isOwn($0.key)
      }.map { .common($0) }
  }

  // One line of the menu: the page's own, or the same on every page.
  enum MenuRow {
    case way(Way<Inside.Act>)
    case common(Common)

    var does: String {
      switch self {
      case .way(let way): way.does
      case .common(let common): Words.common(common)
      }
    }

    var key: Key? {
      switch self {
      case .way(let way): way.key
      case .common(let common): common.key
      }
    }

    var name: String {
      switch self {
      case .way(let way): way.name
      case .common(let common): Words.commonKey(common)
      }
    }
  }

  // Every line that does something, and has the typed words in it.
  func menuRows(_ filter: TextField) -> [MenuRow] {
    let words = filter.text.lowercased().split(separator: " ")
    let all =
      page.ways.filter { $0.act != nil }.map { MenuRow.way($0) }
      + Common.inMenu(kept).filter { !isOwn($0.key) }.map { .common($0) }
    return all.filter { row in words.allSatisfy { row.does.lowercased().contains($0) } }
  }

  /// Everything that is shown, before the window decides what is left out.
  func frame(_ size: Size) -> Frame {
    var frame = ownFrame(size)
    if page.keeping == .nothing, marksOverlay { frame.title = Words.Practice.titled(frame.title) }
    if overlay == .none, kept.can.voice == .there, !isOwn(.function(5)), !frame.hints.isEmpty {
      frame.hints.insert(Words.aloudHint, at: max(0, frame.hints.count - 1))
    }
    if let notice {
      frame.message = notice
      frame.messageFollowsMark = false
    }
    return frame
  }

  // What lies over a page hides its title; only while something is found it is still there.
  private var marksOverlay: Bool { overlay != .none && !isFinding }

  private func ownFrame(_ size: Size) -> Frame {
    switch overlay {
    case .none: page.frame(size)
    case .help(let list): helpFrame(size, list)
    case .menu(let list, let filter): menuFrame(size, list, filter)
    case .look(let list): lookFrame(size, list)
    case .messages(let list): messagesFrame(size, list)
    case .words(let list): wordsFrame(size, list)
    case .find(let field): findFrame(size, field)
    case .teach(let teaching): teaching.frame(size)
    }
  }

  /// The whole picture at a size.
  public func view(_ size: Size) -> Grid {
    if TooSmall.hides(size, least: .least) {
      return TooSmall.grid(size, least: .least, keeps: page.keeping != .nothing)
    }
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
