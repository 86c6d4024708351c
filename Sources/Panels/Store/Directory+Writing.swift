// Writing into a held folder. Every return is checked, close and fsync too: a full quota on a
// share is often reported nowhere else.
internal import CLinux
internal import Glibc
internal import Sealing

extension Directory {
  /// Makes a folder inside this one with exactly these rights and opens it.
  func makeFolder(_ name: String, mode: mode_t) throws(StoreError) -> Directory {
    try check(name)
    try calls.allow(.makeFolder, path(of: name))
    let errno = errnoOf { mkdirat(number, name, mode & 0o777) }
    guard errno == 0 else { throw StoreError(errno, .makeFolder, path(of: name)) }
    let made = try folder(name)
    // The umask may have taken rights away, and the sticky and group bits need a second call.
    made.setModeWherePossible(mode)
    return made
  }

  /// Opens the folder `name`, making it first where it is missing.
  func folder(_ name: String, orMakeWith mode: mode_t) throws(StoreError) -> Directory {
    do throws(StoreError) {
      return try folder(name)
    } catch .notFound {
      do throws(StoreError) {
        return try makeFolder(name, mode: mode)
      } catch .alreadyExists {
        return try folder(name)
      }
    }
  }

  /// Sets this folder's rights; a share that knows no rights is left as it is.
  func setModeWherePossible(_ mode: mode_t) {
    guard calls.before(.setMode, path) == 0 else { return }
    _ = errnoOf { fchmod(number, mode) }
  }

  /// Writes a file that must not exist yet and brings it to the disk.
  func writeNew(_ name: String, _ bytes: Bytes, mode: mode_t) throws(StoreError) {
    try check(name)
    let inner = path(of: name)
    try calls.allow(.makeFile, inner)
    let (number, errno) = uninterrupted {
      Int(
        openat(
          self.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600)))
    }
    guard number >= 0 else { throw StoreError(errno, .makeFile, inner) }
    var file = Descriptor(CInt(number))
    try writeAll(file.number, bytes, path: inner)
    // On a share without rights this fails, and the file is no less written.
    if calls.before(.setMode, inner) == 0 { _ = errnoOf { fchmod(file.number, mode) } }
    try calls.allow(.sync, inner)
    let syncErrno = errnoOf { fsync(file.number) }
    guard syncErrno == 0 else { throw StoreError(syncErrno, .sync, inner) }
    try calls.allow(.close, inner)
    let closeErrno = file.close()
    guard closeErrno == 0 else { throw StoreError(closeErrno, .close, inner) }
  }

  private func writeAll(_ number: CInt, _ bytes: Bytes, path: String) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      try calls.allow(.write, path)
      let (count, errno) = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return uninterrupted { Glibc.write(number, rest.baseAddress, rest.count) }
      }
      guard count > 0 else { throw StoreError(errno == 0 ? EIO : errno, .write, path) }
      written += count
    }
  }

  /// Brings this folder's names to the disk.
  ///
  /// EINVAL is what file systems answer that cannot (some SMB shares), and is no failure.
  func sync() throws(StoreError) {
    try calls.allow(.sync, path)
    let errno = errnoOf { fsync(number) }
    guard errno == 0 || errno == EINVAL else { throw StoreError(errno, .sync, path) }
  }

  /// Gives something its final name in another folder, replacing a file or an empty folder.
  func rename(_ name: String, to folder: Directory, _ newName: String) throws(StoreError) {
    try check(name)
    try check(newName)
    try calls.allow(.rename, folder.path(of: newName))
    let errno = errnoOf { renameat(number, name, folder.number, newName) }
    guard errno == 0 else { throw StoreError(errno, .rename, folder.path(of: newName)) }
  }

  /// Gives a file its final name, refusing to replace anything.
  func renameWithoutReplacing(
    _ name: String, to folder: Directory, _ newName: String
  ) throws(StoreError) {
    try check(name)
    try check(newName)
    let target = folder.path(of: newName)
    try calls.allow(.rename, target)
    var errno = clinux_rename_without_replacing(number, name, folder.number, newName)
    if errno == EINVAL || errno == ENOSYS {
      // An older share: a second name for the file refuses just as well.
      errno = errnoOf { linkat(number, name, folder.number, newName, 0) }
      if errno == 0 { try remove(name) }
    }
    if errno == EPERM || errno == EOPNOTSUPP || errno == EINVAL {
      // No second names either (FAT): look first, which only another writer could upset.
      guard try folder.entry(newName) == nil else { throw .alreadyExists(path: target) }
      return try rename(name, to: folder, newName)
    }
    guard errno == 0 else { throw StoreError(errno, .rename, target) }
  }

  /// Swaps two names in one step.
  func swap(_ name: String, with folder: Directory, _ otherName: String) throws(StoreError) {
    try check(name)
    try check(otherName)
    try calls.allow(.rename, folder.path(of: otherName))
    let errno = clinux_swap_names(number, name, folder.number, otherName)
    guard errno == 0 else { throw StoreError(errno, .rename, folder.path(of: otherName)) }
  }

  /// Removes a file.
  func remove(_ name: String) throws(StoreError) {
    try check(name)
    try calls.allow(.remove, path(of: name))
    let errno = errnoOf { unlinkat(number, name, 0) }
    guard errno == 0 else { throw StoreError(errno, .remove, path(of: name)) }
  }

  /// Removes a folder of files, as far as that is possible: what stays behind is swept later.
  func removeFolderWherePossible(_ name: String) {
    guard calls.before(.remove, path(of: name)) == 0, (try? check(name)) != nil else { return }
    if let inner = try? folder(name), let names = try? inner.names(cap: 10_000) {
      for name in names { try? inner.remove(name) }
    }
    _ = errnoOf { unlinkat(number, name, AT_REMOVEDIR) }
  }
}
