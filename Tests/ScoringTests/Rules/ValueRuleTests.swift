// Rules 1, 3 and 4: points become values, values become means, and missing is never zero.
import Testing

@testable import Scoring

@Test func pointsBecomeValuesFromNoughtToAHundredOnTheirOwnScale() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q:kind",
    groups: [.scored("staff", 50), .scored("users", 50).with { $0.scale = "faces" }])
  try panel.sheets("staff", "m1: c1 3")
  try panel.sheets("users", "u1: c1 2")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.value("staff") == "60")
  #expect(result.value("users") == "50")
  #expect(result.total == Fraction(55))
  #expect(result.criterion("users", "kind")?.points == Fraction(2))
}

/// m1 means (4 + 2) / 2 = 3, m2 has one value left, 5: the group's mean is 4, not 11 / 3.
@Test(arguments: ["s", "h", "."])
func whatAnAssessorDidNotScoreIsLeftOutOfTheirOwnMean(mark: String) throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4 2", "m2: c1 5 \(mark)")
  let criterion = try #require(try panel.tally().primary.of("c1")?.criterion("staff", "kind"))
  #expect(criterion.points == Fraction(4))
  #expect(criterion.value == Fraction(80))
  #expect(criterion.lowest == Fraction(3))
  #expect(criterion.highest == Fraction(5))
}

/// 1/2 (m1, two items) + 1/3 (m2, three items) + 0: means of unequal sizes add up exactly.
@Test func meansOverUnequalNumbersOfItemsAreExact() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind q3:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 0 1 s", "m2: c1 0 0 1", "m3: c1 0 0 0")
  let criterion = try #require(try panel.tally().primary.of("c1")?.criterion("staff", "kind"))
  #expect(criterion.points == (try Fraction(5, over: 18)))
  #expect(criterion.value == (try Fraction(50, over: 9)))
  #expect(criterion.highest == (try Fraction(1, over: 2)))
}

@Test func anAssessorWithoutAValueIsNotAZeroAndIsFlagged() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 5 5", "m2: c1 s 3")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.criterion("staff", "kind")?.value == Fraction(100))
  #expect(result.total == Fraction(90))
  #expect(result.flagNames(.missing) == ["missing staff kind m2"])
}

@Test func aCriterionThatNobodyValuedForOneLeavesForEverybodyAlike() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 5 s, c2 5 0", "m2: c1 5 h, c2 5 0")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c1 appointable 100", "1 c2 appointable 100"])
  #expect(line.droppedNames == ["staff lead missing"])
  #expect(line.of("c2")?.criterion("staff", "lead") == CriterionResult(criterion: "lead"))
  #expect(line.of("c1")?.flagNames(.dropped) == ["dropped staff lead"])
  #expect(line.of("c2")?.flagNames(.dropped) == [])
  #expect(line.of("c1")?.flagNames(.missing) == ["missing staff lead m1", "missing staff lead m2"])
}

@Test func whereAGroupPostponesOnlyThatCandidateIsIncomplete() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, missing: .postpone)])
  try panel.sheets("staff", "m1: c1 5 s, c2 4 0")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 40", "- c1 incomplete null"])
  #expect(line.droppedNames == [])
  #expect(line.of("c1")?.value("staff") == "null")
  #expect(line.of("c1")?.criterion("staff", "kind")?.value == Fraction(100))
}

@Test func aCriterionWithAMinimumIsNeverDropped() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, minimum: ["lead": Fraction(2)])])
  try panel.sheets("staff", "m1: c1 5 s, c2 4 2")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 60", "- c1 incomplete null"])
  #expect(line.of("c1")?.criterion("staff", "kind")?.value == Fraction(100))
  #expect(line.of("c1")?.value("staff") == "null")
}

@Test func pointsOffTheScaleAreMissingAndNeverANumber() throws {
  var panel = PanelByHand(criteria: "kind", questions: "q:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 9", "m2: c1 4")
  #expect(try panel.tally().primary.of("c1")?.total == Fraction(80))
}

@Test func aCandidateNobodySawIsIncompleteAndCostsNobodyAnything() throws {
  var panel = PanelByHand(criteria: "kind", questions: "q:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 5", "m2: c1 3")
  panel.day.candidates["c2"] = .inTheRunning
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "- c2 incomplete null"])
  #expect(tally.assessors.map(\.why) == [.counts, .counts])
  #expect(tally.primary.of("c2")?.value("staff") == "null")
}
