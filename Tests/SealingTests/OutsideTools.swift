// The stock tools these tests ask for a second opinion, and the published files they read.
import Foundation
import Testing

@testable import Sealing

/// What a tool said.
struct ToolRun {
  let status: Int32
  let output: Bytes
  let complaint: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

/// Whether a missing tool or folder must fail its tests instead of leaving them out.
let skipsAreForbidden = ProcessInfo.processInfo.environment["EMPANEL_FORBID_SKIPS"] == "1"

/// Runs a test only where all of `tools` are installed.
func needs(_ tools: String...) -> ConditionTrait {
  let missing = tools.filter { toolPath($0) == nil }
  return .enabled(
    if: skipsAreForbidden || missing.isEmpty,
    "not installed: \(missing.joined(separator: ", "))")
}

/// Runs a test only where `../shared/<name>` lies beside the package.
func needsShared(_ name: String) -> ConditionTrait {
  .enabled(
    if: skipsAreForbidden || FileManager.default.fileExists(atPath: shared(name).path),
    "there is no folder ../shared with \(name)")
}

/// A file or folder of test data that is published elsewhere and kept beside the package.
func shared(_ name: String) -> URL {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/\(name)")
}

private func toolPath(_ tool: String) -> String? {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/\(tool)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// A folder of one test's own, removed with it.
final class Workbench {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "sealing-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file here.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file that only its owner reads, as ssh-keygen wants its keys, and gives its path.
  @discardableResult func write(_ name: String, _ content: some Sequence<UInt8>) throws -> String {
    let isWritten = FileManager.default.createFile(
      atPath: path(name), contents: Data(content), attributes: [.posixPermissions: 0o600])
    try #require(isWritten, "\(name) could not be written")
    return path(name)
  }

  func read(_ name: String) throws -> Bytes {
    Bytes(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Runs a tool here; input and both outputs go through files, so no pipe can fill up.
  func run(_ tool: String, _ arguments: [String], input: some Sequence<UInt8> = Bytes()) throws
    -> ToolRun
  {
    let executable = try #require(toolPath(tool), "\(tool) is not installed")
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let names = ["stdin", "stdout", "stderr"].map { ".\($0)" }
    try write(names[0], input)
    try write(names[1], [])
    try write(names[2], [])
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: names[0]))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: names[1]))
    process.standardError = try FileHandle(forWritingTo: folder.appending(path: names[2]))
    try process.run()
    process.waitUntilExit()
    return ToolRun(
      status: process.terminationStatus, output: try read(names[1]),
      complaint: String(decoding: try read(names[2]), as: UTF8.self))
  }
}
