// `empanel verify`: judges the folder's own bytes and says in sentences what is true of them.
// Writes nothing, so that looking never changes what is looked at.
import ArgumentParser
import Panels
import Sealing

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every byte of a panel's folder, and say what is true of it.",
    discussion: """
      Example: empanel verify day --head 3f9a01c277be
      Exit code 2 and the record's name for every problem. Without keys it checks hashes, \
      signatures, order and rules. --as or --identity also opens what that person may read.
      """)

  @Argument(help: "The panel's folder.")
  var folder: String
  @Option(help: "A record that must be there: the first 8 or more digits of its code.")
  var head: String?
  @Option(name: .customLong("as"), help: "Also open what this person may read.")
  var handle: String?
  @Option(help: "Also open what this age identity file may read.")
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let path = absolutePath(folder)
    let shared = Folder(path: path, kind: .shared)
    let reading = try shared.load()
    var findings = Findings()
    findings.judge(reading)
    guard let panel = try panel(of: shared, reading, &findings) else { return try findings.end() }
    let account = try Surroundings.account()
    let store = PanelStore(home: account.panel(panel), folder: shared)
    let replica = try store.read(seen: reading).replica
    guard let history = try history(of: panel, reading, &findings) else {
      findings.compare(reading.faults, of: reading, with: replica, panel: panel)
      return try findings.end()
    }
    let faults = reading.faults(after: history)
    findings.problems = faults.flatMap(ProblemSentences.sentences)
    findings.compare(faults, of: reading, with: replica, panel: panel)
    findings.judge(history)
    findings.look(for: head, in: history)
    try sayWhatStands(history, reading)
    if findings.isClean {
      try openMore(history, store, account, &findings)
    } else if handle != nil || identity != nil {
      findings.notes.append("nothing was opened: mend the problems first")
    } else {
      findings.notes.append("no key was used; --as or --identity also opens what that key may read")
    }
    try findings.end()
  }

  private func panel(
    of folder: Folder, _ reading: FolderReading, _ findings: inout Findings
  ) throws -> RecordID? {
    do {
      return try folder.panel(in: reading)
    } catch {
      guard !findings.isClean else { throw error }
      if let known = try Surroundings.account().knownPanels.first(where: {
        $0.folderPath == folder.path
      }) {
        return known.call
      }
      findings.problems.append(error.complaint.messages.joined(separator: "; "))
      return nil
    }
  }

  /// What the folder's own records say; nil where even the call is damaged.
  private func history(
    of panel: RecordID, _ reading: FolderReading, _ findings: inout Findings
  ) throws -> History? {
    do {
      return try History(of: panel, reading.received)
    } catch {
      findings.problems += error.complaint.messages
      return nil
    }
  }

  private func sayWhatStands(_ history: History, _ reading: FolderReading) throws {
    let people = Set(reading.received.map(\.record.author)).count
    try say("\(reading.received.count) records by \(people) people in this folder.")
    if let freeze = history.freeze {
      try say(
        "Freeze code: \(freeze.id.freezeCode), by \(freeze.record.author), \(freeze.record.time.text)"
      )
      try say(
        "Form: \(freeze.body.pack.id) \(freeze.body.pack.version), fingerprint \(freeze.body.pack.fingerprint)"
      )
      let waiting = freeze.body.roster.keys.filter { history.declaration(of: $0) == nil }.sorted()
      try say(
        waiting.isEmpty
          ? "Everybody on the roster has declared."
          : "Not declared yet: \(waiting.joined(separator: ", ")).")
    } else {
      try say("The panel is not frozen yet.")
    }
    let correct = history.validSheets.filter(\.isCorrected).count
    try say(
      "Sealed sheets: \(history.validSheets.count)"
        + (correct > 0 ? ", of them \(correct) corrected by a later one." : "."))
    for line in ErasureSentences.lines(history) { try say(line) }
    // Everybody finds their own seal code here again.
    for row in ClosingPage.rows(of: history.validSheets, late: history.close?.lateSheets ?? []) {
      try say(row)
    }
    for member in history.members {
      let owes = history.owes(member)
      if !owes.isEmpty, history.close == nil {
        try say("\(member) has not sealed: \(owes.joined(separator: ", "))")
      }
    }
    guard let close = history.close else { return }
    try say(
      "Closed by \(close.record.author), \(close.record.time.text): \(close.body.roll.count) on the roll,"
        + " \(close.body.setAside.count) set aside, \(close.body.absent.count) absent. Head \(close.record.id.sealCode)"
    )
    let late = history.unlistedSheets
    for sheet in late {
      try say("Late: \(sheet.id.sealCode) by \(sheet.assessor) for \(sheet.candidate)")
    }
  }

  private func openMore(
    _ history: History, _ store: PanelStore, _ account: Account, _ findings: inout Findings
  ) throws {
    guard handle != nil || identity != nil else {
      findings.notes.append("no key was used; --as or --identity also opens what that key may read")
      return
    }
    guard !history.opened.isEmpty else {
      findings.notes.append("the panel has not been opened, so no sheet can be opened")
      return
    }
    let reader = try Reader(handle: handle, identity: identity, passphrase: passphrase)
    let desk = Desk(account: account, store: store, history: history)
    let result = try reader.openEverything(at: desk)
    for (sheet, outcome) in result.results.sorted(by: { $0.key < $1.key }) where outcome != .ok {
      findings.problems.append("record \(sheet.sealCode): the sheet is \(outcome.rawValue)")
    }
    for sheet in result.opening.withoutQuorum {
      findings.problems.append(
        "record \(sheet.id.sealCode): is on the roll and does not open: the holders gave no complete"
          + " set of pieces that fit it")
    }
    for difference in result.differences { findings.problems.append(difference) }
    if let erased = ErasureSentences.notOpened(result.opening) { try say(erased) }
    let good = result.results.values.filter { $0 == .ok }.count
    try say("\(good) sheets were opened; what is inside each is what the outside says.")
  }
}

/// What `verify` found.
struct Findings {
  var problems: [String] = []
  var notes: [String] = []

  var isClean: Bool { problems.isEmpty }

  mutating func judge(_ reading: FolderReading) {
    for fault in reading.faults { problems += ProblemSentences.sentences(fault) }
    for stray in reading.strays {
      notes.append("\"\(stray)\" is not part of the record, and was not read")
    }
  }

  mutating func judge(_ history: History) {
    problems += history.problems.map(ProblemSentences.sentence)
    for (sheet, said) in history.openingDisagreements {
      let words = said.sorted { $0.key < $1.key }.map { "\($0.key) says \($0.value.rawValue)" }
      problems.append(
        "record \(sheet.sealCode): readers disagree: \(words.joined(separator: ", "))")
    }
  }

  /// What the account's own replica has and the folder lacks or has changed.
  mutating func compare(
    _ faults: [FolderFault], of reading: FolderReading, with replica: FolderReading,
    panel: RecordID
  ) {
    let here = Set(reading.received.map(\.record.id))
    let damaged = Set(faults.map(\.record))
    for record in replica.received.map(\.record) where record.panel == panel {
      if damaged.contains(record.id) {
        notes.append("record \(record.id.sealCode) can be restored from this computer's copy")
      } else if !here.contains(record.id) {
        problems.append("record \(record.id.sealCode): is missing from the folder")
        notes.append("record \(record.id.sealCode) can be restored from this computer's copy")
      }
    }
  }

  mutating func look(for head: String?, in history: History) {
    guard let head else { return }
    let digits = head.filter { $0 != " " }.lowercased()
    let isThere = digits.count >= 8 && history.inOrder.contains { $0.id.hex.hasPrefix(digits) }
    if !isThere { problems.append("the record \(head) is not in this folder") }
  }

  /// Says the findings and ends with the exit code.
  func end() throws {
    for text in notes { try say("Note: \(shownSafely(text))") }
    guard problems.isEmpty else {
      throw Complaint(
        messages: problems,
        hints: ["ask each member to run \"empanel verify\" on their own copy, and compare"],
        code: .problems)
    }
    try say("Nothing was changed, added or removed. Every signature is right.")
  }
}
