// One record as an auditor asks about it: what it says, who signed it, what it knew, who knew it,
// what followed from it, and what is wrong with it. The text of `verify --explain`.
import Panels
import Sealing
import Wording

enum ExplanationSentences {
  /// The record whose code begins so, explained; throws where there is none or more than one.
  static func lines(of code: String, in found: Verification) throws -> [String] {
    let digits = codeDigits(code)
    let known = found.reading.received.map(\.record.id) + found.reading.faults.map(\.record)
    let ids = Set(known).filter { $0.hex.hasPrefix(digits) }
    guard digits.count >= 8, let id = ids.first, ids.count == 1 else {
      throw Complaint(
        ids.count > 1
          ? en("\"\(code)\" begins several records") : en("no record begins with \"\(code)\""),
        hint: en("give the first 8 or more digits of a seal code, as \"empanel log\" prints them"),
        code: .usage)
    }
    var lines = [en("Record \(id.hex)")]
    if let record = found.reading.received.first(where: { $0.record.id == id })?.record {
      lines += outside(record, found.history)
      if let history = found.history { lines += around(record, history) }
      lines += parts(record, found.store)
    }
    let wrong = found.problems.filter { $0.record == id }.map { en("Problem: \($0.says)") }
    let notes = found.notes.filter { $0.record == id }.map { en("Note: \($0.says)") }
    lines += wrong + notes
    if wrong.isEmpty { lines.append(en("Nothing is wrong with it.")) }
    return lines
  }

  /// What it is, by whom, and when they say.
  private static func outside(_ record: Record, _ history: History?) -> [String] {
    let sentence =
      history.map { LogSentences.sentence(record, in: $0) } ?? LogSentences.sentence(record)
    let role = history?.freeze?.role(of: record.author).map { ", \($0.rawValue)" } ?? ""
    var lines = [
      en("What:        \(sentence)."),
      en("Signed by:   \(record.author)\(role)"),
      en("Time:        \(record.time.text), as that computer's clock said"),
    ]
    if let under = record.under { lines.append(en("Under:       the freeze \(under.sealCode)")) }
    if let history, !history.isInForce(record.id) {
      lines.append(en("In force:    no, it is ignored"))
    }
    return lines
  }

  /// The records before and after it.
  private static func around(_ record: Record, _ history: History) -> [String] {
    var lines = listed(en("Follows:     "), record.parents, in: history)
    lines += listed(en("Followed by: "), history.followers(of: record.id).map(\.id), in: history)
    let witnesses = history.witnesses(of: record.id)
    lines.append(
      en("Seen by:     ")
        + (witnesses.isEmpty ? en("nobody else so far") : witnesses.joined(separator: ", ")))
    if let sheet = history.validSheet(record.id) { lines += fate(sheet, history) }
    return lines
  }

  private static func listed(
    _ heading: String, _ ids: [RecordID], in history: History
  ) -> [String] {
    let shown = ids.prefix(8).enumerated().map { place, id in
      let what = history.record(id).map(LogSentences.sentence) ?? en("not in this folder")
      let indent = String(repeating: " ", count: heading.count)
      return "\(place == 0 ? heading : indent)\(id.sealCode)  \(what)"
    }
    let rest = ids.count - shown.count
    return rest > 0 ? shown + [en("             and \(rest) more")] : shown
  }

  /// What became of a sheet.
  private static func fate(_ sheet: SheetInForce, _ history: History) -> [String] {
    var lines: [String] = []
    if sheet.isCorrected { lines.append(en("Corrected:   by a later sheet of the same person")) }
    guard let close = history.close else { return lines + [en("Roll:        not closed yet")] }
    if let code = close.body.setAside[sheet.id] {
      lines.append(en("Roll:        set aside in the close, never opened: \(code.rawValue)"))
    } else if close.lateSheets.contains(sheet.id) {
      lines.append(en("Roll:        late: it is shown, and counts in no line"))
    } else if close.body.roll.contains(sheet.id) {
      lines.append(en("Roll:        on the roll of \(close.record.id.sealCode)"))
    } else {
      lines.append(en("Roll:        in no list of the close: sealed late"))
    }
    for opened in history.opened where opened.isOfCloseInForce {
      guard let result = opened.body.results[sheet.id] else { continue }
      lines.append(en("Opened:      \(opened.record.author) recorded \(result.rawValue)"))
    }
    return lines
  }

  /// Its parts with their sizes, and how many keys open each.
  private static func parts(_ record: Record, _ store: PanelStore?) -> [String] {
    record.parts.sorted { $0.key < $1.key }.enumerated().map { place, part in
      let bytes = try? store?.folder?.part(part.key, of: record)
      let keys = bytes.flatMap { try? ageStanzaCount($0) }
      let who =
        keys.map { $0 == 1 ? en(", encrypted to 1 key") : en(", encrypted to \($0) keys") } ?? ""
      let heading = place == 0 ? en("Parts:       ") : "             "
      return en("\(heading)\(part.key), \(part.value.bytes) bytes\(bytes == nil ? "" : who)")
    }
  }
}
