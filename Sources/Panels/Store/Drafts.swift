// What somebody has typed and not sealed yet: one encrypted file a candidate, written whole each
// time, and one writer at a time.
internal import Glibc
public import Sealing

/// The right to write one person's drafts of one panel; given back when it goes.
public struct DraftLock: ~Copyable {
  private let file: Descriptor

  init(_ file: consuming Descriptor) { self.file = file }
}

extension PanelHome {
  private static let draftsFolder = "drafts"
  private static let lockFile = ".lock"

  /// Takes the right to write a person's drafts; nil where another process has it.
  ///
  /// Local disks only: on a share such a lock may not be seen by other computers.
  public func lockDrafts(of handle: String) throws(StoreError) -> DraftLock? {
    let folder = try draftsFolder(of: handle)
    let path = folder.path(of: Self.lockFile)
    let (number, errno) = uninterrupted {
      Int(
        openat(
          folder.number, Self.lockFile, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600)))
    }
    guard number >= 0 else { throw StoreError(errno, .lock, path) }
    let file = Descriptor(CInt(number))
    let lockErrno = errnoOf { flock(file.number, LOCK_EX | LOCK_NB) }
    if lockErrno == EWOULDBLOCK { return nil }
    guard lockErrno == 0 else { throw StoreError(lockErrno, .lock, path) }
    return DraftLock(file)
  }

  /// The candidates somebody has drafts for, sorted.
  public func drafts(of handle: String) throws(StoreError) -> [String] {
    guard isHandle(handle) else { throw .badName(handle) }
    do throws(StoreError) {
      return try Directory(path: "\(path)/\(Self.draftsFolder)/\(handle)").names(
        cap: Folder.strayCap
      )
      .filter { $0.hasSuffix(".age") }.map { String($0.dropLast(4)) }.filter(isCandidateID)
    } catch .notFound {
      return []
    }
  }

  /// The draft for a candidate; nil where there is none.
  ///
  /// - Throws: ``StoreError/wrongPerson(path:)``, ``StoreError/damagedFile(path:_:)``.
  public func draft(for candidate: String, keys: PanelKeys) throws(StoreError) -> Bytes? {
    let (folder, name) = try draftPlace(keys.handle, candidate)
    do throws(StoreError) {
      return try opened(inFolder: folder, name, path: "\(path)/\(folder)/\(name)", with: keys.age)
    } catch .notFound {
      return nil
    }
  }

  /// Keeps a draft, encrypted to its own writer; on the disk when this returns.
  public func saveDraft(
    _ draft: Bytes, for candidate: String, keys: PanelKeys,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    let (_, name) = try draftPlace(keys.handle, candidate)
    let file = try encrypted(draft, to: keys.age.recipient, using: &random)
    try draftsFolder(of: keys.handle)
      .writeWhole(name, file, mode: 0o600, replacing: true, writer: "draft")
  }

  /// Removes the draft for a candidate, if there is one.
  public func dropDraft(for candidate: String, of handle: String) throws(StoreError) {
    let (_, name) = try draftPlace(handle, candidate)
    let folder = try draftsFolder(of: handle)
    do throws(StoreError) {
      try folder.remove(name)
    } catch .notFound { return }
    try folder.sync()
  }

  private func draftPlace(
    _ handle: String, _ candidate: String
  ) throws(StoreError) -> (folder: String, name: String) {
    guard isHandle(handle) else { throw .badName(handle) }
    guard isCandidateID(candidate) else { throw .badName(candidate) }
    return ("\(Self.draftsFolder)/\(handle)", candidate + ".age")
  }

  func draftsFolder(of handle: String) throws(StoreError) -> Directory {
    guard isHandle(handle) else { throw .badName(handle) }
    return try Directory(makingPath: path, mode: 0o700)
      .folder(Self.draftsFolder, orMakeWith: 0o700)
      .folder(handle, orMakeWith: 0o700)
  }
}
