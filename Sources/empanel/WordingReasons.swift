// Why a form is frozen although it asks something personal: one reason for each such question, or
// nothing is frozen. What may be personal, and has its lawful uses, can have its reason too. Apart from the freeze command, since an amendment with another form asks the same.
import Forms
import Panels
import Scoring

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
        throw Complaint.notPersonal(place, personal: Array(places))
      }
      guard reasons.updateValue(words, forKey: place) == nil else {
        throw Complaint.twoReasons(place)
      }
    }
    let without = Set(stops.map(\.path)).subtracting(reasons.keys)
    if let first = without.min() {
      throw Complaint.noReason(
        pack.sentences(stops.filter { without.contains($0.path) }), first: first)
    }
    return reasons
  }

  private static func read(_ text: String) throws -> (place: String, words: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let words =
      parts.count == 2
      ? parts[1] == "-" ? try WordsOptions.standardInput() : takenIn(parts[1]) : ""
    guard let place = parts.first, words.contains(where: { !$0.isWhitespace }) else {
      throw Complaint.notAReason(text)
    }
    return (place, words)
  }

  /// The reasons in sentences, for whoever may read them.
  static func lines(_ reasons: [String: String]) -> [String] {
    reasons.sorted { $0.key < $1.key }.map { place, words in
      WordingSentences.frozen(place, because: words)
    }
  }
}
