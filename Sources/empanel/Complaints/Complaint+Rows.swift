// How mistakes in files of rows read: `scores.csv:12: what is wrong, what is allowed`.
import Forms

extension RowMistakes: Complaining {
  var complaint: Complaint { complaint(naming: [:]) }

  /// The mistakes with the files named as the person named them.
  func complaint(naming files: [RowMistake.File: String]) -> Complaint {
    var hints: [String] = []
    for mistake in list {
      if let hint = mistake.problem.hint, !hints.contains(hint) { hints.append(hint) }
    }
    if hints.isEmpty { hints = ["nothing was kept or counted; mend these lines and run it again"] }
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
  var byLine: String { (place.map { "line \($0): " } ?? "") + problem.words }
}

extension RowMistake.File {
  /// What the file is, where its name is not known.
  fileprivate var word: String {
    switch self {
    case .scores: "the scores"
    case .candidates: "the candidates"
    case .sheet: "the sheet"
    case .contributors: "the contributors"
    case .slips: "the slips"
    case .people: "the people"
    case .log: "the log"
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
    case .missingColumn(let name): "the header has no column \"\(name)\""
    case .repeatedColumn(let name): "the header has the column \"\(name)\" twice"
    case .cells(let found, let expected): "\(found) cells, and the header has \(expected)"
    case .emptyCell(let column): "\"\(column)\" is empty"
    case .controlCharacter(let column): "\"\(column)\" has a control character in it"
    case .malformed(let text, let column): malformed(text, column)
    case .unknown(let text, let column, let allowed):
      "unknown \(column) \"\(text)\"" + nearest(to: text, allowed)
    case .unscoredQuestion(let question): "question \"\(question)\" has no points or criteria"
    case .notAnItem(let question, let criterion, let group):
      "group \"\(group)\" does not judge \"\(criterion)\" by question \"\(question)\""
    case .missingItem(let question, let criterion):
      "no row for question \"\(question)\", criterion \"\(criterion)\""
    case .tooMany(let limit): "more rows than the \(limit) there may be"
    case .pointsMissing, .pointsNotDigits, .pointsOffScale, .pointsBeside, .recusedWithItem:
      pointsWords
    case .duplicate, .inTwoGroups, .recusedAndScored: againWords
    }
  }

  private var pointsWords: String {
    switch self {
    case .pointsNotDigits(let text): "points \"\(text)\" are not whole digits"
    case .pointsOffScale(let text, let allowed):
      "points \"\(text)\" are not on the scale, \(allowed.lowerBound) to \(allowed.upperBound)"
    case .pointsBeside(let status): "points beside the status \"\(status)\", which has none"
    case .recusedWithItem: "a recused row names no question, criterion or points"
    default: "points are missing"
    }
  }

  private var againWords: String {
    switch self {
    case .inTwoGroups(let assessor, let first, let line):
      "\"\(assessor)\" was in group \"\(first)\" on line \(line)"
    case .recusedAndScored(let assessor, let candidate, let line):
      "\"\(assessor)\" is recused and scores for \"\(candidate)\", see line \(line)"
    case .duplicate(let line): "the same as on line \(line)"
    default: "twice"
    }
  }

  private func malformed(_ text: String, _ column: String) -> String {
    let shape =
      switch column {
      case "candidate": "c and two to four digits, as in c01"
      case "minutes": "whole minutes, 1 to 1440"
      default: "a letter, then letters, digits and -, all lower case, at most 16"
      }
    return "\(column) \"\(text)\" is not \(shape)"
  }

  private func nearest(to text: String, _ allowed: [String]) -> String {
    // A long list helps nobody: the first few show what they look like.
    allowed.isEmpty
      ? ""
      : ", allowed: " + allowed.prefix(12).joined(separator: ", ")
        + (allowed.count > 12 ? " and \(allowed.count - 12) more" : "")
  }

  fileprivate var hint: String? {
    switch self {
    case .unreadable(.utf16), .unreadable(.notUTF8):
      "save it again as \"CSV UTF-8\", or choose UTF-8 when saving as CSV"
    case .unreadable(.semicolons): "save it again as CSV with commas between the cells"
    case .missingColumn, .repeatedColumn:
      "the first line names the columns, in any order; --help of this command lists them"
    case .inTwoGroups: "a person who scores in two groups has an id for each"
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
    case .empty: "the file has no header line"
    case .utf16: "the file is UTF-16"
    case .notUTF8: "the text is not UTF-8"
    case .semicolons: "the cells are parted by \";\" and not by \",\""
    case .strayQuote:
      "a quotation mark stands inside a cell; put the cell in quotes, doubled within"
    case .unendedQuote: "a quotation mark opens here and never closes"
    case .strayReturn: "a line ends with a carriage return alone"
    }
  }
}
