// The flags that no single rule raises: spread, missing and notes, and the order of them all.
import Testing

@testable import Scoring

@Test func valuesFarApartAreFlaggedWithBothEnds() throws {
  var panel = PanelByHand(
    criteria: "kind lead", questions: "q1:kind q2:kind q3:lead", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3 4 1", "m2: c1 5 2 3")
  let result = try #require(try panel.tally().primary.of("c1"))
  #expect(result.flagNames(.spread) == ["spread staff lead"])
  let flag = try #require(result.flags.first)
  #expect(flag.lowest == Fraction(1))
  #expect(flag.highest == Fraction(3))
}

@Test func aSpreadIsComparedExactly() throws {
  for (spread, isFlagged) in [("3/2", true), ("8/5", false)] {
    var panel = PanelByHand(
      criteria: "kind", questions: "q1:kind q2:kind", groups: [.scored("staff", 100)])
    panel.draft.rules.spread = try #require(Fraction(exact: spread))
    try panel.sheets("staff", "m1: c1 3 4", "m2: c1 5 5")
    #expect(try panel.tally().primary.of("c1")?.flags.isEmpty == !isFlagged)
  }
}

@Test func aScoreWithoutANoteIsFlaggedOnlyWhereNotesAreExpected() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind q2:kind",
    groups: [.scored("staff", 50), .scored("users", 50).with { $0.expectsNotes = false }])
  try panel.sheets("staff", "m1: c1 3x s", "m2: c1 2x 2")
  try panel.sheets("users", "u1: c1 3x 3x")
  #expect(
    try panel.tally().primary.of("c1")?.flagNames(.noNote) == [
      "no-note staff kind m1 q1", "no-note staff kind m2 q1",
    ])
}

@Test func flagsOfWhoDoesNotCountStayOutOfThePrimaryLine() throws {
  var panel = PanelByHand(
    criteria: "kind", questions: "q1:kind", groups: [.scored("staff", 100)])
  try panel.sheets("staff", "m1: c1 3, c2 3", "m2: c1 5x")
  let tally = try panel.tally()
  #expect(tally.primary.of("c1")?.flags == [])
  #expect(
    tally.everybody.of("c1")?.flagNames(.noNote, .spread) == [
      "no-note staff kind m2 q1", "spread staff kind",
    ])
}

@Test func aWholeRowOfFlagsIsInOrder() throws {
  var panel = PanelByHand(
    criteria: "lead kind", questions: "q2:lead q1:kind q3:kind",
    groups: [.scored("users", 50), .scored("staff", 50, minimum: ["kind": Fraction(4)])])
  try panel.sheets("users", "u2: c1 5x s n", "u1: c1 1x n 4x")
  try panel.sheets("staff", "m2: c1 s s 2x", "m1: c1 s 5x 1x")
  try panel.sheet("m0", "staff", "c1", "1 1 1", standing: .late)
  let result = try #require(try panel.tally().primary.of("c1"))
  for (flag, next) in zip(result.flags, result.flags.dropFirst()) {
    #expect(flag.precedes(next))
  }
  #expect(
    Set(result.flags.map(\.kind)) == [
      .askedDisputed, .belowMinimum, .dropped, .late, .missing, .noNote, .spread,
    ])
}
