// A pack that was read, with what the wording check says about it and where. Apart from the check
// command, so that whoever freezes a pack can say the same.
import Forms
import Scoring
import Wording

/// A pack and its words.
struct WordedPack {
  /// The pack file, as the person named it.
  let path: String
  let form: Form
  /// Everything the wording check says.
  let problems: [WordingProblem]
  private let lines: PackLines?

  init(_ files: PackFiles, _ form: Form) {
    path = files.path
    self.form = form
    problems = form.wordingProblems
    lines = files.path.hasSuffix(".json") ? nil : PackLines(files.bytes, of: form)
  }

  /// The line a problem stands on; nil where the form has no lines.
  func line(of problem: WordingProblem) -> Int? { lines?.line(at: problem.path) }

  /// Whether it asks a personal question that may not be asked.
  var isStopped: Bool { problems.contains(where: \.isStop) }

  /// The personal questions, each with its place.
  var stops: [String] { sentences(problems.filter(\.isStop)) }

  /// Problems of this pack, each with its place.
  func sentences(_ problems: [WordingProblem]) -> [String] { problems.map(sentence) }

  /// What is worth a second look, each with its place.
  var notes: [String] {
    let unread =
      form.isWordingChecked
      ? []
      : [
        WordingSentences.unread(path, form.language)
      ]
    return unread + problems.filter { !$0.isStop }.map(sentence)
  }

  private func sentence(_ problem: WordingProblem) -> String {
    let place = line(of: problem).map { "\(path):\($0)" } ?? path
    return "\(place): \(problem.path): \(WordingSentences.words(problem.kind))"
  }
}
