// Releasing: a holder's pieces for exactly the sheets of the roll, after everything that could
// speak against handing them over has been looked at.
public import Sealing

/// Why a holder's pieces are not handed over.
public enum ReleaseRefusal: Error, Hashable, Sendable {
  /// Two freezes or two closes stand outside one chain.
  case stopped
  /// There is no freeze yet.
  case notFrozen
  /// There is no close yet.
  case notClosed
  /// The author is not rostered, or may not release for an envelope.
  case notEntitled(author: String)
  /// The name stands in no quorum.
  case notAHolder(String)
  /// Sheets of my own that are neither on the roll nor set aside.
  case mySheetsLeftOut([RecordID])
  /// Sheets of others that are in neither list, and were not sealed after the close.
  case sheetsLeftOut([RecordID])
  /// Candidates I owe a sheet for without being named absent.
  case iOwe([String])
  /// Candidates I am named absent for, although I have sealed.
  case iAmNamedAbsent([String])
  /// The freeze in force, or the one the close stands under, is not the one I declared under.
  case notDeclared(RecordID)
  /// A part could not be encrypted to the readers.
  case age(AgeError)
}

/// Why one piece is left out of a release.
public enum PieceFault: Error, Hashable, Sendable {
  /// The sheet is not here, or is not valid.
  case noSheet
  /// The sheet's key was not dealt to this holder.
  case notDealt
  /// The part is not here, or not the one that the record lists.
  case notHere
  /// The part is encrypted to more than one recipient.
  case stanzas(Int)
  /// The part does not open with this holder's key.
  case closed(AgeError)
  /// The text is not the one whose hash the record lists.
  case otherText
  /// The text is not a piece.
  case notAPiece
  /// A line of the piece says something else than the record it came with: a copied piece.
  case otherContext(Line)
  /// The pads are not those of the quorums this holder is in.
  case otherQuorums

  /// The lines that bind a piece to its sheet.
  public enum Line: String, CaseIterable, Hashable, Sendable {
    case panel, under, author, candidate, recipient, holder
  }
}

/// What a holder hands over.
public struct ReleasedPieces: Equatable, Sendable {
  /// The body of the record.
  public let body: Release
  /// The parts `pieces.<c>.age`.
  public let parts: [String: Bytes]
  /// The sheets whose piece is in them.
  public let sheets: [RecordID]
  /// The sheets of the roll left out, and why.
  public let leftOut: [RecordID: PieceFault]
}

/// What would keep `author` from releasing now; nil where nothing does.
public func releaseRefusal(_ history: History, author: String) -> ReleaseRefusal? {
  guard !history.isStopped else { return .stopped }
  guard let freeze = history.freeze else { return .notFrozen }
  guard let close = history.close else { return .notClosed }
  guard freeze.role(of: author) != nil else { return .notEntitled(author: author) }
  guard history.declaration(of: author) != nil, close.record.under == freeze.id else {
    return .notDeclared(close.record.under ?? freeze.id)
  }
  let leftOut = history.sheetsCloseLeftOut
  let mine = leftOut.filter { $0.assessor == author || $0.record.author == author }
  guard mine.isEmpty else { return .mySheetsLeftOut(mine.map(\.id)) }
  guard leftOut.isEmpty else { return .sheetsLeftOut(leftOut.map(\.id)) }
  let absent = close.body.absent.filter { $0.author == author }.map(\.candidate)
  let owing = history.owes(author).filter { !absent.contains($0) }
  guard owing.isEmpty else { return .iOwe(owing) }
  let listed = Set(close.body.roll).union(close.body.setAside.keys)
  let sealed = absent.filter { candidate in
    history.sheets(by: author, of: candidate).contains { listed.contains($0.id) }
  }
  guard sealed.isEmpty else { return .iAmNamedAbsent(sealed) }
  return nil
}

extension History {
  /// The valid sheets in neither list of the close in force that were not sealed knowing it.
  public var sheetsCloseLeftOut: [SheetInForce] {
    guard let close, let place = graph.places[close.record.id] else { return [] }
    let after = graph.descendants(of: place)
    return unlistedSheets.filter { sheet in
      graph.places[sheet.id].map { !after[$0] } ?? true
    }
  }
}

/// The pieces of `holder` for the sheets of the roll, encrypted to all readers.
///
/// `holder` is the author, or an envelope whose identity the author has. `part` yields the bytes
/// of a part, or nil where it is not here. Pieces that do not fit their record are left out.
public func releasePieces(
  _ history: History, author: String, holder: String, identity: AgeIdentity,
  part: (RecordID, String) -> Bytes?, using generator: inout some RandomNumberGenerator
) throws(ReleaseRefusal) -> ReleasedPieces {
  if let refusal = releaseRefusal(history, author: author) { throw refusal }
  guard let close = history.close, let freeze = history.freeze else { throw .notClosed }
  if holder != author {
    let isOffice = freeze.role(of: author) == .hr || freeze.mayClose(author)
    guard isOffice, freeze.envelopes[holder] != nil else { throw .notEntitled(author: author) }
  }
  guard history.freezes.values.contains(where: { $0.body.holds(holder) }) else {
    throw .notAHolder(holder)
  }
  var leftOut: [RecordID: PieceFault] = [:]
  var texts: [String: [Bytes]] = [:]
  var released: [RecordID] = []
  let sheets = Dictionary(history.validSheets.map { ($0.id, $0) }) { first, _ in first }
  // Sheets sealed under an older freeze may have been dealt to others alone.
  let dealt = close.body.roll.filter { id in
    sheets[id].flatMap { history.freezes[$0.freeze] }?.body.holds(holder) ?? true
  }
  let work = dealt.map { id in
    PieceToOpen(
      sheet: sheets[id], quorums: sheets[id].flatMap { history.freezes[$0.freeze]?.body.quorums },
      file: part(id, "piece.\(holder).age"))
  }
  let opened = inParallel(work.count) { work[$0].text(holder: holder, identity: identity) }
  for (id, result) in zip(dealt, opened) {
    switch result {
    case .failure(let fault): leftOut[id] = fault
    case .success(let text):
      guard let candidate = sheets[id]?.candidate else { continue }
      texts[candidate, default: []].append(text)
      released.append(id)
    }
  }
  let parts = try partsForReaders(texts, freeze.readerKeys, using: &generator)
  let body = Release(close: close.record.id, holder: holder == author ? nil : holder)
  return ReleasedPieces(body: body, parts: parts, sheets: released, leftOut: leftOut)
}

/// One part for each candidate, with the texts of its pieces one after another.
private func partsForReaders(
  _ texts: [String: [Bytes]], _ readers: [AgeRecipient],
  using generator: inout some RandomNumberGenerator
) throws(ReleaseRefusal) -> [String: Bytes] {
  var parts: [String: Bytes] = [:]
  do throws(AgeError) {
    for (candidate, texts) in texts.sorted(by: { comesBefore($0.key, $1.key) }) {
      parts["pieces.\(candidate).age"] = try ageEncrypt(
        Bytes(texts.joined()), to: readers, using: &generator)
    }
  } catch {
    throw .age(error)
  }
  return parts
}
