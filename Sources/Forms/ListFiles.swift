// The lists a freeze is made from, and the slips it gives: candidates, contributors, people. Together because each is a
// few columns read the same way (DESIGN 5).

/// One line of `candidates.csv`: `candidate,name,time,minutes,adjustment`.
public struct CandidateRow: Equatable, Sendable {
  /// The line in the file.
  public let line: Int
  /// The id, `c01` to `c9999`.
  public let candidate: String
  /// The name, as people read it.
  public let name: String
  /// When they are seen, as written; empty where it is not said.
  public let time: String
  /// Planned minutes; nil where it is not said.
  public let minutes: Int?
  /// What is done differently for them; empty for nothing.
  public let adjustment: String
}

/// One line of `contributors.csv`: `contributor,name,group`.
public struct ContributorRow: Equatable, Sendable {
  /// The line in the file.
  public let line: Int
  /// The id, such as `su1`.
  public let contributor: String
  /// The name, as people read it.
  public let name: String
  /// The id of their group.
  public let group: String
}

/// One line of `people.csv`: `handle,name,job`.
public struct PersonRow: Equatable, Sendable {
  /// The line in the file.
  public let line: Int
  /// The handle.
  public let handle: String
  /// The name, as people read it.
  public let name: String
  /// The job; empty where it is not said.
  public let job: String
}

/// One line of `slips.csv`: `contributor,group,slip`.
public struct SlipRow: Equatable, Sendable {
  /// The line in the file.
  public let line: Int
  /// The id, such as `su1`.
  public let contributor: String
  /// The id of their group.
  public let group: String
  /// Six digits.
  public let slip: String
}

/// Reads `slips.csv`; columns in any order, others ignored, each contributor once.
public func readSlipsFile(_ bytes: [UInt8]) throws(RowMistakes) -> [SlipRow] {
  let list = try ListFile(
    bytes, file: .slips, id: "contributor", required: ["group", "slip"], optional: [],
    isID: isHandleShape)
  return try list.rows { cell, row throws(RowProblem) in
    let slip = cell["slip"]
    guard slip.utf8.count == 6, slip.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw RowProblem(problem: .malformed(slip, column: "slip"))
    }
    return SlipRow(
      line: row, contributor: cell["contributor"], group: cell["group"], slip: slip)
  }
}

/// Reads `candidates.csv`; columns in any order, others ignored, each candidate once.
public func readCandidatesFile(_ bytes: [UInt8]) throws(RowMistakes) -> [CandidateRow] {
  let list = try ListFile(
    bytes, file: .candidates, id: "candidate", required: ["name"],
    optional: ["time", "minutes", "adjustment"], isID: isCandidateShape)
  return try list.rows { cell, row throws(RowProblem) in
    CandidateRow(
      line: row, candidate: cell["candidate"], name: cell["name"], time: cell["time"],
      minutes: try readMinutes(cell["minutes"]), adjustment: cell["adjustment"])
  }
}

/// Reads `contributors.csv`; columns in any order, others ignored, each contributor once.
public func readContributorsFile(_ bytes: [UInt8]) throws(RowMistakes) -> [ContributorRow] {
  let list = try ListFile(
    bytes, file: .contributors, id: "contributor", required: ["name", "group"], optional: [],
    isID: isHandleShape)
  return try list.rows { cell, row throws(RowProblem) in
    ContributorRow(
      line: row, contributor: cell["contributor"], name: cell["name"], group: cell["group"])
  }
}

/// Reads `people.csv`; columns in any order, others ignored, each handle once.
public func readPeopleFile(_ bytes: [UInt8]) throws(RowMistakes) -> [PersonRow] {
  let list = try ListFile(
    bytes, file: .people, id: "handle", required: ["name"], optional: ["job"],
    isID: isHandleShape)
  return try list.rows { cell, row throws(RowProblem) in
    PersonRow(line: row, handle: cell["handle"], name: cell["name"], job: cell["job"])
  }
}

/// A list whose first column is an id that may stand once.
private struct ListFile {
  /// The cells of one row, by column.
  struct Cells {
    let file: RowFile
    let row: CSV.Row

    subscript(_ column: String) -> String { file.text(row, column) }
  }

  let file: RowFile
  let id: String
  let required: [String]
  let optional: [String]
  let isID: (String) -> Bool

  init(
    _ bytes: [UInt8], file: RowMistake.File, id: String, required: [String], optional: [String],
    isID: @escaping (String) -> Bool
  ) throws(RowMistakes) {
    self.file = try RowFile(bytes, file: file, required: [id] + required, optional: optional)
    self.id = id
    self.required = required
    self.optional = optional
    self.isID = isID
  }

  func rows<Value>(
    _ make: (Cells, Int) throws(RowProblem) -> Value
  ) throws(RowMistakes) -> [Value] {
    var values: [Value] = []
    var mistakes: [RowMistake] = []
    var lines: [String: Int] = [:]
    for row in file.csv.rows {
      do throws(RowProblem) {
        try check(row)
        let id = file.text(row, id)
        if let first = lines[id] { throw RowProblem(problem: .duplicate(firstLine: first)) }
        lines[id] = row.line
        values.append(try make(Cells(file: file, row: row), row.line))
      } catch {
        mistakes.append(RowMistake(file.file, line: row.line, error.problem))
      }
    }
    guard mistakes.isEmpty else { throw RowMistakes(list: mistakes) }
    return values
  }

  private func check(_ row: CSV.Row) throws(RowProblem) {
    if let problem = file.shape(of: row) ?? file.idProblem(row, id) {
      throw RowProblem(problem: problem)
    }
    guard isID(file.text(row, id)) else {
      throw RowProblem(problem: .malformed(file.text(row, id), column: id))
    }
    for column in required {
      if let problem = file.idProblem(row, column) { throw RowProblem(problem: problem) }
    }
    for column in optional where hasControlCharacter(file.bytes(row, column)) {
      throw RowProblem(problem: .controlCharacter(column: column))
    }
  }
}

private func readMinutes(_ text: String) throws(RowProblem) -> Int? {
  if text.isEmpty { return nil }
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let minutes = Int(text),
    (1...1440).contains(minutes)
  else { throw RowProblem(problem: .malformed(text, column: "minutes")) }
  return minutes
}

/// `c` and two to four digits.
private func isCandidateShape(_ text: String) -> Bool {
  (3...5).contains(text.utf8.count) && text.utf8.first == UInt8(ascii: "c")
    && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
}

/// `[a-z][a-z0-9-]{0,15}`.
private func isHandleShape(_ text: String) -> Bool {
  guard (1...16).contains(text.utf8.count), let first = text.utf8.first,
    (0x61...0x7A).contains(first)
  else { return false }
  return text.utf8.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
  }
}
