// Any screen line by line: what was typed becomes the keys that do the same on a full screen, so
// that every action of every screen is there without a second program (SCREENS 2).
import TextUI

/// What kind of line is asked for next.
public enum LineAsked: Equatable, Sendable {
  /// A command, or the number of a choice; with one key where the person wished for that.
  case command(mayBeOneKey: Bool)
  /// Text that may be shown while it is typed.
  case text
  /// Text that must not be shown.
  case secret
}

/// A screen that is told, and answered with lines of text.
public struct LineByLine<S: Told>: Sendable {
  /// The screen.
  public private(set) var screen: S
  // A list of all actions was told; the next number chooses from it.
  var menu: [(place: Int, does: String)]?
  var isHelpWished = false
  var isWriting = false
  // The field with this mark was left without an answer.
  private var passedBy: Int?
  private var hasPrompted: Set<String> = []
  var shown: Telling?
  /// Whether the person asked to leave the program.
  public private(set) var isLeaving = false
  // What the driver itself has to say before the screen.
  var own: [String] = []
  // Keys are told to the screen as far apart as if a person took their time.
  private var clock = 0

  /// A screen from its start.
  public init(_ screen: S) { self.screen = screen }

  // MARK: Events

  /// Takes news from the loop.
  public mutating func hear(_ news: S.News) -> [S.Effect] { screen.update(.news(news)) }

  /// The input is over: what a lost terminal is to a full screen.
  public mutating func end(signal: Int32) -> [S.Effect] {
    screen.update(.input(.interrupted(signal: signal), at: clock))
  }

  /// Takes one line as it was typed.
  public mutating func take(_ line: String) -> [S.Effect] {
    let now = Telling(screen.told)
    if menu != nil { return takeFromMenu(line) }
    if let writing = now.writing { return write(line, writing) }
    if let field = now.field, passedBy != now.marked { return fill(line, field, now) }
    return command(line, now)
  }

  /// What kind of line the screen asks for next.
  public var asked: LineAsked {
    let now = Telling(screen.told)
    if menu != nil { return .command(mayBeOneKey: false) }
    if now.writing != nil { return .text }
    if let field = now.field, passedBy != now.marked { return field.isSecret ? .secret : .text }
    return .command(mayBeOneKey: now.choices.count < 10)
  }

  // MARK: Keys

  mutating func press(_ keys: [Key]) -> [S.Effect] {
    var effects: [S.Effect] = []
    for key in keys {
      clock += 10_000
      effects += screen.update(.input(.key(key), at: clock))
      // Escape waits for a digit, which a line never brings.
      if key == .escape, screen.escapeWaits {
        effects += screen.update(.input(.timedOut, at: clock))
      }
    }
    return effects
  }

  private mutating func paste(_ text: String) -> [S.Effect] {
    clock += 10_000
    return screen.update(.input(.pasted(text), at: clock))
  }

  // Moves the mark to a place; nothing where it is there.
  private mutating func move(to stop: Int) -> [S.Effect] {
    let from = Telling(screen.told).marked ?? 0
    let key = stop > from ? Key.down : .up
    return press(Array(repeating: key, count: abs(stop - from)))
  }

  // MARK: Text

  private mutating func write(_ line: String, _ writing: Frame.Writing) -> [S.Effect] {
    switch line {
    case Words.Plain.endOfText: return press([writing.ends])
    case Words.Plain.undoLine: return press([.control("z")])
    case Words.Plain.newText:
      return toEnd(of: writing)
        + press(Array(repeating: .backspace, count: writing.text.count))
    default:
      let isFirst = writing.text.isEmpty
      return toEnd(of: writing) + paste((isFirst ? "" : "\n") + line)
    }
  }

  // A draft may come back with the cursor inside its note; what is typed comes after all of it.
  private mutating func toEnd(of writing: Frame.Writing) -> [S.Effect] {
    press(Array(repeating: .down, count: writing.text.count { $0.isNewline }) + [.end])
  }

  private mutating func fill(_ line: String, _ field: Role.Field, _ now: Telling) -> [S.Effect] {
    // No passphrase and no slip is as short as this word.
    if field.isSecret, line.lowercased() == Words.Plain.escape { return press([.escape]) }
    if line == Words.Plain.endOfText {
      guard now.choices.count > 1 else { return press([.escape]) }
      passedBy = now.marked
      own.append(Words.Plain.leftAsItWas)
      return []
    }
    passedBy = nil
    guard !line.isEmpty else { return press([.enter]) }
    // To the end by steps: the End key would move the mark of a list.
    let count = field.value.count
    // An empty line keeps what is there; a space alone empties it.
    let typed = line.allSatisfy { $0 == " " } && !field.isSecret ? "" : line
    let effects =
      press(Array(repeating: .right, count: count) + Array(repeating: .backspace, count: count))
      + press(typed.unicodeScalars.map { .character($0) })
    // Enter belongs to this field alone.
    guard Telling(screen.told).marked == now.marked else {
      own.append(Words.Plain.notTyped)
      return effects
    }
    return effects + press([.enter])
  }

  // MARK: Commands

  private mutating func command(_ line: String, _ now: Telling) -> [S.Effect] {
    let typed = Telling.sentence(String(line.filter { !$0.isNewline && $0 >= " " }))
    passedBy = now.marked
    if typed.isEmpty { return goOn(now) }
    if let key = now.keys.first(where: { $0.type == typed.lowercased() }) {
      return press([.character(key.press)])
    }
    if let effects = choose(typed, now) { return effects }
    if let effects = word(typed.lowercased(), now) { return effects }
    if let scalar = typed.unicodeScalars.first, typed.unicodeScalars.count == 1,
      !("a"..."z").contains(scalar), !("A"..."Z").contains(scalar), screenReadsSigns(now)
    {
      return press([.character(scalar)])
    }
    own.append(Words.Plain.nothing(typed, offer(now)))
    return []
  }

  // A digit that the page itself can say no to, in its own words; any sign at a kiosk.
  private func screenReadsSigns(_ now: Telling) -> Bool {
    !now.keys.isEmpty || !screen.canBeLeft
  }

  private mutating func choose(_ typed: String, _ now: Telling) -> [S.Effect]? {
    let words = typed.split(separator: " ")
    let onlyMarks = words.count == 2 && words[0].lowercased() == Words.Plain.mark
    guard let number = Int(onlyMarks ? words[1] : typed[...]),
      let line = now.choices.first(where: { $0.number == number }), let stop = line.stop
    else {
      guard now.keys.isEmpty, Int(typed) != nil, !now.choices.isEmpty else { return nil }
      own.append(Words.Plain.notOnTheList(typed, offer(now)))
      return []
    }
    let moved = move(to: stop)
    if onlyMarks {
      own.append(Words.Plain.marked(line.text))
      return moved
    }
    if case .field = line.role {
      passedBy = nil
      return moved
    }
    return moved + press([.enter])
  }

  // Enter alone: on, where the page says what is next; else the choice under the mark.
  private mutating func goOn(_ now: Telling) -> [S.Effect] {
    if let onward = screen.told.onward { return press([onward.key]) }
    if now.markedLine?.role == .choice || now.choices.isEmpty { return press([.enter]) }
    // Where there is only one thing to choose, nobody need say which.
    if let only = onlyChoice(now), let stop = only.stop { return move(to: stop) + press([.enter]) }
    own.append(Words.Plain.noDefault(offer(now)))
    return []
  }

  private func onlyChoice(_ now: Telling) -> Telling.Line? {
    now.choices.count == 1 && now.choices[0].role == .choice && now.keys.isEmpty
      ? now.choices[0] : nil
  }

  private mutating func word(_ word: String, _ now: Telling) -> [S.Effect]? {
    if word == Words.Plain.again {
      shown = nil
      return []
    }
    if word == Words.Plain.help || word == "f1" || word == "?" {
      isHelpWished = true
      return []
    }
    if let key = Words.Plain.keys[word] { return press([key]) }
    guard screen.canBeLeft else { return nil }
    switch word {
    case Words.Plain.back: return goesBack.map { press([$0]) }
    case Words.Plain.note where hasWay(.function(2)): return press([.function(2)])
    case Words.Plain.undo where hasWay(.control("z")): return press([.control("z")])
    case Words.Plain.menu, "f9":
      menu = actions.map { ($0.place, $0.way.does) }
      own += Words.Plain.menuLines((menu ?? []).map(\.does))
      return []
    case Words.Plain.leave:
      isLeaving = true
      return end(signal: 0)
    default: return nil
    }
  }

  /// Everything that can be done; what only concerns the mark is done by a number.
  var actions: [(place: Int, way: ToldWay)] {
    screen.toldWays.enumerated().filter { $0.element.acts && !$0.element.concernsMark }.map {
      ($0.offset, $0.element)
    }
  }

  // The question before, or the screen before; nil on a first screen.
  private var goesBack: Key? { [.function(7), .escape].first { hasWay($0) } }

  func hasWay(_ key: Key) -> Bool { screen.toldWays.contains { $0.key == key } }

  private mutating func takeFromMenu(_ line: String) -> [S.Effect] {
    let menu = self.menu ?? []
    self.menu = nil
    guard let number = Int(line.filter { $0 != " " }) else {
      own.append(Words.Plain.menuClosed)
      return []
    }
    guard menu.indices.contains(number - 1) else {
      self.menu = menu
      own.append(Words.Plain.notOnTheList(line, Words.Plain.range(1, menu.count)))
      return []
    }
    return screen.perform(way: menu[number - 1].place)
  }

  // MARK: The prompt

  /// The words before the place for typing.
  public mutating func prompt() -> String {
    let now = Telling(screen.told)
    if let menu { return Words.Plain.menuPrompt(menu.count) }
    if let writing = now.writing {
      return hasPrompted.insert("writing").inserted
        ? Words.Plain.writingPrompt(hasText: !writing.text.isEmpty) : Words.Plain.writingShort
    }
    if let field = now.field, passedBy != now.marked {
      return Words.Plain.fieldPrompt(
        field, isFirst: hasPrompted.insert("field").inserted, goesBack: screen.canBeLeft)
    }
    let offer = offer(now)
    guard hasPrompted.insert("command").inserted else {
      let only = onlyChoice(now).map { Words.Plain.choosing($0.text, nil) }
      return Words.Plain.short(offer, onward: screen.told.onward?.does ?? only)
    }
    return Words.Plain.long(offer, commands(now))
  }

  // "0 to 5, a, e, d or 11 to 13"
  func offer(_ now: Telling) -> String {
    Words.Plain.offer(
      keys: now.keys.map(\.type), numbers: now.choices.compactMap(\.number))
  }

  // The words that do something here, each with what it does.
  func commands(_ now: Telling) -> [(word: String, does: String)] {
    var commands: [(String, String)] = []
    if let onward = screen.told.onward {
      commands.append((Words.Plain.enter, onward.does))
    } else if now.markedLine?.role == .choice, let line = now.markedLine {
      let way = screen.toldWays.first { $0.key == .enter && $0.acts && !$0.concernsMark }
      commands.append((Words.Plain.enter, Words.Plain.choosing(line.text, way?.does)))
    }
    if commands.isEmpty, let only = onlyChoice(now) {
      commands.append((Words.Plain.enter, Words.Plain.choosing(only.text, nil)))
    }
    guard screen.canBeLeft else { return commands + [Words.Plain.againHelp] }
    // A table is read along its lines, too; no number chooses one of its cells.
    if screen.toldWays.contains(where: \.movesInTable) { commands.append(Words.Plain.cellHelp) }
    if hasWay(.function(2)) { commands.append(Words.Plain.noteHelp) }
    if hasWay(.control("z")) { commands.append(Words.Plain.undoHelp) }
    if goesBack != nil { commands.append(Words.Plain.backHelp) }
    if !actions.isEmpty { commands.append(Words.Plain.menuHelp) }
    return commands + [
      Words.Plain.againHelp, Words.Plain.helpHelp, Words.Plain.leaveHelp(screen.keeping),
    ]
  }
}
