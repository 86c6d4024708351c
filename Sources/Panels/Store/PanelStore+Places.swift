// Whether a panel stands in more than one place: a replica and a folder on the same disk are lost
// together, and people must not think otherwise.
internal import Glibc

extension PanelStore {
  /// Whether the shared folder is on the very disk that this account's own copy is on.
  ///
  /// False where there is no folder or either cannot be reached: then something else is said.
  public var isOnOneDisk: Bool {
    guard let folder, let here = device(of: home.replica.path), let there = device(of: folder.path)
    else { return false }
    return here == there
  }

  private func device(of path: String) -> dev_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_dev : nil
  }
}
