// The deeds that end a day: close, release, open. Each wraps the pure rule with the person's keys
// and the store.
public import Scoring
public import Sealing

/// What the chair says at the close.
public struct ClosePlan: Sendable {
  /// Who was absent for whom, and why.
  public var reasons: [ReasonsText.Reason]
  /// Sheets that will never be opened, with the code.
  public var setAside: [(sheet: RecordID, code: Close.Code)]
  /// Groups in which each candidate's own assessors count.
  public var eachCandidate: [String]

  /// What the chair says at the close.
  public init(
    reasons: [ReasonsText.Reason] = [], setAside: [(RecordID, Close.Code)] = [],
    eachCandidate: [String] = []
  ) {
    self.reasons = reasons
    self.setAside = setAside.map { (sheet: $0.0, code: $0.1) }
    self.eachCandidate = eachCandidate
  }
}

extension Seat {
  /// Closes the panel; throws ``CloseRefusal`` or ``DeedRefusal``.
  public func close(
    _ plan: ClosePlan, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws -> Deed {
    let freeze = try declaredFreeze(in: history)
    guard freeze.mayClose(handle) else { throw DeedRefusal.notEntitled(handle) }
    let body = try Panels.close(
      history, absent: plan.reasons.map(\.absence),
      setAside: Dictionary(
        plan.setAside.map { ($0.sheet, $0.code) }, uniquingKeysWith: { first, _ in first }),
      eachCandidate: plan.eachCandidate)
    if let inForce = history.close, inForce.record.author == handle,
      body.saysTheSame(as: inForce.body),
      plan.reasons.isEmpty || reasons(of: inForce.record) == ReasonsText(reasons: plan.reasons)
    {
      throw CloseRefusal.closedAlready(inForce.record.id)
    }
    var parts: [String: Bytes] = [:]
    if !plan.reasons.isEmpty {
      parts["reasons.age"] = try sealed(
        ReasonsText(reasons: plan.reasons), to: freeze.readerKeys, or: DeedRefusal.self,
        using: &generator)
    }
    return try publish(.close(body), parts: parts, after: history, at: time, using: &generator)
  }

  /// The reasons of absence in a close; nil where there are none, or they are not for this person.
  private func reasons(of close: Record) -> ReasonsText? {
    try? text(ReasonsText.self, "reasons.age", of: close)
  }

  /// Gives the person's pieces of every sheet on the roll.
  ///
  /// With `envelope` those of that envelope, whose key came from paper. Throws ``ReleaseRefusal`` or
  /// ``DeedRefusal``. Pieces that are not what their record says are left out and named.
  public func release(
    envelope: (name: String, key: AgeIdentity)? = nil, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws -> (deed: Deed, leftOut: [RecordID: PieceFault]) {
    _ = try declaredFreeze(in: history)
    let pieces = try releasePieces(
      history, author: handle, holder: envelope?.name ?? handle,
      identity: envelope?.key ?? keys.age,
      part: store.parts(of: history), using: &generator)
    let deed = try publish(
      .release(pieces.body), parts: pieces.parts, after: history, at: time, using: &generator)
    return (deed, pieces.leftOut)
  }

  /// Publishes what the person's own program opened, with the keys for every reader and what the
  /// kiosks may say; throws ``DeedRefusal``.
  public func publish(
    _ opening: OpenedRoll, changedFirst: [String: Bool], in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try freeze(in: history)
    guard freeze.body.readers.contains(handle) else { throw .notEntitled(handle) }
    var parts: [String: Bytes]
    do {
      parts = try opening.parts(for: freeze.readerKeys, using: &generator)
    } catch {
      throw .age(error)
    }
    if !changedFirst.isEmpty {
      for kiosk in freeze.body.kiosks {
        let key = [freeze.ageKeys[kiosk]].compactMap(\.self)
        parts["result.\(kiosk).age"] = try sealed(
          ResultText(changedFirst: changedFirst), to: key, or: DeedRefusal.self, using: &generator)
      }
    }
    return try publish(
      .opened(opening.body), parts: parts, after: history, at: time, using: &generator)
  }
}

extension PanelStore {
  /// Yields the bytes of the parts of a history's records, each from whichever place has it whole.
  ///
  /// The replica is held open for as long as somebody may ask.
  public func parts(of history: History) -> @Sendable (RecordID, String) -> Bytes? {
    let ours = try? home.replica.openRecords().records
    return { id, name in
      guard let record = history.record(id) else { return nil }
      if let ours, let bytes = try? home.replica.part(name, of: record, in: ours) { return bytes }
      return try? part(name, of: record)
    }
  }

  /// The bytes of a part, or nil where neither place has them whole.
  public func bytes(_ name: String, of id: RecordID) -> Bytes? {
    try? part(name, of: id)
  }

  /// The form of every freeze in the history, by the freeze's id.
  ///
  /// A form that cannot be read is
  /// left out; its sheets then do not open.
  public func forms(of history: History) -> [RecordID: Form] {
    var forms: [RecordID: Form] = [:]
    for id in history.freezes.keys {
      if let bytes = bytes("form.json", of: id) { forms[id] = try? Form(formJSON: bytes) }
    }
    return forms
  }
}
