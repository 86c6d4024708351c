// Rule 15: an assessor's own correction, and what a group agreed on.
import Testing

@testable import Scoring

private func panel() throws -> PanelByHand {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 4 4, c2 3 3", "m2: c1 4 4, c2 3 3")
  return panel
}

@Test func aCorrectionReplacesOneItemOfOneAssessor() throws {
  var panel = try panel()
  panel.day.corrections = [
    Correction(
      assessor: "m1", candidate: "c2", question: "q1", criterion: "kind", status: .scored(5))
  ]
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "2 c2 appointable 70"])
  #expect(tally.everybody.summary == tally.primary.summary)
  #expect(tally.asSealed.summary == ["1 c1 appointable 80", "2 c2 appointable 60"])
}

@Test func ofTwoCorrectionsOfOneItemTheLaterHolds() throws {
  var panel = try panel()
  panel.day.corrections = [5, 1].map {
    Correction(
      assessor: "m1", candidate: "c2", question: "q1", criterion: "kind", status: .scored($0))
  }
  #expect(try panel.tally().primary.summary == ["1 c1 appointable 80", "2 c2 appointable 50"])
}

@Test func aSheetThatDoesNotCountIsNotCorrected() throws {
  var panel = try panel()
  try panel.sheet("m3", "staff", "c1", "1 1", standing: .late)
  panel.day.corrections = [
    Correction(
      assessor: "m3", candidate: "c1", question: "q1", criterion: "kind", status: .scored(0))
  ]
  #expect(try panel.tally().primary.summary == ["1 c1 appointable 80", "2 c2 appointable 60"])
}

@Test func whatAGroupAgreedOnStandsInPlaceOfItsMeanAndTheExtremesStay() throws {
  var panel = try panel()
  panel.day.agreed = [
    AgreedValue(
      group: "staff", criterion: "kind", candidate: "c2", points: try Fraction(9, over: 2))
  ]
  let tally = try panel.tally()
  #expect(tally.primary.summary == ["1 c1 appointable 80", "2 c2 appointable 75"])
  let kind = tally.primary.of("c2")?.groups[0].criteria[0]
  #expect(kind?.points == (try Fraction(9, over: 2)))
  #expect(kind?.lowest == Fraction(3) && kind?.highest == Fraction(3))
}

@Test func anAgreedValueNeverStandsForAGroupThatDidNotSeeTheCandidate() throws {
  var panel = try panel()
  panel.day.candidates["c3"] = .inTheRunning
  panel.day.agreed = ["kind", "lead"].map {
    AgreedValue(group: "staff", criterion: $0, candidate: "c3", points: Fraction(5))
  }
  #expect(try panel.tally().primary.summary.contains("- c3 incomplete null"))
}

@Test func anAgreedValueCanFailAMinimumAndPointsOffTheScaleAreIgnored() throws {
  var panel = try panel()
  panel.draft.groups[0].minimum = ["lead": Fraction(3)]
  panel.day.agreed = [
    AgreedValue(
      group: "staff", criterion: "lead", candidate: "c1", points: try Fraction(5, over: 2)),
    AgreedValue(group: "staff", criterion: "kind", candidate: "c2", points: Fraction(6)),
  ]
  #expect(
    try panel.tally().primary.summary == ["1 c2 appointable 60", "- c1 below-minimum 65"])
}

@Test func aDayWithoutAnAssessorIsAsIfTheyHadNotBeenThere() throws {
  var panel = try panel()
  try panel.sheet("m3", "staff", "c1", "0 0")
  let form = try Form(panel.draft)
  #expect(try Line(form: form, day: panel.day.without("m3")).first == ["c1"])
  #expect(
    try Line(form: form, day: panel.day.without("m3")).summary
      == ["1 c1 appointable 80", "2 c2 appointable 60"])
}
