// `empanel verify`: judges the folder's own bytes and says in sentences what is true of them.
// Writes nothing, so that looking never changes what is looked at.
import ArgumentParser
import Panels
import Reports
import Wording

struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: en("Check every byte of a panel's folder, and say what is true of it."),
      discussion: en(
        """
        Examples:
          empanel verify day
          empanel verify day --head 3f9a01c277be
          empanel verify day --explain 3f9a01c277be
          empanel verify panels-of-2026 --json
        Exit code 2 and the record's name for every problem. Without keys it checks hashes, \
        signatures, order and rules. --as or --identity also opens what that person may read. A \
        folder of many panels is checked panel by panel; --json then prints one line for each.
        """))
  }

  @Argument(help: .en("The panel's folder, or a folder of many panels."))
  var folder: String
  @Option(
    help: .en("A record that must be there: the first 8 or more digits of its code.", value: "code")
  )
  var head: String?
  @Option(help: .en("Explain one record: the first 8 or more digits of its code.", value: "code"))
  var explain: String?
  @Flag(help: .en("Print JSON (empanel.verify.v1)."))
  var json = false
  @Option(
    name: .customLong("as"), help: .en("Also open what this person may read.", value: "handle"))
  var handle: String?
  @Option(help: .en("Also open what this age identity file may read.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    if explain != nil, json || head != nil || handle != nil || identity != nil {
      throw ValidationError(en("--explain goes alone: it says what one record is"))
    }
  }

  func run() throws {
    let folders = PanelFolders.found(at: absolutePath(folder))
    guard let first = folders.first, folders.count > 1 else {
      return try verifyOne(folders.first ?? absolutePath(folder))
    }
    guard explain == nil, head == nil else {
      throw Complaint(
        en("\(folder) holds \(folders.count) panels, and a record is in one of them"),
        hint: en("name the panel's own folder, such as \(first)"), code: .usage)
    }
    try verifyAll(folders)
  }

  private func verifyOne(_ path: String) throws {
    var found = try Verification(path, progress: Progress())
    if let explain {
      try ExplanationSentences.lines(of: explain, in: found).forEach(say)
      let digits = codeDigits(explain)
      let isWrong = found.problems.contains { $0.record?.hex.hasPrefix(digits) == true }
      if isWrong { throw ExitCode(Complaint.Code.problems.rawValue) }
      return
    }
    found.look(for: head)
    try found.open(as: try reader())
    try json ? sayJSON(found) : sayLines(found)
    try end([found])
  }

  /// One panel after another; the exit code speaks of all of them.
  private func verifyAll(_ folders: [String]) throws {
    let reader = try reader()
    var all: [Verification] = []
    for path in folders {
      var found = try Verification(path, progress: Progress())
      try found.open(as: reader)
      all.append(found)
      if json {
        try sayJSON(found)
      } else {
        try say("\(path):")
        try sayLines(found)
        try say("")
      }
    }
    try end(all)
  }

  private func reader() throws -> Reader? {
    guard handle != nil || identity != nil else { return nil }
    return try Reader(handle: handle, identity: identity, passphrase: passphrase)
  }

  private func sayLines(_ found: Verification) throws {
    for line in VerifySentences.lines(found) { try say(line) }
    if let opened = found.opened {
      try say(en("\(opened) sheets were opened; what is inside each is what the outside says."))
    }
    for finding in found.notes { try say(en("Note: \(finding.says)")) }
    if found.isClean { try say(VerifySentences.clean(found.history)) }
  }

  private func sayJSON(_ found: Verification) throws {
    try sayBytes(
      verifyJSON(
        folder: found.path, records: found.reading.received.count, history: found.history,
        opened: found.opened, problems: found.problems, notes: found.notes))
  }

  /// Ends with the problems on standard error, and exit code 2 for any.
  private func end(_ all: [Verification]) throws {
    let problems = all.flatMap { found in
      found.problems.map { all.count > 1 ? "\(found.path): \($0.says)" : $0.says }
    }
    guard !problems.isEmpty else { return }
    if json { throw ExitCode(Complaint.Code.problems.rawValue) }
    throw Complaint(
      messages: problems,
      hints: [en("ask each member to run \"empanel verify\" on their own copy, and compare")],
      code: .problems)
  }
}
