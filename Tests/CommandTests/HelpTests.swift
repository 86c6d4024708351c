// The help of every command in a longer language: nothing is cut, and nothing stays English.
import ArgumentParser
import Catalogue
import Testing
import Wording

@testable import empanel

struct HelpTests {
  /// A command by its name.
  struct Command: CustomTestStringConvertible, Sendable {
    let type: any ParsableCommand.Type
    var testDescription: String { type.configuration.commandName ?? "\(type)" }

    static let all = ([Empanel.self] + Empanel.commands).map(Command.init)
  }

  @Test(arguments: Command.all) func inALongerLanguageHelpIsAllThere(_ command: Command) {
    let english = words(command)
    let longer = Language.$spoken.withValue(.longer) { words(command) }
    #expect(longer.count > english.count)
    // Where a line ends is another place, and nothing else is.
    #expect(Language.narrowed(longer) == english)
  }

  @Test(arguments: Command.all) func aCommandSaysWhatItIsFor(_ command: Command) {
    #expect(!command.type.configuration.abstract.isEmpty)
  }

  private func words(_ command: Command) -> String {
    Empanel.helpMessage(for: command.type, columns: 80)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
