// The command line: which subcommands there are, and how an error becomes words and an exit code.
import ArgumentParser
import Glibc
import Panels
import Wording

/// The argument parser's, and not the engine's flags of a result.
typealias Flag = ArgumentParser.Flag

/// The root command; on its own it opens the home screen.
struct Empanel: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "empanel",
      abstract: en(
        "Run a fair interview panel: same questions, same criteria, sealed until all are in."),
      discussion: en(
        """
        Without a subcommand it shows what there is to do: practise, try the demo, begin a panel, join \
        one, or go on with one. Subcommands are for scripts, and for whoever would rather type.
        In the examples day is a panel's folder; asha, ben, dilys and hana are handles, the short names \
        that people join with; c01 is a candidate, and su1 somebody who scores at the kiosk.

        Screens, for every hand and eye; put one of these anywhere on the command line:
          --plain       line by line, with nothing but text: for speech and braille
          --plain=keys  the same, with one key for a command, without Enter
          --quiet       the full screen for a screen reader: a key changes one row
          --ascii       letters without accents, for a font that lacks them
        EMPANEL_MODE=plain (or plain=keys, quiet, full) and ACCESSIBLE=1 ask for the same. Without a \
        terminal, or on one that cannot move a cursor, it goes line by line by itself.
        """),
      version: version,
      subcommands: commands)
  }

  static let version = "0.1.0"

  /// One line a command, in the order of a panel's life, so that two people can add theirs.
  static let commands: [any ParsableCommand.Type] = [
    CheckCommand.self,
    NewCommand.self,
    JoinCommand.self,
    PractiseCommand.self,
    RehearseCommand.self,
    FreezeCommand.self,
    AmendCommand.self,
    DeclareCommand.self,
    CalibrateCommand.self,
    ScoreCommand.self,
    KioskCommand.self,
    EventCommand.self,
    StatusCommand.self,
    CloseCommand.self,
    ReleaseCommand.self,
    OpenCommand.self,
    ReviewCommand.self,
    ModerateCommand.self,
    DecideCommand.self,
    VerifyCommand.self,
    SyncCommand.self,
    LogCommand.self,
    DueCommand.self,
    EraseCommand.self,
    ExportCommand.self,
    ForgetCommand.self,
    SchemaCommand.self,
    TallyCommand.self,
    PrintCommand.self,
    DemoCommand.self,
  ]

  /// Without a subcommand: the panels of this account, or the demo.
  func run() throws { try Door.open() }
}

/// Where the process starts: parse, run, and say what went wrong in one place.
@main
enum Program {
  static func main() {
    // A crash must not write keys or scores to disk.
    _ = hardenProcess()
    do {
      // How screens are shown is asked for anywhere on the command line.
      let arguments = DisplayMode.split(Array(CommandLine.arguments.dropFirst())).rest
      // Nothing to parse: the parser would first ask every command for its options.
      guard !arguments.isEmpty else { return try Empanel().run() }
      var command = try Empanel.parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(Complaint.report(error))
    }
  }
}
