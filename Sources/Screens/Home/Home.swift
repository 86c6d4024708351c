// Home: state and update. What is offered follows from the model's role and phase alone.
public import TextUI

/// The panel's home for one person.
public struct HomePage: Page {
  /// What the loop tells home.
  public enum News: Equatable, Sendable {
    /// The day as it is now.
    case refreshed(HomeModel)
    /// What was asked for is done; the words stand in the message row.
    case done(String)
    /// What was asked for could not be done; the words begin with "Problem".
    case refused(String)
  }

  /// What home asks for.
  public enum Effect: Equatable, Sendable {
    case declare
    case score(candidate: String)
    case correct(candidate: String)
    case standAside(candidate: String)
    case withdraw(candidate: String, attended: Bool)
    case recuse(assessor: String, candidate: String)
    case kiosk(candidate: String)
    /// Lock this person out, run the kiosk about the candidate, and lock the kiosk again.
    case handOver(candidate: String)
    /// The whole flow with a made-up candidate; nothing of it stays.
    case rehearse
    /// The keys alone, on four screens.
    case practise
    /// Sample answers with a key.
    case calibrate
    /// Who is ready for the first candidate.
    case ready
    /// Decide whether somebody scores a candidate they know.
    case settle(AskingToScore)
    case close
    /// Change who is on the panel.
    case amend
    /// The roll, who is ready, and "I am ready to open".
    case opening
    case review
    case changePerson
    case refresh
    case leave
  }

  /// What a person can do on home.
  public enum Act: Equatable, Sendable {
    case open, standAside, withdraw, recuse, ready, rehearse, practise, calibrate, settle, close,
      amend, days, handOver, changePerson, refresh, back, leave
  }

  // A question that must be answered before anything is recorded.
  struct Asking: Equatable, Sendable {
    var lines: [String]
    var answers: [(words: String, effect: Effect)]
    var list: FocusList

    static func == (left: Asking, right: Asking) -> Bool {
      left.lines == right.lines && left.list == right.list
        && left.answers.map(\.effect) == right.answers.map(\.effect)
    }
  }

  /// The day as it is shown.
  public internal(set) var model: HomeModel
  var list: FocusList
  var asking: Asking?
  /// What the message row says of the last key.
  public internal(set) var message: String?

  /// Home, with the mark on the given candidate, else on the one this person works on.
  public init(_ model: HomeModel, on candidate: String? = nil) {
    self.model = model
    let given = model.candidates.firstIndex { $0.id == candidate }
    list = FocusList(
      count: model.candidates.count, focused: given ?? HomePage.current(model))
  }

  // The candidate with a draft, else the first without a sheet of mine.
  private static func current(_ model: HomeModel) -> Int {
    let begun = model.candidates.firstIndex {
      if case .begun = $0.own { true } else { false }
    }
    let open = model.candidates.firstIndex {
      let isNext = model.role.contains(.facilitates) ? $0.kiosk == 0 : $0.own == .notStarted
      return isNext && !$0.hasWithdrawn
    }
    return begun ?? open ?? 0
  }

  var candidate: HomeCandidate? {
    model.candidates.indices.contains(list.focused) ? model.candidates[list.focused] : nil
  }

  // Who is answered next: whoever asks about the candidate under the mark, else the first.
  var toSettle: AskingToScore? {
    guard model.phase == .scoring else { return nil }
    return model.asking.first { $0.candidate == candidate?.id } ?? model.asking.first
  }

  /// The mark moves with the arrows; a question takes Enter for itself.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input else { return nil }
    guard var question = asking else {
      if list.move(key) {
        message = nil
        return []
      }
      // Where there is nothing to open, Enter is answered with why.
      guard key == .enter, enter == nil else { return nil }
      message = Words.Home.nothingToOpen(model, candidate)
      return []
    }
    if question.list.move(key) {
      asking = question
      return []
    }
    guard key == .enter else { return nil }
    asking = nil
    let chosen = question.list.focused
    return chosen == 0 ? [] : [question.answers[chosen - 1].effect]
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    message = nil
    switch act {
    case .open: return openCandidate()
    case .close: return [.close]
    case .amend: return [.amend]
    case .handOver: return candidate.map { [.handOver(candidate: $0.id)] } ?? []
    case .ready: return [.ready]
    case .rehearse: return [.rehearse]
    case .practise: return [.practise]
    case .calibrate: return [.calibrate]
    case .settle: return toSettle.map { [.settle($0)] } ?? []
    case .changePerson: return [.changePerson]
    case .refresh: return [.refresh]
    case .leave: return [.leave]
    case .back:
      asking = nil
      return []
    case .days:
      if let moved = model.moved { ask([Words.Home.moved(moved), Words.Home.whyMoved(moved)], []) }
      return []
    case .standAside, .withdraw, .recuse:
      ask(act)
      return []
    }
  }

  private mutating func openCandidate() -> [Effect] {
    switch model.phase {
    case .toDeclare: return [.declare]
    case .closed: return [.opening]
    case .opened: return model.role.contains(.reads) ? [.review] : []
    case .scoring: break
    }
    guard let candidate, !candidate.hasWithdrawn else { return [] }
    if model.role.contains(.facilitates) { return [.kiosk(candidate: candidate.id)] }
    switch candidate.own {
    case .notStarted, .begun: return [.score(candidate: candidate.id)]
    case .sealed:
      let code = candidate.code
      ask(
        Words.Home.correct(code),
        [(Words.Home.correctYes(code), .correct(candidate: candidate.id))])
      return []
    case .aside, .none: return []
    }
  }

  private mutating func ask(_ act: Act) {
    guard let candidate else { return }
    let (id, code) = (candidate.id, candidate.code)
    switch act {
    case .standAside:
      ask(
        Words.Home.standAside(code), [(Words.Home.standAsideYes(code), .standAside(candidate: id))])
    case .withdraw:
      ask(
        Words.Home.withdrawn(code),
        [
          (Words.Home.withdrew, .withdraw(candidate: id, attended: true)),
          (Words.Home.didNotAttend, .withdraw(candidate: id, attended: false)),
        ])
    case .recuse:
      ask(
        Words.Home.recuse(code),
        candidate.owing.map { ($0.name, .recuse(assessor: $0.handle, candidate: id)) })
    default: break
    }
  }

  private mutating func ask(_ lines: [String], _ answers: [(words: String, effect: Effect)]) {
    asking = Asking(
      lines: lines, answers: answers, list: FocusList(count: answers.count + 1))
  }

  /// Takes the day as it is now, and keeps the mark on the same candidate.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .refreshed(let model):
      let id = candidate?.id
      self.model = model
      list.resize(to: model.candidates.count)
      if let place = model.candidates.firstIndex(where: { $0.id == id }) { list.focus(on: place) }
    case .done(let words), .refused(let words):
      message = words
    }
    return []
  }

  /// Home has nothing of its own to save.
  public mutating func leave() -> [Effect] { [.leave] }
}
