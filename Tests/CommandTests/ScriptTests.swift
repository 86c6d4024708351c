// Runs every script of Scripts/ against the real program; the file's name is the test's name.
import Foundation
import Testing

enum Scripts {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scripts")

  static let all: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
    // While one script is being written, EMPANEL_SCRIPTS=events/tie runs only those named so.
    let environment = ProcessInfo.processInfo.environment
    let wanted =
      environment["EMPANEL_FORBID_SKIPS"] == "1" ? nil : environment["EMPANEL_SCRIPTS"]
    return (paths ?? []).filter { path in
      path.hasSuffix(".txt") && wanted.map { path.contains($0) } ?? true
    }.sorted()
  }()
}

@Test(arguments: Scripts.all) func theScriptRunsAsWritten(name: String) throws {
  let text = try String(
    contentsOf: Scripts.folder.appendingPathComponent(name), encoding: .utf8)
  let script = try Script(text)
  let run = try ScriptRun()
  defer { run.removeFolder() }
  do {
    try run.perform(script)
  } catch let skip as ScriptSkip {
    // Skipped by name: CI forbids it with EMPANEL_FORBID_SKIPS=1.
    print("skipped: \(name) needs \(skip.tool)")
  } catch is ScriptEnd {
    // What failed has been recorded with its line.
  }
}

@Test func thereAreScripts() {
  #expect(!Scripts.all.isEmpty)
}
