// One record's directory held open: read once, hashed, and judged against its name and its own
// list of parts. Used for records at rest and for those just written, so both meet one rule.
internal import Sealing

/// The names and limits of a record's directory.
enum RecordFile {
  static let record = "record.json"
  static let signature = "record.json.sig"
  /// The one length a signature file can have.
  static let signatureBytes = 314
  /// Both files above, the most parts, and room to name a few strays.
  static let entryCap = RecordLimit.parts + 100
}

/// What one record's directory yields.
struct RecordReading {
  /// The record, where all of it is there and as it should be.
  var record: ReceivedRecord?
  /// The record, where nothing of it is wrong but that parts are not there.
  var incomplete: ReceivedRecord?
  var problems: [FolderFault.Problem] = []
}

extension Directory {
  /// Reads this directory, opened for it, as the record `id`.
  ///
  /// `known` is what bytes with this very id said when they were read elsewhere. Throws only where
  /// the disk itself is away; everything else is a problem of the record.
  func record(_ id: RecordID, known: Record? = nil) throws(StoreError) -> RecordReading {
    var reading = RecordReading()
    let names: [String]
    do throws(StoreError) {
      names = try namesOnce(cap: RecordFile.entryCap)
    } catch {
      switch error {
      case .tooManyEntries(_, let cap): reading.problems.append(.tooManyEntries(cap: cap))
      default: try reading.note(error, at: "", missing: nil)
      }
      return reading
    }
    let bytes = try readNoting(RecordFile.record, JSON.recordLimit, into: &reading)
    let signature = try readNoting(
      RecordFile.signature, RecordFile.signatureBytes, into: &reading)
    if let signature, signature.count != RecordFile.signatureBytes {
      reading.problems.append(.changedSignature)
    }
    guard let bytes else { return reading }
    guard RecordID(of: bytes) == id else {
      reading.problems.append(.changedRecord)
      return reading
    }
    let record: Record
    do throws(RecordFault) {
      record = if let known, known.id == id { known } else { try Record(bytes: bytes) }
    } catch {
      reading.problems.append(.notARecord(error))
      return reading
    }
    for (name, info) in record.parts.sorted(by: { $0.key < $1.key }) {
      try check(part: name, info, into: &reading)
    }
    if let signature, let absent = reading.absentParts(of: record) {
      let received = ReceivedRecord(record: record, signature: signature, absent: absent)
      if absent.isEmpty { reading.record = received } else { reading.incomplete = received }
    }
    for name in names where record.parts[name] == nil {
      if name == RecordFile.record || name == RecordFile.signature { continue }
      reading.problems.append(.extra(name))
    }
    return reading
  }

  private func check(
    part name: String, _ info: PartInfo, into reading: inout RecordReading
  ) throws(StoreError) {
    guard let bytes = try readNoting(name, info.bytes, into: &reading) else { return }
    if PartInfo(of: bytes) != info { reading.problems.append(.changed(part: name)) }
  }

  /// A file's bytes; nil with the problem noted where they cannot be had.
  private func readNoting(
    _ name: String, _ cap: Int, into reading: inout RecordReading
  ) throws(StoreError) -> Bytes? {
    do throws(StoreError) {
      return try read(name, cap: cap)
    } catch {
      try reading.note(error, at: name, missing: name)
      return nil
    }
  }
}

extension RecordReading {
  /// The record with whatever parts of it may be away: it is whole without them.
  func whole(without absent: Set<String>) -> ReceivedRecord? {
    record ?? incomplete.flatMap { $0.absent.isSubset(of: absent) ? $0 : nil }
  }

  /// The parts that are not there; nil where anything else is wrong.
  fileprivate func absentParts(of record: Record) -> Set<String>? {
    var absent: Set<String> = []
    for problem in problems {
      guard case .missing(let name) = problem, record.parts[name] != nil else { return nil }
      absent.insert(name)
    }
    return absent
  }

  /// Notes why `name` could not be read; passes on that the whole disk is away.
  fileprivate mutating func note(
    _ error: StoreError, at name: String, missing: String?
  ) throws(StoreError) {
    switch error {
    case .away: throw error
    case .notFound:
      if let missing { problems.append(.missing(missing)) }
    case .isAFolder, .notARegularFile: problems.append(.notAFile(name))
    case .tooLarge(_, let cap):
      switch name {
      case RecordFile.record: problems.append(.tooLarge(name, cap: cap))
      case RecordFile.signature: problems.append(.changedSignature)
      default: problems.append(.changed(part: name))
      }
    default: problems.append(.unreadable(name, error))
    }
  }
}
