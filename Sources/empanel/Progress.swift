// How far long work is: a bar on a terminal, a line of words elsewhere, and nothing at all where
// the work is short. On standard error, so that the answer stays clean.
import Foundation
import Glibc
import Panels

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
private final class Work: @unchecked Sendable {
  private let what: String
  private let isOnTerminal: Bool
  private let lock = NSLock()
  private let begun = DispatchTime.now()
  private var done = 0
  private var lastSaid: Double = 0
  private var hasSaid = false

  /// Shorter work says nothing, in seconds.
  private static let patience = 0.5
  private static let width = 30

  init(_ what: String, isOnTerminal: Bool) {
    self.what = what
    self.isOnTerminal = isOnTerminal
  }

  func advance(by count: Int, of total: Int) {
    lock.lock()
    defer { lock.unlock() }
    done += count
    let seconds =
      Double(DispatchTime.now().uptimeNanoseconds - begun.uptimeNanoseconds) / 1_000_000_000
    isOnTerminal ? showBar(seconds, of: total) : sayWords(seconds, of: total)
  }

  private func showBar(_ seconds: Double, of total: Int) {
    if done >= total {
      if hasSaid { write("\r" + String(repeating: " ", count: 78) + "\r") }
      return
    }
    guard seconds > Work.patience, seconds - lastSaid > 0.1 else { return }
    (hasSaid, lastSaid) = (true, seconds)
    let filled = Work.width * done / max(total, 1)
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: Work.width - filled)
    write("\r" + NoteWords.progress(what, bar: bar, done, of: total))
  }

  private func sayWords(_ seconds: Double, of total: Int) {
    guard done < total, seconds - lastSaid > 5 else { return }
    lastSaid = seconds
    note(NoteWords.progress(what, done, of: total))
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
