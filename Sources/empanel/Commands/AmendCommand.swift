// `empanel amend`: a freeze that replaces the one in force, for people who came or left, more
// candidates or slips; everybody declares again. Days alone are moved, and the freeze stays.
import ArgumentParser
import Forms
import Panels
import Scoring
import Sealing
import Wording

struct AmendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "amend",
      abstract: en("Change who is on a frozen panel, or its days; everybody is shown it."),
      discussion: en(
        """
        Examples:
          empanel amend day --as dilys
          empanel amend day --as dilys --without ben
          empanel amend day --as dilys --contributors more.csv --slips slips2.csv
          empanel amend day --as dilys --candidates more.csv \\
            --quorum asha+hana --quorum asha+zoe
          empanel amend day --as dilys --date 2027-03-11 --words "Snow."
        Whoever has joined since the freeze is taken in. Everybody declares again, but not where only \
        days move. --date names all the days from now on, and --words says why, for everybody on the \
        panel to read. No day judges a sheet. Only a late candidate or a substitute at the kiosk? "empanel event" needs no amendment. The \
        files hold what is added, with the columns of "empanel freeze". Where people score at the \
        kiosk, every slip is made new and written to --slips. Names are read from the freeze there \
        is. Sheets that are sealed stay as they are, and open with those who could open them.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(
    parsing: .singleValue,
    help: .en("Somebody who leaves: a handle, or a contributor's id; may be given more than once."))
  var without: [String] = []
  @Option(
    name: .customLong("with"), parsing: .singleValue,
    help: .en("Somebody who joined and was left out before; may be given more than once."))
  var with: [String] = []
  @Option(
    parsing: .singleValue,
    help: .en("A day of the panel from now on, YYYY-MM-DD; name all of them, in their order."))
  var date: [String] = []
  @OptionGroup var reason: WordsOptions
  @Option(help: .en("Names and jobs of those who come: handle,name,job."))
  var people: String?
  @Option(help: .en("More candidates: candidate,name,time,minutes,adjustment."))
  var candidates: String?
  @Option(help: .en("More people who score at the kiosk: contributor,name,group."))
  var contributors: String?
  @Option(help: .en("Where to write the new slips."))
  var slips: String?
  @Option(
    parsing: .singleValue, help: .en("Holders who can open together, such as asha+ben; may repeat.")
  )
  var quorum: [String] = []
  @Option(help: .en("Another form: a pack; only while no sheet is sealed."))
  var form: String?
  @Option(
    name: .customLong("wording-reason"), parsing: .singleValue,
    help: .en("Why a personal question of another form stays, as questions.q1.ask=WHY; may repeat.")
  )
  var wordingReason: [String] = []
  @Option(
    name: .customLong("translation-read"), parsing: .singleValue,
    help: .en("Who has read every word of a language of another form, as cy=NAME; may repeat."))
  var translationRead: [String] = []
  @Flag(
    name: .customLong("give-up-sheets"),
    help: .en("Amend although sealed sheets could not be opened any more."))
  var givesUpSheets = false

  func validate() throws {
    if date.isEmpty, reason.words != nil || reason.file != nil {
      throw ValidationError(en("--words goes with --date: it says why the days move"))
    }
    if !wordingReason.isEmpty, form == nil {
      throw ValidationError(
        en("--wording-reason goes with --form: the form stays as it was frozen"))
    }
    if !translationRead.isEmpty, form == nil {
      throw ValidationError(en("--translation-read goes with --form: the words stay as frozen"))
    }
  }

  func run() throws {
    var (desk, seat) = try acting.seat()
    var plan = try plan()
    var generator = SystemRandomNumberGenerator()
    var amendment = try seat.amendment(
      plan, form: try desk.form(), in: desk.history, using: &generator)
    let days = amendment.days
    if let days, changesOnlyDays, amendment.difference.peopleStay {
      return try report(try move(days, by: seat, at: desk), days)
    }
    try checkSlips(amendment.draft)
    if let days {
      // The event first: it stands under the freeze that there is, and the next one carries its days.
      _ = try move(days, by: seat, at: desk)
      desk = try desk.refreshed()
      plan.days = nil
      amendment = try seat.amendment(
        plan, form: try desk.form(), in: desk.history, using: &generator)
    }
    let form = try plan.form ?? desk.form()
    let text = slips.map {
      FreezeFiles.slips(
        amendment.draft, form, title: (try? seat.title(in: desk.history)) ?? form.title, for: $0)
    }
    let deed = try FreezeFiles.withPaper([(amendment.draft.slips.isEmpty ? nil : slips, text)]) {
      try seat.amend(amendment, in: desk.history, at: Surroundings.now, using: &generator)
    }
    try report(deed, amendment, days)
  }

  private func plan() throws -> AmendPlan {
    var plan = AmendPlan(
      without: without, with: with, people: try FreezeFiles.people(people),
      candidates: try FreezeFiles.candidates(candidates),
      contributors: try FreezeFiles.contributors(contributors),
      quorums: quorum.isEmpty ? nil : quorum.map { $0.split(separator: "+").map(String.init) },
      givesUpSheets: givesUpSheets)
    if !date.isEmpty {
      plan.days = DaysToMove(
        dates: date, words: try reason.read() ?? "",
        today: LocalTime.date(Surroundings.secondsSince1970))
    }
    if let form {
      let files = try PackFiles.find(form)
      let other = try files.form()
      plan.wording = try WordingReasons.judged(wordingReason, for: WordedPack(files, other))
      plan.languages = try KioskLanguages.judged(translationRead, for: files, other)
      plan.form = other
    }
    return plan
  }

  /// Whether nothing but days was asked for, so that the freeze may stay.
  private var changesOnlyDays: Bool {
    let lists = [without, with, quorum]
    let files = [people, candidates, contributors, slips, form]
    return lists.allSatisfy(\.isEmpty) && files.allSatisfy { $0 == nil }
  }

  private func move(_ days: MovedText, by seat: Seat, at desk: Desk) throws -> Deed {
    var generator = SystemRandomNumberGenerator()
    return try seat.record(
      EventBody(.moved), words: .moved(days), in: desk.history, at: Surroundings.now,
      using: &generator)
  }

  private func report(_ deed: Deed, _ days: MovedText) throws {
    try say(en("The days are moved."))
    for line in DaySentences.change(days) { try say(line) }
    try say(RoomWords.freezeStays)
    try say(RoomWords.timesStay)
    try sayDelivery(deed.delivery)
  }

  private func checkSlips(_ draft: FreezeDraft) throws {
    guard !draft.slips.isEmpty else { return }
    guard let slips else {
      throw Complaint(
        en("people score at the kiosk, and their slips are made new"),
        hint: en("say where to write them: --slips FILE"), code: .usage)
    }
    guard standing(at: slips) == .nothing else { throw StoreError.alreadyExists(path: slips) }
  }

  private func report(_ deed: Deed, _ amendment: Amendment, _ days: MovedText?) throws {
    try say(en("The panel is amended."))
    try say("")
    try say(en("Freeze code:  \(deed.record.id.freezeCode)"))
    try say(en("Read it aloud. Everybody compares it when they declare again."))
    try say("")
    for line in days.map(DaySentences.change) ?? [] { try say(line) }
    for line in AmendSentences.lines(amendment.difference) { try say(line) }
    try say(Sentences.people(amendment.draft.freeze))
    for line in Sentences.opening(amendment.draft.freeze) { try say(line) }
    for warning in amendment.draft.warnings {
      note(en("empanel: note: \(Sentences.warning(warning))"))
    }
    if !amendment.needed.isEmpty {
      note(
        en(
          "empanel: note: sheets that are sealed open only with"
            + " \(amendment.needed.joined(separator: ", ")) now"))
    }
    for sheet in amendment.lost {
      note(
        en(
          "empanel: note: nobody can open the sheet \(sheet.id.sealCode) by \(sheet.assessor) for"
            + " \(sheet.candidate) any more"))
    }
    if let slips, !amendment.draft.slips.isEmpty {
      try say(
        en(
          "Slips for \(amendment.draft.slips.count) people: \(slips). Cut them up; keep none. The old"
            + " ones are no good any more."))
    }
    try sayDelivery(deed.delivery)
    try say(en("Next: everybody runs  empanel declare FOLDER --as NAME"))
  }
}
