// The freeze as the command and the set-up room both do it: the paper first, then the record; and the
// paper goes again when anything fails.
import Panels
import Reports
import Sealing

/// A freeze with everything it writes on paper.
struct PanelFreezing {
  let plan: FreezePlan
  /// Where the slips go; nil where nobody scores at the kiosk.
  let slips: String?
  /// Where the recovery key goes; nil where none was made now.
  let recovery: (path: String, identity: AgeIdentity)?
  var envelopes: [AskedEnvelope] = []

  /// Writes the paper and freezes.
  func freeze(by seat: Seat, at desk: Desk) throws -> (deed: Deed, draft: FreezeDraft) {
    var generator = SystemRandomNumberGenerator()
    let draft = try plan.draft(using: &generator)
    // Paper first: a freeze whose slips could not be written would lock the kiosk out.
    var paper: [(path: String?, text: [UInt8]?)] = [
      (
        slips,
        slips.map { FreezeFiles.slips(draft, plan.form, title: plan.panel.title, for: $0) }
      )
    ]
    if let recovery {
      let sheet = KeySheet(panel: plan.panel.title, kind: .archive, identity: recovery.identity)
      paper.append((recovery.path, sheet.file(for: recovery.path)))
    }
    for case let (path, text)? in envelopes.map({ $0.file(panel: plan.panel.title) }) {
      paper.append((path, text))
    }
    for case (let path?, _) in paper where standing(at: path) != .nothing {
      throw StoreError.alreadyExists(path: path)
    }
    let deed = try FreezeFiles.withPaper(paper) {
      try seat.freeze(draft, in: desk.history, at: Surroundings.now, using: &generator)
    }
    // The names stand in the record now, encrypted.
    KeptSetup(desk.store.home).drop()
    return (deed, draft)
  }

  /// The archive's key, as it is typed.
  static func archiveKey(_ text: String) throws -> AgeRecipient {
    guard let key = AgeRecipient(text) else {
      throw Complaint.notARecipient(text)
    }
    return key
  }

  /// Whether a text is a day, `YYYY-MM-DD`.
  static func isDay(_ text: String) -> Bool { Panels.isDay(text) }
}
