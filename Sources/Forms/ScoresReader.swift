// The rows of a scores file, one after the other: what each says, and whether that can be. Separate
// from ScoresFile because it keeps book while it goes.
import Scoring

/// Reads rows and keeps what they said and what is wrong with them.
struct ScoresReader {
  private(set) var mistakes: [RowMistake] = []

  private let file: RowFile
  private let words: FormWords
  private let columns: Columns
  /// Whether a list of candidates is given, so that any other id is unknown.
  private let isListed: Bool

  private var candidates = Names()
  private var statuses: [Day.CandidateStatus] = []
  private var assessors = Names()
  /// By assessor: their group and the line that said so.
  private var memberships: [(group: Int, line: Int)] = []
  private var sheets: [SheetSoFar] = []
  private var places: [SheetKey: Int] = [:]
  /// The sheet of the row before, which is most often the sheet of this one.
  private var last: (key: SheetKey, place: Int)?
  /// A row that named its people rightly: most often the next one names the same.
  private var before: (row: CSV.Row, who: SheetKey)?

  init(
    file: RowFile, columns: Columns, form: Form,
    listed: [(id: ByteKey, status: Day.CandidateStatus)]?
  ) {
    self.file = file
    self.columns = columns
    words = FormWords(form)
    isListed = listed != nil
    for (id, status) in listed ?? [] {
      _ = candidates.place(of: id)
      statuses.append(status)
    }
  }

  /// Reads one row.
  mutating func read(_ row: CSV.Row) {
    if let problem = file.shape(of: row) { return fail(row, problem) }
    let who: SheetKey
    if let before, file.csv.areSame(row, before.row, in: columns.who) {
      who = before.who
    } else {
      guard let read = readWho(row) else { return }
      who = read
      before = (row, read)
    }
    let place = sheetPlace(who)
    let status = columns.status.map { file.csv.cell(row, $0) } ?? []
    if !status.isEmpty, status.elementsEqual("recused".utf8) {
      readRecusal(row, place)
    } else {
      readItem(row, place, status: status)
    }
  }

  private mutating func fail(_ row: CSV.Row, _ problem: RowMistake.Problem) {
    mistakes.append(RowMistake(file.file, line: row.line, problem))
  }

  private func text(_ cell: ArraySlice<UInt8>) -> String { String(decoding: cell, as: UTF8.self) }

  // MARK: - Who

  /// The candidate and assessor of a row; nil where something is wrong with them, and said so.
  private mutating func readWho(_ row: CSV.Row) -> SheetKey? {
    let candidate = readCandidate(row)
    let cell = file.csv.cell(row, columns.group)
    let group = words.group(cell)
    if group == nil {
      fail(row, .unknown(text(cell), column: "group", allowed: words.groups.map(\.id)))
    }
    let id = file.csv.cell(row, columns.assessor)
    if !assessors.isKnown(id), let problem = file.idProblem(row, "assessor") {
      fail(row, problem)
      return nil
    }
    guard let candidate, let group else { return nil }
    let assessor = assessors.place(of: ByteKey(id))
    if assessor == memberships.count {
      memberships.append((group, row.line))
    } else if memberships[assessor].group != group {
      let (first, line) = memberships[assessor]
      fail(
        row, .inTwoGroups(assessor: text(id), first: words.groups[first].id, firstLine: line))
      return nil
    }
    return SheetKey(assessor: assessor, candidate: candidate)
  }

  private mutating func readCandidate(_ row: CSV.Row) -> Int? {
    let cell = file.csv.cell(row, columns.candidate)
    if candidates.isKnown(cell) { return candidates.place(of: ByteKey(cell)) }
    if let problem = file.idProblem(row, "candidate") {
      fail(row, problem)
      return nil
    }
    if isListed {
      fail(row, .unknown(text(cell), column: "candidate", allowed: candidates.texts))
      return nil
    }
    statuses.append(.inTheRunning)
    return candidates.place(of: ByteKey(cell))
  }

  private mutating func sheetPlace(_ key: SheetKey) -> Int {
    if let last, last.key == key { return last.place }
    let place = places[key] ?? sheets.count
    if place == sheets.count {
      let items = words.groups[memberships[key.assessor].group].items.count
      sheets.append(SheetSoFar(key: key, items: items))
      places[key] = place
    }
    last = (key, place)
    return place
  }

  // MARK: - What

  private mutating func readRecusal(_ row: CSV.Row, _ place: Int) {
    let isBare = [columns.question, columns.criterion, columns.points]
      .allSatisfy { file.csv.cell(row, $0).isEmpty }
    if !isBare { fail(row, .recusedWithItem) }
    if let first = sheets[place].recusedLine {
      fail(row, .duplicate(firstLine: first))
    } else if let first = sheets[place].firstItemLine {
      failBoth(row, place, first)
    }
    sheets[place].recusedLine = sheets[place].recusedLine ?? row.line
  }

  private mutating func failBoth(_ row: CSV.Row, _ place: Int, _ first: Int) {
    let key = sheets[place].key
    fail(
      row,
      .recusedAndScored(
        assessor: assessors.texts[key.assessor], candidate: candidates.texts[key.candidate],
        firstLine: first))
  }

  private mutating func readItem(_ row: CSV.Row, _ place: Int, status: ArraySlice<UInt8>) {
    let number = memberships[sheets[place].key.assessor].group
    let question = file.csv.cell(row, columns.question)
    let criterion = file.csv.cell(row, columns.criterion)
    guard
      let item = words.item(
        question, criterion, in: number, guess: sheets[place].items.count)
    else {
      return fail(row, words.problem(question, criterion, in: words.groups[number]))
    }
    let its = words.items(of: number)[item]
    let read: ItemStatus
    do {
      read = try readStatus(
        status, points: file.csv.cell(row, columns.points), range: its.range, also: ["recused"])
    } catch {
      return fail(row, error.problem)
    }
    if let first = sheets[place].recusedLine { failBoth(row, place, first) }
    if sheets[place].lines[item] != 0 {
      return fail(row, .duplicate(firstLine: sheets[place].lines[item]))
    }
    sheets[place].firstItemLine = sheets[place].firstItemLine ?? row.line
    sheets[place].lines[item] = row.line
    sheets[place].items.append(
      SheetItem(
        question: its.question, criterion: its.criterion, status: read,
        hasNote: columns.note.map { hasWords(file.csv.cell(row, $0)) } ?? false))
  }

  // MARK: - The day

  /// Everything read so far as a day, with ids numbered in their order.
  func scores() -> Scores {
    let candidateOrder = candidates.order()
    let assessorOrder = assessors.order()
    var day = Day()
    for (place, number) in candidateOrder.numbers.enumerated() {
      day.candidates[number] = statuses[place]
    }
    for (place, number) in assessorOrder.numbers.enumerated() {
      day.assessors[number] = words.groups[memberships[place].group].id
    }
    day.sheets.reserveCapacity(sheets.count)
    for sheet in sheets {
      let assessor = assessorOrder.numbers[sheet.key.assessor]
      let candidate = candidateOrder.numbers[sheet.key.candidate]
      if sheet.recusedLine != nil {
        day.recusals.insert(Recusal(assessor: assessor, candidate: candidate))
      } else {
        day.sheets.append(Sheet(assessor: assessor, candidate: candidate, items: sheet.items))
      }
    }
    return Scores(day: day, candidates: candidateOrder.texts, assessors: assessorOrder.texts)
  }
}

/// Whose sheet: places in the order in which ids were first met.
private struct SheetKey: Hashable {
  let assessor: Int
  let candidate: Int
}

/// What the rows of one sheet have said so far.
private struct SheetSoFar {
  let key: SheetKey
  var items: [SheetItem] = []
  /// By item of the group: the line that gave it; 0 for none.
  var lines: [Int]
  var firstItemLine: Int?
  var recusedLine: Int?

  init(key: SheetKey, items count: Int) {
    self.key = key
    lines = Array(repeating: 0, count: count)
    items.reserveCapacity(count)
  }
}
