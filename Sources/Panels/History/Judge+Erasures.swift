// Judging holds and erasures: who may delete what, and when nobody may. Last of all, because an
// erasure is judged by what its author knew of withdrawals, the opening and holds.
internal import Sealing

extension Judge {
  /// Notes a hold, or that one was lifted.
  mutating func judgeHold(_ place: Int, lifts lifted: RecordID?) {
    let record = graph.records[place]
    guard let lifted else { return holds.append(Hold(record: record)) }
    guard let number = holds.firstIndex(where: { $0.record.id == lifted }),
      let held = graph.places[lifted], graph.isAncestor(held, of: place)
    else { return report(place, .liftsUnknownHold(lifted)) }
    if holds[number].liftedBy == nil { holds[number].liftedBy = record }
  }

  /// Judges one erasure.
  ///
  /// A hold binds whoever knew it; one that comes later, or was not known, undoes nothing.
  mutating func judgeErasure(_ place: Int) {
    let record = graph.records[place]
    guard case .erase(let body) = record.body, let (_, person) = standing(record) else { return }
    guard [.chair, .hr].contains(person.role) else { return refuse(place, person) }
    if let hold = hold(knownTo: place) { return report(place, .erasesUnderHold(hold)) }
    guard knowsOpening(place) || body.items.allSatisfy({ isOfWithdrawn($0, knownTo: place) })
    else { return report(place, .erasesUnopened) }
    let kept = Set(body.items.map(\.part).filter { !Erase.mayErase($0) }).sorted(by: comesBefore)
    if !kept.isEmpty { report(place, .erasesWhatStays(kept)) }
    let unknown = body.items.filter { item in
      graph.places[item.record].map { graph.records[$0].parts[item.part] == nil } ?? true
    }
    if !unknown.isEmpty { report(place, .erasesUnknownParts(unknown.count)) }
    erasures.append(Erasure(record: record, body: body))
  }

  /// Every part that was deleted, with the first erasure that says so.
  var erased: [Erase.Item: RecordID] {
    var erased: [Erase.Item: RecordID] = [:]
    for erasure in erasures {
      for item in erasure.body.items where Erase.mayErase(item.part) && erased[item] == nil {
        erased[item] = erasure.record.id
      }
    }
    return erased
  }

  private func hold(knownTo place: Int) -> RecordID? {
    holds.first { hold in
      knows(place, hold.record.id) && !(hold.liftedBy.map { knows(place, $0.id) } ?? false)
    }?.record.id
  }

  private func knowsOpening(_ place: Int) -> Bool {
    opened.contains { knows(place, $0.record.id) }
  }

  private func isOfWithdrawn(_ item: Erase.Item, knownTo place: Int) -> Bool {
    guard let found = graph.places[item.record],
      let candidate = graph.records[found].candidate(ofPart: item.part),
      let withdrawal = withdrawals[candidate]
    else { return false }
    return knows(place, withdrawal.record)
  }

  private func knows(_ place: Int, _ id: RecordID) -> Bool {
    graph.places[id].map { graph.isAncestor($0, of: place) } ?? false
  }
}

extension Erase {
  /// Whether a part of this name may be erased: words may, and what the record is checked by stays.
  static func mayErase(_ part: String) -> Bool { part.hasSuffix(".age") }
}

extension Record {
  /// The one candidate whom a part is about, as far as it stands in clear.
  func candidate(ofPart part: String) -> String? {
    switch body {
    case .sheet(let sheet): return sheet.candidate
    case .event(let event): return event.candidate
    default: break
    }
    for beginning in ["candidate.", "pieces.", "keys."] {
      if let candidate = Panels.candidate(ofPart: part, beginning: beginning) { return candidate }
    }
    return nil
  }
}
