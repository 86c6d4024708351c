// What people say before and during the day: the freeze, the declaration, and events.
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

  /// Declares that the rules and the influence statement were read, and who is known too well.
  ///
  /// What the person stands aside from may only grow.
  public func declare(
    standsAside: [String], text: DeclarationText, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try freeze(in: history)
    if freeze.role(of: handle) == .kiosk {
      guard text.facilitator != nil else { throw .noFacilitator }
      if let candidate = standsAside.first { throw .standsAside(handle, candidate: candidate) }
    } else if text.facilitator != nil {
      throw .notAKiosk(handle)
    }
    for candidate in standsAside { try check(candidate, in: history) }
    var aside = Set(standsAside)
    if let earlier = history.declaration(of: handle), case .declare(let body) = earlier.body {
      aside.formUnion(body.standsAside)
    }
    let part = try sealed(text, to: freeze.officeKeys(), or: DeedRefusal.self, using: &generator)
    return try publish(
      .declare(Declare(standsAside: aside.sorted(by: comesBefore))),
      parts: ["declaration.age": part], after: history, at: time, using: &generator)
  }

  /// Records an event, with words for the readers where there are some.
  public func record(
    _ event: EventBody, words: String? = nil, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try declaredFreeze(in: history)
    if let candidate = event.candidate { try check(candidate, in: history) }
    guard freeze.mayRecord(event, by: handle) else { throw .notEntitled(handle) }
    try check(event, freeze, in: history)
    var parts: [String: Bytes] = [:]
    if let words {
      parts["body.age"] = try sealed(
        EventText(words: words), to: freeze.readerKeys, or: DeedRefusal.self, using: &generator)
    }
    return try publish(.event(event), parts: parts, after: history, at: time, using: &generator)
  }

  /// A record stays for ever: nothing may be written that a reader would name as a problem, nor
  /// what is recorded already.
  private func check(
    _ event: EventBody, _ freeze: FreezeInForce, in history: History
  ) throws(DeedRefusal) {
    if let assessor = event.assessor, freeze.body.roster[assessor]?.group == nil {
      throw .unknownAssessor(assessor, allowed: freeze.members)
    }
    if let contributor = event.contributor, freeze.body.contributors[contributor] == nil {
      throw .unknownContributor(
        contributor, allowed: freeze.body.contributors.keys.sorted(by: comesBefore))
    }
    guard let candidate = event.candidate else { return }
    switch event.what {
    case .withdrawn:
      if history.withdrawn[candidate] != nil { throw .hasWithdrawn(candidate) }
    case .recused:
      let assessor = event.contributor ?? event.assessor ?? handle
      if history.standsAside(assessor, for: candidate) {
        throw .standsAsideAlready(assessor, candidate: candidate)
      }
    default: break
    }
  }

  func check(_ candidate: String, in history: History) throws(DeedRefusal) {
    guard history.candidates.contains(candidate) else {
      throw .unknownCandidate(candidate, allowed: history.candidates)
    }
  }
}
