// A folder of records: the shared panel folder, or an account's own replica of it. Only a path
// and a kind; every use opens it afresh and holds it open for as long as it lasts.
internal import Glibc
public import Sealing

/// A place that holds `records` and `tmp`.
public struct Folder: Sendable {
  /// Who uses the place.
  public enum Kind: Hashable, Sendable {
    /// Everybody of the panel; it may be a share, a stick or a synced folder.
    case shared
    /// One account, on its own disk.
    case replica
  }

  /// Where it is.
  public let path: String
  /// Who uses it.
  public let kind: Kind
  let calls: FileCalls

  /// Names a place; nothing is looked at.
  public init(path: String, kind: Kind) {
    self.init(path: path, kind: kind, calls: .real)
  }

  init(path: String, kind: Kind, calls: FileCalls) {
    self.path = path
    self.kind = kind
    self.calls = calls
  }

  /// The most records a panel can have.
  public static let recordCap = 20_000
}

extension Folder {
  /// Makes the place, its `records` and its `tmp`.
  ///
  /// A shared folder may stand there already if it is empty but for hidden files; it then keeps
  /// its rights. A new one gets 3770: its group may write, and nobody but the owner of a record
  /// may rename it. A replica that is there already is left as it is.
  public func create() throws(StoreError) {
    let root: Directory
    switch kind {
    case .replica: root = try Directory(makingPath: path, mode: 0o700, calls: calls)
    case .shared: root = try sharedRoot()
    }
    for name in [Self.records, Self.temporary] {
      let inner = try root.folder(name, orMakeWith: kind.folderMode)
      try inner.sync()
    }
    try root.sync()
  }

  /// Whether everything that ``create()`` makes is there.
  var isMade: Bool {
    guard let root = try? Directory(path: path, calls: calls) else { return false }
    return [Self.records, Self.temporary].allSatisfy { (try? root.entry($0))?.kind == .folder }
  }

  /// Throws where ``create()`` would refuse what stands at the path; makes nothing.
  public func refuseUsed() throws(StoreError) {
    let root: Directory
    do throws(StoreError) {
      root = try Directory(path: path, calls: calls)
    } catch .notFound {
      return
    }
    try refuseUsed(root)
  }

  private func refuseUsed(_ root: Directory) throws(StoreError) {
    let names = try root.names(cap: Folder.strayCap)
    guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .notEmpty(path: path) }
  }

  private func sharedRoot() throws(StoreError) -> Directory {
    let (parentPath, name) = splitPath(trimmed(path))
    let parent = try Directory(path: parentPath, calls: calls)
    do throws(StoreError) {
      return try parent.makeFolder(name, mode: kind.folderMode)
    } catch .alreadyExists {
      let root = try Directory(path: path, calls: calls)
      try refuseUsed(root)
      return root
    }
  }

  /// Writes the folder's `README.txt`: the audit recipe for stock tools.
  public func writeReadme(_ text: Bytes) throws(StoreError) {
    let root = try Directory(path: path, calls: calls)
    try root.writeWhole(Self.readme, text, mode: 0o440, replacing: true)
  }

  static let records = "records"
  static let temporary = "tmp"
  static let readme = "README.txt"
  static let strayCap = 10_000

  /// The place and its `records`, held open.
  func openRecords() throws(StoreError) -> (root: Directory, records: Directory) {
    let root = try Directory(path: path, calls: calls)
    do throws(StoreError) {
      return (root, try root.folder(Self.records))
    } catch .notFound {
      throw .noRecords(path: path)
    }
  }

  private func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

extension Folder.Kind {
  /// The rights of the place, its `records` and its `tmp`.
  var folderMode: mode_t {
    switch self {
    case .shared: 0o3770
    case .replica: 0o700
    }
  }

  /// The rights of a record's directory: its owner keeps the right to write, since a directory
  /// without it cannot be given another parent.
  var recordMode: mode_t {
    switch self {
    case .shared: 0o750
    case .replica: 0o700
    }
  }

  /// The rights of a record's files: nobody may write them.
  var fileMode: mode_t {
    switch self {
    case .shared: 0o440
    case .replica: 0o400
    }
  }
}

extension Directory {
  /// Opens a folder by its path, making it and all above it that is missing.
  convenience init(
    makingPath path: String, mode: UInt32, calls: FileCalls = .real
  ) throws(StoreError) {
    do throws(StoreError) {
      try self.init(path: path, calls: calls)
    } catch .notFound {
      let (parentPath, name) = splitPath(path)
      guard !name.isEmpty, parentPath != path else { throw .notFound(path: path) }
      let parent = try Directory(makingPath: parentPath, mode: mode, calls: calls)
      do throws(StoreError) {
        _ = try parent.makeFolder(name, mode: mode)
        try parent.sync()
      } catch .alreadyExists {}
      try self.init(path: path, calls: calls)
    }
  }
}
