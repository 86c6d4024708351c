// What an erasure deletes, what stays and why, before it is done and after.
import Panels

enum ErasurePlanSentences {
  /// Everything that goes and everything that stays, before anybody is asked.
  static func lines(_ plan: ErasurePlan, ground: ErasureGround) -> [String] {
    if plan.items.isEmpty, !plan.erased.isEmpty {
      return ["\(plan.person): everything was erased already."]
    }
    var lines = [
      "\(plan.person), ground \(ground.rawValue): \(plan.items.count) parts go for good."
    ]
    var counts: [(what: String, count: Int)] = []
    for item in plan.items {
      let what = kind(item.part)
      if let place = counts.firstIndex(where: { $0.what == what }) {
        counts[place].count += 1
      } else {
        counts.append((what, 1))
      }
    }
    lines += counts.map { "  \($0.count)  \($0.what)" }
    lines += plan.kept.map { "  stays: \(kept($0))" }
    return lines
  }

  /// What was done, and what nobody should believe was done.
  static func done(_ record: Record, _ plan: ErasurePlan) -> [String] {
    [
      "Erased: \(plan.items.count) parts of \(plan.person). Record \(record.id.sealCode).",
      "Every other computer of this panel deletes them when empanel next runs there.",
      "Backups, printed pages and copies made by hand are not reached by this.",
    ]
  }

  /// What could not be deleted yet.
  static func left(_ report: SyncReport) -> [String] {
    guard !report.notErased.isEmpty else { return [] }
    return [
      "Still in the shared folder: parts of \(report.notErased.count) records that others wrote."
        + " Their programs delete them; or whoever looks after the folder does."
    ]
  }

  private static func kept(_ kept: ErasurePlan.Kept) -> String {
    let what = "\(kept.record.type) \(kept.record.id.sealCode), \(kept.part)"
    switch kept.why {
    case .about(let others): return "\(what): it is about \(others.joined(separator: ", ")) too"
    case .notForYou: return "\(what): for others to read, and may be about them"
    case .notOpened: return "\(what): until the panel was opened"
    }
  }

  private static func kind(_ part: String) -> String {
    switch part {
    case "sheet.age": return "sheets"
    case "body.age": return "words of events and minutes"
    case "declaration.age": return "declarations"
    case "reasons.age": return "reasons of absence"
    default: break
    }
    if part.hasPrefix("piece.") || part.hasPrefix("pieces.") { return "pieces of the sheets' keys" }
    if part.hasPrefix("keys.") { return "the sheets' keys" }
    return part.hasPrefix("candidate.") ? "name and times" : part
  }
}
