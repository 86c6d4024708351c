// Why a form is frozen although it asks something personal: one reason for each such question, or
// nothing is frozen. What may be personal, and has its lawful uses, can have its reason too. Apart from the freeze command, since an amendment with another form asks the same.
import Forms
import Panels
import Scoring
import Wording

enum WordingReasons {
  /// The reasons by place, such as `questions.q1.ask`; throws what `check` says of those without one.
  ///
  /// - Parameter given: As typed: `questions.q1.ask=WHY`.
  static func judged(_ given: [String], for pack: WordedPack) throws -> [String: String] {
    let stops = pack.problems.filter(\.isStop)
    let places = Set(pack.problems.filter(\.isPersonal).map(\.path))
    var reasons: [String: String] = [:]
    for text in given {
      let (place, words) = try read(text)
      guard places.contains(place) else {
        throw Complaint(
          en("\(place) is no personal question of this form"),
          hint: places.isEmpty
            ? en("leave out --wording-reason")
            : en("choose one of: \(places.sorted().joined(separator: ", "))"),
          code: .usage)
      }
      guard reasons.updateValue(words, forKey: place) == nil else {
        throw Complaint(
          en("two reasons are given for \(place)"), hint: en("give one reason for each question"),
          code: .usage)
      }
    }
    let without = Set(stops.map(\.path)).subtracting(reasons.keys)
    guard without.isEmpty else {
      throw Complaint(
        messages: pack.sentences(stops.filter { without.contains($0.path) }),
        hints: [
          WordingSentences.hint,
          en(
            "nothing was frozen; if the chair will answer for it, say why: --wording-reason"
              + " \(without.sorted()[0])=\"WHY\"; the reason goes on the record"),
        ], code: .problems)
    }
    return reasons
  }

  private static func read(_ text: String) throws -> (place: String, words: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let words =
      parts.count == 2
      ? parts[1] == "-" ? try WordsOptions.standardInput() : takenIn(parts[1]) : ""
    guard let place = parts.first, words.contains(where: { !$0.isWhitespace }) else {
      throw Complaint(
        en("\"\(text)\" does not say which question and why"),
        hint: en("write --wording-reason questions.q1.ask=\"WHY\""), code: .usage)
    }
    return (place, words)
  }

  /// The reasons in sentences, for whoever may read them.
  static func lines(_ reasons: [String: String]) -> [String] {
    reasons.sorted { $0.key < $1.key }.map { place, words in
      en("Frozen although it may be personal: \(place). The reason given: \(words)")
    }
  }
}
