// A hand-written file with known columns: finds them in its header and gives each row's cells by
// name. Separate from CSV because the scores, a sheet, candidates and people all need it.

/// What is wrong with one file of rows, each with its line; never empty.
public struct RowMistakes: Error, Equatable {
  /// The mistakes, in order of file and line.
  public let list: [RowMistake]
}

/// One thing that is wrong with a file of rows, with its line.
public struct RowMistake: Error, Equatable, Sendable {
  /// Which file of those a command was given.
  public enum File: Equatable, Sendable {
    case scores, candidates, sheet, contributors, people, slips, log
  }

  /// The file.
  public let file: File
  /// The line, from 1; nil for the file as a whole.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong with a row, or with the header on line 1.
  public enum Problem: Equatable, Sendable {
    /// The file is not rows and cells.
    case unreadable(CSVMistake)
    /// The header lacks a column.
    case missingColumn(String)
    /// The header names a column twice.
    case repeatedColumn(String)
    /// The row has not as many cells as the header.
    case cells(found: Int, expected: Int)
    /// A cell that must say something is empty.
    case emptyCell(column: String)
    /// An id with a control character in it.
    case controlCharacter(column: String)
    /// Text that is not of the form it must have.
    case malformed(String, column: String)
    /// An id that the form, or the list of candidates, does not have.
    case unknown(String, column: String, allowed: [String])
    /// A question without points: people answer it in words or by choosing.
    case unscoredQuestion(String)
    /// A question and criterion that are no item of the group.
    case notAnItem(question: String, criterion: String, group: String)
    /// Points are needed here.
    case pointsMissing
    /// Points that are not whole digits.
    case pointsNotDigits(String)
    /// Points that are not on the scale.
    case pointsOffScale(String, allowed: ClosedRange<Int>)
    /// Points beside a status that has none.
    case pointsBeside(status: String)
    /// A `recused` row that names a question, a criterion or points.
    case recusedWithItem
    /// The same id or item on an earlier line.
    case duplicate(firstLine: Int)
    /// An assessor who was in another group on an earlier line.
    case inTwoGroups(assessor: String, first: String, firstLine: Int)
    /// An assessor who is recused and scores, for one candidate.
    case recusedAndScored(assessor: String, candidate: String, firstLine: Int)
    /// A sheet that lacks an item of the group.
    case missingItem(question: String, criterion: String)
    /// More rows than there may be.
    case tooMany(limit: Int)
  }

  /// One thing that is wrong.
  public init(_ file: File, line: Int?, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

/// A file of rows whose columns have been found.
struct RowFile {
  let file: RowMistake.File
  let csv: CSV
  private let columns: [String: Int]

  init(
    _ bytes: [UInt8], file: RowMistake.File, required: [String], optional: [String]
  ) throws(RowMistakes) {
    self.file = file
    do {
      csv = try CSV(bytes)
    } catch {
      throw RowMistakes(list: [RowMistake(file, line: nil, .unreadable(error))])
    }
    var columns: [String: Int] = [:]
    var mistakes: [RowMistake] = []
    for (index, name) in csv.header.enumerated() {
      // A column is ours only by its exact bytes, not by what Swift takes for equal.
      guard let ours = (required + optional).first(where: { $0.utf8.elementsEqual(name.utf8) })
      else { continue }
      if columns[ours] != nil {
        mistakes.append(RowMistake(file, line: 1, .repeatedColumn(ours)))
      }
      columns[ours] = index
    }
    for name in required where columns[name] == nil {
      mistakes.append(RowMistake(file, line: 1, .missingColumn(name)))
    }
    guard mistakes.isEmpty else { throw RowMistakes(list: mistakes) }
    self.columns = columns
  }

  /// Where a column is; nil where the file does not have it.
  func column(_ name: String) -> Int? { columns[name] }

  /// The bytes of a cell; empty where the file lacks the column.
  func bytes(_ row: CSV.Row, _ name: String) -> ArraySlice<UInt8> {
    columns[name].map { csv.cell(row, $0) } ?? []
  }

  /// The text of a cell; empty where the file lacks the column.
  func text(_ row: CSV.Row, _ name: String) -> String {
    String(decoding: bytes(row, name), as: UTF8.self)
  }

  /// What is wrong with a row as a row.
  func shape(of row: CSV.Row) -> RowMistake.Problem? {
    row.cellCount == csv.header.count
      ? nil : .cells(found: row.cellCount, expected: csv.header.count)
  }

  /// What is wrong with a cell that is an id: any text, but not none, and no control characters.
  func idProblem(_ row: CSV.Row, _ name: String) -> RowMistake.Problem? {
    let cell = bytes(row, name)
    if cell.isEmpty { return .emptyCell(column: name) }
    return hasControlCharacter(cell) ? .controlCharacter(column: name) : nil
  }
}

/// Whether valid UTF-8 has a control character: C0, delete, or C1 (which is two bytes).
func hasControlCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
  var previous: UInt8 = 0
  for byte in bytes {
    if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
    previous = byte
  }
  return false
}

/// Whether two cells hold the same bytes; `elementsEqual` is ten times slower here.
func areSame(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  return left.withUnsafeBufferPointer { left in
    right.withUnsafeBufferPointer { right in
      for index in left.indices where left[index] != right[index] { return false }
      return true
    }
  }
}

/// Bytes as a key: two ids are one only when their bytes are, whatever Swift takes for equal.
struct ByteKey: Hashable {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  static func == (left: ByteKey, right: ByteKey) -> Bool { areSame(left.bytes, right.bytes) }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
