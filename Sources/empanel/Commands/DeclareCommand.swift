// `empanel declare`: a person confirms the rules and the influence statement, and names the
// candidates they stand aside from.
import ArgumentParser
import Panels
import Scoring

struct DeclareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare",
    abstract: "Confirm the rules, and say whom you know too well to score.",
    discussion: """
      Examples:
        empanel declare day --as asha --stands-aside c03
        empanel declare day --as asha --knows "c02=We worked together until 2024."
        empanel declare day --as asha --stands-aside all
        empanel declare day --as kiosk1 --facilitator grace
      Knowing somebody is not always a conflict: with --knows you score them, and let others speak \
      first. Only the chair and HR can read the words. c02=- reads them from standard input. all \
      stands aside for every candidate there is.
      """)

  @OptionGroup var acting: ActingOptions
  @Option(
    name: .customLong("stands-aside"), parsing: .singleValue,
    help: "A candidate you will not score, or all; may be given more than once.")
  var standsAside: [String] = []
  @Option(
    parsing: .singleValue,
    help: "A candidate you know, and how, as c02=WORDS; may be given more than once.")
  var knows: [String] = []
  @Option(help: "Who unlocks the kiosk today: a name or a handle.")
  var facilitator: String?
  @Flag(help: "Do not ask on the terminal.")
  var yes = false

  func run() throws {
    if standsAside.isEmpty, knows.isEmpty, facilitator == nil, !yes, Surroundings.isOnTerminal {
      return try sitDown(
        acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .declare)
    }
    let (desk, seat) = try acting.seat()
    let known = try known(to: desk.history)
    let aside = standsAside.contains("all") ? desk.history.candidates : standsAside
    let freeze = try seat.freeze(in: desk.history)
    let form = try desk.form()
    let statement = Sentences.influence(of: form)
    try say("Freeze code: \(freeze.id.freezeCode)")
    try say("Compare it with the one the chair reads out. If it differs, stop.")
    try say("")
    for line in AmendSentences.lines(since: seat.handle, in: desk.history) { try say(line) }
    try say(Sentences.people(freeze.body))
    for line in statement + Sentences.opening(freeze.body) { try say(line) }
    if Surroundings.isOnTerminal, !yes {
      guard try SilentPrompt.confirm("Type YES if you have read this and agree: ", word: "YES")
      else {
        throw Complaint("nothing was declared", hint: "run the command again when you are ready")
      }
    }
    var generator = SystemRandomNumberGenerator()
    let text = DeclarationText(
      facilitator: facilitator.map { takenIn($0) },
      influence: statement.joined(separator: " "),
      conflicts: Dictionary(aside.map { ($0, "") }, uniquingKeysWith: { first, _ in first })
        .merging(known) { _, words in words })
    let deed = try seat.declare(
      standsAside: aside, text: text, in: desk.history, at: Surroundings.now,
      using: &generator)
    try say("")
    try say("Declared by \(seat.handle).")
    if case .declare(let declared) = deed.record.body {
      for candidate in declared.standsAside { try say("You stand aside for \(candidate).") }
      for candidate in known.keys.sorted() where !declared.standsAside.contains(candidate) {
        try say("You know \(candidate), and score them. Let others speak first.")
      }
    }
    try warnAboutFacilitator(freeze)
    try sayDelivery(deed.delivery)
  }

  /// The candidates of --knows with their words.
  private func known(to history: History) throws -> [String: String] {
    var known: [String: String] = [:]
    for text in knows {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, Panels.isCandidateID(parts[0]) else {
        throw Complaint(
          "\"\(text)\" does not say whom and how", hint: "write --knows \"c02=How you know them.\"",
          code: .usage)
      }
      guard history.candidates.contains(parts[0]) else {
        throw DeedRefusal.unknownCandidate(parts[0], allowed: history.candidates)
      }
      known[parts[0]] =
        parts[1] == "-" ? try WordsOptions.standardInput() : takenIn(parts[1])
    }
    return known
  }

  /// A kiosk unlocked by somebody who scores is shown in the report; the person is told now.
  private func warnAboutFacilitator(_ freeze: FreezeInForce) throws {
    guard let facilitator,
      freeze.group(of: facilitator) != nil
        || freeze.role(of: facilitator) == .chair
    else { return }
    note(
      "empanel: note: \(facilitator) scores or chairs this panel; the record says who unlocked it")
  }
}
