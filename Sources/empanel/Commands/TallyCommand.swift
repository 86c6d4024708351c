// `empanel tally`: the result of an opened panel, or the engine on its own for scores in a
// spreadsheet. One command, because both answer with the same numbers.
import ArgumentParser
import Forms
import Glibc
import Panels
import Reports
import Scoring
import Wording

struct TallyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tally",
      abstract: en("Tally an opened panel, or the scores of a spreadsheet on a form."),
      discussion: en(
        """
        Examples:
          empanel tally day --as dilys --json
          empanel tally panels/care-worker-values --scores scores.csv --json

        A panel's folder is tallied by a reader, whose own program opens every sheet again.

        With --scores, FORM is a form.yaml, a pack folder or a shipped pack's name. The scores' first line names the \
        columns, in any order: candidate, assessor, group, question, criterion, points, and where \
        you need them status (scored, not-asked, not-heard, skipped, recused) and note. The \
        candidates' columns are candidate and status (empty, withdrawn, withdrawn-later, \
        did-not-attend); whoever is listed without scores is incomplete. If any row is wrong, every \
        wrong row is said and nothing is tallied.
        """))
  }

  @Argument(help: .en("An opened panel's folder; with --scores, the form."))
  var panelOrForm: String
  @Option(
    name: .customLong("as"),
    help: .en("Who reads the panel: the handle they joined with.", value: "handle"))
  var handle: String?
  @Option(
    help: .en(
      "An age identity file of a reader of the panel, such as the archive's.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions
  @Option(help: .en("The scores, a CSV file.", value: "file"))
  var scores: String?
  @Option(
    help: .en("The candidates, a CSV file; without it they are those with scores.", value: "file"))
  var candidates: String?
  @ArgumentParser.Flag(help: .en("Print the tally as JSON (empanel.tally.v1)."))
  var json = false
  @ArgumentParser.Flag(help: .en("Print the tally as CSV."))
  var csv = false
  @Option(
    help: .en("Count each candidate's own assessors in this group (where none has seen everybody).")
  )
  var eachCandidate: [String] = []

  func validate() throws {
    if json && csv { throw ValidationError(en("--json and --csv cannot both be printed")) }
    if scores == nil && (candidates != nil || !eachCandidate.isEmpty) {
      throw ValidationError(en("--candidates and --each-candidate go with --scores"))
    }
    if scores != nil && (handle != nil || identity != nil) {
      throw ValidationError(
        en("--as and --identity read a panel, --scores a file: use one of them"))
    }
  }

  func run() throws {
    do {
      if let scores { try tallyFile(scores) } else { try tallyPanel() }
    } catch is Fraction.Overflow {
      throw Complaint(
        en("the exact numbers of this form and day do not fit 64 bits"),
        hint: en("fewer assessors in a group, or simpler weights, make smaller fractions"),
        code: .badInput)
    }
  }

  // MARK: - A panel

  private func tallyPanel() throws {
    let desk = try Desk(folder: panelOrForm)
    let reader = try Reader(handle: handle, identity: identity, passphrase: passphrase)
    let day = try DayTally(desk: desk, reader: reader)
    try print(day.tally, day.form, day.account)
    guard !json, !csv else { return }
    for line in MinuteSentences.afterTheOpening(day) { try say(line) }
  }

  // MARK: - A file

  private func tallyFile(_ scores: String) throws {
    let form = try PackFiles.find(panelOrForm).form()
    for group in eachCandidate where form.group(group) == nil {
      throw Complaint(
        en("the form has no group \"\(group)\""),
        hint: en("its groups: \(form.groups.map(\.id).joined(separator: ", "))"), code: .usage)
    }
    var read = try readRows(scores, form)
    read.day.eachCandidate = Set(eachCandidate)
    try print(read.named(Tally(form: form, day: read.day)), form)
  }

  private func readRows(_ scores: String, _ form: Form) throws -> Scores {
    let scoreBytes = try readFile(scores, cap: TallyCommand.fileLimit)
    let candidateBytes = try candidates.map { try readFile($0, cap: TallyCommand.fileLimit) }
    do {
      return try readScores(scoreBytes, candidates: candidateBytes, form: form)
    } catch {
      throw error.complaint(naming: [.scores: scores, .candidates: candidates ?? ""])
    }
  }

  private func print(_ tally: Tally, _ form: Form, _ account: DayAccount? = nil) throws {
    if json {
      let fingerprint = form.fingerprint
      if let account {
        try writeTallyJSON(
          tally, form: form, fingerprint: fingerprint, day: account, to: sayBytes)
      } else {
        try writeTallyJSON(tally, form: form, fingerprint: fingerprint, to: sayBytes)
      }
    } else if csv {
      try sayBytes(Array(tallyCSV(tally, form: form).utf8))
    } else {
      try say(TallyTable(tally, form: form).lines.joined(separator: "\n"))
    }
  }

  /// 64 MiB: twenty times the largest panel there may be.
  private static let fileLimit = 67_108_864
}
