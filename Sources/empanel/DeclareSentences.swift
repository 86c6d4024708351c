// Who knows which candidate, in sentences: what a declaration said, and what follows from it.
import Panels
import Screens
import Wording

enum DeclareSentences {
  /// What somebody has just declared of candidates.
  static func lines(_ known: [String: Acquaintance], standsAside: [String], scores: Bool)
    -> [String]
  {
    standsAside.map { en("You stand aside for \($0).") }
      + known.sorted { $0.key < $1.key }.compactMap { candidate, known in
        guard !standsAside.contains(candidate) else { return nil }
        return switch known {
        case .scores where !scores: en("You know \(candidate).")
        case .scores: en("You know \(candidate), and score them. Let others speak first.")
        case .asks: en("You know \(candidate), and the chair decides whether you score them.")
        case .aside: nil
        }
      }
  }

  /// Those who have withdrawn, so that nobody is asked about them; nil where nobody has.
  static func withdrawn(_ history: History) -> String? {
    let gone = history.candidates.filter { history.withdrawn[$0] != nil }
    return gone.isEmpty
      ? nil : en("Withdrawn, so nobody is asked about them: \(gone.joined(separator: ", ")).")
  }

  /// What the chair has just decided.
  static func settled(_ one: Settlement) -> String {
    en("You decided that \(one.assessor) scores \(one.candidate). Others speak first.")
  }

  /// What was decided about who reads it.
  static func sentence(_ answer: Answer) -> String {
    let (by, candidate) = (answer.by, answer.candidate)
    guard answer.scores else { return en("\(by) decided: you stand aside for \(candidate).") }
    return answer.isEarlier
      ? en(
        "Before you last declared, \(by) decided: you score \(candidate). Let others speak first.")
      : en("\(by) decided: you score \(candidate). Let others speak first.")
  }

  /// Where no conflict was read: there is none, or it is not for who reads.
  static func noConflicts(isForOthers: Bool) -> String {
    isForOthers
      ? en("Whom people know is for the chair and HR to read.")
      : en("Nobody has said that they know a candidate.")
  }

  /// How ready somebody is; of sample answers only where the form has some for them.
  static func sentence(_ ready: Readiness, hasSamples: Bool) -> String {
    guard let at = ready.declaredAt else { return en("\(ready.handle) has not declared yet.") }
    let words = en("\(ready.handle) declared at \(at.text)")
    guard ready.isRead else { return words + "." }
    if let facilitator = ready.facilitator { return en("\(words); unlocked by \(facilitator).") }
    let samples =
      hasSamples
      ? en("; sample answers scored: ") + (ready.isCalibrated ? en("yes") : en("not yet")) : ""
    return words + (ready.training.map { en("; training: \($0)") } ?? en("; training not said"))
      + samples
      + "."
  }

  /// Who knows whom, and what follows from it.
  static func sentence(_ conflict: Conflict) -> String {
    let (who, whom) = (conflict.assessor, conflict.candidate)
    let said = conflict.words.map { en(" \(who) said: \($0)") } ?? ""
    if conflict.standsAside { return en("\(who) stands aside for \(whom).\(said)") }
    guard conflict.scores else { return en("\(who) knows \(whom).\(said)") }
    if conflict.isOpen {
      return en("\(who) knows \(whom), and asks whether to score them. Nobody has decided.\(said)")
    }
    let decided = conflict.decision.map { en(" \($0.by) decided so: \($0.words)") } ?? ""
    return en("\(who) knows \(whom), and scores them: others speak first.\(said)\(decided)")
  }
}
