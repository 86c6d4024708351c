// The mouse on a page: a click is what the keys do, and it is there only where somebody wants it.
import Panels
import Testing
import TextUI

@testable import Screens

struct MouseTests {
  private func home(_ mouse: Can.Device = .there, size: Size = Sample.usual) -> Framed<HomePage> {
    var kept = Kept()
    kept.can.mouse = mouse
    return Framed(HomePage(Sample.home()), size: size, kept: kept)
  }

  /// Clicks where the screen shows a text.
  private func click<S: Screen>(_ screen: inout S, on text: String, size: Size = Sample.usual)
    -> [S.Effect]
  {
    for (row, line) in screen.view(size).fullLines.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let column = line[..<range.lowerBound].count
      return screen.update(.input(.clicked(Position(row: row, column: column)), at: 0))
    }
    Issue.record("\(text) is not on the screen")
    return []
  }

  private func choose(_ screen: inout Framed<HomePage>, _ does: String) {
    press(&screen, [.function(9)])
    type(&screen, does.lowercased())
    press(&screen, [.enter])
  }

  @Test func itIsOffUntilSomebodyWantsItAndCanBeStopped() {
    var home = home()
    #expect(!home.kept.usesMouse)
    choose(&home, Words.Mouse.use)
    #expect(home.kept.usesMouse && home.overlay == .none)
    #expect(home.view(Sample.usual).lines[22].contains("old Shift to copy text with the mouse."))
    choose(&home, Words.Mouse.stop)
    #expect(!home.kept.usesMouse)
  }

  @Test func aTerminalWithoutAMouseSaysSoAndAQuietScreenIsNotAsked() {
    var home = home(.absent)
    choose(&home, Words.Mouse.use)
    #expect(!home.kept.usesMouse)
    #expect(home.view(Sample.usual).lines[22] == " " + Words.Mouse.absent)
    #expect(self.home(.notOffered).menuRows(TextField("mouse")).isEmpty)
  }

  @Test func aClickMovesTheMarkAndAnotherOneIsEnter() {
    var home = home()
    #expect(click(&home, on: "C09").isEmpty)
    #expect(home.page.candidate?.id == "c09")
    #expect(click(&home, on: "C02").isEmpty)
    #expect(home.page.candidate?.id == "c02")
    #expect(click(&home, on: "C07").isEmpty)
    #expect(click(&home, on: "C07") == [.score(candidate: "c07")])
  }

  @Test func aClickOnAWordOfTheBottomLineIsThatKey() {
    var home = home()
    #expect(click(&home, on: "Menu").isEmpty)
    #expect(home.view(Sample.usual).lines[0].contains(Words.menuTitle))
    _ = click(&home, on: "Esc Close")
    #expect(home.overlay == .none)
    _ = click(&home, on: "Up Down")
    #expect(home.overlay == .none, "what only explains keys does nothing")
  }

  @Test func aClickOnTextGapsOrNothingDoesNothing() {
    for size in [Sample.usual, Size.least, Size(columns: 120, rows: 40), Size(columns: 9, rows: 3)]
    {
      var home = home(size: size)
      let before = home.view(size)
      for (row, column) in [(0, 3), (1, 5), (3, 900), (900, 3), (size.rows - 2, 4)] {
        let place = Position(row: row, column: column)
        #expect(home.update(.input(.clicked(place), at: 0)).isEmpty)
      }
      #expect(home.view(size) == before)
    }
  }

  @Test func inTheScoringRoomAClickTwiceGivesAScore() throws {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    for size in [Sample.usual, Size.least, Size(columns: 120, rows: 40)] {
      var room = Framed(ScoringPage(model), size: size)
      _ = click(&room, on: "4  ", size: size)
      _ = click(&room, on: "4  ", size: size)
      #expect(room.page.model.draft.items[1].answer == .scored(4), "\(size)")
    }
  }

  @Test func onEveryPageEachRowUnderTheMouseIsTheOneTheArrowsReach() throws {
    for page in try ReleaseCheckTests.pages {
      for size in ReleaseCheckTests.sizes {
        let frame = page.frame(size)
        guard frame.writing == nil, let focus = frame.grid(size).focus, frame.marked != nil else {
          continue
        }
        let pointed = frame.pointed(at: focus, in: size)
        guard case .stop(let stop, _)? = pointed else {
          Issue.record("\(page.name) at \(size): \(String(describing: pointed))")
          continue
        }
        #expect(stop == frame.marked, "\(page.name) at \(size)")
      }
    }
  }
}
