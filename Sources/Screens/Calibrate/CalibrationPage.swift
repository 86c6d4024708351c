// The round of sample answers: state and update. A sample is scored criterion by criterion with
// digits, as a candidate is; its key is shown once all of it is scored, and then no score changes.
public import Panels
import Scoring
public import TextUI

/// The round of sample answers for one person.
public struct CalibrationPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// The scores of the sample are kept, and its key may be shown; words where there are any.
    case shown(SampleSheet, words: String?)
    /// What was asked for is not done; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Keep the scores.
    case keep(SampleSheet)
    /// Keep the scores for good and record a round that is over, then show the key.
    case show(SampleSheet)
    /// Another round.
    case another
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, back, forward, leave }

  // One thing that can have the mark.
  enum Line: Equatable, Sendable {
    /// A part of the sample answer.
    case answer(String)
    /// A point that can be given.
    case points(Int)
    /// A part of what the key says; indented where it belongs to the part before it.
    case key(String, indent: Int)
    /// The next sample, the next round, or home.
    case next
    /// Home, where another round can be had.
    case home
  }

  /// The facts, with every score given so far.
  public internal(set) var model: CalibrationModel
  /// Which sample of the round.
  var place: Int
  /// Which criterion of the sample's key, while it is scored.
  var part = 0
  var list = FocusList(count: 0)
  /// What the message row says of the last key.
  public internal(set) var message: String?
  var isSending = false

  /// The round, at the first sample whose key was not shown yet.
  public init(_ model: CalibrationModel) {
    self.model = model
    let open = model.inRound.firstIndex { !model.sheet.shown.contains($0.place) }
    place = open ?? (model.isReadAgain ? 0 : model.round.count - 1)
    arrive()
  }

  var sample: SampleAnswer { model.inRound[place] }
  var isShown: Bool { model.sheet.shown.contains(sample.place) }
  var isLast: Bool { place == model.round.count - 1 }

  /// The criterion that is scored, as the scoring room has it.
  var step: Step? { model.scoring(sample).step(at: part) }

  /// What can have the mark, from top to bottom.
  var lines: [Line] {
    let answer = Words.parts(sample.answer).map(Line.answer)
    guard isShown else { return answer + (step.map { $0.range.map(Line.points) } ?? []) }
    let key = Words.Calibration.key(model, sample).map { Line.key($0.words, indent: $0.indent) }
    return key + answer + [.next] + (isLast && model.another > 0 ? [.home] : [])
  }

  var focused: Line {
    let lines = self.lines
    return lines[min(list.focused, lines.count - 1)]
  }

  // Puts the mark where one begins to read, or on the points of a further criterion.
  mutating func arrive() {
    let lines = self.lines
    let given = step?.item.answer.flatMap { answer -> Int? in
      guard !isShown, case .scored(let points) = answer else { return nil }
      return lines.firstIndex(of: .points(points))
    }
    let first =
      part == 0 || isShown ? 0 : lines.firstIndex { if case .points = $0 { true } else { false } }
    list = FocusList(count: lines.count, focused: given ?? first ?? 0)
  }

  // MARK: Input

  /// The arrows move, and digits score.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard !isSending, case .key(let key) = input else { return nil }
    if list.move(key) {
      message = nil
      return []
    }
    guard case .character(let scalar) = key, ("0"..."9").contains(scalar) else { return nil }
    return give(Int(scalar.value) - 0x30)
  }

  private mutating func give(_ points: Int) -> [Effect] {
    guard !isShown, let step else {
      message = Words.Calibration.stays
      return []
    }
    guard step.range.contains(points) else {
      message = Words.Score.offList(points, step.range)
      return []
    }
    model.sheet.give(points, sample.place, step.item.criterion)
    if let line = lines.firstIndex(of: .points(points)) { list.focus(on: line) }
    message = nil
    return [.keep(model.sheet)]
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    guard !isSending else { return [] }
    message = nil
    switch act {
    case .leave: return [.leave]
    case .back: return back()
    case .forward: return isShown ? next() : forward()
    case .choose:
      switch focused {
      case .answer, .key: _ = list.move(.down)
      case .points(let points): return give(points)
      case .next: return next()
      case .home: return [.leave]
      }
    }
    return []
  }

  private mutating func back() -> [Effect] {
    if !isShown, part > 0 {
      part -= 1
    } else if place > 0 {
      place -= 1
      part = 0
    } else {
      message = Words.Calibration.isFirst
      return []
    }
    arrive()
    return []
  }

  // The next criterion; behind the last one the key, where nothing is missing.
  private mutating func forward() -> [Effect] {
    if part + 1 < sample.key.count {
      part += 1
      arrive()
      return []
    }
    if let missing = sample.key.firstIndex(where: {
      model.sheet.points(sample.place, $0.criterion) == nil
    }) {
      part = missing
      arrive()
      let criterion = sample.key[missing].criterion
      message = Words.Calibration.missing(model.form.criterion(criterion)?.title ?? criterion)
      return []
    }
    isSending = true
    var sheet = model.sheet
    sheet.show(sample)
    return [.show(sheet)]
  }

  private mutating func next() -> [Effect] {
    guard isLast else {
      (place, part) = (place + 1, 0)
      arrive()
      return []
    }
    return model.another > 0 ? [.another] : [.leave]
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    isSending = false
    switch news {
    case .shown(let sheet, let words):
      model.sheet = sheet
      part = 0
      arrive()
      message = words
    case .refused(let words): message = words
    }
    return []
  }

  /// Every score was kept as it was given.
  public mutating func leave() -> [Effect] { [.leave] }
}
