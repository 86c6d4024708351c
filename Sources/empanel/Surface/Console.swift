// The console of `--plain`: prints whole lines, reads whole lines, or one key where that was
// wished for. Not one escape byte and no carriage return is ever written here.
import Glibc
import Panels
import Screens
import TextUI

/// Standard input and output as a person's console.
struct Console {
  /// Whether commands are one key, without Enter.
  let takesKeys: Bool
  /// A line above every screen, such as that all of this is a rehearsal.
  var banner: String?

  private var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  // MARK: Saying

  /// Prints lines, broken between words where a window would break them inside one.
  func say(_ lines: [String]) {
    let columns = windowColumns
    for line in lines {
      let safe = shownSafely(line)
      for part in columns.map({ wrapped(safe, columns: $0) }) ?? [safe] {
        write(part + "\n")
      }
    }
  }

  private var windowColumns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 79 }
    return Int(size.ws_col) - 1
  }

  private func write(_ text: String) {
    // A console that is gone is noticed when the next line cannot be read.
    try? sayBytes(Array(text.utf8))
  }

  // MARK: Asking

  /// Asks, and reads one line; nil at the end of the input, or where Ctrl-C was pressed.
  func ask(_ prompt: String, _ asked: LineAsked) -> String? {
    let parts = shownSafely(prompt).split(separator: "\n", omittingEmptySubsequences: false)
    say(parts.dropLast().map(String.init))
    write(String(parts.last ?? ""))
    // Nobody sees the line end that a script sends.
    defer { if !isTerminal { write("\n") } }
    switch asked {
    case .command(let mayBeOneKey) where takesKeys && isTerminal:
      return key(mayBeOneKey: mayBeOneKey)
    case .secret where isTerminal: return silently { line() }
    case .command, .text, .secret: return line()
    }
  }

  /// A line longer than a note may be is cut here; nothing else is changed.
  private static let longest = 200_000

  private func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = byte(), byte != 0x0A {
      if bytes.count < Self.longest { bytes.append(byte) }
      if byte == 0x03 { return nil }
    }
    guard !bytes.isEmpty || !isAtEnd else { return nil }
    if bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Bytes

  private final class End { var isReached = false }
  private let end = End()
  private var isAtEnd: Bool { end.isReached }

  init(takesKeys: Bool, banner: String? = nil) {
    self.takesKeys = takesKeys
    self.banner = banner
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1 else {
        end.isReached = true
        return nil
      }
      return byte
    }
  }

  // MARK: Modes of the terminal

  // Without echo, and with Ctrl-C as a byte: a killed program would leave the terminal silent.
  private func silently(_ read: () -> String?) -> String? {
    defer { write("\n") }
    return ConsoleModes.changed({ $0.c_lflag &= ~tcflag_t(ECHO | ISIG) }, read)
  }

  // One key; a number of several digits goes on to Enter.
  private func key(mayBeOneKey: Bool) -> String? {
    let first = ConsoleModes.changed({ $0.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG) }) {
      byte().map { ConsoleKeyWords.word($0) { ConsoleKeyWords.comesAtOnce() ? byte() : nil } }
    }
    guard let first, first != "\u{3}", first != "\u{4}" else { return nil }
    guard first != "\n" && first != "\r" else {
      write("\n")
      return ""
    }
    write(first)
    let isDigit = first.first?.isNumber == true
    if isDigit && !mayBeOneKey { return line().map { first + $0 } }
    write("\n")
    return first
  }
}
