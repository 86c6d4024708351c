// The days of a panel: who reads that they were moved, which hold, and what newcomers read.
import Sealing
import Testing

@testable import Panels

struct DaysOfPanelTests {
  private let snow = MovedText(dates: ["2027-03-11"], was: ["2027-03-04"], words: "Snow.")

  /// A panel whose freeze says its days, in a part that the roster reads.
  private func panel(
    _ dates: [String], amending panel: PanelInMemory? = nil
  ) throws -> PanelInMemory {
    var panel = try panel ?? PanelInMemory.frozen()
    var body = try panel.freezeBody()
    body.replaces = try panel.history.freeze?.id
    var parts = try panel.freezeParts(body)
    let keys = try body.roster.keys.sorted().map { try #require(panel.keys[$0]?.age.recipient) }
    parts["panel.age"] = try ageEncrypt(
      PanelText(title: "Day", dates: dates).bytes, to: keys, using: &panel.generator)
    try panel.publish(.freeze(body), by: "dilys", parts: parts, under: body.replaces)
    try panel.declareAll()
    return panel
  }

  private func move(
    _ panel: inout PanelInMemory, _ text: MovedText, by author: String = "dilys"
  ) throws {
    let freeze = try #require(try panel.history.freeze)
    let words = try ageEncrypt(
      text.bytes, to: freeze.keys(for: .moved), using: &panel.generator)
    try panel.event(.moved, by: author, words: words)
  }

  private func days(_ panel: PanelInMemory, by reader: String) throws -> DaysOfPanel {
    let key = try #require(panel.keys[reader]?.age)
    return try panel.history.days(read: [key], part: panel.part)
  }

  @Test func theDaysOfTheFreezeHoldUntilTheyAreMovedAndThenTheLastMove() throws {
    var panel = try panel(["2027-03-04"])
    #expect(try days(panel, by: "asha") == DaysOfPanel(dates: ["2027-03-04"], moves: []))
    try move(&panel, snow)
    let again = MovedText(
      dates: ["2027-03-11", "2027-03-12"], was: ["2027-03-11"], words: "One day is too short.")
    try move(&panel, again, by: "helen")
    for reader in ["asha", "kiosk1", "olu"] {
      let days = try days(panel, by: reader)
      #expect(days.dates == again.dates, "\(reader)")
      #expect(days.moves.map(\.text) == [snow, again])
      #expect(days.moves.map(\.record.author) == ["dilys", "helen"])
    }
    #expect(try panel.history.problems == [])
  }

  @Test func nobodyDeclaresAgainAndNoSheetChangesItsMeaning() throws {
    var panel = try panel(["2027-03-04"])
    let sheet = try panel.seal("asha", "c01")
    try move(&panel, snow)
    let history = try panel.history
    #expect(history.declaration(of: "asha") != nil)
    #expect(history.validSheets.map(\.id) == [sheet])
    try panel.close(
      absent: history.members.flatMap { member in
        history.owes(member).map { Close.Absence(author: member, candidate: $0) }
      })
    #expect(try panel.history.close?.body.roll == [sheet])
  }

  @Test func whoCameWithALaterAmendmentReadsTheDaysThatItCarries() throws {
    var panel = try panel(["2027-03-04"])
    try move(&panel, snow)
    try panel.enrol("zoe", .assessor, group: "staff")
    panel = try self.panel(snow.dates, amending: panel)
    let seen = try days(panel, by: "zoe")
    #expect(seen.dates == snow.dates && seen.moves.map(\.text) == [nil])
    #expect(try days(panel, by: "asha").dates == snow.dates)
  }

  @Test func daysThatSomebodyCannotReadAreNotGuessed() throws {
    var panel = try panel(["2027-03-04"])
    try panel.event(.moved, by: "helen", words: [1])
    #expect(try days(panel, by: "asha").dates == nil)
  }
}
