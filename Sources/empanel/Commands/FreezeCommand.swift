// `empanel freeze`: form, people, shares, candidates and quorums become the same for all.
import ArgumentParser
import Forms
import Glibc
import Panels
import Reports
import Scoring
import Sealing
import Wording

struct FreezeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "freeze",
      abstract: en("Freeze the panel: from now on everything is the same for all."),
      discussion: en(
        """
        Example:
          empanel freeze day --as dilys --candidates candidates.csv \\
            --contributors contributors.csv --slips slips.csv \\
            --archive-print archive.txt
        candidates.csv has the columns candidate,name,time,minutes,adjustment, of which the first two \
        must be there; contributors.csv has contributor,name,group, and people.csv handle,name,job.
        The slips file is written for printing, for your eyes only; "empanel print day --slips \
        slips.csv" makes a page of it.
        The archive is a reader who is not a person of the day: the organisation's key, or a recovery \
        sheet printed now. An envelope is one more holder, a key on paper in HR's safe: --envelope \
        safe=safe.html. Where a file's name ends in .html it is a page with a QR code, else an age \
        identity file.
        A form with a personal question is not frozen (exit 2), unless the chair gives a reason for \
        each: everybody on the panel can read it, and verify and tally show it.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(help: .en("The candidates, a CSV file.", value: "file"))
  var candidates: String
  @Option(help: .en("The people who score at the kiosk, a CSV file.", value: "file"))
  var contributors: String?
  @Option(help: .en("Names and jobs of those with keys, a CSV file.", value: "file"))
  var people: String?
  @Option(
    parsing: .singleValue,
    help: .en("Somebody who joined and is not to be on the panel; may be given more than once."))
  var without: [String] = []
  @Option(help: .en("Where to write the contributors' slips.", value: "file"))
  var slips: String?
  @Option(
    parsing: .singleValue, help: .en("A day of the panel, YYYY-MM-DD; may be given more than once.")
  )
  var date: [String] = []
  @Option(
    parsing: .singleValue, help: .en("Holders who can open together, such as asha+ben; may repeat.")
  )
  var quorum: [String] = []
  @Option(
    parsing: .singleValue,
    help: .en("A holder that is a key on paper: NAME=FILE makes one and writes it; may repeat."))
  var envelope: [String] = []
  @Option(
    name: .customLong("wording-reason"), parsing: .singleValue,
    help: .en(
      "Why a personal question stays, as questions.q1.ask=WHY; may be given more than once."))
  var wordingReason: [String] = []
  @Option(
    name: .customLong("translation-read"), parsing: .singleValue,
    help: .en(
      "Who has read every word of a language, as cy=NAME; it may then be chosen at the kiosk."))
  var translationRead: [String] = []
  @Option(help: .en("The archive's age recipient, age1..."))
  var archive: String?
  @Option(
    name: .customLong("archive-print"),
    help: .en("Make a recovery key now, and write it to FILE.", value: "file"))
  var archivePrint: String?
  @Flag(name: .customLong("no-archive"), help: .en("Have no archive; the record says so."))
  var noArchive = false

  func validate() throws {
    let chosen = [archive != nil, archivePrint != nil, noArchive].filter(\.self).count
    guard chosen == 1 else {
      throw ValidationError(
        en(
          "choose one of --archive age1..., --archive-print FILE and --no-archive: who can still read"
            + " the record when every laptop is gone?"))
    }
    guard (contributors == nil) == (slips == nil) else {
      throw ValidationError(
        en("--contributors and --slips go together: their slips are written there"))
    }
    for day in date where !PanelFreezing.isDay(day) {
      throw ValidationError(TimeWords.notADay(day))
    }
  }

  func run() throws {
    let (desk, seat) = try acting.seat()
    guard desk.history.freeze == nil else { throw DeedRefusal.alreadyFrozen }
    guard desk.history.callRecord.author == seat.handle else {
      throw DeedRefusal.notEntitled(seat.handle)
    }
    var generator = SystemRandomNumberGenerator()
    let recovery = archivePrint.map { _ in AgeIdentity.generate(using: &generator) }
    let envelopes = try envelope.map { try AskedEnvelope($0, using: &generator) }
    let plan = try plan(
      desk, archive: try recovery?.recipient ?? archiveKey(), try named(envelopes))
    let freezing = PanelFreezing(
      plan: plan, slips: slips,
      recovery: recovery.flatMap { key in archivePrint.map { ($0, key) } },
      envelopes: envelopes)
    let (deed, draft) = try freezing.freeze(by: seat, at: desk)
    try report(deed, plan, draft, envelopes)
  }

  /// The envelopes' keys by name; each name may stand once.
  private func named(_ envelopes: [AskedEnvelope]) throws -> [String: AgeRecipient] {
    var keys: [String: AgeRecipient] = [:]
    for envelope in envelopes where keys.updateValue(envelope.key, forKey: envelope.name) != nil {
      throw Complaint(
        en("the envelope \(envelope.name) is named twice"), hint: en("give each a name of its own"),
        code: .usage)
    }
    return keys
  }

  private func plan(
    _ desk: Desk, archive: AgeRecipient?, _ envelopes: [String: AgeRecipient]
  ) throws -> FreezePlan {
    let form = try desk.form()
    let files = try PackFiles.kept(in: desk.store.home)
    let pack = WordedPack(files, form)
    let reasons = try WordingReasons.judged(wordingReason, for: pack)
    let title = try PackFiles.keptTitle(in: desk.store.home)
    return FreezePlan(
      form: form,
      panel: PanelText(
        title: title, dates: date, wording: reasons,
        languages: try KioskLanguages.judged(translationRead, for: files, form)),
      enrolled: try FreezePlan.Enrolled.everybody(in: desk.history, without: without),
      people: try FreezeFiles.people(people), candidates: try FreezeFiles.candidates(candidates),
      contributors: try FreezeFiles.contributors(contributors),
      quorums: quorum.isEmpty
        ? nil : quorum.map { $0.split(separator: "+").map(String.init) },
      archive: archive, envelopes: envelopes)
  }

  private func archiveKey() throws -> AgeRecipient? {
    try archive.map(PanelFreezing.archiveKey)
  }

  private func report(
    _ deed: Deed, _ plan: FreezePlan, _ draft: FreezeDraft, _ envelopes: [AskedEnvelope]
  ) throws {
    try say(en("The panel is frozen."))
    try say("")
    try say(en("Freeze code:  \(deed.record.id.freezeCode)"))
    try say(en("Read it aloud. Everybody compares it when they declare."))
    try say("")
    try say(en("Declared: \(Sentences.shares(of: plan.form))."))
    try say(en("Form fingerprint: \(draft.freeze.pack.fingerprint)"))
    try say(Sentences.people(draft.freeze))
    for line in Sentences.opening(draft.freeze) { try say(line) }
    for warning in draft.warnings { note(en("empanel: note: \(Sentences.warning(warning))")) }
    for line in WordingReasons.lines(plan.panel.wording) { try say(line) }
    for line in KioskLanguages.lines(plan.panel.languages) { try say(line) }
    for line in KioskLanguages.unread(plan.form, plan.panel.languages) {
      note(en("empanel: note: \(line)"))
    }
    if noArchive {
      note(
        en("empanel: note: there is no archive; when the people's keys are gone, so is the record"))
    }
    if let slips {
      try say(en("Slips for \(draft.slips.count) people: \(slips). Cut them up; keep none."))
    }
    if let archivePrint {
      try say(en("Recovery sheet: \(archivePrint). Print it, lock it away, and delete the file."))
    }
    for envelope in envelopes {
      guard let paper = envelope.paper else { continue }
      try say(
        en(
          "Envelope \(envelope.name): \(paper.path). Print it, close it in an envelope, lock that away,"
            + " and delete the file."))
    }
    try sayDelivery(deed.delivery)
    try say(en("Next: everybody runs  empanel declare FOLDER --as NAME"))
  }
}
