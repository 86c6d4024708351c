// How mistakes in files of rows read: `scores.csv:12: what is wrong, what is allowed`.
import Forms
import Screens
import Wording

extension RowMistakes: Complaining {
  var complaint: Complaint { complaint(naming: [:]) }

  /// The mistakes with the files named as the person named them.
  func complaint(naming files: [RowMistake.File: String]) -> Complaint {
    var hints: [String] = []
    for mistake in list {
      if let hint = mistake.problem.hint, !hints.contains(hint) { hints.append(hint) }
    }
    if hints.isEmpty {
      hints = [en("nothing was kept or counted; mend these lines and run it again")]
    }
    return Complaint(
      messages: list.map { $0.words(file: files[$0.file] ?? $0.file.word) }, hints: hints,
      code: .badInput)
  }
}

extension RowMistakes {
  /// The mistakes as a page says them that names the file itself: `line 3: what is wrong`.
  var byLine: (messages: [String], hints: [String]) {
    let hints = list.compactMap { mistake -> String? in
      if case .unreadable = mistake.problem { mistake.problem.hint } else { nil }
    }
    return (list.map(\.byLine), hints)
  }
}

extension RowMistake {
  /// What is wrong, after its line.
  var byLine: String { (place.map { en("line \($0): ") } ?? "") + problem.words }
}

extension RowMistake.File {
  /// What the file is, where its name is not known.
  fileprivate var word: String {
    switch self {
    case .scores: en("the scores")
    case .candidates: en("the candidates")
    case .sheet: en("the sheet")
    case .contributors: en("the contributors")
    case .slips: en("the slips")
    case .people: en("the people")
    case .log: en("the log")
    }
  }
}

extension RowMistake {
  fileprivate func words(file: String) -> String {
    file + (place.map { ":\($0)" } ?? "") + ": " + problem.words
  }

  // The line, also where the file is no rows at all.
  fileprivate var place: Int? {
    if case .unreadable(let mistake) = problem { mistake.line } else { line }
  }
}

extension RowMistake.Problem {
  /// The column that the mistake is in; nil where it is in none, or in several.
  var column: String? {
    switch self {
    case .emptyCell(let column), .controlCharacter(let column), .malformed(_, let column),
      .unknown(_, let column, _):
      column
    default: nil
    }
  }

  /// What is wrong, without its place.
  var words: String {
    switch self {
    case .unreadable(let mistake): mistake.words
    case .missingColumn(let name): en("the header has no column \"\(name)\"")
    case .repeatedColumn(let name): en("the header has the column \"\(name)\" twice")
    case .cells(let found, let expected): en("\(found) cells, and the header has \(expected)")
    case .emptyCell(let column): en("\"\(column)\" is empty")
    case .controlCharacter(let column): en("\"\(column)\" has a control character in it")
    case .malformed(let text, let column): malformed(text, column)
    case .unknown(let text, let column, let allowed):
      en("unknown \(column) \"\(text)\"") + nearest(to: text, allowed)
    case .unscoredQuestion(let question): en("question \"\(question)\" has no points or criteria")
    case .notAnItem(let question, let criterion, let group):
      en("group \"\(group)\" does not judge \"\(criterion)\" by question \"\(question)\"")
    case .missingItem(let question, let criterion):
      en("no row for question \"\(question)\", criterion \"\(criterion)\"")
    case .tooMany(let limit): en("more rows than the \(limit) there may be")
    case .pointsMissing, .pointsNotDigits, .pointsOffScale, .pointsBeside, .recusedWithItem:
      pointsWords
    case .duplicate, .inTwoGroups, .recusedAndScored: againWords
    }
  }

  private var pointsWords: String {
    switch self {
    case .pointsNotDigits(let text): en("points \"\(text)\" are not whole digits")
    case .pointsOffScale(let text, let allowed):
      en("points \"\(text)\" are not on the scale, \(allowed.lowerBound) to \(allowed.upperBound)")
    case .pointsBeside(let status): en("points beside the status \"\(status)\", which has none")
    case .recusedWithItem: en("a recused row names no question, criterion or points")
    default: en("points are missing")
    }
  }

  private var againWords: String {
    switch self {
    case .inTwoGroups(let assessor, let first, let line):
      en("\"\(assessor)\" was in group \"\(first)\" on line \(line)")
    case .recusedAndScored(let assessor, let candidate, let line):
      en("\"\(assessor)\" is recused and scores for \"\(candidate)\", see line \(line)")
    case .duplicate(let line): en("the same as on line \(line)")
    default: en("twice")
    }
  }

  private func malformed(_ text: String, _ column: String) -> String {
    let shape =
      switch column {
      case "candidate": en("c and two to four digits, as in c01")
      case "minutes": en("whole minutes, 1 to 1440")
      default: en("a letter, then letters, digits and -, all lower case, at most 16")
      }
    return en("\(column) \"\(text)\" is not \(shape)")
  }

  private func nearest(to text: String, _ allowed: [String]) -> String {
    // A long list helps nobody: the first few show what they look like.
    allowed.isEmpty
      ? ""
      : en(", allowed: ") + allowed.prefix(12).joined(separator: ", ")
        + (allowed.count > 12 ? en(" and \(allowed.count - 12) more") : "")
  }

  fileprivate var hint: String? {
    switch self {
    case .unreadable(.utf16), .unreadable(.notUTF8):
      en("save it again as \"CSV UTF-8\", or choose UTF-8 when saving as CSV")
    case .unreadable(.semicolons): en("save it again as CSV with commas between the cells")
    case .missingColumn, .repeatedColumn:
      en("the first line names the columns, in any order; --help of this command lists them")
    case .inTwoGroups: en("a person who scores in two groups has an id for each")
    default: nil
    }
  }
}

extension CSVMistake {
  fileprivate var line: Int? {
    switch self {
    case .notUTF8(let line), .strayQuote(let line), .unendedQuote(let line),
      .strayReturn(let line):
      line
    case .empty, .utf16, .semicolons: nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .empty: en("the file has no header line")
    case .utf16: en("the file is UTF-16")
    case .notUTF8: en("the text is not UTF-8")
    case .semicolons: en("the cells are parted by \";\" and not by \",\"")
    case .strayQuote:
      en("a quotation mark stands inside a cell; put the cell in quotes, doubled within")
    case .unendedQuote: en("a quotation mark opens here and never closes")
    case .strayReturn: en("a line ends with a carriage return alone")
    }
  }
}
