// Rules 13, 14 and 16: the three lines, voiding, and whether a group changed who came first.
import Testing

@testable import Scoring

@Test func theLineEverybodyCountsEverySheetAndDropsNothing() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3 n, c2 4 0", "m2: c2 5 0")
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c2 appointable 80", "2 c1 appointable 60"])
  #expect(tally.everybody.summary == ["1 c1 appointable 60", "2 c2 appointable 45"])
  #expect(tally.everybody.droppedNames == [])
  #expect(tally.everybody.of("c1")?.flagNames(.unequal) == ["unequal staff q2"])
}

@Test func inTheLineEverybodyWhatIsPostponedIsLeftOutButAMinimumStillAsksForItsValue() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, missing: .postpone)])
  try panel.sheets("staff", "m1: c1 3 s, c2 4 0")
  #expect(
    try panel.tally().everybody.summary == ["1 c1 appointable 60", "2 c2 appointable 40"])
  panel.draft.groups[0].minimum = ["lead": Fraction(0)]
  #expect(
    try panel.tally().everybody.summary == ["1 c2 appointable 40", "- c1 incomplete null"])
}

@Test func aVoidedQuestionLeavesEveryGroupForEveryCandidate() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind",
    groups: [.scored("staff", 50), .scored("users", 50)])
  try panel.sheets("staff", "m1: c1 1 5, c2 2 0")
  try panel.sheets("users", "u1: c1 1 5, c2 2 0")
  panel.day.voided = [Voiding(.question("q2"), reason: "read out wrongly")]
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c2 appointable 40", "2 c1 appointable 20"])
  #expect(tally.everybody.summary == tally.primary.summary)
  #expect(tally.primary.droppedNames == ["staff q2 voided", "users q2 voided"])
  #expect(tally.asSealed.summary == ["1 c1 appointable 60", "2 c2 appointable 20"])
  #expect(tally.asSealed.droppedNames == [])
}

@Test func withItsLastQuestionACriterionLeavesWeightsMinimumsAndLadder() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, minimum: ["lead": Fraction(5)])])
  panel.draft.rules.ties = ["lead"]
  try panel.sheets("staff", "m1: c1 4 1, c2 4 4x, c3 4 s")
  panel.day.voided = [Voiding(.question("q2"), reason: "not lawful")]
  let line = try panel.tally().primary
  #expect(
    line.summary == ["1 c1 appointable 80", "1 c2 appointable 80", "1 c3 appointable 80"])
  #expect(line.droppedNames == ["staff q2 voided", "staff lead voided"])
  #expect(line.ties.map(\.rung) == [nil])
  #expect(line.candidates.allSatisfy { $0.flags.isEmpty })
}

@Test func aVoidedCriterionTakesItsItemsWithIt() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind,lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4 n, c2 n 4")
  panel.day.voided = [Voiding(.criterion("lead"), reason: "not in the job")]
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff q1 unequal", "staff kind no-question", "staff lead voided"])
}

/// Users put B first by 343/4 to 314/4; staff alone would have put A first.
@Test func aGroupChangedWhoCameFirstWhenItsAbsenceWould() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 60), .scored("users", 40)])
  try panel.sheets("staff", "m1: a 4, b 3, c 1")
  try panel.sheets("users", "u1: a 2, b 4, c 1")
  let form = try Form(panel.draft)
  #expect(try panel.tally().primary.order == "b a c")
  #expect(try Tally.changedWhoCameFirst(group: "users", form: form, day: panel.day) == true)
  #expect(try Tally.changedWhoCameFirst(group: "staff", form: form, day: panel.day) == false)
}

@Test func itsMinimumsCountAsPartOfItsSay() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [
      .scored("staff", 60), .scored("users", 40, minimum: ["kind": Fraction(3)]),
      .advisory("guests"),
    ])
  try panel.sheets("staff", "m1: a 5, b 3")
  try panel.sheets("users", "u1: a 2, b 3")
  let form = try Form(panel.draft)
  #expect(try panel.tally().primary.summary == ["1 b appointable 60", "- a below-minimum 76"])
  #expect(try Tally.changedWhoCameFirst(group: "users", form: form, day: panel.day) == true)
  #expect(try Tally.changedWhoCameFirst(group: "guests", form: form, day: panel.day) == nil)
  #expect(try Tally.changedWhoCameFirst(group: "nobody", form: form, day: panel.day) == nil)
}

/// With the users, a and b share the first rank; without them a is alone on it.
@Test func aSharedFirstRankIsNotTheSameAsOneAlone() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 50), .scored("users", 50)])
  try panel.sheets("staff", "m1: a 4, b 3")
  try panel.sheets("users", "u1: a 3, b 4")
  #expect(
    try Tally.changedWhoCameFirst(group: "users", form: Form(panel.draft), day: panel.day) == true)
}
