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
  /// Every cell's text, one after the other, without the quotation marks around it.
  private let text: [UInt8]
  /// Where each cell ends in ``text``; before the first stands 0.
  private let ends: [Int]

  /// Reads a file: UTF-8 with or without a mark in front, lines ended by LF or CRLF.
  public init(_ bytes: [UInt8]) throws(CSVMistake) {
    try CSV.checkEncoding(bytes)
    let firstLine = bytes.prefix { $0 != UInt8(ascii: "\n") }
    if firstLine.contains(UInt8(ascii: ";")), !firstLine.contains(UInt8(ascii: ",")) {
      throw .semicolons
    }
    var scanner = Scanner(bytes)
    try scanner.scan()
    guard let first = scanner.rows.first else { throw .empty }
    let text = scanner.text
    let ends = scanner.ends
    let header = (0..<first.cellCount).map { cell in
      String(decoding: text[ends[cell]..<ends[cell + 1]], as: UTF8.self)
    }
    self.header = header
    self.text = text
    self.ends = ends
    rows = Array(scanner.rows.dropFirst())
  }

  /// The bytes of one cell of a row, 0 being the first; empty where the row is shorter.
  public func cell(_ row: Row, _ column: Int) -> ArraySlice<UInt8> {
    guard column < row.cellCount else { return [] }
    let index = row.firstCell + column
    return text[ends[index]..<ends[index + 1]]
  }

  private static func checkEncoding(_ bytes: [UInt8]) throws(CSVMistake) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(2).contains(0)
    {
      throw .utf16
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { throw .notUTF8(line: line) }
      line += 1
    }
  }
}

/// Walks over the bytes once and keeps what the cells hold.
private struct Scanner {
  let bytes: [UInt8]
  var text: [UInt8] = []
  var ends: [Int] = [0]
  var rows: [CSV.Row] = []
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    text.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count / 6)
    rows.reserveCapacity(bytes.count / 32)
  }

  mutating func scan() throws(CSVMistake) {
    while position < bytes.count {
      if skipEmptyLine() { continue }
      var row = CSV.Row(line: line, firstCell: ends.count - 1)
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
    ends.append(text.count)
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
    var next = position
    let count = bytes.count
    scan: while next < count {
      switch bytes[next] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
      case UInt8(ascii: "\""): throw .strayQuote(line: line)
      default: next += 1
      }
    }
    position = next
    text.append(contentsOf: bytes[start..<next])
  }

  private mutating func scanQuoted() throws(CSVMistake) {
    let opened = line
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      text.append(byte)
    }
    throw .unendedQuote(line: opened)
  }
}
