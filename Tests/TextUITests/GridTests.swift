// The frame: text lands where it is put, never beyond the edge, and never half a letter.
import Chance
import Testing
import TextUI

@Test func textIsCutAtTheEdgeAndAtItsWidth() {
  var grid = Grid(size: Size(columns: 8, rows: 2))
  #expect(grid.put("Listening", at: Position(row: 0, column: 2)) == 6)
  #expect(grid.put("Safety", at: Position(row: 1, column: 0), width: 3) == 3)
  #expect(grid.lines == ["  Listen", "Saf"])
  #expect(grid.fullLines == ["  Listen", "Saf     "])
}

@Test func textOutsideTheFrameIsNotThere() {
  var grid = Grid(size: Size(columns: 4, rows: 1))
  for place in [(-1, 0), (1, 0), (0, -1), (0, 4)] {
    #expect(grid.put("x", at: Position(row: place.0, column: place.1)) == 0)
  }
  grid.fill(row: 7, style: .title)
  #expect(grid == Grid(size: Size(columns: 4, rows: 1)))
}

@Test func aWideLetterThatDoesNotFitIsLeftOutWhole() {
  var grid = Grid(size: Size(columns: 4, rows: 1))
  #expect(grid.put("ab\u{674e}\u{674e}", at: Position(row: 0, column: 0)) == 4)
  #expect(grid.put("abc\u{674e}", at: Position(row: 0, column: 0)) == 3)
  #expect(grid.lines == ["abc"])
}

@Test func writingOverHalfAWideLetterClearsItsOtherHalf() {
  for (column, line) in [(0, "x b"), (1, " xb")] {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.put("\u{674e}b", at: Position(row: 0, column: 0))
    grid.put("x", at: Position(row: 0, column: column))
    #expect(grid.lines == [line])
    #expect(!grid.cells.contains { $0.content == .continuation })
  }
}

@Test func controlCharactersNeverReachACell() {
  var grid = Grid(size: Size(columns: 20, rows: 1))
  grid.put("a\u{1b}[31mb\r\nc\td\u{202e}e", at: Position(row: 0, column: 0))
  #expect(grid.lines == ["a[31mb c de"])
}

@Test func everyTextKeepsEveryLineAsWideAsTheFrame() {
  var random = SplitMix64(seed: 20_261_121)
  let letters: [Character] = ["a", " ", "\u{674e}", "e\u{301}", "\u{1f600}", "\u{200b}", "\t"]
  for round in 0..<300 {
    var grid = Grid(size: Size(columns: 1 + random.below(12), rows: 1 + random.below(3)))
    for _ in 0..<6 {
      let text = String((0..<random.below(15)).map { _ in letters[random.below(letters.count)] })
      let place = Position(row: random.below(4) - 1, column: random.below(14) - 1)
      grid.put(text, at: place, width: random.below(15))
      if random.below(4) == 0 { grid.fill(row: 0, style: .title, columns: 1..<3) }
    }
    for line in grid.fullLines {
      #expect(line.columns == grid.size.columns, "round \(round) of seed 20261121")
    }
  }
}

@Test func aSizeIsNeverBelowOneByOne() {
  #expect(Size(columns: 0, rows: -3) == Size(columns: 1, rows: 1))
  var size = Size(columns: 5, rows: 5)
  size.rows = 0
  #expect(size.rows == 1)
}

@Test func aJoinedLetterIsComparedAsALetterWhateverWasPutBeforeIt() {
  let size = Size(columns: 6, rows: 2)
  var left = Grid(size: size)
  left.put("e\u{301}x", at: Position(row: 0, column: 0))
  var right = Grid(size: size)
  right.put("o\u{308}o\u{308}", at: Position(row: 0, column: 0))
  #expect(!left.hasSameRow(0, as: right))
  right.put("e\u{301}x", at: Position(row: 0, column: 0))
  #expect(left.hasSameRow(0, as: right) && left == right)
  left.put("u\u{308}", at: Position(row: 1, column: 0))
  #expect(left != right)
  #expect(left[Position(row: 1, column: 0)]?.content == .character("u\u{308}"))
  #expect(left.ascii(Position(row: 1, column: 0)) == nil)
  #expect(left.ascii(Position(row: 0, column: 1))?.letter == UInt8(ascii: "x"))
}

@Test(arguments: 1...20) func onlyTheChangedColumnsOfARowDiffer(seed: Int) {
  var random = SplitMix64(seed: UInt64(seed))
  let size = Size(columns: 12, rows: 1)
  let words = ["", "a", "meets", "  x", "\u{674e}", "e\u{301}"]
  func row() -> Grid {
    var grid = Grid(size: size)
    for _ in 0..<3 {
      grid.put(
        words[Int.random(in: 0..<words.count, using: &random)],
        at: Position(row: 0, column: Int.random(in: 0..<12, using: &random)),
        style: Bool.random(using: &random) ? .plain : .selected)
    }
    return grid
  }
  for _ in 0..<50 {
    let (new, old) = (row(), row())
    let changed = new.changedColumns(of: 0, from: old)
    #expect((changed == nil) == new.hasSameRow(0, as: old), "seed \(seed)")
    for column in 0..<12 where !(changed?.contains(column) ?? false) {
      let place = Position(row: 0, column: column)
      #expect(new[place] == old[place], "seed \(seed)")
    }
    if let changed, new.isASCII, old.isASCII {
      let ends = [changed.lowerBound, changed.upperBound - 1].map { Position(row: 0, column: $0) }
      #expect(ends.allSatisfy { new[$0] != old[$0] }, "seed \(seed)")
    } else if let changed {
      #expect(changed == 0..<12, "seed \(seed)")
    }
  }
  #expect(row().changedColumns(of: 0, from: Grid(size: Size(columns: 5, rows: 1))) == 0..<12)
}

extension Grid {
  fileprivate var isASCII: Bool {
    (0..<size.columns).allSatisfy { ascii(Position(row: 0, column: $0)) != nil }
  }
}

@Test func aFrameUnderABannerKeepsItsTextItsFocusAndItsWideLetters() {
  var grid = Grid(size: Size(columns: 8, rows: 2))
  grid.put("é中 ok", at: Position(row: 1, column: 0))
  grid.focus = Position(row: 1, column: 3)
  let whole = grid.under("MARKED TWICE")
  #expect(whole.size == Size(columns: 8, rows: 3))
  #expect(whole.lines == ["MARKED T", "", "é中 ok"])
  #expect(whole.focus == Position(row: 2, column: 3))
  #expect(whole[Position(row: 0, column: 7)]?.style == .title)
}

@Test func aRowThatWaitsForTheMarkHasAllButWhatIsSelected() throws {
  let size = Size(columns: 12, rows: 2)
  var shown = Grid(size: size)
  shown.put("  3 meets", at: Position(row: 0, column: 0))
  var next = Grid(size: size)
  next.put("> 3 good", at: Position(row: 0, column: 0), style: .selected)
  next.put("new", at: Position(row: 0, column: 9))
  let waiting = try #require(next.awaitingMark(in: 0, over: shown))
  #expect(waiting.lines[0] == "  3      new")
  #expect(waiting[Position(row: 0, column: 2)]?.style == .plain)
  #expect(next.awaitingMark(in: 1, over: shown) == nil)
  #expect(next.awaitingMark(in: 0, over: Grid(size: Size(columns: 3, rows: 2))) == nil)
}

@Test func inAShortWindowTheFirstWordsOfABannerStandBeforeTheTitle() {
  let banner = " REHEARSAL   Nothing here counts."
  var grid = Grid(size: Size(columns: 40, rows: 3))
  grid.fill(row: 0, style: .title)
  grid.put("C07   Question 4 of 7", at: Position(row: 0, column: 1), style: .title)
  grid.put("24 min", at: Position(row: 0, column: 33), style: .title)
  grid.put("Ask: Why?", at: Position(row: 1, column: 1))
  let marked = grid.marked(banner)
  #expect(marked.size == grid.size)
  // There is no room for the minutes.
  #expect(marked.lines == [" REHEARSAL   C07   Question 4 of 7", " Ask: Why?", ""])
  #expect(marked[Position(row: 0, column: 39)]?.style == .title)
  grid.fill(row: 0, style: .title, columns: 7..<30)
  #expect(grid.marked(banner).lines[0] == " REHEARSAL   C07                 24 min")
  // A kiosk has no title bar, and none of its words give way.
  var kiosk = Grid(size: Size(columns: 40, rows: 3))
  kiosk.put("Let us try first. This does not count.", at: Position(row: 0, column: 1))
  #expect(kiosk.marked(banner).lines[2].hasSuffix(" REHEARSAL"))
  kiosk.put("Ask a helper, whenever you like to.", at: Position(row: 2, column: 1))
  #expect(kiosk.marked(banner) == kiosk)
}
