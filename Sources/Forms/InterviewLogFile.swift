// The log of one interview in a spreadsheet (`event interview --from`): which questions were asked,
// for how long, and which probes were chosen.
public import Scoring

/// One question of an interview's log.
public struct InterviewLogRow: Equatable, Sendable {
  /// The question's id.
  public let question: String
  /// Whether it was asked.
  public let wasAsked: Bool
  /// How many seconds were spent on it, 0 to 86,400.
  public let seconds: Int
  /// Which of the question's probes were chosen, from 0, ascending.
  public let probes: [Int]
  /// The words as asked, where they were not the form's; else empty.
  public let departure: String
}

/// Reads an interview's log: `question,asked,seconds,probes,departure`.
///
/// `asked` is `yes` or `no`, `probes` are numbers from 0 with spaces between them. Throws ``RowMistakes`` with every mistake.
public func readInterviewLog(
  _ bytes: [UInt8], form: Form
) throws(RowMistakes) -> [InterviewLogRow] {
  let file = try RowFile(
    bytes, file: .log, required: ["question", "asked"],
    optional: ["seconds", "probes", "departure"])
  var rows: [InterviewLogRow] = []
  var lines: [String: Int] = [:]
  var mistakes: [RowMistake] = []
  for row in file.csv.rows {
    switch read(row, file, form) {
    case .success(let entry):
      if let first = lines[entry.question] {
        mistakes.append(RowMistake(.log, line: row.line, .duplicate(firstLine: first)))
      }
      lines[entry.question] = row.line
      rows.append(entry)
    case .failure(let mistake): mistakes.append(mistake)
    }
  }
  guard mistakes.isEmpty else { throw RowMistakes(list: mistakes) }
  return rows
}

private func read(
  _ row: CSV.Row, _ file: RowFile, _ form: Form
) -> Result<InterviewLogRow, RowMistake> {
  func wrong(_ problem: RowMistake.Problem) -> Result<InterviewLogRow, RowMistake> {
    .failure(RowMistake(.log, line: row.line, problem))
  }
  if let problem = file.shape(of: row) { return wrong(problem) }
  let id = file.text(row, "question")
  guard let question = form.question(id) else {
    return wrong(.unknown(id, column: "question", allowed: form.questions.map(\.id)))
  }
  let asked = file.text(row, "asked")
  guard asked == "yes" || asked == "no" else {
    return wrong(.unknown(asked, column: "asked", allowed: ["yes", "no"]))
  }
  let seconds = file.text(row, "seconds")
  guard let number = seconds.isEmpty ? 0 : whole(seconds), number <= 86_400 else {
    return wrong(.malformed(seconds, column: "seconds"))
  }
  var probes: [Int] = []
  for word in file.text(row, "probes").split(separator: " ") {
    guard let probe = whole(String(word)), question.probes.indices.contains(probe) else {
      return wrong(.malformed(String(word), column: "probes"))
    }
    probes.append(probe)
  }
  return .success(
    InterviewLogRow(
      question: id, wasAsked: asked == "yes", seconds: number, probes: Set(probes).sorted(),
      departure: file.text(row, "departure")))
}

private func whole(_ text: String) -> Int? {
  guard text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(text)
}
