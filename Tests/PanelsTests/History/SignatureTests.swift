// What a history believes: nothing that is not signed by the key that the freeze gives to its
// author, and nothing that depends on how the records came in.
import Chance
import Sealing
import Testing

@testable import Panels

struct SignatureTests {
  @Test func aDayAsItShouldBeHasNoProblems() throws {
    var panel = try PanelInMemory.frozen()
    try panel.seal("asha", "c01")
    try panel.seal("su1", "c01")
    let history = try panel.history
    #expect(history.problems == [])
    #expect(history.inOrder.map(\.id) == panel.records.map(\.record.id))
    #expect(history.heads == [panel.records[panel.records.count - 1].record.id])
  }

  @Test func everyFlippedByteOfARecordIsRefused() throws {
    var panel = try PanelInMemory()
    try panel.enrol("asha", .assessor, group: "staff")
    let last = try #require(panel.records.last)
    for place in last.record.bytes.indices {
      var bytes = last.record.bytes
      bytes[place] ^= 1
      guard let record = try? Record(bytes: bytes) else { continue }
      let changed = ReceivedRecord(record: record, signature: last.signature)
      let history = try History(of: panel.panel, [panel.records[0].received, changed])
      #expect(!history.isInForce(record.id), "byte \(place)")
      #expect(history.enrolments(of: "asha") == [])
    }
  }

  @Test func everyFlippedByteOfASignatureIsRefused() throws {
    var panel = try PanelInMemory()
    try panel.enrol("asha", .assessor, group: "staff")
    let last = try #require(panel.records.last)
    let problem = HistoryProblem(record: last.record.id, what: .badSignature(author: "asha"))
    for place in last.signature.indices {
      var signature = last.signature
      signature[place] ^= 1
      let changed = ReceivedRecord(record: last.record, signature: signature)
      let history = try History(of: panel.panel, [panel.records[0].received, changed])
      #expect(history.problems == [problem], "byte \(place)")
    }
  }

  @Test func oneGoodCopyOfASignatureIsEnoughAndTheBadOneIsNamed() throws {
    var panel = try PanelInMemory.frozen(declared: false)
    let id = try panel.declare("asha")
    let last = try #require(panel.records.last)
    let bad = ReceivedRecord(record: last.record, signature: [1, 2, 3])
    let history = try History(of: panel.panel, panel.records.map(\.received) + [bad])
    #expect(history.isInForce(id))
    #expect(history.problems.map(\.what) == [.badCopyOfSignature(author: "asha")])
  }

  @Test func theOrderOfTheRecordsAndTheirCopiesChangeNothing() throws {
    var panel = try PanelInMemory.frozen()
    for candidate in ["c01", "c02", "c03"] { try panel.seal("asha", candidate) }
    var received = panel.records.map(\.received)
    let first = try History(of: panel.panel, received)
    for seed in 0..<20 {
      var generator = SplitMix64(seed: seed)
      received.shuffle(using: &generator)
      let again = try History(of: panel.panel, received + received.prefix(seed))
      #expect(again.inOrder == first.inOrder, "seed \(seed)")
      #expect(again.heads == first.heads && again.problems == first.problems, "seed \(seed)")
      #expect(again.validSheets == first.validSheets, "seed \(seed)")
    }
  }

  @Test func aPanelBeginsWithItsCall() throws {
    let panel = try PanelInMemory.frozen()
    let all = panel.records.map(\.received)
    #expect(throws: HistoryFault.noCall(panel.panel)) {
      try History(of: panel.panel, Array(all.dropFirst()))
    }
    let unsigned = ReceivedRecord(record: panel.records[0].record, signature: [])
    #expect(throws: HistoryFault.badCall(panel.panel)) {
      try History(of: panel.panel, [unsigned] + all.dropFirst())
    }
  }

  @Test func aRecordOfAnotherPanelIsNamedAndIgnored() throws {
    var panel = try PanelInMemory.frozen(declared: false)
    var other = try PanelInMemory.frozen(seed: 2, declared: false)
    let foreign = try other.declare("asha")
    panel.records.append(try #require(other.records.last))
    let history = try panel.history
    #expect(
      history.problems
        == [HistoryProblem(record: foreign, what: .foreignPanel(other.panel))])
  }

  @Test func twoPeopleUnderOneHandleAreToldApartByTheFreeze() throws {
    var panel = try PanelInMemory()
    try panel.enrol("asha", .assessor, group: "staff")
    let real = try #require(panel.keys["asha"])
    let enrolment = try #require(panel.enrolments["asha"])
    try panel.enrol("asha", .assessor, group: "staff")
    let impostor = try #require(panel.keys["asha"])
    try panel.enrol("ben", .assessor, group: "staff")
    try panel.enrol("kiosk1", .kiosk)
    try panel.enrol("helen", .hr)
    panel.keys["asha"] = real
    panel.enrolments["asha"] = enrolment
    try panel.freeze()
    #expect(try panel.history.enrolments(of: "asha").count == 2)
    let forged = try panel.publish(
      .declare(Declare(standsAside: [])), by: "asha", parts: ["declaration.age": [1]],
      with: impostor.signing)
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: forged, what: .badSignature(author: "asha"))])
    // A sync vouches for whoever brought a key under that handle; the freeze still decides.
    let all = panel.records.map(\.received)
    let vouched = KnownKeys(all).vouched(for: all)
    #expect(all.allSatisfy(vouched.contains))
    #expect(
      try History(of: panel.panel, all, vouched: vouched).problems == panel.history.problems)
    try panel.declare("asha")
    #expect(try panel.history.declaration(of: "asha") != nil)
  }

  @Test func aMissingParentIsNamedAndTheRestStillCounts() throws {
    var panel = try PanelInMemory.frozen()
    let gone = try panel.seal("asha", "c01")
    let kept = try panel.seal("asha", "c02")
    panel.records.removeAll { $0.record.id == gone }
    let history = try panel.history
    #expect(history.problems == [HistoryProblem(record: kept, what: .missingParent(gone))])
    #expect(history.validSheets.map(\.id) == [kept])
  }

  @Test func aClockBehindItsParentIsNamed() throws {
    var panel = try PanelInMemory.frozen()
    let parent = try panel.declare("asha")
    panel.seconds -= 1_000
    let late = try panel.declare("ben")
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: late, what: .clockBeforeParent(parent, seconds: 940))])
    #expect(try panel.history.isInForce(late))
  }

  @Test func whoDescendsFromARecordHasWitnessedIt() throws {
    var panel = try PanelInMemory.frozen()
    let sheet = try panel.seal("asha", "c01")
    #expect(try panel.history.witnesses(of: sheet) == [])
    try panel.seal("asha", "c02")
    #expect(try panel.history.witnesses(of: sheet) == [])
    let seen = try panel.publish(.seen, by: "ben")
    #expect(try panel.history.witnesses(of: sheet) == ["ben"])
    #expect(try panel.history.isAncestor(sheet, of: seen))
    #expect(try !panel.history.isAncestor(seen, of: sheet))
    #expect(try !panel.history.isAncestor(sheet, of: sheet))
  }

  @Test func recordsWrittenApartAreAllHeads() throws {
    var panel = try PanelInMemory.frozen()
    let known = try panel.history
    let first = try panel.seal("asha", "c01", knowing: known)
    let second = try panel.seal("ben", "c01", knowing: known)
    #expect(try panel.history.heads == [first, second].sorted())
    let joined = try panel.publish(.seen, by: "helen")
    #expect(try panel.history.heads == [joined])
  }
}
