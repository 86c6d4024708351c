// What a screen reader says of the quiet screen: a real one (yasr), with a file in the place of a
// voice. One key, one row; and silence while nothing happens (SCREENS 2, release check 3).
import Foundation
import PtySession
import Testing

/// The demo under a screen reader.
final class Listening {
  static let canRun =
    PtySession.canReadScreens && (Program.has("yasr") || Program.skipsAreForbidden)

  let session: PtySession
  private let sitting: Sitting
  private let log: String

  init(as role: String) throws {
    sitting = try Sitting(role == "manager" ? "finished" : "day")
    let root = sitting.root.path
    log = root + "/said"
    try "".write(toFile: log, atomically: true, encoding: .utf8)
    try Listening.script(root + "/voice", "exec cat >> '\(log)'")
    // The reader would take the program's options for its own.
    try Listening.script(
      root + "/program",
      "echo $$ > '\(root)/pid'; exec '\(sitting.empanel)' demo --quiet --as \(role)")
    let settings = """
      [options]
      cursor tracking=full
      synthesizer=emacspeak server
      synthesizer port=|\(root)/voice
      key echo=off
      special=off
      up and down arrows=speak line
      [emacspeak server]
      rate=8

      """
    try settings.write(toFile: root + "/yasr.conf", atomically: true, encoding: .utf8)
    session = try PtySession(
      "/usr/bin/yasr", ["-C", root + "/yasr.conf", root + "/program"],
      environment: sitting.environment.merging(["PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"]) {
        $1
      })
  }

  // The reader leaves its own end of the terminal open in the program, which would never hear that
  // the reader is gone.
  deinit {
    let text = try? String(contentsOfFile: sitting.root.path + "/pid", encoding: .utf8)
    guard let number = text.flatMap({ Int32($0.filter(\.isNumber)) }) else { return }
    kill(number, SIGKILL)
  }

  private static func script(_ path: String, _ line: String) throws {
    try "#!/bin/sh\n\(line)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// What is said after a key, without blanks and without the name of the mark.
  func said(after key: String) throws -> [String] {
    _ = try heard()
    session.send(key)
    return try heard()
  }

  /// What was said since the last call, once nothing more is said for a while.
  func heard(quietFor milliseconds: Int32 = 500) throws -> [String] {
    var text = ""
    repeat {
      text = try String(contentsOfFile: log, encoding: .utf8)
      session.settle(milliseconds: milliseconds)
    } while try String(contentsOfFile: log, encoding: .utf8) != text
    defer { known = text.count }
    return text.dropFirst(known).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("q {"), line.hasSuffix("}") else { return nil }
      let words = line.dropFirst(3).dropLast().replacingOccurrences(of: "greater than", with: "")
        .split(separator: " ")
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }

  /// The digits of one slip of the demo.
  func slip() throws -> String {
    let slips = try String(contentsOfFile: sitting.place() + "/slips.txt", encoding: .utf8)
    return slips.split(separator: "\n").compactMap { line in
      line.split(separator: " ").last.map { $0.filter(\.isNumber) }
    }.first { $0.count == 6 } ?? ""
  }

  private var known = 0
}

@Suite(.enabled(if: Listening.canRun, "needs yasr and libvterm-dev"))
struct ReaderTests {
  /// Whether only one row is said, that begins so; a reader may begin it twice where the bytes came
  /// in two parts.
  func isOnlyRow(_ said: [String], _ start: String) -> Bool {
    guard let row = said.last, row.hasPrefix(start) else { return false }
    return said.allSatisfy { row.contains($0) }
  }

  @Test func onHomeOnlyTheNewRowIsSaid() throws {
    let reader = try Listening(as: "member")
    try reader.session.waitFor("F9 Menu")
    // The first key also takes away the message that home came with.
    _ = try reader.said(after: Keystroke.down)
    let down = try reader.said(after: Keystroke.down)
    #expect(isOnlyRow(down, "C11 13:30 not started 0 of 4 not yet Waiting"), "\(down)")
    let up = try reader.said(after: Keystroke.up)
    #expect(isOnlyRow(up, "C03 11:45 not started 0 of 4 not yet Waiting"), "\(up)")
  }

  @Test func inTheScoringRoomOnlyTheNewRowIsSaid() throws {
    let reader = try Listening(as: "member")
    try reader.session.waitFor("F9 Menu")
    reader.session.send(Keystroke.enter)
    try reader.session.waitFor("Question 4 of 7")
    _ = try reader.said(after: Keystroke.down)
    let down = try reader.said(after: Keystroke.down)
    #expect(isOnlyRow(down, "2 Some"), "\(down)")
    let up = try reader.said(after: Keystroke.up)
    #expect(isOnlyRow(up, "1 Very little"), "\(up)")
    _ = try reader.said(after: "1")
    let other = try reader.said(after: "3")
    #expect(isOnlyRow(other, "3 Enough"), "\(other)")
    #expect(other.last?.hasSuffix("YOUR SCORE") == true)
  }

  @Test func inANoteOnlyTheLetterIsSaid() throws {
    let reader = try Listening(as: "member")
    try reader.session.waitFor("F9 Menu")
    reader.session.send(Keystroke.enter)
    try reader.session.waitFor("Question 4 of 7")
    reader.session.send(Keystroke.function(2))
    try reader.session.waitFor("Write what you saw")
    _ = try reader.said(after: "a")
    // This reader leaves out the letters that the keyboard echoes; others say them.
    for letter in ["b", "c", " ", "d"] {
      let said = try reader.said(after: letter)
      #expect(said.allSatisfy { $0 == letter }, "\(said)")
    }
    #expect(reader.session.lines.contains { $0.contains("abc d") })
  }

  @Test func inTheReviewOnlyTheNewRowIsSaid() throws {
    let reader = try Listening(as: "manager")
    try reader.session.waitFor("Review: ")
    _ = try reader.said(after: Keystroke.down)
    let down = try reader.said(after: Keystroke.down)
    #expect(isOnlyRow(down, "C03 72.5"), "\(down)")
    let up = try reader.said(after: Keystroke.up)
    #expect(isOnlyRow(up, "C11 72.8"), "\(up)")
  }

  @Test func atTheKioskOnlyTheNewRowIsSaid() throws {
    let reader = try Listening(as: "kiosk")
    try reader.session.waitFor("F9 Menu")
    reader.session.send(Keystroke.enter)
    try reader.session.waitFor("Type the 6 numbers")
    reader.session.send(try reader.slip() + Keystroke.enter)
    try reader.session.waitFor("You met")
    _ = try reader.heard()
    _ = try reader.said(after: "1")
    try reader.session.waitFor("tea")
    // Keys just after a new question count for nothing.
    _ = try reader.heard(quietFor: 1500)
    _ = try reader.said(after: Keystroke.down)
    let down = try reader.said(after: Keystroke.down)
    #expect(isOnlyRow(down, "2 OK"), "\(down)")
    let up = try reader.said(after: Keystroke.up)
    #expect(isOnlyRow(up, "1 Not good"), "\(up)")
  }

  @Test func nothingIsSaidInTenIdleSeconds() throws {
    let reader = try Listening(as: "member")
    try reader.session.waitFor("F9 Menu")
    reader.session.send(Keystroke.enter)
    try reader.session.waitFor("Question 4 of 7")
    _ = try reader.heard()
    #expect(try reader.heard(quietFor: 10_000).isEmpty)
  }
}
