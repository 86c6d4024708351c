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
    try needTerminal(instead: "empanel tally \(acting.folder) --as \(acting.handle)")
    try sitDown(
      acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .review)
  }
}

/// Throws where there is no terminal to show a screen on.
func needTerminal(instead command: String) throws {
  guard Surroundings.isOnTerminal else {
    throw Complaint("there is no terminal to show a screen on", hint: "use: \(command)")
  }
}
