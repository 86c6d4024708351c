// How a panel begins and people come to it: the call, and each one's enrolment.
public import Sealing

extension Seat {
  /// Begins a panel: signs its call with new keys.
  ///
  /// The store is made after the call's id is known,
  /// so this is a function from keys to the record.
  public static func call(
    chair: String, keys: (signing: SigningKey, age: AgeIdentity), group: String?,
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) throws(RecordFault) -> SignedRecord {
    let nonce = hex(randomBytes(16, using: &generator))
    let body = Call(
      nonce: nonce,
      keys: PublicKeys(
        signKey: keys.signing.publicKey.text, ageKey: keys.age.recipient.text),
      group: group)
    return try sign(
      body: .call(body), author: chair, time: time, parents: [], panel: nil, under: nil,
      parts: [:], with: keys.signing)
  }

  /// Enrols the person with their public keys.
  ///
  /// After the freeze an amendment takes them in. Throws ``DeedRefusal/closedForChanges`` after the
  /// close, and ``DeedRefusal/handleTaken(_:)`` where somebody enrolled under the handle with other
  /// keys.
  public func enrol(
    as role: Role, group: String?, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    guard history.close == nil else { throw .closedForChanges }
    guard history.callRecord.author != handle, history.enrolments(of: handle).isEmpty else {
      throw .handleTaken(handle)
    }
    let body = Enrol(
      keys: PublicKeys(
        signKey: keys.signing.publicKey.text, ageKey: keys.age.recipient.text),
      role: role, group: group)
    return try publish(.enrol(body), after: history, at: time, using: &generator)
  }
}
