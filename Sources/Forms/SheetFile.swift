// One assessor's sheet for one candidate, typed into a spreadsheet (`score --from`): statuses,
// points and notes. Separate from ScoresFile because it is one whole sheet, notes included, and
// must not lack an item.
public import Scoring

/// One item of a typed sheet, or the answer to a question that has no points.
public struct SheetRow: Equatable, Sendable {
  /// How the item stands.
  public enum Status: Equatable, Sendable {
    /// Points on the item's range.
    case scored(Int)
    /// The question was not asked.
    case notAsked
    /// The assessor did not hear the answer.
    case notHeard
    /// "I do not know."
    case skipped
    /// An `open` or `choice` question was answered: the words, or the answer's id, are the note.
    case answered
  }

  /// The question's id.
  public let question: String
  /// The criterion's id; empty for an `open` or `choice` question.
  public let criterion: String
  /// How the item stands.
  public let status: Status
  /// What was written; may be empty.
  public let note: String
}

/// Reads `question,criterion,points,status,note` as a whole sheet of a group.
///
/// The rows come by question and criterion in form order. An item without a row is a mistake; an
/// `open` or `choice` question without one was skipped. Throws ``RowMistakes`` with every mistake.
public func readSheetFile(
  _ bytes: [UInt8], group: Group, form: Form
) throws(RowMistakes) -> [SheetRow] {
  let file = try RowFile(
    bytes, file: .sheet, required: ["question", "criterion", "points"],
    optional: ["status", "note"])
  var reader = SheetReader(file: file, group: group, form: form)
  for row in file.csv.rows {
    do {
      try reader.read(row)
    } catch {
      reader.mistakes.append(RowMistake(.sheet, line: row.line, error.problem))
    }
  }
  let rows = reader.sheet()
  guard reader.mistakes.isEmpty else { throw RowMistakes(list: reader.mistakes) }
  return rows
}

private struct SheetReader {
  /// A question and a criterion, or none.
  struct Item: Hashable {
    let question: String
    let criterion: String
  }

  let file: RowFile
  let group: Group
  let words: FormWords
  let form: Form
  var mistakes: [RowMistake] = []
  /// The place of the group in the form.
  private let number: Int
  private var rows: [Item: SheetRow] = [:]
  private var lines: [Item: Int] = [:]

  init(file: RowFile, group: Group, form: Form) {
    self.file = file
    self.group = group
    self.form = form
    words = FormWords(form)
    number = form.groups.firstIndex { $0.id == group.id } ?? 0
  }

  mutating func read(_ row: CSV.Row) throws(RowProblem) {
    if let problem = file.shape(of: row) { throw RowProblem(problem: problem) }
    let question = file.bytes(row, "question")
    let criterion = file.bytes(row, "criterion")
    let asked = form.questions.first {
      $0.id.utf8.elementsEqual(question) && group.questions.contains($0.id)
    }
    let item: Item
    let status: SheetRow.Status
    if let asked, !asked.hasItems {
      item = Item(question: asked.id, criterion: "")
      status = try answer(row, asked)
    } else if let place = words.item(question, criterion, in: number) {
      let its = group.items[place]
      item = Item(question: its.question, criterion: its.criterion)
      status = try scored(row, its.range)
    } else {
      throw RowProblem(problem: words.problem(question, criterion, in: group))
    }
    if let first = lines[item] { throw RowProblem(problem: .duplicate(firstLine: first)) }
    lines[item] = row.line
    rows[item] = SheetRow(
      question: item.question, criterion: item.criterion, status: status,
      note: file.text(row, "note"))
  }

  private func scored(
    _ row: CSV.Row, _ range: ClosedRange<Int>, also: [String] = []
  ) throws(RowProblem) -> SheetRow.Status {
    let status = try readStatus(
      file.bytes(row, "status"), points: file.bytes(row, "points"), range: range,
      also: also)
    return switch status {
    case .scored(let points): .scored(points)
    case .notAsked: .notAsked
    case .notHeard: .notHeard
    case .skipped: .skipped
    }
  }

  /// The status of a question that is answered in words or by choosing.
  private func answer(
    _ row: CSV.Row, _ question: Question
  ) throws(RowProblem) -> SheetRow.Status {
    if !file.bytes(row, "criterion").isEmpty {
      throw RowProblem(problem: .unscoredQuestion(question.id))
    }
    let note = file.bytes(row, "note")
    let points = file.bytes(row, "points")
    let word = file.text(row, "status")
    if !points.isEmpty { throw RowProblem(problem: .unscoredQuestion(question.id)) }
    guard word == "answered" || (word.isEmpty && hasWords(note)) else {
      return try scored(row, 0...0, also: ["answered"])
    }
    if case .choice(let answers) = question.kind,
      !answers.contains(where: { $0.id.utf8.elementsEqual(note) })
    {
      throw RowProblem(
        problem: .unknown(
          file.text(row, "note"), column: "note", allowed: answers.map(\.id)))
    }
    return .answered
  }

  /// The sheet in form order; what it lacks is added to the mistakes.
  mutating func sheet() -> [SheetRow] {
    var sheet: [SheetRow] = []
    for question in group.questions {
      let its = group.items.filter { $0.question == question }
      if its.isEmpty, form.question(question)?.hasItems == false {
        let row = rows[Item(question: question, criterion: "")]
        sheet.append(
          row ?? SheetRow(question: question, criterion: "", status: .skipped, note: ""))
      }
      for item in its {
        let key = Item(question: item.question, criterion: item.criterion)
        if let row = rows[key] {
          sheet.append(row)
        } else if mistakes.allSatisfy({ $0.line == nil }) {
          mistakes.append(
            RowMistake(
              .sheet, line: nil,
              .missingItem(question: item.question, criterion: item.criterion)))
        }
      }
    }
    return sheet
  }
}
