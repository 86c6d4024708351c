// `empanel check`: reads packs, says everything that is wrong with them, or what they are.
import ArgumentParser
import Forms
import Panels
import Scoring
import Sealing

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check packs: every mistake with its line, or what each pack is.",
    discussion: """
      Example: empanel check panels/care-worker-values

      PACK is a form.yaml, a pack folder, a folder of packs, or a shipped pack's name. Translations \
      (form.cy.yaml) are checked with the pack. Exit code 65 when anything is wrong.
      """)

  @Argument(help: "The packs.")
  var packs: [String]
  @ArgumentParser.Flag(help: "Print what each pack is as JSON.")
  var json = false

  func run() throws {
    var good: [(path: String, form: Form)] = []
    var mistakes: [PackMistake] = []
    for files in try packs.flatMap(PackFiles.findAll) {
      do {
        good.append((files.path, try files.form()))
      } catch let error as PackMistakes {
        mistakes += error.list
      }
    }
    if json {
      try sayBytes(JSON.array(good.map { CheckCommand.json($0.form, $0.path) }).canonicalLine())
    } else {
      for (path, form) in good { try CheckCommand.lines(form, path).forEach(say) }
    }
    guard mistakes.isEmpty else { throw PackMistakes(list: mistakes) }
  }

  /// One line with the fingerprint, then what the pack is.
  static func lines(_ form: Form, _ path: String) -> [String] {
    let version = form.version.isEmpty ? "" : " \(form.version)"
    var lines = ["\(path): \(form.id)\(version) is good; form fingerprint \(form.fingerprint)"]
    lines.append("  \(form.title) (\(form.stage.rawValue), \(form.language))")
    for group in form.groups {
      let share = group.share.map { "share \($0)" } ?? group.influence.rawValue
      let place = group.at == .kiosk ? " at the kiosk" : ""
      let minutes = minutes(of: group, in: form)
      lines.append(
        "  \(group.title): \(share), \(count(group.questions.count, "question"))\(place), "
          + "\(count(group.items.count, "score")) a candidate"
          + (minutes > 0 ? ", about \(count(minutes, "minute"))" : ""))
    }
    for (language, texts) in form.texts.sorted(by: { $0.key < $1.key }) {
      let all = form.words.filter { !$0.words.isEmpty }.count
      lines.append("  In \(language): \(texts.count) of \(all) texts")
    }
    return lines
  }

  private static func json(_ form: Form, _ path: String) -> JSON {
    .object([
      "fingerprint": .string(form.fingerprint), "id": .string(form.id), "path": .string(path),
      "title": .string(form.title), "version": .string(form.version),
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

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
