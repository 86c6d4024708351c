// Deleting what an erasure on record names: in the replica and, where the account may, in the panel
// folder. Separate from syncing, which only ever adds.
internal import Sealing

/// The erasures that hold among records that were just read.
struct KnownErasures {
  /// What follows from the records; nil where none of them erases anything.
  private let history: History?

  /// Whether somebody may erase is judged by all records together, so they are judged here where
  /// there is an erasure at all.
  init(among received: [ReceivedRecord], of panel: RecordID, vouched: Vouched) {
    let isAny = received.contains { $0.record.type == "erase" && $0.record.panel == panel }
    history = isAny ? try? History(of: panel, received, vouched: vouched) : nil
  }

  /// The parts of a record that were deleted and never come back.
  func parts(of record: Record) -> Set<String> { history?.erasedParts(of: record) ?? [] }

  /// Whether every part that a record lacks was erased.
  func explain(_ received: ReceivedRecord) -> Bool {
    received.absent.isSubset(of: parts(of: received.record))
  }

  /// What is still there of what was erased, by record in the order of time.
  func leftIn(_ reading: FolderReading) -> [(record: Record, parts: Set<String>)] {
    guard let history, !history.erasures.isEmpty else { return [] }
    let received = Dictionary(
      reading.received.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    return history.inOrder.compactMap { record in
      guard let found = received[record.id] else { return nil }
      let parts = history.erasedParts(of: record).subtracting(found.absent)
      return parts.isEmpty ? nil : (record, parts)
    }
  }

  /// The candidates whose own words were erased.
  var candidates: [String] { history?.erasedPeople.filter(isCandidateID).sorted() ?? [] }

  /// Whether a hold forbids deleting anything now, also what was erased before it.
  var isHeld: Bool { !(history?.holdsInForce.isEmpty ?? true) }
}

extension PanelStore {
  /// Deletes what was erased wherever it still stands.
  ///
  /// A hold that came later brings nothing back, and while it is in force nothing more goes.
  func erase(
    _ erasures: KnownErasures, _ ours: FolderReading, _ theirs: FolderReading,
    _ report: inout SyncReport
  ) {
    let here = erasures.leftIn(ours)
    let there = erasures.leftIn(theirs)
    guard !here.isEmpty || !there.isEmpty else { return }
    guard !erasures.isHeld else {
      report.heldBack = Array(Set((here + there).map(\.record.id))).sorted()
      return
    }
    // What somebody typed and never sealed was about them too.
    for handle in home.handlesWithKeys {
      let drafts = (try? home.drafts(of: handle)) ?? []
      for candidate in erasures.candidates where drafts.contains(candidate) {
        try? home.dropDraft(for: candidate, of: handle)
      }
    }
    var gone: Set<RecordID> = []
    for (record, parts) in here where (try? home.replica.erase(parts, of: record.id)) != nil {
      gone.insert(record.id)
    }
    for (record, parts) in there {
      do throws(StoreError) {
        try folder?.erase(parts, of: record.id)
        gone.insert(record.id)
      } catch {
        report.notErased.append(record.id)
      }
    }
    report.erased = (here + there).map(\.record.id).filter { gone.remove($0) != nil }
  }
}

extension Folder {
  /// Deletes parts of a record, and returns once that is on the disk.
  func erase(_ parts: Set<String>, of id: RecordID) throws(StoreError) {
    let (_, records) = try openRecords()
    let directory = try records.folder(id.hex)
    for part in parts.sorted() where try directory.entry(part) != nil {
      try directory.remove(part)
    }
    try directory.sync()
  }
}
