// The scoring room in a wide window: two panes, and neither moves for the other.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct WideRoomTests {
  func room(_ change: (inout Draft) -> Void = { _ in }) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    change(&model.draft)
    return Framed(ScoringPage(model), size: Sample.wide)
  }

  /// The rows of a grid in which the cells of some columns differ.
  func rows(where one: Grid, differsFrom other: Grid, in columns: Range<Int>) -> [Int] {
    (0..<one.size.rows).filter { row in
      columns.contains {
        one[Position(row: row, column: $0)] != other[Position(row: row, column: $0)]
      }
    }
  }

  @Test func tabGoesToTheOtherPaneAndBack() throws {
    var room = try room()
    let pane = try #require(Frame.pane(Sample.wide))
    let before = try #require(room.view(Sample.wide).focus)
    #expect(before.column < pane.start)
    press(&room, [.tab])
    let inNote = try #require(room.view(Sample.wide).focus)
    #expect(inNote.column > pane.start)
    type(&room, "Used pictures")
    press(&room, [.tab])
    #expect(room.view(Sample.wide).focus == before)
    #expect(room.page.model.draft.items[1].note == "Used pictures")
  }

  @Test func whatIsTypedOnTheRightLeavesTheLeftAsItWas() throws {
    var room = try room()
    let pane = try #require(Frame.pane(Sample.wide))
    press(&room, [.tab])
    type(&room, "a")
    var last = room.view(Sample.wide)
    for letter in "man who used pictures, and I asked how he knew that they understood him " {
      type(&room, String(letter))
      let next = room.view(Sample.wide)
      #expect(rows(where: next, differsFrom: last, in: 0..<pane.start) == [])
      // The row that is typed in, and the count of words.
      #expect(rows(where: next, differsFrom: last, in: pane.start..<120).count <= 3)
      last = next
    }
  }

  @Test func anArrowOnTheLeftLeavesTheRightAsItWas() throws {
    var room = try room()
    let pane = try #require(Frame.pane(Sample.wide))
    var last = room.view(Sample.wide)
    for _ in 0..<5 {
      press(&room, [.down])
      let next = room.view(Sample.wide)
      #expect(rows(where: next, differsFrom: last, in: pane.start..<120) == [])
      last = next
    }
  }

  @Test func aScoreWithoutANoteIsSaidUntilThereIsOne() throws {
    var room = try room { $0.items[3].answer = .scored(2) }
    func line(_ text: String) -> String? {
      room.view(Sample.wide).lines.first { $0.contains(text) }
    }
    #expect(line("  2a ")?.contains("NO NOTE") == false)
    press(&room, [.character("3")])
    #expect(line("  2a ")?.contains("3   NO NOTE") == true)
    #expect(line("3    Safety")?.contains("2   NO NOTE") == true)
    press(&room, [.tab])
    type(&room, "pictures")
    #expect(line("  2a ")?.contains("3   note") == true)
    press(&room, [.tab, .character("n")])
    #expect(line("  2a ")?.contains("N   note") == true)
    #expect(line("  2b ")?.contains("note") == false)
  }

  @Test func aLongFormShowsThePartAroundTheItem() throws {
    let short = Size(columns: 120, rows: 16)
    var room = try room { draft in
      draft.items += draft.items + draft.items
    }
    func has(_ text: String) -> Bool { room.view(short).lines.contains { $0.contains(text) } }
    #expect(has("All questions, 1 to 7 of 21"))
    press(&room, Array(repeating: .function(8), count: 8))
    #expect(has("All questions, 7 to 13 of 21"))
    press(&room, Array(repeating: .function(8), count: 11))
    #expect(has("All questions, 19 to 21 of 21"))
    #expect(room.view(short).lines.contains { $0.contains("Records") && $0.contains("here") })
  }

  @Test func noLineIsLongerThanItsPane() throws {
    for columns in 110...160 {
      let size = Size(columns: columns, rows: 40)
      let pane = try #require(Frame.pane(size))
      #expect(pane.left <= 76 && pane.width <= 76 && pane.start + pane.width < columns)
      var room = try room { draft in
        draft.items[1].note = String(repeating: "wordswords ", count: 60)
      }
      press(&room, [.character("3")])
      let grid = room.view(size)
      for row in 1..<38 {
        for column in pane.left..<pane.start {
          #expect(grid[Position(row: row, column: column)]?.content == .character(" "))
        }
      }
    }
  }
}
