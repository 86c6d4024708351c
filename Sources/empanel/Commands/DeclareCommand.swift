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
        empanel declare day --as kiosk1 --facilitator grace
      """)

  @OptionGroup var acting: ActingOptions
  @Option(
    name: .customLong("stands-aside"), parsing: .singleValue,
    help: "A candidate you will not score; may be given more than once.")
  var standsAside: [String] = []
  @Option(help: "Who unlocks the kiosk today: a name or a handle.")
  var facilitator: String?
  @Flag(help: "Do not ask on the terminal.")
  var yes = false

  func run() throws {
    if standsAside.isEmpty, facilitator == nil, !yes, Surroundings.isOnTerminal {
      return try sitDown(
        acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .declare)
    }
    let (desk, seat) = try acting.seat()
    let freeze = try seat.freeze(in: desk.history)
    let form = try desk.form()
    let statement = Sentences.influence(of: form)
    try say("Freeze code: \(freeze.id.freezeCode)")
    try say("Compare it with the one the chair reads out. If it differs, stop.")
    try say("")
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
      conflicts: Dictionary(standsAside.map { ($0, "") }, uniquingKeysWith: { first, _ in first }))
    let deed = try seat.declare(
      standsAside: standsAside, text: text, in: desk.history, at: Surroundings.now,
      using: &generator)
    try say("")
    try say("Declared by \(seat.handle).")
    if case .declare(let declared) = deed.record.body {
      for candidate in declared.standsAside { try say("You stand aside for \(candidate).") }
    }
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
      "empanel: note: \(facilitator) scores or chairs this panel; the record says who unlocked it")
  }
}
