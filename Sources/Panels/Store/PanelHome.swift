// An account's own files of one panel: the replica, where the panel folder is, the pack, and the
// marks of what was not delivered yet. Keys and drafts stand in files of their own.
internal import Glibc
internal import Sealing

/// The folder `<dataHome>/empanel/<first 12 digits of the call>` of one account.
public struct PanelHome: Sendable {
  /// The panel: the id of its call.
  public let call: RecordID
  /// Where these files are.
  public let path: String

  /// Names the place; nothing is looked at.
  public init(dataHome: String, call: RecordID) {
    self.call = call
    path = "\(dataHome)/empanel/\(call.hex.prefix(Self.nameDigits))"
  }

  static let nameDigits = 12
  private static let folderFile = "folder"
  private static let undeliveredFolder = "undelivered"

  /// The account's full copy of the panel's records.
  public var replica: Folder { Folder(path: path, kind: .replica) }

  /// Where the pack stands until `freeze`.
  public var packPath: String { path + "/pack" }

  /// Makes the folder, only for this account, and an empty replica in it.
  public func create() throws(StoreError) { try replica.create() }

  /// Where the panel folder is; nil where nobody said, or what was said cannot be read.
  public var folderPath: String? {
    guard let folder = try? Directory(path: path),
      let bytes = try? folder.read(Self.folderFile, cap: 8_192),
      let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n")
    else { return nil }
    return String(text.dropLast())
  }

  /// Keeps where the panel folder is.
  public func remember(folder folderPath: String) throws(StoreError) {
    guard !folderPath.isEmpty, folderPath.utf8.allSatisfy({ $0 != 0 && $0 != 10 }) else {
      throw .badName(folderPath)
    }
    let folder = try Directory(makingPath: path, mode: 0o700)
    try folder.writeWhole(
      Self.folderFile, Bytes((folderPath + "\n").utf8), mode: 0o600, replacing: true)
  }

  /// The records of this account that no panel folder has yet, as far as it knows.
  ///
  /// A note whose record is not here is of a program that was killed before it wrote that, and stands
  /// for nothing that could be delivered.
  public var undelivered: [RecordID] {
    guard let folder = try? Directory(path: path),
      let marks = try? folder.folder(Self.undeliveredFolder),
      let names = try? marks.names(cap: Folder.recordCap), !names.isEmpty,
      let records = try? folder.folder(Folder.records)
    else { return [] }
    return names.compactMap { RecordID($0) }.filter { (try? records.entry($0.hex)) != nil }
  }

  /// Notes, before a record is written, that it is not delivered: a record without this note that
  /// is missing from the panel folder was there once and was taken away.
  func markUndelivered(_ id: RecordID) throws(StoreError) {
    let folder = try Directory(makingPath: path, mode: 0o700)
    let marks = try folder.folder(Self.undeliveredFolder, orMakeWith: 0o700)
    guard try marks.entry(id.hex) == nil else { return }
    try marks.writeNew(id.hex, [], mode: 0o600)
    try marks.sync()
  }

  /// Drops the note; a note that stays only makes a later restoring look like a delivery.
  func markDelivered(_ id: RecordID) {
    guard let marks = try? Directory(path: path).folder(Self.undeliveredFolder) else { return }
    try? marks.remove(id.hex)
  }
}
