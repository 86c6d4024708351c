// `empanel tally`: the engine on its own, for scores in a spreadsheet.
import ArgumentParser
import Forms
import Glibc
import Panels
import Reports
import Scoring

struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Tally the scores of a spreadsheet on a form.",
    discussion: """
      Example: empanel tally panels/care-worker-values --scores scores.csv --json

      FORM is a form.yaml, a pack folder or a shipped pack's name. The scores' first line names the \
      columns, in any order: candidate, assessor, group, question, criterion, points, and where \
      you need them status (scored, not-asked, not-heard, skipped, recused) and note. The \
      candidates' columns are candidate and status (empty, withdrawn, withdrawn-later, \
      did-not-attend); whoever is listed without scores is incomplete. If any row is wrong, every \
      wrong row is said and nothing is tallied.
      """)

  @Argument(help: "The form: a form.yaml, a pack folder or a shipped pack's name.")
  var form: String
  @Option(help: "The scores, a CSV file.")
  var scores: String
  @Option(help: "The candidates, a CSV file; without it they are those with scores.")
  var candidates: String?
  @ArgumentParser.Flag(help: "Print the tally as JSON (empanel.tally.v1).")
  var json = false
  @ArgumentParser.Flag(help: "Print the tally as CSV.")
  var csv = false
  @Option(
    help: "Count each candidate's own assessors in this group (where none has seen everybody).")
  var eachCandidate: [String] = []

  func validate() throws {
    if json && csv { throw ValidationError("--json and --csv cannot both be printed") }
  }

  func run() throws {
    let form = try PackFiles.find(form).form()
    for group in eachCandidate where form.group(group) == nil {
      throw Complaint(
        "the form has no group \"\(group)\"",
        hint: "its groups: \(form.groups.map(\.id).joined(separator: ", "))", code: .usage)
    }
    var read = try readRows(form)
    read.day.eachCandidate = Set(eachCandidate)
    let tally: Tally
    do {
      tally = read.named(try Tally(form: form, day: read.day))
    } catch {
      throw Complaint(
        "the exact numbers of this form and day do not fit 64 bits",
        hint: "fewer assessors in a group, or simpler weights, make smaller fractions",
        code: .badInput)
    }
    if json {
      try sayBytes(Array(tallyJSON(tally, form: form, fingerprint: form.fingerprint).utf8))
    } else if csv {
      try sayBytes(Array(tallyCSV(tally, form: form).utf8))
    } else {
      try say(TallyTable(tally, form: form).lines.joined(separator: "\n"))
    }
  }

  private func readRows(_ form: Form) throws -> Scores {
    let scoreBytes = try readFile(scores, cap: TallyCommand.fileLimit)
    let candidateBytes = try candidates.map { try readFile($0, cap: TallyCommand.fileLimit) }
    do {
      return try readScores(scoreBytes, candidates: candidateBytes, form: form)
    } catch {
      throw error.complaint(naming: [.scores: scores, .candidates: candidates ?? ""])
    }
  }

  /// 64 MiB: twenty times the largest panel there may be.
  private static let fileLimit = 67_108_864
}
