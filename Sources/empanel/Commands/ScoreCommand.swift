// `empanel score`: the scoring room, or a sheet typed into a spreadsheet.
import ArgumentParser
import Forms
import Panels
import Scoring
import Sealing

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a candidate: on the screen, or from a file; sealed at the end.",
    discussion: """
      Examples:
        empanel score day --as asha
        empanel score day --as asha --candidate c01 --from sheet.csv
        empanel score day --as kiosk1 --contributor su1 --slip-file slip.txt --candidate c01 --from sheet.csv
      sheet.csv: question,criterion,points,status,note. It must have every item of your group.
      """)

  @OptionGroup var acting: ActingOptions
  @Option(help: "The candidate.")
  var candidate: String?
  @Option(help: "A sheet in a file.")
  var from: String?
  @Flag(help: "Correct your sealed sheet for this candidate; both stay on the record.")
  var correct = false
  @Option(help: "Who scores at the kiosk.")
  var contributor: String?
  @Option(name: .customLong("slip-file"), help: "A file with the six digits of the slip on line 1.")
  var slipFile: String?
  @Flag(help: "Somebody helped to read or press keys.")
  var helped = false

  func validate() throws {
    guard from != nil else {
      guard contributor == nil, slipFile == nil, !helped else {
        throw ValidationError("--contributor, --slip-file and --helped go with --from FILE")
      }
      return
    }
    guard candidate != nil else { throw ValidationError("--from FILE needs --candidate") }
    guard (contributor == nil) == (slipFile == nil) else {
      throw ValidationError("--contributor and --slip-file go together")
    }
  }

  func run() throws {
    guard let from, let candidate else { return try onScreen() }
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
    let rows = try rows(of: from, .sheet) { try readSheetFile($0, group: group, form: form) }
    let earlier = desk.history.sheetInForce(by: assessor, of: candidate)
    if correct, earlier == nil { throw DeedRefusal.nothingToCorrect(candidate: candidate) }
    let sheet = SheetToSeal(
      candidate: candidate, slip: slip, items: rows.map(item), started: started, source: .csv,
      replaces: correct ? earlier?.id : nil, wasHelped: helped)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.seal(
      sheet, form: form, in: desk.history, at: Surroundings.now, using: &generator)
    try desk.store.home.dropDraft(for: candidate, of: assessor)
    try say("Sealed: \(assessor) for \(candidate).")
    try say("Seal code:  \(deed.record.id.sealCode)")
    try say("Write it down: at the opening it proves that these are your scores.")
    try sayDelivery(deed.delivery)
  }

  private func onScreen() throws {
    try needTerminal(
      instead: "empanel score \(acting.folder) --as \(acting.handle) --candidate ID --from FILE")
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
