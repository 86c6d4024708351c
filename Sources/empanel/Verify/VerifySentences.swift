// What is true of a panel's folder, in plain sentences: the text of `verify`.
import Panels

enum VerifySentences {
  static func lines(_ found: Verification) -> [String] {
    guard let history = found.history else { return [] }
    return standing(history, found.reading) + signed(history) + sheets(history) + closed(history)
      + heads(history)
  }

  /// How many records, which freeze and form, who has declared.
  private static func standing(_ history: History, _ reading: FolderReading) -> [String] {
    let people = Set(reading.received.map(\.record.author)).count
    var lines = ["\(reading.received.count) records by \(people) people in this folder."]
    guard let freeze = history.freeze else { return lines + ["The panel is not frozen yet."] }
    let pack = freeze.body.pack
    lines.append(
      "Freeze code: \(freeze.id.freezeCode), by \(freeze.record.author), \(freeze.record.time.text)"
    )
    if let replaced = freeze.body.replaces {
      lines.append("It amends the freeze \(replaced.sealCode).")
    }
    lines.append("Form: \(pack.named), fingerprint \(pack.fingerprint)")
    let waiting = freeze.body.roster.keys.filter { history.declaration(of: $0) == nil }.sorted()
    lines.append(
      waiting.isEmpty
        ? "Everybody on the roster has declared."
        : "Not declared yet: \(waiting.joined(separator: ", ")).")
    return lines
  }

  /// Who signed what, a line a person.
  private static func signed(_ history: History) -> [String] {
    let lines = history.authors.map { author in
      let counts = history.signed(by: author).map {
        "\($0.count) \($0.count == 1 ? $0.one : $0.many)"
      }
      return "  \(ClosingPage.padded(author)) \(counts.joined(separator: ", "))"
    }
    return ["Who signed what:"] + lines
  }

  private static func sheets(_ history: History) -> [String] {
    let correct = history.validSheets.filter(\.isCorrected).count
    var lines = [
      "Sealed sheets: \(history.validSheets.count)"
        + (correct > 0 ? ", of them \(correct) corrected by a later one." : ".")
    ]
    lines += ErasureSentences.lines(history)
    // Everybody finds their own seal code here again.
    lines += ClosingPage.rows(of: history.validSheets, late: history.close?.lateSheets ?? [])
    guard history.close == nil else { return lines }
    for member in history.members {
      let owes = history.owes(member)
      if !owes.isEmpty { lines.append("\(member) has not sealed: \(owes.joined(separator: ", "))") }
    }
    return lines
  }

  private static func closed(_ history: History) -> [String] {
    guard let close = history.close else { return [] }
    let body = close.body
    var lines = [
      "Closed by \(close.record.author), \(close.record.time.text): \(body.roll.count) on the roll,"
        + " \(body.setAside.count) set aside, \(body.absent.count) absent. Head"
        + " \(close.record.id.sealCode)"
    ]
    for (sheet, code) in body.setAside.sorted(by: { $0.key < $1.key }) {
      lines.append("Set aside, and never opened: \(sheet.sealCode), \(code.rawValue)")
    }
    for absence in body.absent {
      lines.append("Absent: \(absence.author) for \(absence.candidate)")
    }
    lines += late(history)
    let ready = history.holdersReleased
    if !ready.isEmpty { lines.append("Gave their pieces: \(ready.joined(separator: ", "))") }
    let readers = Set(history.opened.map(\.record.author)).sorted()
    if !readers.isEmpty { lines.append("Opened by: \(readers.joined(separator: ", "))") }
    return lines
  }

  /// Sheets in no list of the close: those sealed after it, and those it did not know or left out.
  private static func late(_ history: History) -> [String] {
    let unknown = Set(history.sheetsCloseLeftOut.map(\.id))
    return history.unlistedSheets.map { sheet in
      let what = "\(sheet.id.sealCode) by \(sheet.assessor) for \(sheet.candidate)"
      return unknown.contains(sheet.id)
        ? "Late: \(what), sealed without knowing the close, which does not list it. No holder who has"
          + " it gives pieces until a new close lists it."
        : "Late: \(what), sealed after the close. It stays sealed."
    }
  }

  /// The last sentence where nothing is wrong.
  static func clean(_ history: History?) -> String {
    history?.erasures.isEmpty ?? true
      ? "Nothing was changed, added or removed. Every signature is right."
      : "Nothing was changed or added, and nothing is gone but what was erased on record. Every"
        + " signature is right."
  }

  /// What to write down elsewhere, so that removing the newest records is found out.
  private static func heads(_ history: History) -> [String] {
    let codes = history.heads.map(\.sealCode).joined(separator: ", ")
    return ["Newest: \(codes). Write it down elsewhere; --head finds it again later."]
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

  private static let kinds = [
    ("call", "call", "calls"), ("enrol", "enrolment", "enrolments"),
    ("freeze", "freeze", "freezes"), ("declare", "declaration", "declarations"),
    ("sheet", "sheet", "sheets"), ("event", "event", "events"), ("close", "close", "closes"),
    ("release", "release", "releases"), ("opened", "opening", "openings"),
    ("minute", "minute", "minutes"), ("seen", "witness", "witnesses"),
    ("erase", "erasure", "erasures"),
  ]
}
