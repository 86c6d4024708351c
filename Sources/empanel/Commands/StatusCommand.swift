// `empanel status`: counts only, before and after the opening; needs nobody's keys.
import ArgumentParser
import Panels
import Wording

struct StatusCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: en("Say how far the panel is: counts only, never a score."),
      discussion: en(
        """
        Examples:
          empanel status day
          empanel status day --as dilys
        With a key it also lists who has declared, and who knows which candidate, as far as that key \
        may read it: training, and how somebody knows a candidate, are for the chair and HR.
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Flag(help: .en("Print JSON (empanel.status.v1)."))
  var json = false
  @Option(
    name: .customLong("as"),
    help: .en("Also list who knows whom, as far as this person may read.", value: "handle"))
  var handle: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    if json, handle != nil {
      throw ValidationError(en("--json goes without --as: it is counts only"))
    }
  }

  func run() throws {
    let desk = try Desk(folder: folder)
    let status = PanelStatus(desk.history)
    if json { return try say(status.json) }
    for line in status.lines { try say(line) }
    guard let handle else { return }
    let seat = try desk.seat(of: handle, passphrase: passphrase)
    let part = desk.store.parts(of: desk.history)
    if desk.history.freeze != nil {
      for line in DaySentences.lines(desk.history.days(read: [seat.keys.age], part: part)) {
        try say(line)
      }
    }
    let form = desk.history.freeze == nil ? nil : try desk.form()
    let readiness = desk.history.readiness(read: [seat.keys.age], part: part)
    for one in readiness {
      let group = desk.history.freeze?.group(of: one.handle).flatMap { form?.group($0) }
      let samples = group.flatMap { form?.sampleAnswers(for: $0) } ?? []
      try say(DeclareSentences.sentence(one, hasSamples: !samples.isEmpty))
    }
    let found = desk.history.conflicts(read: [seat.keys.age]) { desk.store.bytes($1, of: $0) }
    for conflict in found { try say(DeclareSentences.sentence(conflict)) }
    for answer in desk.history.answers(to: handle, read: [seat.keys.age], part: part) {
      try say(DeclareSentences.sentence(answer))
    }
    if found.isEmpty {
      let isForOthers = readiness.contains { $0.declaredAt != nil && !$0.isRead }
      try say(DeclareSentences.noConflicts(isForOthers: isForOthers))
    }
  }
}

/// How far a panel is.
struct PanelStatus {
  struct Row {
    var candidate: String
    var sealed: Int
    var of: Int
    var kiosk: Int
    var hasWithdrawn: Bool
  }

  enum Phase: String { case called, frozen, closed, opened }

  var phase: Phase
  var freezeCode: String?
  var declared: (Int, of: Int)
  var rows: [Row]
  /// Once that the days were moved, a sentence each.
  var moved: [String]
  var problems: Int
  var released: [String]
  var unnamedSpares: [String]

  init(_ history: History) {
    phase =
      history.freeze == nil
      ? .called : history.close == nil ? .frozen : history.opened.isEmpty ? .closed : .opened
    freezeCode = history.freeze?.id.freezeCode
    declared = (history.declared.count, of: history.freeze?.body.roster.count ?? 0)
    moved = history.events("moved").map { DaySentences.clear($0.record) }
    problems = history.problems.count
    released = history.holdersReleased
    unnamedSpares = history.unnamedSpares
    rows = history.candidates.map { candidate in
      let able = history.members.filter { !history.standsAside($0, for: candidate) }
      let kiosk = history.validSheets.filter {
        $0.candidate == candidate && $0.body.contributor != nil && !$0.isCorrected
      }
      return Row(
        candidate: candidate,
        sealed: able.filter { !history.sheets(by: $0, of: candidate).isEmpty }.count,
        of: able.count, kiosk: kiosk.count, hasWithdrawn: history.withdrawn[candidate] != nil)
    }
  }

  var lines: [String] {
    var lines = [phaseSentence]
    if let freezeCode {
      lines.append(en("Freeze code: \(freezeCode)"))
      lines.append(en("Declared: \(declared.0) of \(declared.of)"))
    }
    lines += moved
    for row in rows {
      lines.append(
        row.hasWithdrawn
          ? en("\(row.candidate)  withdrawn")
          : en("\(row.candidate)  members \(row.sealed) of \(row.of)  kiosk \(row.kiosk)"))
    }
    if phase == .closed || phase == .opened, !released.isEmpty {
      lines.append(en("Ready to open: \(released.joined(separator: ", "))"))
    }
    for spare in unnamedSpares { lines.append(PanelStatus.unnamed(spare)) }
    if problems > 0 {
      lines.append(en("Problems in the record: \(problems). Run \"empanel verify\"."))
    }
    return lines
  }

  /// A spare slip that nobody has said the owner of.
  static func unnamed(_ spare: String) -> String {
    en(
      "Note: somebody scored with the slip \(spare), and nobody has recorded who. Run"
        + " \"empanel event FOLDER --as NAME substitute --contributor \(spare) --name NAME\".")
  }

  private var phaseSentence: String {
    switch phase {
    case .called: en("The panel has been called. It is not frozen yet.")
    case .frozen: en("The panel is frozen. Sheets are being sealed.")
    case .closed: en("The panel is closed. It has not been opened.")
    case .opened: en("The panel has been opened.")
    }
  }

  var json: String {
    let rows = rows.map {
      "{\"candidate\":\"\($0.candidate)\",\"kiosk\":\($0.kiosk),\"members\":\($0.sealed),"
        + "\"members_of\":\($0.of),\"withdrawn\":\($0.hasWithdrawn)}"
    }
    let released = released.map { "\"\($0)\"" }
    return "{\"candidates\":[\(rows.joined(separator: ","))],\"days_moved\":\(moved.count),"
      + "\"declared\":\(declared.0),"
      + "\"declared_of\":\(declared.of),\"freeze_code\":"
      + (freezeCode.map { "\"\($0)\"" } ?? "null")
      + ",\"phase\":\"\(phase.rawValue)\",\"problems\":\(problems),"
      + "\"ready_to_open\":[\(released.joined(separator: ","))],\"schema\":\"empanel.status.v1\"}"
  }
}
