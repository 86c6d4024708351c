// `empanel release`: a holder says OPEN and gives their piece of every sheet on the roll.
import ArgumentParser
import Panels
import Sealing

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Say that you are ready to open, and give your pieces of the keys.",
    discussion: """
      Examples:
        empanel release day --as asha --roll 1f0c93ab
        empanel release day --as hana --envelope safe --envelope-file - --roll 1f0c93ab
      A holder's key is lost? The chair, a deputy or HR opens an envelope and releases for it. The \
      key is in a file, or scanned or typed where the file is -.
      """)

  @OptionGroup var acting: ActingOptions
  @Option(help: "The first 8 digits of the head on the closing page.")
  var roll: String?
  @Flag(help: "Do not ask on the terminal.")
  var yes = false
  @Option(help: "Release for this envelope: a key on paper.")
  var envelope: String?
  @Option(name: .customLong("envelope-file"), help: "The file with the envelope's key.")
  var envelopeFile: String?

  func validate() throws {
    guard (envelope == nil) == (envelopeFile == nil) else {
      throw ValidationError("--envelope and --envelope-file go together")
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
    for line in ClosingPage.lines(desk.history, title: try seat.title(in: desk.history)) {
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
        "empanel: note: \(envelope.map { "the envelope \($0)'s" } ?? "your") piece of \(sheet.sealCode) was left out: "
          + PieceSentences.sentence(fault))
    }
    try say(
      envelope.map { "\(seat.handle) opened the envelope \($0): its key is ready." }
        ?? "\(seat.handle) is ready to open.")
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
        "the panel has no envelope \"\(name)\"",
        hint: names.isEmpty ? "no envelope was made at the freeze" : "choose one of: \(names)",
        code: .usage)
    }
    let key = try keyOnPaper(envelopeFile ?? "-")
    guard keys.contains(key.recipient) else {
      throw Complaint(
        "the key is not that of the envelope \(name)",
        hint: "look whether the paper is of this panel and this envelope", code: .badInput)
    }
    return (name, key)
  }

  /// What the close says of the person, always shown before they agree.
  private func toldOfMe(_ close: CloseInForce, _ me: String, _ history: History) -> [String] {
    var lines = ["What this list says of you, \(me):"]
    let mine = history.validSheets.filter { $0.assessor == me || $0.record.author == me }
    lines.append(
      "  \(mine.filter { close.body.roll.contains($0.id) }.count) of your sheets will be opened.")
    for absence in close.body.absent where absence.author == me {
      lines.append("  You are named absent for \(absence.candidate).")
    }
    for sheet in mine {
      guard let code = close.body.setAside[sheet.id] else { continue }
      lines.append(
        "  Your sheet \(sheet.id.sealCode) for \(sheet.candidate) is set aside: \(code.rawValue).")
    }
    for aside in history.standingAside.values.filter({ $0.assessor == me })
      .sorted(by: { $0.candidate < $1.candidate })
    {
      lines.append("  You stand aside for \(aside.candidate).")
    }
    return lines
  }

  private func confirm(_ close: CloseInForce) throws {
    if let roll {
      guard roll.lowercased() == close.record.id.short else {
        throw Complaint(
          "the roll is \(close.record.id.short), and not \(roll)",
          hint: "compare the whole head with the closing page; if it differs, stop")
      }
      return
    }
    guard Surroundings.isOnTerminal else {
      throw Complaint(
        "without a terminal, the roll must be named", hint: "use --roll, from the closing page",
        code: .usage)
    }
    guard
      try yes || SilentPrompt.confirm("Type OPEN if this is the list you signed: ", word: "OPEN")
    else {
      throw Complaint("nothing was released", hint: "run the command again when you are ready")
    }
  }
}

/// How far the opening is, in a sentence.
enum OpeningSentences {
  /// Who can still open together, nearest first, and what is lost where none of these can.
  static func stillPossible(_ history: History, ready: Set<String>) -> String {
    let quorums = missing(history, ready).sorted { left, right in
      let (one, other) = (Set(left).subtracting(ready).count, Set(right).subtracting(ready).count)
      return one == other ? left.lexicographicallyPrecedes(right) : one < other
    }
    let shown = quorums.prefix(6).map { $0.joined(separator: " + ") }.joined(separator: "; or ")
    let more = quorums.count > 6 ? "; or \(quorums.count - 6) more" : ""
    return "These can still open together: \(shown)\(more). If somebody's key is lost in each of"
      + " these, no sheet can ever be opened."
  }

  /// The quorums of the sheets that are furthest from opening.
  private static func missing(_ history: History, _ ready: Set<String>) -> [[String]] {
    history.quorumsNeeded.first { quorums in
      !quorums.contains { ready.isSuperset(of: $0) }
    } ?? history.freeze?.body.quorums ?? []
  }

  static func waiting(_ history: History, ready: Set<String>) -> String {
    guard history.freeze != nil else { return "" }
    if history.canOpen(ready) {
      return "Enough holders are ready. Next: a reader runs  empanel open FOLDER --as NAME"
    }
    let quorums = missing(history, ready)
    let sizes = quorums.map { Set($0).subtracting(ready).count }.min() ?? 0
    let needed = quorums.map(\.count).min() ?? 0
    return
      "Ready: \(ready.count), and \(needed) of \(Set(quorums.joined()).count) holders are needed;"
      + " still \(sizes) to come."
  }
}
