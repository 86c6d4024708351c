// The opening: the roll, what it says of this person, "I am ready", and then the opening itself.
// Refusals are typed, so that what would hide a sheet can never be waved through.
public import TextUI

/// The facts between the close and the opening.
public struct OpeningModel: Equatable, Sendable {
  /// How somebody's seal codes compare on this computer.
  public enum Seals: Equatable, Sendable {
    case same
    case different
    /// This computer cannot compare them.
    case notHere
  }

  /// Whether somebody has released.
  public enum Ready: Equatable, Sendable { case yes, notYet, notNeeded }

  /// Why a release is refused (SEALING 1.5, step 2).
  public enum Refusal: Equatable, Sendable {
    case sheetNotOnRoll(sealCode: String)
    case sheetNobodyListed(sealCode: String)
    case owesSheet(candidate: String)
    case absentThoughSealed(candidate: String)
    case otherFreeze
    case other(String)
  }

  /// One line of the roll.
  public struct Line: Equatable, Sendable {
    /// Who.
    public var person: Person
    /// Their part, in a word: "chair", "nurse".
    public var part: String
    /// Sheets on the roll, and of how many candidates; `of` is nil for the kiosk.
    public var sheets: Int, of: Int?
    /// How their seal codes compare.
    public var seals: Seals
    /// Whether they have released.
    public var ready: Ready
    /// The ids of candidates for whom they are named absent.
    public var absent: [String]

    /// One line of the roll.
    public init(
      _ person: Person, part: String, sheets: Int, of: Int?, seals: Seals, ready: Ready,
      absent: [String] = []
    ) {
      self.person = person
      self.part = part
      self.sheets = sheets
      self.of = of
      self.seals = seals
      self.ready = ready
      self.absent = absent
    }
  }

  /// How many candidates are on the panel.
  public var candidates: Int
  /// The chair's name.
  public var chair: String
  /// When it was closed: "16:14".
  public var closedAt: String
  /// The first 8 hex digits of the close.
  public var rollCode: String
  /// The sheets on the roll.
  public var memberSheets: Int, kioskSheets: Int
  /// Everybody with sheets, then the kiosk.
  public var people: [Line]
  /// The sets of names of whom one is enough.
  public var quorums: [[String]]
  /// This person's sheets on the roll: candidate id and seal code.
  public var codes: [ClosingPage.Entry]
  /// The ids of candidates for whom this person is named absent, and whose sheets are set aside.
  public var absent: [String], setAside: [String]
  /// Whether this person helps to open, and has said so.
  public var youHold: Bool, youAreReady: Bool
  /// Why this person's release is refused; empty when it is not.
  public var refusals: [Refusal]
  /// Whether enough are ready and this person may open.
  public var canOpen: Bool
  /// Whether it is open.
  public var isOpen: Bool

  /// The facts between the close and the opening.
  public init(
    candidates: Int, chair: String, closedAt: String, rollCode: String, memberSheets: Int,
    kioskSheets: Int, people: [Line], quorums: [[String]], codes: [ClosingPage.Entry],
    absent: [String] = [], setAside: [String] = [], youHold: Bool, youAreReady: Bool = false,
    refusals: [Refusal] = [], canOpen: Bool = false, isOpen: Bool = false
  ) {
    self.candidates = candidates
    self.chair = chair
    self.closedAt = closedAt
    self.rollCode = rollCode
    self.memberSheets = memberSheets
    self.kioskSheets = kioskSheets
    self.people = people
    self.quorums = quorums
    self.codes = codes
    self.absent = absent
    self.setAside = setAside
    self.youHold = youHold
    self.youAreReady = youAreReady
    self.refusals = refusals
    self.canOpen = canOpen
    self.isOpen = isOpen
  }
}

/// The opening, for one person.
public struct OpeningPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    case refreshed(OpeningModel)
    /// It could not be done; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Release this person's pieces under the close in force.
    case release(rollCode: String)
    /// Open: combine, decrypt, check and publish.
    case open
    case review
    case refresh
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, refresh, leave }

  enum Line: Equatable, Sendable {
    /// Something to read; it can have the focus, so that a small window can be read through.
    case fact(Int)
    case ready, stop, open, review, look, home
  }

  /// The facts.
  public internal(set) var model: OpeningModel
  var list = FocusList(count: 0)
  var field = TextField(limit: 12)
  /// What the message row says of the last key.
  public internal(set) var message: String?
  var isWorking = false

  /// The opening, with the mark on the safe choice.
  public init(_ model: OpeningModel) {
    self.model = model
    list = FocusList(count: lines.count, focused: facts.count)
  }

  /// Facts to read, then what can be chosen.
  var lines: [Line] { facts.indices.map { .fact($0) } + choices }

  /// What can be chosen; nobody with a refusal is offered to be ready.
  private var choices: [Line] {
    if model.isOpen { return [.review, .home] }
    var lines: [Line] = []
    if model.youHold, !model.youAreReady {
      lines.append(.stop)
      if model.refusals.isEmpty { lines.append(.ready) }
    }
    if model.canOpen { lines.append(.open) }
    return lines + [.look, .home]
  }

  var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// The word OPEN is typed on its row and nowhere else.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard !isWorking, case .key(let key) = input else { return nil }
    if list.move(key) {
      message = nil
      return []
    }
    guard focused == .ready else { return nil }
    let outcome = field.take(input)
    if outcome == .changed { message = nil }
    return outcome == .ignored ? nil : []
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    guard !isWorking else { return [] }
    switch act {
    case .leave: return [.leave]
    case .refresh: return [.refresh]
    case .choose: return choose()
    }
  }

  private mutating func choose() -> [Effect] {
    switch focused {
    case .fact: return []
    case .home: return [.leave]
    case .look: return [.refresh]
    case .review: return [.review]
    case .stop:
      message = Words.Opening.stopped
      return []
    case .open:
      isWorking = true
      return [.open]
    case .ready:
      guard field.text.uppercased() == Words.Opening.word else {
        message = Words.Opening.typeWord(field.text)
        return []
      }
      isWorking = true
      return [.release(rollCode: model.rollCode)]
    }
  }

  /// Takes the facts as they are now.
  public mutating func hear(_ news: News) -> [Effect] {
    isWorking = false
    switch news {
    case .refreshed(let model):
      let before = focused
      self.model = model
      message = nil
      list = FocusList(count: lines.count, focused: lines.firstIndex(of: before) ?? facts.count)
    case .refused(let reason): message = Words.Opening.refused(reason)
    }
    return []
  }

  /// Nothing is recorded.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What is confirmed.
  public var keeping: Keeping { .whatIsConfirmed }
}
