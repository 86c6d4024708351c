// The scoring room: state and update. One item a step; every change is saved by an effect before
// anything else can happen, and a digit never moves the person on.
public import Panels
public import TextUI

/// The scoring room of one member for one candidate.
public struct ScoringPage: Page {
  /// What the loop tells the room.
  public enum News: Equatable, Sendable {
    /// The draft is on disk; the time in words, "11:22:07".
    case draftSaved(at: String)
    /// The draft could not be written; the reason in words.
    case draftFailed(String)
    /// A minute has passed: planned minutes left, below 0 when the time is over.
    case minutesLeft(Int?)
    /// How many seconds each question has stood on the screen so far, by question.
    case seconds([String: Int])
    /// What was to be recorded is; the words stand in the message row.
    case recorded(String)
    /// It is not; the reason in words.
    case refused(String)
  }

  /// What the room asks for.
  public enum Effect: Equatable, Sendable {
    /// Write the draft within a second.
    case saveDraft(Draft)
    /// Go to the seal screen.
    case lookOver(Draft)
    /// Save, and go back to home.
    case leave(Draft)
    /// Record how the interview went, as far as this person asked.
    case log(candidate: String, [QuestionLog], words: String)
    /// Record that a personal question was asked.
    case incident(IncidentText)
  }

  /// What a person can do in the room.
  public enum Act: Equatable, Sendable {
    case choose, clear, undo, note, endNote, anchors, endOver, back, forward, notAsked,
      notHeard, skipped, lookOver, leave, followUp, log, incident, all, find
  }

  // What stood before a change, and where the person was.
  struct Past: Equatable, Sendable {
    var items: [Int: Draft.Item]
    var asked: [String: Draft.Asked]
    var place: Int
  }

  /// How many steps Ctrl-Z takes back outside a note.
  static let undoLimit = 200
  /// How many characters all notes of a sheet may have together (SEALING 1.2).
  static let sheetLimit = 200_000

  /// The facts, with everything entered so far.
  public internal(set) var model: ScoringModel
  var list: FocusList
  var editor: NoteEditor?
  /// What lies over the question for a while.
  var over: Over?
  var savedAt: String?
  /// What the message row says of the last key.
  public internal(set) var message: String?
  var past: [Past] = []
  var noteBefore: Draft.Item?
  /// What the note that was closed last wants a second look for, in words.
  var noteCheck: String?
  /// What was made of the question, for the next frame.
  var made = MadeRows()

  /// The room, at the place where the draft was left.
  public init(_ model: ScoringModel) {
    self.model = model
    let last = max(0, model.draft.items.count - 1)
    self.model.draft.place.item = min(max(0, model.draft.place.item), last)
    list = FocusList(count: 0)
    arrive()
    if model.draft.place.isInNote { openNote() }
  }

  var step: Step? {
    model.step(at: model.draft.place.item) ?? model.steps.first
  }

  var options: [Option] { step.map { model.options($0) } ?? [] }

  /// Puts the mark on what was chosen, else on the first thing that can be.
  mutating func arrive() {
    let options = self.options
    let chosen = step?.chosen.flatMap { options.firstIndex(of: $0) }
    let first = options.firstIndex { !$0.isFollowUp } ?? 0
    list = FocusList(count: options.count, focused: chosen ?? first)
  }

  // MARK: Input

  /// Digits score, the note takes letters, arrows move the mark.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    if editor != nil { return takeInNote(input, size: size) }
    if over != nil { return takeOver(input) }
    guard case .key(let key) = input else { return nil }
    if list.move(key) {
      message = nil
      return []
    }
    if key == .tab { return perform(.note) }
    if case .character(let scalar) = key, ("0"..."9").contains(scalar) {
      return digit(Int(scalar.value) - 0x30)
    }
    if case .character(let scalar) = key {
      return letter(scalar)
    }
    return nil
  }

  mutating func digit(_ digit: Int) -> [Effect] {
    guard let step else { return [] }
    if case .choice(let answers) = step.question.kind {
      guard answers.indices.contains(digit - 1) else {
        message = Words.Score.offList(digit, 1...max(1, answers.count))
        return []
      }
      return choose(.choice(id: answers[digit - 1].id))
    }
    guard options.contains(.answer(.scored(digit))) else {
      message = step.isOpen ? Words.Score.noScore : Words.Score.offList(digit, step.range)
      return []
    }
    return choose(.answer(.scored(digit)))
  }

  // The only letters that act outside a note; each stands on the screen beside its words.
  mutating func letter(_ scalar: Unicode.Scalar) -> [Effect]? {
    let answer: Draft.Answer
    switch scalar {
    case "n", "N": answer = .notAsked
    case "h", "H": answer = .notHeard
    case "d", "D": answer = .skipped
    default: return []
    }
    return options.contains(.answer(answer)) ? choose(.answer(answer)) : []
  }

  // MARK: Acts

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .choose:
      if over != nil { return chooseOver() }
      return options.indices.contains(list.focused) ? choose(options[list.focused]) : []
    case .note:
      openNote()
      return editor == nil ? [] : saved()
    case .endNote:
      closeNote()
      message = noteCheck
      return saved()
    case .anchors:
      over = .reading(FocusList(count: Words.Score.readingCount(self)))
      return []
    case .endOver: return endOver()
    case .followUp, .log, .incident, .all, .find: return open(act)
    case .clear: return clear()
    case .undo: return undo()
    case .back: return move(by: -1)
    case .forward: return move(by: 1)
    case .notAsked: return choose(.answer(.notAsked))
    case .notHeard: return choose(.answer(.notHeard))
    case .skipped: return choose(.answer(.skipped))
    case .lookOver:
      closeNote()
      return [.lookOver(model.draft)]
    case .leave: return leave()
    }
  }

  private mutating func move(by offset: Int) -> [Effect] {
    closeNote()
    over = nil
    message = noteCheck
    let next = model.draft.place.item + offset
    if next < 0 { message = Words.Score.isFirst }
    if next >= model.draft.items.count { return [.lookOver(model.draft)] }
    guard model.draft.items.indices.contains(next) else { return [] }
    model.draft.place.item = next
    arrive()
    return saved()
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .draftSaved(let time):
      savedAt = time
      return []
    case .draftFailed(let reason):
      message = Words.Score.notSaved(reason)
      return []
    case .minutesLeft(let minutes):
      model.minutesLeft = minutes
      if let words = minutes.flatMap(Words.Score.timeMessage) { message = words }
      return []
    case .seconds(let seconds):
      model.draft.seconds = seconds
      return []
    case .recorded(let words):
      if case .log(let sheet)? = over { model.logged.formUnion(sheet.log.map(\.id)) }
      over = nil
      message = words
      return []
    case .refused(let words):
      message = words
      return []
    }
  }

  /// The question, and never what was scored or written: others sit in the room.
  public var aloud: String? {
    if case .reading = over { return nil }
    return step.map { model.ask($0) }
  }

  /// Nothing is lost: the draft goes with it, and the place in it.
  public mutating func leave() -> [Effect] { [.leave(model.draft)] }
}
