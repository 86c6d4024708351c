// What the keys of the scoring room are called; the footer, the help and the menu come from here.
import Panels
import TextUI

extension ScoringPage {
  /// What the help is called.
  public var helpTitle: String { Words.Score.helpTitle }
  /// Sentences under the keys in the help.
  public var helpNotes: [String] { Words.Score.helpNotes }

  /// What can be done now.
  public var ways: [Way<Act>] {
    if editor != nil { return noteWays }
    if over != nil { return overWays }
    // Asked once: a frame has no time to look for its item at every line.
    let step = self.step
    let options = step.map { model.options($0) } ?? []
    var ways: [Way<Act>] = []
    ways.reserveCapacity(24)
    if let step, !step.isOpen {
      ways.append(
        Way(
          nil, nil, Words.Keys.give(digits(step), isChoice: step.isChoice), rank: 0))
    }
    ways += [
      Way(nil, nil, Words.Keys.moveQuietly, rank: 6),
      Way(.choose, .enter, Words.Keys.chooseMarkQuietly),
      Way(.clear, .backspace, Words.Keys.clear),
      Way(.undo, .control("z"), Words.Keys.undoQuietly),
    ]
    if options.contains(.note) {
      ways.append(
        Way(.note, .function(2), Words.Keys.notes, rank: 2))
      ways.append(Way(nil, nil, Words.Keys.toNote))
    }
    if step?.question.hasItems == true {
      ways.append(
        Way(.anchors, .function(4), Words.Keys.scale, rank: 4))
    }
    ways += [
      Way(.back, .function(7), Words.Keys.before, rank: 3),
      Way(
        .forward, .function(8), isLast ? Words.Keys.seal : Words.Keys.next, rank: 2),
    ]
    ways += statusWays(options)
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

  var isLast: Bool { model.draft.place.item >= model.draft.items.count - 1 }

  func digits(_ step: Step) -> String {
    if case .choice(let answers) = step.question.kind { return "1-\(answers.count)" }
    return "\(step.range.lowerBound)-\(step.range.upperBound)"
  }

  func statusWays(_ options: [Option]) -> [Way<Act>] {
    let all: [(Draft.Answer, Act, String)] = [
      (.notAsked, .notAsked, Words.Keys.notAsked),
      (.notHeard, .notHeard, Words.Keys.notHeard),
      (.skipped, .skipped, Words.Keys.skipped),
    ]
    return all.compactMap { answer, act, does in
      guard options.contains(.answer(answer)) else { return nil }
      return Way(act, nil, name: Words.Score.status(answer).key, does: does)
    }
  }

  private var noteWays: [Way<Act>] {
    [
      Way(.endNote, .function(2), Words.Keys.endNote, rank: 0),
      Way(.endNote, .escape, Words.Keys.comeBack),
      Way(.endNote, .tab, Words.Keys.comeBack),
      Way(nil, nil, Words.Keys.undoWord),
      Way(.back, .function(7), Words.Keys.before, rank: 3),
      Way(.forward, .function(8), Words.Keys.next, rank: 2),
      .menu(.leave, Words.Keys.leaveNothingLost),
    ]
  }
}
