// The numbers in the articles: what each says of the worked panel, and of that panel changed.
import Testing

@testable import Scoring

/// The worked panel as its article prints it; marks of one sheet may be replaced.
private func workedPanel(replacing: [String: String] = [:]) throws -> PanelByHand {
  var panel = PanelByHand(
    criteria: "k1*2 k2 k3", questions: "q1:k1 q2:k2 q3:k3",
    groups: [
      .scored("staff", 60, minimum: ["k1": Fraction(2), "k2": Fraction(2), "k3": Fraction(3)]),
      .scored("users", 40).with {
        $0.scale = "faces"
        $0.criteria = ["k1", "k2"]
      },
    ])
  let rows = [
    "A": ["4 4 4", "4 3 4", "5 4 3", "4 4 4", "3 2", "2 3"],
    "B": ["3 4 4", "4 4 4", "3 4 5", "4 4 4", "3 3", "3 3"],
    "C": ["5 4 2", "5 5 3", "4 4 2", "5 5 3", "3 3", "3 2"],
    "D": ["2 3 3", "3 3 3", "2 2 3", "3 3 4", "2 2", "3 2"],
    "E": ["3 3 4", "3 4 3", "3 3 4", "4 3 3", "2 3", "2 2"],
    "F": ["1 2 3", "2 2 3", "1 3 3", "2 2 4", "2 1", "1 2"],
  ]
  for (candidate, sheets) in rows {
    for (assessor, marks) in zip(["m1", "m2", "m3", "m4", "u1", "u2"], sheets) {
      let marks = replacing["\(assessor) \(candidate)"] ?? marks
      guard !marks.isEmpty else { continue }
      try panel.sheet(assessor, assessor.hasPrefix("m") ? "staff" : "users", candidate, marks)
    }
  }
  return panel
}

@Test func theArticlesTableOfTheWorkedPanelIsTrue() throws {
  let tally = try workedPanel().tally()
  #expect(
    tally.primary.summary == [
      "1 B appointable 343/4", "2 A appointable 78", "3 E appointable 757/12",
      "4 D appointable 179/3", "- C below-minimum 517/6", "- F below-minimum 71/2",
    ])
  #expect(tally.everybody.summary == tally.primary.summary)
  #expect(tally.primary.of("D")?.flagNames(.discuss) == [])
}

@Test func aMemberWhoFellIllCountsForNobody() throws {
  let ill = try workedPanel(replacing: ["m4 F": ""]).tally().primary
  #expect(ill.of("A")?.value("staff") == "80")
  #expect(ill.of("B")?.value("staff") == "75")
  var aside = try workedPanel(replacing: ["m4 F": ""])
  aside.recuse("m4", "staff", from: "F")
  #expect(try aside.tally().primary.of("B")?.value("staff") == "305/4")
}

@Test func aQuestionNotAskedOfCStaysWithStaffAndLeavesTheUsers() throws {
  let unasked = [
    "m1 C": "5 n 2", "m2 C": "5 n 3", "m3 C": "4 n 2", "m4 C": "5 n 3", "u1 C": "3 n",
    "u2 C": "3 n",
  ]
  let line = try workedPanel(replacing: unasked).tally().primary
  #expect(line.of("C")?.outcome == .incomplete)
  #expect(line.droppedNames == ["users q2 unequal", "users k2 no-question"])
  #expect(line.of("B")?.value("users") == "100")
  #expect(line.of("A")?.value("users") == "75")
}

@Test func anAnswerNotHeardMovesTheMeanAndIsFlagged() throws {
  let line = try workedPanel(replacing: ["m2 F": "h 2 3"]).tally().primary
  #expect(line.of("F")?.criterion("staff", "k1")?.points == (try Fraction(4, over: 3)))
  #expect(line.of("F")?.flagNames(.missing) == ["missing staff k1 m2"])
}

@Test func withoutAnyOpinionOnOneTheCriterionLeavesForAll() throws {
  let line = try workedPanel(replacing: ["u1 D": "2 s", "u2 D": "3 s"]).tally().primary
  #expect(["D", "E", "A"].map { line.of($0)?.value("users") } == ["75", "50", "75"])
}

@Test func onlyEAndDAreNearWithinFour() throws {
  var panel = try workedPanel()
  panel.draft.rules.nearTie = Fraction(4)
  let near = try panel.tally().primary.near
  #expect(near == [NearTie(candidates: ["E", "D"], difference: try Fraction(41, over: 12))])
}

@Test func voidingK3WouldPutCFirstAndAsSealedStillSaysB() throws {
  var panel = try workedPanel()
  panel.day.voided = [Voiding(.question("q3"), reason: "leaked beforehand")]
  let tally = try panel.tally()
  #expect(tally.primary.of("C")?.value("staff") == "280/3")
  #expect(tally.primary.order == "C B A E D F")
  #expect(tally.asSealed.order == "B A E D C F")
}

@Test func theUsersChangedWhoCameFirst() throws {
  let panel = try workedPanel()
  let form = try Form(panel.draft)
  #expect(try Tally.changedWhoCameFirst(group: "users", form: form, day: panel.day) == true)
}
