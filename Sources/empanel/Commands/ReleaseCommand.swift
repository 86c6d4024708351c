// `empanel release`: a holder says OPEN and gives their piece of every sheet on the roll.
import ArgumentParser
import Panels
import Sealing
import Wording

struct ReleaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "release",
      abstract: en("Say that you are ready to open, and give your pieces of the keys."),
      discussion: en(
        """
        Examples:
          empanel release day --as asha --roll 1f0c93ab
          empanel release day --as hana --envelope safe --envelope-file - \\
            --roll 1f0c93ab
        A holder's key is lost? The chair, a deputy or HR opens an envelope and releases for it. The \
        key is in a file, or scanned or typed where the file is -.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(help: .en("The first 8 digits of the head on the closing page.", value: "digits"))
  var roll: String?
  @Flag(help: .en("Do not ask on the terminal."))
  var yes = false
  @Option(help: .en("Release for this envelope: a key on paper.", value: "name"))
  var envelope: String?
  @Option(
    name: .customLong("envelope-file"),
    help: .en("The file with the envelope's key.", value: "file"))
  var envelopeFile: String?

  func validate() throws {
    guard (envelope == nil) == (envelopeFile == nil) else {
      throw ValidationError(en("--envelope and --envelope-file go together"))
    }
  }

  func run() throws {
    if roll == nil, !yes, envelope == nil, Surroundings.isOnTerminal {
      return try sitDown(
        acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .opening)
    }
    let (desk, seat) = try acting.seat()
    _ = try seat.declaredFreeze(in: desk.history)
    if let refusal = releaseRefusal(desk.history, author: seat.handle) { throw refusal }
    guard let close = desk.history.close else { throw ReleaseRefusal.notClosed }
    for line in ClosingSentences.lines(desk.history, title: try seat.title(in: desk.history)) {
      try say(line)
    }
    for line in toldOfMe(close, seat.handle, desk.history) { try say(line) }
    let onPaper = try envelope.map { try keyOfEnvelope($0, desk.history) }
    try confirm(close)
    var generator = SystemRandomNumberGenerator()
    let (deed, leftOut) = try seat.release(
      envelope: onPaper, in: desk.history, at: Surroundings.now, using: &generator)
    for (sheet, fault) in leftOut.sorted(by: { $0.key < $1.key }) {
      note(
        (envelope.map {
          en("empanel: note: the envelope \($0)'s piece of \(sheet.sealCode) was left out: ")
        }
          ?? en("empanel: note: your piece of \(sheet.sealCode) was left out: "))
          + PieceSentences.sentence(fault))
    }
    try say(
      envelope.map { en("\(seat.handle) opened the envelope \($0): its key is ready.") }
        ?? en("\(seat.handle) is ready to open."))
    try sayDelivery(deed.delivery)
    let ready = Set(desk.history.holdersReleased).union([envelope ?? seat.handle])
    try say(OpeningSentences.waiting(desk.history, ready: ready))
  }

  /// The key of an envelope, from paper; throws where it is not that envelope's.
  private func keyOfEnvelope(
    _ name: String, _ history: History
  ) throws -> (name: String, key: AgeIdentity) {
    let keys = Set(history.freezes.values.compactMap { $0.envelopes[name] })
    guard !keys.isEmpty else {
      let names = history.freeze?.envelopes.keys.sorted().joined(separator: ", ") ?? ""
      throw Complaint(
        en("the panel has no envelope \"\(name)\""),
        hint: names.isEmpty
          ? en("no envelope was made at the freeze") : en("choose one of: \(names)"),
        code: .usage)
    }
    let key = try keyOnPaper(envelopeFile ?? "-")
    guard keys.contains(key.recipient) else {
      throw Complaint(
        en("the key is not that of the envelope \(name)"),
        hint: en("look whether the paper is of this panel and this envelope"), code: .badInput)
    }
    return (name, key)
  }

  /// What the close says of the person, always shown before they agree.
  private func toldOfMe(_ close: CloseInForce, _ me: String, _ history: History) -> [String] {
    var lines = [en("What this list says of you, \(me):")]
    let mine = history.validSheets.filter { $0.assessor == me || $0.record.author == me }
    lines.append(
      en(
        "  \(mine.filter { close.body.roll.contains($0.id) }.count) of your sheets will be opened.")
    )
    for absence in close.body.absent where absence.author == me {
      lines.append(en("  You are named absent for \(absence.candidate)."))
    }
    for sheet in mine {
      guard let code = close.body.setAside[sheet.id] else { continue }
      lines.append(
        en(
          "  Your sheet \(sheet.id.sealCode) for \(sheet.candidate) is set aside: \(code.rawValue)."
        ))
    }
    for aside in history.standingAside.values.filter({ $0.assessor == me })
      .sorted(by: { $0.candidate < $1.candidate })
    {
      lines.append(en("  You stand aside for \(aside.candidate)."))
    }
    return lines
  }

  private func confirm(_ close: CloseInForce) throws {
    if let roll {
      guard roll.lowercased() == close.record.id.short else {
        throw Complaint(
          en("the roll is \(close.record.id.short), and not \(roll)"),
          hint: en("compare the whole head with the closing page; if it differs, stop"))
      }
      return
    }
    guard Surroundings.isOnTerminal else {
      throw Complaint(
        en("without a terminal, the roll must be named"),
        hint: en("use --roll, from the closing page"),
        code: .usage)
    }
    guard
      try yes
        || SilentPrompt.confirm(en("Type OPEN if this is the list you signed: "), word: "OPEN")
    else {
      throw Complaint(
        en("nothing was released"), hint: en("run the command again when you are ready"))
    }
  }
}
