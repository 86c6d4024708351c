// Rows and cells from every kind of file that a spreadsheet saves, and refusals of the others.
import Testing

@testable import Forms

private func rows(_ text: String) throws(CSVMistake) -> [[String]] {
  let csv = try CSV(Array(text.utf8))
  return [csv.header]
    + csv.rows.map { row in
      (0..<row.cellCount).map { String(decoding: csv.cell(row, $0), as: UTF8.self) }
    }
}

@Suite struct CSVTests {
  @Test func cellsAreWhatStandsBetweenCommas() throws {
    #expect(try rows("a,b\n1,2\n,\n") == [["a", "b"], ["1", "2"], ["", ""]])
  }

  @Test func aMarkInFrontAndWindowsLineEndsAreAccepted() throws {
    #expect(try rows("\u{FEFF}a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
  }

  @Test func theLastLineNeedsNoEnd() throws {
    #expect(try rows("a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(try rows("a,b\n1,") == [["a", "b"], ["1", ""]])
  }

  @Test func quotedCellsHoldCommasQuotesAndLineEnds() throws {
    let text = "a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\n3,4\n"
    #expect(try rows(text) == [["a", "b"], ["x, \"y\"", "one\r\ntwo"], ["3", "4"]])
  }

  @Test func cellsAreNotTrimmed() throws {
    #expect(try rows("a,b\n 1 ,\t\n") == [["a", "b"], [" 1 ", "\t"]])
  }

  @Test func aRowKnowsItsLineEvenBelowACellOfSeveralLines() throws {
    let csv = try CSV(Array("a\n\"1\n2\n3\"\n\nx\n".utf8))
    #expect(csv.rows.map(\.line) == [2, 6])
  }

  @Test(arguments: [
    ("a;b\n1;2\n", CSVMistake.semicolons), ("\"a\";\"b\"\n", .semicolons), ("", .empty),
    ("\n\n", .empty), ("a,b\n1,x\"y\n", .strayQuote(line: 2)),
    ("a,b\n\"1\"x,2\n", .strayQuote(line: 2)), ("a,b\n1,\"2\n3\n", .unendedQuote(line: 2)),
    ("a,b\r1,2\r", .strayReturn(line: 1)),
  ])
  func whatIsNotRowsAndCellsIsNamed(text: String, mistake: CSVMistake) {
    #expect(throws: mistake) { try rows(text) }
  }

  @Test func aSemicolonInAHeaderWithCommasIsText() throws {
    #expect(try rows("a;x,b\n1,2\n") == [["a;x", "b"], ["1", "2"]])
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0], [0, 0x61]] as [[UInt8]])
  func sixteenBitTextIsNamed(bytes: [UInt8]) {
    #expect(throws: CSVMistake.utf16) { try CSV(bytes) }
  }

  @Test func theFirstLineThatIsNotUTF8IsNamed() {
    let bytes = Array("a,b\n1,2\n".utf8) + [0xE9, 0x2C, 0x0A]
    #expect(throws: CSVMistake.notUTF8(line: 3)) { try CSV(bytes) }
  }
}
