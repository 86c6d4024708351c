// `empanel sync`: makes the shared folder and this computer's copy hold the same records, puts whole
// copies in the place of changed ones when asked, and witnesses what is new.
import ArgumentParser
import Panels
import Sealing
import Wording

struct SyncCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sync",
      abstract: en("Fetch what is new, deliver what is here, put back what was removed."),
      discussion: en(
        """
        Examples:
          empanel sync day
          empanel sync day --as asha
          empanel sync day --restore 3f9a01c277be
        Every command that acts does this first. With --as it also signs that this person has seen \
        the newest records of others; nobody can then remove those without being found out. \
        --restore puts this computer's whole copy of a record in the place of one that was changed.
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Option(
    name: .customLong("as"),
    help: .en("Who has seen the newest records: a handle.", value: "handle"))
  var handle: String?
  @Option(
    parsing: .singleValue,
    help: .en("A record that was changed in the folder, by the first 8 or more digits of its code.")
  )
  var restore: [String] = []
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let desk = try Desk(folder: folder)
    for code in restore { try restore(code, desk) }
    let after = try desk.synced()
    try sayState(after.report)
    guard let handle else { return }
    try witness(try after.desk.seat(of: handle, passphrase: passphrase), after.desk)
  }

  private func restore(_ code: String, _ desk: Desk) throws {
    let digits = codeDigits(code)
    let known = desk.history.inOrder.map(\.id).filter { $0.hex.hasPrefix(digits) }
    guard digits.count >= 8, let id = known.first, known.count == 1 else {
      throw Complaint(
        en("no record here begins with \"\(code)\""),
        hint: en("\"empanel verify FOLDER\" names the records that were changed"), code: .usage)
    }
    var generator = SystemRandomNumberGenerator()
    try desk.store.restore(id, using: &generator)
    try say(
      en(
        "Record \(id.sealCode) is whole again in the shared folder. What stood there is kept in its tmp"
          + " for a day, for whoever looks into it."))
  }

  private func sayState(_ report: SyncReport) throws {
    if report.folderAway != nil {
      throw Complaint(
        en("the shared folder is away; everything is safe in this computer's copy"),
        hint:
          en(
            "connect it and run \"empanel sync\" again; what is not delivered yet is delivered then"
          ))
    }
    if let error = report.notDelivered ?? report.notFetched { throw error }
    let left = report.restorable.count + report.unsigned.count
    if left > 0 {
      throw Complaint(
        left == 1
          ? en("a record is not as it was signed")
          : en("\(left) records are not as they were signed"),
        hint:
          en(
            "\"empanel verify FOLDER\" names them; \"empanel sync FOLDER --restore CODE\" puts this"
              + " computer's whole copy back"),
        code: .problems)
    }
    try say(
      en(
        "The shared folder and this computer's copy hold the same"
          + " \(report.reading.records.count) records."))
  }

  private func witness(_ seat: Seat, _ desk: Desk) throws {
    var generator = SystemRandomNumberGenerator()
    guard
      let deed = try seat.witness(in: desk.history, at: Surroundings.now, using: &generator)
    else {
      return try say(en("There is nothing new of others to witness."))
    }
    try say(en("\(seat.handle) has seen the record, and signed that: \(deed.record.id.sealCode)"))
    try sayDelivery(deed.delivery)
  }
}
