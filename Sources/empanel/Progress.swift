// How far long work is: a bar on a terminal, a line of words elsewhere, and nothing at all where
// the work is short. On standard error, so that the answer stays clean.
import Glibc
import Panels
import Synchronization

/// How far the work of one command is.
final class Progress: Sendable {
  private let isOnTerminal = isatty(STDERR_FILENO) == 1

  /// Begins a stage; what it returns is told how many more of how many are done.
  func stage(_ what: String) -> Telling {
    let work = Work(what, isOnTerminal: isOnTerminal)
    return { work.advance(by: $0, of: $1) }
  }
}

/// The work of one stage; told from several threads.
private final class Work: Sendable {
  private struct Said {
    var done = 0
    /// Seconds after the beginning.
    var last: Double = 0
    var hasSaid = false
  }

  private let what: String
  private let isOnTerminal: Bool
  private let begun = ContinuousClock.now
  private let said = Mutex(Said())

  /// Shorter work says nothing, in seconds.
  private static let patience = 0.5
  private static let width = 30

  init(_ what: String, isOnTerminal: Bool) {
    self.what = what
    self.isOnTerminal = isOnTerminal
  }

  func advance(by count: Int, of total: Int) {
    said.withLock { said in
      said.done += count
      let seconds = (ContinuousClock.now - begun) / .seconds(1)
      isOnTerminal ? showBar(&said, seconds, of: total) : sayWords(&said, seconds, of: total)
    }
  }

  private func showBar(_ said: inout Said, _ seconds: Double, of total: Int) {
    if said.done >= total {
      if said.hasSaid { write("\r" + String(repeating: " ", count: 78) + "\r") }
      return
    }
    guard seconds > Work.patience, seconds - said.last > 0.1 else { return }
    (said.hasSaid, said.last) = (true, seconds)
    let filled = Work.width * said.done / max(total, 1)
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Work.width - filled)
    write("\r" + NoteWords.progress(what, bar: bar, said.done, of: total))
  }

  private func sayWords(_ said: inout Said, _ seconds: Double, of total: Int) {
    guard said.done < total, seconds - said.last > 5 else { return }
    said.last = seconds
    note(NoteWords.progress(what, said.done, of: total))
  }

  private func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}
