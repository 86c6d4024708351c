// Who may be offered the post, by whom, and what stands against it.
import Scoring
import Sealing
import Testing

@testable import Panels

struct DecisionTests {
  private func decision(_ act: DecisionText.Act, words: String = "") -> DecisionText {
    DecisionText(act, firstAsSealed: [], order: [], words: words)
  }

  private func refusal(
    _ panel: OpenedPanel, _ act: DecisionText.Act, words: String = "", by author: String = "dilys"
  ) throws -> MinuteRefusal? {
    try panel.minutes().refusal(
      of: decision(act, words: words), by: author, at: panel.panel.now,
      history: panel.panel.history, form: panel.form)
  }

  private func ranked(_ panel: OpenedPanel) throws -> [String] {
    try Line(form: panel.form, day: panel.day).candidates.filter { $0.rank != nil }
      .map(\.candidate)
  }

  @Test func onlyTheOneWhomTheFormNamesDecides() throws {
    let panel = try OpenedPanel()
    let first = try ranked(panel)[0]
    #expect(
      try refusal(panel, .offer(.init(candidate: first)), by: "asha")
        == .notTheDecider("asha", maker: "chair"))
    #expect(try refusal(panel, .offer(.init(candidate: first))) == nil)
  }

  @Test func theOrderIsFollowedOrTheDepartureIsSaidWithReasons() throws {
    let panel = try OpenedPanel()
    let order = try ranked(panel)
    try #require(order.count >= 2)
    let second = order[1]
    #expect(
      try refusal(panel, .offer(.init(candidate: second)))
        == .notNext(second, next: [order[0]]))
    #expect(
      try refusal(panel, .offer(.init(candidate: second, departs: true))) == .needsReasons)
    #expect(
      try refusal(
        panel, .offer(.init(candidate: second, departs: true)), words: "the first cannot start")
        == nil)
  }

  @Test func whoIsNotAppointableIsNeverOfferedThePost() throws {
    let panel = try OpenedPanel()
    #expect(
      try refusal(panel, .offer(.init(candidate: "c06", departs: true)), words: "all the same")
        == .notAppointable("c06"))
  }

  @Test func afterAnOfferIsDeclinedTheNextInTheOrderIsNext() throws {
    var panel = try OpenedPanel()
    let order = try ranked(panel)
    try #require(order.count >= 2)
    #expect(
      try refusal(panel, .declined(candidate: order[0])) == .noOffer(order[0]))
    try panel.minute(
      .decision, decision(.offer(.init(candidate: order[0], reserves: [order[1]]))), by: "dilys")
    try panel.minute(.decision, decision(.declined(candidate: order[0])), by: "dilys")
    #expect(try refusal(panel, .offer(.init(candidate: order[1]))) == nil)
    #expect(
      try refusal(panel, .offer(.init(candidate: order[0]))) == .offeredAlready(order[0]))
    #expect(try panel.minutes().standingOffers.isEmpty)
  }

  @Test func whatSomebodyElseDecidesDoesNotCount() throws {
    var panel = try OpenedPanel()
    let first = try ranked(panel)[0]
    try panel.minute(.decision, decision(.offer(.init(candidate: first))), by: "asha")
    let minutes = try panel.minutes()
    #expect(minutes.decisions.map(\.refusal) == [.notTheDecider("asha", maker: "chair")])
    #expect(minutes.everOffered.isEmpty)
  }

  @Test func anOfferToAReserveAfterTheirDayNeedsWords() throws {
    var panel = try OpenedPanel()
    let order = try ranked(panel)
    let offer = DecisionText.Offer(
      candidate: order[0], reserves: [order[1]], until: "2026-01-01")
    try panel.minute(.decision, decision(.offer(offer)), by: "dilys")
    #expect(
      try refusal(panel, .offer(.init(candidate: order[1])))
        == .reserveExpired(order[1], until: "2026-01-01"))
    #expect(try refusal(panel, .offer(.init(candidate: order[1])), words: "still willing") == nil)
  }

  @Test func noAppointmentNeedsReasons() throws {
    let panel = try OpenedPanel()
    #expect(try refusal(panel, .noAppointment) == .needsReasons)
    #expect(try refusal(panel, .noAppointment, words: "nobody reached the minimum") == nil)
  }
}
