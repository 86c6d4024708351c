// Closing and opening the panel by screens.
import Testing
import TextUI

@testable import Screens

struct OpeningTests {
  func close(_ owing: [CloseModel.Owing]) -> Framed<ClosePage> {
    let model = CloseModel(
      title: "Support worker interviews", memberSheets: 22, kioskSheets: 11, owing: owing,
      setAside: [CloseModel.SetAside(who: "Asha", candidate: "c11", why: .withdrawn)],
      emptied: owing.isEmpty ? [] : [Person("staff", name: "Staff")])
    return Framed(ClosePage(model), size: Sample.usual)
  }

  let ben = CloseModel.Owing(Person("ben", name: "Ben"), candidate: "c03")
  let codes = [
    ClosingPage.Entry(who: "Asha", candidate: "c02", sealCode: "3f9a 01c2 77be"),
    ClosingPage.Entry(who: "Asha", candidate: "c03", sealCode: "90be 4411 c0de"),
    ClosingPage.Entry(who: "Asha", candidate: "c05", sealCode: "18d2 aa07 5e61"),
    ClosingPage.Entry(who: "Asha", candidate: "c07", sealCode: "72c1 09ff 3a3b"),
  ]

  func golden<Inside: Page>(_ page: Framed<Inside>, _ name: String) {
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), name) }
  }

  @Test func aCloseNamesEverybodyWhoOwesWithAReason() {
    var page = close([ben])
    golden(page, "close")
    press(&page, [.end])
    type(&page, "close")
    #expect(press(&page, [.enter]).isEmpty)
    golden(page, "close-needs-reason")
    press(&page, [.enter])
    golden(page, "close-reason")
    press(&page, [.down, .enter, .enter, .end])
    let absence = Absence(assessor: "ben", candidate: "c03", reason: .unwell)
    #expect(press(&page, [.enter]) == [.close(absences: [absence], eachCandidate: ["staff"])])
    #expect(press(&page, [.enter]).isEmpty)
    _ = page.update(
      .news(.closed(ClosingPage(time: "16:14", rollCode: "1f0c93ab", entries: codes))))
    golden(page, "closing-page")
    #expect(press(&page, [.enter]) == [.leave])
  }

  @Test func theRollCodeIsSeenHoweverLongTheRollIs() {
    var page = close([])
    press(&page, [.end])
    type(&page, "close")
    press(&page, [.enter])
    let roll = (0..<90).map { number in
      ClosingPage.Entry(
        who: "Asha", candidate: "c\(10 + number)", sealCode: "3f9a 01c2 77be")
    }
    _ = page.update(.news(.closed(ClosingPage(time: "16:14", rollCode: "1f0c93ab", entries: roll))))
    for size in Sample.sizes.prefix(2) {
      #expect(page.view(size).lines.contains { $0.contains("1f0c93ab") })
    }
    press(&page, [.end])
    for size in Sample.sizes.prefix(2) {
      #expect(page.view(size).lines.contains { $0.contains("1f0c93ab") })
    }
  }

  @Test func aJobThatDoesNotFitIsLeftOutAndNeverCut() {
    var model = opening()
    model.people[0] = OpeningModel.Line(
      Person("asha", name: "Asha Patel"), part: "registered manager", sheets: 6, of: 6,
      seals: .same, ready: .notYet)
    let lines = Framed(OpeningPage(model), size: Sample.usual).view(Sample.usual).lines
    #expect(lines.contains { $0.contains("Asha Patel") && !$0.contains("reg") })
    #expect(lines.contains { $0.contains("Ben  nurse") })
  }

  @Test func onlyTheWordCloses() {
    var page = close([])
    #expect(press(&page, [.enter]) == [.leave])
    #expect(press(&page, [.end, .enter]).isEmpty)
    type(&page, "clos")
    #expect(press(&page, [.enter]).isEmpty)
    type(&page, "e")
    #expect(press(&page, [.enter]) == [.close(absences: [], eachCandidate: [])])
    _ = page.update(.news(.refused("The disk is full.")))
    golden(page, "close-refused")
  }

  func opening() -> OpeningModel {
    func line(_ name: String, _ part: String, _ ready: OpeningModel.Ready, _ sheets: Int = 6)
      -> OpeningModel.Line
    {
      OpeningModel.Line(
        Person(name.lowercased(), name: name), part: part, sheets: sheets, of: 6, seals: .same,
        ready: ready, absent: sheets == 6 ? [] : ["c03"])
    }
    return OpeningModel(
      candidates: 6, chair: "Dilys", closedAt: "16:14", rollCode: "1f0c93ab", memberSheets: 23,
      kioskSheets: 31,
      people: [
        line("Asha", "lay member", .notYet), line("Ben", "nurse", .yes, 5),
        line("Dilys", "chair", .notYet), line("Femi", "manager", .yes),
        OpeningModel.Line(
          Person("kiosk1", name: "Service users"), part: "", sheets: 31, of: nil, seals: .same,
          ready: .notNeeded),
      ],
      quorums: [
        ["Asha", "Ben", "Dilys"], ["Asha", "Ben", "Femi"], ["Asha", "Dilys", "Femi"],
        ["Ben", "Dilys", "Femi"],
      ],
      codes: codes, youHold: true)
  }

  @Test func onlyTheWordOpensAndStopIsFirst() {
    var page = Framed(OpeningPage(opening()), size: Sample.usual)
    golden(page, "opening")
    #expect(press(&page, [.enter]).isEmpty)
    golden(page, "opening-stopped")
    #expect(press(&page, [.down, .enter]).isEmpty)
    type(&page, "open")
    #expect(press(&page, [.enter]) == [.release(rollCode: "1f0c93ab")])
    golden(page, "opening-working")
    var model = opening()
    model.people[0].ready = .yes
    model.youAreReady = true
    _ = page.update(.news(.refreshed(model)))
    golden(page, "opening-waiting")
    model.canOpen = true
    _ = page.update(.news(.refreshed(model)))
    press(&page, [.end, .up, .up])
    golden(page, "opening-can-open")
    #expect(press(&page, [.enter]) == [.open])
    model.isOpen = true
    _ = page.update(.news(.refreshed(model)))
    press(&page, [.end, .up])
    golden(page, "opening-open")
    #expect(press(&page, [.enter]) == [.review])
  }

  @Test func whoeverWouldHideASheetIsNotOfferedToBeReady() {
    var model = opening()
    model.refusals = [
      .sheetNotOnRoll(sealCode: "72c1 09ff 3a3b"), .absentThoughSealed(candidate: "c07"),
    ]
    let page = Framed(OpeningPage(model), size: Sample.usual)
    golden(page, "opening-refused")
    #expect(!page.page.lines.contains(.ready))
  }

  @Test(arguments: 1...2) func theseScreensKeepTheirLaws(seed: Int) {
    expectLaws(close([ben]), seed: UInt64(seed))
    expectLaws(Framed(OpeningPage(opening()), size: Sample.usual), seed: UInt64(seed)) { page, _ in
      #expect(!page.page.isWorking, "random keys never release")
    }
  }
}
