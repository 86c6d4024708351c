// What there is to do next in the practice, as the pages stand: nothing is counted and no time is
// taken, so whatever a person does, the line above says what is so and what comes next.
import Panels

/// One line of the practice.
enum PracticeTask: Equatable, Sendable, CaseIterable {
  case score, scored
  case clear, sayWhy, said
  case note, write, comeBack, takeBack, takenBack
  case missing, look, type, retype, confirm, practised
  /// Something lies over the question.
  case aside

  /// Which of the four screens it belongs to, from 1; nil where it may be any.
  var screen: Int? {
    switch self {
    case .score, .scored: 1
    case .clear, .sayWhy, .said: 2
    case .note, .write, .comeBack, .takeBack, .takenBack: 3
    case .missing, .look, .type, .retype, .confirm, .practised: 4
    case .aside: nil
    }
  }

  /// Whether what its screen is for was done.
  var isDone: Bool {
    switch self {
    case .scored, .said, .takeBack, .takenBack, .practised: true
    default: false
    }
  }
}

extension PracticePage {
  /// How many screens there are.
  static let screens = 4

  /// What there is to do now; nil at the end.
  var task: PracticeTask? {
    switch place {
    case .room(let room): room.over == nil ? task(room) : .aside
    case .seal(let seal): task(seal)
    case .sealed: .practised
    case .end: nil
    }
  }

  private func task(_ room: ScoringPage) -> PracticeTask {
    let place = room.model.draft.place.item
    let item = room.model.draft.items[place]
    let isWritten = item.note.contains { !$0.isWhitespace }
    if room.editor != nil { return isWritten ? .comeBack : .write }
    switch place {
    case 0:
      if case .scored = item.answer { return .scored }
      return .score
    case 1:
      if case .scored = item.answer { return .clear }
      return item.answer == nil ? .sayWhy : .said
    default:
      if isWritten { return .takeBack }
      return seen.contains(3) ? .takenBack : .note
    }
  }

  private func task(_ seal: SealPage) -> PracticeTask {
    guard seal.unfinished.isEmpty else { return .missing }
    guard seal.focused == .seal else { return .look }
    if seal.codeIsTyped { return .confirm }
    let isBegun = seal.model.code.hasPrefix(seal.field.text.filter { $0 != " " }.uppercased())
    return isBegun ? .type : .retype
  }
}
