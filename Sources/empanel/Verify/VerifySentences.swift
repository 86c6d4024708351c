// What is true of a panel's folder, in plain sentences: the text of `verify`.
import Panels
import Screens
import Wording

enum VerifySentences {
  static func lines(_ found: Verification) -> [String] {
    guard let history = found.history else { return [] }
    return standing(history, found.reading) + signed(history) + sheets(history) + closed(history)
      + heads(history)
  }

  /// How many records, which freeze and form, who has declared.
  private static func standing(_ history: History, _ reading: FolderReading) -> [String] {
    let people = Set(reading.received.map(\.record.author)).count
    var lines = [en("\(reading.received.count) records by \(people) people in this folder.")]
    guard let freeze = history.freeze else { return lines + [en("The panel is not frozen yet.")] }
    let pack = freeze.body.pack
    lines.append(
      en(
        "Freeze code: \(freeze.id.freezeCode), by \(freeze.record.author), \(freeze.record.time.text)"
      )
    )
    if let replaced = freeze.body.replaces {
      lines.append(en("It amends the freeze \(replaced.sealCode)."))
    }
    lines += history.events("moved").map { DaySentences.clear($0.record) }
    lines.append(en("Form: \(pack.named), fingerprint \(pack.fingerprint)"))
    let waiting = freeze.body.roster.keys.filter { history.declaration(of: $0) == nil }.sorted()
    lines.append(
      waiting.isEmpty
        ? en("Everybody on the roster has declared.")
        : en("Not declared yet: \(waiting.joined(separator: ", "))."))
    return lines
  }

  /// Who signed what, a line a person.
  private static func signed(_ history: History) -> [String] {
    let lines = history.authors.map { author in
      let counts = history.signed(by: author).map {
        "\($0.count) \($0.count == 1 ? $0.one : $0.many)"
      }
      return "  \(ClosingSentences.padded(author)) \(counts.joined(separator: ", "))"
    }
    return [en("Who signed what:")] + lines
  }

  private static func sheets(_ history: History) -> [String] {
    let correct = history.validSheets.filter(\.isCorrected).count
    var lines = [
      en("Sealed sheets: \(history.validSheets.count)")
        + (correct > 0 ? en(", of them \(correct) corrected by a later one.") : ".")
    ]
    lines += ErasureSentences.lines(history)
    // Everybody finds their own seal code here again.
    lines += ClosingSentences.rows(of: history.validSheets, late: history.close?.lateSheets ?? [])
    guard history.close == nil else { return lines }
    for member in history.members {
      let owes = history.owes(member)
      if !owes.isEmpty {
        lines.append(en("\(member) has not sealed: \(owes.joined(separator: ", "))"))
      }
    }
    return lines
  }

  private static func closed(_ history: History) -> [String] {
    guard let close = history.close else { return [] }
    let body = close.body
    var lines = [
      en(
        "Closed by \(close.record.author), \(close.record.time.text): \(body.roll.count) on the roll,"
          + " \(body.setAside.count) set aside, \(body.absent.count) absent. Head"
          + " \(close.record.id.sealCode)")
    ]
    for (sheet, code) in body.setAside.sorted(by: { $0.key < $1.key }) {
      lines.append(en("Set aside, and never opened: \(sheet.sealCode), \(code.rawValue)"))
    }
    for absence in body.absent {
      lines.append(en("Absent: \(absence.author) for \(absence.candidate)"))
    }
    lines += late(history)
    let ready = history.holdersReleased
    if !ready.isEmpty { lines.append(en("Gave their pieces: \(ready.joined(separator: ", "))")) }
    let readers = Set(history.opened.map(\.record.author)).sorted()
    if !readers.isEmpty { lines.append(en("Opened by: \(readers.joined(separator: ", "))")) }
    return lines
  }

  /// Sheets in no list of the close: those sealed after it, and those it did not know or left out.
  private static func late(_ history: History) -> [String] {
    let unknown = Set(history.sheetsCloseLeftOut.map(\.id))
    return history.unlistedSheets.map { sheet in
      let what = en("\(sheet.id.sealCode) by \(sheet.assessor) for \(sheet.candidate)")
      return unknown.contains(sheet.id)
        ? en(
          "Late: \(what), sealed without knowing the close, which does not list it. No holder who has"
            + " it gives pieces until a new close lists it.")
        : en("Late: \(what), sealed after the close. It stays sealed.")
    }
  }

  /// The last sentence where nothing is wrong.
  static func clean(_ history: History?) -> String {
    history?.erasures.isEmpty ?? true
      ? en("Nothing was changed, added or removed. Every signature is right.")
      : en(
        "Nothing was changed or added, and nothing is gone but what was erased on record. Every"
          + " signature is right.")
  }

  /// What to write down elsewhere, so that removing the newest records is found out.
  private static func heads(_ history: History) -> [String] {
    let codes = history.heads.map(\.sealCode).joined(separator: ", ")
    return [en("Newest: \(codes). Write it down elsewhere; --head finds it again later.")]
  }

}

extension Freeze.Pack {
  /// The form's id, with its version where it has one.
  var named: String { [id, version].filter { !$0.isEmpty }.joined(separator: " ") }
}

/// How often somebody signed a kind of record, and what it is called.
struct SignedCount {
  var count: Int
  var one: String
  var many: String
}

extension History {
  /// Everybody who signed anything that is in force, in order of their first record.
  var authors: [String] {
    var seen: Set<String> = []
    return inOrder.map(\.author).filter { seen.insert($0).inserted }
  }

  /// What somebody signed, by kind, in the order of a panel's life.
  func signed(by author: String) -> [SignedCount] {
    var counts: [String: Int] = [:]
    for record in inOrder where record.author == author { counts[record.type, default: 0] += 1 }
    let known = History.kinds.compactMap { type, one, many in
      counts.removeValue(forKey: type).map { SignedCount(count: $0, one: one, many: many) }
    }
    return known
      + counts.sorted { $0.key < $1.key }.map {
        SignedCount(count: $0.value, one: $0.key, many: $0.key)
      }
  }

  private static var kinds: [(type: String, one: String, many: String)] {
    [
      ("call", en("call"), en("calls")), ("enrol", en("enrolment"), en("enrolments")),
      ("freeze", en("freeze"), en("freezes")),
      ("declare", en("declaration"), en("declarations")),
      ("sheet", en("sheet"), en("sheets")), ("event", en("event"), en("events")),
      ("close", en("close"), en("closes")),
      ("release", en("release"), en("releases")), ("opened", en("opening"), en("openings")),
      ("minute", en("minute"), en("minutes")), ("seen", en("witness"), en("witnesses")),
      ("erase", en("erasure"), en("erasures")),
    ]
  }
}
