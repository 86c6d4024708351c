// What the chair decided about somebody who knows a candidate, as that person reads it: at home and
// on the declaration.

/// A decision about this person and one candidate.
public struct DecidedAboutYou: Equatable, Sendable {
  /// The candidate's id.
  public var candidate: String
  /// Who decided, by name.
  public var by: String
  /// Whether this person scores the candidate; else they stand aside.
  public var scores: Bool
  /// Whether this person has declared again since, and so may have asked again.
  public var isEarlier: Bool

  /// A decision.
  public init(candidate: String, by: String, scores: Bool, isEarlier: Bool = false) {
    self.candidate = candidate
    self.by = by
    self.scores = scores
    self.isEarlier = isEarlier
  }

  /// The candidate as people say it: "C07".
  var code: String { candidate.uppercased() }
}

extension HomePage {
  // What home says: of the candidate under the mark, else of one whom this person has not begun.
  var decided: DecidedAboutYou? {
    guard model.phase == .toDeclare || model.phase == .scoring else { return nil }
    let open = model.decided.filter { one in
      guard let candidate = model.candidates.first(where: { $0.id == one.candidate }) else {
        return false
      }
      return !candidate.hasWithdrawn
    }
    let new = open.filter { !$0.isEarlier }
    return open.first { $0.candidate == candidate?.id }
      ?? new.first { one in
        model.candidates.contains { $0.id == one.candidate && $0.own == .notStarted }
      } ?? new.first { !$0.scores }
  }
}
