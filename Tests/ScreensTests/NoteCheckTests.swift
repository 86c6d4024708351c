// A note that may want a second look is said when it is closed and before the seal, and stays as it is.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct NoteCheckTests {
  func room(_ note: String, leaving key: Key) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    var room = Framed(ScoringPage(model), size: Sample.usual)
    press(&room, [.character("3"), .function(2)])
    type(&room, note)
    press(&room, [key])
    return room
  }

  @Test func closingANoteSaysQuietlyWhatMayNotBeEvidence() throws {
    let note = "Kind, but too old for nights, I would say."
    for key in [Key.function(2), .tab, .function(8), .function(7)] {
      let room = try room(note, leaving: key)
      #expect(
        room.page.message
          == "Note: \"too old for\" on 2a may be about age. If it is not evidence, take it out.")
      #expect(room.page.model.draft.items[1].note == note)
      #expect(room.page.editor == nil)
    }
    expectGolden(try room(note, leaving: .function(2)).view(Sample.usual), "scoring-note-check")
  }

  @Test func aGoodNoteIsClosedWithoutAWordAndAnOldOneIsNotSaidAgain() throws {
    var room = try room("Told us about a man who used pictures.", leaving: .function(2))
    #expect(room.page.message == nil)
    room = try self.room("too old", leaving: .function(2))
    #expect(room.page.message != nil)
    press(&room, [.function(2), .function(2)])
    #expect(room.page.message == nil)
  }

  @Test func theSealPageListsThemAndStillSeals() throws {
    var model = try Sample.scoring()
    for index in model.draft.items.indices where model.draft.items[index].criterion != "" {
      model.draft.items[index].answer = .scored(3)
      model.draft.items[index].note = "Told us what he did, and why."
    }
    model.draft.items[1].note = "Better than the last one."
    model.draft.items[2].note = "Fine."
    model.draft.items[3].note = "Used pictures."
    var page = Framed(SealPage(model, weighting: Sample.weighting), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "seal-notes") }
    press(&page, [.down])
    type(&page, "C07")
    #expect(press(&page, [.enter]) == [.seal(model.draft)])
  }

  @Test func aReasonWhyItWasNotAskedIsNoEvidenceAndIsNotLookedAt() throws {
    var model = try Sample.scoring()
    model.draft.items[1].answer = .notAsked
    model.draft.items[1].note = WhyNotAsked.outOfTime.text
    #expect(model.noteFindings(1) == [])
    model.draft.items[0].note = "Gut feeling says yes."
    model.draft.items[0].answer = .answered
    #expect(model.noteFindings(0).count == 1)
    // The note of a choice is the answer's id.
    model.draft.items[5].note = "day"
    #expect(model.noteFindings(5) == [])
  }
}
