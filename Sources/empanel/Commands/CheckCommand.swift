// `empanel check`: reads packs, says everything that is wrong with them and with their words, or
// what they are.
import ArgumentParser
import Forms
import Panels
import Scoring
import Screens
import Sealing
import Wording

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract:
        en("Check packs: every mistake and every bad wording with its line, or what each pack is."),
      discussion: en(
        """
        Example: empanel check panels/care-worker-values

        PACK is a form.yaml, a pack folder, a folder of packs, or a shipped pack's name. Translations \
        (form.cy.yaml) are checked with the pack. The wording check reads English: a personal question \
        to the candidate is an error, a weak question a note. Exit code 65 when a pack breaks a rule, \
        2 when a pack asks a personal question.
        """))
  }

  @Argument(help: .en("The packs."))
  var packs: [String]
  @ArgumentParser.Flag(help: .en("Print what each pack is as JSON."))
  var json = false

  func run() throws {
    var read: [WordedPack] = []
    var mistakes: [PackMistake] = []
    var kiosk: [String: [KioskWords]] = [:]
    for files in try packs.flatMap(PackFiles.findAll) {
      do {
        read.append(WordedPack(files, try files.form()))
        kiosk[files.path] = try files.kioskFiles.map {
          try readKioskWords($0, known: KioskTexts.keys)
        }
      } catch let error as PackMistakes {
        mistakes += error.list
      }
    }
    if json {
      try sayBytes(JSON.array(read.map(CheckCommand.json)).canonicalLine())
    } else {
      for pack in read where !pack.isStopped {
        try CheckCommand.lines(pack.form, pack.path).forEach(say)
        try KioskLanguages.checked(kiosk[pack.path] ?? [], pack.form).forEach(say)
      }
    }
    for pack in read { pack.notes.forEach { note(en("empanel: note: \(shownSafely($0))")) } }
    try CheckCommand.complain(mistakes, read)
  }

  /// Throws what is wrong: broken rules first, since a pack that breaks one is no form yet.
  private static func complain(_ mistakes: [PackMistake], _ read: [WordedPack]) throws {
    let stops = read.flatMap(\.stops)
    guard !mistakes.isEmpty || !stops.isEmpty else { return }
    var complaint = Complaint(messages: stops, hints: [WordingSentences.hint], code: .problems)
    if !mistakes.isEmpty {
      complaint = PackMistakes(list: mistakes).complaint
      complaint.messages += stops
      if !stops.isEmpty { complaint.hints.append(WordingSentences.hint) }
    }
    throw complaint
  }

  /// One line with the fingerprint, then what the pack is.
  static func lines(_ form: Form, _ path: String) -> [String] {
    let version = form.version.isEmpty ? "" : " \(form.version)"
    var lines = [en("\(path): \(form.id)\(version) is good; form fingerprint \(form.fingerprint)")]
    lines.append("  \(form.title) (\(form.stage.rawValue), \(form.language))")
    for group in form.groups {
      let share = group.share.map { en("share \($0)") } ?? group.influence.rawValue
      let place = group.at == .kiosk ? en(" at the kiosk") : ""
      let minutes = minutes(of: group, in: form)
      lines.append(
        en(
          "  \(group.title): \(share), \(questions(group.questions.count))\(place), "
            + "\(scores(group.items.count)) a candidate")
          + about(minutes))
    }
    for (language, texts) in form.texts.sorted(by: { $0.key < $1.key }) {
      let all = form.words.filter { !$0.words.isEmpty }.count
      lines.append(en("  In \(language): \(texts.count) of \(all) texts"))
    }
    return lines
  }

  private static func json(_ pack: WordedPack) -> JSON {
    let form = pack.form
    return .object([
      "fingerprint": .string(form.fingerprint), "id": .string(form.id), "path": .string(pack.path),
      "title": .string(form.title), "version": .string(form.version),
      "wording": .array(pack.problems.map { WordingSentences.json($0, line: pack.line(of: $0)) }),
      "groups": .array(
        form.groups.map { group in
          .object([
            "group": .string(group.id), "influence": .string(group.influence.rawValue),
            "items": .number(group.items.count), "minutes": .number(minutes(of: group, in: form)),
            "questions": .number(group.questions.count),
            "share": group.share.map { .number($0) } ?? .null,
          ])
        }),
    ])
  }

  private static func minutes(of group: Group, in form: Form) -> Int {
    group.questions.compactMap { form.question($0)?.minutes }.reduce(0, +)
  }

  private static func questions(_ count: Int) -> String {
    count == 1 ? en("1 question") : en("\(count) questions")
  }

  private static func scores(_ count: Int) -> String {
    count == 1 ? en("1 score") : en("\(count) scores")
  }

  private static func about(_ minutes: Int) -> String {
    guard minutes > 0 else { return "" }
    return minutes == 1 ? en(", about 1 minute") : en(", about \(minutes) minutes")
  }
}
