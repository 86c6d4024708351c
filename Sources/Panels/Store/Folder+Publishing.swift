// Publishing a record: the sequence that leaves the whole record or nothing, whatever dies when.
// Write under a temporary name, bring it to the disk, read it back, and only then name it.
internal import Glibc
internal import Sealing

/// What publishing found.
public enum Published: Hashable, Sendable {
  /// The record was not there and now is.
  case new
  /// The very same record was there already.
  case alreadyThere
}

/// Where the bytes of a record come from while it is written somewhere.
struct RecordBytes {
  let record: Record
  let signature: Bytes
  /// The parts that were erased, and are never written again.
  var erased: Set<String> = []
  /// The bytes of one part.
  let part: (String) throws(StoreError) -> Bytes
}

extension Folder {
  /// Publishes a record and returns once it is on the disk and was read back.
  ///
  /// - Parameters:
  ///   - random: for the temporary name.
  ///   - check: what more must hold before the record gets its name, such as that every quorum
  ///     recombines; asked after every byte on the disk was found equal to the record's.
  /// - Throws: ``StoreError/readBackDiffers(path:)`` where the bytes or `check` say no, and
  ///   ``StoreError/damagedRecord(path:_:)`` where another thing has the record's name. After
  ///   any error there is no receipt; publishing again is safe.
  @discardableResult
  public func publish(
    _ record: SignedRecord, using random: inout some RandomNumberGenerator,
    check: (SignedRecord) -> Bool = { _ in true }
  ) throws(StoreError) -> Published {
    let source = RecordBytes(record: record.record, signature: record.signature) {
      (name) throws(StoreError) in
      guard let bytes = record.parts[name] else {
        throw .damagedPart(path: path, record.record.id, part: name)
      }
      return bytes
    }
    return try place(source, using: &random) { check(record) }
  }

  /// Gives the record its place here, from whatever holds its bytes.
  func place(
    _ source: RecordBytes, using random: inout some RandomNumberGenerator,
    check: () -> Bool = { true }
  ) throws(StoreError) -> Published {
    let (root, records) = try openRecords()
    let temporary = try root.folder(Self.temporary, orMakeWith: kind.folderMode)
    if try records.entry(source.record.id.hex) != nil {
      return try settle(source, in: records, temporary, using: &random)
    }
    let name = temporaryName(using: &random)
    do throws(StoreError) {
      try write(source, as: name, in: temporary, check: check)
      try giveName(source.record.id, to: name, from: temporary, in: records)
    } catch {
      temporary.removeFolderWherePossible(name)
      switch error {
      case .alreadyExists, .notEmpty, .notAFolder:
        // Another writer of the same record was first, or something else has its name.
        return try settle(source, in: records, temporary, using: &random)
      default: throw error
      }
    }
    try records.sync()
    try temporary.sync()
    return .new
  }

  /// Writes every file of the record under a temporary name and reads all of it back.
  func write(
    _ source: RecordBytes, as name: String, in temporary: Directory, check: () -> Bool
  ) throws(StoreError) {
    let folder = try temporary.makeFolder(name, mode: 0o700)
    for file in source.files {
      try folder.writeNew(file, try source.bytes(file), mode: kind.fileMode)
    }
    try folder.sync()
    let back = try folder.record(source.record.id)
    guard let whole = back.whole(without: source.erased), whole.signature == source.signature,
      back.problems.count == whole.absent.count, check()
    else { throw .readBackDiffers(path: folder.path) }
    folder.setModeWherePossible(kind.recordMode)
  }

  /// Moves a finished record to its name.
  ///
  /// A share may refuse while another client holds a file open, and a repeated request over NFS
  /// may answer "not found" after it succeeded: then the target says what happened.
  private func giveName(
    _ id: RecordID, to name: String, from temporary: Directory, in records: Directory
  ) throws(StoreError) {
    var pause: UInt32 = 20_000
    while true {
      do throws(StoreError) {
        return try temporary.rename(name, to: records, id.hex)
      } catch {
        switch error {
        case .notFound:
          if try temporary.entry(name) == nil, try records.entry(id.hex) != nil { return }
          throw error
        case .failed(_, _, let errno) where [EBUSY, ETXTBSY, EAGAIN].contains(errno):
          guard pause < 1_000_000 else { throw error }
          usleep(pause)
          pause *= 2
        default: throw error
        }
      }
    }
  }

  /// The record's name is taken: by the record itself, by half of it, or by something else.
  private func settle(
    _ source: RecordBytes, in records: Directory, _ temporary: Directory,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Published {
    let id = source.record.id
    var there = try read(id, in: records)
    if let problems = there?.problems, !problems.isEmpty,
      FolderFault(record: id, problems: problems).isArriving
    {
      try complete(source, in: records, temporary, using: &random)
      there = try read(id, in: records)
    }
    guard let whole = there?.whole(without: source.erased), whole.signature == source.signature
    else {
      throw .damagedRecord(path: records.path(of: id.hex), id)
    }
    // Whoever put it there may have died before it was on the disk.
    try records.folder(id.hex).sync()
    try records.sync()
    return .alreadyThere
  }

  /// Adds the files that are missing from a half-arrived record; touches none that is there.
  func complete(
    _ source: RecordBytes, in records: Directory, _ temporary: Directory,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    let directory = try records.folder(source.record.id.hex)
    for file in source.files where try directory.entry(file) == nil {
      let name = temporaryName(using: &random)
      do throws(StoreError) {
        try temporary.writeNew(name, try source.bytes(file), mode: kind.fileMode)
        try temporary.renameWithoutReplacing(name, to: directory, file)
      } catch {
        try? temporary.remove(name)
        if case .alreadyExists = error { continue }
        throw error
      }
    }
    try directory.sync()
    try temporary.sync()
  }

  /// 16 random bytes in hex.
  func temporaryName(using random: inout some RandomNumberGenerator) -> String {
    hex(randomBytes(16, using: &random))
  }
}

extension RecordBytes {
  /// The names of all its files; the signed one last, so that a reader sees the parts first.
  var files: [String] {
    record.parts.keys.filter { !erased.contains($0) }.sorted()
      + [RecordFile.signature, RecordFile.record]
  }

  /// The bytes of one file of the record.
  func bytes(_ file: String) throws(StoreError) -> Bytes {
    switch file {
    case RecordFile.record: record.bytes
    case RecordFile.signature: signature
    default: try part(file)
    }
  }
}
