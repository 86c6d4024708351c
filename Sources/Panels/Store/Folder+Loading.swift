// Reading a folder of records: every record once, within the caps, nothing believed.
public import Sealing

extension Folder {
  /// Reads every record and judges each directory by its own bytes.
  ///
  /// Writes nothing. Throws where the place itself cannot be read; a record that cannot be is a
  /// fault in the reading. Records are read on all cores; the reading is the same on one.
  /// `telling` hears how far it is.
  public func load(telling: Telling = { _, _ in }) throws(StoreError) -> FolderReading {
    try load(beside: FolderReading(), telling: telling)
  }

  /// The same, where another copy of the records was read already: every byte is read and hashed
  /// all the same, and a `record.json` with the very same hash says what it said there.
  func load(
    beside other: FolderReading, telling: Telling = { _, _ in }
  ) throws(StoreError) -> FolderReading {
    let (root, records) = try openRecords()
    var reading = FolderReading()
    for name in try root.names(cap: Self.strayCap) where !isOurs(name) {
      reading.strays.append(name)
    }
    let names = try records.names(cap: Self.recordCap + Self.strayCap)
    var ids: [RecordID] = []
    for name in names {
      if let id = RecordID(name) {
        ids.append(id)
      } else {
        reading.strays.append(Self.records + "/" + name)
      }
    }
    guard ids.count <= Self.recordCap else {
      throw .tooManyEntries(path: records.path, cap: Self.recordCap)
    }
    let known = Dictionary(other.records.map { ($0.record.id, $0.record) }) { first, _ in first }
    let each = inParallel(ids.count, telling: telling) { [ids] place in
      Result { () throws(StoreError) in
        try read(ids[place], in: records, known: known[ids[place]])
      }
    }
    for (id, result) in zip(ids, each) {
      guard let one = try result.get() else { continue }
      if let record = one.record { reading.records.append(record) }
      if let record = one.incomplete { reading.incomplete.append(record) }
      if !one.problems.isEmpty {
        reading.faults.append(FolderFault(record: id, problems: one.problems))
      }
    }
    return reading
  }

  /// One record's directory; nil where none stands there.
  func read(
    _ id: RecordID, in records: Directory, known: Record? = nil
  ) throws(StoreError) -> RecordReading? {
    do throws(StoreError) {
      return try records.folder(id.hex).record(id, known: known)
    } catch {
      switch error {
      case .notFound: return nil
      case .notAFolder, .notARegularFile:
        return RecordReading(problems: [.notAFolder])
      case .notPermitted, .failed:
        return RecordReading(problems: [.unreadable("", error)])
      default: throw error
      }
    }
  }

  /// The bytes of one part, read afresh and compared with what `record` says of it.
  public func part(_ name: String, of record: Record) throws(StoreError) -> Bytes {
    let (_, records) = try openRecords()
    return try part(name, of: record, in: records)
  }

  /// The bytes of one part of the record `id`, whose `record.json` is read afresh too.
  public func part(_ name: String, of id: RecordID) throws(StoreError) -> Bytes {
    let (_, records) = try openRecords()
    let directory = try records.folder(id.hex)
    let bytes = try directory.read(RecordFile.record, cap: JSON.recordLimit)
    guard RecordID(of: bytes) == id, let record = try? Record(bytes: bytes) else {
      throw .damagedRecord(path: directory.path, id)
    }
    return try part(name, of: record, in: records)
  }

  func part(
    _ name: String, of record: Record, in records: Directory
  ) throws(StoreError) -> Bytes {
    let directory = try records.folder(record.id.hex)
    guard let info = record.parts[name] else {
      throw .damagedPart(path: directory.path, record.id, part: name)
    }
    let bytes: Bytes
    do throws(StoreError) {
      bytes = try directory.read(name, cap: info.bytes)
    } catch .tooLarge {
      throw .damagedPart(path: directory.path, record.id, part: name)
    }
    guard PartInfo(of: bytes) == info else {
      throw .damagedPart(path: directory.path, record.id, part: name)
    }
    return bytes
  }

  /// Which panel this folder holds: the id of the one whole `call` record in it.
  ///
  /// Throws ``StoreError/noPanel(path:)`` or ``StoreError/severalPanels(path:calls:)``.
  public func panel() throws(StoreError) -> RecordID { try panel(in: load()) }

  /// The same for a folder that was read.
  public func panel(in reading: FolderReading) throws(StoreError) -> RecordID {
    let calls = reading.records.map(\.record).filter { $0.type == "call" }.map(\.id)
    guard let call = calls.first else { throw .noPanel(path: path) }
    guard calls.count == 1 else { throw .severalPanels(path: path, calls: calls) }
    return call
  }

  private func isOurs(_ name: String) -> Bool {
    let ours: Set<String> =
      switch kind {
      case .shared: [Self.records, Self.temporary, Self.readme]
      case .replica:
        [Self.records, Self.temporary, "keys", "pack", "folder", "drafts", "undelivered"]
      }
    return ours.contains(name)
  }
}
