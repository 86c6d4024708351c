// A part of a record, written and encrypted: the one writer for all deeds. Separate because every
// deed has refusals of its own, and the same two things can go wrong in each.
internal import Sealing

/// Refusals that can say why a part was not made.
protocol PartRefusal: Error {
  /// The part could not be written.
  static func record(_ fault: RecordFault) -> Self
  /// The part could not be encrypted.
  static func age(_ error: AgeError) -> Self
}

extension DeedRefusal: PartRefusal {}
extension FreezeRefusal: PartRefusal {}

/// A part encrypted to these people, or the refusal of whoever wanted it.
func sealed<Refusal: PartRefusal>(
  _ text: some PartText, to recipients: [AgeRecipient], or refusal: Refusal.Type,
  using generator: inout some RandomNumberGenerator
) throws(Refusal) -> Bytes {
  let plain: Bytes
  do {
    plain = try text.bytes
  } catch {
    throw .record(error)
  }
  do {
    return try ageEncrypt(plain, to: recipients, using: &generator)
  } catch {
    throw .age(error)
  }
}
