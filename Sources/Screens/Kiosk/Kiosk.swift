// The kiosk: state and update. Number pad only; a number chooses and Enter goes on, so that a
// wrong press costs nothing. Nothing but a right staff passphrase leaves it.
public import Panels
import TextUI

/// The kiosk while one candidate is talked about.
public struct Kiosk: Screen {
  /// What the loop tells the kiosk.
  public enum News: Equatable, Sendable {
    /// The slip was right, and this person has not sent answers about this candidate.
    case slipAccepted(KioskPerson)
    case slipRefused
    /// The slip was right, and their answers about this candidate are sent already.
    case alreadySent
    case sent(sealCode: String)
    /// Nothing was sent and nothing is lost; the reason is for staff.
    case sendingFailed(String)
    case staffAccepted
    case staffRefused
  }

  /// What the kiosk asks for.
  public enum Effect: Equatable, Sendable {
    case checkSlip(String)
    case checkStaff(passphrase: String)
    case send(Draft)
    /// A member of staff has unlocked the way out.
    case leave
  }

  enum Phase: Equatable, Sendable {
    case slip(TextField)
    /// Staff: to leave, or because five slips were wrong.
    case staff(TextField, isLocked: Bool)
    case waiting
    case hello
    case practice
    case question
    case check(FocusList)
    case sameFace(FocusList)
    case stopping(FocusList, fromCheck: Bool)
    case sending
    case notSent
    case thanks(sealCode: String)
  }

  /// How many wrong slips there may be before staff must come.
  static let tries = 5
  /// The same key again within this many milliseconds is a tremor.
  static let sameKey = 400
  /// Keys within this many milliseconds of a new question belong to the one before.
  static let newQuestion = 600
  /// How long "Are you still there?" waits, and how long the thanks stay.
  static let lastWait = 60_000
  static let thanksStay = 20_000

  /// The facts.
  public internal(set) var model: KioskModel
  var phase = Phase.slip(TextField(limit: 6))
  var turn: KioskTurn?
  var row = 0
  var message: String?
  var isAskingWhetherThere = false
  /// How the screen looks for the person whose turn it is, and whether it is read to them.
  var look = KioskLook()
  var isRead = false
  /// What is to be read aloud now.
  var saying: String?
  var size: Size
  private var wrong = 0
  private var last: (key: Key, at: Int)?
  private var shownAt = Int.min / 2
  private var now = 0

  /// A kiosk that waits for a slip.
  public init(_ model: KioskModel, size: Size = Size(columns: 80, rows: 24)) {
    self.model = model
    self.model.spoken = model.ownTag
    self.size = size
  }

  /// Thinking takes as long as it takes; only a person who has gone away is asked for.
  public var wakeAfter: Int? {
    if isAskingWhetherThere { return Kiosk.lastWait }
    switch phase {
    case .thanks: return Kiosk.thanksStay
    case .slip, .waiting, .sending: return nil
    case .staff: return Kiosk.lastWait
    case .hello, .practice, .question, .check, .sameFace, .stopping, .notSent:
      return model.patience
    }
  }

  /// Takes one event and returns what the loop must do now.
  public mutating func update(_ event: Event<News>) -> [Effect] {
    let model = spoken
    return model.speaking { updateInItsLanguage(event) }
  }

  /// The facts as the person in front of it hears them: staff and the next one hear the form's own.
  var spoken: KioskModel {
    if case .staff = phase { return model.with(language: model.ownTag) }
    return model
  }

  private mutating func updateInItsLanguage(_ event: Event<News>) -> [Effect] {
    switch event {
    case .news(let news): return hear(news)
    // Nobody answers what is not shown.
    case .input(.key, _) where TooSmall.hides(size, least: .leastKiosk): return []
    case .input(.key(let key), let at): return press(key, at: at)
    case .input(.timedOut, let at):
      now = at
      timeOut()
      return []
    case .input(.resized(let size), _):
      self.size = size
      return []
    case .input: return []
    }
  }

  // MARK: Time

  private mutating func timeOut() {
    if case .thanks = phase { return startAgain() }
    if case .staff(_, let isLocked) = phase {
      phase = isLocked ? .staff(TextField(limit: 1000), isLocked: true) : .slip(TextField(limit: 6))
      return
    }
    guard turn != nil, wakeAfter != nil else { return }
    if isAskingWhetherThere {
      // The answers stay in memory, out of sight, until the same slip comes back or staff end it.
      isAskingWhetherThere = false
      phase = .slip(TextField(limit: 6))
      message = Words.Kiosk.goOnWithSlip
    } else {
      isAskingWhetherThere = true
    }
  }

  mutating func startAgain() {
    turn = nil
    model.spoken = model.ownTag
    (look, isRead) = (KioskLook(), false)
    message = nil
    isAskingWhetherThere = false
    phase = .slip(TextField(limit: 6))
  }

  mutating func show(_ next: Phase, row: Int = 0) {
    phase = next
    self.row = row
    message = nil
    shownAt = now
    if isRead { readAloud() }
  }

  // MARK: Keys

  private mutating func press(_ key: Key, at: Int) -> [Effect] {
    now = at
    switch phase {
    case .slip(let field): return slip(key, field)
    case .staff(let field, let isLocked): return staff(key, field, isLocked: isLocked)
    case .waiting, .sending: return []
    default: break
    }
    let isTremor = last.map { $0.key == key && at - $0.at < Kiosk.sameKey } ?? false
    last = (key, at)
    if isTremor || at - shownAt < Kiosk.newQuestion { return [] }
    if isAskingWhetherThere {
      isAskingWhetherThere = false
      shownAt = at
      return []
    }
    return step(key)
  }

  private mutating func step(_ key: Key) -> [Effect] {
    if key == .character("+") {
      readAloud()
      return []
    }
    switch phase {
    case .hello: hello(key)
    case .practice, .question: answer(key)
    case .check(let list): return check(key, list)
    case .sameFace(let list): return sameFace(key, list)
    case .stopping(let list, let fromCheck): stopping(key, list, fromCheck: fromCheck)
    case .notSent: return Kiosk.digit(key) == 1 || key == .enter ? send() : []
    case .thanks: if key == .enter { startAgain() }
    case .slip, .staff, .waiting, .sending: break
    }
    return []
  }

  static func digit(_ key: Key) -> Int? {
    guard case .character(let scalar) = key, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 0x30
  }

  // A scanner types six digits in a moment, so nothing is held back here.
  private mutating func slip(_ key: Key, _ field: TextField) -> [Effect] {
    var field = field
    if key == .escape {
      phase = .staff(TextField(limit: 1000), isLocked: false)
      message = nil
      return []
    }
    if Kiosk.digit(key) != nil || key == .backspace {
      field.take(.key(key))
      if field.text.count == 1 { message = nil }
      phase = .slip(field)
    }
    guard key == .enter else { return [] }
    guard field.text.count == 6 else {
      message = Words.Kiosk.sixNumbers
      return []
    }
    phase = .waiting
    return [.checkSlip(field.text)]
  }

  private mutating func staff(_ key: Key, _ field: TextField, isLocked: Bool) -> [Effect] {
    var field = field
    if key == .enter, !field.text.isEmpty {
      phase = .staff(TextField(limit: 1000), isLocked: isLocked)
      return [.checkStaff(passphrase: field.text)]
    }
    if key == .escape, !isLocked {
      phase = .slip(TextField(limit: 6))
      message = turn == nil ? nil : Words.Kiosk.goOnWithSlip
      return []
    }
    field.take(.key(key))
    phase = .staff(field, isLocked: isLocked)
    return []
  }

  // MARK: Answering

  /// The answers on the screen; the rows are the question itself, then these.
  var answers: [KioskAnswer] {
    guard let turn else { return [] }
    if phase == .practice {
      let unknown = KioskAnswer(digit: 0, words: Words.Kiosk.unknown, answer: .skipped)
      return model.faces(turn.person.group) + [unknown]
    }
    return model.answers(turn.item.question, turn.person.group)
  }

  /// What was chosen on this screen.
  var chosen: KioskAnswer? {
    guard let turn else { return nil }
    if phase == .practice { return answers.first { $0.answer == turn.practice } }
    return answers.first { $0.answer == turn.item.answer && $0.note == turn.item.note }
  }

  private mutating func answer(_ key: Key) {
    let answers = self.answers
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(answers.count, row + 1)
    case .character(" "): row = row % answers.count + 1
    case .character("-"), .left: goBack()
    case .character("."), .escape: askToStop()
    case .enter: enter(answers)
    default:
      guard let digit = Kiosk.digit(key) else { return }
      guard let place = answers.firstIndex(where: { $0.digit == digit }) else {
        message = Words.Kiosk.notANumber(answers.count - 1)
        return
      }
      choose(answers[place], row: place + 1)
    }
  }

  private mutating func choose(_ answer: KioskAnswer, row: Int) {
    self.row = row
    if phase == .practice {
      turn?.practice = answer.answer
    } else {
      turn?.put(answer.answer, note: answer.note)
    }
    let words = Words.Kiosk.youChose(answer)
    message = words
    sayChosen(words)
  }

  // Enter on an answer that is not chosen chooses it; only then does Enter go on.
  private mutating func enter(_ answers: [KioskAnswer]) {
    if row > 0, chosen != answers[row - 1] { return choose(answers[row - 1], row: row) }
    guard chosen != nil else {
      message = Words.Kiosk.chooseFirst
      return
    }
    goOn()
  }

  mutating func goOn() {
    guard var turn else { return }
    if phase == .practice {
      turn.place = 0
      self.turn = turn
      return arrive()
    }
    turn.place += 1
    let isOver = turn.isChanging || turn.place >= turn.asked.count
    if isOver {
      turn.isChanging = false
      turn.place = turn.asked.count - 1
    }
    self.turn = turn
    isOver ? arriveAtCheck() : arrive()
  }

  private mutating func goBack() {
    guard var turn, phase == .question else { return show(.hello) }
    if turn.isChanging { return arriveAtCheck() }
    guard turn.place > 0 else { return show(.practice) }
    turn.place -= 1
    self.turn = turn
    arrive()
  }

  mutating func arrive() {
    show(.question)
    if let chosen, let place = answers.firstIndex(of: chosen) { row = place + 1 }
  }

  mutating func arriveAtCheck() {
    let count = turn?.asked.count ?? 0
    turn?.isChanging = false
    show(.check(FocusList(count: count + 2, focused: count)))
  }

  // MARK: News

  private mutating func hear(_ news: News) -> [Effect] {
    switch (news, phase) {
    case (.slipAccepted(let person), .waiting): accept(person)
    case (.slipRefused, .waiting): refuse()
    case (.alreadySent, .waiting):
      phase = .slip(TextField(limit: 6))
      message = Words.Kiosk.alreadySent
    case (.sent(let code), .sending):
      turn = nil
      show(.thanks(sealCode: code))
    case (.sendingFailed, .sending): show(.notSent)
    case (.staffAccepted, .staff(_, let isLocked)):
      wrong = 0
      guard isLocked else { return [.leave] }
      phase = .slip(TextField(limit: 6))
      message = turn == nil ? nil : Words.Kiosk.goOnWithSlip
    case (.staffRefused, .staff): message = Words.Kiosk.notThePassphrase
    default: break
    }
    return []
  }

  private mutating func accept(_ person: KioskPerson) {
    if let turn, turn.person.contributor != person.contributor { return refuse() }
    wrong = 0
    if turn == nil {
      model.spoken = model.ownTag
      (look, isRead) = (KioskLook(), false)
      turn = KioskTurn(person, model)
      return show(.hello)
    }
    turn?.draft.items.contains { $0.answer != nil } == true ? arrive() : show(.hello)
  }

  private mutating func refuse() {
    wrong += 1
    if wrong >= Kiosk.tries {
      message = nil
      phase = .staff(TextField(limit: 1000), isLocked: true)
    } else {
      message = Words.Kiosk.wrongSlip
      phase = .slip(TextField(limit: 6))
    }
  }
}
