// What the keys of the scoring room are called, for the footer, the help and the menu: those of the
// question are in Doable, those of a note here.
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
    return doable.ways
  }

  /// Whether nothing lies over the question and no note is written.
  var isAtQuestion: Bool { editor == nil && over == nil }

  /// What can be done at the question, as facts.
  var doable: Doable { doable(step) }

  func doable(_ step: Step?) -> Doable {
    Doable(step, step.map { model.options($0) } ?? [], isLast: isLast)
  }

  var isLast: Bool { model.draft.place.item >= model.draft.items.count - 1 }

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
