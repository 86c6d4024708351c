// Performs a script in a folder of its own, with its own homes, against the program just built.
import Foundation
import Testing

/// One performance of a script.
final class ScriptRun {
  let folder: URL
  var variables: [String: String] = [:]
  var environment: [String: String]
  var input = ""
  var output = ""
  var errors = ""

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("empanel-script-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "XDG_CONFIG_HOME": folder.path + "/config",
      "XDG_DATA_HOME": folder.path + "/data", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no", "EMPANEL": Program.empanel.path,
    ]
    variables["WORK"] = folder.path
    variables["REPO"] = Program.repository.path
    variables["EMPANEL"] = Program.empanel.path
  }

  func removeFolder() {
    // Published records are read-only folders; they must be writable before they can go.
    _ = try? Program.run(
      "/bin/chmod", ["-R", "u+rwx", folder.path], environment: environment, in: folder)
    try? FileManager.default.removeItem(at: folder)
  }

  func perform(_ script: Script, named name: String = "script") throws {
    try write(script.files)
    for line in script.lines {
      do {
        if line.words[0] == "include" { try include(line) } else { try perform(line) }
      } catch let failure as ScriptFailure {
        Issue.record(
          """
          \(name), line \(line.number): \(line.words.joined(separator: " "))
          \(failure.what)
          stdout: \(output.suffix(3000))
          stderr: \(errors.suffix(3000))
          """)
        throw ScriptEnd()
      }
    }
  }

  /// Performs another script here, in the same folder and with the same homes.
  ///
  /// Its files never replace those of the script that includes it.
  private func include(_ line: Script.Line) throws {
    guard line.words.count == 2, !line.isNegated else {
      throw ScriptFailure("`include` takes the name of a script")
    }
    let url = Scripts.folder.appendingPathComponent(line.words[1])
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw ScriptFailure("there is no script \(line.words[1])")
    }
    var script = try Script(text)
    script.files.removeAll { FileManager.default.fileExists(atPath: path($0.name)) }
    try perform(script, named: line.words[1])
  }

  private func write(_ files: [(name: String, text: String)]) throws {
    for file in files {
      let url = folder.appendingPathComponent(file.name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  private func perform(_ line: Script.Line) throws {
    let words = try line.words.map { try expand($0) }
    guard let verb = words.first else { return }
    let rest = Array(words.dropFirst())
    switch verb {
    case "empanel": try execute(Program.empanel.path, rest, mustFail: line.isNegated)
    case "exit": try expectExit(rest)
    case "exec": try execute("/usr/bin/env", rest, mustFail: line.isNegated)
    case "sh":
      try execute("/bin/sh", ["-c", rest.joined(separator: " ")], mustFail: line.isNegated)
    case "stdout": try match(output, rest, isNegated: line.isNegated)
    case "stderr": try match(errors, rest, isNegated: line.isNegated)
    default: try performOnFiles(verb, rest, isNegated: line.isNegated)
    }
  }

  private func performOnFiles(_ verb: String, _ rest: [String], isNegated: Bool) throws {
    switch verb {
    case "stdin": input = try contents(rest[0])
    case "env":
      for pair in rest {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : nil
      }
    case "set": variables[rest[0]] = try captured(output, pattern: rest[1])
    case "cmp":
      guard (try contents(rest[0]) == contents(rest[1])) != isNegated else {
        throw ScriptFailure("\(rest[0]) and \(rest[1]) \(isNegated ? "are the same" : "differ")")
      }
    case "exists":
      for name in rest {
        let isThere = FileManager.default.fileExists(atPath: path(name))
        guard isThere != isNegated else {
          throw ScriptFailure("\(name) is \(isThere ? "there" : "not there")")
        }
      }
    case "save": try output.write(toFile: path(rest[0]), atomically: true, encoding: .utf8)
    case "needs":
      for tool in rest where !Program.has(tool) {
        if Program.skipsAreForbidden { throw ScriptFailure("\(tool) is missing") }
        throw ScriptSkip(tool: tool)
      }
    default: throw ScriptFailure("no script knows the word `\(verb)`")
    }
  }

  private func expectExit(_ words: [String]) throws {
    guard words.count >= 2, let expected = Int32(words[0]) else {
      throw ScriptFailure("`exit` takes a number and a command")
    }
    let isOurs = words[1] == "empanel"
    let result = try Program.run(
      isOurs ? Program.empanel.path : "/usr/bin/env", Array(words.dropFirst(isOurs ? 2 : 1)),
      environment: environment, in: folder, input: input)
    take(result)
    guard result.status == expected else { throw ScriptFailure("exit \(result.status)") }
  }

  private func execute(_ program: String, _ words: [String], mustFail: Bool) throws {
    let result = try Program.run(
      program, words, environment: environment, in: folder, input: input)
    take(result)
    guard (result.status != 0) == mustFail else { throw ScriptFailure("exit \(result.status)") }
    guard result.status < 128 else { throw ScriptFailure("ended by a signal: \(result.status)") }
  }

  private func take(_ result: Program.Result) {
    input = ""
    output = result.output
    errors = result.errors
  }

  private func match(_ text: String, _ words: [String], isNegated: Bool) throws {
    for pattern in words {
      let isFound = try text.contains(Regex(pattern).anchorsMatchLineEndings())
      guard isFound != isNegated else {
        throw ScriptFailure("\(isNegated ? "found" : "did not find") /\(pattern)/")
      }
    }
  }

  private func captured(_ text: String, pattern: String) throws -> String {
    let regex = try Regex(pattern).anchorsMatchLineEndings()
    guard let match = text.firstMatch(of: regex), match.count > 1,
      let found = match[1].substring
    else { throw ScriptFailure("did not find /\(pattern)/") }
    return String(found)
  }

  private func path(_ name: String) -> String {
    name.hasPrefix("/") ? name : folder.appendingPathComponent(name).path
  }

  private func contents(_ name: String) throws -> String {
    if name == "stdout" { return output }
    if name == "stderr" { return errors }
    guard let data = FileManager.default.contents(atPath: path(name)) else {
      throw ScriptFailure("\(name) cannot be read")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// `${NAME}` is replaced by a variable; an unknown one is a failure and never empty.
  private func expand(_ word: String) throws -> String {
    var result = ""
    var rest = word[...]
    while let start = rest.range(of: "${") {
      result += rest[..<start.lowerBound]
      guard let end = rest.range(of: "}", range: start.upperBound..<rest.endIndex) else { break }
      let name = String(rest[start.upperBound..<end.lowerBound])
      guard let value = variables[name] else { throw ScriptFailure("no variable ${\(name)}") }
      result += value
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}

struct ScriptFailure: Error {
  var what: String
  init(_ what: String) { self.what = what }
}

/// A script that failed and has said so.
struct ScriptEnd: Error {}

struct ScriptSkip: Error {
  var tool: String
}
