// `empanel review`: the result on the screen, with who gave what behind each number.
import ArgumentParser
import Panels
import Wording

struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: en("Read the result of a panel that was opened, on the screen."),
      discussion: en(
        """
        Example: empanel review day --as dilys
        Without a terminal, "empanel tally FOLDER --as NAME" says the same.
        """))
  }

  @OptionGroup var acting: ActingOptions

  func run() throws {
    noteWithoutTerminal(instead: en("empanel tally \(acting.folder) --as \(acting.handle)"))
    try sitDown(
      acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .review)
  }
}

/// Says what does the same without a person, where there is no terminal and nobody asked for
/// `--plain`.
func noteWithoutTerminal(instead command: String) {
  guard !Surroundings.isOnTerminal, !DisplayMode.ofProcess.isAsked else { return }
  note(
    en("empanel: note: there is no terminal, so this goes line by line; a script uses: \(command)"))
}
