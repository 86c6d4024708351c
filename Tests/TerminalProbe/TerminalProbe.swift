// A small program for the terminal's tests: a menu and a note on one screen, and a key for every
// way a program can end.
import Glibc
import Terminal
import TextUI

@main
enum TerminalProbe {
  static func main() {
    var settings = DisplaySettings(environment: variable)
    for argument in CommandLine.arguments.dropFirst() {
      if let look = Look(rawValue: argument) { settings.look = look }
      if argument == "resend" { settings.resendsFocusRow = true }
    }
    do {
      try run(settings)
    } catch {
      let line = Array("probe: \(error)\n".utf8)
      _ = write(2, line, line.count)
      exit(error is DisplayError ? 3 : 4)
    }
  }

  struct Planned: Error {}

  // A function of its own, so that the display is gone before anything exits.
  static func run(_ settings: DisplaySettings) throws {
    var display = try Display(settings)
    if CommandLine.arguments.contains("mouse") { display.use(mouse: true) }
    var screen = ProbeScreen(size: display.size)
    screen.message = "letters \(display.letters)"
    while !screen.isDone {
      display.paint(screen.view())
      let input = display.nextInput(within: screen.escapes.isWaiting ? EscDigit.patience : nil)
      for input in screen.escapes.translate(input) { try take(input, &screen, &display) }
    }
  }

  static func take(
    _ input: Input, _ screen: inout ProbeScreen, _ display: inout Display
  ) throws {
    if !screen.isWriting, case .key(.character(let letter)) = input {
      switch letter {
      case "e": throw Planned()
      case "t": _ = [Int]()[screen.list.focused]
      case "s": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
      case "a": abort()
      case "o": _ = overflow(0)
      case "m": display.look = .mono
      case "d": display.look = .dark
      default: break
      }
    }
    screen.take(input)
  }

  @inline(never)
  static func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2)
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
