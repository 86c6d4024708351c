// The terminal as two streams of our own, so that standard input and output stay free for pipes.
internal import CNcurses
internal import Glibc
internal import TextUI

struct TerminalFile: ~Copyable {
  let output: UnsafeMutablePointer<FILE>
  let input: UnsafeMutablePointer<FILE>

  init() throws(DisplayError) {
    guard let output = fopen("/dev/tty", "w+e") else { throw .noTerminal }
    guard let input = fopen("/dev/tty", "r+e") else {
      fclose(output)
      throw .noTerminal
    }
    self.output = output
    self.input = input
  }

  var descriptor: Int32 { fileno(input) }

  // For what ncurses has no capability of. Its `putp` would write to standard output, where a pipe
  // may be.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(fileno(output), $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  // Until a screen was left once, ncurses sends every move of the cursor on its own: ten packets a
  // key on a slow line. It leaves towards a terminal that nobody sees, since the real one would
  // blink; the first frame enters the real one. Where there is no such terminal nothing is done.
  func withUnseenOutput(_ leave: () -> Void) {
    let real = fcntl(fileno(output), F_DUPFD_CLOEXEC, 0)
    let unseen = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    if real >= 0, unseen >= 0, dup2(unseen, fileno(output)) >= 0 {
      leave()
      while dup2(real, fileno(output)) < 0, errno == EINTR || errno == EBUSY {}
      // No program that is started later has the terminal from here.
      _ = fcntl(fileno(output), F_SETFD, FD_CLOEXEC)
    }
    if real >= 0 { close(real) }
    if unseen >= 0 { close(unseen) }
  }

  // Some terminals say 0 by 0 while they are resized; `Size` makes that 1 by 1.
  var size: Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard empanel_window_size(descriptor, &rows, &columns) == 0 else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  deinit {
    fclose(input)
    fclose(output)
  }
}
