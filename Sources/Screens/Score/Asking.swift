// What stands above the scores: the question in full, its follow-ups, the criterion and the time it
// has. Separate from the room's picture because only these facts decide it, and few keys change them.
import Panels
import Scoring
import TextUI

/// The facts of a question as it is asked.
struct Asking: Facts {
  /// The question.
  var question: Question
  /// What is judged; nil where nothing is.
  var criterion: Criterion?
  /// Everything the form judges, and the ids of what this group judges: the weight is one of theirs.
  var criteria: [Criterion]
  var judged: [String]
  /// The candidate's name, where it may be shown.
  var name: String?
  /// Which follow-ups were asked.
  var asked: Draft.Asked
  /// The follow-up under the mark; nil where the mark is elsewhere.
  var focused: Int?
  /// Minutes, where a plan says how many.
  var planned: Int?
  var used = 0
  /// The columns there are.
  var width: Int

  init(_ step: Step, _ model: ScoringModel, focused: Int?, width: Int) {
    question = step.question
    criterion = step.criterion
    criteria = model.form.draft.criteria
    judged = model.group.criteria
    name = model.name
    asked = model.draft.asked[step.question.id] ?? Draft.Asked()
    self.width = width
    if let focused, focused < question.probes.count + asked.others.count { self.focused = focused }
    if let minutes = model.minutes(question) { (planned, used) = (minutes.planned, minutes.used) }
  }

  /// The rows.
  func make() -> [Row] {
    var rows = Asking.rows(Asking.words(question, name), width: width)
    rows += followUps
    if let criterion {
      let weight = Asking.weight(of: judged, in: criteria)
      let words = wrapped(Words.Score.criterion(criterion, of: weight), columns: width - 1)
      rows += Row.block(words.map { .text($0, spare: 3) })
    } else {
      let isOpen = question.kind == .open
      rows.append(.text(isOpen ? Words.Score.unscored : Words.Score.choice, spare: 3))
    }
    if let planned {
      var row = Row.text(Words.Score.time((planned, used)), .quiet, spare: 7)
      // It changes by itself, and would then be said.
      row.isOverview = true
      rows.append(row)
    }
    return rows
  }

  /// The question, with the candidate's name where it asks for one.
  static func words(_ question: Question, _ name: String?) -> String {
    Words.named(question.ask, name ?? Words.Score.thisPerson)
  }

  /// The question alone, in these words.
  static func rows(_ words: String, width: Int) -> [Row] {
    let column = 1 + Words.Score.ask.columns
    let lines = wrapped("\u{22}\(words)\u{22}", columns: width - column)
    return lines.enumerated().map { index, line in
      let row = Row.text(line, at: column, .heading, spare: index > 2 ? 1 : 0)
      return index == 0 ? row.and(Words.Score.ask, at: 1) : row
    }
  }

  /// The weights of what is judged, together.
  static func weight(of judged: [String], in criteria: [Criterion]) -> Int {
    criteria.reduce(0) { $0 + (judged.contains($1.id) ? $1.weight : 0) }
  }

  // Each can have the mark, and Enter says that it was asked. In a short window those without the
  // mark are left out first.
  private var followUps: [Row] {
    let room = width - 4 - Words.Score.wasAsked.columns - 2
    let form = question.probes.enumerated().map {
      (Words.Score.probe($1), asked.probes.contains($0))
    }
    let all = form + asked.others.map { (Words.Score.otherProbe($0), true) }
    return all.enumerated().flatMap { index, one in
      let isFocused = index == focused
      let lines = wrapped(one.0, columns: room)
      var first = Row.choice(lines.first ?? "", focused: isFocused, spare: isFocused ? 0 : 5)
      if one.1 {
        first.add(Words.Score.wasAsked, at: width - Words.Score.wasAsked.columns, .chosen)
      }
      return Row.block([first] + lines.dropFirst().map { .text($0, at: 14, spare: 5) })
    }
  }
}
