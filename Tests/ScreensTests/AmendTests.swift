// Amending a frozen panel at the screen: what is filled in, what would change, and who is offered it.
import Testing
import TextUI

@testable import Screens

struct AmendTests {
  var model: AmendModel {
    AmendModel(
      days: ["2027-03-04", "2027-03-05"], nextCode: "C05",
      newcomers: [
        .init("zoe", part: "scores in Staff", code: "77e0 12cd 9a3e 1f0c 93ab", isNew: true),
        .init("olu", part: "an observer", code: "12cd 9a3e 1f0c 93ab 77e0", isNew: false),
      ],
      people: [Person("asha", name: "Asha Patel"), Person("ben"), Person("su1", name: "Mary")],
      slips: "/home/dilys/day-slips.html")
  }

  var amendment: ReadPage {
    ReadPage.amendment(
      ["New on the panel: zoe.", "New candidates: c05.", "The form is the same."],
      facts: ["On the panel: asha (staff), zoe (staff)."],
      notes: ["Sheets that are sealed open only with asha now."])
  }

  @Test func whatIsToChangeIsFilledIn() {
    var page = Framed(FormPage<AmendField>.amend(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "amend") }
    // Who joined since comes; whoever was left out before does not by itself.
    #expect(page.page.values[.comes] == "zoe" && page.page.values[.leaves] == "")
    #expect(page.page.values[.days] == "2027-03-04, 2027-03-05" && page.page.values[.why] == "")
    press(&page, [.enter])
    type(&page, "Snow.")
    press(&page, [.enter])
    #expect(page.page.values[.why] == "Snow.")
    type(&page, "Lee Park")
    press(&page, [.enter, .enter, .enter, .down, .enter])
    #expect(page.page.values[.candidate] == "Lee Park")
    #expect(page.page.values[.comes] == "zoe,olu")
    expectLaws(page, seed: 1)
    var nobody = model
    (nobody.newcomers, nobody.slips) = ([], nil)
    let asked = FormPage<AmendField>.amend(nobody).values
    #expect(asked[.comes] == nil && asked[.slips] == nil && asked[.contributors] == nil)
  }

  @Test func whatWouldChangeIsReadBeforeItIsDone() {
    var page = Framed(amendment, size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "amendment") }
    #expect(press(&page, [.function(8)]).isEmpty)
    #expect(press(&page, [.enter]) == [.choose(0)])
    #expect(press(&page, [.down, .enter]) == [.choose(1)])
    let done = Framed(
      ReadPage.amended(code: "1f0c 93ab 77e0 12cd 9a3e", facts: ["New slips: /s."]),
      size: Sample.usual)
    expectGolden(done.view(Sample.usual), "amended")
  }

  var moved: ReadPage {
    ReadPage.amendment(
      [
        "The days until now: Thu 4 March 2027.", "The days from now on: Thu 11 March 2027.",
        "Why: Snow. The roads are closed.",
      ], facts: ["The freeze stays as it is: nobody declares again, and slips stay good."],
      notes: ["The candidates keep their times."], what: .days)
  }

  @Test func daysThatMoveAreReadOldBesideNewAndNobodyDeclaresAgain() {
    var page = Framed(moved, size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "amendment-days") }
    #expect(press(&page, [.function(8), .enter]) == [.choose(0)])
    let yes = AmendWhat.allCases.map(Words.Amending.yes)
    #expect(Set(yes).count == 4)
    #expect(yes.count { $0.contains("Nobody declares again") } == 3)
  }

  @Test func onlyWhoMayAmendIsOfferedIt() {
    var home = Sample.home([.scores, .chairs])
    #expect(!HomePage(home).ways.contains { $0.act == .amend })
    home.mayAmend = true
    var page = HomePage(home)
    #expect(page.ways.contains { $0.act == .amend })
    #expect(page.perform(.amend) == [.amend])
  }
}
