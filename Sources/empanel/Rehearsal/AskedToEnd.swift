// Signals that ask the program to end, noted and not obeyed at once, so that what was made for the
// moment is taken away first. The display has its own watch, and gives these back after it.
import ArgumentParser
import Glibc

/// Notes TERM, HUP, INT and QUIT while it lives.
struct AskedToEnd: ~Copyable {
  private let before: [(signal: Int32, action: sigaction)]

  init() {
    noted.pointee = 0
    var before: [(signal: Int32, action: sigaction)] = []
    for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
      var old = sigaction()
      sigaction(signal, nil, &old)
      // Whoever started us with this signal ignored (nohup) wants it ignored.
      if unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      var new = sigaction()
      new.__sigaction_handler.sa_handler = { noted.pointee = $0 }
      sigaction(signal, &new, nil)
      before.append((signal, old))
    }
    self.before = before
  }

  /// Throws once the program was asked to end.
  func check() throws {
    if noted.pointee != 0 { throw ExitCode(128 + noted.pointee) }
  }

  deinit {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}

// A handler reaches only what is global.
nonisolated(unsafe) private let noted: UnsafeMutablePointer<Int32> = {
  let cell = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  cell.initialize(to: 0)
  return cell
}()
