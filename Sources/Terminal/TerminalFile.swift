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
