// The first-run practice: the real scoring room and the real seal screen over a made-up form and
// candidate, with one line above them that says what to do. What is learnt is what will be met, so
// the pages are wrapped and not copied; going on is F8 and leaving is Esc, as on the day.
public import Scoring
public import TextUI

/// Four screens of practice, and an end.
public struct PracticePage: Page {
  /// Nothing is told to it.
  public enum News: Equatable, Sendable {}

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// It is over; there is nothing to save.
    case leave
  }

  /// What a person can do: what the pages inside offer, and a little of its own.
  public enum Act: Equatable, Sendable {
    case room(ScoringPage.Act)
    case seal(SealPage.Act)
    case end(ReadPage.Act)
    /// To the end, from the last screen.
    case finish
    case leave
  }

  // Where the person is.
  enum Place: Sendable {
    case room(ScoringPage)
    case seal(SealPage)
    /// After the seal: what the receipt will look like.
    case sealed(code: String)
    case end(ReadPage)
  }

  var place: Place
  /// The screens of which what they are for was done.
  var seen: Set<Int> = []
  private let start: ScoringModel

  /// The practice, from its first screen.
  public init?(isQuiet: Bool = false) throws(FormMistakes) {
    guard let model = try PracticeForm.room(isQuiet: isQuiet) else { return nil }
    start = model
    place = .room(ScoringPage(model))
  }

  // MARK: Input

  /// Whatever the page inside takes.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    defer { look() }
    switch place {
    case .room(var room):
      let effects = room.take(input, size: size)
      stay(in: room)
      return effects.map { follow($0) }
    case .seal(var seal):
      let effects = seal.take(input, size: size)
      place = .seal(seal)
      return effects.map { follow($0) }
    case .sealed: return nil
    case .end(var page):
      let effects = page.take(input, size: size)
      place = .end(page)
      return effects.map { follow($0) }
    }
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    defer { look() }
    switch (act, place) {
    case (.leave, _): return [.leave]
    case (.finish, _):
      end()
      return []
    case (.room(let act), .room(var room)):
      let effects = room.perform(act)
      stay(in: room)
      return follow(effects)
    case (.seal(let act), .seal(var seal)):
      let effects = seal.perform(act)
      place = .seal(seal)
      return follow(effects)
    case (.end(let act), .end(var page)):
      let effects = page.perform(act)
      place = .end(page)
      return follow(effects)
    default: return []
    }
  }

  // Here there is one way to the seal, and the line above says it.
  private mutating func stay(in room: ScoringPage) {
    var room = room
    if room.message == Words.Score.allScored { room.message = nil }
    place = .room(room)
  }

  // What the loop does on the day; here nothing is kept, and nothing is sealed.
  private mutating func follow(_ effects: [ScoringPage.Effect]) -> [Effect] {
    for effect in effects {
      switch effect {
      case .saveDraft, .log, .incident: continue
      case .leave: return [.leave]
      case .lookOver(let draft):
        var model = start
        model.draft = draft
        place = .seal(SealPage(model, weighting: nil))
      }
    }
    return []
  }

  private mutating func follow(_ effects: [SealPage.Effect]) -> [Effect] {
    for effect in effects {
      switch effect {
      case .leave: return [.leave]
      case .goBack(let draft):
        var model = start
        model.draft = draft
        place = .room(ScoringPage(model))
      case .seal: place = .sealed(code: start.code)
      case .done: end()
      }
    }
    return []
  }

  private mutating func follow(_ effects: [ReadPage.Effect]) -> [Effect] {
    for effect in effects {
      switch effect {
      case .leave, .choose(0): return [.leave]
      case .choose:
        seen = []
        place = .room(ScoringPage(start))
      case .follow: continue
      }
    }
    return []
  }

  private mutating func end() { place = .end(.endOfPractice(seen)) }

  // What was done stays done, wherever the person goes next.
  private mutating func look() {
    if let task, task.isDone, let screen = task.screen { seen.insert(screen) }
  }

  /// Never called: there is no news.
  public mutating func hear(_ news: News) -> [Effect] {}

  /// There is nothing to save.
  public mutating func leave() -> [Effect] { [.leave] }
}

extension ReadPage {
  /// What was practised, and that nothing of it is kept; the first choice leaves, the second goes
  /// through it once more.
  static func endOfPractice(_ seen: Set<Int>) -> ReadPage {
    let left = (1...PracticePage.screens).filter { !seen.contains($0) }
    var paragraphs = [Paragraph(Words.Practice.nothingKept)]
    if !seen.isEmpty {
      paragraphs.append(.heading(Words.Practice.practised))
      paragraphs += seen.sorted().map { .inside(Words.Practice.subject($0)) }
    }
    if !left.isEmpty {
      paragraphs.append(.heading(Words.Practice.leftOut))
      paragraphs += left.map { .inside(Words.Practice.subject($0)) }
    }
    paragraphs.append(Paragraph(Words.Practice.lookForHelp))
    return ReadPage(
      title: Words.Practice.endTitle, help: Words.Practice.helpTitle, paragraphs,
      choices: [Words.Practice.leave, Words.Practice.again], quiet: Words.Practice.endQuiet,
      on: paragraphs.count)
  }
}
