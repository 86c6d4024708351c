// Rule 11: order by exact total, the tie ladder, equal ranks and near ties.
import Testing

@testable import Scoring

private func staffOf(_ criteria: String, questions: String, ladder: [String]) -> PanelByHand {
  var panel = PanelByHand(
    criteria: criteria, questions: questions, groups: [.scored("staff", 100)])
  panel.draft.rules.ties = ladder
  return panel
}

@Test func equalTotalsTakeTheLadderAndTheRungIsNamed() throws {
  var panel = staffOf("kind lead", questions: "q1:kind q2:lead", ladder: ["lead"])
  try panel.sheets("staff", "m1: c1 4 2, c2 2 4, c3 5 5")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c3 appointable 100", "2 c2 appointable 60", "3 c1 appointable 60"])
  #expect(line.ties == [Tie(candidates: ["c2", "c1"], total: Fraction(60), rung: "lead")])
}

@Test func stillEqualMeansTheSameRankAndTheNextIsSkipped() throws {
  var panel = staffOf("kind lead", questions: "q1:kind q2:lead", ladder: ["lead"])
  try panel.sheets("staff", "m1: c2 4 2, c1 4 2, c3 1 1")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c1 appointable 60", "1 c2 appointable 60", "3 c3 appointable 20"])
  #expect(line.ties == [Tie(candidates: ["c1", "c2"], total: Fraction(60), rung: nil)])
}

/// lead tells {c2, c4} from {c1, c3}; push then tells c3 from c1 and leaves c2 and c4 equal.
@Test func thoseStillEqualGoOnDownTheLadder() throws {
  var panel = staffOf(
    "kind lead push", questions: "q1:kind q2:lead q3:push", ladder: ["lead", "push"])
  try panel.sheets("staff", "m1: c1 4 2 3, c2 2 4 3, c3 3 2 4, c4 2 4 3")
  let line = try panel.tally().primary
  #expect(
    line.summary == [
      "1 c2 appointable 60", "1 c4 appointable 60", "3 c3 appointable 60", "4 c1 appointable 60",
    ])
  #expect(
    line.ties == [Tie(candidates: ["c2", "c4", "c3", "c1"], total: Fraction(60), rung: "lead")])
}

@Test func aRungWithoutAValueIsPassedOver() throws {
  var panel = staffOf(
    "kind lead push", questions: "q1:kind q2:lead q3:push", ladder: ["push", "lead"])
  try panel.sheets("staff", "m1: c1 4 2 5, c2 2 4 1, c3 1 1 s")
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff push missing"])
  #expect(line.ties.map(\.rung) == ["lead"])
  #expect(line.order == "c2 c1 c3")
}

// Both total 115/2. Lead for c1: 20 of staff at 75 and 100 of users at 25 make 40; for c2: 60
// and 0 make 45. Unweighted it would have been 60 against 30.
@Test func aRungIsTheShareWeightedMeanOverTheGroupsThatJudgeIt() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead",
    groups: [.scored("staff", 75), .scored("users", 25), .advisory("guests")])
  panel.draft.rules.ties = ["lead"]
  try panel.sheets("staff", "m1: c1 5 1, c2 3 3")
  try panel.sheets("users", "u1: c1 0 5, c2 5 0")
  try panel.sheets("guests", "g1: c1 5 5, c2 0 0")
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 115/2", "2 c1 appointable 115/2"])
  #expect(line.ties.map(\.rung) == ["lead"])
}

@Test func neighboursCloserThanNearTieAreListed() throws {
  var panel = staffOf("kind", questions: "q1:kind", ladder: [])
  panel.draft.rules.nearTie = Fraction(20)
  try panel.sheets("staff", "m1: c1 5, c2 4, c3 4, c4 3, c5 2", "m2: c1 5, c2 4, c3 4, c4 4, c5 2")
  let line = try panel.tally().primary
  #expect(
    line.near == [
      NearTie(candidates: ["c2", "c3"], difference: .zero),
      NearTie(candidates: ["c3", "c4"], difference: Fraction(10)),
    ])
}

@Test func onlyTheAppointableAreCompared() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [.scored("staff", 100, minimum: ["kind": Fraction(3)])])
  panel.draft.rules.nearTie = Fraction(100)
  try panel.sheets("staff", "m1: c1 2, c2 2, c3 4")
  let line = try panel.tally().primary
  #expect(line.ties.isEmpty)
  #expect(line.near.isEmpty)
  #expect(line.order == "c3 c1 c2")
}

@Test func aFormThatRanksNobodyOrdersNobody() throws {
  var panel = staffOf("kind", questions: "q1:kind", ladder: [])
  panel.draft.rules.rank = .none
  panel.draft.rules.nearTie = Fraction(100)
  try panel.sheets("staff", "m1: c1 2, c2 2, c3 4")
  let line = try panel.tally().primary
  #expect(
    line.summary == ["- c1 appointable 40", "- c2 appointable 40", "- c3 appointable 80"])
  #expect(line.ties.isEmpty)
  #expect(line.near.isEmpty)
}

@Test func idsAreInOrderOfTheirScalarsAndNotOfALanguage() throws {
  var panel = staffOf("kind", questions: "q1:kind", ladder: [])
  try panel.sheets("staff", "m1: \u{e9} 3, z 3, Z 3, e\u{301}f 3, 10 3, 9 3")
  #expect(try panel.tally().primary.order == "10 9 Z e\u{301}f z \u{e9}")
}

// MARK: - Who withdrew

@Test func theResultIsAsIfWhoWithdrewHadNeverBeenListed() throws {
  var panel = staffOf("kind lead", questions: "q1:kind q2:lead", ladder: [])
  try panel.sheets("staff", "m1: c1 3 4, c2 n s", "m2: c1 5 4")
  panel.day.candidates["c2"] = .withdrawn
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "- c2 withdrawn null"])
  #expect(tally.assessors.map(\.why) == [.counts, .counts])
  #expect(tally.primary.droppedNames == [])
  #expect(tally.primary.of("c2")?.groups == [])
  #expect(tally.primary.of("c2")?.flags == [])
}

@Test func whoWithdrewAfterCloseOnlyLeavesTheRanking() throws {
  var panel = staffOf("kind lead", questions: "q1:kind q2:lead", ladder: [])
  try panel.sheets("staff", "m1: c1 3 4, c2 5 s, c3 1 1", "m2: c1 5 4, c3 1 1")
  panel.day.candidates["c2"] = .withdrawnLater
  let tally = try panel.tally()
  #expect(tally.assessors.map(\.why) == [.counts, .notEveryCandidate])
  #expect(tally.primary.droppedNames == ["staff lead missing"])
  #expect(
    tally.primary.summary == [
      "1 c1 appointable 60", "2 c3 appointable 20", "- c2 withdrawn null",
    ])
  #expect(tally.primary.of("c2")?.groups == [])
  #expect(tally.primary.of("c2")?.flagNames(.dropped) == ["dropped staff lead"])
}
