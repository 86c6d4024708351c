// Unfinished sheets on this computer: read, kept, counted for home, and dropped once their sheet
// is sealed. Only their own person can read them, and only one window writes them.
import Panels
import Scoring
import Screens
import Sealing

/// How far a draft is.
struct DraftProgress: Equatable {
  var done: Int
  var of: Int
  var glance: [Glance] = []
}

/// The right to write somebody's drafts, held as long as this lives.
final class DraftRight {
  private let lock: DraftLock

  /// Nil where another process writes them.
  init?(_ handle: String, in home: PanelHome) throws {
    guard let lock = try home.lockDrafts(of: handle) else { return nil }
    self.lock = lock
  }
}

extension Rooms {
  /// The draft of who sits here for a candidate, with the items of the form in force.
  ///
  /// Throws a ``Complaint`` for one that this version cannot read; it is left as it is.
  func draft(for candidate: String) throws -> Draft? {
    guard let bytes = try desk.store.home.draft(for: candidate, keys: seat.keys) else { return nil }
    guard let kept = Draft(decoding: bytes), kept.assessor == me, kept.candidate == candidate
    else {
      throw Complaint(RoomWords.unreadableDraft(candidate.uppercased()))
    }
    return fitted(kept)
  }

  /// A new form may have come since the draft was begun: what it still asks is kept.
  private func fitted(_ kept: Draft) -> Draft {
    guard let group else { return kept }
    var draft = Draft(assessor: me, candidate: kept.candidate, form: form, group: group)
    let places = draft.items.map { [$0.question, $0.criterion] }
    guard places != kept.items.map({ [$0.question, $0.criterion] }) else { return kept }
    for index in draft.items.indices {
      let item = draft.items[index]
      let same = kept.items.first {
        $0.question == item.question && $0.criterion == item.criterion
      }
      if let same { draft.items[index] = same }
    }
    draft.started = kept.started
    draft.helped = kept.helped
    draft.corrects = kept.corrects
    draft.seconds = kept.seconds.filter { form.question($0.key) != nil }
    draft.asked = kept.asked.filter { id, asked in
      let probes = form.question(id)?.probes.indices ?? 0..<0
      return asked.probes.allSatisfy(probes.contains)
    }
    return draft
  }

  /// The group who sits here scores in.
  var group: Group? { history.freeze?.group(of: me).flatMap(form.group) }

  /// Keeps a draft: encrypted, and on the disk when this returns.
  func keep(_ draft: Draft) throws {
    var generator = SystemRandomNumberGenerator()
    try desk.store.home.saveDraft(
      draft.encoded, for: draft.candidate, keys: seat.keys, using: &generator)
  }

  /// Whether the sheet of a draft is sealed (SEALING 5): the last one is another than the draft
  /// corrects.
  func isSealed(_ draft: Draft) -> Bool {
    guard let last = history.sheetInForce(by: me, of: draft.candidate) else { return false }
    return draft.corrects != last.id.hex
  }

  /// Counts the drafts for home, and drops those whose sheet is sealed.
  func countDrafts() throws {
    drafts = [:]
    let home = desk.store.home
    for candidate in try home.drafts(of: me) {
      // A draft that cannot be read is said when its room is entered.
      guard let draft = try? draft(for: candidate) else { continue }
      if isSealed(draft) {
        if (try? DraftRight(me, in: home)) != nil {
          try home.dropDraft(for: candidate, of: me)
        }
        continue
      }
      drafts[candidate] = progress(draft)
    }
  }

  /// How far a draft is.
  func progress(_ draft: Draft) -> DraftProgress {
    let done = draft.items.count {
      $0.answer != nil || form.question($0.question)?.hasItems == false
    }
    var progress = DraftProgress(done: done, of: draft.items.count)
    if let group {
      let name = names.candidate(draft.candidate)
      progress.glance = ScoringModel(form: form, group: group, draft: draft, name: name).glance
    }
    return progress
  }
}
