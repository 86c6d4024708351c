// A folder of the test's own that goes when the test ends, and plain file work that does not go
// through the code under test.
import Chance
import Foundation
import Glibc
import Sealing

@testable import Panels

/// A temporary folder.
final class Playground {
  let path: String

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/empanel-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
    path = String(cString: made)
  }

  deinit { remove("") }

  func at(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  /// The bytes at a path inside.
  func bytes(_ name: String) throws -> Bytes {
    try Bytes(Data(contentsOf: URL(fileURLWithPath: at(name))))
  }

  /// Puts bytes at a path inside, whatever the rights of what stands there.
  func put(_ bytes: Bytes, _ name: String) throws {
    _ = unlink(at(name))
    try Data(bytes).write(to: URL(fileURLWithPath: at(name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: at(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: at(name)) }

  func exists(_ name: String) -> Bool { access(at(name), F_OK) == 0 }

  func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: at(name)).sorted()
  }

  /// The rights of what stands at a path inside.
  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(at(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// A new shared folder inside, with these records.
  func folder(
    _ name: String, _ records: [SignedRecord] = [], calls: FileCalls = .real
  ) throws -> Folder {
    let folder = Folder(path: at(name), kind: .shared, calls: calls)
    try folder.create()
    var dice = SplitMix64(seed: 7)
    for record in records { try folder.publish(record, using: &dice) }
    return folder
  }

  /// Every file below a path inside, with its bytes.
  func everything(_ name: String) throws -> [String: Bytes] {
    var found: [String: Bytes] = [:]
    for inner in try FileManager.default.subpathsOfDirectory(atPath: at(name)) {
      let whole = name + "/" + inner
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: at(whole), isDirectory: &isFolder)
      if !isFolder.boolValue { found[inner] = try bytes(whole) }
    }
    return found
  }
}
