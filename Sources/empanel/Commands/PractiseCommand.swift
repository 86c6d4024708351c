// `empanel practise`: the keys of the scoring room in two minutes, with nothing behind them.
import ArgumentParser
import Wording

struct PractiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practise",
      abstract: en("Practise the keys for two minutes, with a made-up candidate; nothing is kept."),
      discussion: en(
        """
        Examples:
          empanel practise
          empanel practise --plain
        Four screens: give a score, change your mind, write a note, seal. They are the screens of the \
        day, with a line above that says what to press. It needs no panel and writes no file. For the \
        whole day with a panel's own questions there is empanel rehearse.
        """),
      aliases: ["practice"])
  }

  func run() throws {
    try onDisplay { display in try Practising.run(on: &display) }
    try say(en("The practice is over. Nothing of it is kept."))
  }
}
