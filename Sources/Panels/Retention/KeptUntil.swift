// Until when what is held about each candidate is kept, as the form says it and the records date it.
// Needs nobody's keys but for one thing: who was offered the post.
public import Scoring
public import Sealing

/// Until when what is held about one candidate is kept.
public struct KeptUntil: Equatable, Sendable {
  /// How it ended for the candidate, as far as it can be told.
  public enum Outcome: String, Equatable, Sendable {
    case appointed, unsuccessful, withdrawn, recorded
    /// Decided; who was offered the post is for the readers.
    case decided
    /// Not decided yet.
    case undecided
  }

  /// The candidate.
  public let candidate: String
  /// How it ended for them.
  public let outcome: Outcome
  /// What the form says for this outcome; nil where it says nothing.
  ///
  /// Of somebody who may have been unsuccessful or appointed, what it says of the unsuccessful.
  public let time: String?
  /// The day it is counted from, `YYYY-MM-DD`; nil before there is one.
  public let from: String?
  /// The day from which it is due to go; nil where there is none.
  public let due: String?
  /// The erasure that deleted it; nil while it is there.
  public let erased: Erasure?
}

extension History {
  /// The last decision that whoever decides has recorded.
  func lastDecision(maker: String) -> Record? {
    decisions(maker: maker).last
  }

  private func decisions(maker: String) -> [Record] {
    inOrder.filter { record in
      guard case .minute(let minute) = record.body, minute.kind == .decision else { return false }
      let role = record.under.flatMap { freezes[$0] }?.role(of: record.author)
      return role?.rawValue == maker
    }
  }

  /// Those whose offer stands, as far as the decisions can be read; nil where one cannot.
  public func standingOffers(
    form: Form, read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> Set<String>? {
    var offered: Set<String> = []
    for record in decisions(maker: form.decision.maker) {
      guard
        let text = readPart(
          DecisionText.self, "body.age", of: record, identities: identities, part: part)
      else { return nil }
      switch text.act {
      case .offer(let offer): offered.insert(offer.candidate)
      case .declined(let candidate), .offerWithdrawn(let candidate): offered.remove(candidate)
      case .noAppointment: break
      }
    }
    return offered
  }

  /// Until when everything about each candidate is kept, in the order of the candidates.
  ///
  /// It is counted from the last decision; for who withdrew, where the form has a time for them,
  /// from when they did; and in forms that decide nothing, from the opening. `offered` are those
  /// whose offer stands, nil where nobody here can read it.
  public func keptUntil(form: Form, offered: Set<String>?) -> [KeptUntil] {
    let decided = lastDecision(maker: form.decision.maker)
    let isScored = form.groups.contains { $0.influence == .scored }
    return candidates.map { candidate in
      let outcome: KeptUntil.Outcome
      var start = decided?.time
      if let withdrawal = withdrawn[candidate], form.retention["withdrawn"] != nil {
        outcome = .withdrawn
        start = record(withdrawal.record)?.time
      } else if !isScored {
        outcome = .recorded
        start = opened.last?.record.time
      } else if decided == nil {
        outcome = .undecided
      } else if withdrawn[candidate] != nil {
        outcome = .withdrawn
      } else if let offered {
        outcome = offered.contains(candidate) ? .appointed : .unsuccessful
      } else {
        outcome = .decided
      }
      return keptUntil(candidate, outcome, start, form)
    }
  }

  private func keptUntil(
    _ candidate: String, _ outcome: KeptUntil.Outcome, _ start: Timestamp?, _ form: Form
  ) -> KeptUntil {
    let unsuccessful = form.retention["unsuccessful"]
    let time: String? =
      switch outcome {
      case .appointed: form.retention["appointed"]
      case .withdrawn: form.retention["withdrawn"] ?? unsuccessful
      case .recorded: form.retention["recorded"]
      case .unsuccessful, .decided, .undecided: unsuccessful
      }
    let from = start.map { String($0.text.prefix(10)) }
    let due = from.flatMap { from in time.flatMap { KeepingTime($0)?.day(after: from) } }
    return KeptUntil(
      candidate: candidate, outcome: outcome, time: time, from: from, due: due,
      erased: erasures.first { people(of: $0).contains(candidate) })
  }
}
