// `empanel erase`: deletes what is held about one person, or about everybody whose time is over, and
// records that it was deleted, by whom and on what ground.
import ArgumentParser
import Panels
import Scoring
import Sealing
import Wording

struct EraseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: en("Delete what is held about somebody, and record that it was deleted and why."),
      discussion: en(
        """
        Examples:
          empanel erase day --as hana --candidate c03 --ground retention
          empanel erase day --as hana --candidate c03 --ground request
          empanel erase day --as hana --contributor su3 --ground request
          empanel erase day --as hana --due
        The chair or HR erases, and nobody while a hold is in force. It shows first what goes and what \
        stays, and asks. Names, sheets, keys and words go, here at once and on every other computer \
        when empanel next runs there; codes, times and hashes stay, so that the record can still be \
        checked. Nothing brings them back. Copies that empanel does not know, such as backups and \
        printed pages, are yours to find.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(help: .en("The candidate whose data goes."))
  var candidate: String?
  @Option(help: .en("The contributor whose answers go."))
  var contributor: String?
  @Flag(help: .en("Everybody whose time, as the form says it, is over."))
  var due = false
  @Option(help: .en("Why it goes."))
  var ground: ErasureGround?
  @Flag(help: .en("Do not ask on the terminal."))
  var yes = false

  func validate() throws {
    let given = [candidate != nil, contributor != nil, due].filter(\.self).count
    guard given == 1 else {
      throw ValidationError(en("choose one of --candidate, --contributor and --due"))
    }
    if due, ground != nil { throw ValidationError(en("--due is the ground retention")) }
    if contributor != nil, ground == nil || ground == .retention {
      throw ValidationError(
        en(
          "--contributor needs --ground request, moved, mistake or other: their answers go with the"
            + " candidates' otherwise"))
    }
  }

  func run() throws {
    let (desk, seat) = try acting.seat()
    let plans = try plans(desk, seat)
    if let refusal = seat.refusalToErase(plans.flatMap { $0.plan.items }, in: desk.history) {
      throw refusal
    }
    for one in plans {
      for line in ErasurePlanSentences.lines(one.plan, ground: one.ground) { try say(line) }
    }
    try confirm()
    var now = desk
    for one in plans where !one.plan.items.isEmpty {
      var generator = SystemRandomNumberGenerator()
      let deed = try seat.erase(
        one.plan.items, ground: one.ground, in: now.history, at: Surroundings.now,
        using: &generator)
      now = try now.synced().desk
      for line in ErasurePlanSentences.done(deed.record, one.plan) { try say(line) }
      try sayDelivery(deed.delivery)
    }
    let report = try now.synced().report
    for line in ErasurePlanSentences.left(report) { try say(line) }
  }

  private func confirm() throws {
    guard !yes else { return }
    guard Surroundings.isOnTerminal else {
      throw Complaint(en("nothing was erased: nobody was asked"), hint: en("add --yes in a script"))
    }
    guard try SilentPrompt.confirm(en("To erase all of this for good, type ERASE: "), word: "ERASE")
    else { throw Complaint(en("nothing was erased"), hint: en("type the word ERASE to go on")) }
  }
}

// MARK: - What goes

extension EraseCommand {
  private typealias Chosen = (plan: ErasurePlan, ground: ErasureGround)

  private func plans(_ desk: Desk, _ seat: Seat) throws -> [Chosen] {
    let retention = Retention(desk, identities: [seat.keys.age])
    let lines = try retention.lines()
    let today = String(Surroundings.now.text.prefix(10))
    if due {
      guard retention.knowsOffers(lines) else { throw ErasureSentences.offersUnknown }
      let over = lines.filter { $0.isDue(on: today) }
      guard !over.isEmpty else {
        throw Complaint(en("nobody's time is over"), hint: en("empanel due FOLDER says when it is"))
      }
      return over.map { (plan($0.candidate, desk, seat), .retention) }
    }
    if let contributor {
      try check(contributor, in: desk.history)
      return [(plan(contributor, desk, seat), ground ?? .request)]
    }
    guard let candidate, let line = lines.first(where: { $0.candidate == candidate }) else {
      throw DeedRefusal.unknownCandidate(candidate ?? "", allowed: desk.history.candidates)
    }
    return [(plan(candidate, desk, seat), try ground(for: line, today))]
  }

  private func plan(_ person: String, _ desk: Desk, _ seat: Seat) -> ErasurePlan {
    ErasurePlan(for: person, in: desk.history, identities: [seat.keys.age]) {
      desk.store.bytes($1, of: $0)
    }
  }

  private func check(_ contributor: String, in history: History) throws {
    let known = history.freeze?.body.contributors.keys.sorted() ?? []
    guard known.contains(contributor) else {
      throw DeedRefusal.unknownContributor(contributor, allowed: known)
    }
  }

  /// Before its day, whoever erases says why.
  private func ground(for line: KeptUntil, _ today: String) throws -> ErasureGround {
    if let ground, ground != .retention { return ground }
    if line.isDue(on: today), line.outcome != .decided { return .retention }
    let others = en("another ground: --ground request, moved, mistake or other")
    switch line.outcome {
    case .decided: throw ErasureSentences.offersUnknown
    case .undecided:
      throw Complaint(
        en("the panel has not been decided, so no time runs for \(line.candidate)"),
        hint: en("empanel decide FOLDER; or \(others)"))
    case .appointed where line.due == nil:
      throw Complaint(
        en("\(line.candidate) was appointed, and the form does not say how long that is kept"),
        hint: en(
          "move it to the personnel file first: empanel export FOLDER --as HR --subject"
            + " \(line.candidate) OUTDIR; then --ground moved"))
    default:
      guard let due = line.due else {
        throw Complaint(
          en("the form does not say how long this is kept (\(line.outcome.rawValue))"), hint: others
        )
      }
      throw Complaint(
        en("\(line.candidate) is kept until \(due): \(line.time ?? "") from \(line.from ?? "")"),
        hint: en("run it again on that day; or \(others)"))
    }
  }
}

extension ErasureGround: ExpressibleByArgument {}
