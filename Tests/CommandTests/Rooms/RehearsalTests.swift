// A rehearsal on the screens: marked on every one of them, and nothing is left afterwards.
import Foundation
import PtySession
import Testing

@Suite(.enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct RehearsalTests {
  /// A rehearsal of a shipped pack, in a home of its own.
  private func rehearse(_ role: String, in root: URL) throws -> PtySession {
    try PtySession(
      Program.empanel.path,
      ["rehearse", Program.repository.path + "/panels/care-worker-values", "--as", role],
      environment: [
        "HOME": root.path, "XDG_DATA_HOME": root.path + "/data",
        "XDG_CONFIG_HOME": root.path + "/config", "TMPDIR": root.path, "TZ": "UTC",
      ])
  }

  private func home() throws -> URL {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("empanel-rehearsal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return root
  }

  private func isMarked(_ session: PtySession) -> Bool {
    session.lines.first?.hasPrefix(" REHEARSAL") == true
  }

  @Test func everyScreenOfAMembersRehearsalIsMarkedAndNothingIsLeft() throws {
    let root = try home()
    defer { try? FileManager.default.removeItem(at: root) }
    let session = try rehearse("member", in: root)
    try session.waitFor("press Enter to score C01")
    #expect(isMarked(session))
    try session.press(Keystroke.enter, until: "Question 1 of 7")
    #expect(isMarked(session))
    try session.press(Keystroke.function(1), until: "Help")
    #expect(isMarked(session))
    session.resize(columns: 60, rows: 17)
    try session.waitUntil("the help at the new size") { isMarked($0) && $0.lines.count == 17 }
    // The lowest window has no line for it, and no screen becomes too small.
    session.resize(columns: 60, rows: 16)
    try session.waitUntil("the help in the lowest window") {
      isMarked($0) && $0.lines.count == 16 && $0.lines[0].contains("Help")
    }
    session.send(Keystroke.control("c"))
    #expect(try session.waitForEnd() == .exited(130))
    let left = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []
    #expect(left.filter { !$0.hasSuffix("empanel") && $0 != "data" && $0 != "config" } == [])
  }

  @Test func theKiosksRehearsalIsMarkedToo() throws {
    let root = try home()
    defer { try? FileManager.default.removeItem(at: root) }
    let session = try rehearse("kiosk", in: root)
    try session.waitUntil("the mark on the first screen") { isMarked($0) }
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .exited(143))
  }
}
