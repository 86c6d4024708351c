// The seal screen: look over, seal, receipt. The phases are an enum, so a receipt without a
// sealed record cannot be drawn.
public import Panels
public import TextUI

/// What a person is shown after their sheet is sealed.
public struct Receipt: Equatable, Sendable {
  /// The seal code: `3f9a 01c2 77be`.
  public var sealCode: String
  /// When, in words: "11:41:09".
  public var time: String
  /// How many members have sealed a sheet for this candidate, and of how many.
  public var members: Int, membersOf: Int
  /// Where the record is now.
  public var copies: Copies

  /// A receipt; make it only after the record is on disk and read back.
  public init(sealCode: String, time: String, members: Int, membersOf: Int, copies: Copies) {
    self.sealCode = sealCode
    self.time = time
    self.members = members
    self.membersOf = membersOf
    self.copies = copies
  }
}

/// The seal screen of one sheet.
public struct SealPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    case sealed(Receipt)
    /// Nothing is sealed and the draft is as it was; the reason in words.
    case sealingFailed(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Go back to the scoring room with this draft, whose place says where.
    case goBack(Draft)
    /// Paint the frame, then seal.
    case seal(Draft)
    /// Go home; the sheet is sealed.
    case done
    /// Save the draft and go home; nothing is sealed.
    case leave(Draft)
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, goBack, seal, markSkipped, done, leave }

  enum Phase: Equatable, Sendable {
    case checking
    case sealing
    case sealed(Receipt)
  }

  // A row that can have the focus while checking.
  enum Choice: Equatable, Sendable {
    case goBack
    /// To an item that has no score yet.
    case unfinished(index: Int)
    case markSkipped
    case seal
  }

  /// The facts, with everything entered.
  public internal(set) var model: ScoringModel
  var phase = Phase.checking
  var list = FocusList(count: 0)
  var field = TextField(limit: 12)
  /// What the message row says of the last key.
  public internal(set) var message: String?
  /// What the notes want a second look for, and ticks that would be lost; looked for once, since a
  /// frame has no time for it.
  let secondLooks: [String]
  /// The declared weighting, shown on every seal screen; nil in the practice, where none is.
  let weighting: Weighting?

  /// The seal screen for what was entered.
  public init(_ model: ScoringModel, weighting: Weighting?) {
    self.model = model
    self.weighting = weighting
    let unlogged = model.unlogged
    secondLooks =
      Words.Note.checks(model.notesToLookAt)
      + (unlogged.isEmpty ? [] : [Words.Log.unlogged(unlogged)])
    list = FocusList(count: choices.count)
  }

  var unfinished: [Step] { model.steps.filter { !$0.isDone } }

  /// What can be chosen, the safe one first.
  ///
  /// Sealing is offered only when every item has something.
  var choices: [Choice] {
    let open = unfinished
    if open.isEmpty { return [.goBack, .seal] }
    return [.goBack] + open.map { .unfinished(index: $0.index) } + [.markSkipped]
  }

  var focused: Choice? {
    choices.indices.contains(list.focused) ? choices[list.focused] : nil
  }

  var codeIsTyped: Bool {
    field.text.filter { $0 != " " }.uppercased() == model.code
  }

  /// The code is typed on the seal row and nowhere else.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard phase == .checking else { return nil }
    if case .key(let key) = input, list.move(key) {
      message = nil
      return []
    }
    guard focused == .seal else { return nil }
    if input == .key(.left) || input == .key(.right) {
      field.take(input)
      return []
    }
    let outcome = field.take(input)
    if outcome == .changed { message = nil }
    return outcome == .ignored ? nil : []
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .choose:
      if case .sealed = phase { return [.done] }
      return choose()
    case .goBack: return goBack(to: nil)
    case .seal:
      if let row = choices.firstIndex(of: .seal) { list.focus(on: row) }
      return []
    case .markSkipped: return markSkipped()
    case .done: return [.done]
    case .leave: return leave()
    }
  }

  private mutating func choose() -> [Effect] {
    switch focused {
    case nil: return []
    case .goBack: return goBack(to: nil)
    case .unfinished(let index): return goBack(to: index)
    case .markSkipped: return markSkipped()
    case .seal:
      guard codeIsTyped else {
        message = Words.Seal.typeCode(model.code, typed: field.text)
        return []
      }
      phase = .sealing
      return [.seal(model.draft)]
    }
  }

  private func goBack(to index: Int?) -> [Effect] {
    var draft = model.draft
    if let index { draft.place = Draft.Place(item: index) }
    return [.goBack(draft)]
  }

  private mutating func markSkipped() -> [Effect] {
    for step in unfinished { model.draft.items[step.index].answer = .skipped }
    list = FocusList(count: choices.count)
    message = Words.Seal.markedSkipped
    return []
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .sealed(let receipt):
      phase = .sealed(receipt)
      message = nil
    case .sealingFailed(let reason):
      phase = .checking
      message = Words.Seal.failed(reason)
    }
    return []
  }

  /// Before the seal the draft stays; after it there is nothing left to save.
  public mutating func leave() -> [Effect] {
    if case .sealed = phase { return [.done] }
    return [.leave(model.draft)]
  }
}
