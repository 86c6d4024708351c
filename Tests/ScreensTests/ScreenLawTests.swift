// What holds on every screen whatever keys are pressed: the cursor is on the grid, the mark stands
// before it, the message and the keys are whole, and no word of another candidate is shown.
import Chance
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

/// Keys as people, cats and broken terminals press them.
func randomInput(_ random: inout SplitMix64) -> Input {
  let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
    .pageUp, .pageDown, .control("z"), .control("c"),
  ]
  switch Int.random(in: 0..<20, using: &random) {
  case 0..<7: return .key(keys[Int.random(in: 0..<keys.count, using: &random)])
  case 7..<11: return .key(.function(Int.random(in: 1...9, using: &random)))
  case 11..<15:
    let digit = Unicode.Scalar(UInt8.random(in: 0x30...0x39, using: &random))
    return .key(.character(digit))
  case 15..<18:
    return .key(.character(Unicode.Scalar(UInt8.random(in: 0x20...0x7e, using: &random))))
  case 18: return .pasted("pasted \u{1F600} e\u{301}\ntwice")
  default: return .timedOut
  }
}

let lawSizes = [(80, 24), (60, 16), (120, 40), (61, 17), (38, 9), (19, 4), (1, 1), (300, 100)]
  .map { Size(columns: $0.0, rows: $0.1) }

/// Presses random keys and looks at every frame.
func expectLaws<S: Screen>(
  _ start: S, seed: UInt64, keys: Int = 120,
  also look: (S, Grid) -> Void = { _, _ in }
) {
  var random = SplitMix64(seed: seed)
  var screen = start
  for count in 0..<keys {
    let input = randomInput(&random)
    _ = screen.update(.input(input, at: count * 700))
    let size = lawSizes[count % 5 == 0 ? Int.random(in: 0..<lawSizes.count, using: &random) : 0]
    let grid = screen.view(size)
    #expect(grid.size == size, "seed \(seed)")
    guard let focus = grid.focus else {
      Issue.record("no focus, seed \(seed), key \(count)")
      return
    }
    let isInside = (0..<size.rows).contains(focus.row) && (0..<size.columns).contains(focus.column)
    #expect(isInside, "seed \(seed), key \(count), \(focus) in \(size)")
    look(screen, grid)
  }
}

struct ScreenLawTests {
  @Test(arguments: 1...3) func homeKeepsItsLaws(seed: Int) {
    for role in [HomeRole.scores, [.scores, .chairs], .facilitates, [.chairs, .reads]] {
      let home = Framed(HomePage(Sample.home(role)), size: Sample.usual)
      expectLaws(home, seed: UInt64(seed)) { _, grid in
        #expect(!grid.lines.contains { $0.contains("What below looks like") })
      }
    }
  }

  @Test(arguments: 1...3) func theScoringRoomShowsOneCandidateOnly(seed: Int) throws {
    let room = Framed(ScoringPage(try Sample.scoring()), size: Sample.usual)
    expectLaws(room, seed: UInt64(seed)) { screen, grid in
      for code in ["C02", "C03", "C05", "C09", "C11"] {
        #expect(!grid.lines.contains { $0.contains(code) })
      }
      let draft = screen.page.model.draft
      #expect(Draft(decoding: draft.encoded) == draft)
      #expect(draft.items.indices.contains(draft.place.item))
    }
  }

  // A size each: what is kept is found again only at the same width.
  @Test(arguments: 0..<8) func whatARoomKeepsIsWhatItWouldMakeNow(seed: Int) throws {
    let size = [Sample.usual, lawSizes[1], lawSizes[2], .told][seed % 4]
    var model = try Sample.scoring()
    model.pace = ScoringModel.Pace(own: 40, usual: 30)
    model.isQuiet = seed > 5
    if seed.isMultiple(of: 3) { model.name = "Jordan" }
    var room = Framed(ScoringPage(model), size: Sample.usual)
    var random = SplitMix64(seed: UInt64(seed))
    for count in 0..<300 {
      if count % 5 == 0, let step = room.page.step {
        let seconds = Int.random(in: 0..<300, using: &random)
        _ = room.update(.news(.seconds([step.question.id: seconds])))
        _ = room.update(.news(.minutesLeft(Int.random(in: -1...9, using: &random))))
        _ = room.page.add(followUp: "And what then? \(count)")
      }
      _ = room.update(.input(randomInput(&random), at: count * 700))
      var other = room.page
      other.made = MadeRows()
      let (kept, made) = (room.page.frame(size), other.frame(size))
      #expect(kept.rows == made.rows, "seed \(seed), key \(count)")
      #expect(kept.hints == made.hints, "seed \(seed), key \(count)")
      #expect(kept.right == made.right, "seed \(seed), key \(count)")
    }
  }

  @Test(arguments: 1...3) func randomKeysNeverSeal(seed: Int) throws {
    var model = try Sample.scoring()
    for index in model.draft.items.indices where model.draft.items[index].criterion != "" {
      model.draft.items[index].answer = .scored(3)
    }
    let page = Framed(SealPage(model, weighting: Sample.weighting), size: Sample.usual)
    expectLaws(page, seed: UInt64(seed)) { screen, _ in
      #expect(screen.page.phase == .checking)
    }
  }

  @Test func theMarkStandsBeforeTheCursor() throws {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    let room = Framed(ScoringPage(model), size: Sample.usual)
    let home = Framed(HomePage(Sample.home()), size: Sample.usual)
    for grid in lawSizes.prefix(4).flatMap({ [room.view($0), home.view($0)] }) {
      let focus = try #require(grid.focus)
      let line = Array(grid.fullLines[focus.row])
      #expect(line[focus.column - 2] == ">" && line[focus.column - 1] == " ")
      #expect(line[focus.column] != " ")
    }
  }

  @Test func everyHintNamesAKeyThatActs() throws {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    let page = ScoringPage(model)
    for way in page.ways where way.key != nil { #expect(way.act != nil, "\(way.does)") }
  }
}
