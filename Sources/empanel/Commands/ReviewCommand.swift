// `empanel review`: the result on the screen, with who gave what behind each number.
import ArgumentParser
import Panels

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read the result of a panel that was opened, on the screen.",
    discussion: """
      Example: empanel review day --as dilys
      Without a terminal, "empanel tally FOLDER --as NAME" says the same.
      """)

  @OptionGroup var acting: ActingOptions

  func run() throws {
    noteWithoutTerminal(instead: "empanel tally \(acting.folder) --as \(acting.handle)")
    try sitDown(
      acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .review)
  }
}

/// Says what does the same without a person, where there is no terminal and nobody asked for
/// `--plain`.
func noteWithoutTerminal(instead command: String) {
  guard !Surroundings.isOnTerminal, !DisplayMode.ofProcess.isAsked else { return }
  note("empanel: note: there is no terminal, so this goes line by line; a script uses: \(command)")
}
