// Recording an event. A record stays for ever: nothing may be written that a reader would name as a
// problem, nor what is recorded already.
internal import Sealing

extension Seat {
  /// Records an event, with words for those who may read events of its kind.
  public func record(
    _ event: EventBody, words: EventWords? = nil, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try declaredFreeze(in: history)
    guard freeze.mayRecord(event, by: handle) else { throw .notEntitled(handle) }
    guard words != nil || !event.what.needsWords, words?.fits(event.what) ?? true else {
      throw .record(.missingPart("body.age"))
    }
    if event.what == .admitted {
      try checkAdmitted(event, history)
    } else if let candidate = event.candidate {
      try check(candidate, in: history)
    }
    try check(event, freeze, in: history)
    if let candidate = words?.candidateNamed { try check(candidate, in: history, event) }
    var parts: [String: Bytes] = [:]
    if let words {
      parts["body.age"] = try sealed(
        words.text, to: freeze.keys(for: event.what), or: DeedRefusal.self, using: &generator)
    }
    return try publish(.event(event), parts: parts, after: history, at: time, using: &generator)
  }

  /// Whether a new candidate can still come, under a code that nobody has.
  private func checkAdmitted(_ event: EventBody, _ history: History) throws(DeedRefusal) {
    guard let candidate = event.candidate else { throw .record(.missingField("candidate")) }
    guard !history.candidates.contains(candidate) else {
      throw .alreadyCandidate(candidate, next: history.nextCandidateID)
    }
    guard history.close == nil else { throw .closedForCandidates }
    guard history.candidates.count < RecordLimit.candidates else {
      throw .record(
        .tooMany(
          .candidates, count: history.candidates.count + 1, most: RecordLimit.candidates))
    }
  }

  /// The words may name the candidate of the event, and nobody who is not of the panel.
  private func check(
    _ candidate: String, in history: History, _ event: EventBody
  ) throws(DeedRefusal) {
    if let own = event.candidate {
      guard own == candidate else { throw .record(.wrongField("candidate")) }
    } else {
      try check(candidate, in: history)
    }
  }

  private func check(
    _ event: EventBody, _ freeze: FreezeInForce, in history: History
  ) throws(DeedRefusal) {
    if let assessor = event.assessor, freeze.body.roster[assessor]?.group == nil {
      throw .unknownAssessor(assessor, allowed: freeze.members)
    }
    for case let contributor? in [event.contributor, event.what.standsInFor]
    where freeze.body.contributors[contributor] == nil {
      throw .unknownContributor(
        contributor, allowed: freeze.body.contributors.keys.sorted(by: comesBefore))
    }
    switch event.what {
    case .withdrawn:
      guard let candidate = event.candidate else { return }
      if history.withdrawn[candidate] != nil { throw .hasWithdrawn(candidate) }
    case .rebooked:
      guard let candidate = event.candidate else { return }
      if history.withdrawn[candidate] != nil { throw .hasWithdrawn(candidate) }
      guard history.close == nil else { throw .closedForCandidates }
    case .recused:
      guard let candidate = event.candidate else { return }
      let assessor = event.contributor ?? event.assessor ?? handle
      if history.standsAside(assessor, for: candidate) {
        throw .standsAsideAlready(assessor, candidate: candidate)
      }
    case .moved:
      guard history.close == nil else { throw .closedForChanges }
    case .substitute: try checkSpare(event, freeze, history)
    case .hold(let lifted?):
      guard history.holdsInForce.contains(where: { $0.record.id == lifted }) else {
        throw .unknownHold(lifted)
      }
    case .paper(let sheets):
      for sheet in sheets where history.validSheet(sheet) == nil { throw .unknownSheet(sheet) }
    default: break
    }
  }

  private func checkSpare(
    _ event: EventBody, _ freeze: FreezeInForce, _ history: History
  ) throws(DeedRefusal) {
    let taken = history.substitutes
    let free = freeze.body.contributors.filter { $0.value.isSpare && taken[$0.key] == nil }
    guard let spare = event.contributor, free[spare] != nil else {
      throw .notASpare(event.contributor ?? "", free: free.keys.sorted(by: comesBefore))
    }
  }
}

extension Happening {
  /// The contributor whom a substitute stands in for.
  fileprivate var standsInFor: String? {
    if case .substitute(let other) = self { other } else { nil }
  }
}

extension EventWords {
  /// The candidate whom the words are about.
  fileprivate var candidateNamed: String? {
    switch self {
    case .candidate(let text): text.candidate
    case .adjustment(let text): text.candidate
    case .incident(let text): text.candidate
    case .departure(let text): text.candidate
    case .plain, .interview, .moved, .substitute, .paper: nil
    }
  }
}

extension History {
  /// The lowest candidate's code that is free.
  public var nextCandidateID: String {
    let taken = Set(candidates)
    return (1...9_999).lazy.map { $0 < 10 ? "c0\($0)" : "c\($0)" }
      .first { !taken.contains($0) } ?? "c9999"
  }
}
