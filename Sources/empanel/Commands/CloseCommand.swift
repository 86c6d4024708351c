// `empanel close`: the one list of what will be opened, made before anything is read.
import ArgumentParser
import Panels
import Wording

struct CloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: en(
        "Close the panel: the list of what will be opened, made before anything is read."),
      discussion: en(
        """
        Example:
          empanel close day --as dilys --absent ben:c06:unwell \\
            --set-aside 3f9a01c277be:wrong-candidate
        A reason of absence is unwell, late, conflict, left, equipment, other, or words; only the \
        readers see it. A set-aside sheet is named by its seal code, with one of the codes \
        wrong-candidate, duplicate, other; withdrawn and recused are found by themselves.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(
    parsing: .singleValue,
    help: .en("A sheet that never came, as HANDLE:CANDIDATE:REASON; may be given more than once."))
  var absent: [String] = []
  @Option(
    name: .customLong("set-aside"), parsing: .singleValue,
    help: .en("A sheet that is not to be opened, as SEALCODE:CODE; may be given more than once."))
  var setAside: [String] = []
  @Option(
    name: .customLong("each-candidate"), parsing: .singleValue,
    help: .en("A group in which each candidate's own assessors count, because nobody saw them all.")
  )
  var eachCandidate: [String] = []

  func run() throws {
    let (desk, seat) = try acting.seat()
    let plan = ClosePlan(
      reasons: try absent.map(reason),
      setAside: try setAside.map { try pair($0, in: desk.history) },
      eachCandidate: eachCandidate)
    var generator = SystemRandomNumberGenerator()
    do {
      let deed = try seat.close(plan, in: desk.history, at: Surroundings.now, using: &generator)
      try sayPage(try desk.refreshed().history, seat)
      try sayDelivery(deed.delivery)
      try sayNext(deed.record.id)
    } catch CloseRefusal.closedAlready(let close) {
      // Whoever lost the page, or the power before it, gets it again.
      try sayPage(desk.history, seat)
      try say(en("Closed already, with this very list; nothing new was written."))
      try sayNext(close)
    }
  }

  private func sayPage(_ history: History, _ seat: Seat) throws {
    for line in try ClosingSentences.lines(history, title: seat.title(in: history)) {
      try say(line)
    }
    for spare in history.unnamedSpares { note(en("empanel: note: ") + PanelStatus.unnamed(spare)) }
  }

  private func sayNext(_ close: RecordID) throws {
    try say(en("Next: each holder runs  empanel release FOLDER --as NAME --roll \(close.short)"))
  }

  private func reason(_ text: String) throws -> ReasonsText.Reason {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[2].isEmpty else {
      throw Complaint(
        en("\"\(text)\" does not say who, for whom and why"),
        hint: en("write --absent ben:c06:unwell"),
        code: .usage)
    }
    return ReasonsText.Reason(
      absence: Close.Absence(author: String(parts[0]), candidate: String(parts[1])),
      why: takenIn(String(parts[2])))
  }

  private func pair(_ text: String, in history: History) throws -> (RecordID, Close.Code) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let code = Close.Code(rawValue: String(parts[1])) else {
      throw Complaint(
        en("\"\(text)\" does not say which sheet and why"),
        hint: en("write --set-aside SEALCODE:CODE, with one of: ")
          + Close.Code.allCases.map(\.rawValue).joined(separator: ", "), code: .usage)
    }
    return (try sheet(String(parts[0]), in: history), code)
  }
}

/// The sheet that a seal code names; throws where none or several do.
func sheet(_ code: String, in history: History) throws -> RecordID {
  let digits = code.filter { $0 != " " }.lowercased()
  let found = history.validSheets.filter { digits.count >= 8 && $0.id.hex.hasPrefix(digits) }
  guard let only = found.first, found.count == 1 else {
    throw Complaint(
      en("no sealed sheet has the seal code \"\(code)\""),
      hint: en("\"empanel log FOLDER\" lists them; write all 12 digits"))
  }
  return only.id
}
