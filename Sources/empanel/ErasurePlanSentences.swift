// What an erasure deletes, what stays and why, before it is done and after.
import Panels
import Screens
import Wording

enum ErasurePlanSentences {
  /// Everything that goes and everything that stays, before anybody is asked.
  static func lines(_ plan: ErasurePlan, ground: ErasureGround) -> [String] {
    if plan.items.isEmpty, !plan.erased.isEmpty {
      return [en("\(plan.person): everything was erased already.")]
    }
    var lines = [
      en("\(plan.person), ground \(ground.rawValue): \(plan.items.count) parts go for good.")
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
    lines += plan.kept.map { en("  stays: \(kept($0))") }
    return lines
  }

  /// What was done, and what nobody should believe was done.
  static func done(_ record: Record, _ plan: ErasurePlan) -> [String] {
    [
      en("Erased: \(plan.items.count) parts of \(plan.person). Record \(record.id.sealCode)."),
      en("Every other computer of this panel deletes them when empanel next runs there."),
      en("Backups, printed pages and copies made by hand are not reached by this."),
    ]
  }

  /// What could not be deleted yet.
  static func left(_ report: SyncReport) -> [String] {
    guard !report.notErased.isEmpty else { return [] }
    return [
      en(
        "Still in the shared folder: parts of \(report.notErased.count) records that others wrote."
          + " Their programs delete them; or whoever looks after the folder does.")
    ]
  }

  private static func kept(_ kept: ErasurePlan.Kept) -> String {
    let what = "\(kept.record.type) \(kept.record.id.sealCode), \(kept.part)"
    switch kept.why {
    case .about(let others): return en("\(what): it is about \(others.joined(separator: ", ")) too")
    case .notForYou: return en("\(what): for others to read, and may be about them")
    case .notOpened: return en("\(what): until the panel was opened")
    }
  }

  private static func kind(_ part: String) -> String {
    switch part {
    case "sheet.age": return en("sheets")
    case "body.age": return en("words of events and minutes")
    case "declaration.age": return en("declarations")
    case "reasons.age": return en("reasons of absence")
    default: break
    }
    if part.hasPrefix("piece.") || part.hasPrefix("pieces.") {
      return en("pieces of the sheets' keys")
    }
    if part.hasPrefix("answer.") { return en("answers about who scores whom") }
    if part.hasPrefix("keys.") { return en("the sheets' keys") }
    return part.hasPrefix("candidate.") ? en("name and times") : part
  }
}
