// What is said after the opening: who may change what, when a change holds, and what it is seen to
// have changed.
import Scoring
import Sealing
import Testing

@testable import Panels

struct MinutesTests {
  @Test func anAssessorCorrectsTheirOwnItemAndTheSealedScoreStays() throws {
    var panel = try OpenedPanel()
    let item = try #require(panel.form.group("staff")?.items.first)
    let wanted = item.range.upperBound
    try panel.correct("asha", "c01", item, to: wanted)
    let minutes = try panel.minutes()
    #expect(minutes.moderation.map(\.standing) == [.holds])
    #expect(minutes.moderation[0].before == [panel.sealed("asha", "c01", item)])
    #expect(minutes.day.corrections.count == 1)
    #expect(minutes.day.asSealed == panel.day)
    #expect(minutes.moderation[0].text.reason == .keySlip)
  }

  @Test func nobodyCorrectsAnothersItem() throws {
    let panel = try OpenedPanel()
    let item = try #require(panel.form.group("staff")?.items.first)
    let text = ModerationText(
      .correction(
        candidate: "c01",
        items: [.init(question: item.question, criterion: item.criterion, status: .skipped)]),
      reason: .keySlip, words: "it was hers")
    let minutes = try panel.minutes()
    let refused = minutes.refusal(
      of: text, by: "helen", about: nil, history: try panel.panel.history, form: panel.form)
    #expect(refused == .noSheet("helen", candidate: "c01"))
  }

  @Test func whatWasWrittenBeforeTheOpeningDoesNotHold() throws {
    var panel = try OpenedPanel()
    let before = try panel.panel.history.close?.record.id
    try panel.minute(
      .moderation, ModerationText(.voided(.question("q1")), words: "leaked"), by: "dilys",
      parents: [try #require(before)])
    let minutes = try panel.minutes()
    #expect(minutes.moderation.map(\.standing) == [.refused(.notOpened)])
    #expect(!minutes.day.isModerated)
  }

  @Test func anAgreedValueHoldsOnceEverybodyWhoScoredAgrees() throws {
    var panel = try OpenedPanel()
    let value = try panel.agreed(points: Fraction(1))
    let id = try panel.minute(
      .moderation, ModerationText(.agreed(value), reason: .misheard, words: "heard twice"),
      by: "dilys")
    #expect(try panel.minutes().moderation[0].standing == .waits(for: ["asha", "ben", "femi"]))
    try panel.minute(.agree, AgreeText(agrees: true), by: "asha", about: id)
    try panel.minute(.agree, AgreeText(agrees: false), by: "ben", about: id)
    #expect(try panel.minutes().moderation[0].standing == .disagreed(by: ["ben"]))
    try panel.minute(.agree, AgreeText(agrees: true), by: "ben", about: id)
    #expect(try panel.minutes().day.agreed.isEmpty)
    try panel.minute(.agree, AgreeText(agrees: true), by: "femi", about: id)
    let minutes = try panel.minutes()
    #expect(minutes.moderation[0].standing == .holds)
    #expect(minutes.moderation[0].agreedBy == ["asha", "ben", "dilys", "femi"])
    #expect(minutes.day.agreed == [value])
  }

  @Test func whatPeopleSaidAtAKioskIsNotReplacedByOthers() throws {
    let panel = try OpenedPanel()
    let users = try #require(panel.form.group("users"))
    let text = ModerationText(
      .agreed(
        AgreedValue(
          group: "users", criterion: users.criteria[0], candidate: "c01", points: Fraction(1))),
      reason: .misheard, words: "they meant it otherwise")
    let refused = try panel.minutes().refusal(
      of: text, by: "dilys", about: nil, history: try panel.panel.history, form: panel.form)
    #expect(refused == .kioskGroup("users"))
  }

  @Test func onlyTheChairOrADeputyVoidsAndForAll() throws {
    var panel = try OpenedPanel()
    let text = ModerationText(.voided(.question("q1")), words: "read out wrongly")
    try panel.minute(.moderation, text, by: "asha")
    try panel.minute(.moderation, text, by: "dilys")
    let minutes = try panel.minutes()
    #expect(minutes.moderation.map(\.standing) == [.refused(.notEntitled("asha")), .holds])
    #expect(minutes.day.voided.map(\.subject) == [.question("q1")])
  }

  @Test func aChangeThatPutsOthersFirstIsNamed() throws {
    var panel = try OpenedPanel()
    let before = try Line(form: panel.form, day: panel.day).first
    let first = try #require(before.first)
    for item in panel.form.group("staff")?.items ?? [] {
      for member in ["asha", "ben", "dilys", "femi"] {
        try panel.correct(member, first, item, to: item.range.lowerBound)
      }
    }
    let minutes = try panel.minutes()
    let changes = minutes.moderation.compactMap(\.changedFirst)
    #expect(changes.first?.before == before)
    #expect(try Line(form: panel.form, day: minutes.day).first != before)
  }

  @Test func everybodyMovingToTheChairsScoreIsNamed() throws {
    var panel = try OpenedPanel()
    let item = try panel.itemWhereAllDiffer(from: "dilys", candidate: "c02")
    let chairs = try #require(panel.sealed("dilys", "c02", item)?.points)
    let others = ["asha", "ben", "femi"].filter {
      panel.sealed($0, "c02", item)?.points != chairs
    }
    try panel.correct(others[0], "c02", item, to: chairs)
    #expect(try panel.minutes().towards("dilys") == nil)
    try panel.correct(others[1], "c02", item, to: chairs)
    let pattern = try #require(try panel.minutes().towards("dilys"))
    #expect(pattern.movers == [others[0], others[1]].sorted())
    #expect(pattern.items == 2)
  }
}
