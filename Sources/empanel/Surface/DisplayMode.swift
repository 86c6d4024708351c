// How screens are shown: full, quiet for a screen reader, or line by line; asked for on the command
// line or in the environment, else found from the terminal (SCREENS 2).
import Glibc
import TextUI

/// How screens are shown.
enum DisplayMode: Equatable {
  case full
  /// The full screen with as little said as can be.
  case quiet
  /// Line by line; with one key for a command where wished for.
  case plain(keys: Bool)

  /// The mode, and whether somebody asked for it.
  struct Wish: Equatable {
    var mode: DisplayMode
    var isAsked: Bool
  }

  /// The words that choose a mode anywhere on the command line.
  static let words: [String: DisplayMode] = [
    "--plain": .plain(keys: false), "--plain=keys": .plain(keys: true), "--quiet": .quiet,
  ]

  /// The arguments without these words, and the last mode among them; after `--` they are text.
  static func split(_ arguments: [String]) -> (rest: [String], mode: DisplayMode?) {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let mode = arguments[..<end].compactMap { words[$0] }.last
    let rest = arguments[..<end].filter { words[$0] == nil && $0 != asciiWord }
    return (rest + arguments[end...], mode)
  }

  private static let asciiWord = "--ascii"

  /// Whether only ASCII letters were asked for (`--ascii`, `EMPANEL_ASCII=1`).
  static var showsOnlyASCII: Bool {
    let arguments = CommandLine.arguments.prefix { $0 != "--" }
    return arguments.contains(asciiWord) || Surroundings.variable("EMPANEL_ASCII") == "1"
  }

  /// What was asked for: the command line before `EMPANEL_MODE` before `ACCESSIBLE`, else what the
  /// terminal can do.
  static func wish(
    asked: DisplayMode?, environment: (String) -> String?, isOnTerminal: Bool
  ) -> Wish {
    if let asked { return Wish(mode: asked, isAsked: true) }
    if let word = environment("EMPANEL_MODE") {
      if word == "full" { return Wish(mode: .full, isAsked: true) }
      if let mode = words["--" + word] { return Wish(mode: mode, isAsked: true) }
    }
    if let word = environment("ACCESSIBLE"), !["0", "false"].contains(word.lowercased()) {
      return Wish(mode: .plain(keys: false), isAsked: true)
    }
    let type = environment("TERM") ?? "dumb"
    guard isOnTerminal, type != "dumb" else {
      return Wish(mode: .plain(keys: false), isAsked: false)
    }
    return Wish(mode: .full, isAsked: false)
  }

  /// The wish of this process.
  static let ofProcess = wish(
    asked: split(Array(CommandLine.arguments.dropFirst())).mode,
    environment: Surroundings.variable, isOnTerminal: Surroundings.isOnTerminal)
}
