// From when and until when what is held about a candidate is kept.
import Scoring
import Sealing
import Testing

@testable import Panels

struct KeptUntilTests {
  private func decide(
    _ act: DecisionText.Act, by author: String = "dilys", _ opened: inout OpenedPanel
  ) throws {
    try opened.minute(
      .decision, DecisionText(act, firstAsSealed: ["c01"], order: ["c01", "c02"], words: "Why"),
      by: author)
  }

  private func lines(
    _ opened: OpenedPanel, reader: String? = "helen"
  ) throws -> [String: KeptUntil] {
    let history = try opened.panel.history
    let keys = [reader.flatMap { opened.panel.keys[$0]?.age }].compactMap(\.self)
    let offered = history.standingOffers(
      form: opened.form, read: keys, part: opened.panel.part)
    return Dictionary(
      history.keptUntil(form: opened.form, offered: offered).map { ($0.candidate, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func theTimeRunsFromTheLastDecision() throws {
    var opened = try OpenedPanel()
    #expect(try lines(opened)["c02"]?.outcome == .undecided)
    #expect(try lines(opened)["c02"]?.due == nil)
    try decide(.offer(.init(candidate: "c01")), &opened)
    let first = try lines(opened)
    #expect(first["c01"]?.outcome == .appointed && first["c01"]?.due == nil)
    #expect(first["c02"]?.outcome == .unsuccessful)
    let decided = String(opened.panel.now.text.prefix(10))
    #expect(first["c02"]?.from == decided && first["c02"]?.time == "12 months")
    #expect(first["c02"]?.due == KeepingTime("12 months")?.day(after: decided))
    opened.panel.seconds += 40 * 86_400
    try decide(.declined(candidate: "c01"), &opened)
    let second = try lines(opened)
    #expect(second["c01"]?.outcome == .unsuccessful)
    #expect(
      second["c02"]?.due
        == KeepingTime("12 months")?.day(
          after: String(opened.panel.now.text.prefix(10))))
  }

  @Test func whoWasOfferedThePostIsForTheReaders() throws {
    var opened = try OpenedPanel()
    try decide(.offer(.init(candidate: "c01")), &opened)
    let lines = try lines(opened, reader: nil)
    #expect(lines["c01"]?.outcome == .decided && lines["c02"]?.outcome == .decided)
    #expect(lines["c01"]?.due == lines["c02"]?.due && lines["c01"]?.due != nil)
    #expect(lines["c06"]?.outcome == .withdrawn)
  }

  @Test func aDecisionByWhoeverDoesNotDecideCountsForNothing() throws {
    var opened = try OpenedPanel()
    try decide(.offer(.init(candidate: "c01")), by: "asha", &opened)
    #expect(try lines(opened)["c02"]?.outcome == .undecided)
  }

  @Test func somebodyErasedSaysSo() throws {
    var opened = try OpenedPanel()
    try decide(.offer(.init(candidate: "c01")), &opened)
    let key = try #require(opened.panel.keys["helen"]?.age)
    let plan = ErasurePlan(
      for: "c03", in: try opened.panel.history, identities: [key], part: opened.panel.part)
    try opened.panel.publish(
      .erase(Erase(items: plan.items, ground: "retention")), by: "helen")
    #expect(try lines(opened)["c03"]?.erased?.body.ground == "retention")
    #expect(try lines(opened)["c02"]?.erased == nil)
  }

  @Test func wordsAboutSeveralStayUntilAllOfThemAreErased() throws {
    var opened = try OpenedPanel()
    try decide(.offer(.init(candidate: "c01")), &opened)
    let key = try #require(opened.panel.keys["helen"]?.age)
    let plan = { (person: String, opened: OpenedPanel) in
      ErasurePlan(
        for: person, in: try opened.panel.history, identities: [key], part: opened.panel.part)
    }
    let first = try plan("c02", opened)
    // The declarations of the panel in memory are no texts, so nobody can read them.
    let kept = { (plan: ErasurePlan) in plan.kept.filter { $0.record.type == "minute" } }
    #expect(kept(first).map(\.why) == [.about(["c01"])])
    try opened.panel.publish(
      .erase(Erase(items: first.items, ground: "retention")), by: "helen")
    let second = try plan("c01", opened)
    #expect(kept(second).isEmpty)
    let decision = try #require(second.items.first { $0.part == "body.age" }).record
    #expect(try opened.panel.history.record(decision)?.type == "minute")
    // Whoever cannot read the words cannot tell whom they are about.
    let blind = ErasurePlan(
      for: "c02", in: try opened.panel.history, identities: [], part: opened.panel.part)
    #expect(blind.kept.contains { $0.why == .notForYou })
  }
}
