// One unlocked person in one panel: what every deed starts from, and how a deed becomes a record.
public import Sealing

/// One unlocked person in one panel.
public struct Seat: Sendable {
  /// The person's keys for this panel.
  public let keys: PanelKeys
  /// The panel's folder and the account's replica of it.
  public let store: PanelStore

  /// One unlocked person in one panel.
  public init(keys: PanelKeys, store: PanelStore) {
    self.keys = keys
    self.store = store
  }

  /// The person's handle.
  public var handle: String { keys.handle }
}

/// A record that was written, read back and checked.
public struct Deed: Sendable {
  /// The record.
  public let record: Record
  /// Where it is now.
  public let delivery: Delivery
}

/// Why a deed was not done.
///
/// Nothing was written.
public enum DeedRefusal: Error, Sendable {
  /// The record could not be made.
  case record(RecordFault)
  /// A file could not be read or written.
  case store(StoreError)
  /// A part could not be encrypted or opened.
  case age(AgeError)
  /// The panel has not been frozen.
  case notFrozen
  /// The panel has been frozen; what was asked comes before that.
  case alreadyFrozen
  /// The chair showed two panels, or closed two ways; nothing goes on before that is settled.
  case stopped([HistoryProblem])
  /// The person is not on the roster of the freeze.
  case notRostered(String)
  /// The roster has a key for the person that is not theirs.
  case keysDiffer(String)
  /// The person has not declared under this freeze.
  case notDeclared(String)
  /// The person may not do this.
  case notEntitled(String)
  /// Not a candidate of this panel.
  case unknownCandidate(String, allowed: [String])
  /// Not a contributor of this panel.
  case unknownContributor(String, allowed: [String])
  /// Nobody of this panel scores under that name.
  case unknownAssessor(String, allowed: [String])
  /// The code is a candidate's of this panel; the next that is free.
  case alreadyCandidate(String, next: String)
  /// Not a spare slip, or one that somebody has already; those that are free.
  case notASpare(String, free: [String])
  /// No sealed sheet of this panel.
  case unknownSheet(RecordID)
  /// No hold that is in force.
  case unknownHold(RecordID)
  /// A hold forbids erasing.
  case held([Hold])
  /// What nobody has opened is not erased, unless the candidate has withdrawn.
  case erasesUnopened
  /// There is nothing left to erase.
  case nothingToErase
  /// The assessor stands aside for the candidate, and it is recorded.
  case standsAsideAlready(String, candidate: String)
  /// The candidate has withdrawn.
  case hasWithdrawn(String)
  /// The assessor stands aside for the candidate.
  case standsAside(String, candidate: String)
  /// A sheet for the candidate is sealed already.
  case alreadySealed(RecordID)
  /// Another window of the same person did the same a moment ago.
  case overtaken(by: RecordID)
  /// There is no sealed sheet to correct.
  case nothingToCorrect(candidate: String)
  /// The panel has been closed.
  case closed
  /// The panel has been closed, and its freeze stays as it is.
  case closedForChanges
  /// The panel has been closed, and nobody comes later or at another time.
  case closedForCandidates
  /// The slip is not the contributor's.
  case wrongSlip(String)
  /// The handle is taken in this panel.
  case handleTaken(String)
  /// They ask the chair to decide, and there is nobody else who may.
  case nobodyDecides(String)
  /// They ask the chair to decide whether they score, and they score nobody.
  case scoresNobody(String)
  /// A kiosk's declaration needs who unlocked it.
  case noFacilitator
  /// Only a kiosk is unlocked by a facilitator.
  case notAKiosk(String)
  /// A form in the record is not one this version reads.
  case unreadableForm
}

extension Seat {
  /// Signs and publishes a record that knows everything the history knows.
  func publish(
    _ body: RecordBody, parts: [String: Bytes] = [:], after history: History,
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let signed: SignedRecord
    do {
      signed = try sign(
        body: body, author: handle, time: time, parents: history.heads, panel: history.panel,
        under: history.freeze?.id, parts: parts, with: keys.signing)
    } catch {
      throw .record(error)
    }
    return try publish(signed, after: history, using: &generator)
  }

  func publish(
    _ signed: SignedRecord, after history: History,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    try store.home.inTurn(of: handle) { () throws(DeedRefusal) in
      if let twin = twin(of: signed.record, after: history) { throw .overtaken(by: twin) }
      do throws(StoreError) {
        let delivery = try store.publish(signed, using: &generator)
        return Deed(record: signed.record, delivery: delivery)
      } catch {
        throw .store(error)
      }
    }
  }

  /// The freeze in force, where the person is on its roster with their own keys.
  public func freeze(in history: History) throws(DeedRefusal) -> FreezeInForce {
    guard !history.isStopped else {
      throw .stopped(history.problems.filter { $0.consequence == .stopsEverything })
    }
    guard let freeze = history.freeze else { throw .notFrozen }
    guard freeze.body.roster[handle] != nil else { throw .notRostered(handle) }
    guard freeze.signKeys[handle] == keys.signing.publicKey,
      freeze.ageKeys[handle] == keys.age.recipient
    else { throw .keysDiffer(handle) }
    return freeze
  }

  /// The same, where the person has declared under it.
  public func declaredFreeze(in history: History) throws(DeedRefusal) -> FreezeInForce {
    let freeze = try freeze(in: history)
    guard history.declaration(of: handle) != nil else { throw .notDeclared(handle) }
    return freeze
  }
}
