// What a person should know about the shared folder, in sentences: delivered, fetched, restored,
// away. Said by every command that reads a panel, on standard error.
import Panels
import Screens
import Wording

enum SyncSentences {
  static func lines(_ report: SyncReport) -> [String] {
    var lines: [String] = []
    if report.folderAway != nil {
      lines.append(en("the shared folder is away; this computer's own copy is used"))
    }
    let found: [(ids: [RecordID], before: String, after: String)] = [
      (report.delivered, en("delivered to the shared folder:"), ""),
      (report.restored, en("missing from the shared folder, and put back:"), ""),
      (report.mended, en("half-arrived in the shared folder, and made whole:"), ""),
      (
        report.restorable, en("changed in the shared folder; this computer has it whole:"),
        en("; run \"empanel verify\"")
      ),
      (report.unsigned, en("not taken over, because the signature is wrong:"), ""),
      (report.erased, en("deleted, as an erasure on record says: parts of"), ""),
      (
        report.notErased, en("erased on record, and still in the shared folder: parts of"),
        en("; the program of whoever wrote them deletes them on its next run")
      ),
      (
        report.heldBack,
        en("erased on record, and kept where they still are because a hold came later: parts of"),
        ""
      ),
    ]
    for (ids, before, after) in found where !ids.isEmpty {
      lines.append("\(before) \(codes(ids))\(after)")
    }
    if report.notDelivered != nil { lines.append(en("sealed here, not delivered yet")) }
    return lines
  }

  private static func codes(_ ids: [RecordID]) -> String {
    let shown = ids.prefix(5).map(\.sealCode).joined(separator: ", ")
    return ids.count > 5 ? en("\(shown) and \(ids.count - 5) more") : shown
  }
}

/// Says where a record is now.
func sayDelivery(_ delivery: Panels.Delivery) throws {
  switch delivery {
  case .both:
    try say(en("Written, read back and checked. Copies: this computer, the shared folder."))
  case .replicaOnly:
    try say(en("Written, read back and checked on this computer. Not delivered yet."))
    note(
      en(
        "empanel: hint: see that the shared folder is connected and not full, and run any command; it"
          + " is delivered then"))
  }
}
