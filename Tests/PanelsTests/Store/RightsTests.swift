// What another user of the same computer may and may not do, and what the program says of places
// it has no rights in.
import Chance
import Foundation
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct RightsTests {
  let panel: SmallPanel
  let playground: Playground
  let folder: Folder

  init() throws {
    var dice = SplitMix64(seed: 61)
    panel = try SmallPanel(&dice)
    (playground, folder) = try Playground.shared(panel, minutes: 1)
    #expect(chmod(playground.path, 0o755) == 0)
  }

  @Test func aFolderWithoutRightsIsNamedNotPermitted() throws {
    #expect(chmod(folder.path, 0) == 0)
    let path = folder.path
    let error = try asNobody { () throws -> StoreError? in
      do throws(StoreError) {
        _ = try Folder(path: path, kind: .shared).load()
        return nil
      } catch { return error }
    }
    #expect(error == .notPermitted(path: path))
    #expect(chmod(path, 0o755) == 0)
  }

  @Test(.enabled(if: geteuid() == 0, "needs root, to be somebody else"))
  func anotherMemberOfTheGroupReadsARecordAndCannotMoveOrChangeIt() throws {
    // Another user, and still of the group that the folder belongs to.
    let (path, record) = (folder.path, folder.path + "/records/" + panel.enrol.record.id.hex)
    let (count, done) = try asNobody {
      let done = [
        rename(record, path + "/records/moved"), rename(record, path + "/tmp/moved"),
        unlink(record + "/record.json"), open(record + "/record.json", O_WRONLY),
        open(record + "/extra", O_WRONLY | O_CREAT, 0o600), chmod(record, 0o777),
      ]
      return (try Folder(path: path, kind: .shared).load().records.count, done)
    }
    #expect(count == 3)
    #expect(done == [-1, -1, -1, -1, -1, -1])
    #expect(try folder.load().faults.isEmpty)
  }

  @Test(.enabled(if: geteuid() == 0, "needs root, to be somebody else"))
  func anotherMemberOfTheGroupCanPublishIntoTheFolder() throws {
    let (path, minute) = (folder.path, try panel.minute(5))
    let published = try asNobody {
      var dice = SplitMix64(seed: 62)
      return try Folder(path: path, kind: .shared).publish(minute, using: &dice)
    }
    #expect(published == .new)
    #expect(try folder.load().records.contains(minute.received))
  }

  @Test(.enabled(if: geteuid() == 0, "needs root, to be somebody else"))
  func anotherUsersHalfWrittenRecordIsNotSwept() throws {
    let name = String(repeating: "c", count: 32)
    try playground.makeFolder("day/tmp/" + name)
    #expect(chown(playground.at("day/tmp/" + name), 65_534, 65_534) == 0)
    #expect(try folder.sweep(now: Timestamp(secondsSince1970: 4_000_000_000)) == 0)
    #expect(playground.exists("day/tmp/" + name))
  }

  @Test func aSharedFolderIsMadeOnlyWhereNothingIs() throws {
    try playground.put([1], "file")
    try playground.makeFolder("full/inner")
    try playground.makeFolder("empty")
    try playground.put([], "empty/.DS_Store")
    func made(_ name: String) throws -> StoreError? {
      do throws(StoreError) {
        try Folder(path: playground.at(name), kind: .shared).create()
        return nil
      } catch { return error }
    }
    #expect(try made("full") == .notEmpty(path: playground.at("full")))
    #expect(try made("file") == .notAFolder(path: playground.at("file")))
    #expect(try made("none/inner") == .notFound(path: playground.at("none")))
    #expect(try made("empty") == nil)
    #expect(try made("new/") == nil)
    #expect(try made("new") == .notEmpty(path: playground.at("new")))
    let readme = Bytes("recipe\n".utf8)
    try Folder(path: playground.at("new"), kind: .shared).writeReadme(readme)
    #expect(try playground.bytes("new/README.txt") == readme)
    #expect(try Folder(path: playground.at("new"), kind: .shared).load().strays.isEmpty)
  }

  @Test func placesThatAreNoPanelFolderAreTold() throws {
    #expect(throws: StoreError.notFound(path: playground.at("no"))) {
      try Folder(path: playground.at("no"), kind: .shared).load()
    }
    #expect(throws: StoreError.noRecords(path: playground.path)) {
      try Folder(path: playground.path, kind: .shared).load()
    }
    let empty = try playground.folder("empty")
    #expect(throws: StoreError.noPanel(path: empty.path)) { try empty.panel() }
    #expect(symlink("/", playground.at("empty/link")) == 0)
    playground.remove("empty/records")
    #expect(symlink(playground.at("day/records"), playground.at("empty/records")) == 0)
    #expect(throws: StoreError.notAFolder(path: playground.at("empty/records"))) {
      try empty.load()
    }
  }
}
