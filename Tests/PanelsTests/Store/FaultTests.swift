// Publishing while something goes wrong at every single step: no receipt without the whole record
// on the disk, never half a record, and publishing again always ends well.
import Chance
import Foundation
import Glibc
import Sealing
import Testing

@testable import Panels

/// Counts the steps of file work and lets one, or all from one on, fail.
private final class Trap: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private(set) var steps: [(step: FileStep, path: String)] = []
  private let failing: (Int) -> CInt

  init(_ failing: @escaping (Int) -> CInt) { self.failing = failing }

  var calls: FileCalls {
    FileCalls { [self] step, path in
      lock.withLock {
        steps.append((step, path))
        defer { count += 1 }
        return failing(count)
      }
    }
  }
}

@Suite struct FaultTests {
  let panel: SmallPanel
  let minute: SignedRecord
  let playground: Playground

  init() throws {
    var dice = SplitMix64(seed: 51)
    panel = try SmallPanel(&dice)
    minute = try panel.minute(0)
    playground = try Playground()
  }

  private func folder(_ trap: Trap) -> Folder {
    Folder(path: playground.at("day"), kind: .shared, calls: trap.calls)
  }

  /// A day with a panel and no minute yet.
  private func freshDay() throws {
    playground.remove("day")
    _ = try playground.folder("day", [panel.call, panel.enrol])
  }

  /// How many steps one publishing takes.
  private func stepCount() throws -> Int {
    try freshDay()
    let trap = Trap { _ in 0 }
    var dice = SplitMix64(seed: 52)
    try folder(trap).publish(minute, using: &dice)
    return trap.steps.count
  }

  @Test(arguments: [ENOSPC, EIO, EACCES, EDQUOT, ESTALE, EROFS])
  func aStepThatFailsGivesNoReceiptForWhatIsNotThere(errno: CInt) throws {
    for step in 0..<(try stepCount()) {
      try freshDay()
      var dice = SplitMix64(seed: 53)
      let trap = Trap { $0 == step ? errno : 0 }
      let receipt = try? folder(trap).publish(minute, using: &dice)
      let reading = try Folder(path: playground.at("day"), kind: .shared).load()
      let isThere = reading.records.contains(minute.received)
      #expect(reading.faults.isEmpty, "step \(step), errno \(errno)")
      #expect(receipt == nil || isThere, "step \(step), errno \(errno)")
      let again = try Folder(path: playground.at("day"), kind: .shared)
        .publish(minute, using: &dice)
      #expect(again == (isThere ? .alreadyThere : .new))
    }
  }

  @Test func aProgramThatDiesAtAnyStepLeavesTheWholeRecordOrNone() throws {
    for step in 0..<(try stepCount()) {
      try freshDay()
      var dice = SplitMix64(seed: 54)
      let trap = Trap { $0 >= step ? EIO : 0 }
      #expect(throws: StoreError.self) { try folder(trap).publish(minute, using: &dice) }
      let after = Folder(path: playground.at("day"), kind: .shared)
      let reading = try after.load()
      #expect(reading.faults.isEmpty, "died at step \(step)")
      try after.publish(minute, using: &dice)
      #expect(try after.load().records.count == 3)
    }
  }

  @Test func nothingGetsItsNameBeforeItIsOnTheDiskAndReadBack() throws {
    try freshDay()
    let trap = Trap { _ in 0 }
    var dice = SplitMix64(seed: 55)
    try folder(trap).publish(minute, using: &dice)
    let steps = trap.steps.map { "\($0.step.rawValue) \($0.path.split(separator: "/").last ?? "")" }
    let id = minute.record.id.hex
    let named = try #require(steps.firstIndex(of: "rename \(id)"))
    for file in ["body.age", "record.json", "record.json.sig"] {
      let order = try ["makeFile", "write", "sync", "close", "read"].map { step in
        try #require(steps.firstIndex(of: "\(step) \(file)"), "\(step) \(file)")
      }
      #expect(order == order.sorted() && order.allSatisfy { $0 < named })
    }
    let folderSynced = try #require(
      steps.firstIndex { $0.hasPrefix("sync ") && $0.utf8.count == 37 })
    #expect(folderSynced < named)
    #expect(steps[named...].contains("sync records") && steps[named...].contains("sync tmp"))
  }

  @Test func aBusyNameIsTriedAgain() throws {
    try freshDay()
    var dice = SplitMix64(seed: 56)
    let busy = FileCalls { [busyTimes = Counter()] step, _ in
      step == .rename && busyTimes.next() < 2 ? EBUSY : 0
    }
    let folder = Folder(path: playground.at("day"), kind: .shared, calls: busy)
    #expect(try folder.publish(minute, using: &dice) == .new)
  }

  @Test(.enabled(if: canMount, "needs the right to mount a disk"))
  func aFullDiskIsNamedAndLeavesEverythingAsItWas() throws {
    try playground.makeFolder("disk")
    let (path, records) = (playground.at("disk"), try panel.records(minutes: 40))
    let (held, refused) = try withSmallDisk(64, at: path) {
      var dice = SplitMix64(seed: 57)
      let folder = Folder(path: path + "/replica", kind: .replica)
      try folder.create()
      var held = 0
      var refused: StoreError?
      for record in records where refused == nil {
        do throws(StoreError) {
          try folder.publish(record, using: &dice)
          held += 1
        } catch {
          refused = error
        }
      }
      let reading = try folder.load()
      #expect(reading.faults.isEmpty && reading.records.count == held)
      #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/replica/tmp").isEmpty)
      return (held, refused)
    }
    #expect(held > 0 && held < records.count)
    guard case .diskFull = refused else {
      Issue.record("not a full disk: \(String(describing: refused))")
      return
    }
  }
}

private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}
