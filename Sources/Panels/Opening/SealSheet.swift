// Sealing a sheet: from what an assessor gave to a signed record whose key nobody holds alone.
public import Scoring
public import Sealing

/// Why a sheet is not sealed.
public enum SealRefusal: Error, Hashable, Sendable {
  /// Two freezes or two closes stand outside one chain.
  case stopped
  /// There is no freeze yet.
  case notFrozen
  /// The author has not declared under the freeze in force.
  case notDeclared
  /// The key is not the one the freeze gives to the author.
  case otherKey(author: String)
  /// The author does not score: no group, or a kiosk without a contributor.
  case doesNotScore(author: String)
  /// No such contributor, or the author is no kiosk.
  case notAContributor(String)
  /// The slip is another's, or not one of this panel.
  case wrongSlip
  /// No such candidate.
  case notACandidate(String)
  /// The candidate has withdrawn.
  case withdrawn(candidate: String)
  /// The assessor stands aside for the candidate.
  case standsAside(candidate: String)
  /// There is a sheet already, and it is not named as the one to correct.
  case alreadySealed(RecordID)
  /// The sheet to correct is not the one that counts.
  case correctsAnother(RecordID)
  /// The panel is closed, and a late sheet was not asked for.
  case closed(RecordID)
  /// The items are not those of the group.
  case mistakes([SheetMistake])
  /// A record that a reader would refuse.
  case record(RecordFault)
  /// The dealt key does not come together again, or the sheet does not open with it.
  case doesNotOpen
}

/// What an assessor gave one candidate, before it is sealed.
public struct SheetToSeal: Equatable, Sendable {
  /// Who was scored.
  public var candidate: String
  /// The contributor's slip, at a kiosk.
  public var slip: Slip?
  /// The items, in any order.
  public var items: [SheetText.Item]
  /// When the sheet was begun.
  public var started: Timestamp
  /// How the scores came in.
  public var source: SheetBody.Source
  /// The sheet this one corrects.
  public var replaces: RecordID?
  /// Whether a supporter helped.
  public var wasHelped: Bool
  /// Whether it may be sealed although the panel is closed: shown as late, it counts in no line.
  public var mayBeLate: Bool

  /// What an assessor gave one candidate.
  public init(
    candidate: String, slip: Slip? = nil, items: [SheetText.Item], started: Timestamp,
    source: SheetBody.Source, replaces: RecordID? = nil, wasHelped: Bool = false,
    mayBeLate: Bool = false
  ) {
    self.candidate = candidate
    self.slip = slip
    self.items = items
    self.started = started
    self.source = source
    self.replaces = replaces
    self.wasHelped = wasHelped
    self.mayBeLate = mayBeLate
  }
}

/// Seals a sheet with a one-time key, and deals that key to the holders of the freeze in force.
///
/// Everything is made in memory, every quorum is put together again and the sheet opened before
/// the record is given out. `time` is the moment of sending.
public func sealSheet(
  _ sheet: SheetToSeal, author: String, with key: SigningKey, history: History, form: Form,
  time: Timestamp, using generator: inout some RandomNumberGenerator
) throws(SealRefusal) -> SignedRecord {
  let freeze = try mayBeSealed(sheet, author: author, key: key, history: history)
  let assessor = sheet.slip?.contributor ?? author
  let found = mistakes(in: sheet.items, group: freeze.group(of: assessor) ?? "", form: form)
  guard found.isEmpty else { throw .mistakes(found) }
  let identity = AgeIdentity.generate(using: &generator)
  let text = SheetText(
    author: author, candidate: sheet.candidate, contributor: sheet.slip?.contributor,
    wasHelped: sheet.wasHelped, items: sheet.items.sorted(by: SheetText.Item.precedes),
    panel: history.panel, recipient: identity.recipient.text,
    slip: sheet.slip.map { SheetText.SlipShown(token: $0.digits, salt: $0.salt) },
    started: sheet.started, submitted: time, under: freeze.id)
  do {
    let sealed = try SealedParts(
      text, identity: identity, freeze: freeze, using: &generator)
    let body = SheetBody(
      candidate: sheet.candidate, contributor: sheet.slip?.contributor,
      recipient: identity.recipient.text, pieces: sealed.hashes, source: sheet.source,
      replaces: sheet.replaces)
    return try sign(
      body: .sheet(body), author: author, time: time, parents: history.heads,
      panel: history.panel, under: freeze.id, parts: sealed.parts, with: key)
  } catch let fault as RecordFault {
    throw .record(fault)
  } catch {
    throw .doesNotOpen
  }
}

/// Whether the panel is at a point at which this author may seal this sheet.
private func mayBeSealed(
  _ sheet: SheetToSeal, author: String, key: SigningKey, history: History
) throws(SealRefusal) -> FreezeInForce {
  guard !history.isStopped else { throw .stopped }
  guard let freeze = history.freeze else { throw .notFrozen }
  guard freeze.signKeys[author] == key.publicKey else { throw .otherKey(author: author) }
  guard history.declaration(of: author) != nil else { throw .notDeclared }
  if let slip = sheet.slip {
    guard freeze.role(of: author) == .kiosk,
      let contributor = freeze.body.contributors[slip.contributor]
    else { throw .notAContributor(slip.contributor) }
    guard contributor.commit == slip.commitment else { throw .wrongSlip }
  } else if freeze.body.roster[author]?.group == nil {
    throw .doesNotScore(author: author)
  }
  guard history.candidates.contains(sheet.candidate) else {
    throw .notACandidate(sheet.candidate)
  }
  guard history.withdrawn[sheet.candidate] == nil else {
    throw .withdrawn(candidate: sheet.candidate)
  }
  let assessor = sheet.slip?.contributor ?? author
  guard !history.standsAside(assessor, for: sheet.candidate) else {
    throw .standsAside(candidate: sheet.candidate)
  }
  if let close = history.close, !sheet.mayBeLate { throw .closed(close.record.id) }
  let earlier = history.sheetInForce(by: assessor, of: sheet.candidate)
  if let replaces = sheet.replaces {
    guard earlier?.id == replaces else { throw .correctsAnother(replaces) }
  } else if let last = history.sheets(by: assessor, of: sheet.candidate).last {
    throw .alreadySealed(earlier?.id ?? last.id)
  }
  return freeze
}
