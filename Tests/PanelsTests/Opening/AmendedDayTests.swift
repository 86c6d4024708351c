// A day with an amendment in the middle: sheets of both freezes on one roll, opened by those who
// could open each, and what the difference says.
import Sealing
import Testing

@testable import Panels

struct AmendedDayTests {
  /// Asha has scored c01; then ben leaves, zoe comes, and zoe scores c02.
  private func day() throws -> (panel: PanelInMemory, old: RecordID) {
    var panel = try PanelInMemory.frozen()
    let old = try #require(try panel.history.freeze?.id)
    try panel.seal("asha", "c01")
    try panel.enrol("zoe", .assessor, group: "staff")
    panel.enrolments["ben"] = nil
    panel.candidates.append("c07")
    try panel.freeze { $0.replaces = old }
    panel.keys["ben"] = nil
    try panel.declareAll()
    try panel.seal("zoe", "c02")
    return (panel, old)
  }

  private func closed() throws -> PanelInMemory {
    var panel = try day().panel
    let history = try panel.history
    let absent = history.members.flatMap { member in
      history.owes(member).map { Close.Absence(author: member, candidate: $0) }
    }
    try panel.close(absent: absent)
    return panel
  }

  @Test func theDifferenceNamesWhoCameAndWentAndWhatElseChanged() throws {
    let (panel, old) = try day()
    let history = try panel.history
    let before = try #require(history.freezes[old])
    let now = try #require(history.freeze)
    let difference = FreezeDifference(from: before.body, to: now.body)
    #expect(difference.came == ["zoe"])
    #expect(difference.left == ["ben"])
    #expect(difference.candidatesAdded == ["c07"])
    #expect(difference.readersCame == ["zoe"])
    #expect(difference.readersLeft == ["ben"])
    #expect(difference.hasOtherQuorums)
    #expect(difference.newForm == nil)
    #expect(!difference.hasNewSlips)
    #expect(!difference.hasOtherArchive)
  }

  @Test func whoDeclaredBeforeIsShownTheDifferenceAndWhoHasNotIsNot() throws {
    var panel = try PanelInMemory.frozen()
    let old = try #require(try panel.history.freeze?.id)
    try panel.enrol("zoe", .assessor, group: "staff")
    try panel.freeze { $0.replaces = old }
    #expect(try panel.history.changes(since: "asha")?.came == ["zoe"])
    #expect(try panel.history.changes(since: "zoe") == nil)
    try panel.declare("asha")
    #expect(try panel.history.changes(since: "asha") == nil)
  }

  @Test func aHolderReleasesOnlyWhatWasDealtToThem() throws {
    var panel = try closed()
    let asha = try panel.pieces(of: "asha")
    #expect(asha.sheets.count == 2)
    #expect(asha.leftOut.isEmpty)
    let zoe = try panel.pieces(of: "zoe")
    #expect(zoe.sheets.count == 1)
    #expect(zoe.leftOut.isEmpty)
  }

  @Test func everySheetNeedsAQuorumOfTheFreezeItWasSealedUnder() throws {
    var panel = try closed()
    for holder in ["asha", "dilys", "helen", "zoe"] { try panel.release(holder) }
    // Of the five who held at first, four are needed for the older sheet, and ben has left.
    #expect(try !panel.history.canOpen(Set(panel.history.holdersReleased)))
    #expect(try panel.opening(by: "zoe").withoutQuorum.map(\.candidate) == ["c01"])
    try panel.release("femi")
    #expect(try panel.history.canOpen(Set(panel.history.holdersReleased)))
    let opening = try panel.opening(by: "zoe")
    #expect(opening.sheets.map(\.result) == [.ok, .ok])
  }
}
