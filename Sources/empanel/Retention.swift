// Until when what is held about each candidate of one panel is kept, as far as the keys at hand tell.
// Shared by `due` and `erase`, so that what one lists is what the other takes.
import Panels
import Scoring
import Sealing

/// The times of one panel.
struct Retention {
  let history: History
  let form: () throws -> Form
  let part: (RecordID, String) -> Bytes?
  let identities: [AgeIdentity]

  init(_ desk: Desk, identities: [AgeIdentity]) {
    history = desk.history
    form = desk.form
    part = { desk.store.bytes($1, of: $0) }
    self.identities = identities
  }

  /// One line a candidate; none before the freeze.
  func lines() throws -> [KeptUntil] {
    guard history.freeze != nil else { return [] }
    let form = try form()
    return history.keptUntil(
      form: form,
      offered: history.standingOffers(form: form, read: identities, part: part))
  }

  /// Whether it is known of everybody whether they were appointed.
  func knowsOffers(_ lines: [KeptUntil]) -> Bool { !lines.contains { $0.outcome == .decided } }

}

extension KeptUntil {
  /// Whether the time is over and it is still there.
  func isDue(on today: String) -> Bool {
    guard erased == nil, let due else { return false }
    return due <= today
  }
}
