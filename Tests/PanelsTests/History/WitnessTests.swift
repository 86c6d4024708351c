// Who is known to have seen a sheet: the walk over all sheets at once against the definition, what
// a close does not prove, and that witnesses never answer one another.
import Chance
import Testing

@testable import Panels

@Suite struct WitnessTests {
  /// By the definition: no record of another person follows, but for the close and what follows it.
  private func unwitnessed(in history: History) -> [RecordID] {
    let first = history.close?.chain.first?.record.id
    return history.validSheets.filter { sheet in
      !history.inOrder.contains { record in
        guard record.author != sheet.record.author, history.isAncestor(sheet.id, of: record.id)
        else { return false }
        guard let first else { return true }
        return record.id != first && !history.isAncestor(first, of: record.id)
      }
    }.map(\.id)
  }

  @Test(arguments: 1...5)
  func theWalkFindsWhatTheDefinitionFinds(seed: Int) throws {
    var panel = try PanelInMemory.frozen()
    var chance = SplitMix64(seed: seed)
    var known = [try panel.history]
    for candidate in panel.candidates.prefix(3) {
      for assessor in ["asha", "ben", "femi", "dilys"] where chance.below(4) > 0 {
        // Everybody knows an older state of the panel than the newest.
        let knowing = known[known.count - 1 - chance.below(min(3, known.count))]
        try panel.seal(assessor, candidate, knowing: knowing)
        known.append(try panel.history)
      }
    }
    let history = try panel.history
    #expect(history.unwitnessedSheets.map(\.id) == unwitnessed(in: history))
  }

  @Test func theCloseWitnessesNothingAndWhatCameBeforeItDoes() throws {
    var panel = try PanelInMemory.frozen()
    let last = SheetKey(assessor: "dilys", candidate: "c06")
    try panel.sealAll(leaving: [last])
    try panel.publish(.seen, by: "helen")
    let sheet = try panel.seal(last.assessor, last.candidate)
    #expect(try panel.history.unwitnessedSheets.map(\.id) == [sheet])
    try panel.close(by: "helen")
    try panel.publish(.seen, by: "asha")
    let history = try panel.history
    #expect(history.unwitnessedSheets.map(\.id) == [sheet])
    #expect(history.unwitnessedSheets.map(\.id) == unwitnessed(in: history))
  }

  @Test func aWitnessIsNotWitnessedAgain() throws {
    var panel = try PanelInMemory.frozen()
    try panel.seal("asha", "c01")
    #expect(try !panel.history.hasNews(for: "asha"))
    #expect(try panel.history.hasNews(for: "ben"))
    try panel.publish(.seen, by: "ben")
    for handle in ["asha", "ben", "helen"] { #expect(try !panel.history.hasNews(for: handle)) }
  }
}
