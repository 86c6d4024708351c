// `empanel print`: paper for a panel, as a page that any browser prints on A4.
import ArgumentParser
import Forms
import Panels
import Reports
import Scoring
import Wording

struct PrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print",
      abstract: en(
        "Print paper: score sheets, cards and slips for the kiosk, the candidate's sheet."),
      discussion: en(
        """
        Examples:
          empanel print panels/care-worker-values --candidate-sheet --out c.html
          empanel print day --sheets --as dilys --out sheets.html
          empanel print day --cards
          empanel print day --slips slips.csv --out slips.html
        Each is one HTML page without scripts; print it from any browser, on A4. For a panel's folder \
        there is a score sheet for every member and candidate. With --as the names are printed too; \
        without it the codes alone, and nobody's keys are needed.
        """))
  }

  @Argument(help: .en("A panel's folder; or a form.yaml, a pack folder or a shipped pack's name."))
  var formOrPanel: String
  @Flag(help: .en("Blank score sheets, for a power cut or for whoever would rather write."))
  var sheets = false
  @Flag(help: .en("One question a page, with faces, for the people at the kiosk."))
  var cards = false
  @Flag(
    name: .customLong("candidate-sheet"), help: .en("What every candidate is told before the day."))
  var candidateSheet = false
  @Option(
    help: .en(
      "The slips that the freeze wrote to FILE, to be cut apart, with a QR code each.",
      value: "file"))
  var slips: String?
  @Option(help: .en("Write the page to FILE, and not to standard output.", value: "file"))
  var out: String?
  @Option(
    name: .customLong("as"),
    help: .en("Who reads the names: the handle they joined with.", value: "handle"))
  var handle: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    guard [sheets, cards, candidateSheet, slips != nil].filter(\.self).count == 1 else {
      throw ValidationError(en("choose one of --sheets, --cards, --slips and --candidate-sheet"))
    }
  }

  func run() throws {
    let panel = try printed()
    let page =
      if sheets {
        scoreSheetsHTML(panel)
      } else if cards {
        cardsHTML(panel)
      } else if let slips {
        slipsHTML(try slipRows(slips), panel)
      } else {
        candidateSheetHTML(panel)
      }
    try refuseEmpty(panel)
    guard let out else { return try sayBytes(Array(page.utf8)) }
    try atomicWrite(out, Array(page.utf8), mode: 0o600, replacing: false)
    try say(en("Written: \(out). Open it in a browser, and print it on A4."))
  }

  private func slipRows(_ path: String) throws -> [PrintedSlip] {
    try rows(of: path, .slips, readSlipsFile).map {
      PrintedSlip(contributor: $0.contributor, digits: $0.slip)
    }
  }

  private func printed() throws -> PrintedPanel {
    guard standing(at: formOrPanel + "/records") == .folder else {
      guard handle == nil else { throw ValidationError(en("--as goes with a panel's folder")) }
      let form = try PackFiles.find(formOrPanel).form()
      return PrintedPanel(form: form, fingerprint: form.fingerprint)
    }
    let desk = try Desk(folder: formOrPanel)
    let seat = try handle.map { try desk.seat(of: $0, passphrase: passphrase) }
    return try PrintedPanel(desk, read: seat)
  }

  private func refuseEmpty(_ panel: PrintedPanel) throws {
    let place = sheets ? GroupDraft.Place.members : .kiosk
    guard !candidateSheet, slips == nil, !panel.form.groups.contains(where: { $0.at == place })
    else { return }
    throw Complaint(
      sheets
        ? en("no group of this form scores on sheets of its own")
        : en("no group of this form scores at the kiosk"),
      hint: sheets ? en("its people score at the kiosk: use --cards") : en("use --sheets"))
  }
}

extension PrintedPanel {
  /// A panel as far as somebody may read it: codes for everybody, names for those on the roster.
  init(_ desk: Desk, read seat: Seat?) throws {
    let form = try desk.form()
    self.init(form: form, fingerprint: form.fingerprint)
    guard let freeze = desk.history.freeze else { return }
    let names = seat.map { PanelNames($0, freeze, in: desk.history) }
    if let seat {
      let panel = try seat.text(PanelText.self, "panel.age", of: freeze.record)
      let days = desk.history.days(
        read: [seat.keys.age], part: desk.store.parts(of: desk.history))
      (title, dates) = (panel.title, days.dates ?? panel.dates)
    }
    assessors = freeze.members.compactMap { member in
      freeze.group(of: member).map {
        Assessor(id: member, name: names?.people[member]?.name, group: $0)
      }
    }
    candidates = desk.history.candidatesInTheRunning.map { candidate in
      Candidate(
        id: candidate, name: names?.candidate(candidate),
        time: names?.candidates[candidate]?.time ?? "",
        standingAside: Set(
          freeze.members.filter { desk.history.standsAside($0, for: candidate) }))
    }
  }
}
