// What a reader finds in the words of events, who a candidate is after a rebooking, and who has a
// spare slip.
import Sealing
import Testing

@testable import Panels

struct EventsReadTests {
  private func sealed(
    _ words: EventWords, _ kind: Happening, _ panel: inout PanelInMemory
  ) throws -> Bytes {
    let freeze = try #require(try panel.history.freeze)
    return try ageEncrypt(
      words.bytes, to: freeze.keys(for: kind), using: &panel.generator)
  }

  private func read(_ panel: PanelInMemory, by reader: String) throws -> [EventRead.Words] {
    let key = try #require(panel.keys[reader]?.age)
    return try panel.history.events(read: [key], part: panel.part).map(\.words)
  }

  @Test func wordsReachThoseTheyAreForAndNobodyElse() throws {
    let adjustment = EventWords.adjustment(
      AdjustmentText(
        candidate: "c04", what: "25% more time", minutes: 57, wasMet: true, at: "13:57"))
    let admitted = EventWords.candidate(CandidateText(candidate: "c07", name: "Lee Park"))
    let substitute = EventWords.substitute(SubstituteText(name: "Rosa"))
    var panel = try PanelInMemory.frozen()
    try panel.event(
      .adjustment, by: "helen", words: try sealed(adjustment, .adjustment, &panel))
    try panel.event(
      .admitted, by: "helen", candidate: "c07", words: try sealed(admitted, .admitted, &panel))
    let kind = Happening.substitute(for: "su2")
    try panel.event(
      kind, by: "kiosk1", contributor: "spare-1", words: try sealed(substitute, kind, &panel))
    #expect(
      try read(panel, by: "helen") == [.read(adjustment), .read(admitted), .read(substitute)])
    #expect(try read(panel, by: "asha") == [.read(adjustment), .read(admitted), .notForYou])
    #expect(try read(panel, by: "kiosk1") == [.notForYou, .read(admitted), .read(substitute)])
    #expect(try read(panel, by: "olu") == [.notForYou, .read(admitted), .notForYou])
  }

  @Test func wordsOfAnotherKindOrAnotherCandidateAreNamed() throws {
    var panel = try PanelInMemory.frozen()
    let words = EventWords.candidate(CandidateText(candidate: "c02", name: "Sam"))
    try panel.event(
      .hold(lifts: nil), by: "helen", words: try sealed(words, .hold(lifts: nil), &panel))
    try panel.event(
      .rebooked, by: "helen", candidate: "c01", words: try sealed(words, .rebooked, &panel))
    try panel.event(.recused, by: "asha", candidate: "c03")
    let found = try read(panel, by: "helen")
    #expect(
      found == [
        .unreadable(.missingField("words")), .unreadable(.wrongField("candidate")), .none,
      ])
  }

  @Test func aRebookingChangesTheTimeAndNeverTheName() throws {
    var panel = try PanelInMemory.frozen()
    let first = CandidateText(candidate: "c07", name: "Lee Park", time: "16:00", minutes: 45)
    let other = CandidateText(
      candidate: "c07", name: "Somebody Else", time: "17:00", minutes: 57, adjustment: "More time")
    try panel.event(
      .admitted, by: "helen", candidate: "c07",
      words: try sealed(.candidate(first), .admitted, &panel))
    try panel.event(
      .rebooked, by: "dilys", candidate: "c07",
      words: try sealed(.candidate(other), .rebooked, &panel))
    let key = try #require(panel.keys["kiosk1"]?.age)
    let texts = try panel.history.candidateTexts(read: [key], part: panel.part)
    #expect(
      texts["c07"]
        == CandidateText(
          candidate: "c07", name: "Lee Park", time: "17:00", minutes: 57, adjustment: "More time"))
  }

  @Test func aSpareSlipThatNobodyWasGivenIsNamedUntilAnEventSaysWhose() throws {
    var panel = try PanelInMemory.frozen()
    #expect(try panel.history.unnamedSpares == [])
    try panel.seal("spare-1", "c01")
    #expect(try panel.history.unnamedSpares == ["spare-1"])
    try panel.event(.substitute(for: "su2"), by: "kiosk1", contributor: "spare-1")
    let history = try panel.history
    #expect(history.unnamedSpares == [])
    #expect(history.substitutes["spare-1"]?.standsInFor == "su2")
  }
}
