// `empanel score`: the scoring room, or a sheet typed into a spreadsheet, once or twice from paper.
import ArgumentParser
import Forms
import Panels
import Scoring
import Sealing
import Wording

struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: en("Score a candidate: on the screen, or from a file; sealed at the end."),
      discussion: en(
        """
        Examples:
          empanel score day --as asha
          empanel score day --as asha --candidate c01 --from sheet.csv
          empanel score day --as kiosk1 --contributor su1 --slip-file slip.txt \\
            --candidate c01 --from sheet.csv
          empanel score day --as asha --candidate c01 --from-paper first.csv \\
            --again second.csv --typed-by Grace,Ben
        sheet.csv: question,criterion,points,status,note. It must have every item of your group. \
        A sheet of paper is typed in twice, by two people who do not see each other's file; where the \
        two differ only the items are named, and nothing is sealed.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(help: .en("The candidate."))
  var candidate: String?
  @Option(help: .en("A sheet in a file.", value: "file"))
  var from: String?
  @Option(
    name: .customLong("from-paper"),
    help: .en("A sheet of paper, as the first person typed it.", value: "file"))
  var fromPaper: String?
  @Option(help: .en("The same sheet of paper, as the second person typed it.", value: "file"))
  var again: String?
  @Option(name: .customLong("typed-by"), help: .en("The two who typed: NAME,NAME.", value: "names"))
  var typedBy: String?
  @Flag(help: .en("Correct your sealed sheet for this candidate; both stay on the record."))
  var correct = false
  @Option(help: .en("Who scores at the kiosk, such as su1."))
  var contributor: String?
  @Option(
    name: .customLong("slip-file"),
    help: .en("A file with the six digits of the slip on line 1.", value: "file"))
  var slipFile: String?
  @Flag(help: .en("Somebody helped to read or press keys."))
  var helped = false

  func validate() throws {
    try validatePaper()
    guard from != nil || fromPaper != nil else {
      guard contributor == nil, slipFile == nil, !helped else {
        throw ValidationError(en("--contributor, --slip-file and --helped go with --from FILE"))
      }
      return
    }
    guard candidate != nil else { throw ValidationError(en("--from FILE needs --candidate")) }
    guard (contributor == nil) == (slipFile == nil) else {
      throw ValidationError(en("--contributor and --slip-file go together"))
    }
  }

  private func validatePaper() throws {
    guard let fromPaper else {
      guard again == nil, typedBy == nil else {
        throw ValidationError(en("--again and --typed-by go with --from-paper FILE"))
      }
      return
    }
    guard from == nil else { throw ValidationError(en("use either --from or --from-paper")) }
    guard let again, let typedBy else {
      throw ValidationError(
        en("paper is typed in twice: --from-paper FILE --again FILE --typed-by NAME,NAME"))
    }
    guard PaperEntries.typists(typedBy) != nil else {
      throw ValidationError(en("--typed-by takes the names of two people, such as Grace,Ben"))
    }
    guard !PaperEntries.isOneFile(fromPaper, again) else {
      throw ValidationError(
        en("--from-paper and --again are one file; the second person types it afresh"))
    }
  }

  func run() throws {
    guard let candidate, from != nil || fromPaper != nil else { return try onScreen() }
    let started = Surroundings.now
    let (desk, seat) = try acting.seat()
    let freeze = try seat.declaredFreeze(in: desk.history)
    let form = try desk.form()
    let assessor = contributor ?? seat.handle
    guard let group = freeze.group(of: assessor).flatMap(form.group) else {
      throw contributor == nil
        ? SealRefusal.doesNotScore(author: seat.handle)
        : DeedRefusal.unknownContributor(
          assessor, allowed: freeze.body.contributors.keys.sorted())
    }
    let slip = try slip(seat, desk.history)
    let paper = try paper(group, form)
    let rows = try paper?.rows ?? typed(from ?? "", group, form)
    let earlier = desk.history.sheetInForce(by: assessor, of: candidate)
    if correct, earlier == nil { throw DeedRefusal.nothingToCorrect(candidate: candidate) }
    let sheet = SheetToSeal(
      candidate: candidate, slip: slip, items: rows.map(item), started: started,
      source: paper == nil ? .csv : .paper, replaces: correct ? earlier?.id : nil,
      wasHelped: helped)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.seal(
      sheet, form: form, in: desk.history, at: Surroundings.now, using: &generator)
    try desk.store.home.dropDraft(for: candidate, of: assessor)
    try report(deed, assessor: assessor)
    noteSameFace(rows, assessor, group)
    if let paper { try record(paper, of: deed, seat, desk) }
    try sayDelivery(deed.delivery)
  }

  private func report(_ deed: Deed, assessor: String) throws {
    try say(en("Sealed: \(assessor) for \(candidate ?? "")."))
    try say(en("Seal code:  \(deed.record.id.sealCode)"))
    try say(en("Write it down: at the opening it proves that these are your scores."))
  }

  private func typed(_ path: String, _ group: Group, _ form: Form) throws -> [SheetRow] {
    try rows(of: path, .sheet) { try readSheetFile($0, group: group, form: form) }
  }

  // MARK: Paper

  private func paper(_ group: Group, _ form: Form) throws -> PaperEntries? {
    guard let fromPaper, let again, let typists = typedBy.flatMap(PaperEntries.typists) else {
      return nil
    }
    let entries = PaperEntries(
      first: try typed(fromPaper, group, form), second: try typed(again, group, form),
      typedBy: typists
    ) { question in
      if case .choice = form.question(question)?.kind { true } else { false }
    }
    try entries.check()
    if !entries.notesDiffer.isEmpty {
      note(
        en(
          "empanel: note: the notes differ at \(entries.notesDiffer.joined(separator: ", ")); those"
            + " of the first entry are sealed"))
    }
    return entries
  }

  /// Says in the record who typed; the sheet is sealed already, whatever happens here.
  private func record(
    _ paper: PaperEntries, of sheet: Deed, _ seat: Seat, _ desk: Desk
  ) throws {
    // Whose sheet it is stands in the sheet's own record.
    let event = EventBody(.paper(sheets: [sheet.record.id]))
    let words = EventWords.paper(PaperText(typedBy: paper.typedBy))
    var generator = SystemRandomNumberGenerator()
    do {
      _ = try seat.record(
        event, words: words, in: try desk.refreshed().history, at: Surroundings.now,
        using: &generator)
    } catch {
      note(en("empanel: note: the sheet is sealed, but who typed it could not be recorded"))
      throw error
    }
    try say(en("Recorded: typed from paper by \(paper.typedBy.joined(separator: en(" and ")))."))
  }

  // MARK: The same face

  /// What the kiosk asks about is said here too; the answers stand.
  private func noteSameFace(_ rows: [SheetRow], _ assessor: String, _ group: Group) {
    guard group.at == .kiosk else { return }
    let answers = rows.map { (question: $0.question, status: status($0)) }
    guard let points = SameFace.answer(answers) else { return }
    let label = group.scale.points.first { $0.points == points }?.label ?? "\(points)"
    note(
      en("empanel: note: \(assessor) chose \"\(label)\" each time; the answers stand as they are"))
  }

  private func status(_ row: SheetRow) -> ItemStatus {
    if case .scored(let points) = row.status { .scored(points) } else { .skipped }
  }

  // MARK: The parts of a sheet

  private func onScreen() throws {
    noteWithoutTerminal(
      instead: en("empanel score \(acting.folder) --as \(acting.handle) --candidate ID --from FILE")
    )
    try sitDown(
      acting.handle, in: acting.folder, passphrase: acting.passphrase,
      first: candidate.map(FirstRoom.score) ?? .home)
  }

  private func slip(_ seat: Seat, _ history: History) throws -> Slip? {
    guard let contributor, let slipFile else { return nil }
    let bytes = try readFile(slipFile, cap: 4096)
    let digits = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
      .filter { $0 != " " }
    return try seat.slip(of: contributor, digits: digits, in: history)
  }

  private func item(_ row: SheetRow) -> SheetText.Item {
    let status: SheetText.Item.Status =
      switch row.status {
      case .scored(let points): .item(.scored(points))
      case .notAsked: .item(.notAsked)
      case .notHeard: .item(.notHeard)
      case .skipped: .item(.skipped)
      case .answered: .answered
      }
    return SheetText.Item(
      question: row.question, criterion: row.criterion, status: status,
      note: takenIn(row.note))
  }
}
