// The closing page: what the chair prints after the close and the members sign by hand, so that
// somebody else than the folder knows its newest record.
import Panels
import Wording

enum ClosingSentences {
  static func lines(_ history: History, title: String) -> [String] {
    guard let close = history.close, let freeze = history.freeze else { return [] }
    var lines = [
      en("CLOSING PAGE    \(title)"),
      en("Closed \(close.record.time.text) by \(author(close, freeze)).\(replaced(close))"),
      en("Head         \(close.record.id.hex)"),
      en("Freeze code  \(freeze.id.freezeCode)"),
      en("Roll         \(close.body.roll.count) sheets will be opened."),
      "",
    ]
    let sheets = Dictionary(
      history.validSheets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lines += rows(of: close.body.roll.compactMap { sheets[$0] }, late: close.lateSheets)
    lines += departures(close, sheets)
    lines += ["", en("Sign below if your own seal codes are here and right:")]
    lines += freeze.members.map { "  \(padded($0))  ____________________" }
    return lines + [""]
  }

  /// One line a sealed sheet with its seal code, by candidate, assessor and time.
  static func rows(of sheets: [SheetInForce], late: Set<RecordID>) -> [String] {
    let sorted = sheets.sorted {
      ($0.candidate, $0.assessor, $0.record.time) < ($1.candidate, $1.assessor, $1.record.time)
    }
    return sorted.map { sheet in
      let corrected = sheet.isCorrected ? en("   corrected by a later one") : ""
      let late = late.contains(sheet.id) ? en("   late: it is shown, and counts in no line") : ""
      let who = "\(sheet.candidate)  \(padded(sheet.assessor))"
      return "  \(who)  \(sheet.id.sealCode)\(corrected)\(late)"
    }
  }

  /// A deputy is named as one.
  private static func author(_ close: CloseInForce, _ freeze: FreezeInForce) -> String {
    let author = close.record.author
    return freeze.role(of: author) == .chair ? author : en("\(author), deputy of the chair")
  }

  private static func replaced(_ close: CloseInForce) -> String {
    close.body.replaces.map { en(" It replaces the close \($0.sealCode).") } ?? ""
  }

  private static func departures(
    _ close: CloseInForce, _ sheets: [RecordID: SheetInForce]
  ) -> [String] {
    var lines: [String] = []
    for absence in close.body.absent {
      lines.append(en("  \(absence.candidate)  \(padded(absence.author))  absent"))
    }
    let aside = close.body.setAside.sorted { left, right in
      let (one, other) = (sheets[left.key], sheets[right.key])
      return (one?.candidate ?? "", one?.assessor ?? "", left.key)
        < (other?.candidate ?? "", other?.assessor ?? "", right.key)
    }
    for (id, code) in aside {
      let sheet = sheets[id]
      lines.append(
        en(
          "  \(sheet?.candidate ?? "?")  \(padded(sheet?.assessor ?? "?"))  \(id.sealCode)   set aside: \(code.rawValue)"
        )
      )
    }
    for candidate in close.body.withdrawn { lines.append(en("  \(candidate)  withdrawn")) }
    for group in close.body.eachCandidate {
      lines.append(en("  In the group \(group), each candidate's own assessors count."))
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// A name as a column of 16.
  static func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(0, 16 - text.count))
  }
}
