// Replica and folder become one: what is missing on either side comes back, and what is damaged
// is named and never spreads.
import Chance
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct SyncTests {
  var dice = SplitMix64(seed: 41)
  let panel: SmallPanel
  let records: [SignedRecord]
  let playground: Playground
  let folder: Folder
  let asha: PanelStore
  let ben: PanelStore
  let now = moment(100)

  init() throws {
    panel = try SmallPanel(&dice)
    records = try panel.records(minutes: 3)
    playground = try Playground()
    folder = try playground.folder("day")
    let call = panel.call.record.id
    asha = PanelStore(home: PanelHome(dataHome: playground.at("asha"), call: call), folder: folder)
    ben = PanelStore(home: PanelHome(dataHome: playground.at("ben"), call: call), folder: folder)
    for record in records {
      #expect(try asha.publish(record, using: &dice) == .both)
    }
  }

  private func ids(_ records: [ReceivedRecord]) -> Set<RecordID> { Set(records.map(\.record.id)) }
  private var all: Set<RecordID> { Set(records.map(\.record.id)) }
  private func place(_ number: Int) -> String { "day/records/" + records[number].record.id.hex }
  private func id(_ number: Int) -> RecordID { records[number].record.id }

  @Test func aRecordThatWasCutOffBeforeItWasWrittenIsNotWaitedFor() throws {
    // A program that is killed here has its note, and no record.
    try asha.home.markUndelivered(RecordID(of: [7]))
    #expect(asha.home.undelivered.isEmpty)
  }

  @Test mutating func aSecondAccountFetchesEverything() throws {
    let report = try ben.sync(now: now, using: &dice)
    #expect(Set(report.fetched) == all)
    #expect(report.delivered.isEmpty && report.restored.isEmpty && report.notFetched == nil)
    #expect(ids(try ben.home.replica.load().records) == all)
    #expect(ids(report.reading.records) == all)
    let again = try ben.sync(now: now, using: &dice)
    #expect(again.fetched.isEmpty && again.restored.isEmpty)
  }

  @Test mutating func aFolderThatWasJustReadIsNotReadAgain() throws {
    let seen = try folder.load()
    #expect(try folder.panel(in: seen) == panel.call.record.id)
    playground.remove("day/records")
    let report = try ben.sync(now: now, using: &dice, seen: seen)
    #expect(ids(report.reading.records) == all && report.folderAway == nil)
    // What has parts cannot be fetched, since those are gone; that is said.
    #expect(Set(report.fetched) != all && report.notFetched != nil)
  }

  @Test mutating func aReplicaThatLostAFolderOfItsOwnHasItAgain() throws {
    _ = try ben.sync(now: now, using: &dice)
    playground.remove("ben/empanel/\(panel.call.record.id.hex.prefix(12))/tmp")
    #expect(!ben.home.replica.isMade)
    _ = try ben.sync(now: now, using: &dice)
    #expect(ben.home.replica.isMade)
  }

  @Test mutating func aSyncVouchesForTheGoodSignaturesAndNoOthers() throws {
    let forged = try sshSign(
      records[3].record.bytes, namespace: recordNamespace, with: .generate(using: &dice))
    let bad = ReceivedRecord(record: records[3].record, signature: forged)
    try playground.put(forged, place(3) + "/record.json.sig")
    let vouched = try asha.sync(now: now, using: &dice).vouched
    #expect(records.allSatisfy { vouched.contains($0.received) })
    #expect(!vouched.contains(bad))
  }

  @Test mutating func whatWasTakenFromTheFolderComesBackAndIsNamed() throws {
    _ = try ben.sync(now: now, using: &dice)
    playground.remove(place(2))
    playground.remove(place(4) + "/body.age")
    let report = try ben.sync(now: now, using: &dice)
    #expect(Set(report.restored) == [id(2), id(4)])
    #expect(report.delivered.isEmpty)
    let reading = try folder.load()
    #expect(ids(reading.records) == all && reading.faults.isEmpty)
  }

  @Test mutating func whatWasSealedWhileTheFolderWasAwayIsDeliveredLater() throws {
    #expect(rename(playground.at("day"), playground.at("away")) == 0)
    let late = try panel.minute(9)
    let delivery = try asha.publish(late, using: &dice)
    #expect(delivery == .replicaOnly(.notFound(path: folder.path)))
    #expect(asha.home.undelivered == [late.record.id])
    let report = try asha.sync(now: now, using: &dice)
    #expect(report.folderAway == .notFound(path: folder.path))
    #expect(ids(report.reading.records) == all.union([late.record.id]))
    #expect(rename(playground.at("away"), playground.at("day")) == 0)
    let back = try asha.sync(now: now, using: &dice)
    #expect(back.delivered == [late.record.id] && back.restored.isEmpty)
    #expect(asha.home.undelivered.isEmpty)
    #expect(ids(try folder.load().records).contains(late.record.id))
  }

  @Test mutating func aMountPointWithoutAStickIsNotFilled() throws {
    playground.remove("day")
    try playground.makeFolder("day")
    let report = try asha.sync(now: now, using: &dice)
    #expect(report.folderAway == .noRecords(path: folder.path))
    #expect(try playground.names("day").isEmpty)
  }

  @Test mutating func aDamagedRecordIsNamedNeverFetchedAndRestoredOnlyWhenAsked() throws {
    try playground.put([1], place(3) + "/body.age")
    let fresh = try ben.sync(now: now, using: &dice)
    #expect(!fresh.fetched.contains(id(3)) && fresh.fetched.count == records.count - 1)
    #expect(fresh.restorable.isEmpty)
    let report = try asha.sync(now: now, using: &dice)
    #expect(report.restorable == [id(3)] && report.restored.isEmpty)
    #expect(try folder.load().faults.map(\.record) == [id(3)])
    try asha.restore(id(3), using: &dice)
    #expect(try folder.load().faults.isEmpty)
    #expect(ids(try folder.load().records) == all)
    #expect(playground.mode(place(3)) & 0o777 == 0o750)
    let healed = try ben.sync(now: now, using: &dice)
    #expect(healed.fetched == [id(3)])
  }

  @Test mutating func aDamagedReplicaIsMendedFromTheFolder() throws {
    let own = "asha/empanel/\(id(0).hex.prefix(12))/records/"
    try playground.put([1], own + id(3).hex + "/body.age")
    playground.remove(own + id(4).hex + "/record.json.sig")
    let report = try asha.sync(now: now, using: &dice)
    #expect(Set(report.mended) == [id(3), id(4)])
    let reading = try asha.home.replica.load()
    #expect(ids(reading.records) == all && reading.faults.isEmpty)
  }

  @Test mutating func theWholeCopyInTheFolderDoesNotSpeakForTheReplicas() throws {
    let own = "asha/empanel/\(id(0).hex.prefix(12))/records/"
    var bytes = records[3].record.bytes
    bytes[bytes.count / 2] ^= 1
    try playground.put(bytes, own + id(3).hex + "/record.json")
    var signature = records[4].signature
    signature[signature.count / 2] ^= 1
    try playground.put(signature, own + id(4).hex + "/record.json.sig")
    let reading = try asha.read()
    #expect(reading.replica.faults.map(\.problems) == [[.changedRecord]])
    #expect(ids(reading.records) == all)
    let report = try asha.sync(now: now, using: &dice)
    #expect(Set(report.mended) == [id(3), id(4)])
  }

  @Test mutating func aSignatureNobodyVouchesForIsNotFetchedAndDoesNotHideTheGoodOne() throws {
    let mallory = SigningKey.generate(using: &dice)
    let forged = try sshSign(
      records[3].record.bytes, namespace: recordNamespace, with: mallory)
    try playground.put(forged, place(3) + "/record.json.sig")
    let fresh = try ben.sync(now: now, using: &dice)
    #expect(fresh.unsigned == [id(3)] && !fresh.fetched.contains(id(3)))
    let report = try asha.sync(now: now, using: &dice)
    #expect(report.restorable == [id(3)])
    #expect(report.reading.records.contains(records[3].received))
    let stranger = try panel.minute(7, by: mallory)
    try folder.publish(stranger, using: &dice)
    #expect(try ben.sync(now: now, using: &dice).unsigned.contains(stranger.record.id))
  }

  @Test mutating func anotherPanelInTheFolderIsRefused() throws {
    let other = try SmallPanel(&dice)
    playground.remove("day")
    _ = try playground.folder("day", [other.call])
    let refusal = StoreError.anotherPanel(path: folder.path, found: other.call.record.id)
    #expect(try asha.sync(now: now, using: &dice).folderAway == refusal)
    #expect(try asha.publish(panel.minute(8), using: &dice) == .replicaOnly(refusal))
    #expect(try folder.load().records.map(\.record.id) == [other.call.record.id])
  }

  @Test mutating func recordsOfAnotherPanelAreNotFetched() throws {
    let other = try SmallPanel(&dice)
    try folder.publish(other.call, using: &dice)
    #expect(throws: StoreError.self) { try folder.panel() }
    let report = try ben.sync(now: now, using: &dice)
    #expect(Set(report.fetched) == all)
  }

  @Test func readingWritesNothing() throws {
    playground.remove(place(2))
    let before = try playground.everything("")
    let reading = try asha.read()
    #expect(ids(reading.records) == all)
    #expect(try playground.everything("") == before)
    let nobody = PanelStore(
      home: PanelHome(dataHome: playground.at("nobody"), call: id(0)), folder: folder)
    #expect(ids(try nobody.read().records) == all.subtracting([id(2)]))
    #expect(!playground.exists("nobody"))
  }

  @Test mutating func aPartComesFromWhicheverSideHasIt() throws {
    try playground.put([1], place(3) + "/body.age")
    #expect(try asha.part("body.age", of: id(3)) == records[3].parts["body.age"])
    #expect(try ben.part("body.age", of: id(4)) == records[4].parts["body.age"])
    #expect(throws: StoreError.self) { try ben.part("body.age", of: id(3)) }
  }

  @Test mutating func aPartIsStillFoundWhereTheReplicaWasMovedAwayMeanwhile() throws {
    let history = try History(of: panel.call.record.id, records.map(\.received))
    let part = asha.parts(of: history)
    let (there, away) = (asha.home.replica.path, playground.at("away"))
    let whole = records[3].parts["body.age"]
    #expect(part(id(3), "body.age") == whole)
    #expect(rename(there, away) == 0)
    playground.remove("away/records/" + id(3).hex)
    #expect(part(id(3), "body.age") == whole)
    // What neither place has whole is not given out, and comes back with its bytes.
    try playground.put([1], place(3) + "/body.age")
    #expect(part(id(3), "body.age") == nil)
    #expect(part(id(3), "other.age") == nil && part(RecordID(of: [7]), "body.age") == nil)
    #expect(rename(away, there) == 0)
    try playground.put(whole ?? [], place(3) + "/body.age")
    #expect(part(id(3), "body.age") == whole)
  }

  @Test mutating func halfWrittenRecordsAreSweptAfterADay() throws {
    let old = String(repeating: "a", count: 32)
    for name in [old, String(repeating: "b", count: 32), "keep"] {
      try playground.makeFolder("day/tmp/" + name)
      try playground.put([1], "day/tmp/\(name)/record.json")
    }
    var times = [timespec(tv_sec: 1_000, tv_nsec: 0), timespec(tv_sec: 1_000, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, playground.at("day/tmp/" + old), &times, 0) == 0)
    _ = try asha.sync(now: moment(0), using: &dice)
    #expect(try playground.names("day/tmp") == [String(repeating: "b", count: 32), "keep"])
  }
}
