// `empanel open`: with enough holders ready, a reader's own program opens every sheet on the roll.
import ArgumentParser
import Panels
import Scoring
import Wording

struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: en("Open every sheet on the roll, once enough holders are ready."),
      discussion: en(
        """
        Examples:
          empanel open day --as dilys
          empanel open day --identity archive.txt
        Each reader's program opens every sheet itself and compares with what others recorded. With \
        --identity it only says what it found, and publishes nothing.
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Option(
    name: .customLong("as"), help: .en("Who reads: the handle they joined with.", value: "handle"))
  var handle: String?
  @Option(help: .en("An age identity file of a reader, such as the archive's.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions
  @Flag(help: .en("Open without showing a screen."))
  var yes = false

  func run() throws {
    if let handle, identity == nil, !yes, Surroundings.isOnTerminal {
      return try sitDown(handle, in: folder, passphrase: passphrase, first: .opening)
    }
    let desk = try Desk(folder: folder)
    let reader = try Reader(handle: handle, identity: identity, passphrase: passphrase)
    let opened = try reader.openEverything(at: desk)
    guard opened.differences.isEmpty else {
      throw Complaint(
        messages: opened.differences,
        hints: [en("nothing was overwritten; run \"empanel verify\" with every reader")],
        code: .problems)
    }
    let good = opened.results.values.filter { $0 == .ok }.count
    try say(en("\(good) of \(opened.opening.sheets.count) sheets opened."))
    for sheet in opened.opening.sheets where sheet.result != .ok { try say(closed(sheet)) }
    if let seat = opened.seat { try publish(opened, seat, desk) }
    try say(en("Next:  empanel tally FOLDER --as NAME,  or  empanel review FOLDER --as NAME"))
  }

  /// A sheet that did not open, and by whose doing where that can be seen.
  private func closed(_ sheet: OpenedSheet) -> String {
    let result = sheet.result?.rawValue ?? en("not given a complete quorum")
    let who = en("\(sheet.sheet.assessor) for \(sheet.sheet.candidate)")
    let holders = sheet.lacking.joined(separator: ", ")
    let lacking = holders.isEmpty ? "" : en("; \(holders) released no piece of it that fits")
    return "  \(sheet.sheet.id.sealCode)  \(who): \(result)\(lacking)"
  }

  private func publish(_ opened: Reader.Opened, _ seat: Seat, _ desk: Desk) throws {
    let mine = desk.history.opened.last {
      $0.record.author == seat.handle && $0.isOfCloseInForce
    }
    // What opened only since then, because another holder has released, is recorded too.
    if let mine, mine.body.results == opened.results {
      return try say(en("You recorded this opening already: \(mine.record.id.sealCode)."))
    }
    let deed = try opened.publish(by: seat, at: desk)
    try say(en("Recorded: \(LogSentences.sentence(deed.record))."))
    try sayDelivery(deed.delivery)
  }
}
