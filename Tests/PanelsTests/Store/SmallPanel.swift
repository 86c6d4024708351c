// A panel of a few signed records, small enough to flip every byte of it.
import Chance
import Panels
import Sealing

/// Dilys calls, Asha joins, and Asha writes minutes; each minute has one part.
struct SmallPanel {
  let chair: SigningKey
  let asha: SigningKey
  let call: SignedRecord
  let enrol: SignedRecord

  init(_ dice: inout SplitMix64) throws {
    let chair = SigningKey.generate(using: &dice)
    let asha = SigningKey.generate(using: &dice)
    let nonce = hex((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &dice) })
    let call = try sign(
      body: .call(Call(nonce: nonce, keys: publicKeys(chair, &dice), group: nil)),
      author: "dilys", time: moment(0), parents: [], panel: nil, under: nil, parts: [:],
      with: chair)
    enrol = try sign(
      body: .enrol(Enrol(keys: publicKeys(asha, &dice), role: .assessor, group: nil)),
      author: "asha", time: moment(1), parents: [call.record.id], panel: call.record.id,
      under: nil, parts: [:], with: asha)
    (self.chair, self.asha, self.call) = (chair, asha, call)
  }

  /// A minute of Asha's with one part.
  func minute(_ number: Int, _ text: String = "words", by key: SigningKey? = nil) throws
    -> SignedRecord
  {
    try sign(
      body: .minute(Minute(kind: .moderation)), author: "asha", time: moment(2 + number),
      parents: [enrol.record.id], panel: call.record.id, under: nil,
      parts: ["body.age": Bytes("\(text) \(number)".utf8)], with: key ?? asha)
  }

  /// The call, the enrolment and so many minutes.
  func records(minutes: Int) throws -> [SignedRecord] {
    try [call, enrol] + (0..<minutes).map { try minute($0) }
  }
}

private func publicKeys(_ key: SigningKey, _ dice: inout SplitMix64) -> PublicKeys {
  PublicKeys(
    signKey: key.publicKey.text, ageKey: AgeIdentity.generate(using: &dice).recipient.text)
}

/// So many seconds into the morning of the panel.
func moment(_ seconds: Int) -> Timestamp {
  Timestamp(secondsSince1970: 1_780_000_000 + Int64(seconds))
}
