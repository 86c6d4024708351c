// The wording check in the set-up room: what it says of a text while it is typed, and the chair's
// reasons without which a personal question is not kept. Apart from SettingUp+Pack.swift, which changes the pack.
import Forms
import Scoring
import Screens

extension SettingUp {
  typealias Remark = Field<String>.Remark

  /// What the wording check says of every text of a form, by path.
  func remarks(in form: Form) -> [String: Remark] {
    var found: [String: [WordingProblem]] = [:]
    for problem in form.wordingProblems {
      for path in SettingUp.fields(of: problem) { found[path, default: []].append(problem) }
    }
    return found.compactMapValues(SettingUp.remark)
  }

  /// What it says of the texts of a page while they are typed; nil where they cannot be read yet.
  func remarks(on values: [String: String], before: [String: String]) -> FormPage<String>.News? {
    guard let form = worded(SettingUp.changes(from: before, to: values)) else { return nil }
    // What is taken out still stands in that form, so that places stay what they are on the page.
    return .remarks(remarks(in: form).filter { values[$0.key]?.isEmpty == false })
  }

  /// The form with texts changed but nothing taken out and no number changed.
  func worded(_ changes: [(path: String, change: PackChange)]) -> Form? {
    try? changedPack(
      changes.filter { _, change in
        if case .text(let text) = change { !text.allSatisfy(\.isWhitespace) } else { false }
      }
    ).form
  }

  /// The fields a finding is about: the text's, or those of the anchors it names.
  private static func fields(of problem: WordingProblem) -> [String] {
    guard case .anchors(let lint) = problem.kind else { return [problem.path] }
    switch lint {
    case .same(let low, let high), .overlap(let low, let high):
      return ["\(problem.path).\(low)", "\(problem.path).\(high)"]
    case .unobservable(let points, _): return ["\(problem.path).\(points)"]
    }
  }

  /// The gravest first.
  private static func remark(of problems: [WordingProblem]) -> Remark? {
    let ordered = problems.filter(\.isStop) + problems.filter { !$0.isStop }
    guard let worst = ordered.first else { return nil }
    let said = { (problem: WordingProblem, words: String) in
      RoomWords.remark(shownSafely(words), isStop: problem.isStop)
    }
    return Remark(
      said(worst, WordingSentences.head(worst.kind)),
      ordered.map { said($0, WordingSentences.words($0.kind)) }.joined(separator: " "))
  }
}
