// Damage to a folder: whatever byte of whatever record is flipped, added or taken away, the
// reading or the signature names the record.
import Chance
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct DamageTests {
  let panel: SmallPanel
  let minute: SignedRecord
  let playground: Playground
  let folder: Folder
  let record: String

  init() throws {
    var dice = SplitMix64(seed: 11)
    panel = try SmallPanel(&dice)
    minute = try panel.minute(0)
    (playground, folder) = try Playground.shared(panel, minutes: 1)
    record = "day/records/" + minute.record.id.hex
  }

  /// The problems the reading has with the minute.
  private func problems() throws -> [FolderFault.Problem] {
    let reading = try folder.load()
    #expect(reading.faults.allSatisfy { $0.record == minute.record.id })
    return reading.faults.first?.problems ?? []
  }

  @Test func aFlippedBitInAnyByteOfAnyFileIsNamed() throws {
    for name in ["record.json", "record.json.sig", "body.age"] {
      let path = record + "/" + name
      let good = try playground.bytes(path)
      for position in good.indices {
        var bad = good
        bad[position] ^= 1 << (position % 8)
        try playground.put(bad, path)
        #expect(try isNamed(), "\(name) byte \(position)")
      }
      try playground.put(good, path)
      #expect(try folder.load().faults.isEmpty)
    }
  }

  @Test func everyCutAndEveryAddedByteIsNamed() throws {
    for name in ["record.json", "record.json.sig", "body.age"] {
      let path = record + "/" + name
      let good = try playground.bytes(path)
      for bad in [[], Bytes(good.dropLast()), good + [10], good + good, Bytes(good.dropFirst())] {
        try playground.put(bad, path)
        #expect(try isNamed(), "\(name) with \(bad.count) bytes")
        #expect(try folder.load().faults.first?.isArriving != true)
      }
      try playground.put(good, path)
    }
  }

  /// Whether the reading names the minute, or its signature does not hold.
  private func isNamed() throws -> Bool {
    let reading = try folder.load()
    if reading.faults.contains(where: { $0.record == minute.record.id && !$0.isOnlyExtra }) {
      return !reading.records.contains { $0.record.id == minute.record.id }
    }
    return reading.records.contains {
      $0.record.id == minute.record.id
        && !sshVerify(
          $0.signature, message: $0.record.bytes, namespace: recordNamespace,
          key: panel.asha.publicKey)
    }
  }

  @Test func aMissingFileIsArrivingAndNotDamage() throws {
    for name in ["record.json", "record.json.sig", "body.age"] {
      let good = try playground.bytes(record + "/" + name)
      playground.remove(record + "/" + name)
      #expect(try problems() == [.missing(name)])
      #expect(try folder.load().faults.first?.isArriving == true)
      #expect(try folder.load().records.count == 2)
      try playground.put(good, record + "/" + name)
    }
    #expect(try folder.load().records.count == 3)
  }

  @Test func aMissingFileBesideAChangedOneIsNotArriving() throws {
    playground.remove(record + "/record.json.sig")
    try playground.put([1], record + "/body.age")
    #expect(try folder.load().faults.first?.isArriving == false)
  }

  @Test func extraEntriesAreNamedAndTheRecordStaysWhole() throws {
    try playground.put([], record + "/extra")
    try playground.makeFolder(record + "/nested/deeper")
    #expect(symlink("/etc/passwd", playground.at(record + "/link")) == 0)
    #expect(try problems() == [.extra("extra"), .extra("link"), .extra("nested")])
    #expect(try folder.load().faults.first?.isOnlyExtra == true)
    #expect(try folder.load().records.count == 3)
  }

  @Test func linksPipesAndFoldersInPlaceOfFilesAreNamedAtOnce() throws {
    for name in ["record.json", "record.json.sig", "body.age"] {
      let good = try playground.bytes(record + "/" + name)
      try playground.put(good, "elsewhere")
      playground.remove(record + "/" + name)
      #expect(symlink(playground.at("elsewhere"), playground.at(record + "/" + name)) == 0)
      #expect(try problems() == [.notAFile(name)])
      playground.remove(record + "/" + name)
      #expect(mkfifo(playground.at(record + "/" + name), 0o600) == 0)
      #expect(try problems() == [.notAFile(name)])
      playground.remove(record + "/" + name)
      try playground.makeFolder(record + "/" + name)
      #expect(try problems() == [.notAFile(name)])
      playground.remove(record + "/" + name)
      try playground.put(good, record + "/" + name)
    }
  }

  @Test func aRecordDirectoryThatIsALinkOrAFileIsNamed() throws {
    playground.remove("moved")
    #expect(rename(playground.at(record), playground.at("moved")) == 0)
    #expect(symlink(playground.at("moved"), playground.at(record)) == 0)
    #expect(try problems() == [.notAFolder])
    playground.remove(record)
    try playground.put([], record)
    #expect(try problems() == [.notAFolder])
  }

  @Test func anEmptyRecordDirectoryIsArriving() throws {
    playground.remove(record)
    try playground.makeFolder(record)
    #expect(try problems() == [.missing("record.json"), .missing("record.json.sig")])
  }

  @Test func filesOfTenGibibytesAreRefusedBeforeTheyAreRead() throws {
    for (name, problem) in [
      ("record.json", FolderFault.Problem.tooLarge("record.json", cap: 524_288)),
      ("record.json.sig", .changedSignature), ("body.age", .changed(part: "body.age")),
    ] {
      let good = try playground.bytes(record + "/" + name)
      try playground.put([], record + "/" + name)
      let giant = playground.at(record + "/" + name)
      #expect(truncate(giant, 10 << 30) == 0)
      // Reading so much as a byte of it would fail here, and so be another problem.
      let calls = FileCalls { step, path in step == .read && path == giant ? EIO : 0 }
      let reading = try Folder(path: folder.path, kind: .shared, calls: calls).load()
      #expect(reading.faults.map(\.problems) == [[problem]])
      try playground.put(good, record + "/" + name)
    }
  }

  @Test func aRecordUnderAnotherNameIsNamed() throws {
    let other = String(minute.record.id.hex.reversed())
    #expect(rename(playground.at(record), playground.at("day/records/" + other)) == 0)
    #expect(try folder.load().faults.map(\.problems) == [[.changedRecord]])
    #expect(try folder.load().faults.first?.record.hex == other)
  }

  @Test func strayNamesAreNotesOnly() throws {
    try playground.put([], "day/.DS_Store")
    try playground.makeFolder("day/records/x (conflicted copy)")
    try playground.put([], "day/records/" + minute.record.id.hex.uppercased())
    let reading = try folder.load()
    #expect(reading.faults.isEmpty && reading.records.count == 3)
    #expect(reading.strays.count == 3 && reading.strays.contains(".DS_Store"))
  }

  @Test func aDirectoryOfTooManyEntriesIsNamed() throws {
    for number in 0...RecordFile.entryCap { try playground.put([], record + "/x\(number)") }
    #expect(try problems() == [.tooManyEntries(cap: RecordFile.entryCap)])
  }

  @Test func aChangedPartIsNotGivenOut() throws {
    try playground.put(Bytes("other".utf8), record + "/body.age")
    #expect(throws: StoreError.self) { try folder.part("body.age", of: minute.record.id) }
    #expect(throws: StoreError.self) { try folder.part("../../x", of: minute.record.id) }
  }
}
