// Waiting for what happens next: a key, a paste, a new window size, a signal, or nothing in time.
internal import CNcurses
internal import Glibc
public import TextUI

extension Display {
  /// The next thing that happens, waiting at most `milliseconds`, or for ever when nil.
  ///
  /// Sleeps until there is something; Ctrl-L repaints the terminal and is not reported. With
  /// `asSent` keys come as what the terminal sends for them, but for Enter, Escape and Ctrl-C.
  public mutating func nextInput(within milliseconds: Int? = nil, asSent: Bool = false) -> Input {
    let clock = ContinuousClock()
    let deadline = milliseconds.map { clock.now + .milliseconds($0) }
    while true {
      if let signal = signalled() { return signal }
      // ncurses may hold keys it has read already, which no poll can see.
      if let input = asSent ? sent(waiting: 0) : read(waiting: 0) { return input }
      let left = deadline.map { clock.now.duration(to: $0) }
      switch awaited(left) {
      case .nothing:
        if let left, left <= .zero { return .timedOut }
      case .keys:
        // The first byte is there; the rest of a letter may be in the next packet.
        if let input = asSent ? sent(waiting: 50) : read(waiting: 50) { return input }
      case .hungUp:
        return .interrupted(signal: SIGHUP)
      }
    }
  }

  private enum Awaited { case nothing, keys, hungUp }

  private func awaited(_ left: Duration?) -> Awaited {
    var descriptors = [
      pollfd(fd: file.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, Display.pollTime(left)) > 0 else { return .nothing }
    let events = Int32(descriptors[0].revents)
    if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .hungUp }
    return events & POLLIN != 0 ? .keys : .nothing
  }

  // Rounded up, so that poll does not wake early and spin through the last millisecond.
  private static func pollTime(_ left: Duration?) -> Int32 {
    guard let left else { return -1 }
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }

  private mutating func signalled() -> Input? {
    let arrived = signals.drained()
    if let leave = arrived.first(where: { SignalWatch.leaving.contains($0) }) {
      return .interrupted(signal: leave)
    }
    if arrived.contains(SIGTSTP) { stop() }
    let isNews = arrived.contains(SIGWINCH) || arrived.contains(SIGTSTP)
    // A program that was started has ended; whoever started it wants to know soon.
    guard isNews else { return arrived.isEmpty ? nil : .timedOut }
    guard let size = file.size else { return nil }
    resizeterm(Int32(size.rows), Int32(size.columns))
    windowSize = size
    needsWholeFrame = true
    return .resized(self.size)
  }

  private mutating func read(waiting milliseconds: Int32) -> Input? {
    wtimeout(keys, milliseconds)
    var code: wint_t = 0
    switch wget_wch(keys, &code) {
    case OK:
      guard let scalar = Unicode.Scalar(code) else { return nil }
      guard let key = KeySequences.key(of: scalar) else { return nil }
      guard key != .control("l") else {
        wrefresh(empanel_physical_screen())
        return nil
      }
      return .key(key)
    case KEY_CODE_YES where code == wint_t(KeySequences.pasteBegins):
      return .pasted(pastedText())
    case KEY_CODE_YES where code == wint_t(KeySequences.mouseBegins):
      return pointed()
    case KEY_CODE_YES where code == wint_t(KeySequences.oldMouseBegins):
      return pointedTheOldWay()
    case KEY_CODE_YES:
      return KeySequences.key(ofCode: Int32(code)).map { .key($0) }
    default:
      return nil
    }
  }

  // Up to the end mark. A terminal that never sends one must not hold the program, and no paste
  // is a note of more than this many letters.
  private static let pasteLimit = 200_000

  private func pastedText() -> String {
    wtimeout(keys, 1000)
    var text = String.UnicodeScalarView()
    var count = 0
    var code: wint_t = 0
    while true {
      switch wget_wch(keys, &code) {
      case OK:
        // Terminals send Enter for a line end.
        guard let scalar = Unicode.Scalar(code == 13 ? 10 : code) else { continue }
        count += 1
        if count <= Display.pasteLimit { text.append(scalar) }
      case KEY_CODE_YES where code != wint_t(KeySequences.pasteEnds):
        continue
      default:
        return String(text)
      }
    }
  }
}
