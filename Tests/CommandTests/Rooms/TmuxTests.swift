// One smoke test in tmux, the terminal inside a terminal that panels use over ssh.
import Foundation
import PtySession
import Testing

struct TmuxTests {
  private static let canRun =
    PtySession.canReadScreens && (Program.has("tmux") || Program.skipsAreForbidden)

  // The server outlives the program that starts it, so it is started on a terminal of its own and
  // not by a process whose end is waited for.
  @Test(.enabled(if: canRun, "needs tmux and libvterm-dev")) func theDemoIsUsedInTmux() throws {
    let sitting = try Sitting()
    let socket = ["-S", sitting.root.path + "/tmux", "-f", "/dev/null"]
    let session = try PtySession(
      "/usr/bin/env", ["tmux"] + socket + ["new-session", "\(sitting.empanel) demo"],
      environment: sitting.environment)
    defer {
      _ = try? Program.run(
        "/usr/bin/env", ["tmux"] + socket + ["kill-server"],
        environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], in: sitting.root)
    }
    try session.waitFor("Next: C07 needs 6 scores")
    try session.press(Keystroke.enter, until: "Question 4 of 7")
    try session.press("3", until: "YOUR SCORE")
    try session.press(Keystroke.function(2), until: "Write what you saw")
    session.send("She wrote it down.")
    try session.waitFor("She wrote it down.")
    // One line of the window is tmux's own.
    session.resize(columns: 60, rows: 17)
    try session.waitUntil("the smaller screen") {
      $0.lines.count == 17 && $0.line(with: "She wrote it down.") != nil
    }
    session.resize(columns: 59, rows: 17)
    try session.waitFor("This window is too small.")
    session.resize(columns: 80, rows: 25)
    try session.waitFor("Write what you saw")
    try session.press(Keystroke.function(2), until: "YOUR SCORE")
    session.send(Keystroke.control("c"))
    _ = try session.waitForEnd()
  }
}
