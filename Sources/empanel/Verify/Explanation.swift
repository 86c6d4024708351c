// One record as an auditor asks about it: what it says, who signed it, what it knew, who knew it,
// what followed from it, and what is wrong with it. The text of `verify --explain`.
import Panels
import Sealing

enum Explanation {
  /// The record whose code begins so, explained; throws where there is none or more than one.
  static func lines(of code: String, in found: Verification) throws -> [String] {
    let digits = codeDigits(code)
    let known = found.reading.received.map(\.record.id) + found.reading.faults.map(\.record)
    let ids = Set(known).filter { $0.hex.hasPrefix(digits) }
    guard digits.count >= 8, let id = ids.first, ids.count == 1 else {
      throw Complaint(
        ids.count > 1 ? "\"\(code)\" begins several records" : "no record begins with \"\(code)\"",
        hint: "give the first 8 or more digits of a seal code, as \"empanel log\" prints them",
        code: .usage)
    }
    var lines = ["Record \(id.hex)"]
    if let record = found.reading.received.first(where: { $0.record.id == id })?.record {
      lines += outside(record, found.history)
      if let history = found.history { lines += around(record, history) }
      lines += parts(record, found.store)
    }
    let wrong = found.problems.filter { $0.record == id }.map { "Problem: \($0.says)" }
    let notes = found.notes.filter { $0.record == id }.map { "Note: \($0.says)" }
    lines += wrong + notes
    if wrong.isEmpty { lines.append("Nothing is wrong with it.") }
    return lines
  }

  /// What it is, by whom, and when they say.
  private static func outside(_ record: Record, _ history: History?) -> [String] {
    let sentence =
      history.map { LogSentences.sentence(record, in: $0) } ?? LogSentences.sentence(record)
    let role = history?.freeze?.role(of: record.author).map { ", \($0.rawValue)" } ?? ""
    var lines = [
      "What:        \(sentence).",
      "Signed by:   \(record.author)\(role)",
      "Time:        \(record.time.text), as that computer's clock said",
    ]
    if let under = record.under { lines.append("Under:       the freeze \(under.sealCode)") }
    if let history, !history.isInForce(record.id) {
      lines.append("In force:    no, it is ignored")
    }
    return lines
  }

  /// The records before and after it.
  private static func around(_ record: Record, _ history: History) -> [String] {
    var lines = listed("Follows:     ", record.parents, in: history)
    lines += listed("Followed by: ", history.followers(of: record.id).map(\.id), in: history)
    let witnesses = history.witnesses(of: record.id)
    lines.append(
      "Seen by:     "
        + (witnesses.isEmpty ? "nobody else so far" : witnesses.joined(separator: ", ")))
    if let sheet = history.validSheet(record.id) { lines += fate(sheet, history) }
    return lines
  }

  private static func listed(
    _ heading: String, _ ids: [RecordID], in history: History
  ) -> [String] {
    let shown = ids.prefix(8).enumerated().map { place, id in
      let what = history.record(id).map(LogSentences.sentence) ?? "not in this folder"
      let indent = String(repeating: " ", count: heading.count)
      return "\(place == 0 ? heading : indent)\(id.sealCode)  \(what)"
    }
    let rest = ids.count - shown.count
    return rest > 0 ? shown + ["             and \(rest) more"] : shown
  }

  /// What became of a sheet.
  private static func fate(_ sheet: SheetInForce, _ history: History) -> [String] {
    var lines: [String] = []
    if sheet.isCorrected { lines.append("Corrected:   by a later sheet of the same person") }
    guard let close = history.close else { return lines + ["Roll:        not closed yet"] }
    if let code = close.body.setAside[sheet.id] {
      lines.append("Roll:        set aside in the close, never opened: \(code.rawValue)")
    } else if close.lateSheets.contains(sheet.id) {
      lines.append("Roll:        late: it is shown, and counts in no line")
    } else if close.body.roll.contains(sheet.id) {
      lines.append("Roll:        on the roll of \(close.record.id.sealCode)")
    } else {
      lines.append("Roll:        in no list of the close: sealed late")
    }
    for opened in history.opened where opened.isOfCloseInForce {
      guard let result = opened.body.results[sheet.id] else { continue }
      lines.append("Opened:      \(opened.record.author) recorded \(result.rawValue)")
    }
    return lines
  }

  /// Its parts with their sizes, and how many keys open each.
  private static func parts(_ record: Record, _ store: PanelStore?) -> [String] {
    record.parts.sorted { $0.key < $1.key }.enumerated().map { place, part in
      let bytes = try? store?.folder?.part(part.key, of: record)
      let keys = bytes.flatMap { try? ageStanzaCount($0) }
      let who = keys.map { ", encrypted to \($0) \($0 == 1 ? "key" : "keys")" } ?? ""
      let heading = place == 0 ? "Parts:       " : "             "
      return "\(heading)\(part.key), \(part.value.bytes) bytes\(bytes == nil ? "" : who)"
    }
  }
}
