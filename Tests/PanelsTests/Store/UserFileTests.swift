// Files that people name: each way in which a path can be wrong is its own error, and a file is
// written whole or not at all.
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct UserFileTests {
  let playground: Playground

  init() throws { playground = try Playground() }

  private func reading(_ name: String, cap: Int = 100) throws -> StoreError? {
    do throws(StoreError) {
      _ = try readFile(playground.at(name), cap: cap)
      return nil
    } catch { return error }
  }

  @Test func eachWrongPathIsItsOwnError() throws {
    try playground.put(Bytes("hello".utf8), "file")
    try playground.makeFolder("folder")
    #expect(mkfifo(playground.at("pipe"), 0o600) == 0)
    #expect(symlink("file", playground.at("link")) == 0)
    #expect(symlink("loop", playground.at("loop")) == 0)
    #expect(try readFile(playground.at("file"), cap: 5) == Bytes("hello".utf8))
    #expect(try readFile(playground.at("link"), cap: 5) == Bytes("hello".utf8))
    #expect(try reading("none") == .notFound(path: playground.at("none")))
    #expect(try reading("file/inner") == .notAFolder(path: playground.at("file/inner")))
    #expect(try reading("folder") == .isAFolder(path: playground.at("folder")))
    #expect(try reading("pipe") == .notARegularFile(path: playground.at("pipe")))
    #expect(try reading("loop") == .notARegularFile(path: playground.at("loop")))
    #expect(try reading("file", cap: 4) == .tooLarge(path: playground.at("file"), cap: 4))
    #expect(throws: StoreError.notARegularFile(path: "/dev/zero")) {
      try readFile("/dev/zero", cap: 100)
    }
    #expect(throws: StoreError.badName("")) { try readFile("", cap: 1) }
    #expect(throws: StoreError.badName("a\0b")) { try readFile("a\0b", cap: 1) }
  }

  @Test func aFileWithoutRightsIsNotPermitted() throws {
    try playground.put([1], "file")
    #expect(chmod(playground.path, 0o755) == 0 && chmod(playground.at("file"), 0) == 0)
    let path = playground.at("file")
    let error = try asNobody { () -> StoreError? in
      do throws(StoreError) {
        _ = try readFile(path, cap: 10)
        return nil
      } catch { return error }
    }
    #expect(error == .notPermitted(path: path))
  }

  @Test func aFileThatLiesAboutItsSizeIsReadToItsEndOrRefused() throws {
    // Files of /proc say 0 bytes.
    #expect(try readFile("/proc/self/status", cap: 100_000).count > 100)
    #expect(throws: StoreError.tooLarge(path: "/proc/self/status", cap: 10)) {
      try readFile("/proc/self/status", cap: 10)
    }
  }

  @Test func aFileThatGrowsOrShrinksWhileItIsReadIsReadToItsEndOrRefused() throws {
    let text = Bytes(repeating: 7, count: 100)
    for (size, cap) in [(0, 200), (1, 200), (99, 200), (101, 200), (200, 200), (201, 200)] {
      let changed = Bytes(repeating: 8, count: size)
      try playground.put(text, "text")
      let path = playground.at("text")
      let calls = FileCalls { step, _ in
        // After its size was asked for, before the first byte is read.
        if step == .read, let file = fopen(path, "w") {
          fwrite(changed, 1, size, file)
          fclose(file)
        }
        return 0
      }
      let folder = try Directory(path: playground.path, calls: calls)
      if size <= cap {
        #expect(try folder.read("text", cap: cap) == changed, "\(size)")
      } else {
        #expect(throws: StoreError.self, "\(size)") { try folder.read("text", cap: cap) }
      }
    }
  }

  @Test func aFileIsWrittenWholeAndReplacedOnlyWhenAsked() throws {
    let path = playground.at("slips.csv")
    try atomicWrite(path, Bytes("one".utf8))
    #expect(playground.mode("slips.csv") == 0o600)
    #expect(throws: StoreError.alreadyExists(path: path)) { try atomicWrite(path, [2]) }
    #expect(try playground.bytes("slips.csv") == Bytes("one".utf8))
    try atomicWrite(path, Bytes("two".utf8), mode: 0o640, replacing: true)
    #expect(try playground.bytes("slips.csv") == Bytes("two".utf8))
    #expect(playground.mode("slips.csv") == 0o640)
    #expect(try playground.names("") == ["slips.csv"])
    let missing = playground.at("none")
    #expect(throws: StoreError.notFound(path: missing)) { try atomicWrite(missing + "/x", [1]) }
    try playground.makeFolder("folder")
    #expect(throws: StoreError.isAFolder(path: playground.at("folder"))) {
      try atomicWrite(playground.at("folder"), [1], replacing: true)
    }
    #expect(throws: StoreError.badName("")) { try atomicWrite(playground.at("folder/"), [1]) }
  }

  @Test func hardeningTakesEffect() {
    #expect(hardenProcess())
  }
}
