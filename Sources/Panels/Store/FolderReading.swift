// What one look at a folder of records yields: the records that are whole, and everything that
// is not as it should be, named. Facts only; what they mean is judged by History and by people.

/// What stands in a folder of records.
public struct FolderReading: Sendable {
  /// The records whose directory holds the very bytes that their name promises, by id.
  ///
  /// Their signatures are read and not judged.
  public var records: [ReceivedRecord] = []
  /// The records of which nothing is wrong but that parts are not there, by id.
  ///
  /// They are on their way, or erased. Each is among the ``faults`` too.
  public var incomplete: [ReceivedRecord] = []
  /// The record directories that are not as they should be, by id.
  ///
  /// A record that merely has extra entries is in ``records`` too.
  public var faults: [FolderFault] = []
  /// Names that belong to no record and mean nothing here, such as `.DS_Store`.
  public var strays: [String] = []

  /// What ``History`` judges: whole records, and those whose parts an erasure may explain.
  public var received: [ReceivedRecord] { records + incomplete }

  /// The faults that no erasure of the history explains.
  public func faults(after history: History) -> [FolderFault] {
    faults.compactMap { fault in
      let left = fault.problems.filter { problem in
        guard case .missing(let part) = problem else { return true }
        return history.erasure(of: part, in: fault.record) == nil
      }
      return left.isEmpty ? nil : FolderFault(record: fault.record, problems: left)
    }
  }
}

/// One record directory that is not as it should be.
public struct FolderFault: Hashable, Sendable {
  /// The record, as the directory's name says.
  public let record: RecordID
  /// Everything that is wrong; never empty.
  public let problems: [Problem]

  /// Whether files are only missing, as while a copy is under way, and nothing is changed.
  public var isArriving: Bool {
    problems.allSatisfy { if case .missing = $0 { true } else { false } }
  }

  /// Whether the record itself is whole and there are merely entries that do not belong.
  public var isOnlyExtra: Bool {
    problems.allSatisfy { if case .extra = $0 { true } else { false } }
  }

  /// One thing that is wrong with a record directory.
  public enum Problem: Hashable, Sendable {
    /// A file, link or pipe has the record's name.
    case notAFolder
    /// `record.json` does not hash to the directory's name.
    case changedRecord
    /// `record.json` hashes to the name and is no record of this format.
    case notARecord(RecordFault)
    /// `record.json.sig` has not the length of a signature.
    case changedSignature
    /// The bytes of a part are not those the record lists.
    case changed(part: String)
    /// A file of the record is a link, folder, pipe or device.
    case notAFile(String)
    /// `record.json` is larger than a record can be.
    case tooLarge(String, cap: Int)
    /// A file of the record is not there.
    case missing(String)
    /// Something stands there that the record does not list.
    case extra(String)
    /// There are more entries than a record can have; they were not looked at.
    case tooManyEntries(cap: Int)
    /// A file, or with "" the directory, cannot be read.
    case unreadable(String, StoreError)
  }
}
