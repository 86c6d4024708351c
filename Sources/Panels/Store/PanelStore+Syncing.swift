// Making replica and panel folder hold the same records: what is missing on either side comes
// from the other; what is damaged is named, and is never copied.
internal import Sealing

/// What a sync found and did, with ids in the order of time.
public struct SyncReport: Sendable {
  /// What stood in both places before.
  public let reading: StoreReading
  /// The signatures that were verified for it.
  public internal(set) var vouched = Vouched()
  /// Records that came from the folder into the replica.
  public internal(set) var fetched: [RecordID] = []
  /// Records of this account that the folder had not had yet.
  public internal(set) var delivered: [RecordID] = []
  /// Records, or files of records, that the folder had lost and has again.
  public internal(set) var restored: [RecordID] = []
  /// Records of the replica that were damaged or cut and are whole again.
  public internal(set) var mended: [RecordID] = []
  /// Records that are damaged in the folder and whole in the replica: ``PanelStore/restore(_:using:)``.
  public internal(set) var restorable: [RecordID] = []
  /// Whole records of the folder that no known key of their author signed; not fetched.
  public internal(set) var unsigned: [RecordID] = []
  /// Records of which erased parts were deleted now, here or in the folder.
  public internal(set) var erased: [RecordID] = []
  /// Records of which erased parts still stand in the folder, where this account may not delete.
  public internal(set) var notErased: [RecordID] = []
  /// Records of which erased parts still stand somewhere, because of a hold that came later.
  public internal(set) var heldBack: [RecordID] = []
  /// Why not everything could be fetched; nil where it was.
  public internal(set) var notFetched: StoreError?
  /// Why not everything could be delivered or restored; nil where it was.
  public internal(set) var notDelivered: StoreError?

  /// Why the panel folder could not be read; nil where it was, or none is known.
  public var folderAway: StoreError? {
    if case .away(let error) = reading.folder { error } else { nil }
  }
}

extension PanelStore {
  /// Reads both places, then copies to either what it lacks.
  ///
  /// - Parameters:
  ///   - now: to know which half-written records are older than a day.
  ///   - random: for temporary names.
  ///   - seen: what stands in the folder, where it was read a moment ago.
  /// - Throws: where the replica cannot be read or made; trouble with the folder is reported.
  public func sync(
    now: Timestamp, using random: inout some RandomNumberGenerator, seen: FolderReading? = nil
  ) throws(StoreError) -> SyncReport {
    if !home.replica.isMade { try home.create() }
    var report = SyncReport(reading: try read(seen: seen))
    _ = try? home.replica.sweep(now: now)
    guard let folder, case .read(let theirs) = report.reading.folder else {
      let records = report.reading.records
      erase(
        KnownErasures(among: records, of: home.call, vouched: Vouched()), report.reading.replica,
        FolderReading(), &report)
      return report
    }
    _ = try? folder.sweep(now: now)
    let ours = report.reading.replica
    let all = (ours.received + theirs.received).withoutCopies
    let vouched = KnownKeys(all).vouched(for: all)
    report.vouched = vouched
    let erasures = KnownErasures(among: report.reading.records, of: home.call, vouched: vouched)
    let good = { (reading: FolderReading) in
      (reading.records + reading.incomplete.filter(erasures.explain))
        .filter { isOfThisPanel($0) && vouched.contains($0) }.sorted(by: isEarlier)
    }
    let (goodOurs, goodTheirs) = (good(ours), good(theirs))
    let named = Set(goodTheirs.map(\.record.id))
    report.unsigned =
      theirs.records.filter { isOfThisPanel($0) && !named.contains($0.record.id) }
      .sorted(by: isEarlier).map(\.record.id)
    fetch(
      goodTheirs, beside: ours, Set(goodOurs.map(\.record.id)), erasures, &report, using: &random)
    deliver(goodOurs, beside: theirs, named, erasures, &report, using: &random)
    erase(erasures, ours, theirs, &report)
    return report
  }

  private func fetch(
    _ theirs: [ReceivedRecord], beside ours: FolderReading, _ good: Set<RecordID>,
    _ erasures: KnownErasures, _ report: inout SyncReport,
    using random: inout some RandomNumberGenerator
  ) {
    guard let folder else { return }
    let damaged = damagedRecords(of: ours, good: good)
    let cut = Set(ours.faults.map(\.record))
    let missing = theirs.filter { !good.contains($0.record.id) }
    // The places that take them must be on the disk before they are.
    if !missing.isEmpty { try? home.create() }
    for received in missing {
      let id = received.record.id
      let erased = erasures.parts(of: received.record)
      do throws(StoreError) {
        if damaged.contains(id) {
          try home.replica.replaceDamaged(
            received, from: folder, without: erased, using: &random)
          report.mended.append(id)
        } else if try home.replica.copy(
          received, from: folder, without: erased, using: &random) == .new
        {
          report.fetched.append(id)
        } else if cut.contains(id) {
          report.mended.append(id)
        }
      } catch {
        report.notFetched = report.notFetched ?? error
        if isOfThisRecordOnly(error) { continue }
        return
      }
    }
  }

  private func deliver(
    _ ours: [ReceivedRecord], beside theirs: FolderReading, _ good: Set<RecordID>,
    _ erasures: KnownErasures, _ report: inout SyncReport,
    using random: inout some RandomNumberGenerator
  ) {
    guard let folder else { return }
    let damaged = damagedRecords(of: theirs, good: good)
    let cut = Set(theirs.faults.map(\.record))
    let undelivered = Set(home.undelivered)
    for received in ours {
      let id = received.record.id
      if good.contains(id) {
        if undelivered.contains(id) { home.markDelivered(id) }
        continue
      }
      if damaged.contains(id) {
        report.restorable.append(id)
        continue
      }
      do throws(StoreError) {
        let result = try folder.copy(
          received, from: home.replica, without: erasures.parts(of: received.record),
          using: &random)
        // Where it is there by now and was not cut, another program was faster.
        if result == .new, undelivered.contains(id) {
          report.delivered.append(id)
        } else if result == .new || cut.contains(id) {
          report.restored.append(id)
        }
        home.markDelivered(id)
      } catch {
        report.notDelivered = report.notDelivered ?? error
        if isOfThisRecordOnly(error) { continue }
        return
      }
    }
  }

  /// The records that stand in a folder and are neither good nor merely arriving there.
  private func damagedRecords(of reading: FolderReading, good: Set<RecordID>) -> Set<RecordID> {
    let faulty = reading.faults.filter { !$0.isArriving && !$0.isOnlyExtra }.map(\.record)
    let badlySigned = reading.records.map(\.record.id).filter { !good.contains($0) }
    return Set(faulty).union(badlySigned)
  }

  /// Whether the next record may still succeed.
  private func isOfThisRecordOnly(_ error: StoreError) -> Bool {
    switch error {
    case .damagedRecord, .damagedPart, .notPermitted, .readBackDiffers, .notFound: true
    default: false
    }
  }

  private func isEarlier(_ left: ReceivedRecord, _ right: ReceivedRecord) -> Bool {
    (left.record.time, left.record.id) < (right.record.time, right.record.id)
  }

  /// Puts the replica's whole copy in the place of a damaged record of the panel folder.
  ///
  /// Only when a person asks for it: the damaged record is evidence, and stays in the folder's
  /// `tmp` for a day. Throws ``StoreError/noRecords(path:)`` where there is no folder, and
  /// ``StoreError/damagedRecord(path:_:)`` where the replica has no whole copy either.
  public func restore(
    _ id: RecordID, using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    guard let folder else { throw .noRecords(path: "") }
    let (_, records) = try home.replica.openRecords()
    let erasures = KnownErasures(among: try read().records, of: home.call, vouched: Vouched())
    let there = try home.replica.read(id, in: records)
    guard let whole = there?.record ?? there?.incomplete, erasures.explain(whole) else {
      throw .damagedRecord(path: records.path(of: id.hex), id)
    }
    try folder.replaceDamaged(
      whole, from: home.replica, without: erasures.parts(of: whole.record), using: &random)
  }
}
