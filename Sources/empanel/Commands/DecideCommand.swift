// `empanel decide`: the decision after the opening, by the one whom the form names. It changes no
// score.
import ArgumentParser
import Panels
import Scoring
import Wording

struct DecideCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide",
      abstract: en("Record the decision: an offer, no appointment, an offer declined."),
      discussion: en(
        """
        Examples:
          empanel decide day --as dilys offer --candidate c02 --reserve c01 \\
            --until 2026-12-31 --condition references
          empanel decide day --as dilys declined --candidate c02
          empanel decide day --as dilys offer --candidate c01
          empanel decide day --as dilys withdraw-offer --candidate c01 \\
            --words "The reference"
          empanel decide day --as dilys no-appointment \\
            --words "Nobody reached the minimum"
          empanel decide day --as dilys offer --candidate c04 --departing \\
            --words "Why not the first"
        Only an appointable candidate can be offered the post, in the order of the result. Whoever \
        departs from the order says so, with the reasons.
        """))
  }

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case offer, declined
    case withdrawOffer = "withdraw-offer"
    case noAppointment = "no-appointment"
  }

  @OptionGroup var acting: ActingOptions
  @Argument(help: .en("What was decided."))
  var kind: Kind
  @Option(help: .en("The candidate."))
  var candidate: String?
  @Option(help: .en("Who is next if it is declined; repeat it, in order."))
  var reserve: [String] = []
  @Option(help: .en("Until when the reserves hold, such as 2026-12-31."))
  var until: String?
  @Option(help: .en("What the offer depends on, such as references; repeat it for more."))
  var condition: [String] = []
  @Flag(help: .en("The offer departs from the order; needs --words."))
  var departing = false
  @Flag(
    name: .customLong("confirm-change"),
    help: .en("Go on although moderation has changed who comes first."))
  var confirmChange = false
  @OptionGroup var words: WordsOptions

  func validate() throws {
    if (candidate == nil) != (kind == .noAppointment) {
      throw ValidationError(
        kind == .noAppointment
          ? en("no-appointment takes no --candidate") : en("\(kind.rawValue) needs --candidate"))
    }
    let isOffer = kind == .offer
    if !isOffer, !reserve.isEmpty || until != nil || !condition.isEmpty || departing {
      throw ValidationError(en("--reserve, --until, --condition and --departing go with offer"))
    }
    if let until, !isDay(until) {
      throw ValidationError(en("--until must be a day such as 2026-12-31"))
    }
    if until != nil, reserve.isEmpty { throw ValidationError(en("--until goes with --reserve")) }
  }

  func run() throws {
    let (desk, seat) = try acting.seat()
    _ = try seat.declaredFreeze(in: desk.history)
    let day = try DayTally(desk: desk, reader: Reader(seat))
    let text = DecisionText(
      try act(), firstAsSealed: day.tally.asSealed.first,
      order: day.tally.primary.candidates.filter { $0.rank != nil }.map(\.candidate),
      words: try words.read() ?? "")
    let now = Surroundings.now
    let refusal = try day.minutes.refusal(
      of: text, by: seat.handle, at: now, history: desk.history, form: day.form)
    if let refusal { throw refusal }
    try confirm(day)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.record(
      .decision, text, in: desk.history, at: now, using: &generator)
    for line in DecisionSentences.lines(text) { try say(line) }
    try say(en("Record: \(deed.record.id.sealCode)"))
    try sayDelivery(deed.delivery)
  }

  private func act() throws -> DecisionText.Act {
    let candidate = candidate ?? ""
    switch kind {
    case .offer:
      return .offer(
        .init(
          candidate: candidate, reserves: reserve, until: until,
          conditions: condition.map { takenIn($0) }, departs: departing))
    case .declined: return .declined(candidate: candidate)
    case .withdrawOffer: return .offerWithdrawn(candidate: candidate)
    case .noAppointment: return .noAppointment
    }
  }

  /// Where moderation changed who comes first, the decider says a second time that they know.
  private func confirm(_ day: DayTally) throws {
    guard kind == .offer, !confirmChange, day.tally.primary.first != day.tally.asSealed.first
    else { return }
    throw Complaint(
      en(
        "moderation has changed who comes first: as sealed "
          + "\(MinuteSentences.names(day.tally.asSealed.first)), now ")
        + MinuteSentences.names(day.tally.primary.first),
      hint: en("read the changes with \"empanel tally\", then add --confirm-change"))
  }
}
