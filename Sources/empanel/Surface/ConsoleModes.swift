// The terminal's modes while a console reads a passphrase or one key. Separate because a signal in
// that moment must not leave the terminal silent.
import Glibc

/// Changes the modes of standard input for one reading, and gives them back whatever happens.
enum ConsoleModes {
  private static let leaving = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  /// Reads with changed modes.
  static func changed(_ change: (inout termios) -> Void, _ body: () -> String?) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var modes = before
    change(&modes)
    modesBefore.pointee = before
    let handlers = leaving.map { number in
      var new = sigaction()
      new.__sigaction_handler.sa_handler = giveModesBack
      var old = sigaction()
      sigaction(number, &new, &old)
      return (number, old)
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    defer {
      tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
      for (number, old) in handlers {
        var old = old
        sigaction(number, &old, nil)
      }
    }
    return body()
  }
}

// A handler reaches only what is global; the cell is made before the first handler is installed.
nonisolated(unsafe) private let modesBefore: UnsafeMutablePointer<termios> = {
  let cell = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  cell.initialize(to: termios())
  return cell
}()

// Calls only what POSIX allows in a handler, then ends as the signal asks.
private func giveModesBack(_ number: Int32) {
  tcsetattr(STDIN_FILENO, TCSANOW, modesBefore)
  var usual = sigaction()
  usual.__sigaction_handler.sa_handler = nil
  sigaction(number, &usual, nil)
  raise(number)
}
