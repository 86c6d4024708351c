// What people say before the day: the freeze and the declaration.
internal import Sealing

extension Seat {
  /// Freezes the panel.
  ///
  /// Only the chair may, and only once.
  public func freeze(
    _ draft: FreezeDraft, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    guard history.freeze == nil else { throw .alreadyFrozen }
    guard history.callRecord.author == handle else { throw .notEntitled(handle) }
    return try publish(
      .freeze(draft.freeze), parts: draft.parts, after: history, at: time, using: &generator)
  }

  /// Declares that the rules and the influence statement were read, and who is known how.
  ///
  /// What the person stands aside from may only grow. Whoever may decide about others answers each of
  /// them, so that those who asked can read it and nobody sees who they are.
  ///
  /// - Parameters:
  ///   - settled: What the chair or a deputy decides about others who asked.
  ///   - training: When or how the person was trained for panels; empty or nil for not said.
  ///   - calibrated: How far the person's scores of sample answers were from the key.
  ///   - facilitator: Who unlocks the kiosk; for a kiosk only.
  public func declare(
    _ known: [String: Acquaintance] = [:], settled: [Settlement] = [], training: String? = nil,
    calibrated: [SampleScore] = [], facilitator: String? = nil, influence: String,
    in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try freeze(in: history)
    for candidate in known.keys.sorted(by: comesBefore) { try check(candidate, in: history) }
    try check(known, freeze, facilitator)
    for one in settled { try check(one, freeze, in: history) }
    // Who does not score learns nothing by it, and after the close nobody scores any more.
    if !calibrated.isEmpty {
      guard freeze.body.roster[handle]?.group != nil else { throw .notEntitled(handle) }
      guard history.close == nil else { throw .closed }
    }
    var aside = Set(known.candidates { if case .aside = $0 { true } else { false } })
    if let earlier = history.lastDeclaration(of: handle), case .declare(let body) = earlier.body {
      aside.formUnion(body.standsAside)
    }
    let text = DeclarationText(
      facilitator: facilitator, influence: influence,
      training: training.flatMap { $0.isEmpty ? nil : $0 }, known: known, settled: settled,
      calibrated: calibrated)
    var parts = try freeze.answerParts(settled, by: handle, using: &generator)
    parts["declaration.age"] = try sealed(
      text, to: freeze.officeKeys(), or: DeedRefusal.self, using: &generator)
    return try publish(
      .declare(Declare(standsAside: aside.sorted(by: comesBefore))), parts: parts,
      after: history, at: time, using: &generator)
  }

  private func check(
    _ known: [String: Acquaintance], _ freeze: FreezeInForce, _ facilitator: String?
  ) throws(DeedRefusal) {
    if freeze.role(of: handle) == .kiosk {
      guard facilitator != nil else { throw .noFacilitator }
      let mayNot = known.candidates { if case .scores = $0 { false } else { true } }
      if let candidate = mayNot.first { throw .standsAside(handle, candidate: candidate) }
    } else if facilitator != nil {
      throw .notAKiosk(handle)
    }
    guard known.values.contains(where: { if case .asks = $0 { true } else { false } }) else {
      return
    }
    guard freeze.group(of: handle) != nil else { throw .scoresNobody(handle) }
    // Nobody decides about themself.
    if freeze.decidersAbout(handle).isEmpty { throw .nobodyDecides(handle) }
  }

  private func check(
    _ one: Settlement, _ freeze: FreezeInForce, in history: History
  ) throws(DeedRefusal) {
    guard freeze.decidersAbout(one.assessor).contains(handle) else { throw .notEntitled(handle) }
    guard freeze.body.roster[one.assessor]?.group != nil else {
      throw .unknownAssessor(one.assessor, allowed: freeze.members)
    }
    try check(one.candidate, in: history)
    if history.standsAside(one.assessor, for: one.candidate) {
      throw .standsAsideAlready(one.assessor, candidate: one.candidate)
    }
  }

  func check(_ candidate: String, in history: History) throws(DeedRefusal) {
    guard history.candidates.contains(candidate) else {
      throw .unknownCandidate(candidate, allowed: history.candidates)
    }
  }
}
