// `empanel kiosk`: the computer at which people who use the service give their answers.
import ArgumentParser
import Panels
import Wording

struct KioskCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kiosk",
      abstract: en("Ask people who use the service, on the screen of a kiosk."),
      discussion: en(
        """
        Example: empanel kiosk day --as kiosk1
        Whoever unlocks the kiosk chooses the candidate; only the passphrase leaves the kiosk again.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(help: .en("The candidate to begin with."))
  var candidate: String?

  func run() throws {
    noteWithoutTerminal(
      instead: en(
        "empanel score FOLDER --as \(acting.handle) --contributor ID --slip-file FILE"
          + " --candidate ID --from FILE"))
    try sitDown(
      acting.handle, in: acting.folder, passphrase: acting.passphrase,
      first: .kiosk(candidate))
  }
}
