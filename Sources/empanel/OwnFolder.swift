// Folders that the program makes for itself and takes away again: the demo's and a rehearsal's.
import Glibc

enum OwnFolder {
  /// Makes a folder and those above it, only for this account; gives those that were not there.
  @discardableResult
  static func make(_ path: String) throws -> [String] {
    var made = ""
    var new: [String] = []
    for name in path.split(separator: "/") {
      made += "/" + name
      if mkdir(made, 0o700) == 0 {
        new.append(made)
        continue
      }
      guard errno == EEXIST || standing(at: made) == .folder else {
        throw Complaint.ownFolderNotMade(made, errno)
      }
    }
    return new
  }

  /// Takes a folder away with everything in it; nothing outside it is followed.
  static func remove(_ path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      // Records are kept read-only.
      chmod(path, 0o700)
      for name in allNames(in: path) { try remove(path + "/" + name) }
    }
    guard Glibc.remove(path) == 0 else {
      throw Complaint.notRemoved(path, errno)
    }
  }

  /// Every name in a folder, hidden ones too; none where it cannot be read.
  static func allNames(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
