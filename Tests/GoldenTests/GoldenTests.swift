// The keeper of screens: a difference is named line by line, and no run both rewrites and passes.
import FoundationEssentials
import Testing

@testable import Golden

@Test func aScreenIsKeptComparedAndShownLineByLine() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let test = folder.appending(path: "SomeTests.swift").path
  let file = folder.appending(path: "Goldens/first.txt").path
  func check(_ lines: [String], rewrites: Bool = false) -> Golden {
    Golden.check(lines, "first", beside: test, rewrites: rewrites)
  }

  #expect(check(["a"]) == .different("there is no \(file); make golden writes it"))
  #expect(check(["a", "b", ""], rewrites: true) == .rewritten(file))
  #expect(check(["a", "b", ""]) == .same)
  #expect(
    check(["a", "c", "", ""]).description
      == "\(file)\nline 2:\n  kept |b|\n  now  |c|\nline 5:\n  now  ||")
}
