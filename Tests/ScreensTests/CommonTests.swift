// What every page has around it: finding, the look and the last messages, over any page.
import Panels
import Testing
import TextUI

@testable import Screens

struct CommonTests {
  func home() -> Framed<HomePage> { Framed(HomePage(Sample.home()), size: Sample.usual) }

  @Test func findingMovesTheMarkAsOneTypes() {
    var home = home()
    press(&home, [.home, .function(3)])
    type(&home, "wait")
    #expect(home.page.candidate?.id == "c09")
    expectGolden(home.view(Sample.usual), "find")
    press(&home, Array(repeating: .backspace, count: 4))
    type(&home, "scor")
    #expect(home.view(Sample.usual).lines[22].hasPrefix(" Find: scor"))
    press(&home, [.escape])
    _ = home.update(.input(.timedOut, at: 0))
    #expect(home.overlay == .none)
  }

  @Test func enterGoesToTheNextAndUpToTheOneBefore() {
    var home = home()
    press(&home, [.home, .function(3)])
    type(&home, "4 of 4")
    let first = home.page.candidate?.id
    type(&home, "x")
    #expect(home.page.candidate?.id == first, "what is nowhere moves nothing")
    press(&home, [.backspace])
    press(&home, Array(repeating: .backspace, count: 6))
    type(&home, "0 of 4")
    #expect(home.page.candidate?.id == "c11")
    press(&home, [.enter])
    #expect(home.page.candidate?.id == "c09")
    press(&home, [.enter])
    #expect(home.page.candidate?.id == "c11")
    press(&home, [.up])
    #expect(home.page.candidate?.id == "c09")
  }

  @Test func whatIsTypedToFindIsNeverAScore() throws {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    var room = Framed(ScoringPage(model), size: Sample.usual)
    press(&room, [.function(3)])
    type(&room, "5")
    #expect(room.page.model.draft == model.draft)
  }

  @Test func aLookIsSeenAtOnceAndOutlivesThePage() {
    var home = home()
    press(&home, [.function(6)])
    expectGolden(home.view(Sample.usual), "look")
    press(&home, [.down, .down])
    #expect(home.kept.look == .dark)
    press(&home, [.enter])
    #expect(home.overlay == .none)
    let next = Framed(HomePage(Sample.home()), size: Sample.usual, kept: home.kept)
    #expect(next.kept.look == .dark)
  }

  @Test func theLastMessagesCanBeReadAgain() throws {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    var room = Framed(ScoringPage(model), size: Sample.usual)
    type(&room, "9")
    type(&room, "8")
    type(&room, "9")
    press(&room, [.function(9)])
    type(&room, "messages")
    press(&room, [.enter])
    expectGolden(room.view(Sample.usual), "messages")
    #expect(room.kept.messages.count == 2)
    press(&room, [.enter])
    #expect(room.overlay == .none)
  }

  @Test func whatTheWordsMeanCanBeReadEverywhere() throws {
    var room = Framed(ScoringPage(try Sample.scoring()), size: Sample.usual)
    press(&room, [.function(9)])
    type(&room, "words mean")
    press(&room, [.enter])
    for size in Sample.sizes.prefix(2) { expectGolden(room.view(size), "meanings") }
    press(&room, [.end])
    expectGolden(room.view(Sample.usual), "meanings-end")
    for size in [Sample.usual, Size(columns: 60, rows: 16)] {
      let shown = room.frame(size).rows.flatMap(\.pieces).map { $0.text.columns + $0.column }
      #expect(shown.allSatisfy { $0 <= Frame.width(size) })
    }
    press(&room, [.escape, .escape])
    #expect(room.overlay == .none)
    // Line by line they stand in the list of all that can be done, too.
    let place = try #require(room.toldWays.firstIndex { $0.does == Words.Meanings.does })
    #expect(room.perform(way: place).isEmpty)
    #expect(room.told.title == Words.Meanings.title)
  }

  @Test func noMoreThanFiftyMessagesAreKept() {
    var kept = Kept()
    for number in 0..<60 { kept.add("\(number)") }
    #expect(kept.messages.count == 50)
    #expect(kept.messages.first == "59" && kept.messages.last == "10")
    kept.add("20")
    #expect(kept.messages.count == 50 && kept.messages.first == "20")
  }

  @Test func theMenuHasWhatIsTheSameOnEveryPage() {
    var home = home()
    press(&home, [.function(9)])
    type(&home, "look of")
    press(&home, [.enter])
    #expect(home.overlay == .look(FocusList(count: Look.allCases.count)))
  }
}
