// Rules 5 to 10: weights, shares, minimums, the threshold, influence and outcomes.
import Testing

@testable import Scoring

@Test func aGroupIsItsWeightedMeanAndTheShareBelongsToTheGroup() throws {
  var panel = PanelByHand(
    criteria: "kind lead*3", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 70), .scored("users", 30)])
  try panel.sheets("staff", "m1: c1 5 1", "m2: c1 5 1", "m3: c1 5 1")
  try panel.sheets("users", "u1: c1 0 4")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.value("staff") == "40")
  #expect(result.value("users") == "60")
  #expect(result.total == Fraction(46))
  #expect(result.groups.map(\.share) == [70, 30])
}

@Test func aMeanBelowAMinimumIsNotAppointableWhateverTheTotal() throws {
  var panel = PanelByHand(
    criteria: "kind lead*9", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 100, minimum: ["kind": Fraction(3)])])
  try panel.sheets("staff", "m1: c1 2 5, c2 3 0", "m2: c1 3 5, c2 3 0")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 6", "- c1 below-minimum 95"])
  let flag = try #require(line.of("c1")?.flags.first { $0.kind == .belowMinimum })
  #expect(flag.points == (try Fraction(5, over: 2)))
  #expect(flag.minimum == Fraction(3))
  #expect(line.of("c1")?.flagNames(.discuss) == [])
}

/// The users' faces run from 1 to 3, so that a mean of 13/6 points stands against 2 1/6 exactly.
@Test func aMinimumIsComparedExactlyInPointsOfTheGroupsOwnScale() throws {
  for (minimum, outcome) in [("13/6", Outcome.appointable), ("14/6", .belowMinimum)] {
    let least = try #require(Fraction(exact: minimum))
    var panel = PanelByHand(
      criteria: "kind", questions: "q1:kind q2:kind",
      groups: [.scored("users", 100, minimum: ["kind": least]).with { $0.scale = "faces" }])
    try panel.sheets("users", "m1: c1 2 2", "m2: c1 2 3", "m3: c1 2 s")
    #expect(try panel.tally().primary.of("c1")?.outcome == outcome)
  }
}

@Test func oneLowValueUnderAPassingMeanIsForDiscussion() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 100, minimum: ["kind": Fraction(3)])])
  try panel.sheets("staff", "m1: c1 2", "m2: c1 4", "m3: c1 5")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.outcome == .appointable)
  #expect(result.flagNames(.discuss, .belowMinimum) == ["discuss staff kind m1"])
  let flag = try #require(result.flags.first { $0.kind == .discuss })
  #expect(flag.points == Fraction(2))
  #expect(flag.minimum == Fraction(3))
}

@Test func anEssentialCriterionIsAGateAndAddsNothing() throws {
  var panel = PanelByHand(
    criteria: "kind drives*0", questions: "q1:kind q2:drives",
    groups: [.scored("staff", 100, minimum: ["drives": Fraction(4)])])
  try panel.sheets("staff", "m1: c1 5 3, c2 1 5, c3 5 s")
  #expect(
    try panel.tally().primary.summary == [
      "1 c2 appointable 20", "- c1 below-minimum 100", "- c3 incomplete null",
    ])
}

@Test func aTotalBelowTheThresholdIsNotAppointableAndOnItIs() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  panel.draft.rules.threshold = try Fraction(121, over: 3)
  try panel.sheets("staff", "m1: c1 2, c2 2, c3 0", "m2: c1 2, c2 3, c3 5")
  #expect(
    try panel.tally().primary.summary == [
      "1 c2 appointable 50", "1 c3 appointable 50", "- c1 below-threshold 40",
    ])
}

@Test func belowAMinimumComesBeforeBelowTheThreshold() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 100, minimum: ["kind": Fraction(2)])])
  panel.draft.rules.threshold = Fraction(60)
  try panel.sheets("staff", "m1: c1 1, c2 2, c3 3")
  #expect(
    try panel.tally().primary.summary == [
      "1 c3 appointable 60", "- c1 below-minimum 20", "- c2 below-threshold 40",
    ])
}

@Test(arguments: [Influence.advisory, .consent, .veto])
func whoOnlyAdvisesIsShownBesideAndNeverAdded(influence: Influence) throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 100), .advisory("users").with { $0.influence = influence }])
  try panel.sheets("staff", "m1: c1 3")
  try panel.sheets("users", "u1: c1 0")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.total == Fraction(60))
  #expect(result.value("users") == "0")
  #expect(result.groups.map(\.share) == [100, nil])
}

@Test func aFormWithoutAScoredGroupRecordsEverybodyAndRanksNobody() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.advisory("staff")])
  try panel.sheets("staff", "m1: c1 3, c2 4, c3 1")
  panel.day.candidates["c3"] = .withdrawn
  panel.day.candidates["c4"] = .inTheRunning
  let line = try panel.tally().primary
  #expect(
    line.summary == [
      "- c1 recorded null", "- c2 recorded null", "- c3 withdrawn null", "- c4 recorded null",
    ])
  #expect(line.of("c2")?.value("staff") == "80")
}

@Test func aSheetThatCannotBeOpenedLeavesItsCandidateIncompleteAndItsAuthorCounting() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3, c2 4", "m2: c1 5")
  try panel.sheet("m2", "staff", "c2", "", standing: .unopenable)
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "- c2 incomplete null"])
  #expect(tally.primary.of("c2")?.flagNames(.unopenable) == ["unopenable staff m2"])
  #expect(tally.primary.of("c2")?.value("staff") == "80")
  #expect(tally.assessors.map(\.why) == [.counts, .counts])
}
