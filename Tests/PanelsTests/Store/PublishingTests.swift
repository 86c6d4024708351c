// Publishing into a folder: whole or not at all, once, with the right rights.
import Chance
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct PublishingTests {
  @Test func whatIsPublishedIsReadBackWhole() throws {
    var dice = SplitMix64(seed: 1)
    let panel = try SmallPanel(&dice)
    let playground = try Playground()
    let folder = try playground.folder("day")
    let records = try panel.records(minutes: 3)
    for record in records {
      #expect(try folder.publish(record, using: &dice) == .new)
    }
    let reading = try folder.load()
    #expect(Set(reading.records.map(\.record.id)) == Set(records.map(\.record.id)))
    #expect(reading.faults.isEmpty && reading.strays.isEmpty)
    for record in records {
      #expect(reading.records.contains(record.received))
      for (name, bytes) in record.parts {
        #expect(try folder.part(name, of: record.record.id) == bytes)
      }
    }
    #expect(try folder.panel() == panel.call.record.id)
    #expect(try playground.names("day/tmp").isEmpty)
  }

  @Test func aSecondPublishingFindsTheRecordThere() throws {
    var dice = SplitMix64(seed: 2)
    let panel = try SmallPanel(&dice)
    let folder = try Playground.shared(panel, minutes: 0)
    let before = try folder.playground.everything("day")
    #expect(try folder.folder.publish(panel.call, using: &dice) == .alreadyThere)
    #expect(try folder.playground.everything("day") == before)
  }

  @Test func rightsAreThoseOfTheFormat() throws {
    var dice = SplitMix64(seed: 3)
    let panel = try SmallPanel(&dice)
    let old = umask(0o077)
    defer { umask(old) }
    let playground = try Playground()
    _ = try playground.folder("day", [panel.call])
    let record = "day/records/" + panel.call.record.id.hex
    #expect(playground.mode("day") == 0o3770)
    #expect(playground.mode("day/records") == 0o3770)
    #expect(playground.mode("day/tmp") == 0o3770)
    #expect(playground.mode(record) & 0o777 == 0o750)
    #expect(playground.mode(record + "/record.json") == 0o440)
    #expect(playground.mode(record + "/record.json.sig") == 0o440)
    let replica = Folder(path: playground.at("home/deep/replica"), kind: .replica)
    try replica.create()
    try replica.publish(panel.call, using: &dice)
    let own = "home/deep/replica/records"
    #expect(playground.mode(own) == 0o700)
    #expect(playground.mode(own + "/" + panel.call.record.id.hex) == 0o700)
    #expect(playground.mode(own + "/" + panel.call.record.id.hex + "/record.json") == 0o400)
  }

  @Test func aCheckThatFailsLeavesNothing() throws {
    var dice = SplitMix64(seed: 4)
    let panel = try SmallPanel(&dice)
    let playground = try Playground()
    let folder = try playground.folder("day")
    #expect(throws: StoreError.self) {
      try folder.publish(panel.call, using: &dice) { _ in false }
    }
    #expect(try playground.names("day/records").isEmpty)
    #expect(try playground.names("day/tmp").isEmpty)
  }

  @Test func whereTheNameIsTakenByAnotherThingNothingIsReplaced() throws {
    var dice = SplitMix64(seed: 5)
    let panel = try SmallPanel(&dice)
    let playground = try Playground()
    let folder = try playground.folder("day")
    let record = "day/records/" + panel.call.record.id.hex
    try playground.put([1, 2, 3], record)
    #expect(throws: StoreError.damagedRecord(path: playground.at(record), panel.call.record.id)) {
      try folder.publish(panel.call, using: &dice)
    }
    #expect(try playground.bytes(record) == [1, 2, 3])
    #expect(try playground.names("day/tmp").isEmpty)
  }

  @Test func aHalfArrivedRecordIsCompletedWithoutTouchingWhatIsThere() throws {
    var dice = SplitMix64(seed: 6)
    let panel = try SmallPanel(&dice)
    let minute = try panel.minute(0)
    for missing in [["body.age"], ["record.json"], ["record.json", "record.json.sig", "body.age"]] {
      let playground = try Playground()
      let folder = try playground.folder("day", [minute])
      let record = "day/records/" + minute.record.id.hex
      for name in missing { playground.remove(record + "/" + name) }
      #expect(try folder.load().faults.first?.isArriving == true)
      #expect(try folder.publish(minute, using: &dice) == .alreadyThere)
      #expect(try folder.load().faults.isEmpty)
      #expect(playground.mode(record + "/" + (missing.first ?? "")) == 0o440)
    }
  }

  @Test func tenPublishersAtOnceGiveTheWholePanel() async throws {
    var dice = SplitMix64(seed: 8)
    let panel = try SmallPanel(&dice)
    let records = try panel.records(minutes: 12)
    let playground = try Playground()
    let folder = try playground.folder("day")
    let new = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<10 {
        group.addTask {
          var dice = SplitMix64(seed: 100 + number)
          var new = 0
          for record in records.shuffled(using: &dice)
          where try folder.publish(record, using: &dice) == .new {
            new += 1
          }
          return new
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(new >= records.count)
    let reading = try folder.load()
    #expect(reading.records.count == records.count && reading.faults.isEmpty)
    #expect(try playground.names("day/tmp").isEmpty)
  }

  @Test func twoHalvesCopiedTogetherAreTheWhole() throws {
    var dice = SplitMix64(seed: 9)
    let panel = try SmallPanel(&dice)
    let records = try panel.records(minutes: 6)
    let playground = try Playground()
    _ = try playground.folder("whole", records)
    _ = try playground.folder("left", Array(records.prefix(5)))
    let right = try playground.folder("right", Array(records.suffix(5)))
    try run(["cp", "-an", playground.at("left/records"), playground.at("right/")])
    #expect(try playground.everything("right") == playground.everything("whole"))
    #expect(try right.load().records.count == records.count)
  }
}

extension Playground {
  /// A folder `day` with a panel in it, and the playground that keeps it.
  static func shared(
    _ panel: SmallPanel, minutes: Int
  ) throws -> (playground: Playground, folder: Folder) {
    let playground = try Playground()
    return (playground, try playground.folder("day", panel.records(minutes: minutes)))
  }
}
