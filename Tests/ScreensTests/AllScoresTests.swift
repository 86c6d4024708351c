// All scores on one screen, and finding a question: quick ways that change nothing but what the same
// keys change in the room.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct AllScoresTests {
  func room(_ item: Int = 1) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    model.draft.place.item = item
    return Framed(ScoringPage(model), size: Sample.usual)
  }

  func menu(_ room: inout Framed<ScoringPage>, _ words: String) {
    press(&room, [.function(9)])
    type(&room, words)
    press(&room, [.enter])
  }

  @Test func whatStandsOnPaperIsTypedInLineByLine() throws {
    var room = try room()
    menu(&room, "one screen")
    let effects = press(&room, [.character("3")])
    #expect(effects == [.saveDraft(room.page.model.draft)])
    // A digit stays on the line.
    #expect(room.page.model.draft.place.item == 1)
    press(&room, [.down, .character("4"), .down, .character("n")])
    #expect(room.page.message == Words.Score.sayWhyThere)
    press(&room, [.down, .character("h")])
    press(&room, [.down, .character("2"), .down, .character("1"), .up, .up, .character("9")])
    #expect(room.page.message == "Problem: 9 is not on the list. Type a number from 0 to 5.")
    let answers = room.page.model.draft.items.map(\.answer)
    #expect(
      answers == [
        nil, .scored(3), .scored(4), .notAsked, .notHeard, .answered, .scored(1),
      ])
    #expect(room.page.model.draft.items[5].note == "night")
    for size in Sample.sizes.prefix(2) + [Sample.wide] {
      expectGolden(room.view(size), "scoring-all")
    }
    press(&room, [.backspace])
    #expect(room.page.model.draft.items[4].answer == nil)
    press(&room, [.control("z")])
    #expect(room.page.model.draft.items[4].answer == .notHeard)
    #expect(room.page.over == .all)
    press(&room, [.home, .down, .enter])
    #expect(room.page.over == nil && room.page.model.draft.place.item == 1)
    #expect(room.view(Sample.usual).lines.contains { $0.contains("YOUR SCORE") })
  }

  @Test func aFindGoesToWhatHasTheWords() throws {
    var room = try room(0)
    room.page.model.draft.items[4].note = "Waited until he had finished."
    press(&room, [.function(3)])
    #expect(press(&room, [.enter]).isEmpty)
    #expect(room.page.message?.hasPrefix("Problem: there are no words") == true)
    type(&room, "safe")
    #expect(room.view(Sample.usual).lines.contains { $0.contains("2 of 7 lines have it.") })
    for size in Sample.sizes.prefix(2) { expectGolden(room.view(size), "scoring-find") }
    press(&room, [.down, .down, .enter])
    #expect(room.page.over == nil && room.page.model.draft.place.item == 3)
    // Words of a question and of one's own note; a digit is text.
    press(&room, [.function(3)])
    type(&room, "FINISHED he")
    #expect(press(&room, [.enter]) == [.saveDraft(room.page.model.draft)])
    #expect(room.page.model.draft.place.item == 4)
    press(&room, [.function(3)])
    type(&room, "3 zebras")
    #expect(press(&room, [.enter]).isEmpty)
    #expect(room.page.message?.contains("nothing here has") == true)
    press(&room, [.escape, .escape])
    #expect(room.page.over == nil && room.page.model.draft.place.item == 4)
    #expect(room.page.model.draft.items[4].answer == nil)
  }
}
