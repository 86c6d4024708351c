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
    if let earlier = history.lastDeclaration(of: handle), case .declare(let body) = earlier.body {
      aside.formUnion(body.standsAside)
    }
    let part = try sealed(text, to: freeze.officeKeys(), or: DeedRefusal.self, using: &generator)
    return try publish(
      .declare(Declare(standsAside: aside.sorted(by: comesBefore))),
      parts: ["declaration.age": part], after: history, at: time, using: &generator)
  }

  func check(_ candidate: String, in history: History) throws(DeedRefusal) {
    guard history.candidates.contains(candidate) else {
      throw .unknownCandidate(candidate, allowed: history.candidates)
    }
  }
}
