// `empanel moderate`: a recorded change after the opening, or a say that is not a score. The sealed
// sheets stay as they are.
import ArgumentParser
import Panels
import Scoring
import Wording

struct ModerateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "moderate",
      abstract: en("Record a change after the opening, with its reason; what was sealed stays."),
      discussion: en(
        """
        Examples:
          empanel moderate day --as asha correct --candidate c01 --question q1 \\
            --criterion dignity --points 4 --reason key-slip \\
            --words "I meant four; five was the next row"
          empanel moderate day --as dilys agreed --group staff \\
            --criterion dignity --candidate c01 --points 7/2 --reason misheard \\
            --words "We all heard the second example"
          empanel moderate day --as ben agree --about 3f9a01c277be
          empanel moderate day --as dilys void --question q3 \\
            --words "Read out with the answer in it"
          empanel moderate day --as dilys consent --group young --candidate c02
          empanel moderate day --as dilys veto --group young --candidate c02 \\
            --ground safety --words "What they saw"
          empanel moderate day --as hana uphold --about 3f9a01c277be --words "Why"
          empanel moderate day --as ben minority --words "How I see it"
        correct: only the assessor's own items. agreed: holds once everybody of the group who scored \
        the candidate has said agree. void: for all candidates. uphold, dismiss: a ruling on a veto.
        """))
  }

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case correct, agreed, agree, disagree, void, consent
    case noConsent = "no-consent"
    case veto, uphold, dismiss, minority
  }

  @OptionGroup var acting: ActingOptions
  @Argument(help: .en("What is done; see above."))
  var kind: Kind
  @Option(help: .en("The candidate."))
  var candidate: String?
  @Option(help: .en("The group."))
  var group: String?
  @Option(help: .en("The question."))
  var question: String?
  @Option(help: .en("The criterion."))
  var criterion: String?
  @Option(help: .en("The points; an agreed value may be a fraction such as 7/2."))
  var points: String?
  @Option(help: .en("Instead of points: not-asked, not-heard or skipped."))
  var status: String?
  @Option(help: .en("Why a score changes."))
  var reason: ModerationText.Reason?
  @Option(help: .en("On what the veto stands."))
  var ground: ModerationText.Ground?
  @Option(help: .en("The seal code of the record it is about.", value: "code"))
  var about: String?
  @OptionGroup var words: WordsOptions

  func validate() throws { try checkOptions() }

  func run() throws {
    let (desk, seat) = try acting.seat()
    _ = try seat.declaredFreeze(in: desk.history)
    let day = try DayTally(desk: desk, reader: Reader(seat))
    switch kind {
    case .agree, .disagree: try agree(kind == .agree, desk, seat, day)
    default: try change(desk, seat, day)
    }
  }

  /// Says whether the person agrees to a value that waits for them.
  private func agree(_ agrees: Bool, _ desk: Desk, _ seat: Seat, _ day: DayTally) throws {
    let asked = try aboutRecord(desk.history)
    let proposed = day.minutes.moderation.first { $0.record.id == asked.id }
    guard let proposed, case .agreed = proposed.text.act else {
      throw MinuteRefusal.aboutNothing
    }
    if proposed.standing == .holds {
      throw Complaint(
        en("everybody has agreed to \(asked.id.sealCode) already, so it holds"),
        hint: en("nothing was written"))
    }
    let text = AgreeText(agrees: agrees, words: try words.read() ?? "")
    try record(.agree, text, about: asked.id, desk, seat, day)
  }

  private func change(_ desk: Desk, _ seat: Seat, _ day: DayTally) throws {
    let text = ModerationText(
      try act(day.form), reason: reason,
      words: kind == .consent || kind == .noConsent
        ? try words.read() ?? "" : try words.needed(kind.rawValue))
    let about = kind == .uphold || kind == .dismiss ? try aboutRecord(desk.history).id : nil
    let refusal = day.minutes.refusal(
      of: text, by: seat.handle, about: about, history: desk.history, form: day.form)
    if let refusal { throw refusal }
    try record(.moderation, text, about: about, desk, seat, day)
  }

  private func record(
    _ kind: Minute.Kind, _ text: some PartText, about: RecordID?, _ desk: Desk, _ seat: Seat,
    _ before: DayTally
  ) throws {
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.record(
      kind, text, about: about, in: desk.history, at: Surroundings.now, using: &generator)
    let after = try DayTally(desk: try desk.refreshed(), reader: Reader(seat))
    for line in MinuteSentences.effect(of: deed.record.id, about: about, after, before) {
      try say(line)
    }
    try say(en("Record: \(deed.record.id.sealCode)"))
    try sayDelivery(deed.delivery)
  }

  private func aboutRecord(_ history: History) throws -> Record {
    let digits = (about ?? "").filter { $0 != " " }
    let found = history.inOrder.filter { $0.id.hex.hasPrefix(digits) }
    guard digits.count >= 8, found.count == 1, let record = found.first else {
      throw Complaint(
        en("there is no record \"\(about ?? "")\""),
        hint: en("--about takes the seal code that \"empanel log\" shows, 12 digits"), code: .usage)
    }
    return record
  }
}

extension ModerationText.Reason: ExpressibleByArgument {}
extension ModerationText.Ground: ExpressibleByArgument {}
