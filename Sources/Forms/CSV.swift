// Files of rows and cells that people make in a spreadsheet (RFC 4180), read whole. Separate from
// what the columns mean: every such file is read here and nowhere else.

/// Why a file is not rows and cells at all; nothing more can be said about such a file.
public enum CSVMistake: Error, Equatable, Sendable {
  /// There is no header line.
  case empty
  /// The file is UTF-16, as some spreadsheets save "Unicode text".
  case utf16
  /// The file is not UTF-8; the first such line.
  case notUTF8(line: Int)
  /// The cells are parted by `;` and not by `,`.
  case semicolons
  /// A quotation mark inside a cell that does not begin with one.
  case strayQuote(line: Int)
  /// A cell that begins with a quotation mark, on this line, and never ends.
  case unendedQuote(line: Int)
  /// A carriage return without a line feed.
  case strayReturn(line: Int)
}

/// Rows of cells; the first row is the header.
public struct CSV: Sendable {
  /// One row: its line in the file and where its cells are.
  public struct Row: Equatable, Sendable {
    /// The line the row begins on, from 1.
    public let line: Int
    /// How many cells it has.
    public fileprivate(set) var cellCount = 0
    fileprivate let firstCell: Int
  }

  /// The header's names, as written.
  public let header: [String]
  /// The rows below the header; lines without a single character are none.
  public let rows: [Row]
  /// The bytes of the file; where a cell had doubled quotation marks, they are single.
  private let text: [UInt8]
  /// Where each cell lies in ``text``, without the quotation marks around it.
  private let cells: [CellPlace]

  /// Reads a file: UTF-8 with or without a mark in front, lines ended by LF or CRLF.
  ///
  /// Whoever read the file has capped it far below 4 GiB.
  public init(_ bytes: [UInt8]) throws(CSVMistake) {
    try CSV.checkEncoding(bytes)
    let firstLine = bytes.prefix { $0 != UInt8(ascii: "\n") }
    if firstLine.contains(UInt8(ascii: ";")), !firstLine.contains(UInt8(ascii: ",")) {
      throw .semicolons
    }
    var scanner = Scanner(bytes)
    try scanner.scan()
    guard let first = scanner.rows.first else { throw .empty }
    let text = scanner.bytes
    header = scanner.cells.prefix(first.cellCount).map { cell in
      String(decoding: text[cell.range], as: UTF8.self)
    }
    self.text = text
    cells = scanner.cells
    rows = Array(scanner.rows.dropFirst())
  }

  /// The bytes of one cell of a row, 0 being the first; empty where the row is shorter.
  public func cell(_ row: Row, _ column: Int) -> ArraySlice<UInt8> {
    guard column < row.cellCount else { return [] }
    return text[cells[row.firstCell + column].range]
  }

  /// Whether two rows hold the same bytes in each of some columns.
  func areSame(_ row: Row, _ other: Row, in columns: [Int]) -> Bool {
    columns.allSatisfy { column in
      guard column < row.cellCount, column < other.cellCount else { return false }
      let (left, right) = (cells[row.firstCell + column], cells[other.firstCell + column])
      guard left.count == right.count else { return false }
      for step in 0..<left.count where text[left.start + step] != text[right.start + step] {
        return false
      }
      return true
    }
  }

  private static func checkEncoding(_ bytes: [UInt8]) throws(CSVMistake) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(2).contains(0)
    {
      throw .utf16
    }
    guard (try? UTF8Span(validating: bytes.span)) == nil else { return }
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { throw .notUTF8(line: line) }
      line += 1
    }
  }
}

/// Where a cell lies; half the size of a range, because there are hundreds of thousands of cells.
private struct CellPlace {
  private let from: UInt32
  private let to: UInt32

  init(_ from: Int, _ to: Int) {
    self.from = UInt32(from)
    self.to = UInt32(to)
  }

  var start: Int { Int(from) }
  var count: Int { Int(to) - Int(from) }
  var range: Range<Int> { Int(from)..<Int(to) }
}

/// Walks over the bytes once and keeps where the cells lie.
private struct Scanner {
  private(set) var bytes: [UInt8]
  var cells: [CellPlace] = []
  var rows: [CSV.Row] = []
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    cells.reserveCapacity(bytes.count / 4)
    rows.reserveCapacity(bytes.count / 32)
  }

  mutating func scan() throws(CSVMistake) {
    while position < bytes.count {
      if skipEmptyLine() { continue }
      var row = CSV.Row(line: line, firstCell: cells.count)
      var isMore = true
      while isMore {
        isMore = try scanCell()
        row.cellCount += 1
      }
      rows.append(row)
    }
  }

  private mutating func skipEmptyLine() -> Bool {
    var next = position
    if bytes[next] == UInt8(ascii: "\r") { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\n") else { return false }
    position = next + 1
    line += 1
    return true
  }

  /// Reads a cell and what ends it; whether another cell follows on the same row.
  private mutating func scanCell() throws(CSVMistake) -> Bool {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      try scanQuoted()
    } else {
      try scanPlain()
    }
    guard position < bytes.count else { return false }
    let end = bytes[position]
    position += 1
    if end == UInt8(ascii: ",") { return true }
    if end == UInt8(ascii: "\r") {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else {
        throw .strayReturn(line: line)
      }
      position += 1
    } else if end != UInt8(ascii: "\n") {
      throw .strayQuote(line: line)
    }
    line += 1
    return false
  }

  private mutating func scanPlain() throws(CSVMistake) {
    let start = position
    position = bytes.withUnsafeBufferPointer { bytes in
      var next = start
      // Most bytes are letters and digits, which come after all four.
      while next < bytes.count, bytes[next] > UInt8(ascii: ",") || !Scanner.isEnd(bytes[next]) {
        next += 1
      }
      return next
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      throw .strayQuote(line: line)
    }
    cells.append(CellPlace(start, position))
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// Moves what follows a doubled quotation mark forward within the cell, never beyond it.
  private mutating func scanQuoted() throws(CSVMistake) {
    let opened = line
    position += 1
    let start = position
    var end = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else {
          return cells.append(CellPlace(start, end))
        }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      if end < position - 1 { bytes[end] = byte }
      end += 1
    }
    throw .unendedQuote(line: opened)
  }
}
