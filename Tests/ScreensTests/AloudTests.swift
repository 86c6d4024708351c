// What is read aloud of a screen, and when: only what was asked for, and never a score.
import Panels
import Testing
import TextUI

@testable import Screens

/// What a screen wants to have read aloud now; empty for nothing.
func said(_ screen: inout some Told) -> String { screen.takeSaying() ?? "" }

struct AloudTests {
  private func kept(_ voice: Can.Device = .there, always: Bool = false) -> Kept {
    var kept = Kept()
    kept.can.voice = voice
    kept.readsAloud = always
    return kept
  }

  private func home(_ kept: Kept) -> Framed<HomePage> {
    Framed(HomePage(Sample.home()), size: Sample.usual, kept: kept)
  }

  private func room(_ kept: Kept) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    model.draft.items[1].answer = .scored(4)
    return Framed(ScoringPage(model), size: Sample.usual, kept: kept)
  }

  @Test func nothingIsReadUnlessItIsAskedFor() throws {
    var home = home(kept())
    #expect(said(&home).isEmpty)
    press(&home, [.down, .function(9), .escape])
    #expect(said(&home).isEmpty)
    press(&home, [.function(5)])
    let words = said(&home)
    #expect(words.contains("Support worker interviews") && words.contains("C07"))
    #expect(said(&home).isEmpty, "once")
  }

  @Test func theScoringRoomReadsTheQuestionAndNothingThatWasScored() throws {
    var room = try room(kept())
    press(&room, [.function(5)])
    #expect(
      said(&room)
        == "Tell us about a time you had to find out what somebody wanted when they could not"
        + " tell you in words.")
  }

  @Test func theSealReadsNoScoreAndNoNote() throws {
    var model = try Sample.scoring()
    for index in model.draft.items.indices { model.draft.items[index].answer = .scored(5) }
    var page = Framed(
      SealPage(model, weighting: Sample.weighting), size: Sample.usual, kept: kept())
    press(&page, [.function(5)])
    let words = said(&page)
    #expect(words.contains("Go back and check"))
    #expect(!words.contains(":5") && !words.contains("Check: "))
  }

  @Test func helpAndTheMenuAreReadWhereTheyLieOverThePage() throws {
    var room = try room(kept())
    press(&room, [.function(1), .function(5)])
    #expect(said(&room).contains("Undo"))
    #expect(room.overlay != .none, "they stay open")
  }

  @Test func whereItIsAlwaysWantedEachNewScreenIsReadOnce() throws {
    var room = try room(kept(always: true))
    #expect(said(&room).hasPrefix("Tell us about a time"))
    press(&room, [.down, .character("3")])
    #expect(said(&room).isEmpty)
    press(&room, [.function(8), .function(8)])
    #expect(said(&room) == "What would you do if a man fell?")
    press(&room, [.function(9)])
    #expect(said(&room).hasPrefix("Everything you can do here."))
  }

  @Test func withoutAVoiceTheWayOutIsSaidAndTheKeyIsNotOffered() throws {
    var home = home(kept(.absent))
    #expect(!home.view(Sample.usual).lines[23].contains("F5"))
    press(&home, [.function(5)])
    #expect(said(&home).isEmpty)
    #expect(home.view(Sample.usual).lines[22] == " Note: to hear it, install espeak-ng.")
    #expect(home.menuRows(TextField("read this")).isEmpty)
  }

  @Test func withAVoiceTheKeyIsOfferedEverywhere() throws {
    let home = home(kept())
    #expect(home.frame(Sample.usual).hints.contains { $0.key == .function(5) })
    expectGolden(home.view(Size(columns: 120, rows: 40)), "home-with-voice")
    var menu = home
    press(&menu, [.function(9)])
    type(&menu, "read this")
    press(&menu, [.enter])
    #expect(!said(&menu).isEmpty && menu.overlay == .none)
  }

  @Test func lookAndSoundKeepsWhatIsWanted() throws {
    var home = home(kept())
    press(&home, [.function(6)])
    expectGolden(home.view(Sample.usual), "look-and-sound")
    expectGolden(home.view(.least), "look-and-sound")
    press(&home, Array(repeating: .down, count: Look.allCases.count) + [.enter])
    #expect(home.kept.readsAloud && home.kept.look == .yellowOnBlack)
    press(&home, [.down, .enter, .up, .enter])
    #expect(home.kept.hasHeadphones && !home.kept.readsAloud)
  }
}
