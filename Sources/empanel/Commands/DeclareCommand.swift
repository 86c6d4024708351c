// `empanel declare`: a person confirms the rules and the influence statement, and names the
// candidates they stand aside from.
import ArgumentParser
import Panels
import Scoring
import Wording

struct DeclareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "declare",
      abstract: en("Confirm the rules, and say whom you know too well to score."),
      discussion: en(
        """
        Examples:
          empanel declare day --as asha --stands-aside c03
          empanel declare day --as asha --knows "c02=We worked together until 2024."
          empanel declare day --as asha --asks "c02=She was my manager until 2024."
          empanel declare day --as asha --stands-aside all
          empanel declare day --as dilys --settles "asha:c02=No shared work."
          empanel declare day --as kiosk1 --facilitator grace
        Knowing somebody is not always a conflict: with --knows you score them, and let others speak \
        first; with --asks the chair decides whether you do. Only the chair and HR can read the words. \
        c02=- reads them from standard input. --stands-aside all is for every candidate there is. The chair \
        or a deputy answers who asks: with --settles they score; with "empanel event FOLDER --as NAME \
        recused --candidate c02 --assessor asha" they stand aside.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(
    name: .customLong("stands-aside"), parsing: .singleValue,
    help: .en("A candidate you will not score, or all; may be given more than once."))
  var standsAside: [String] = []
  @Option(
    parsing: .singleValue,
    help: .en("A candidate you know, and how, as c02=WORDS; may be given more than once."))
  var knows: [String] = []
  @Option(
    parsing: .singleValue,
    help: .en(
      "A candidate you know, and how; the chair decides whether you score them. As --knows."))
  var asks: [String] = []
  @Option(
    parsing: .singleValue,
    help: .en(
      "For the chair: somebody who asked scores, and why, as asha:c02=WORDS; may be repeated."))
  var settles: [String] = []
  @Option(help: .en("When or how you were trained for panels: a date, or words."))
  var training: String?
  @Option(help: .en("Who unlocks the kiosk today: a name or a handle."))
  var facilitator: String?
  @Flag(help: .en("Do not ask on the terminal."))
  var yes = false

  func run() throws {
    let isBare = standsAside.isEmpty && knows.isEmpty && asks.isEmpty && settles.isEmpty
    if isBare, facilitator == nil, training == nil, !yes, Surroundings.isOnTerminal {
      return try sitDown(
        acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .declare)
    }
    let (desk, seat) = try acting.seat()
    let known = try known(to: desk.history)
    let decisions = try decisions(desk, seat)
    let freeze = try seat.freeze(in: desk.history)
    let form = try desk.form()
    let statement = Sentences.influence(of: form)
    try say(en("Freeze code: \(freeze.id.freezeCode)"))
    try say(en("Compare it with the one the chair reads out. If it differs, stop."))
    try say("")
    for line in AmendSentences.lines(since: seat.handle, in: desk.history) { try say(line) }
    let part = desk.store.parts(of: desk.history)
    for line in DaySentences.moved(desk.history.days(read: [seat.keys.age], part: part)) {
      try say(line)
    }
    try say(Sentences.people(freeze.body))
    if let words = DeclareSentences.withdrawn(desk.history) { try say(words) }
    for line in statement + Sentences.opening(freeze.body) { try say(line) }
    if Surroundings.isOnTerminal, !yes {
      guard try SilentPrompt.confirm(en("Type YES if you have read this and agree: "), word: "YES")
      else {
        throw Complaint(
          en("nothing was declared"), hint: en("run the command again when you are ready"))
      }
    }
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.declare(
      known, settled: decisions, training: training.map { takenIn($0) },
      facilitator: facilitator.map { takenIn($0) },
      influence: statement.joined(separator: " "), in: desk.history, at: Surroundings.now,
      using: &generator)
    try say("")
    try say(en("Declared by \(seat.handle)."))
    if case .declare(let declared) = deed.record.body {
      let scores = freeze.group(of: seat.handle) != nil
      for line in DeclareSentences.lines(known, standsAside: declared.standsAside, scores: scores) {
        try say(line)
      }
    }
    for one in decisions { try say(DeclareSentences.settled(one)) }
    try warnAboutFacilitator(freeze)
    try sayDelivery(deed.delivery)
  }

  /// A kiosk unlocked by somebody who scores is shown in the report; the person is told now.
  private func warnAboutFacilitator(_ freeze: FreezeInForce) throws {
    guard let facilitator,
      freeze.group(of: facilitator) != nil
        || freeze.role(of: facilitator) == .chair
    else { return }
    note(
      en(
        "empanel: note: \(facilitator) scores or chairs this panel; the record says who unlocked it"
      ))
  }
}
