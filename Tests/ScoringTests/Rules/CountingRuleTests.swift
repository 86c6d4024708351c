// Rule 12, who counts: an assessor for everybody or for nobody, unless the group says otherwise.
import Testing

@testable import Scoring

private func standings(_ tally: Tally) -> [String] {
  tally.assessors.map { "\($0.assessor) \($0.why.rawValue)" }
}

@Test func anAssessorWhoMissedSomebodyCountsForNobody() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4, c2 3", "m2: c1 0")
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "2 c2 appointable 60"])
  #expect(standings(tally) == ["m1 counts", "m2 not-every-candidate"])
}

@Test func whoStandsAsideForOneStillCountsForTheOthers() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4, c2 3", "m2: c1 0")
  panel.recuse("m2", "staff", from: "c2")
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c2 appointable 60", "2 c1 appointable 40"])
  #expect(standings(tally) == ["m1 counts", "m2 counts"])
}

@Test func standingsNameEveryReason() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [
      .scored("staff", 100), .advisory("users").with { $0.absentAssessor = .eachCandidate },
    ])
  try panel.sheets("staff", "m1: c1 4, c2 3", "m2: c1 4", "m3: c1 4")
  try panel.sheet("m2", "staff", "c2", "4", standing: .setAside)
  panel.recuse("m4", "staff", from: "c1")
  panel.recuse("m4", "staff", from: "c2")
  try panel.sheets("users", "u1: c1 4")
  try panel.sheet("u2", "users", "c1", "4", standing: .setAside)
  try panel.sheet("u3", "users", "c1", "4", standing: .late)
  panel.day.assessors["m9"] = "staff"
  #expect(
    standings(try panel.tally()) == [
      "m1 counts", "m2 set-aside", "m3 not-every-candidate", "m4 recused-everywhere",
      "u1 counts", "u2 set-aside", "u3 not-every-candidate",
    ])
}

@Test func atTheKioskEachCandidatesOwnAssessorsCount() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [
      .scored("users", 100).with {
        $0.at = .kiosk
        $0.scale = "faces"
      }
    ])
  try panel.sheets("users", "u1: c1 3, c2 2", "u2: c1 1")
  #expect(
    try panel.tally().primary.summary == ["1 c1 appointable 50", "1 c2 appointable 50"])
}

@Test func closeMayRecordEachCandidateWhereSameForAllLeavesNobody() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4", "m2: c2 3")
  #expect(
    try panel.tally().primary.summary == ["- c1 incomplete null", "- c2 incomplete null"])
  panel.day.eachCandidate = ["staff"]
  #expect(
    try panel.tally().primary.summary == ["1 c1 appointable 80", "2 c2 appointable 60"])
}

@Test func aCandidateNobodySawDoesNotEmptyAGroup() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  panel.draft.rules.absentGroup = .advisory
  try panel.sheets("staff", "m1: c1 4")
  panel.day.candidates["c2"] = .inTheRunning
  #expect(
    try panel.tally().primary.summary == ["1 c1 appointable 80", "- c2 incomplete null"])
}

@Test func lateAndSetAsideSheetsCountInNoLine() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4, c2 3")
  try panel.sheet("m2", "staff", "c1", "0", standing: .late)
  try panel.sheet("m3", "staff", "c1", "0", standing: .setAside)
  try panel.sheet("m2", "staff", "c3", "5", standing: .late)
  let tally = try panel.tally()
  for line in [tally.primary, tally.everybody] {
    #expect(
      line.summary == [
        "1 c1 appointable 80", "2 c2 appointable 60", "- c3 incomplete null",
      ])
    #expect(line.of("c1")?.flagNames(.late) == ["late staff m2"])
  }
}

@Test func whoStandsAsideAfterScoringIsSetAside() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4, c2 3", "m2: c1 0, c2 3")
  panel.recuse("m2", "staff", from: "c1")
  #expect(try panel.tally().primary.of("c1")?.total == Fraction(80))
  #expect(try panel.tally().everybody.of("c1")?.total == Fraction(80))
}

// MARK: - Absent groups

private func absentUsers(minimum: [String: Fraction] = [:]) throws -> PanelByHand {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind",
    groups: [
      .scored("staff", 60),
      .scored("users", 40, minimum: minimum).with { $0.absentAssessor = .eachCandidate },
    ])
  try panel.sheets("staff", "m1: c1 3, c2 4")
  try panel.sheets("users", "u1: c1 5")
  return panel
}

@Test func anAbsentGroupPostponesThoseItDidNotSee() throws {
  let line = try absentUsers().tally().primary
  #expect(line.summary == ["1 c1 appointable 76", "- c2 incomplete null"])
  #expect(line.of("c2")?.value("staff") == "80")
}

@Test func orItTurnsAdvisoryForAllAlike() throws {
  var panel = try absentUsers()
  panel.draft.rules.absentGroup = .advisory
  let line = try panel.tally().primary
  #expect(line.summary == ["1 c2 appointable 80", "2 c1 appointable 60"])
  #expect(line.of("c1")?.groups.map(\.share) == [60, nil])
  #expect(line.of("c1")?.value("users") == "100")
}

@Test func aGroupWithAMinimumIsNeverMadeAdvisory() throws {
  var panel = try absentUsers(minimum: ["kind": Fraction(1)])
  panel.draft.rules.absentGroup = .advisory
  #expect(
    try panel.tally().primary.summary == ["1 c1 appointable 76", "- c2 incomplete null"])
}

@Test func aGroupWhoseWeightedCriteriaAllLeftIsAbsentForEverybody() throws {
  var panel = try absentUsers()
  try panel.sheets("users", "u1: c2 s")
  #expect(
    try panel.tally().primary.summary == ["- c1 incomplete null", "- c2 incomplete null"])
  panel.draft.rules.absentGroup = .advisory
  #expect(
    try panel.tally().primary.summary == ["1 c2 appointable 80", "2 c1 appointable 60"])
}

@Test func withoutAScoredGroupLeftEverybodyIsIncomplete() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  panel.draft.rules.absentGroup = .advisory
  try panel.sheets("staff", "m1: c1 3", "m2: c2 4")
  #expect(
    try panel.tally().primary.summary == ["- c1 incomplete null", "- c2 incomplete null"])
}

/// The users turn advisory because their only criterion left; so c1, not asked k1, is no longer
/// incomplete by them, and c1's missing value of `lead` now drops it from the staff's reckoning.
@Test func aGroupThatTurnsAdvisoryMakesNobodyIncompleteAnyMore() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead k1:kind k2:kind",
    groups: [
      .scored("staff", 60).with { $0.questions = ["q1", "q2"] },
      .scored("users", 40).with { $0.questions = ["k1", "k2"] },
    ])
  panel.draft.rules.unequalQuestion = .incomplete
  panel.draft.rules.absentGroup = .advisory
  try panel.sheets("staff", "m1: c1 3 s, c2 4 1")
  try panel.sheets("users", "u1: c1 n 5, c2 s s")
  let line = try panel.tally().primary
  #expect(line.droppedNames == ["staff lead missing", "users kind missing"])
  #expect(line.summary == ["1 c2 appointable 80", "2 c1 appointable 60"])
}
