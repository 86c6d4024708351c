// Signals as bytes in a pipe. A handler may do almost nothing, so it writes the signal's number,
// and the one loop that waits for keys waits for the pipe too (SCREENS 5, "Resize races").
internal import CNcurses
internal import Glibc

struct SignalWatch: ~Copyable {
  static let leaving = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  let reader: Int32
  private let writer: Int32
  private let before: [(signal: Int32, action: sigaction)]

  init() throws(DisplayError) {
    guard watchWriter.pointee < 0 else { throw .alreadyOpen }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noTerminal }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    reader = ends[0]
    writer = ends[1]
    watchWriter.pointee = writer
    before = SignalWatch.installed()
  }

  // Ours come before ncurses starts: it leaves a signal alone that has a handler.
  private static func installed() -> [(signal: Int32, action: sigaction)] {
    var before: [(signal: Int32, action: sigaction)] = []
    for signal in leaving + [SIGWINCH, SIGTSTP, SIGCHLD] {
      var old = sigaction()
      sigaction(signal, nil, &old)
      // Whoever started us with this signal ignored (nohup) wants it ignored.
      if ![SIGWINCH, SIGCHLD].contains(signal), isIgnored(old) { continue }
      var new = sigaction()
      new.__sigaction_handler.sa_handler = noteSignal
      new.sa_flags = SA_RESTART
      sigfillset(&new.sa_mask)
      sigaction(signal, &new, nil)
      before.append((signal, old))
    }
    unblock(before.map(\.signal))
    return before
  }

  // A parent may have started us with them blocked; a lost terminal would then never be heard of.
  private static func unblock(_ signals: [Int32]) {
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in signals { sigaddset(&mask, signal) }
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    // SIG_IGN is the address 1, which Swift cannot compare as a function.
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  // Stops the program as SIGTSTP does where nobody watches it; returns when it goes on.
  func stop() {
    var usual = sigaction()
    usual.__sigaction_handler.sa_handler = nil
    var ours = sigaction()
    sigaction(SIGTSTP, &usual, &ours)
    raise(SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
  }

  // All signals that came since the last call, in order.
  func drained() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(reader, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  deinit {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
    watchWriter.pointee = -1
    close(reader)
    close(writer)
  }
}

// A handler reaches only what is global. The cell is made before the first handler is installed.
nonisolated(unsafe) private let watchWriter: UnsafeMutablePointer<Int32> = {
  let cell = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  cell.initialize(to: -1)
  return cell
}()

private func noteSignal(_ signal: Int32) {
  let kept = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  // A full pipe means that the loop has plenty to wake up for already.
  _ = write(watchWriter.pointee, &byte, 1)
  errno = kept
}
