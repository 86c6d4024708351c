// A panel as one account sees it: its own replica and the shared folder, read as one. The replica
// makes removed records come back; the folder is only the mailbox.
public import Sealing

/// The replica and the panel folder of one account.
public struct PanelStore: Sendable {
  /// The account's own files of the panel.
  public let home: PanelHome
  /// The panel folder; nil where there is none, and everything goes on with the replica.
  public let folder: Folder?

  /// Names the two places; nothing is looked at.
  public init(home: PanelHome, folder: Folder?) {
    self.home = home
    self.folder = folder
  }

  /// The panel folder this home remembers, if any.
  public init(home: PanelHome) {
    self.init(home: home, folder: home.folderPath.map { Folder(path: $0, kind: .shared) })
  }
}

/// What one look at both places yields; nothing was written.
public struct StoreReading: Sendable {
  /// Every record that is whole in the replica or the folder, by id, and those that merely lack
  /// parts, which are believed where an erasure explains it.
  ///
  /// Where the two hold different signatures, the one that verifies.
  public let records: [ReceivedRecord]
  /// What stands in the replica; empty where there is none yet.
  public let replica: FolderReading
  /// What stands in the panel folder.
  public let folder: FolderState
}

/// The panel folder, as far as it can be reached.
public enum FolderState: Sendable {
  /// None is known.
  case none
  /// It cannot be read now, or it holds another panel; the error says which.
  case away(StoreError)
  /// It was read.
  case read(FolderReading)
}

/// How far a record got.
public enum Delivery: Hashable, Sendable {
  /// It is durable in the replica and in the panel folder.
  case both
  /// It is durable in the replica; the panel folder could not take it, or there is none.
  case replicaOnly(StoreError?)
}

extension PanelStore {
  /// Reads both places and writes nothing.
  ///
  /// Throws only where the replica is there and cannot be read. Whoever has just read the panel
  /// folder hands that in as `seen`, and it is not read again.
  public func read(seen: FolderReading? = nil) throws(StoreError) -> StoreReading {
    let state = folderState(seen)
    var theirs = FolderReading()
    if case .read(let reading) = state { theirs = reading }
    let replica: FolderReading
    do throws(StoreError) {
      replica = try home.replica.load(beside: theirs)
    } catch {
      switch error {
      case .notFound, .noRecords: replica = FolderReading()
      default: throw error
      }
    }
    return StoreReading(
      records: union(replica.received, theirs.received), replica: replica, folder: state)
  }

  private func folderState(_ seen: FolderReading? = nil) -> FolderState {
    guard let folder else { return .none }
    do throws(StoreError) {
      let reading: FolderReading
      if let seen { reading = seen } else { reading = try folder.load() }
      let others = reading.records.map(\.record).filter { $0.type == "call" && $0.id != home.call }
      // A second call that somebody dropped in is a problem of the history, not another panel.
      if let other = others.first, !reading.records.contains(where: isOfThisPanel) {
        return .away(.anotherPanel(path: folder.path, found: other.id))
      }
      return .read(reading)
    } catch {
      return .away(error)
    }
  }

  func isOfThisPanel(_ received: ReceivedRecord) -> Bool { received.record.panel == home.call }

  private func union(_ ours: [ReceivedRecord], _ theirs: [ReceivedRecord]) -> [ReceivedRecord] {
    var byID: [RecordID: ReceivedRecord] = [:]
    for received in ours { byID[received.record.id] = received }
    var differing: [ReceivedRecord] = []
    for received in theirs {
      if let other = byID[received.record.id] {
        // Every part counts by its own hash, so it does not matter which place it stands in.
        let absent = other.absent.intersection(received.absent)
        byID[received.record.id] = other.lacking(absent)
        if other.signature != received.signature { differing.append(received.lacking(absent)) }
      } else {
        byID[received.record.id] = received
      }
    }
    if !differing.isEmpty {
      let known = KnownKeys(ours + theirs)
      for received in differing where known.vouch(for: received) {
        byID[received.record.id] = received
      }
    }
    return byID.values.sorted { $0.record.id < $1.record.id }
  }

  /// The bytes of a part, from whichever place has them as `record` lists them.
  public func part(_ name: String, of record: Record) throws(StoreError) -> Bytes {
    do throws(StoreError) {
      return try home.replica.part(name, of: record)
    } catch {
      guard let folder else { throw error }
      return try folder.part(name, of: record)
    }
  }

  /// The bytes of a part of the record `id`.
  public func part(_ name: String, of id: RecordID) throws(StoreError) -> Bytes {
    do throws(StoreError) {
      return try home.replica.part(name, of: id)
    } catch {
      guard let folder else { throw error }
      return try folder.part(name, of: id)
    }
  }

  /// Publishes a record: in the replica first, then in the panel folder.
  ///
  /// Returns once it is durable in the replica. Throws where it is not: nothing may be promised
  /// then. What the panel folder could not take is delivered by a later ``sync(now:using:)``.
  public func publish(
    _ record: SignedRecord, using random: inout some RandomNumberGenerator,
    check: (SignedRecord) -> Bool = { _ in true }
  ) throws(StoreError) -> Delivery {
    try home.create()
    try home.markUndelivered(record.record.id)
    try home.replica.publish(record, using: &random, check: check)
    guard let folder else { return .replicaOnly(nil) }
    do throws(StoreError) {
      try refuseAnotherPanel(folder, for: record.record)
      try folder.publish(record, using: &random)
    } catch {
      return .replicaOnly(error)
    }
    home.markDelivered(record.record.id)
    return .both
  }

  /// Throws where the folder holds another panel, such as another stick at the same place.
  private func refuseAnotherPanel(_ folder: Folder, for record: Record) throws(StoreError) {
    let (_, records) = try folder.openRecords()
    if record.id == home.call { return }
    if try records.entry(home.call.hex) != nil { return }
    if case .away(let error) = folderState() { throw error }
  }
}

extension ReceivedRecord {
  /// The same with other parts away.
  fileprivate func lacking(_ absent: Set<String>) -> ReceivedRecord {
    ReceivedRecord(record: record, signature: signature, absent: absent)
  }
}
