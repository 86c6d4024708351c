// The deed of erasing: a record that says what was deleted and on what ground. The files go with the
// sync that follows, here and on every other computer.
internal import Sealing

/// Why something was deleted, as the record says it.
public enum ErasureGround: String, CaseIterable, Sendable {
  /// The time the form says is over.
  case retention
  /// The person asked for it.
  case request
  /// The record was moved, such as to the personnel file of whoever was appointed.
  case moved
  /// It should never have been recorded.
  case mistake
  /// Anything else.
  case other
}

extension Seat {
  /// Why this person cannot erase anything now; nil where they can.
  ///
  /// What has not been opened is erased only of candidates who have withdrawn.
  public func refusalToErase(
    _ items: [Erase.Item], in history: History
  ) -> DeedRefusal? {
    let freeze: FreezeInForce
    do throws(DeedRefusal) {
      freeze = try declaredFreeze(in: history)
    } catch {
      return error
    }
    guard let role = freeze.role(of: handle), [.chair, .hr].contains(role) else {
      return .notEntitled(handle)
    }
    let holds = history.holdsInForce
    guard holds.isEmpty else { return .held(holds) }
    let isWithdrawn = items.allSatisfy { item in
      history.record(item.record)?.candidate(ofPart: item.part)
        .map { history.withdrawn[$0] != nil } ?? false
    }
    guard !history.opened.isEmpty || isWithdrawn else { return .erasesUnopened }
    return items.isEmpty ? .nothingToErase : nil
  }

  /// Records that parts are deleted.
  public func erase(
    _ items: [Erase.Item], ground: ErasureGround, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    if let refusal = refusalToErase(items, in: history) { throw refusal }
    return try publish(
      .erase(Erase(items: items, ground: ground.rawValue)), after: history, at: time,
      using: &generator)
  }
}
