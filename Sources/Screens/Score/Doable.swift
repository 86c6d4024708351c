// What can be done while a question stands on the screen: facts, and the ways that they make. Separate
// from the page because only these facts decide it, and few keys change them.
import Panels
import TextUI

/// The facts of what can be done at a question.
struct Doable: Facts {
  /// The digits that choose; nil where none does.
  var digits: ClosedRange<Int>?
  /// Whether a digit is an answer and no score.
  var isChoice = false
  /// Whether it has a note.
  var hasNote: Bool
  /// Whether there is a scale to read.
  var hasScale: Bool
  /// Whether no question comes after it.
  var isLast: Bool
  /// Why there may be no score.
  var statuses: [Draft.Answer]

  typealias Act = ScoringPage.Act

  init(_ step: Step?, _ options: [Option], isLast: Bool) {
    if let step, !step.isOpen {
      digits = step.range
      if case .choice(let answers) = step.question.kind {
        digits = 1...max(1, answers.count)
        isChoice = true
      }
    }
    hasNote = options.contains(.note)
    hasScale = step?.question.hasItems == true
    self.isLast = isLast
    statuses = Doable.statuses(options)
  }

  /// Of the answers that are no score, those there are.
  static func statuses(_ options: [Option]) -> [Draft.Answer] {
    let all: [Draft.Answer] = [.notAsked, .notHeard, .skipped]
    return all.filter { options.contains(.answer($0)) }
  }

  /// "1-5".
  var shownDigits: String? { digits.map { "\($0.lowerBound)-\($0.upperBound)" } }

  /// The lines of the footer.
  func make() -> [KeyHelp] { ScoringPage.hints(ways) }

  /// What can be done, in the order of the footer, the help and the menu.
  var ways: [Way<Act>] {
    var ways: [Way<Act>] = []
    ways.reserveCapacity(24)
    if let shownDigits {
      ways.append(Way(nil, nil, Words.Keys.give(shownDigits, isChoice: isChoice), rank: 0))
    }
    ways += [
      Way(nil, nil, Words.Keys.moveQuietly, rank: 6),
      Way(.choose, .enter, Words.Keys.chooseMarkQuietly),
      Way(.clear, .backspace, Words.Keys.clear),
      Way(.undo, .control("z"), Words.Keys.undoQuietly),
    ]
    if hasNote {
      ways.append(Way(.note, .function(2), Words.Keys.notes, rank: 2))
      ways.append(Way(nil, nil, Words.Keys.toNote))
    }
    if hasScale { ways.append(Way(.anchors, .function(4), Words.Keys.scale, rank: 4)) }
    ways += [
      Way(.back, .function(7), Words.Keys.before, rank: 3),
      Way(.forward, .function(8), isLast ? Words.Keys.seal : Words.Keys.next, rank: 2),
    ]
    ways += Doable.ways(statuses)
    ways += [
      .menu(.followUp, Words.Score.addFollowUp), .menu(.log, Words.Log.does),
      .menu(.incident, Words.Incident.does),
      .menu(.all, Words.Score.allScores),
      Way(.find, .function(3), Words.Keys.findQuestion),
      .menu(.lookOver, Words.Score.lookOver),
    ]
    ways.append(Way(.leave, .escape, Words.Keys.homeNothingLost))
    return ways
  }

  /// The letters that say why there is no score.
  static func ways(_ statuses: [Draft.Answer]) -> [Way<Act>] {
    statuses.map { answer in
      let (act, does): (Act, String) =
        switch answer {
        case .notAsked: (.notAsked, Words.Keys.notAsked)
        case .notHeard: (.notHeard, Words.Keys.notHeard)
        default: (.skipped, Words.Keys.skipped)
        }
      return Way(act, nil, name: Words.Score.status(answer).key, does: does)
    }
  }
}
