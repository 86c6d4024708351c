// Home: what each part of a person sees and may do.
import Scoring
import Testing
import TextUI

@testable import Screens

struct HomeTests {
  func home(_ role: HomeRole, _ phase: HomeModel.Phase = .scoring) -> Framed<HomePage> {
    Framed(HomePage(Sample.home(role, phase)), size: Sample.usual)
  }

  @Test func everyVariantLooksAsItIsKept() {
    let variants: [(String, HomeRole, HomeModel.Phase)] = [
      ("home-member", .scores, .scoring), ("home-chair", [.scores, .chairs, .holds], .scoring),
      ("home-kiosk", .facilitates, .scoring), ("home-manager", [.chairs, .reads], .scoring),
      ("home-declare", .scores, .toDeclare), ("home-closed", [.scores, .holds], .closed),
      ("home-opened", [.scores, .reads], .opened),
    ]
    for (name, role, phase) in variants {
      for size in Sample.sizes { expectGolden(home(role, phase).view(size), name) }
    }
  }

  @Test func daysThatWereMovedAreSaidToEverybodyAndTheReasonIsNeverOutOfReach() {
    for (name, role) in [("member", HomeRole.scores), ("kiosk", .facilitates)] {
      var model = Sample.home(role)
      model.moved = MovedDays(
        before: "Thu 4 March 2027", now: "Thu 11 March 2027, Fri 12 March 2027",
        by: "Dilys Morgan", why: "Snow. The roads are closed.")
      for size in Sample.sizes.prefix(2) {
        let view = Framed(HomePage(model), size: size).view(size)
        expectGolden(view, "home-moved-\(name)")
        #expect(view.lines.contains { $0.contains("The days were moved. Now: Thu 11 March") })
        // In a low window the candidates come before a reason, which the menu has whole.
        var page = Framed(HomePage(model), size: size)
        #expect(page.page.perform(.days).isEmpty)
        #expect(page.view(size).lines.contains { $0.contains("says why: Snow. The roads") })
        #expect(press(&page, [.escape, .escape]).isEmpty && page.page.asking == nil)
      }
    }
  }

  @Test func enterIsAnsweredWhereThereIsNothingToOpen() {
    var withdrawn = Sample.home(.scores)
    withdrawn.candidates[0].hasWithdrawn = true
    var aside = Sample.home(.scores)
    aside.candidates[0].own = .aside
    let code = aside.candidates[0].code
    for (model, words) in [
      (withdrawn, "Note: \(code) has withdrawn."), (aside, "Note: You stand aside for \(code)."),
      (Sample.home(.scores, .opened), "Note: The panel is open. You have nothing left to do."),
    ] {
      var page = Framed(HomePage(model, on: model.candidates[0].id), size: Sample.usual)
      #expect(!page.view(Sample.usual).lines.contains { $0.contains(words) })
      #expect(press(&page, [.enter]).isEmpty)
      #expect(page.view(Sample.usual).lines.contains { $0.contains(words) })
    }
  }

  @Test func theOnlyCopyIsSaidUntilThereIsAnother() {
    var model = Sample.home(.scores)
    model.delivery = .oneComputer
    for size in Sample.sizes.prefix(2) {
      let lines = Framed(HomePage(model), size: size).view(size).lines
      #expect(lines.contains { $0.contains("only one copy") })
    }
  }

  @Test func whoeverHasSaidThatTheyAreReadyIsNotAskedAgain() {
    var model = Sample.home([.scores, .holds], .closed)
    #expect(Words.Home.next(model, nil).contains("say that you are ready"))
    model.isReady = true
    #expect(
      Words.Home.next(model, nil)
        == "You have said that you are ready. Press Enter to see who else is.")
    let ways = HomePage(model).ways.first { $0.act == .open }
    #expect(ways?.word == "See who is ready")
  }

  @Test func afterTheCloseNobodyIsSaidToBeSealing() {
    for phase in [HomeModel.Phase.closed, .opened] {
      let lines = home([.holds, .reads], phase).view(Sample.usual).lines
      #expect(!lines.contains { $0.contains("Being sealed") || $0.contains("Waiting") })
    }
  }

  @Test func enterOpensTheCandidateUnderTheMark() {
    var home = home(.scores)
    #expect(press(&home, [.enter]) == [.score(candidate: "c07")])
    #expect(press(&home, [.down, .down, .enter]).isEmpty)
    #expect(press(&home, [.down, .enter]) == [.score(candidate: "c09")])
  }

  @Test func theRehearsalIsOfferedWhileThereIsTime() {
    for isTime in [false, true] {
      var model = Sample.home(.scores)
      model.mayRehearse = isTime
      var home = Framed(HomePage(model), size: Sample.usual)
      press(&home, [.function(9)])
      type(&home, "made-up")
      #expect(press(&home, [.enter]) == (isTime ? [.rehearse] : []))
    }
    var offer = Framed(ReadPage.firstVisit(practises: true), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(offer.view(size), "first-visit") }
    press(&offer, [.function(8)])
    #expect(press(&offer, [.enter]) == [.choose(0)])
    #expect(ReadPage.FirstVisit.all(practises: true) == [.practise, .rehearse, .notNow])
    // Who does not score has nothing to practise, and who has practised may go on to the rehearsal.
    for (practises, hasPractised) in [(false, false), (true, true)] {
      let page = ReadPage.firstVisit(practises: practises, hasPractised: hasPractised)
      var offer = Framed(page, size: Sample.usual)
      if !practises { expectGolden(offer.view(Sample.usual), "first-visit-no-scores") }
      if !hasPractised { press(&offer, [.function(8)]) }
      let chosen = press(&offer, [.enter])
      let place = ReadPage.FirstVisit.all(practises: practises).firstIndex(of: .rehearse)
      #expect(chosen == place.map { [.choose($0)] })
    }
  }

  @Test func theKeysArePractisedFromTheMenuWhereTheyMayBe() {
    for isTime in [false, true] {
      var model = Sample.home(.scores)
      model.mayPractise = isTime
      var home = Framed(HomePage(model), size: Sample.usual)
      press(&home, [.function(9)])
      type(&home, "practise")
      #expect(press(&home, [.enter]) == (isTime ? [.practise] : []))
    }
  }

  @Test func theChairIsToldWhoHasNotDeclared() {
    for (role, isTold) in [(HomeRole.scores, false), ([.scores, .chairs], true)] {
      var model = Sample.home(role)
      model.notDeclared = ["Ben", "Femi"]
      var home = Framed(HomePage(model), size: Sample.usual)
      let lines = home.view(Sample.usual).lines
      #expect(lines.contains { $0.contains("Not declared yet: Ben and Femi.") } == isTold)
      press(&home, [.function(9)])
      type(&home, "ready for the first")
      #expect(press(&home, [.enter]) == (isTold ? [.ready] : []))
    }
  }

  @Test func theChairIsToldWhoAsksWhetherToScore() {
    var model = Sample.home([.scores, .chairs, .holds])
    model.asking = ["c05", "c07"].map {
      AskingToScore(Person("ben", name: "Ben"), candidate: $0, words: "A neighbour")
    }
    var home = Framed(HomePage(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(home.view(size), "home-asking") }
    press(&home, [.function(9)])
    type(&home, "decide")
    #expect(press(&home, [.enter]) == [.settle(model.asking[1])])
    model.phase = .closed
    #expect(!HomePage(model).ways.contains { $0.act == .settle })
  }

  @Test func aSealedCandidateAsksBeforeACorrection() {
    var home = home(.scores)
    #expect(press(&home, [.up, .enter]).isEmpty)
    expectGolden(home.view(Sample.usual), "home-correct")
    #expect(press(&home, [.enter]).isEmpty)
    #expect(press(&home, [.enter, .down, .enter]) == [.correct(candidate: "c05")])
  }

  @Test func theMenuOffersWhatAChairMayRecord() {
    var home = home([.scores, .chairs, .holds])
    press(&home, [.function(9)])
    expectGolden(home.view(Sample.usual), "home-menu")
    type(&home, "withdrawn")
    #expect(press(&home, [.enter]).isEmpty)
    expectGolden(home.view(Sample.usual), "home-withdrawn")
    #expect(press(&home, [.enter]).isEmpty)
    press(&home, [.function(9)])
    type(&home, "withdrawn")
    #expect(
      press(&home, [.enter, .down, .down, .enter]) == [.withdraw(candidate: "c07", attended: false)]
    )
  }

  @Test func theChairCanRecordThatSomebodyElseStandsAside() {
    var home = home([.scores, .chairs])
    press(&home, [.function(9)])
    type(&home, "somebody")
    #expect(
      press(&home, [.enter, .down, .down, .enter])
        == [.recuse(assessor: "femi", candidate: "c07")])
  }

  @Test func aMemberIsNotOfferedWhatOnlyTheChairMayDo() {
    let ways = home(.scores).page.ways.compactMap(\.act)
    #expect(!ways.contains(.close) && !ways.contains(.withdraw) && !ways.contains(.recuse))
    #expect(ways.contains(.standAside))
  }

  @Test func escapeAndADigitOpensHelpAndItsLinesAct() {
    var home = home(.scores)
    press(&home, [.escape, .character("1")])
    for size in Sample.sizes { expectGolden(home.view(size), "home-help") }
    #expect(press(&home, [.down, .enter]) == [.score(candidate: "c07")])
  }

  @Test func aSmallWindowHidesTheDayAndKeepsIt() {
    var home = home(.scores)
    let before = home.view(Sample.usual)
    #expect(home.update(.input(.resized(Size(columns: 38, rows: 9)), at: 0)).isEmpty)
    #expect(press(&home, [.enter, .down, .character("5")]).isEmpty)
    #expect(home.update(.input(.resized(Sample.usual), at: 0)).isEmpty)
    #expect(home.view(Sample.usual) == before)
    #expect(home.update(.input(.resized(Size(columns: 19, rows: 4)), at: 0)).isEmpty)
    expectGolden(home.view(Size(columns: 19, rows: 4)), "too-small")
    #expect(press(&home, [.character("q")]) == [.leave])
  }

  @Test func newsKeepTheMarkOnTheSameCandidate() {
    var home = home(.scores)
    var model = Sample.home()
    model.candidates.remove(at: 0)
    _ = home.update(.news(.refreshed(model)))
    #expect(home.page.candidate?.id == "c07")
  }

  @Test func aWideWindowShowsOnesOwnSheetAtAGlanceAndNeverAScore() throws {
    var model = Sample.home()
    var own = try Sample.scoring()
    own.draft.items[1].answer = .scored(3)
    own.draft.items[1].note = "Used pictures."
    own.draft.items[2].answer = .scored(5)
    own.draft.items[3].answer = .notAsked
    let place = try #require(model.candidates.firstIndex { $0.id == "c07" })
    model.candidates[place].glance = own.glance
    var home = Framed(HomePage(model), size: Sample.wide)
    let grid = home.view(Sample.wide)
    expectGolden(grid, "home-glance")
    let pane = try #require(Frame.pane(Sample.wide))
    let right = grid.fullLines.map { String($0.dropFirst(pane.start)) }
    #expect(right.contains { $0.contains("2a   Listening") && $0.contains("done     note") })
    #expect(right.contains { $0.contains("2b   Safety") && $0.contains("done     NO NOTE") })
    #expect(right.contains { $0.contains("4    Values") && $0.contains("to do") })
    // Another candidate has none of it, and a narrow window no second pane.
    press(&home, [.down])
    #expect(!home.view(Sample.wide).lines.contains { $0.contains("at a glance") })
    press(&home, [.up])
    #expect(!home.view(Sample.usual).lines.contains { $0.contains("at a glance") })
    let low = home.view(Size(columns: 120, rows: 16)).lines
    #expect(low.contains { $0.contains("at a glance") })
  }
}
