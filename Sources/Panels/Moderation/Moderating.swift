// The deeds after the opening: a minute of moderation, agreement or decision.
internal import Sealing

extension Seat {
  /// Records a minute; what it says is for the readers.
  ///
  /// The caller has asked ``Minutes`` whether anything stands against it.
  public func record(
    _ kind: Minute.Kind, _ text: some PartText, about: RecordID? = nil, in history: History,
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    let freeze = try declaredFreeze(in: history)
    guard let role = freeze.role(of: handle), [.chair, .assessor, .hr].contains(role) else {
      throw .notEntitled(handle)
    }
    let part = try sealed(
      text, to: freeze.readerKeys, or: DeedRefusal.self, using: &generator)
    return try publish(
      .minute(Minute(kind: kind, about: about)), parts: ["body.age": part], after: history,
      at: time, using: &generator)
  }
}
