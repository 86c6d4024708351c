// Running a stock tool from a test, and skipping by name where it is missing.
import Foundation
import Testing

/// What a tool did.
struct ToolRun {
  let status: Int32
  let output: String
}

/// Runs a tool and waits for it.
@discardableResult
func run(_ words: [String], input: String? = nil) throws -> ToolRun {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  let output = Pipe()
  let pipe = Pipe()
  process.standardOutput = output
  process.standardError = output
  process.standardInput = pipe
  try process.run()
  if let input { try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
  try pipe.fileHandleForWriting.close()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return ToolRun(
    status: process.terminationStatus, output: String(decoding: text, as: UTF8.self))
}

/// Whether every tool is here; with EMPANEL_FORBID_SKIPS=1 a test runs and fails without it.
func has(_ tools: String...) -> Bool {
  if ProcessInfo.processInfo.environment["EMPANEL_FORBID_SKIPS"] == "1" { return true }
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return tools.allSatisfy { tool in
    folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
  }
}
