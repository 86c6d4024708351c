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
  }

  /// What the room asks for.
  public enum Effect: Equatable, Sendable {
    /// Write the draft within a second.
    case saveDraft(Draft)
    /// Go to the seal screen.
    case lookOver(Draft)
    /// Save, and go back to home.
    case leave(Draft)
  }

  /// What a person can do in the room.
  public enum Act: Equatable, Sendable {
    case choose, clear, undo, note, endNote, anchors, endAnchors, back, forward, notAsked,
      notHeard, skipped, lookOver, leave
  }

  // The items before a change, and where the person was.
  private struct Past: Equatable, Sendable {
    var items: [(index: Int, item: Draft.Item)]
    var place: Int

    static func == (left: Past, right: Past) -> Bool {
      left.place == right.place && left.items.map(\.index) == right.items.map(\.index)
        && left.items.map(\.item) == right.items.map(\.item)
    }
  }

  /// How many steps Ctrl-Z takes back outside a note.
  static let undoLimit = 200
  /// How many characters all notes of a sheet may have together (SEALING 1.2).
  static let sheetLimit = 200_000

  /// The facts, with everything entered so far.
  public internal(set) var model: ScoringModel
  var list: FocusList
  var editor: NoteEditor?
  var reading: FocusList?
  var savedAt: String?
  var message: String?
  private var past: [Past] = []
  private var noteBefore: Draft.Item?

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

  var options: [Option] { step?.options(model.group.scale) ?? [] }

  private mutating func arrive() {
    let options = self.options
    let chosen = step?.chosen.flatMap { options.firstIndex(of: $0) }
    list = FocusList(count: options.count, focused: chosen ?? 0)
  }

  // MARK: Input

  /// Digits score, the note takes letters, arrows move the mark.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    if editor != nil { return takeInNote(input, size: size) }
    guard case .key(let key) = input else { return nil }
    if var reading {
      guard reading.move(key) else { return key == .enter ? [] : nil }
      self.reading = reading
      return []
    }
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

  private mutating func digit(_ digit: Int) -> [Effect] {
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
  private mutating func letter(_ scalar: Unicode.Scalar) -> [Effect]? {
    let answer: Draft.Answer
    switch scalar {
    case "n", "N": answer = .notAsked
    case "h", "H": answer = .notHeard
    case "d", "D": answer = .skipped
    default: return []
    }
    return options.contains(.answer(answer)) ? choose(.answer(answer)) : []
  }

  private mutating func choose(_ option: Option) -> [Effect] {
    guard let step else { return [] }
    let items = model.draft.items
    let whole = items.indices.filter { items[$0].question == step.item.question }
    switch option {
    case .note: return perform(.note)
    case .choice(let id):
      change([step.index]) { item in
        item.answer = .answered
        item.note = id
      }
    case .answer(.notAsked):
      // Not asked is a fact about the question, so it holds for all its parts.
      change(whole) { item in
        item.answer = .notAsked
        if step.isChoice { item.note = "" }
      }
    case .answer(let answer):
      let others = whole.filter { $0 != step.index && items[$0].answer == .notAsked }
      change([step.index] + others) { item in
        item.answer = item.criterion == step.item.criterion ? answer : nil
        if step.isChoice { item.note = "" }
      }
    }
    if let row = options.firstIndex(of: option) { list.focus(on: row) }
    return saved()
  }

  private mutating func change(_ indices: [Int], _ edit: (inout Draft.Item) -> Void) {
    remember(indices.map { ($0, model.draft.items[$0]) })
    let wasComplete = isComplete
    for index in indices { edit(&model.draft.items[index]) }
    // On the last item F8 seals, and says so itself.
    message = isComplete && !wasComplete && !isLast ? Words.Score.allScored : nil
  }

  /// Whether every item that can have a score has one, or a reason why not.
  private var isComplete: Bool {
    model.draft.items.allSatisfy { $0.criterion.isEmpty || $0.answer != nil }
  }

  private mutating func remember(_ items: [(index: Int, item: Draft.Item)]) {
    past.append(Past(items: items, place: model.draft.place.item))
    if past.count > ScoringPage.undoLimit { past.removeFirst() }
  }

  private func saved() -> [Effect] { [.saveDraft(model.draft)] }

  // MARK: The note

  private mutating func openNote() {
    guard let step, !step.isChoice else { return }
    let others = model.draft.items.reduce(0) { $0 + $1.note.count } - step.item.note.count
    let limit = min(NoteEditor.usualLimit, ScoringPage.sheetLimit - others)
    noteBefore = step.item
    // Only a draft that comes back has a cursor here; whoever opens a note begins at its end.
    let cursor = model.draft.place.isInNote ? model.draft.place.cursor : nil
    editor = NoteEditor(
      step.item.note, cursor: cursor, limit: max(step.item.note.count, limit))
    model.draft.place.isInNote = true
    model.draft.place.cursor = editor?.cursor
    message = nil
  }

  private mutating func closeNote() {
    guard editor != nil, let noteBefore else { return }
    let index = model.draft.place.item
    if noteBefore != model.draft.items[index] { remember([(index, noteBefore)]) }
    editor = nil
    self.noteBefore = nil
    model.draft.place.isInNote = false
    model.draft.place.cursor = nil
  }

  private mutating func takeInNote(_ input: Input, size: Size) -> [Effect]? {
    let outcome = editor?.take(input, width: Frame.noteWidth(size)) ?? .ignored
    switch outcome {
    case .ignored: return nil
    case .moved:
      guard model.draft.place.cursor != editor?.cursor else { return [] }
      model.draft.place.cursor = editor?.cursor
      return saved()
    case .full, .changed:
      message = outcome == .full ? Words.Score.noteIsFull(editor?.limit ?? 0) : nil
      let index = model.draft.place.item
      model.draft.items[index].note = editor?.text ?? ""
      model.draft.place.cursor = editor?.cursor
      if model.draft.items[index].criterion.isEmpty,
        model.draft.items[index].answer != .notAsked
          || editor?.isBlank == false
      {
        model.draft.items[index].answer = editor?.isBlank == false ? .answered : nil
      }
      return saved()
    }
  }

  // MARK: Acts

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .choose:
      return options.indices.contains(list.focused) ? choose(options[list.focused]) : []
    case .note:
      openNote()
      return editor == nil ? [] : saved()
    case .endNote:
      closeNote()
      return saved()
    case .anchors:
      reading = FocusList(count: Words.Score.readingCount(self))
      return []
    case .endAnchors:
      reading = nil
      return []
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

  private mutating func clear() -> [Effect] {
    guard let step, step.item.answer != nil else { return [] }
    change([step.index]) { item in
      item.answer = nil
      if step.isChoice { item.note = "" }
    }
    return saved()
  }

  private mutating func undo() -> [Effect] {
    guard let last = past.popLast() else {
      message = Words.Score.nothingToUndo
      return []
    }
    for (index, item) in last.items { model.draft.items[index] = item }
    model.draft.place.item = last.place
    arrive()
    message = Words.Score.undone
    return saved()
  }

  private mutating func move(by offset: Int) -> [Effect] {
    closeNote()
    reading = nil
    message = nil
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
    }
  }

  /// Nothing is lost: the draft goes with it, and the place in it.
  public mutating func leave() -> [Effect] { [.leave(model.draft)] }
}
