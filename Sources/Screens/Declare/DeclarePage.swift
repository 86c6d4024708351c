// The declaration: one list of paragraphs, candidates and choices, gone through with Enter, so
// that nobody reaches "I declare" without having passed what they declare.
public import Panels
public import TextUI

/// The declare screen of one person.
public struct DeclarePage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// It could not be recorded; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Record the declaration, with what is said of candidates and of training.
    case declare([String: Acquaintance], training: String)
    /// Leave without a declaration.
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, goOn, back, leave }

  enum Line: Equatable, Sendable {
    case paragraph(String)
    case candidate(Int)
    case training
    case declare
    case notNow
  }

  /// The facts, with what was ticked.
  public internal(set) var model: DeclareModel
  private let fixed: Set<String>
  // What was said of the candidates when the person came here.
  private let untouched: [Acquaintance?]
  // Whether the last key was told that what is said here would go.
  private var isWarned = false
  var list: FocusList
  /// When or how the person was trained for panels.
  var training = TextField(limit: 120)
  /// The candidate that is asked about.
  var knowing: Knowing?
  /// What the message row says of the last key.
  public internal(set) var message: String?
  var isSending = false

  /// The declaration, from its first paragraph.
  public init(_ model: DeclareModel) {
    self.model = model
    fixed = Set(model.candidates.filter(\.isAside).map(\.id))
    untouched = model.candidates.map(\.known)
    list = FocusList(count: 0)
    list = FocusList(count: lines.count)
  }

  var lines: [Line] {
    Words.Declare.paragraphs(model).map { .paragraph($0) }
      + model.candidates.indices.map { .candidate($0) }
      + (model.asksTraining ? [.training] : []) + [.declare, .notNow]
  }

  var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// The arrows move, and words are typed; everything else is a way.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    let effects = taken(input)
    if effects != nil { isWarned = false }
    return effects
  }

  private mutating func taken(_ input: Input) -> [Effect]? {
    if var asked = knowing {
      guard asked.fields.take(input) != .nothing else { return nil }
      knowing = asked
      message = nil
      return []
    }
    if focused == .training, training.take(input) != .ignored {
      message = nil
      return []
    }
    guard case .key(let key) = input, list.move(key) else { return nil }
    message = nil
    return []
  }

  /// Enter goes on, asks about a candidate, or declares; it depends on the mark.
  public mutating func perform(_ act: Act) -> [Effect] {
    if (act == .leave || act == .back) && isChanged && !isWarned {
      isWarned = true
      message = Words.Setup.notKeptYet
      return []
    }
    isWarned = false
    switch act {
    case .leave: return [.leave]
    case .back: knowing = nil
    case .goOn: goOn()
    case .choose: return choose()
    }
    return []
  }

  // Escape destroys nothing (SCREENS 7): what is filled in goes only when that is said again.
  private var isChanged: Bool {
    if let knowing { return knowing.fields.isChanged }
    return model.candidates.map(\.known) != untouched || !training.text.isEmpty
  }

  private mutating func choose() -> [Effect] {
    switch focused {
    case .paragraph, .training: _ = list.move(.down)
    case .candidate(let index): ask(index)
    case .notNow: return [.leave]
    case .declare:
      guard !isSending else { break }
      isSending = true
      let said = model.candidates.compactMap { one in one.known.map { (one.id, $0) } }
      return [
        .declare(
          Dictionary(said, uniquingKeysWith: { first, _ in first }), training: training.text)
      ]
    }
    return []
  }

  private mutating func ask(_ index: Int) {
    let candidate = model.candidates[index]
    if fixed.contains(candidate.id) {
      message = Words.Declare.stays(candidate.id.uppercased())
    } else {
      knowing = Knowing(index, model)
      message = nil
    }
  }

  // The next field, or what is said of the candidate is kept, or not.
  private mutating func goOn() {
    guard var asked = knowing else { return }
    message = nil
    guard case .after(let row) = asked.fields.focused else {
      asked.fields.goOn()
      return knowing = asked
    }
    guard row == 0 else { return knowing = nil }
    guard let known = asked.said() else {
      message = Words.Declare.seeBelow
      return knowing = asked
    }
    knowing = nil
    model.candidates[asked.candidate].known = known
    message = Words.Declare.said(model.candidates[asked.candidate], model)
  }

  /// Says why it was not recorded.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .refused(let reason):
      isSending = false
      message = Words.Declare.refused(reason)
    }
    return []
  }

  /// Nothing is recorded.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What is confirmed.
  public var keeping: Keeping { .whatIsConfirmed }
}
