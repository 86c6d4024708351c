// What was deleted on record, and what forbids it: holds and erasures, and which missing part is
// explained by one. Separate from the judging, because every reader of parts asks the same.

/// A hold: nothing of the panel may be erased while it is in force.
public struct Hold: Equatable, Sendable {
  /// The event that says so.
  public let record: Record
  /// The event that lifted it; nil while it is in force.
  public internal(set) var liftedBy: Record?
}

/// Parts that were deleted by somebody who may.
public struct Erasure: Equatable, Sendable {
  /// The record that says so.
  public let record: Record
  /// What it says.
  public let body: Erase
}

extension History {
  /// The holds that nobody has lifted, in order.
  public var holdsInForce: [Hold] { holds.filter { $0.liftedBy == nil } }

  /// The erasure that deleted a part of a record; nil where none did.
  public func erasure(of part: String, in record: RecordID) -> RecordID? {
    erased[Erase.Item(record: record, part: part)]
  }

  /// The parts of a record that were deleted.
  public func erasedParts(of record: Record) -> Set<String> {
    guard !erased.isEmpty else { return [] }
    return Set(record.parts.keys.filter { erasure(of: $0, in: record.id) != nil })
  }

  /// The erasure by which nobody can read a sheet any more; nil where it can be opened.
  public func erasure(of sheet: SheetInForce) -> Erasure? {
    guard !erased.isEmpty else { return nil }
    var found = erasure(of: "sheet.age", in: sheet.id)
    for release in releases where found == nil {
      found = erasure(of: "pieces.\(sheet.candidate).age", in: release.record.id)
    }
    return erasures.first { $0.record.id == found }
  }

  /// Whether everybody who was a candidate has withdrawn: such a panel is never opened.
  public var everybodyHasWithdrawn: Bool {
    !candidates.isEmpty && candidatesInTheRunning.isEmpty
  }
}

/// Which records may be believed although parts of them are missing.
enum ErasedParts {
  /// The records as they were received, those with copies that lack parts and that some erasure
  /// names apart from all others.
  static func sorted(
    _ received: [ReceivedRecord]
  ) -> (whole: [ReceivedRecord], partial: [ReceivedRecord]) {
    let partial = received.filter { !$0.absent.isEmpty }
    guard !partial.isEmpty else { return (received, []) }
    let whole = received.filter(\.absent.isEmpty)
    let known = Set(whole.map(\.record.id))
    var named: Set<Erase.Item> = []
    for one in whole {
      if case .erase(let erase) = one.record.body { named.formUnion(erase.items) }
    }
    return (
      whole,
      partial.filter { !known.contains($0.record.id) && explain($0, named.contains) }
    )
  }

  /// Whether every part that a record lacks was erased.
  static func explain(_ received: ReceivedRecord, _ isErased: (Erase.Item) -> Bool) -> Bool {
    received.absent.allSatisfy { isErased(Erase.Item(record: received.record.id, part: $0)) }
  }
}
