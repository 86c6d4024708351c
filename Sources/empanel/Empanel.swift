// The command line: one subcommand a file, wired together here.
import ArgumentParser

@main
struct Empanel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "empanel",
    abstract: "Run a fair interview panel: same questions, same criteria, sealed until all are in.")
}
