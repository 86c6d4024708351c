// `empanel release`: a holder says OPEN and gives their piece of every sheet on the roll.
import ArgumentParser
import Panels

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Say that you are ready to open, and give your pieces of the keys.",
    discussion: "Example: empanel release day --as asha --roll 1f0c93ab")

  @OptionGroup var acting: ActingOptions
  @Option(help: "The first 8 digits of the head on the closing page.")
  var roll: String?
  @Flag(help: "Do not ask on the terminal.")
  var yes = false

  func run() throws {
    if roll == nil, !yes, Surroundings.isOnTerminal {
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
    try confirm(close)
    var generator = SystemRandomNumberGenerator()
    let (deed, leftOut) = try seat.release(
      in: desk.history, at: Surroundings.now, using: &generator)
    for (sheet, fault) in leftOut.sorted(by: { $0.key < $1.key }) {
      note(
        "empanel: note: your piece of \(sheet.sealCode) was left out: "
          + PieceSentences.sentence(fault))
    }
    try say("\(seat.handle) is ready to open.")
    try sayDelivery(deed.delivery)
    let ready = Set(desk.history.holdersReleased).union([seat.handle])
    try say(OpeningSentences.waiting(desk.history, ready: ready))
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
  static func waiting(_ history: History, ready: Set<String>) -> String {
    guard let freeze = history.freeze else { return "" }
    if history.canOpen(ready) {
      return "Enough holders are ready. Next: a reader runs  empanel open FOLDER --as NAME"
    }
    // Of sheets sealed under several freezes, those that are furthest from opening.
    let quorums =
      history.quorumsNeeded.first { quorums in
        !quorums.contains { ready.isSuperset(of: $0) }
      } ?? freeze.body.quorums
    let sizes = quorums.map { Set($0).subtracting(ready).count }.min() ?? 0
    let needed = quorums.map(\.count).min() ?? 0
    return
      "Ready: \(ready.count), and \(needed) of \(Set(quorums.joined()).count) holders are needed;"
      + " still \(sizes) to come."
  }
}
