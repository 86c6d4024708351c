// Putting a folder in order: copying a record from one folder to another, swapping a damaged one
// for a whole one, and sweeping away what died half-written.
internal import Glibc
internal import Sealing

extension Folder {
  /// Publishes here a record that stands whole in another folder.
  func copy(
    _ received: ReceivedRecord, from other: Folder, without erased: Set<String> = [],
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Published {
    try place(other.source(of: received, without: erased), using: &random)
  }

  /// Puts the whole record of another folder in the place of the damaged one here.
  ///
  /// The two swap names in one step, so that no reader ever finds nothing; the damaged one stays
  /// in `tmp` for whoever wants to look at it, until it is swept. Throws where the file system
  /// cannot swap, or where the account does not own what stands there; nothing is changed then.
  func replaceDamaged(
    _ received: ReceivedRecord, from other: Folder, without erased: Set<String> = [],
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    let (root, records) = try openRecords()
    let temporary = try root.folder(Self.temporary, orMakeWith: kind.folderMode)
    let name = temporaryName(using: &random)
    do throws(StoreError) {
      try write(other.source(of: received, without: erased), as: name, in: temporary) { true }
      try temporary.swap(name, with: records, received.record.id.hex)
    } catch {
      temporary.removeFolderWherePossible(name)
      throw error
    }
    try records.sync()
    try temporary.sync()
  }

  /// Removes this account's own half-written records that are older than a day.
  ///
  /// - Returns: how many were removed.
  @discardableResult
  public func sweep(now: Timestamp) throws(StoreError) -> Int {
    let root = try Directory(path: path, calls: calls)
    let temporary: Directory
    do throws(StoreError) {
      temporary = try root.folder(Self.temporary)
    } catch .notFound {
      return 0
    }
    var removed = 0
    for name in try temporary.names(cap: Self.strayCap) where isTemporaryName(name) {
      guard let entry = try temporary.entry(name), entry.owner == geteuid(),
        now.secondsSince1970 - entry.changed > 86_400
      else { continue }
      switch entry.kind {
      case .folder: temporary.removeFolderWherePossible(name)
      case .file: try? temporary.remove(name)
      case .other: continue
      }
      removed += 1
    }
    return removed
  }

  /// Where the bytes of one of this folder's records come from, checked part by part.
  func source(of received: ReceivedRecord, without erased: Set<String>) -> RecordBytes {
    RecordBytes(record: received.record, signature: received.signature, erased: erased) {
      (name) throws(StoreError) in try part(name, of: received.record)
    }
  }

  private func isTemporaryName(_ name: String) -> Bool {
    name.utf8.count == 32
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
