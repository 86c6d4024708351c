// The scoring room: a member scores live, writes notes, undoes, and comes back to the same place.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct ScoringRoomTests {
  func room(_ draft: Draft? = nil) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    if let draft { model.draft = draft }
    return Framed(ScoringPage(model), size: Sample.usual)
  }

  func golden(_ room: Framed<ScoringPage>, _ name: String) {
    for size in Sample.sizes.prefix(2) + [Sample.wide] { expectGolden(room.view(size), name) }
  }

  @Test func everyKindOfQuestionLooksAsItIsKept() throws {
    var room = try room()
    golden(room, "scoring-open")
    press(&room, [.function(8)])
    golden(room, "scoring-empty")
    press(&room, [.character("3"), .function(2)])
    type(&room, "Told us about a man who used pictures. Asked him twice.")
    press(&room, [.enter])
    type(&room, "\u{22}I rang his sister to check.\u{22} Did not say what changed after.")
    _ = room.update(.news(.draftSaved(at: "11:22:07")))
    golden(room, "scoring-writing")
    press(&room, [.function(2)])
    golden(room, "scoring-scored")
    press(&room, [.function(4), .down, .down, .down])
    golden(room, "scoring-anchors")
    press(&room, [.escape, .escape, .function(8), .character("n")])
    golden(room, "scoring-not-asked")
    press(&room, [.function(8), .function(8), .function(8), .character("2")])
    golden(room, "scoring-choice")
    press(&room, [.function(8), .character("1")])
    golden(room, "scoring-mark")
    press(&room, [.function(1)])
    golden(room, "scoring-help")
  }

  @Test func aDigitScoresStaysAndIsSavedAtOnce() throws {
    var room = try room()
    press(&room, [.function(8)])
    let effects = press(&room, [.character("4")])
    #expect(room.page.model.draft.items[1].answer == .scored(4))
    #expect(room.page.model.draft.place.item == 1)
    #expect(effects == [.saveDraft(room.page.model.draft)])
    press(&room, [.backspace])
    #expect(room.page.model.draft.items[1].answer == nil)
    #expect(press(&room, [.character("7")]).isEmpty)
    #expect(room.page.message == "Problem: 7 is not on the list. Type a number from 0 to 5.")
  }

  @Test func theLastScoreSaysHowToSealWhereverItIsGiven() throws {
    var draft = try Sample.scoring().draft
    let rated = draft.items.indices.filter { !draft.items[$0].criterion.isEmpty }
    for index in rated.dropFirst() { draft.items[index].answer = .skipped }
    draft.place.item = try #require(rated.first)
    var room = try room(draft)
    press(&room, [.character("3")])
    #expect(room.page.message == Words.Score.allScored)
    press(&room, [.character("2")])
    #expect(room.page.message == nil)
    press(&room, [.backspace])
    #expect(room.page.message == nil)
  }

  @Test func notAskedIsTheWholeQuestionAndAScoreTakesItBack() throws {
    var room = try room()
    press(&room, [.function(8), .character("n")])
    #expect(room.page.model.draft.items[1].answer == .notAsked)
    #expect(room.page.model.draft.items[2].answer == .notAsked)
    press(&room, [.character("2")])
    #expect(room.page.model.draft.items[1].answer == .scored(2))
    #expect(room.page.model.draft.items[2].answer == nil)
    press(&room, [.control("z")])
    #expect(room.page.model.draft.items[2].answer == .notAsked)
    press(&room, [.control("z")])
    #expect(room.page.model.draft.items[1].answer == nil)
  }

  @Test func inANoteEveryKeyIsTextAndNothingScores() throws {
    var room = try room()
    press(&room, [.function(8), .function(2)])
    type(&room, "n 5 h d")
    #expect(room.page.model.draft.items[1].note == "n 5 h d")
    #expect(room.page.model.draft.items[1].answer == nil)
    _ = room.update(.input(.pasted("3\n4"), at: 0))
    #expect(room.page.model.draft.items[1].note == "n 5 h d3\n4")
    press(&room, [.function(2), .control("z")])
    #expect(room.page.model.draft.items[1].note.isEmpty)
  }

  @Test func aDraftComesBackAtTheSamePlace() throws {
    var room = try room()
    press(&room, [.function(8), .character("3"), .function(8), .function(2)])
    type(&room, "half a sen")
    let draft = try #require(Draft(decoding: room.page.model.draft.encoded))
    let again = try self.room(draft)
    #expect(again.view(Sample.usual) == room.view(Sample.usual))
    #expect(again.page.editor?.text == "half a sen")
  }

  @Test func theCursorInANoteComesBackWhereItWas() throws {
    var room = try room()
    press(&room, [.function(8), .function(2)])
    type(&room, "first line")
    press(&room, [.enter])
    type(&room, "second")
    // Moving is kept too: whoever is thrown out goes on typing where they were.
    let effects = press(&room, [.up, .home, .right, .right])
    #expect(effects.last == .saveDraft(room.page.model.draft))
    let draft = try #require(Draft(decoding: room.page.model.draft.encoded))
    var again = try self.room(draft)
    #expect(again.view(Sample.usual) == room.view(Sample.usual))
    type(&again, "X")
    #expect(again.page.editor?.text == "fiXrst line\nsecond")
    // A place that is not in the text any more is the end of it.
    var far = draft
    far.place.cursor = 4000
    var end = try self.room(far)
    type(&end, "X")
    #expect(end.page.editor?.text == "first line\nsecondX")
  }

  @Test func lettersThatAreNotOnTheScreenDoNothing() throws {
    var room = try room()
    press(&room, [.function(8)])
    let before = room.page.model.draft
    for letter in "abcefgijklmopqrstuvwxyzABCEFGIJKLMOPQRSTUVWXYZ".unicodeScalars {
      #expect(press(&room, [.character(letter)]).isEmpty)
    }
    #expect(room.page.model.draft == before)
  }

  @Test func undoTakesBackTwoHundredSteps() throws {
    var room = try room()
    press(&room, [.function(8)])
    for step in 0..<250 { type(&room, "\(step % 2 + 3)") }
    for _ in 0..<200 { press(&room, [.control("z")]) }
    #expect(room.page.model.draft.items[1].answer == .scored(4))
    press(&room, [.control("z")])
    #expect(room.page.message == "Note: there is nothing left to undo.")
  }

  @Test func timeIsSaidAndNeverTakesAnything() throws {
    var room = try room()
    press(&room, [.function(8), .character("3")])
    let before = room.page.model.draft
    #expect(room.update(.news(.minutesLeft(5))).isEmpty)
    #expect(room.update(.news(.minutesLeft(4))).isEmpty)
    #expect(room.update(.news(.minutesLeft(-1))).isEmpty)
    golden(room, "scoring-time-over")
    #expect(room.page.model.draft == before)
  }

  @Test func leavingAndInterruptionsCarryTheDraft() throws {
    var room = try room()
    press(&room, [.function(8), .character("3")])
    #expect(room.update(.input(.interrupted(signal: 15), at: 0)) == [.leave(room.page.model.draft)])
  }
}
