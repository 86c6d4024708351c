// Rule 2: the same questions for everybody, or the question counts for nobody.
import Testing

@testable import Scoring

@Test func aQuestionSomebodyWasNotAskedCountsForNobody() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3 n, c2 2 5", "m2: c1 4 n, c2 2 5")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c1 appointable 70", "2 c2 appointable 40"])
  #expect(line.droppedNames == ["staff q2 unequal"])
  #expect(line.of("c1")?.flagNames(.unequal) == ["unequal staff q2"])
  #expect(line.of("c2")?.flagNames(.unequal) == [])
}

@Test func whereAssessorsDisagreeWhetherItWasAskedItCountsAsAsked() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 2 n, c2 2 2", "m2: c1 2 4, c2 2 2")
  let line = try panel.tally().primary
  #expect(line.droppedNames == [])
  #expect(line.of("c1")?.flagNames(.askedDisputed) == ["asked-disputed staff q2"])
  #expect(line.of("c1")?.criterion("staff", "kind")?.points == (try Fraction(5, over: 2)))
}

/// An item marked not asked beside one that was scored is not a question that was not asked.
@Test func aQuestionIsNotAskedOnlyWhenAllItsEntriesSaySo() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind,lead q2:kind,lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 n 2 1 1, c2 . n 3 3")
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff q1 unequal"])
  #expect(line.of("c1")?.flagNames(.unequal) == [])
  #expect(line.of("c2")?.flagNames(.unequal) == ["unequal staff q1"])
}

@Test func aQuestionNobodyHasIsNotUnequal() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3 ., c2 3 5")
  let line = try panel.tally().primary
  #expect(line.droppedNames == [])
  #expect(line.summary == ["1 c2 appointable 80", "2 c1 appointable 60"])
}

@Test func aCriterionWithAMinimumKeepsItsLastQuestionAndThoseNotAskedAreIncomplete() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, minimum: ["lead": Fraction(1)])])
  try panel.sheets("staff", "m1: c1 5 n, c2 3 3")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 60", "- c1 incomplete null"])
  #expect(line.droppedNames == [])
  #expect(line.of("c1")?.flagNames(.unequal) == ["unequal staff q2"])
}

// Each of q1 and q2 alone could leave; together they would empty kind, so both stay. q3 leaves.
@Test func unequalQuestionsAreJudgedTogether() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:kind q3:lead q4:lead",
    groups: [.scored("staff", 100, minimum: ["kind": Fraction(1)])])
  try panel.sheets("staff", "m1: c1 n 4 5 1, c2 4 n 5 2, c3 4 4 n 3, c4 2 2 5 4")
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff q3 unequal"])
  #expect(
    line.summary == [
      "1 c3 appointable 70", "2 c4 appointable 60", "- c1 incomplete null",
      "- c2 incomplete null",
    ])
  #expect(line.of("c1")?.value("staff") == "50")
}

@Test func aPostponeGroupKeepsTheLastQuestionOfEveryCriterion() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, missing: .postpone)])
  try panel.sheets("staff", "m1: c1 5 n, c2 3 3")
  #expect(
    try panel.tally().primary.summary == ["1 c2 appointable 60", "- c1 incomplete null"])
}

@Test func withoutAMinimumACriterionGoesWithItsLastQuestion() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 5 n, c2 3 5")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c1 appointable 100", "2 c2 appointable 60"])
  #expect(line.droppedNames == ["staff q2 unequal", "staff lead no-question"])
}

@Test func underTheRuleIncompleteNothingIsDropped() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  panel.draft.rules.unequalQuestion = .incomplete
  try panel.sheets("staff", "m1: c1 5 n, c2 3 5")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 80", "- c1 incomplete null"])
  #expect(line.droppedNames == [])
  #expect(line.of("c1")?.value("staff") == "100")
}

@Test func whatIsMissingOfSomebodyNotComparableDropsNothingForOthers() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 60, minimum: ["kind": Fraction(1)]), .scored("users", 40)])
  try panel.sheets("staff", "m1: c1 n 5, c2 3 5")
  try panel.sheets("users", "u1: c1 5 s, c2 5 0")
  let line = try panel.tally().primary
  #expect(line.droppedNames == [])
  #expect(line.summary == ["1 c2 appointable 68", "- c1 incomplete null"])
}

@Test func aQuestionUnequalInOneGroupStaysInTheOther() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind",
    groups: [.scored("staff", 50), .scored("users", 50)])
  try panel.sheets("staff", "m1: c1 2 n, c2 2 5")
  try panel.sheets("users", "u1: c1 0 4, c2 0 4")
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff q2 unequal"])
  #expect(line.summary == ["1 c1 appointable 40", "1 c2 appointable 40"])
}

@Test func aGroupThatOnlyAdvisesMakesNobodyIncomplete() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 100), .advisory("users", missing: .postpone)])
  try panel.sheets("staff", "m1: c1 2, c2 3")
  try panel.sheets("users", "u1: c1 n, c2 4")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 60", "2 c1 appointable 40"])
  #expect(line.of("c1")?.value("users") == "null")
  #expect(line.of("c2")?.value("users") == "80")
}

/// Only sheets that count say what was asked: m2 has not scored everybody.
@Test func whoDoesNotCountDoesNotSayWhatWasAsked() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3 3, c2 3 3", "m2: c1 3 n")
  let line = try panel.tally().primary
  #expect(line.droppedNames == [])
  #expect(line.of("c1")?.flagNames(.askedDisputed, .unequal) == [])
}
