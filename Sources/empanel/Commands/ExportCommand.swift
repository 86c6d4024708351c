// `empanel export --subject`: what is held about one person, for them, with everybody else taken out.
import ArgumentParser
import Panels
import Reports
import Scoring
import Sealing
import Wording

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: en(
        "Write out what is held about one person, for somebody who asks for their data."),
      discussion: en(
        """
        Examples:
          empanel export day for-c03 --as hana --subject c03
          empanel export day for-su3 --as hana --subject su3
          empanel export day for-c03 --as hana --subject c03 --name-assessors
        OUTDIR is made; it holds a text that the person can read, the form, and a list of records with \
        their hashes. Other candidates are never in it. Panel members are named by their role; with \
        --name-assessors by name, and then the signed sheets themselves are there too, since nobody \
        can check a signature without its signer. Read it before you hand it over.
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Argument(help: .en("The folder to make."))
  var outDir: String
  @Option(help: .en("The candidate's code, or the contributor's.", value: "code"))
  var subject: String
  @Flag(
    name: .customLong("name-assessors"), help: .en("Name the panel members, and add signed sheets.")
  )
  var nameAssessors = false
  @Option(
    name: .customLong("as"), help: .en("Who reads: the handle they joined with.", value: "handle"))
  var handle: String?
  @Option(help: .en("An age identity file of a reader, such as the archive's.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let desk = try Desk(folder: folder)
    try check(desk.history)
    let reader = try Reader(handle: handle, identity: identity, passphrase: passphrase)
    guard desk.history.isOpened else {
      throw Complaint(
        en("the panel has not been opened, so nobody can read what is held"),
        hint: en("run it again after the opening"))
    }
    let opened = try reader.openEverything(at: desk)
    let held = HeldAbout(
      subject, in: desk.history, opening: opened.opening, identities: opened.keys
    ) { desk.store.bytes($1, of: $0) }
    let names = AccessNames(
      desk, subject: subject, identities: opened.keys, nameAssessors: nameAssessors)
    let result =
      held.isCandidate
      ? try? DayTally(desk: desk, reader: Reader(opened.keys)).tally.primary.candidates.first {
        $0.candidate == subject
      } : nil
    let access = SubjectAccess(
      held, form: try desk.form(), title: names.title,
      who: names.who
        + (held.isCandidate && result == nil
          ? [en("The result cannot be reckoned any more.")] : []),
      result: result,
      others: names.others)
    let files = try AccessFiles(
      desk: desk, held: held, text: access.text, withSigners: nameAssessors)
    try files.write(to: absolutePath(outDir))
    try say(en("Written: \(outDir). Read it before you hand it over."))
    try say(
      en(
        "\(access.takenOut) names or codes of others were taken out of notes; words may still point at"
          + " somebody."))
    for record in held.unreadable {
      note(
        en(
          "empanel: note: \(record.type) \(record.id.sealCode) may be about \(subject), and cannot be"
            + " read with these keys"))
    }
  }

  private func check(_ history: History) throws {
    let contributors = history.freeze?.body.contributors.keys.sorted() ?? []
    guard history.candidates.contains(subject) || contributors.contains(subject) else {
      throw Complaint(
        en("there is no candidate or contributor \"\(subject)\""),
        hint: en("choose one of: \((history.candidates + contributors).joined(separator: ", "))"))
    }
  }
}
